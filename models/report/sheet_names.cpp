// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sheet_names.h"

#include <QRegularExpression>

namespace models {

// Cut to so many UTF-16 units without splitting a character.
static QString shortened(const QString &text, qsizetype most)
{
    QString result = text.left(most);
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result.trimmed();
}

QString SheetNames::next(const QString &wanted)
{
    constexpr qsizetype most = 31;
    static const QRegularExpression refused(QStringLiteral("[:\\\\/?*\\[\\]\\x00-\\x1f]"));
    QString name = QString(wanted).replace(refused, QStringLiteral(" ")).simplified();
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    name = shortened(name, most);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    // Excel keeps the name "History" to itself.
    if (name.isEmpty() || name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        name = QStringLiteral("表");
    QString unique = name;
    for (int number = 2; m_given.contains(unique.toLower()); ++number) {
        const QString suffix = QStringLiteral("（%1）").arg(number);
        unique = shortened(name, most - suffix.size()) + suffix;
    }
    m_given.insert(unique.toLower());
    return unique;
}

} // namespace models
