// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_district.h"
#include "ui/base/thumbnail.h"
#include "ui/widgets/evidence_list.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace models;

namespace {

// The evidence of one outcome.
class EvidenceListTest : public testing::Test
{
protected:
    void SetUp() override
    {
        prompt.setSilent(true);
        outcome =
            district.add(Outcome{.cycleId = district.cycle.id, .name = QStringLiteral("课例")});
        context.setFile(district.file);
        list = std::make_unique<ui::EvidenceList>(context);
        list->setOwner(QStringLiteral("outcome"), outcome);
        list->show();
        settle();
    }
    void TearDown() override
    {
        list.reset();
        context.closeFile();
    }
    void settle()
    {
        background.finish();
        QApplication::processEvents();
    }
    QString fileOf(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.path(QString::fromUtf8(name));
        tests::writeFile(path, bytes);
        return path;
    }
    void add(const QStringList &paths)
    {
        list->addFiles(paths);
        settle();
    }
    void press(const char *button)
    {
        auto *found = list->findChild<QAbstractButton *>(QLatin1String(button));
        ASSERT_TRUE(found) << button;
        found->click();
        settle();
    }
    QStringList names() const
    {
        QStringList found;
        const QTableWidget *table = list->list().table();
        for (int row = 0; row < table->rowCount(); ++row)
            found << table->item(row, 0)->text();
        return found;
    }
    static QByteArray picture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return ui::pngOf(image);
    }
    QList<Evidence> kept() const { return findAll<Evidence>(district.file->database()); }

    tests::SmallDistrict district;
    tests::Folder folder;
    ui::Settings settings{folder.path(QStringLiteral("s.ini"))};
    ui::Prompt prompt;
    ui::Background background;
    ui::PageContext context{settings, prompt, background};
    std::unique_ptr<ui::EvidenceList> list;
    Id outcome = 0;
};

} // namespace

TEST_F(EvidenceListTest, AddsSeveralFilesAsOneEditAndTakesThemBack)
{
    const qsizetype edits = district.file->history(100).size();
    add({fileOf("获奖证书.pdf", "%PDF-1.4"), fileOf("签到表.png", picture(800, 600))});
    EXPECT_EQ(names(), QStringList({QStringLiteral("获奖证书.pdf"), QStringLiteral("签到表.png")}));
    EXPECT_EQ(district.file->history(100).size(), edits + 1);
    EXPECT_EQ(kept().first().kind, QStringLiteral("certificate"));
    ASSERT_TRUE(district.file->undo());
    settle();
    EXPECT_EQ(names(), QStringList());
}

TEST_F(EvidenceListTest, TellsWhatCannotBeAddedAndAddsTheRest)
{
    add({fileOf("a.pdf", "a"), folder.path(QStringLiteral("missing.pdf")),
         fileOf("video.mp4", QByteArray(kMostEvidenceBytes + 1, 'x'))});
    EXPECT_EQ(names(), QStringList(QStringLiteral("a.pdf")));
    ASSERT_FALSE(prompt.told().isEmpty());
    EXPECT_TRUE(prompt.told().last().contains(QStringLiteral("missing.pdf")));
    EXPECT_TRUE(prompt.told().last().contains(QStringLiteral("video.mp4")));
}

TEST_F(EvidenceListTest, TakesAPastedPicture)
{
    QApplication::clipboard()->setImage(QImage::fromData(picture(300, 200)));
    QTest::keyClick(list.get(), Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(kept().size(), 1);
    EXPECT_TRUE(kept().first().name.endsWith(QStringLiteral(".png")));
    EXPECT_EQ(kept().first().kind, QStringLiteral("photo"));
    QApplication::clipboard()->clear();
}

TEST_F(EvidenceListTest, TakesDroppedFiles)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileOf("通知.docx", "docx"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.get(), &drop);
    settle();
    ASSERT_EQ(names(), QStringList(QStringLiteral("通知.docx")));
    EXPECT_EQ(kept().first().kind, QStringLiteral("notice"));
}

TEST_F(EvidenceListTest, OpensAPrivateCopyThatIsGoneWhenTheFileIsClosed)
{
    add({fileOf("证书.pdf", "bytes")});
    list->list().table()->selectRow(0);
    press("open_evidence");
    ASSERT_FALSE(prompt.told().isEmpty());
    const QString copy = prompt.told().last();
    EXPECT_EQ(tests::readFile(copy), "bytes");
    EXPECT_FALSE(QFileInfo(copy).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    context.closeFile();
    EXPECT_FALSE(QFileInfo::exists(copy));
}

TEST_F(EvidenceListTest, SavesACopyWhereThePersonWants)
{
    add({fileOf("证书.pdf", "bytes")});
    list->list().table()->selectRow(0);
    prompt.setNextFiles({folder.path(QStringLiteral("copy.pdf"))});
    press("save_evidence");
    EXPECT_EQ(tests::readFile(folder.path(QStringLiteral("copy.pdf"))), "bytes");
}

TEST_F(EvidenceListTest, ChangesTheKindOfAllThatAreChosen)
{
    add({fileOf("a.pdf", "a"), fileOf("b.pdf", "b")});
    list->list().table()->selectAll();
    press("kind_of_evidence");
    auto *action = list->findChild<QAction *>(QStringLiteral("kind_invoice"));
    ASSERT_TRUE(action);
    action->trigger();
    settle();
    for (const Evidence &evidence : kept())
        EXPECT_EQ(evidence.kind, QStringLiteral("invoice"));
    for (QMenu *menu : list->findChildren<QMenu *>())
        menu->close();
}

TEST_F(EvidenceListTest, RemovesWhatIsChosen)
{
    add({fileOf("a.pdf", "a"), fileOf("b.pdf", "b")});
    list->list().table()->selectRow(0);
    press("remove_evidence");
    EXPECT_EQ(names(), QStringList(QStringLiteral("b.pdf")));
}

TEST_F(EvidenceListTest, ShowsThoseOfTheRecordAlone)
{
    add({fileOf("a.pdf", "a")});
    list->setOwner(QStringLiteral("activity"), outcome + 1);
    EXPECT_EQ(names(), QStringList());
    list->setOwner(QStringLiteral("outcome"), outcome);
    EXPECT_EQ(names(), QStringList(QStringLiteral("a.pdf")));
}

TEST(Thumbnails, AreSmallPicturesOfPicturesAlone)
{
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QImage small = QImage::fromData(ui::makeThumbnail(ui::pngOf(image)));
    EXPECT_EQ(small.size(), QSize(160, 90));
    EXPECT_TRUE(ui::makeThumbnail("%PDF-1.4").isEmpty());
    EXPECT_TRUE(ui::makeThumbnail("<svg xmlns='http://www.w3.org/2000/svg'/>").isEmpty());
    EXPECT_TRUE(ui::makeThumbnail(ui::pngOf(image).left(60)).isEmpty()) << "cut off";
}

TEST(Thumbnails, AreNotMadeOfPicturesThatClaimToBeGigantic)
{
    // A header of 60,000 × 60,000 dots and nothing behind it.
    QByteArray bomb =
        QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000");
    bomb += QByteArray(4, '\0') + QByteArray(64, 'x');
    EXPECT_TRUE(ui::makeThumbnail(bomb).isEmpty());
}
