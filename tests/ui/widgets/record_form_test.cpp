// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_district.h"
#include "tests/ui/typing.h"
#include "ui/widgets/record_form.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace models;

// The form of a teacher of a small district.
class RecordFormTest : public testing::Test
{
protected:
    void SetUp() override
    {
        prompt.setSilent(true);
        context.setFile(district.file);
        form = std::make_unique<ui::RecordForm>(
            recordAccess(QStringLiteral("teacher")),
            QStringList{QStringLiteral("name"), QStringLiteral("birth"), QStringLiteral("phone"),
                        QStringLiteral("subject"), QStringLiteral("sex")},
            context);
        form->setRecord(district.zhang.id);
    }
    void TearDown() override
    {
        form.reset();
        context.closeFile();
    }
    QLineEdit *line(const char *key) const
    {
        return qobject_cast<QLineEdit *>(form->editor(QLatin1String(key))->control());
    }
    // Types over what stands there and leaves the field.
    void type(const char *key, const QString &text)
    {
        line(key)->setText(QString());
        tests::type(line(key), text);
        QTest::keyClick(line(key), Qt::Key_Return);
    }
    Teacher teacher() const { return district.read<Teacher>(district.zhang.id); }
    QString message() const
    {
        for (const QLabel *label : form->findChildren<QLabel *>())
            if (!label->isHidden() && label->text().startsWith(QStringLiteral("⚠")))
                return label->text();
        return {};
    }

    tests::SmallDistrict district;
    tests::Folder folder;
    ui::Settings settings{folder.path(QStringLiteral("s.ini"))};
    ui::Prompt prompt;
    ui::Background background;
    ui::PageContext context{settings, prompt, background};
    std::unique_ptr<ui::RecordForm> form;
};

TEST_F(RecordFormTest, ShowsWhatTheFileHolds)
{
    EXPECT_EQ(line("name")->text(), district.zhang.name);
    EXPECT_EQ(line("birth")->text(), QStringLiteral("1990-08"));
    form->setRecord(0);
    EXPECT_EQ(line("name")->text(), QString());
    EXPECT_FALSE(form->isEnabled());
}

TEST_F(RecordFormTest, WritesAFieldWhenItIsLeftAndUndoesIt)
{
    type("birth", QStringLiteral("1991.10"));
    EXPECT_EQ(teacher().birth, (PartialDate{1991, 10, 0}));
    EXPECT_EQ(line("birth")->text(), QStringLiteral("1991-10"));
    const auto entry = district.file->nextUndo();
    ASSERT_TRUE(entry);
    EXPECT_TRUE(entry->title.contains(district.zhang.name)) << entry->title.toStdString();
    ASSERT_TRUE(district.file->undo());
    EXPECT_EQ(teacher().birth, district.zhang.birth);
    EXPECT_EQ(line("birth")->text(), QStringLiteral("1990-08"));
}

TEST_F(RecordFormTest, ReadsDatesAsPeopleWriteThem)
{
    for (const char *typed : {"1985年9月", "1985-09", "198509", "1985/9"}) {
        type("birth", QString::fromUtf8(typed));
        EXPECT_EQ(teacher().birth, (PartialDate{1985, 9, 0})) << typed;
        type("birth", QStringLiteral("1970"));
    }
}

TEST_F(RecordFormTest, WritesNothingWhenNothingChanged)
{
    const auto before = district.file->nextUndo();
    type("birth", QStringLiteral("1990.08"));
    EXPECT_EQ(district.file->nextUndo()->id, before->id);
}

TEST_F(RecordFormTest, KeepsWhatIsNotRightBesideItsSentenceAndWritesNothing)
{
    type("birth", QStringLiteral("soon"));
    EXPECT_EQ(teacher().birth, district.zhang.birth);
    EXPECT_EQ(line("birth")->text(), QStringLiteral("soon"));
    EXPECT_TRUE(message().contains(QStringLiteral("soon"))) << message().toStdString();
    EXPECT_EQ(form->unwritten().size(), 1);
    form->setRecord(district.shan.id);
    EXPECT_TRUE(form->unwritten().isEmpty());
    EXPECT_EQ(line("birth")->text(), QString());
    form->setRecord(district.zhang.id);
    EXPECT_EQ(line("birth")->text(), QStringLiteral("soon"));
    type("birth", QStringLiteral("1988"));
    EXPECT_TRUE(form->unwritten().isEmpty());
    EXPECT_EQ(message(), QString());
    EXPECT_EQ(teacher().birth, (PartialDate{1988, 0, 0}));
}

TEST_F(RecordFormTest, DoesNotEmptyWhatIsNeeded)
{
    type("name", QStringLiteral("  "));
    EXPECT_EQ(teacher().name, district.zhang.name);
    EXPECT_FALSE(message().isEmpty());
}

TEST_F(RecordFormTest, WritesWhatWasTypedWhenAnotherRecordIsShown)
{
    line("name")->setText(QString());
    tests::type(line("name"), QStringLiteral("张卫"));
    form->setRecord(district.shan.id);
    EXPECT_EQ(teacher().name, QStringLiteral("张卫"));
    EXPECT_EQ(district.read<Teacher>(district.shan.id).name, district.shan.name);
    EXPECT_EQ(line("name")->text(), district.shan.name);
}

TEST_F(RecordFormTest, MasksAPhoneUntilTheEyeIsPressed)
{
    EXPECT_EQ(line("phone")->text(), QStringLiteral("····1234"));
    EXPECT_TRUE(line("phone")->isReadOnly());
    auto *eye = form->editor(QStringLiteral("phone"))->findChild<QAbstractButton *>();
    ASSERT_TRUE(eye);
    eye->click();
    EXPECT_EQ(line("phone")->text(), district.zhang.phone);
    type("phone", QStringLiteral("13900005678"));
    EXPECT_EQ(teacher().phone, QStringLiteral("13900005678"));
}

TEST_F(RecordFormTest, ShowsWhatAnotherEditChanged)
{
    ASSERT_TRUE(district.file->edit(QStringLiteral("import"), [&](Transaction &edit) {
        Teacher changed = teacher();
        changed.name = QStringLiteral("张炜");
        edit.update(changed);
        return Result<void>();
    }));
    EXPECT_EQ(line("name")->text(), QStringLiteral("张炜"));
}

TEST_F(RecordFormTest, TakesAChoiceByNameOrAliasAndRefusesOthers)
{
    auto *box = qobject_cast<QComboBox *>(form->editor(QStringLiteral("subject"))->control());
    ASSERT_TRUE(box && box->isEditable());
    const auto typeChoice = [box](const char *text) {
        box->lineEdit()->selectAll();
        tests::type(box->lineEdit(), QString::fromUtf8(text));
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    };
    typeChoice("数学");
    EXPECT_EQ(teacher().subject, QStringLiteral("14"));
    typeChoice("不存在的学科");
    EXPECT_EQ(teacher().subject, QStringLiteral("14"));
    EXPECT_EQ(form->unwritten().size(), 1);
}

TEST_F(RecordFormTest, LeavesChoicesAloneWhenTheWheelTurns)
{
    auto *box = qobject_cast<QComboBox *>(form->editor(QStringLiteral("sex"))->control());
    ASSERT_TRUE(box);
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    EXPECT_EQ(teacher().sex, district.zhang.sex);
}

TEST_F(RecordFormTest, FillsADraftAndSaysWhatItStillNeeds)
{
    const auto draft = AnyRecord::of(Teacher());
    form->setDraft(draft);
    EXPECT_FALSE(form->draftProblem().isEmpty());
    type("name", QStringLiteral("白雪"));
    EXPECT_EQ(form->draftProblem(), QString());
    EXPECT_EQ(draft.as<Teacher>().name, QStringLiteral("白雪"));
    EXPECT_FALSE(district.file->nextRedo());
}
