// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sample_district.h"
#include "models/sample/sample_sheet.h"

namespace models {

// What a column of a sample workbook holds.
enum class SampleColumn {
    Number,
    Name,
    Sex,
    Birth,
    IdNumber,
    Degree,
    Work,
    Subject,
    Stage,
    Title,
    School,
    Phone,
    Role,
    Joined,
    Package,
    Remark
};

// How the clerk who filled in one workbook writes: everything is allowed that an importer has to
// forgive, and a clerk keeps to one way.
class SampleHabits
{
public:
    // `textOnly` for .csv files, where a serial number of Excel would be no date to anybody.
    SampleHabits(Dice dice, bool textOnly);

    QString header(SampleColumn column) const;
    // `precise`: the day matters; otherwise most habits drop it.
    SampleCell date(const QDate &date, bool precise) const;
    QString name(const QString &name) const;       // 张 三
    QString subject(const QString &subject) const; // 道法
    QString stage(SampleStage stage) const;
    QString title(const SampleTeacher &teacher) const; // 小高
    QString degree(const QString &degree) const;
    QString school(const SampleSchool &school) const; // 城关一小
    SampleCell phone(const QString &phone) const;
    SampleCell count(int number) const; // sometimes as text

    const bool attachment; // a row 附件 above the title
    const bool filledInBy; // a row 填报单位, 填报人, 填报日期
    const bool twoRowHeader;
    const bool total;        // a row 合计
    const bool blankRows;    // between groups
    const bool hostInName;   // 李四(主持人) instead of a column for the role
    const bool packageInRow; // the package's name in a row above the header instead of a column
    const bool mergedSchool;

private:
    enum class DateHabit { Dotted, Cell, Words, Compact, Slashed, Serial };

    QString digits(QString text) const;

    int m_header, m_padding, m_spelling, m_titles, m_schools, m_phones;
    bool m_fullWidth, m_numbersAsText;
    DateHabit m_dates;
};

} // namespace models
