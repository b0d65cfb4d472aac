// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_books.h"

#include "models/sample/sample_workbooks.h"
#include "models/sample/sample_year_sheets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

namespace models {

namespace {

const QString rosterFolder = QStringLiteral("教师花名册");
const QString memberFolder = QStringLiteral("学员名单");
const QString attendanceFolder = QStringLiteral("出勤登记");
const QString ending = QStringLiteral("（示例）");

struct Plan
{
    int counties;
    SampleProfile profile;
    SampleYearProfile year;
};

Plan planFor(SampleSize size)
{
    switch (size) {
    case SampleSize::District:
        return {1, {13, 0, 9, 2, 2, 1, 18, 8, 2, 9, 1, 39, 694, 262, 0, 2400}, {500, 6, 800}};
    case SampleSize::City:
        return {10, {13, 0, 9, 2, 2, 1, 18, 8, 2, 9, 1, 39, 694, 262, 1, 2400}, {500, 6, 800}};
    case SampleSize::Province:
        break;
    }
    return {
        100, {36, 4, 20, 20, 5, 5, 50, 25, 3, 30, 2, 60, 990, 374, 10, 6000}, {1000, 100, 2000}};
}

class BookWriter
{
public:
    BookWriter(const QString &folder, SampleSize size, quint64 seed, const Progress &progress)
        : m_folder(folder), m_size(size), m_seed(seed), m_progress(progress), m_plan(planFor(size))
    {
    }

    Result<SampleSummary> run()
    {
        Result<void> written = prepare();
        if (written)
            written = writeAll();
        if (!written) {
            for (const QString &file : std::as_const(m_summary.files))
                QFile::remove(m_folder.filePath(file));
            return written.failure();
        }
        return m_summary;
    }

private:
    Result<void> prepare()
    {
        for (const QString &name : {QString(), rosterFolder, memberFolder, attendanceFolder}) {
            QDir folder(m_folder.filePath(name));
            if (!folder.mkpath(QStringLiteral(".")))
                return fail(ErrorCode::Environment,
                            QCoreApplication::translate(
                                "SampleBooks", "The folder %1 could not be made. Please choose a "
                                               "folder that you may write to.")
                                .arg(folder.path()));
            const QStringList old =
                folder.entryList({QLatin1Char('*') + ending + QStringLiteral(".xlsx"),
                                  QLatin1Char('*') + ending + QStringLiteral(".csv")},
                                 QDir::Files);
            for (const QString &file : old)
                folder.remove(file);
        }
        return {};
    }

    Result<void> writeAll()
    {
        const SamplePeople people;
        const QList<SampleCounty> counties = sampleCounties(m_plan.counties);
        for (int i = 0; i < counties.size(); ++i) {
            m_county = quint64(i);
            if (!proceed(0, 1))
                return cancelled();
            const SampleDistrict district = makeSampleDistrict(
                counties[i], m_plan.profile, people, Dice::of(m_seed, {0, m_county}).next(),
                m_summary.schools, m_summary.teachers, counties.size() > 1);
            count(district);
            m_schoolLists.append(sampleSchoolList(district));
            m_packageLists.append(samplePackageList(district, Dice::of(m_seed, {1, m_county})));
            for (const auto &write : {&BookWriter::writeRosters, &BookWriter::writeMembers}) {
                if (const Result<void> written = (this->*write)(district); !written)
                    return written;
            }
            m_summary.baseFiles += m_summary.files.mid(m_countyBegin);
            if (const Result<void> written = writeYear(district); !written)
                return written;
            m_countyBegin = m_summary.files.size();
        }
        if (const Result<void> written = xlsx(QStringLiteral("学校名录"), m_schoolLists); !written)
            return written;
        const Result<void> written = xlsx(QStringLiteral("项目包一览表"), m_packageLists);
        m_summary.baseFiles += m_summary.files.mid(m_countyBegin);
        return written;
    }

    void count(const SampleDistrict &district)
    {
        m_summary.schools += int(district.schools.size());
        m_summary.teachers += int(district.teachers.size());
        m_summary.packages += int(district.packages.size());
        QSet<int> people;
        for (const SamplePackage &package : district.packages) {
            m_summary.memberships += int(package.members.size());
            for (const SampleMember &member : package.members)
                people.insert(member.teacher);
        }
        m_summary.members += int(people.size());
        for (const int teacher : std::as_const(people))
            m_summary.ruralMembers +=
                district.schools[district.teachers[teacher].school].site.isRural();
    }

    Result<void> writeRosters(const SampleDistrict &district)
    {
        if (m_size != SampleSize::District)
            return xlsx(rosterFolder + QLatin1Char('/') + district.county.name +
                            QStringLiteral("教师花名册"),
                        {sampleCountyRoster(district, Dice::of(m_seed, {2, m_county}))});
        for (int i = 0; i < district.schools.size(); ++i) {
            if (!proceed(i, district.schools.size() + district.packages.size()))
                return cancelled();
            // Every seventh school sends a .csv, each encoding in turn.
            const bool csv = i % 7 == 3;
            const SampleSheet sheet =
                sampleRoster(district, i, Dice::of(m_seed, {2, m_county, quint64(i)}), csv);
            const QString name = rosterFolder + QLatin1Char('/') + district.schools[i].name +
                                 QStringLiteral("教师花名册");
            if (const auto written = csv ? this->csv(name, sheet, i / 7) : xlsx(name, {sheet});
                !written)
                return written;
        }
        return {};
    }

    Result<void> writeMembers(const SampleDistrict &district)
    {
        QList<SampleSheet> sheets;
        for (int i = 0; i < district.packages.size(); ++i) {
            const SamplePackage &package = district.packages[i];
            const bool csv = m_size != SampleSize::Province && i % 13 == 5;
            const SampleSheet sheet = sampleMemberList(
                district, package, Dice::of(m_seed, {3, m_county, quint64(i)}), csv);
            if (m_size == SampleSize::Province) {
                sheets.append(sheet);
                continue;
            }
            if (!proceed(district.schools.size() + i,
                         district.schools.size() + district.packages.size()))
                return cancelled();
            const QString name =
                memberFolder + QLatin1Char('/') + package.name + QStringLiteral("学员名单");
            if (const auto written = csv ? this->csv(name, sheet, i / 13) : xlsx(name, {sheet});
                !written)
                return written;
        }
        if (sheets.isEmpty())
            return {};
        return xlsx(memberFolder + QLatin1Char('/') + district.county.name +
                        QStringLiteral("学员名单"),
                    sheets);
    }

    // What a centre of one county keeps in one book, a larger one has from each county.
    Result<void> list(const SampleDistrict &district, const QString &name,
                      const QList<SampleSheet> &sheets)
    {
        return xlsx(m_plan.counties > 1 ? district.county.name + name : name, sheets);
    }

    Result<void> writeYear(const SampleDistrict &district)
    {
        const SampleYear year =
            makeSampleYear(district, m_plan.year, Dice::of(m_seed, {4, m_county}));
        count(year);
        using Sheets = QList<SampleSheet>;
        const std::pair<QString, Sheets> books[] = {
            {QStringLiteral("活动台账"), {sampleActivityList(district, year)}},
            {QStringLiteral("成果一览表"), {sampleOutcomeList(district, year)}},
            {QStringLiteral("经费预算表"),
             {sampleBudgetList(district, year), sampleFundsList(district, year)}},
            {QStringLiteral("经费支出明细"), {sampleExpenseList(district, year)}},
            {QStringLiteral("流程节点与方案目标"),
             {sampleStepList(district, year), sampleTargetList(district, year)}},
            {QStringLiteral("培训记录"), {sampleTrainingList(district, year)}}};
        for (const auto &[name, sheets] : books)
            if (const Result<void> written = list(district, name, sheets); !written)
                return written;
        return writeAttendance(district, year);
    }

    Result<void> writeAttendance(const SampleDistrict &district, const SampleYear &year)
    {
        QList<SampleSheet> sheets;
        for (int i = 0; i < district.packages.size(); ++i) {
            const bool ofCounty = m_size == SampleSize::Province;
            const bool csv = !ofCounty && i % 13 == 7;
            const SampleSheet sheet = sampleAttendanceSheet(
                district, year, i, Dice::of(m_seed, {5, m_county, quint64(i)}), csv);
            if (ofCounty) {
                sheets << sheet;
                continue;
            }
            const QString name = attendanceFolder + QLatin1Char('/') + district.packages[i].name +
                                 QStringLiteral("出勤登记表");
            if (const auto written = csv ? this->csv(name, sheet, i / 13) : xlsx(name, {sheet});
                !written)
                return written;
        }
        if (sheets.isEmpty())
            return {};
        return xlsx(attendanceFolder + QLatin1Char('/') + district.county.name +
                        QStringLiteral("出勤登记表"),
                    sheets);
    }

    void count(const SampleYear &year)
    {
        m_summary.activities += int(year.activities.size());
        m_summary.outcomes += int(year.outcomes.size());
        m_summary.trainings += int(year.trainings.size());
        for (const SamplePackageYear &package : year.packages) {
            m_summary.expenses += int(package.expenses.size());
            for (const QList<SampleMark> &marks : package.marks)
                for (const SampleMark mark : marks)
                    m_summary.attendances += mark != SampleMark::NotDue;
        }
    }

    Result<void> xlsx(const QString &name, const QList<SampleSheet> &sheets)
    {
        m_summary.files.append(name + ending + QStringLiteral(".xlsx"));
        return writeSampleXlsx(m_folder.filePath(m_summary.files.last()), sheets);
    }

    Result<void> csv(const QString &name, const SampleSheet &sheet, int turn)
    {
        m_summary.files.append(name + ending + QStringLiteral(".csv"));
        return writeSampleCsv(m_folder.filePath(m_summary.files.last()), sheet,
                              SampleEncoding(turn % 3));
    }

    // In hundredths of counties, of which the present one is done to part/whole.
    bool proceed(qint64 part, qint64 whole) const
    {
        return m_progress(
            QCoreApplication::translate("SampleBooks", "Writing the sample workbooks"),
            qint64(m_county) * 100 + part * 100 / whole, qint64(m_plan.counties) * 100);
    }

    static Failure cancelled()
    {
        return fail(ErrorCode::Cancelled,
                    QCoreApplication::translate(
                        "SampleBooks", "Writing the sample was stopped; nothing was left behind."));
    }

    QDir m_folder;
    SampleSize m_size;
    quint64 m_seed;
    const Progress &m_progress;
    Plan m_plan;
    quint64 m_county = 0;
    qsizetype m_countyBegin = 0; // where its files begin in the summary
    QList<SampleSheet> m_schoolLists, m_packageLists;
    SampleSummary m_summary;
};

} // namespace

Result<SampleSummary> writeSampleBooks(const QString &folder, SampleSize size, quint64 seed,
                                       const Progress &progress)
{
    return BookWriter(folder, size, seed, progress).run();
}

} // namespace models
