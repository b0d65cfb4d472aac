// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_dialog.h"

#include "models/report/docx_writer.h"
#include "models/report/narrative.h"
#include "models/storage/store.h"
#include "tests/support/filled_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/sentences_dialog.h"
#include "ui/widgets/lines_view.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace {

class DialogsOfTheReport : public tests::WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show(tests::makeFilledFile(folder.path(QStringLiteral("繁昌.yanxun"))));
    }

    QDialog *dialog(const char *name)
    {
        settle();
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<QDialog *>(widget);
                found && found->isVisible() && found->objectName() == QLatin1String(name))
                return found;
        return nullptr;
    }
    template <class Widget>
    static Widget *part(QDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    static int lines(QDialog *dialog, const char *name)
    {
        return part<ui::LinesView>(dialog, name)->model()->rowCount();
    }
    static QString cell(QDialog *dialog, const char *name, int row, int column)
    {
        const auto *model = part<ui::LinesView>(dialog, name)->model();
        return model->index(row, column).data().toString();
    }

    // A .docx that says these paragraphs.
    QString templateOf(const QStringList &paragraphs)
    {
        const QString path = folder.path(QStringLiteral("模板.docx"));
        models::Report report;
        for (const QString &text : paragraphs)
            report.blocks << models::ParagraphBlock{text};
        EXPECT_TRUE(models::writeDocx(report, path));
        return path;
    }
    QDialog *withTemplate(const QStringList &paragraphs)
    {
        ui::showTemplates(window->context(), 0, window.get());
        QDialog *open = dialog("template_dialog");
        if (!open)
            return nullptr;
        prompt.setNextFiles({templateOf(paragraphs)});
        part<QPushButton>(open, "choose_template")->click();
        settle();
        return open;
    }
};

} // namespace

TEST_F(DialogsOfTheReport, ListEveryFieldOfATemplateWithItsValue)
{
    ui::showTemplates(window->context(), 0, window.get());
    QDialog *open = dialog("template_dialog");
    ASSERT_TRUE(open);
    const int all = lines(open, "template_fields");
    EXPECT_GT(all, 200);
    part<QLineEdit>(open, "template_search")->setText(QStringLiteral("rural_share_r1"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines(open, "template_fields") < all; }));
    EXPECT_GT(lines(open, "template_fields"), 4);
    EXPECT_TRUE(cell(open, "template_fields", 0, 0).startsWith(QStringLiteral("{{rural_share_r1")));
    EXPECT_FALSE(part<QPushButton>(open, "fill_template")->isEnabled());
}

TEST_F(DialogsOfTheReport, ShowWrongFieldsFirstAndFillInNothingThen)
{
    QDialog *open =
        withTemplate({QStringLiteral("共{{groups}}个"), QStringLiteral("占比{{rural_share_r9}}")});
    ASSERT_TRUE(open);
    EXPECT_EQ(lines(open, "template_uses"), 2);
    EXPECT_EQ(cell(open, "template_uses", 0, 0), QStringLiteral("{{rural_share_r9}}"));
    EXPECT_TRUE(cell(open, "template_uses", 0, 1).contains(QStringLiteral("{{rural_share_r")));
    EXPECT_EQ(cell(open, "template_uses", 1, 1), QStringLiteral("3"));
    EXPECT_FALSE(part<QPushButton>(open, "fill_template")->isEnabled());
}

TEST_F(DialogsOfTheReport, FillInATemplate)
{
    QDialog *open = withTemplate({QStringLiteral("共{{groups}}个")});
    ASSERT_TRUE(open);
    auto *fill = part<QPushButton>(open, "fill_template");
    ASSERT_TRUE(fill->isEnabled());
    const QString path = folder.path(QStringLiteral("out.docx"));
    prompt.setNextFiles({path});
    fill->click();
    settle();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(part<QLabel>(open, "template_state")->text().contains(QStringLiteral("out.docx")));
}

TEST_F(DialogsOfTheReport, KeepAnEditedSentenceAndTakeItBack)
{
    auto file = window->context().sharedFile();
    ui::showSentences(window->context(), window.get());
    QDialog *open = dialog("sentences_dialog");
    ASSERT_TRUE(open);
    auto *list = part<QListWidget>(open, "sentence_list");
    auto *text = part<QPlainTextEdit>(open, "sentence_text");
    EXPECT_EQ(list->count(), models::sentenceTable().size());
    // The filled file has one that was written when there were more members.
    EXPECT_EQ(text->toPlainText(), QStringLiteral("全区研训人数694人。"));
    auto *moved = part<QLabel>(open, "sentence_moved");
    EXPECT_TRUE(moved->isVisible());
    EXPECT_TRUE(moved->text().contains(QStringLiteral("694"))) << moved->text().toStdString();
    part<QPushButton>(open, "sentence_holds")->click();
    settle();
    EXPECT_FALSE(moved->isVisible());
    EXPECT_EQ(text->toPlainText(), QStringLiteral("全区研训人数694人。"));

    text->setPlainText(QStringLiteral("全区设3个项目包。"));
    auto *keep = part<QPushButton>(open, "keep_sentence");
    ASSERT_TRUE(keep->isEnabled());
    EXPECT_TRUE(part<QLabel>(open, "sentence_quotes")->text().contains(u'3'));
    keep->click();
    settle();
    auto edited = models::findAll<models::EditedSentence>(file->database());
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited.first().content, QStringLiteral("全区设3个项目包。"));
    EXPECT_TRUE(edited.first().quotes.contains(QStringLiteral("groups")));

    part<QPushButton>(open, "reset_sentence")->click();
    settle();
    EXPECT_TRUE(models::findAll<models::EditedSentence>(file->database()).isEmpty());
    EXPECT_TRUE(text->toPlainText().startsWith(QStringLiteral("截至2023年12月31日")));
}

TEST_F(DialogsOfTheReport, KeepWhatWasTypedWhenSomebodyLeavesTheSentence)
{
    auto file = window->context().sharedFile();
    const auto contents = [&file] {
        QStringList texts;
        for (const auto &each : models::findAll<models::EditedSentence>(file->database()))
            texts << each.content;
        return texts;
    };
    ui::showSentences(window->context(), window.get());
    QDialog *open = dialog("sentences_dialog");
    ASSERT_TRUE(open);
    auto *list = part<QListWidget>(open, "sentence_list");
    auto *text = part<QPlainTextEdit>(open, "sentence_text");
    text->setPlainText(QStringLiteral("全区设3个项目包。"));
    list->setCurrentRow(1);
    settle();
    EXPECT_EQ(contents(), QStringList{QStringLiteral("全区设3个项目包。")});
    EXPECT_EQ(list->currentRow(), 1);
    EXPECT_NE(text->toPlainText(), QStringLiteral("全区设3个项目包。"));

    text->setPlainText(QStringLiteral("另写一句。"));
    open->reject();
    settle();
    EXPECT_TRUE(contents().contains(QStringLiteral("另写一句。")));
}

TEST_F(DialogsOfTheReport, WarnBesideThePagesUntilSomebodyDecides)
{
    window->openPage(QStringLiteral("report"));
    settle();
    auto *warning = window->findChild<QLabel *>(QStringLiteral("outdated_rural_share"));
    ASSERT_TRUE(warning);
    EXPECT_TRUE(warning->text().contains(QStringLiteral("694")));
    auto *holds = window->findChild<QAbstractButton *>(QStringLiteral("holds_rural_share"));
    ASSERT_TRUE(holds && holds->isEnabled());
    holds->click();
    settle();
    settle();
    EXPECT_FALSE(window->findChild<QLabel *>(QStringLiteral("outdated_rural_share")));
}
