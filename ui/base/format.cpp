// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/format.h"

#include "models/base/clock.h"
#include "models/base/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace ui {

static QLocale localeOf(models::Language language)
{
    return language == models::Language::Chinese
               ? QLocale(QLocale::Chinese, QLocale::China)
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(count);
}

QString dateText(const QDate &date, models::Language language)
{
    if (!date.isValid())
        return QStringLiteral("—");
    const QString form = language == models::Language::Chinese ? QStringLiteral("yyyy年M月d日")
                                                               : QStringLiteral("d MMMM yyyy");
    return localeOf(language).toString(date, form);
}

QString dayText(const QDate &date, models::Language language)
{
    if (!date.isValid())
        return QStringLiteral("—");
    const QString form =
        language == models::Language::Chinese ? QStringLiteral("M月d日") : QStringLiteral("d MMM");
    return localeOf(language).toString(date, form);
}

QString momentText(const QDateTime &moment, models::Language language)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const QDate today = models::now().toLocalTime().date();
    if (local.date() == today)
        return time;
    const QString day = local.date().year() == today.year() ? dayText(local.date(), language)
                                                            : dateText(local.date(), language);
    return day + QLatin1Char(' ') + time;
}

QString basisPointsText(int basisPoints)
{
    QString number = QString::number(basisPoints / 100);
    if (const int rest = basisPoints % 100; rest != 0) {
        number += QStringLiteral(".%1").arg(rest, 2, 10, QLatin1Char('0'));
        if (number.endsWith(QLatin1Char('0')))
            number.chop(1);
    }
    return number + QStringLiteral(" %");
}

std::optional<int> parseBasisPoints(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:\\.(\\d{1,2}))?\\s*%?$"));
    const auto match = form.match(models::cleaned(text));
    if (!match.hasMatch())
        return std::nullopt;
    const int points = match.captured(1).toInt() * 100 +
                       match.captured(2).leftJustified(2, QLatin1Char('0')).toInt();
    return points <= 10000 ? std::optional(points) : std::nullopt;
}

} // namespace ui
