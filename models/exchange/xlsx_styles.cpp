// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_styles.h"

#include <QHash>

#include <cstdlib>

namespace models {

namespace {

// One section of a format code without literals; brackets that count time are noted.
struct BareSection
{
    QString letters;
    bool elapsed = false;
};

// [h], [mm], [ss]: time that runs on past a day. [Red], [$-804], [DBNum1], [>=1] are not.
bool countsElapsedTime(const QString &inBrackets)
{
    if (inBrackets.isEmpty())
        return false;
    const QChar first = inBrackets.at(0).toLower();
    return QStringLiteral("hms").contains(first) &&
           inBrackets.count(first, Qt::CaseInsensitive) == inBrackets.size();
}

BareSection bareFirstSection(const QString &code)
{
    BareSection section;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code.at(i);
        if (sign == u';')
            break;
        if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i; // the next sign is shown, or only its width
        } else if (sign == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (sign == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const qsizetype stop = end < 0 ? code.size() : end;
            section.elapsed |= countsElapsedTime(code.mid(i + 1, stop - i - 1));
            i = stop;
        } else {
            section.letters += sign.toLower();
        }
    }
    return section;
}

// A 0 that does not follow a decimal point after seconds (ss.000) makes a number of it.
bool hasDigitPlaceholder(const QString &letters)
{
    if (letters.contains(u'#') || letters.contains(u'?'))
        return true;
    const qsizetype zero = letters.indexOf(u'0');
    return zero >= 0 &&
           !(zero >= 2 && letters.at(zero - 1) == u'.' && letters.at(zero - 2) == u's');
}

class StylesHandler : public XmlHandler
{
public:
    void startElement(std::string_view name, XmlAttributes attributes, int depth) override
    {
        if (depth == 1 && name != "styleSheet")
            stop(damagedBook(QCoreApplication::translate(
                "XlsxStylesText",
                "The part that should hold the cell styles holds something else.")));
        // By depth: differential formats (dxf) have number formats of their own.
        else if (name == "cellXfs" && depth == 2)
            m_inCellFormats = true;
        else if (name == "numFmt" && depth == 3)
            addCode(attributes);
        else if (name == "xf" && m_inCellFormats && depth == 3)
            addStyle(attributes);
    }
    void endElement(std::string_view, int depth) override
    {
        if (depth == 2)
            m_inCellFormats = false;
    }
    std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> formats;
        formats.reserve(m_styles.size());
        for (const int id : m_styles) {
            const auto code = m_codes.constFind(id);
            formats.push_back(code != m_codes.constEnd() ? *code : classifyBuiltinFormat(id));
        }
        return formats;
    }

private:
    void addCode(XmlAttributes attributes)
    {
        const char *id = attributes.find("numFmtId");
        const char *code = attributes.find("formatCode");
        if (id && code)
            m_codes.insert(std::atoi(id), classifyFormatCode(QString::fromUtf8(code)));
    }
    void addStyle(XmlAttributes attributes)
    {
        const char *id = attributes.find("numFmtId");
        m_styles.push_back(id ? std::atoi(id) : 0);
    }

    bool m_inCellFormats = false;
    QHash<int, NumberFormat> m_codes;
    std::vector<int> m_styles;
};

} // namespace

NumberFormat classifyFormatCode(const QString &code)
{
    BareSection section = bareFirstSection(code);
    // "General" in the words of other languages' programs; G/通用格式 is the Chinese one.
    for (const char16_t *general : {u"general", u"standard", u"g/通用格式"})
        section.letters.remove(QString::fromUtf16(general));
    if (hasDigitPlaceholder(section.letters))
        return NumberFormat::Plain;
    if (section.elapsed)
        return NumberFormat::Duration;
    for (const QChar letter : section.letters)
        if (QStringLiteral("ymdhsae").contains(letter)) // a: weekday or AM/PM, e: year of an era
            return NumberFormat::Date;
    return NumberFormat::Plain;
}

NumberFormat classifyBuiltinFormat(int id)
{
    if (id == 46) // [h]:mm:ss
        return NumberFormat::Duration;
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 ||
                      (id >= 50 && id <= 58) || (id >= 71 && id <= 81);
    return date ? NumberFormat::Date : NumberFormat::Plain;
}

Result<std::vector<NumberFormat>> readStyles(ZipPackage &package, const QString &part,
                                             ReadContext &context)
{
    StylesHandler handler;
    if (auto parsed = parseXml(package, part, handler, context); !parsed)
        return parsed.failure();
    return handler.formats();
}

} // namespace models
