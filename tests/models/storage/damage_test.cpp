// SPDX-License-Identifier: GPL-3.0-or-later
// What a file goes through outside the program: flipped bits, cut ends, pages that are not its own,
// commits that broke off. D1, D2, D5 and C4 of the list of what a file must stand.
#include "models/storage/file_header.h"
#include "models/storage/migrations.h"
#include "models/storage/page_checksum.h"
#include "models/storage/store.h"
#include "tests/support/damaged_file.h"
#include "tests/support/support.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

using namespace models;

namespace {

using Rows = QMap<QString, QStringList>;

// A file that is damaged again and again.
class Damage : public testing::Test
{
protected:
    static const QByteArray &whole() { return tests::bytesOfAFile(); }
    static int pages() { return int(whole().size() / kPageBytes); }

    static const Rows &rows()
    {
        static const Rows all = [] {
            const tests::Folder own;
            const QString at = own.path(QStringLiteral("whole.yanxun"));
            tests::writeFile(at, whole());
            return tests::allRows(*openDatabase(at, Access::ReadOnly));
        }();
        return all;
    }

    // Whether a damaged file is refused untouched, or holds what it held.
    void expectNoticedOrEqual(const QByteArray &bytes, const std::string &what)
    {
        tests::writeFile(path, bytes);
        {
            const auto opened = RecordFile::open(path);
            if (!opened) {
                ++noticed;
            } else {
                EXPECT_EQ(tests::allRows((*opened)->database()), rows()) << what;
                ++equal;
                return;
            }
        }
        EXPECT_EQ(tests::readFile(path), bytes) << "a damaged file is never changed: " << what;
    }

    static QByteArray pageOf(int index) { return whole().mid(index * kPageBytes, kPageBytes); }

    tests::Folder folder;
    QString path = folder.path(QStringLiteral("a.yanxun"));
    QRandomGenerator random{20231231};
    int noticed = 0, equal = 0;
};

class D1 : public Damage
{
};

TEST_F(D1, EverySingleBitFlipIsNoticedOrChangesNothing)
{
    const int flips = tests::rounds(2000, 100000);
    for (int i = 0; i < flips; ++i) {
        const auto bit = random.bounded(qint64(whole().size()) * 8);
        QByteArray bytes = whole();
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
        expectNoticedOrEqual(bytes, "bit " + std::to_string(bit));
    }
    EXPECT_EQ(noticed, flips);
    RecordProperty("noticed", noticed);
}

class D2 : public Damage
{
};

TEST_F(D2, EveryShorterFileIsNoticed)
{
    const int step = tests::rounds(4, 1); // quick: every fourth sector, and all of both ends
    const int sectors = int(whole().size() / 512);
    int cut = 0;
    for (int sector = 0; sector < sectors; ++sector) {
        if (sector % step && sector > 40 && sector < sectors - 40)
            continue;
        expectNoticedOrEqual(whole().left(sector * 512), "cut at sector " + std::to_string(sector));
        ++cut;
    }
    EXPECT_EQ(noticed, cut);
}

TEST_F(D2, EveryPageOrSectorThatIsNotItsOwnIsNoticed)
{
    const int changes = tests::rounds(1600, 50000);
    for (int i = 0; i < changes; ++i) {
        const int unit = i % 2 ? kPageBytes : 512;
        const int units = int(whole().size() / unit);
        const int a = random.bounded(units), b = random.bounded(units);
        QByteArray bytes = whole();
        const QByteArray first = bytes.mid(a * unit, unit), second = bytes.mid(b * unit, unit);
        switch (i / 2 % 4) {
        case 0: // zeroed
            bytes.replace(a * unit, unit, QByteArray(unit, '\0'));
            break;
        case 1: // duplicated
            bytes.replace(a * unit, unit, second);
            break;
        case 2: // swapped
            bytes.replace(a * unit, unit, second).replace(b * unit, unit, first);
            break;
        default: // what other files left on the disk
            for (int at = 0; at < unit; ++at)
                bytes[a * unit + at] = char(random.bounded(256));
        }
        expectNoticedOrEqual(bytes, "change " + std::to_string(i));
    }
    EXPECT_EQ(noticed + equal, changes);
    EXPECT_LT(equal, changes / 5)
        << "only what was equal before: empty sectors, a page with itself";
}

TEST_F(D2, AppendedJunkIsNoticed)
{
    for (const int size : {1, 100, 512, 4095, 4096, 4097, 40960}) {
        expectNoticedOrEqual(whole() + QByteArray(size, '\0'), "zeros");
        expectNoticedOrEqual(whole() + QByteArray(size, 'x'), "letters");
        expectNoticedOrEqual(whole() + whole().left(size), "itself");
    }
    EXPECT_EQ(equal, 0);
}

class D5 : public Damage
{
protected:
    // The file with another number in its header, as a program would write it.
    static QByteArray withHeader(int at, quint32 number)
    {
        QByteArray bytes = whole();
        auto *page = reinterpret_cast<uchar *>(bytes.data());
        qToBigEndian(number, page + at);
        stampPage(page, 1);
        return bytes;
    }

    void expectRefusedUntouched(const QByteArray &bytes)
    {
        tests::writeFile(path, bytes);
        const QDateTime long_ago = QDateTime::currentDateTimeUtc().addDays(-30);
        {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            ASSERT_TRUE(file.setFileTime(long_ago, QFileDevice::FileModificationTime));
        }
        const QDateTime before = QFileInfo(path).lastModified();
        const auto opened = RecordFile::open(path);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::Refused);
        EXPECT_EQ(tests::readFile(path), bytes);
        EXPECT_EQ(QFileInfo(path).lastModified(), before);
    }
};

TEST_F(D5, FilesOfNewerVersionsAreRefusedUntouched)
{
    const auto version = quint32(currentSchemaVersion());
    for (const quint32 newer : {version + 1, version + 1000, 0x7fffffffu, 0xffffffffu})
        expectRefusedUntouched(withHeader(60, newer));
}

TEST_F(D5, FilesOfOtherProgramsAreRefusedUntouched)
{
    for (const quint32 id : {0u, 1u, 0x594E584Fu, 0x47504B47u, 0xffffffffu})
        expectRefusedUntouched(withHeader(68, id));
}

TEST_F(D5, AnOlderVersionThatClaimsToBeNewerIsNoticed)
{
    QByteArray bytes =
        tests::readFile(QStringLiteral(YANXUN_SOURCE_DIR "/tests/data/files/version_1.yanxun"));
    for (int version = 2; version <= currentSchemaVersion(); ++version) {
        qToBigEndian(quint32(version), bytes.data() + 60);
        tests::writeFile(path, bytes);
        const auto opened = RecordFile::open(path);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::Damaged);
        EXPECT_EQ(tests::readFile(path), bytes);
    }
}

} // namespace
