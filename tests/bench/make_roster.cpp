// SPDX-License-Identifier: GPL-3.0-or-later
// make_roster FOLDER ROWS: a teacher roster of 12 columns in one sheet, roster.xlsx, with shared
// strings, so that every reader can read it; and schools.xlsx with the schools that it names.
#include "models/exchange/xlsx_writer.h"
#include "models/sample/sample_district.h"
#include "models/sample/sample_workbooks.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace {

using namespace models;

// One county of the province.
constexpr SampleProfile county{36, 4, 20, 20, 5, 5, 50, 25, 3, 30, 2, 60, 990, 374, 10, 6000};

const char16_t *const headers[] = {u"序号",     u"姓名",     u"性别", u"出生年月",
                                   u"身份证号", u"联系电话", u"学校", u"学段",
                                   u"任教学科", u"职称",     u"学历", u"来校年月"};

class Roster
{
public:
    explicit Roster(const QString &path)
        : m_book(path, QStringLiteral("教师花名册（示例数据）")),
          m_plain(m_book.format({})),
          m_date(m_book.format({.numberFormat = QStringLiteral("yyyy\\-mm\\-dd")}))
    {
        m_book.beginSheet(QStringLiteral("教师花名册"));
        m_book.beginRow();
        for (int column = 0; column < int(std::size(headers)); ++column)
            m_book.text(column, QString::fromUtf16(headers[column]), m_plain);
    }

    void add(const SampleDistrict &district, const SampleTeacher &teacher)
    {
        m_book.beginRow();
        m_book.number(0, ++m_rows, m_plain);
        text(1, teacher.name);
        text(2, teacher.male ? QStringLiteral("男") : QStringLiteral("女"));
        if (teacher.idNumber.isEmpty())
            m_book.date(3, teacher.birth, m_date);
        text(4, teacher.idNumber);
        text(5, teacher.phone);
        text(6, district.schools[teacher.school].name);
        text(7, sampleStageName(teacher.stage));
        text(8, teacher.subject);
        text(9, teacher.title);
        text(10, teacher.degree);
        text(11, teacher.work.toString(QStringLiteral("yyyy.MM")));
    }

    int rows() const { return m_rows; }
    Result<void> finish() { return m_book.finish(); }

private:
    void text(int column, const QString &value)
    {
        if (!value.isEmpty())
            m_book.text(column, value, m_plain);
    }

    XlsxWriter m_book;
    int m_plain, m_date;
    int m_rows = 0;
};

Result<void> write(const QDir &folder, int rows)
{
    const SamplePeople people;
    Roster roster(folder.filePath(QStringLiteral("roster.xlsx")));
    QList<SampleSheet> schoolLists;
    int schools = 0, teachers = 0;
    for (const SampleCounty &place : sampleCounties(rows / county.teachers + 1)) {
        const SampleDistrict district = makeSampleDistrict(
            place, county, people, 1 + schoolLists.size(), schools, teachers, true);
        for (const SampleTeacher &teacher : district.teachers)
            if (roster.rows() < rows)
                roster.add(district, teacher);
        schools += int(district.schools.size());
        teachers += int(district.teachers.size());
        schoolLists << sampleSchoolList(district);
    }
    if (const auto written = roster.finish(); !written)
        return written;
    return writeSampleXlsx(folder.filePath(QStringLiteral("schools.xlsx")), schoolLists);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3 || words[2].toInt() <= 0) {
        std::fputs("make_roster FOLDER ROWS\n", stderr);
        return 2;
    }
    const auto written = write(QDir(words[1]), words[2].toInt());
    if (!written)
        std::fprintf(stderr, "%s\n", qUtf8Printable(written.error().message));
    return written ? 0 : 3;
}
