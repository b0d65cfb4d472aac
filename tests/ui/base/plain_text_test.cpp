// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/prompt.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <QToolTip>

namespace {

// What a foreign workbook may hold, and what Qt would open a file for.
const QString kForeign = QStringLiteral("甲<img src=\"file:///etc/hostname\">");

// The label of the tooltip that is shown now.
QLabel *shownTip()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets)
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    return nullptr;
}

void expectPlainTip()
{
    const QLabel *tip = shownTip();
    ASSERT_TRUE(tip);
    EXPECT_EQ(tip->text(), kForeign);
    EXPECT_EQ(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

} // namespace

TEST(PlainText, IsWhatATooltipOfAWidgetShows_Defect7)
{
    QWidget widget;
    widget.setToolTip(kForeign);
    widget.resize(100, 100);
    widget.show();
    QHelpEvent help(QEvent::ToolTip, {10, 10}, widget.mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(&widget, &help);
    expectPlainTip();
}

TEST(PlainText, IsWhatATooltipOfACellShows_Defect7)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), kForeign, Qt::ToolTipRole);
    QTableView view;
    view.setModel(&model);
    view.resize(300, 200);
    view.show();
    const QPoint place = view.visualRect(model.index(0, 0)).center();
    QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(view.viewport(), &help);
    expectPlainTip();
}

TEST(PlainText, IsWhatALabelShowsUnlessItMeansMarkup)
{
    QLabel plain(kForeign), meant(QStringLiteral("<b>甲</b>"));
    meant.setTextFormat(Qt::RichText);
    plain.show();
    meant.show();
    EXPECT_EQ(plain.textFormat(), Qt::PlainText);
    EXPECT_EQ(meant.textFormat(), Qt::RichText);
}

TEST(PlainText, IsWhatAMessageShows)
{
    ui::Prompt prompt;
    QTimer::singleShot(0, qApp, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_TRUE(box);
        for (const QLabel *label : box->findChildren<QLabel *>())
            EXPECT_NE(label->textFormat(), Qt::AutoText) << label->text().toStdString();
        box->reject();
    });
    prompt.inform(QStringLiteral("title"), kForeign);
}
