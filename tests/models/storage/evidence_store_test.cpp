// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/record_access.h"
#include "models/storage/evidence_store.h"
#include "tests/support/small_district.h"

#include <QFile>

using namespace models;

namespace {

class EvidenceStoreTest : public testing::Test
{
protected:
    void SetUp() override { outcome = addOutcome("省级教学成果奖"); }

    Id addOutcome(const char *name)
    {
        return district.add(Outcome{.cycleId = district.cycle.id, .name = QString::fromUtf8(name)});
    }
    static EvidenceContent content(const QByteArray &bytes)
    {
        return *makeEvidence(QStringLiteral("获奖证书.pdf"), bytes);
    }
    Id prove(Id owner, const EvidenceContent &content)
    {
        Id id = 0;
        const auto done =
            district.file->edit(QStringLiteral("prove"), [&](Transaction &transaction) {
                id = addEvidence(transaction, QStringLiteral("outcome"), owner, content,
                                 QStringLiteral("certificate"));
                return Result<void>();
            });
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
        return id;
    }
    void remove(Id owner)
    {
        EXPECT_TRUE(
            district.file->edit(QStringLiteral("remove"), [owner](Transaction &transaction) {
                return removeRecord(transaction, QStringLiteral("outcome"), owner);
            }));
    }
    qint64 count(const char *table)
    {
        return district.file->database()
            .execAndGet(std::string("SELECT count(*) FROM ") + table)
            .getInt64();
    }
    QByteArray kept(const EvidenceContent &content)
    {
        return evidenceBytes(district.file->database(), content.hash).value_or(QByteArray("?"));
    }
    // Closes the file and opens it again.
    void reopen()
    {
        const QString path = district.file->path();
        district.file.reset();
        district.file = std::move(*RecordFile::open(path));
    }

    tests::SmallDistrict district;
    Id outcome = 0;
};

} // namespace

TEST_F(EvidenceStoreTest, KeepsTheSameBytesOnceForHoweverManyRecords)
{
    const EvidenceContent certificate = content("bytes of a certificate");
    prove(outcome, certificate);
    const Id other = addOutcome("科创大赛");
    prove(other, certificate);
    EXPECT_EQ(count("evidence"), 2);
    EXPECT_EQ(count("evidence_content"), 1);
    EXPECT_EQ(kept(certificate), certificate.bytes);
    EXPECT_EQ(prove(other, certificate), prove(other, certificate)) << "linked twice";
    EXPECT_EQ(count("evidence"), 2);
}

TEST_F(EvidenceStoreTest, RefusesAFileThatIsTooLargeAndSaysHowLargeItIs)
{
    tests::Folder folder;
    const QString path = folder.path(QStringLiteral("录像.mp4"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(kMostEvidenceBytes + (5 << 20)));
    file.close();
    const auto read = readEvidence(path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Refused);
    EXPECT_TRUE(read.error().message.contains(QStringLiteral("录像.mp4")));
    EXPECT_TRUE(read.error().message.contains(QStringLiteral("25 MB")));
    EXPECT_TRUE(read.error().message.contains(QStringLiteral("20 MB")));
    ASSERT_TRUE(file.resize(kMostEvidenceBytes));
    EXPECT_TRUE(readEvidence(path)) << "just the limit must do";
    ASSERT_TRUE(file.resize(0));
    EXPECT_FALSE(readEvidence(path));
    EXPECT_EQ(readEvidence(folder.path()).error().code, ErrorCode::NotFound);
}

TEST_F(EvidenceStoreTest, BringsAddingAndRemovingBackAndForth)
{
    const EvidenceContent certificate = content("certificate");
    prove(outcome, certificate);
    ASSERT_TRUE(district.file->undo());
    EXPECT_EQ(count("evidence"), 0);
    ASSERT_TRUE(district.file->redo());
    EXPECT_EQ(count("evidence"), 1);
    EXPECT_EQ(kept(certificate), certificate.bytes);
}

TEST_F(EvidenceStoreTest, TakesTheLinksAlongWhenARecordGoesAndBackWhenThatIsUndone)
{
    const EvidenceContent certificate = content("certificate");
    prove(outcome, certificate);
    remove(outcome);
    EXPECT_EQ(count("evidence"), 0);
    reopen();
    ASSERT_TRUE(district.file->undo());
    EXPECT_EQ(count("evidence"), 1);
    EXPECT_EQ(kept(certificate), certificate.bytes) << "the bytes must outlive closing the file";
}

TEST_F(EvidenceStoreTest, TakesTheLinksOfPartsAlongToo)
{
    const Id step =
        district.add(GroupStep{.groupId = district.group.id, .step = QStringLiteral("plan")});
    EXPECT_TRUE(district.file->edit(QStringLiteral("prove"), [&](Transaction &transaction) {
        addEvidence(transaction, QStringLiteral("group_step"), step, content("plan"), {});
        return Result<void>();
    }));
    const Id alone =
        district.add(ResearchGroup{.cycleId = district.cycle.id, .name = QStringLiteral("空包")});
    EXPECT_TRUE(district.file->edit(QStringLiteral("move"), [&](Transaction &transaction) {
        auto found = find<GroupStep>(transaction.database(), step);
        found->groupId = alone;
        transaction.update(*found);
        return removeRecord(transaction, QStringLiteral("research_group"), alone);
    }));
    EXPECT_EQ(count("evidence"), 0);
}

TEST_F(EvidenceStoreTest, CollectsBytesOnlyOnceNothingCanBringThemBack)
{
    prove(outcome, content("certificate"));
    ASSERT_TRUE(district.file->undo());
    reopen();
    EXPECT_EQ(count("evidence_content"), 1) << "a redo would miss it";
    addOutcome("another edit: the undone one cannot come back");
    reopen();
    EXPECT_EQ(count("evidence_content"), 0);
}

TEST_F(EvidenceStoreTest, CollectsNothingWhereTheHistoryIsTooLongToLookThrough)
{
    prove(outcome, content("certificate"));
    ASSERT_TRUE(district.file->undo());
    addOutcome("another");
    EXPECT_EQ(collectEvidence(district.file->database(), 10), 0);
    EXPECT_EQ(collectEvidence(district.file->database(), 1 << 20), 1);
}

TEST_F(EvidenceStoreTest, NoticesBytesThatAreNoLongerTheOnesKept)
{
    const EvidenceContent certificate = content("certificate");
    prove(outcome, certificate);
    district.file->database().exec("UPDATE evidence_content SET content = x'00'");
    const auto bytes = evidenceBytes(district.file->database(), certificate.hash);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::Damaged);
}

TEST_F(EvidenceStoreTest, GuessesTheKindOfADocumentFromItsName)
{
    EXPECT_EQ(guessEvidenceKind(QStringLiteral("3月5日签到表.xlsx")), QStringLiteral("sign_in"));
    EXPECT_EQ(guessEvidenceKind(QStringLiteral("张伟职称证书.pdf")), QStringLiteral("title_proof"));
    EXPECT_EQ(guessEvidenceKind(QStringLiteral("获奖证书.jpg")), QStringLiteral("certificate"));
    EXPECT_EQ(guessEvidenceKind(QStringLiteral("IMG_0001.JPG")), QStringLiteral("photo"));
    EXPECT_EQ(guessEvidenceKind(QStringLiteral("scan.pdf")), QString());
}
