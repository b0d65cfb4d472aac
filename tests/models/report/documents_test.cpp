// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/documents.h"

#include "models/base/clock.h"
#include "models/report/file_names.h"
#include "models/sample/sample_file.h"
#include "models/storage/store.h"
#include "tests/models/figures/case_district.h"
#include "tests/support/random_edits.h"
#include "tests/support/report_text.h"

#include <QDir>

using namespace models;

namespace {

// The sample of a district, made once.
struct Sample
{
    tests::Folder folder;
    std::shared_ptr<RecordFile> file;
    Cycle cycle;

    static Sample &get()
    {
        static Sample sample;
        return sample;
    }

private:
    Sample()
    {
        const auto made = makeSampleFile(folder.path(), SampleSize::District, 1);
        EXPECT_TRUE(made) << (made ? "" : made.error().message.toStdString());
        auto opened = RecordFile::open(made->path);
        EXPECT_TRUE(opened);
        file = std::move(*opened);
        cycle = findCycle(file->database(), QStringLiteral("2023")).value_or(Cycle());
    }
};

std::string nameOf(const testing::TestParamInfo<int> &info)
{
    return documentTable().at(info.param).id;
}

void expectSound(DocumentSource &source, const DocumentLine &line, const DocumentSubject &subject)
{
    const auto report = makeDocument(source, line, subject);
    if (!report && report.error().code == ErrorCode::Input)
        return; // a scheme that nobody can read: said, and nothing printed
    ASSERT_TRUE(report) << line.id << ": " << report.error().message.toStdString()
                        << report.error().detail.toStdString();
    EXPECT_FALSE(report->blocks.isEmpty()) << line.id;
    EXPECT_FALSE(report->title.isEmpty()) << line.id;
    for (const QString &problem : tests::reportProblems(*report))
        ADD_FAILURE() << line.id << " " << subject.name.toStdString() << ": "
                      << problem.toStdString();
}

class Documents : public testing::TestWithParam<int>
{
protected:
    const DocumentLine &line() const { return documentTable().at(GetParam()); }
    const FixedClock clock{QDateTime({2024, 1, 20}, {4, 0}, Qt::UTC)};
};

} // namespace

// To renew the golden texts after a change that is meant, and to read what changed:
//   YANXUN_RENEW_GOLDEN=1 build/tests/models_tests --gtest_filter='*Documents*Golden*'; git diff
TEST_P(Documents, OfTheSampleReadAsTheGoldenText)
{
    DocumentSource source(Sample::get().file->database(), Sample::get().cycle);
    const auto subjects = documentSubjects(source, line());
    ASSERT_TRUE(subjects);
    QString text = QStringLiteral("%1 of them\n").arg(subjects->size());
    if (!subjects->isEmpty()) {
        const auto report = makeDocument(source, line(), subjects->first());
        ASSERT_TRUE(report) << report.error().message.toStdString();
        text += tests::reportText(*report);
    }
    const QString path =
        QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/golden/%1.txt").arg(QLatin1String(line().id));
    if (qEnvironmentVariableIsSet("YANXUN_RENEW_GOLDEN")) {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        tests::writeFile(path, text.toUtf8());
    }
    const QStringList golden = QString::fromUtf8(tests::readFile(path)).split(u'\n');
    const QStringList now = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(golden.size(), now.size()); ++i)
        ASSERT_EQ(now.value(i), golden.value(i))
            << "line " << i + 1 << " of " << path.toStdString();
}

TEST_P(Documents, OfTheSampleAddUp)
{
    DocumentSource source(Sample::get().file->database(), Sample::get().cycle);
    const auto subjects = documentSubjects(source, line());
    ASSERT_TRUE(subjects);
    const qsizetype step = std::max<qsizetype>(1, subjects->size() / 8);
    for (qsizetype i = 0; i < subjects->size(); i += step)
        expectSound(source, line(), subjects->at(i));
}

TEST_P(Documents, OfAnEmptyFileSayThatNothingIsRecorded)
{
    tests::EmptyDistrict district;
    DocumentSource source(district.database(), district.cycle());
    const auto subjects = documentSubjects(source, line());
    ASSERT_TRUE(subjects);
    if (line().about != DocumentAbout::Cycle) {
        EXPECT_TRUE(subjects->isEmpty());
        EXPECT_STRNE(line().nothing, "") << line().id;
        return;
    }
    for (const DocumentSubject &subject : *subjects)
        expectSound(source, line(), subject);
}

INSTANTIATE_TEST_SUITE_P(Every, Documents, testing::Range(0, int(documentTable().size())), nameOf);

// For random years every printed total is the sum of its printed rows, and every percentage its
// printed part and whole.
TEST(DocumentsOfRandomYears, AddUp)
{
    const bool soak = qEnvironmentVariableIsSet("YANXUN_SOAK");
    const FixedClock clock(QDateTime({2024, 1, 20}, {4, 0}, Qt::UTC));
    for (quint32 seed = 1; seed <= (soak ? 60u : 4u); ++seed) {
        SCOPED_TRACE(seed);
        tests::CaseDistrict district;
        tests::RandomEdits edits(seed);
        for (int i = 0; i < 25; ++i)
            edits.edit(district.file(), 12);
        const auto cycle = findCycle(district.database(), district.cycle().name);
        if (!cycle)
            continue; // the edits removed it
        DocumentSource source(district.database(), *cycle);
        for (const DocumentLine &line : documentTable()) {
            const auto subjects = documentSubjects(source, line);
            ASSERT_TRUE(subjects) << line.id;
            const qsizetype step = std::max<qsizetype>(1, subjects->size() / 3);
            for (qsizetype i = 0; i < subjects->size(); i += step)
                expectSound(source, line, subjects->at(i));
        }
    }
}

TEST(FileNames, AreTakenByEveryDisk)
{
    const QString long200(200, QChar(u'长'));
    for (const QString &name :
         {QStringLiteral("a/b\\c:d*e?f\"g<h>i|j"), QStringLiteral(" .hidden. "), QString(),
          QStringLiteral("CON"), QStringLiteral("lpt1.txt"), QStringLiteral("换\n行\t和\u200f向"),
          long200, QStringLiteral("..")}) {
        const QString safe = paperFileName(name);
        EXPECT_FALSE(safe.isEmpty());
        EXPECT_LE(safe.toUtf8().size(), 121);
        for (const QChar c : safe)
            EXPECT_FALSE(QStringLiteral("\\/:*?\"<>|\n\t").contains(c)) << safe.toStdString();
        EXPECT_FALSE(safe.startsWith(u'.') || safe.endsWith(u'.') || safe.endsWith(u' '));
    }
    EXPECT_EQ(paperFileName(QStringLiteral("CON")), QStringLiteral("_CON"));
    EXPECT_EQ(paperFileName(QStringLiteral("张伟_2023年度结业证书")),
              QStringLiteral("张伟_2023年度结业证书"));
}

TEST(FileNames, TellNamesakesApart)
{
    FileNames names;
    EXPECT_EQ(names.take(QStringLiteral("张伟")), QStringLiteral("张伟"));
    EXPECT_EQ(names.take(QStringLiteral("张伟")), QStringLiteral("张伟（2）"));
    EXPECT_EQ(names.take(QStringLiteral("张:伟")), QStringLiteral("张伟（3）"));
    EXPECT_EQ(names.take(QStringLiteral("A")), QStringLiteral("A"));
    EXPECT_EQ(names.take(QStringLiteral("a")), QStringLiteral("a（2）"));
}
