// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_workbooks.h"

#include "models/sample/sample_habits.h"

#include <QHash>

namespace models {

namespace {

const QString &mark()
{
    static const QString text = QStringLiteral("（示例数据）");
    return text;
}

using Columns = QList<SampleColumn>;

double widthOf(SampleColumn column)
{
    switch (column) {
    case SampleColumn::School:
    case SampleColumn::Package:
        return 26;
    case SampleColumn::IdNumber:
        return 21;
    case SampleColumn::Phone:
    case SampleColumn::Work:
    case SampleColumn::Joined:
    case SampleColumn::Title:
        return 16;
    case SampleColumn::Number:
    case SampleColumn::Sex:
        return 7;
    default:
        return 12;
    }
}

// A sheet in the making: the rows that every workbook of these has, in the clerk's habits.
class SheetMaker
{
public:
    SheetMaker(const SampleDistrict &district, const SampleHabits &habits, Columns columns,
               const QString &name)
        : m_district(district), m_habits(habits), m_columns(std::move(columns))
    {
        m_sheet.name = name;
        for (const SampleColumn column : m_columns)
            m_sheet.widths.append(widthOf(column));
    }

    int last() const { return int(m_columns.size()) - 1; }
    SampleSheet &sheet() { return m_sheet; }

    void addTitle(const QString &title)
    {
        if (m_habits.attachment) {
            m_sheet.add(SampleRow::Note, {QStringLiteral("附件2：")});
            m_sheet.mergeLast(0, 1);
        }
        m_sheet.add(SampleRow::Title, {title + mark()});
        m_sheet.mergeLast(0, last());
    }

    // Notes spread over the row: at its beginning, its middle and its last third.
    void addNotes(const QStringList &notes)
    {
        QList<SampleCell> cells(m_columns.size());
        const int step = qMax(1, int(m_columns.size() / qMax<qsizetype>(1, notes.size())));
        for (int i = 0; i < notes.size(); ++i)
            cells[i * step] = notes[i];
        m_sheet.add(SampleRow::Note, cells);
        for (int i = 0; i < notes.size(); ++i)
            m_sheet.mergeLast(i * step, i + 1 == notes.size() ? last() : (i + 1) * step - 1);
    }

    void addHeader(bool twoRows)
    {
        QList<SampleCell> titles;
        for (const SampleColumn column : m_columns)
            titles.append(m_habits.header(column));
        if (!twoRows) {
            m_sheet.add(SampleRow::Header, titles);
            return;
        }
        QList<SampleCell> parents(m_columns.size());
        QList<MergedRange> merges;
        const int row = int(m_sheet.rows.size());
        for (int column = 0; column <= last();) {
            const QString parent = parentOf(m_columns[column]);
            int end = column;
            while (!parent.isEmpty() && end < last() && parentOf(m_columns[end + 1]) == parent)
                ++end;
            parents[column] = parent.isEmpty() ? titles[column] : SampleCell(parent);
            if (parent.isEmpty())
                titles[column] = {};
            if (parent.isEmpty() || end > column)
                merges.append({row, column, parent.isEmpty() ? row + 1 : row, end});
            column = end + 1;
        }
        m_sheet.add(SampleRow::Header, parents);
        m_sheet.add(SampleRow::Header, titles);
        m_sheet.merges += merges;
    }

    void addTeacher(int number, const SampleTeacher &teacher, const SampleMember *member = nullptr,
                    const QString &package = {})
    {
        QList<SampleCell> cells;
        cells.reserve(m_columns.size());
        for (const SampleColumn column : m_columns)
            cells.append(cell(column, number, teacher, member, package));
        m_sheet.add(SampleRow::Body, cells);
    }

    // Merges equal texts of a column that stand below each other, from `firstRow` on.
    void mergeDown(SampleColumn column, int firstRow)
    {
        const int at = int(m_columns.indexOf(column));
        if (at < 0)
            return;
        for (int row = firstRow; row < m_sheet.rows.size();) {
            int end = row;
            while (end + 1 < m_sheet.rows.size() &&
                   m_sheet.rows[end + 1][at].text == m_sheet.rows[row][at].text)
                m_sheet.rows[++end][at] = {};
            if (end > row)
                m_sheet.merges.append({row, at, end, at});
            row = end + 1;
        }
    }

    void addTotal(int count)
    {
        QList<SampleCell> cells(m_columns.size());
        cells[0] = QStringLiteral("合计");
        cells[qMin(2, last())] = QStringLiteral("%1人").arg(count);
        m_sheet.add(SampleRow::Body, cells);
    }

    void addGroup(const QString &text)
    {
        m_sheet.add(SampleRow::Body, {text});
        m_sheet.mergeLast(0, last());
    }

    void addBlank() { m_sheet.add(SampleRow::Plain, {}); }

    void addFoot()
    {
        m_sheet.add(
            SampleRow::Note,
            {QStringLiteral("审核人：            单位负责人（签字）：            （盖章）")});
        m_sheet.mergeLast(0, last());
    }

private:
    static QString parentOf(SampleColumn column)
    {
        switch (column) {
        case SampleColumn::Name:
        case SampleColumn::Sex:
        case SampleColumn::Birth:
        case SampleColumn::IdNumber:
        case SampleColumn::Degree:
        case SampleColumn::Work:
            return QStringLiteral("基本信息");
        case SampleColumn::Subject:
        case SampleColumn::Stage:
        case SampleColumn::Title:
            return QStringLiteral("任教情况");
        default:
            return {};
        }
    }

    SampleCell cell(SampleColumn column, int number, const SampleTeacher &teacher,
                    const SampleMember *member, const QString &package) const
    {
        const bool isHost = member && member->isHost;
        switch (column) {
        case SampleColumn::Number:
            return m_habits.count(number);
        case SampleColumn::Name:
            return m_habits.name(teacher.name) +
                   (isHost && m_habits.hostInName ? QStringLiteral("（主持人）") : QString());
        case SampleColumn::Sex:
            return teacher.male ? QStringLiteral("男") : QStringLiteral("女");
        case SampleColumn::Birth:
            return teacher.idNumber.isEmpty() ? m_habits.date(teacher.birth, false) : SampleCell();
        case SampleColumn::IdNumber:
            return teacher.idNumber;
        case SampleColumn::Degree:
            return m_habits.degree(teacher.degree);
        case SampleColumn::Work:
            return m_habits.date(teacher.work, false);
        case SampleColumn::Subject:
            return m_habits.subject(teacher.subject);
        case SampleColumn::Stage:
            return m_habits.stage(teacher.stage);
        case SampleColumn::Title:
            return m_habits.title(teacher);
        case SampleColumn::School:
            return m_habits.school(m_district.schools[teacher.school]);
        case SampleColumn::Phone:
            return m_habits.phone(teacher.phone);
        case SampleColumn::Role:
            return isHost ? QStringLiteral("主持人") : QStringLiteral("学员");
        case SampleColumn::Joined:
            return member ? m_habits.date(member->joined, true) : SampleCell();
        case SampleColumn::Package:
            return package;
        case SampleColumn::Remark:
            return isHost && m_habits.hostInName ? SampleCell(QStringLiteral("主持人"))
                                                 : SampleCell();
        }
        return {};
    }

    const SampleDistrict &m_district;
    const SampleHabits &m_habits;
    Columns m_columns;
    SampleSheet m_sheet;
};

QString filledIn(const QString &school, const SampleHabits &habits)
{
    return QStringLiteral("填报单位：") + school +
           (habits.total ? QStringLiteral("（公章）") : QString());
}

Columns rosterColumns(Dice &dice, bool withIdNumbers, bool schoolFirst)
{
    using enum SampleColumn;
    Columns columns =
        schoolFirst ? Columns{Number, School, Name, Sex, Birth} : Columns{Number, Name, Sex, Birth};
    if (withIdNumbers)
        columns.append(IdNumber);
    columns += dice.chance(50) ? Columns{Degree, Work} : Columns{Work, Degree};
    columns += dice.chance(50) ? Columns{Subject, Stage, Title} : Columns{Title, Stage, Subject};
    if (!schoolFirst)
        columns.append(School);
    return columns + Columns{Phone, Remark};
}

// What a school's roster says above its rows; `yearTitle` names the district.
QString yearTitle(const SampleDistrict &district, const QString &what)
{
    return district.county.fullName + QStringLiteral("2023年") + what;
}

} // namespace

SampleSheet sampleSchoolList(const SampleDistrict &district)
{
    static const char16_t *const titles[] = {u"序号",       u"学校名称",         u"简称",
                                             u"学校标识码", u"办学类型",         u"学段",
                                             u"所在乡镇",   u"驻地地域码",       u"城乡类型代码",
                                             u"代码年份",   u"是否县政府驻地镇", u"是否涉农街道",
                                             u"隶属学校",   u"联系电话",         u"备注"};
    SampleSheet sheet;
    sheet.name = district.county.name + QStringLiteral("学校名录");
    sheet.widths = {6, 30, 30, 14, 16, 14, 12, 16, 8, 8, 10, 10, 26, 16, 10};
    const int last = int(std::size(titles)) - 1;
    sheet.add(SampleRow::Note, {QStringLiteral("附件1：")});
    sheet.mergeLast(0, 1);
    sheet.add(SampleRow::Title, {yearTitle(district, QStringLiteral("各级各类学校名录")) + mark()});
    sheet.mergeLast(0, last);
    sheet.add(SampleRow::Note,
              {QStringLiteral("填报单位：%1教育局    城乡类型按国家统计局2016年代码")
                   .arg(district.county.fullName)});
    sheet.mergeLast(0, last);
    QList<SampleCell> header;
    for (const char16_t *title : titles)
        header.append(QString::fromUtf16(title));
    sheet.add(SampleRow::Header, header);
    int number = 0;
    for (const SampleSchool &school : district.schools) {
        QStringList stages;
        for (const SampleStage stage : school.stages)
            stages.append(sampleStageName(stage));
        const auto yesNo = [](bool yes) {
            return yes ? QStringLiteral("是") : QStringLiteral("否");
        };
        sheet.add(SampleRow::Body,
                  {++number, school.name, school.shortNames.join(QStringLiteral("、")), school.code,
                   school.kind, stages.join(QStringLiteral("、")), school.site.town,
                   school.site.code, school.site.urCode.toInt(), 2016, yesNo(school.site.inSeat),
                   yesNo(false),
                   school.parent < 0 ? QString() : district.schools[school.parent].name,
                   school.phone, SampleCell()});
    }
    QList<SampleCell> total(last + 1);
    total[0] = QStringLiteral("合计");
    total[1] = QStringLiteral("%1所").arg(number);
    sheet.add(SampleRow::Body, total);
    return sheet;
}

SampleSheet sampleRoster(const SampleDistrict &district, int school, Dice dice, bool forCsv)
{
    const SampleHabits habits(Dice(dice.next()), forCsv);
    const SampleSchool &which = district.schools[school];
    QList<const SampleTeacher *> teachers;
    bool withIdNumbers = false;
    for (const SampleTeacher &teacher : district.teachers) {
        if (teacher.school == school) {
            teachers.append(&teacher);
            withIdNumbers |= !teacher.idNumber.isEmpty();
        }
    }
    const bool schoolFirst = dice.chance(30);
    const QString sheetName =
        dice.chance(40) ? QStringLiteral("Sheet1") : QStringLiteral("教师花名册");
    SheetMaker maker(district, habits, rosterColumns(dice, withIdNumbers, schoolFirst), sheetName);
    maker.addTitle(yearTitle(district, QStringLiteral("教师花名册")));
    if (habits.filledInBy)
        maker.addNotes({filledIn(which.name, habits), QStringLiteral("填报人：示例"),
                        QStringLiteral("填报日期：2023年9月%1日").arg(dice.between(1, 20))});
    maker.addHeader(habits.twoRowHeader);
    int number = 0;
    for (int i = 0; i < teachers.size(); ++i) {
        const SampleStage stage = teachers[i]->stage;
        const bool newStage = i == 0 || teachers[i - 1]->stage != stage;
        if (newStage && which.stages.size() > 1) {
            number = 0;
            if (i > 0 && habits.blankRows)
                maker.addBlank();
            maker.addGroup(sampleStageName(stage) + QStringLiteral("部"));
        }
        maker.addTeacher(++number, *teachers[i]);
    }
    if (habits.total)
        maker.addTotal(int(teachers.size()));
    if (habits.blankRows)
        maker.addBlank();
    if (habits.filledInBy)
        maker.addFoot();
    return maker.sheet();
}

SampleSheet sampleCountyRoster(const SampleDistrict &district, Dice dice)
{
    const SampleHabits habits(Dice(dice.next()), false);
    SheetMaker maker(district, habits, rosterColumns(dice, true, true),
                     QStringLiteral("教师花名册"));
    maker.addTitle(yearTitle(district, QStringLiteral("教师花名册")));
    maker.addNotes({filledIn(district.county.fullName + QStringLiteral("教育局"), habits),
                    QStringLiteral("填报人：示例"), QStringLiteral("填报日期：2023年9月20日")});
    maker.addHeader(false);
    int number = 0;
    for (const SampleTeacher &teacher : district.teachers)
        maker.addTeacher(++number, teacher);
    maker.addTotal(number);
    return maker.sheet();
}

SampleSheet samplePackageList(const SampleDistrict &district, Dice dice)
{
    const SampleHabits habits(Dice(dice.next()), false);
    static const char16_t *const titles[] = {u"序号",     u"学段",   u"项目包名称", u"学科",
                                             u"基地学校", u"主持人", u"指导教研员", u"学员名额",
                                             u"考核年度", u"备注"};
    SampleSheet sheet;
    sheet.name = district.county.name + QStringLiteral("项目包");
    sheet.widths = {6, 10, 34, 16, 30, 10, 12, 10, 10, 12};
    const int last = int(std::size(titles)) - 1;
    sheet.add(SampleRow::Title,
              {yearTitle(district, QStringLiteral("研训一体化项目包一览表")) + mark()});
    sheet.mergeLast(0, last);
    sheet.add(SampleRow::Note,
              {QStringLiteral("填报单位：%1教师发展中心").arg(district.county.fullName),
               SampleCell(), SampleCell(), SampleCell(), SampleCell(), SampleCell(),
               QStringLiteral("日期：2023年1月10日")});
    sheet.mergeLast(0, 5);
    sheet.mergeLast(6, last);
    QList<SampleCell> header;
    for (const char16_t *title : titles)
        header.append(QString::fromUtf16(title));
    sheet.add(SampleRow::Header, header);
    // Package by stage; the stage's cell is merged over its packages, as such lists have it.
    QList<const SamplePackage *> ordered;
    for (const SamplePackage &package : district.packages)
        ordered.append(&package);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto *a, const auto *b) { return a->stage < b->stage; });
    int number = 0, quota = 0, firstOfStage = 0;
    const auto mergeStage = [&](int end) {
        if (end > firstOfStage)
            sheet.merges.append({firstOfStage, 1, end, 1});
    };
    for (const SamplePackage *package : ordered) {
        const bool newStage = number == 0 || ordered[number - 1]->stage != package->stage;
        if (newStage) {
            if (number > 0)
                mergeStage(int(sheet.rows.size()) - 1);
            firstOfStage = int(sheet.rows.size());
        }
        quota += package->quota;
        const SampleTeacher &host = district.teachers[package->members.first().teacher];
        sheet.add(SampleRow::Body,
                  {++number, newStage ? SampleCell(sampleStageName(package->stage)) : SampleCell(),
                   package->name, habits.subject(package->subject),
                   habits.school(district.schools[package->baseSchool]), habits.name(host.name),
                   package->researcher, habits.count(package->quota), 2023, SampleCell()});
    }
    mergeStage(int(sheet.rows.size()) - 1);
    QList<SampleCell> total(last + 1);
    total[0] = QStringLiteral("合计");
    total[2] = QStringLiteral("%1个").arg(number);
    total[7] = quota;
    sheet.add(SampleRow::Body, total);
    return sheet;
}

SampleSheet sampleMemberList(const SampleDistrict &district, const SamplePackage &package,
                             Dice dice, bool forCsv)
{
    using enum SampleColumn;
    const SampleHabits habits(Dice(dice.next()), forCsv);
    Columns columns =
        dice.chance(50) ? Columns{Number, School, Name, Sex} : Columns{Number, Name, Sex, School};
    if (!habits.packageInRow)
        columns.insert(1, Package);
    if (dice.chance(60))
        columns.append(Birth);
    columns += Columns{Subject};
    if (dice.chance(50))
        columns += Columns{Stage, Title};
    if (!habits.hostInName)
        columns.append(Role);
    columns += dice.chance(50) ? Columns{Phone, Joined, Remark} : Columns{Joined, Remark};
    SheetMaker maker(district, habits, columns, package.name);
    maker.addTitle(yearTitle(district, package.name + QStringLiteral("学员名单")));
    const SampleTeacher &host = district.teachers[package.members.first().teacher];
    if (habits.packageInRow)
        maker.addNotes(
            {QStringLiteral("项目包名称：") + package.name,
             QStringLiteral("基地学校：") + habits.school(district.schools[package.baseSchool]),
             QStringLiteral("主持人：") + host.name});
    else if (habits.filledInBy)
        maker.addNotes({filledIn(habits.school(district.schools[package.baseSchool]), habits),
                        QStringLiteral("填报人：") + host.name});
    maker.addHeader(habits.twoRowHeader && columns.contains(Stage));
    const int firstRow = int(maker.sheet().rows.size());
    QList<const SampleMember *> members;
    for (const SampleMember &member : package.members)
        members.append(&member);
    std::stable_sort(members.begin() + 1, members.end(), [&](const auto *a, const auto *b) {
        return district.teachers[a->teacher].school < district.teachers[b->teacher].school;
    });
    int number = 0;
    for (const SampleMember *member : members)
        maker.addTeacher(++number, district.teachers[member->teacher], member, package.name);
    if (habits.mergedSchool) {
        maker.mergeDown(School, firstRow);
        maker.mergeDown(Package, firstRow);
    }
    if (habits.total)
        maker.addTotal(number);
    return maker.sheet();
}

} // namespace models
