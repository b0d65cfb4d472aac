// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/code_table.h"

#include "models/base/text.h"
#include "models/vocabulary/vocabulary_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <mutex>

namespace models {

const Term *CodeTable::find(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_terms.at(*found);
}

QString CodeTable::name(const QString &code, Language language) const
{
    if (code.isEmpty())
        return QStringLiteral("—");
    const Term *term = find(code);
    if (!term)
        return code;
    return language == Language::Chinese ? term->name : term->english;
}

std::optional<QString> CodeTable::parse(const QString &text) const
{
    const auto found = m_byKey.constFind(headerKey(text));
    if (found == m_byKey.constEnd())
        return {};
    return m_terms.at(*found).code;
}

void CodeTable::add(Term term)
{
    const qsizetype index = m_terms.size();
    m_byCode.insert(term.code, index);
    for (const QString &spelling : QStringList{term.code, term.name, term.english} + term.aliases) {
        const QString key = headerKey(spelling);
        if (!key.isEmpty() && !m_byKey.contains(key))
            m_byKey.insert(key, index);
    }
    m_terms.append(std::move(term));
}

CodeTable CodeTable::load(const QString &id)
{
    const QJsonObject file = vocabularyFile(id);
    CodeTable table;
    table.m_id = id;
    table.m_title = file.value(QLatin1String("title")).toString();
    table.m_standard = file.value(QLatin1String("standard")).toString();
    for (const QJsonValue &value : file.value(QLatin1String("terms")).toArray()) {
        const QJsonObject term = value.toObject();
        table.add({term.value(QLatin1String("code")).toString(),
                   term.value(QLatin1String("name")).toString(),
                   term.value(QLatin1String("english")).toString(),
                   textsOf(term.value(QLatin1String("aliases"))),
                   term.value(QLatin1String("parent")).toString()});
    }
    Q_ASSERT_X(!table.m_terms.isEmpty(), "codeTable", qPrintable(id));
    return table;
}

const CodeTable &codeTable(const QString &id)
{
    // A map keeps its elements in place while others are added, so references stay valid.
    static std::map<QString, CodeTable> tables;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    auto found = tables.find(id);
    if (found == tables.end())
        found = tables.emplace(id, CodeTable::load(id)).first;
    return found->second;
}

bool hasCodeTable(const QString &id)
{
    return QFile::exists(QStringLiteral(":/vocabulary/%1.json").arg(id));
}

} // namespace models
