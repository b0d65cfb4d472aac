// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_text.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>

namespace models {

namespace {

constexpr double keepsItsText = 1e15; // a double is exact to 15 digits
constexpr std::int64_t millisecondsADay = 86'400'000;

std::optional<double> parseNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

// Up to 15 digits without superfluous zeros: already the shortest form, and by far the most common.
bool isShortest(std::string_view text)
{
    if (text.size() > 1 && text.front() == '-' && text != "-0")
        text.remove_prefix(1);
    if (text.empty() || text.size() > 15 || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    bool point = false;
    for (const char sign : text) {
        if (sign == '.' && !point)
            point = true;
        else if (!isDigit(sign))
            return false;
    }
    const bool zeroFirst = text.front() == '0' && text.size() > 1;
    if (point)
        return text.back() != '0' && !(zeroFirst && (text[1] != '.' || text.size() > 6));
    return !zeroFirst;
}

void trim(std::string &text)
{
    constexpr const char *blanks = " \t\r\n";
    text.erase(text.find_last_not_of(blanks) + 1);
    text.erase(0, text.find_first_not_of(blanks));
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xc0 | code >> 6);
        out += char(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        out += char(0xe0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3f));
        out += char(0x80 | (code & 0x3f));
    } else {
        out += char(0xf0 | code >> 18);
        out += char(0x80 | (code >> 12 & 0x3f));
        out += char(0x80 | (code >> 6 & 0x3f));
        out += char(0x80 | (code & 0x3f));
    }
}

// The code unit of an escape that begins at `at`, if there is one.
std::optional<std::uint32_t> escapeAt(std::string_view text, std::size_t at)
{
    if (at + 7 > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return std::nullopt;
    std::uint32_t unit = 0;
    const char *const digits = text.data() + at + 2;
    if (std::from_chars(digits, digits + 4, unit, 16).ptr != digits + 4)
        return std::nullopt;
    return unit;
}

// Appends `value` with at least `digits` digits.
void appendPadded(std::string &out, std::int64_t value, int digits)
{
    char buffer[24];
    char *const end = buffer + sizeof buffer;
    char *at = end;
    for (; value > 0 || digits > 0; value /= 10, --digits)
        *--at = char('0' + value % 10);
    out.append(at, end);
}

std::string clockTime(std::int64_t milliseconds)
{
    const auto seconds = milliseconds / 1000;
    std::string text;
    appendPadded(text, seconds / 3600, 2);
    text += ':';
    appendPadded(text, seconds / 60 % 60, 2);
    text += ':';
    appendPadded(text, seconds % 60, 2);
    if (milliseconds % 1000) {
        text += '.';
        appendPadded(text, milliseconds % 1000, 3);
    }
    return text;
}

std::string isoDay(std::int64_t day, bool date1904)
{
    using namespace std::chrono;
    if (!date1904 && day == 60)
        return "1900-02-29"; // Excel shows a day that there was not
    const sys_days base = date1904   ? sys_days(year(1904) / 1 / 1)
                          : day < 60 ? sys_days(year(1899) / 12 / 31)
                                     : sys_days(year(1899) / 12 / 30);
    const year_month_day date(base + days(day));
    std::string text;
    appendPadded(text, int(date.year()), 4);
    text += '-';
    appendPadded(text, unsigned(date.month()), 2);
    text += '-';
    appendPadded(text, unsigned(date.day()), 2);
    return text;
}

} // namespace

bool normaliseNumber(std::string &number)
{
    if (isShortest(number))
        return true;
    std::string trimmed = number;
    trim(trimmed);
    const std::optional<double> value = parseNumber(trimmed);
    if (!value)
        return false;
    number = trimmed;
    const double size = std::abs(*value);
    if (size >= keepsItsText)
        return true;
    char buffer[64];
    const bool fixed = size == 0 || size >= 1e-7;
    const auto [end, error] =
        std::to_chars(buffer, buffer + sizeof buffer, size == 0 ? 0.0 : *value,
                      fixed ? std::chars_format::fixed : std::chars_format::scientific);
    if (error == std::errc())
        number.assign(buffer, end);
    return true;
}

bool serialToDate(std::string &number, bool date1904)
{
    std::string trimmed = number;
    trim(trimmed);
    const std::optional<double> value = parseNumber(trimmed);
    const double firstAfter = date1904 ? 2'957'004 : 2'958'466; // 10000-01-01
    if (!value || *value < 0 || *value >= firstAfter)
        return false;
    const std::int64_t milliseconds = std::llround(*value * double(millisecondsADay));
    const std::int64_t day = milliseconds / millisecondsADay;
    const std::int64_t rest = milliseconds % millisecondsADay;
    if (day >= std::int64_t(firstAfter))
        return false;
    if (day == 0 && (rest != 0 || !date1904))
        number = clockTime(rest);
    else if (rest == 0)
        number = isoDay(day, date1904);
    else
        number = isoDay(day, date1904) + 'T' + clockTime(rest);
    return true;
}

bool serialToDuration(std::string &number)
{
    std::string trimmed = number;
    trim(trimmed);
    const std::optional<double> value = parseNumber(trimmed);
    if (!value || *value < 0 || *value > 3'652'500)
        return false;
    number = clockTime(std::llround(*value * double(millisecondsADay)));
    return true;
}

void normaliseIsoDate(std::string &text)
{
    trim(text);
    if (!text.empty() && text.back() == 'Z')
        text.pop_back();
    if (const auto point = text.find('.');
        point != std::string::npos && text.find_first_not_of('0', point + 1) == std::string::npos)
        text.erase(point);
    if (const auto time = text.find('T'); time != std::string::npos) {
        const std::string_view clock = std::string_view(text).substr(time + 1);
        if (clock == "00:00:00" || clock == "00:00" || clock.empty())
            text.erase(time);
    }
}

void decodeEscapes(std::string &text, std::size_t from)
{
    std::size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::string out = text.substr(0, at);
    while (at < text.size()) {
        const auto unit = escapeAt(text, at);
        const auto next = unit ? escapeAt(text, at + 7) : std::nullopt;
        if (unit && *unit >= 0xd800 && *unit < 0xdc00 && next && *next >= 0xdc00 &&
            *next < 0xe000) {
            appendUtf8(out, 0x10000 + ((*unit - 0xd800) << 10) + (*next - 0xdc00));
            at += 14;
        } else if (unit && (*unit < 0xd800 || *unit >= 0xe000)) {
            appendUtf8(out, *unit);
            at += 7;
        } else {
            out += text[at++];
        }
    }
    text = std::move(out);
}

} // namespace models
