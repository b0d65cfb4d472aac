// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup_catalogue.h"

#include "models/base/atomic_file.h"
#include "models/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct BackupCatalogueTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Backups)
};

// THE TABLE OF REASONS. To add one: its line in BackupReason and its line here.
struct ReasonLine
{
    BackupReason reason;
    const char *name;
    const char *title; // English source text in context "models::Backups"
};

constexpr ReasonLine kReasons[] = {
    {BackupReason::Daily, "daily", QT_TRANSLATE_NOOP("models::Backups", "Daily")},
    {BackupReason::Manual, "manual", QT_TRANSLATE_NOOP("models::Backups", "By hand")},
    {BackupReason::Migration, "migration",
     QT_TRANSLATE_NOOP("models::Backups", "Before an upgrade of the file")},
    {BackupReason::Import, "import", QT_TRANSLATE_NOOP("models::Backups", "Before an import")},
    {BackupReason::Merge, "merge", QT_TRANSLATE_NOOP("models::Backups", "Before a merge")},
    {BackupReason::Restore, "restore", QT_TRANSLATE_NOOP("models::Backups", "Before a restore")},
    {BackupReason::Rollover, "rollover",
     QT_TRANSLATE_NOOP("models::Backups", "Before a new year was begun")},
    {BackupReason::BulkDelete, "bulk_delete",
     QT_TRANSLATE_NOOP("models::Backups", "Before many records were removed")},
};

constexpr int kFormat = 1;

QString cataloguePath(const QString &folder)
{
    return folder + "/catalogue.json"_L1;
}

QJsonObject toJson(const ContentDigest &content)
{
    QJsonObject tables;
    for (auto table = content.cbegin(); table != content.cend(); ++table)
        tables.insert(table.key(),
                      QJsonArray{table->rows, QString::fromLatin1(table->sum.toHex())});
    return tables;
}

ContentDigest contentOf(const QJsonObject &tables)
{
    ContentDigest content;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonArray pair = table->toArray();
        content.insert(table.key(), {pair.at(0).toInteger(),
                                     QByteArray::fromHex(pair.at(1).toString().toLatin1())});
    }
    return content;
}

QJsonObject toJson(const CatalogueEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"name"_s, entry.name},
            {u"tag"_s, entry.tag},
            {u"made_at"_s, entry.madeAt.toString(Qt::ISODateWithMs)},
            {u"reason"_s, reasonName(entry.reason)},
            {u"size"_s, entry.size},
            {u"schema_version"_s, entry.schemaVersion},
            {u"pending"_s, entry.pending},
            {u"tables"_s, toJson(entry.content)}};
}

// Unset for what this program cannot have written: above all a name that leads out of the folder.
std::optional<CatalogueEntry> entryOf(const QJsonObject &object)
{
    static const QRegularExpression tagForm(u"^[0-9a-f]{8}$"_s);
    const std::optional<BackupReason> reason = reasonOfName(object["reason"_L1].toString());
    CatalogueEntry entry;
    entry.number = object["number"_L1].toInteger();
    entry.name = object["name"_L1].toString();
    entry.tag = object["tag"_L1].toString();
    entry.madeAt = QDateTime::fromString(object["made_at"_L1].toString(), Qt::ISODateWithMs);
    entry.size = object["size"_L1].toInteger();
    entry.schemaVersion = object["schema_version"_L1].toInt();
    entry.pending = object["pending"_L1].toBool();
    entry.content = contentOf(object["tables"_L1].toObject());
    if (!reason || entry.number <= 0 || !entry.madeAt.isValid() ||
        !tagForm.match(entry.tag).hasMatch() || entry.name.contains(u'/') ||
        entry.name.contains(u'\\') || !entry.name.endsWith(u' ' + entry.tag + ".yanxun"_L1))
        return std::nullopt;
    entry.reason = *reason;
    return entry;
}

} // namespace

QString reasonName(BackupReason reason)
{
    for (const ReasonLine &line : kReasons)
        if (line.reason == reason)
            return QString::fromLatin1(line.name);
    return {};
}

std::optional<BackupReason> reasonOfName(const QString &name)
{
    for (const ReasonLine &line : kReasons)
        if (name == QLatin1String(line.name))
            return line.reason;
    return std::nullopt;
}

QString reasonTitle(BackupReason reason)
{
    for (const ReasonLine &line : kReasons)
        if (line.reason == reason)
            return BackupCatalogueTexts::tr(line.title);
    return {};
}

BackupCatalogue BackupCatalogue::read(const QString &folder)
{
    BackupCatalogue catalogue;
    catalogue.m_folder = folder;
    QFile file(cataloguePath(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.m_unreadable = file.exists();
        return catalogue;
    }
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    catalogue.m_unreadable = document["format"_L1].toInt() != kFormat;
    if (catalogue.m_unreadable)
        return catalogue;
    for (const QJsonValue &value : document["backups"_L1].toArray())
        if (const auto entry = entryOf(value.toObject()))
            catalogue.m_entries << *entry;
    std::sort(catalogue.m_entries.begin(), catalogue.m_entries.end(),
              [](const auto &a, const auto &b) { return a.number < b.number; });
    catalogue.m_next = document["next"_L1].toInteger();
    if (!catalogue.m_entries.isEmpty())
        catalogue.m_next = qMax(catalogue.m_next, catalogue.m_entries.last().number + 1);
    catalogue.m_next = qMax<qint64>(1, catalogue.m_next);
    return catalogue;
}

const CatalogueEntry *BackupCatalogue::find(const QString &name) const
{
    for (const CatalogueEntry &entry : m_entries)
        if (entry.name == name)
            return &entry;
    return nullptr;
}

CatalogueEntry BackupCatalogue::begin(BackupReason reason, const QDateTime &madeAt)
{
    CatalogueEntry entry;
    entry.number = m_next++;
    entry.tag =
        u"%1"_s.arg(qulonglong(QRandomGenerator::system()->generate()), 8, 16, QLatin1Char('0'));
    entry.madeAt = madeAt;
    entry.reason = reason;
    entry.pending = true;
    entry.name = u"%1 %2 %3.yanxun"_s.arg(madeAt.toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s),
                                          reasonName(reason), entry.tag);
    m_entries << entry;
    return entry;
}

void BackupCatalogue::replace(const CatalogueEntry &entry)
{
    for (CatalogueEntry &each : m_entries)
        if (each.number == entry.number)
            each = entry;
}

void BackupCatalogue::remove(qint64 number)
{
    m_entries.removeIf([number](const CatalogueEntry &each) { return each.number == number; });
}

Result<void> BackupCatalogue::write()
{
    const QString path = cataloguePath(m_folder);
    if (m_unreadable) {
        QFile::rename(path, u"%1/catalogue %2.json"_s.arg(
                                m_folder, now().toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s)));
        m_unreadable = false;
    }
    QJsonArray list;
    for (const CatalogueEntry &entry : m_entries)
        list << toJson(entry);
    return atomicWrite(
        path, QJsonDocument(
                  QJsonObject{{u"format"_s, kFormat}, {u"next"_s, m_next}, {u"backups"_s, list}})
                  .toJson(QJsonDocument::Indented));
}

QString BackupCatalogue::pathOf(const CatalogueEntry &entry) const
{
    return m_folder + u'/' + entry.name;
}

QString BackupCatalogue::unfinishedPathOf(const CatalogueEntry &entry) const
{
    return u"%1/.%2.part"_s.arg(m_folder, entry.tag);
}

bool BackupCatalogue::removeFile(const CatalogueEntry &entry)
{
    const QFileInfo file(pathOf(entry));
    const bool ours = file.isFile() && !file.isSymLink() && file.size() == entry.size;
    const bool removed = ours && QFile::remove(file.filePath());
    if (removed || !ours)
        remove(entry.number);
    return removed;
}

} // namespace models
