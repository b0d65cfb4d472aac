// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_words.h"

#include "models/records/all_records.h"
#include "ui/base/format.h"

#include <QCoreApplication>

namespace ui {

namespace {
struct BackupWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(BackupsDialog)
};
} // namespace

static QString separator()
{
    return QStringLiteral(" · ");
}

// "2 come back (张三、李四)", or more of them than names.
static QString partText(const QString &what, qint64 count, const QStringList &names)
{
    const QString text = what.arg(countText(count));
    if (names.isEmpty())
        return text;
    const QString list = names.join(BackupWordsTexts::tr(", "));
    return count > names.size() ? BackupWordsTexts::tr("%1 (%2 …)").arg(text, list)
                                : BackupWordsTexts::tr("%1 (%2)").arg(text, list);
}

QString differenceText(const QList<models::KindDifference> &differences)
{
    if (differences.isEmpty())
        return BackupWordsTexts::tr("It holds the same records as the file does now.");
    QStringList lines{BackupWordsTexts::tr("Going back to it means:")};
    for (const models::KindDifference &kind : differences) {
        QStringList parts;
        if (kind.onlyThen)
            parts << partText(BackupWordsTexts::tr("%1 come back"), kind.onlyThen,
                              kind.onlyThenNames);
        if (kind.onlyNow)
            parts << partText(BackupWordsTexts::tr("%1 go"), kind.onlyNow, kind.onlyNowNames);
        if (kind.changed)
            parts << partText(BackupWordsTexts::tr("%1 are as they were"), kind.changed,
                              kind.changedNames);
        lines << BackupWordsTexts::tr("%1: %2").arg(kind.type->displayTitle(models::language()),
                                                    parts.join(BackupWordsTexts::tr("; ")));
    }
    return lines.join(u'\n');
}

QString countsText(const QList<models::ComparedKind> &counts)
{
    QStringList parts;
    for (const models::ComparedKind &kind : counts) {
        const QString title = kind.type->displayTitle(models::language());
        parts << (kind.then == kind.now
                      ? BackupWordsTexts::tr("%1 changed").arg(title)
                      : BackupWordsTexts::tr("%1 %2 → %3")
                            .arg(title, countText(kind.then), countText(kind.now)));
    }
    return parts.isEmpty() ? BackupWordsTexts::tr("the same") : parts.join(separator());
}

QString holdingText(const models::ContentDigest &content)
{
    QStringList parts;
    for (const models::RecordType *type :
         {&models::recordType<models::Teacher>(), &models::recordType<models::School>(),
          &models::recordType<models::ResearchGroup>(), &models::recordType<models::Activity>(),
          &models::recordType<models::Outcome>()})
        if (const qint64 rows = content.value(QLatin1String(type->table)).rows)
            parts << BackupWordsTexts::tr("%1 %2").arg(type->displayTitle(models::language()),
                                                       countText(rows));
    return parts.join(separator());
}

} // namespace ui
