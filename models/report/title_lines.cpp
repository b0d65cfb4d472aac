// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/title_lines.h"

#include "models/report/column_widths.h"

#include <cmath>

namespace models {

namespace {

constexpr double wordBonus = 6; // ems that a break between words may be off the middle

// Whether a word of such titles ends or begins there.
bool betweenWords(QStringView before, QStringView after)
{
    if (before.endsWith(u"年度"))
        return true;
    for (const QStringView word :
         {QStringView(u"研训"), QStringView(u"项目包"), QStringView(u"考核"), QStringView(u"验收"),
          QStringView(u"绩效"), QStringView(u"评分"), QStringView(u"经费"), QStringView(u"学时"),
          QStringView(u"成果"), QStringView(u"（")})
        if (after.startsWith(word))
            return true;
    return false;
}

// Not inside a number or a Latin word, nor before what may not begin a line.
bool mayBreak(QChar before, QChar after)
{
    const bool joined = before.unicode() < 0x2e80 && after.unicode() < 0x2e80;
    return !joined && !after.isLowSurrogate() &&
           !QStringView(u"）》」』】〕，。、；：！？”’％%年月日").contains(after) &&
           !QStringView(u"（《「『【〔“‘").contains(before);
}

} // namespace

QString titleLines(const QString &title, double ems)
{
    const double whole = emWidth(title);
    if (whole <= ems || title.contains(QLatin1Char('\n')))
        return title;
    qsizetype best = 0;
    double least = 1e9;
    for (qsizetype at = 1; at < title.size(); ++at) {
        const QStringView before = QStringView(title).left(at);
        const QStringView after = QStringView(title).mid(at);
        const double first = emWidth(before);
        if (!mayBreak(before.back(), after.front()) || first > ems || whole - first > ems)
            continue;
        const double cost =
            std::abs(whole - 2 * first) - (betweenWords(before, after) ? wordBonus : 0);
        if (cost < least) {
            least = cost;
            best = at;
        }
    }
    return best ? title.left(best) + QLatin1Char('\n') + title.mid(best) : title;
}

} // namespace models
