// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace models {

// One entry of a code table.
struct Term
{
    QString code;
    QString name; // Chinese, as the standard prints it
    QString english;
    QStringList aliases; // other spellings found in workbooks
    QString parent;      // code of the wider term; empty at the top
};

// A closed list of codes, from the project's own file resources/vocabulary/<id>.json, which names
// the standard it follows. Codes are stored; names are shown.
class CodeTable
{
public:
    QString id() const { return m_id; }
    QString title() const { return m_title; }       // 所在地城乡类型
    QString standard() const { return m_standard; } // JY/T 1001-2012
    // In the file's order, which is the order to show.
    const QList<Term> &terms() const { return m_terms; }
    const Term *find(const QString &code) const;
    // Chinese or English name of a code; "—" for empty; the code itself when it is not of the
    // table.
    QString name(const QString &code, Language language) const;
    // The code that a person's text means: a code, a name in either language or an alias, compared
    // by headerKey(). Empty when none does.
    std::optional<QString> parse(const QString &text) const;

private:
    friend const CodeTable &codeTable(const QString &);
    static CodeTable load(const QString &id);
    void add(Term term);
    QString m_id, m_title, m_standard;
    QList<Term> m_terms;
    QHash<QString, qsizetype> m_byCode, m_byKey;
};

// The table of that id: "stage" 任课学段, "subject" 任教学科, "professional_title" 职称, "degree"
// 学历, "sex" 性别, "school_kind" 学校办学类型, "urban_rural" 城乡类型, "member_role" 项目包内角色,
// "group_kind" 研训共同体类别, "cycle_status" 考核年度状态, "age_band" 年龄段, "school_code_class"
// 学校标识码 类别, "province" 省级代码, "posting_kind" 任职方式, "award_level" 级别, "award_grade"
// 奖励等级 and every other file of resources/vocabulary that has terms. Loaded once, at first use,
// from any thread. An id that does not exist is a bug: asserts.
const CodeTable &codeTable(const QString &id);

// Whether there is one of that id: for ids that come from a file.
bool hasCodeTable(const QString &id);

} // namespace models
