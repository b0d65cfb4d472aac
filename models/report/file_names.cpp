// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/file_names.h"

#include <QRegularExpression>
#include <QStringList>

namespace models {

static constexpr qsizetype kMostBytes = 120;

static QString withoutForbidden(const QString &name)
{
    QString kept;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool hidden =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (!hidden && !QStringLiteral("\\/:*?\"<>|").contains(c))
            kept += c;
    }
    return kept.simplified();
}

QString paperFileName(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ends(QStringLiteral("^[. ]+|[. ]+$"));
    QString safe = withoutForbidden(name).remove(ends);
    while (safe.toUtf8().size() > kMostBytes) {
        safe.chop(1);
        if (!safe.isEmpty() && safe.back().isHighSurrogate())
            safe.chop(1);
        safe.remove(ends);
    }
    if (safe.isEmpty())
        return QStringLiteral("_");
    return device.match(safe).hasMatch() ? QLatin1Char('_') + safe : safe;
}

QString FileNames::take(const QString &name)
{
    const QString safe = paperFileName(name);
    QString free = safe;
    for (int number = 2; m_taken.contains(free.toCaseFolded()); ++number)
        free = safe + QStringLiteral("（%1）").arg(number);
    m_taken.insert(free.toCaseFolded());
    return free;
}

} // namespace models
