// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextEdit>

namespace tests {

static QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                         widget->objectName());
}

template <class Widget>
static void addClipped(const QWidget &window, QStringList &faults)
{
    for (const Widget *each : window.findChildren<Widget *>()) {
        if (!each->isVisible() || each->text().isEmpty())
            continue;
        const QSize wanted = each->sizeHint();
        bool wraps = false;
        int height = wanted.height();
        if constexpr (std::is_same_v<Widget, QLabel>) {
            wraps = each->wordWrap();
            if (wraps)
                height = each->heightForWidth(each->width());
        }
        if ((!wraps && wanted.width() > each->width()) || height > each->height())
            faults << QStringLiteral("%1 shows “%2” in %3×%4, needs %5×%6")
                          .arg(nameOf(each), each->text())
                          .arg(each->width())
                          .arg(each->height())
                          .arg(wanted.width())
                          .arg(height);
    }
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    addClipped<QLabel>(window, faults);
    addClipped<QPushButton>(window, faults);
    return faults;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(each) ||
                             qobject_cast<QLineEdit *>(each) || qobject_cast<QComboBox *>(each) ||
                             qobject_cast<QAbstractSpinBox *>(each) ||
                             qobject_cast<QAbstractItemView *>(each);
        // Parts of a control, like a table's corner or a spin box's line, are named by it.
        const bool part = each->parentWidget() != &window &&
                          (qobject_cast<QComboBox *>(each->parentWidget()) ||
                           qobject_cast<QAbstractSpinBox *>(each->parentWidget()) ||
                           qobject_cast<QAbstractItemView *>(each->parentWidget()) ||
                           qobject_cast<QLineEdit *>(each->parentWidget()));
        if (!control || part || !each->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            faults << nameOf(each);
    }
    return faults;
}

// Header and first rows of what a list or table shows.
static void addModelTexts(const QAbstractItemModel &model, QStringList &texts)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            texts << model.headerData(column, Qt::Horizontal, role).toString();
        for (int row = 0; row < std::min(model.rowCount(), 50); ++row)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << model.index(row, column).data(role).toString();
    }
}

static QStringList ownTexts(const QWidget &widget)
{
    QStringList texts{widget.windowTitle(),    widget.toolTip(),
                      widget.statusTip(),      widget.whatsThis(),
                      widget.accessibleName(), widget.accessibleDescription()};
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->placeholderText() << line->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        texts << edit->toPlainText().split(u'\n');
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        addModelTexts(*box->model(), texts);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        addModelTexts(*view->model(), texts);
    if (QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)))
        texts << accessible->text(QAccessible::Name) << accessible->text(QAccessible::Description);
    return texts;
}

static bool isForeign(QString text, models::Language spoken)
{
    static const QRegularExpression chinese(QStringLiteral("\\p{Han}"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
    // The same in every language: formats, keys, programs, examples of what may be typed, official
    // documents.
    static const QRegularExpression same(QStringLiteral(
        "\\b(?:Ctrl|Shift|Alt|Enter|Esc|Del|PgUp|PgDown|Home|End|Tab|Space|Backspace|PDF|PNG|SVG|"
        "CSV|"
        "XLSX|Excel|Word|WPS|English|zhangwei|xlsx|csv|tsv|yanxun|png|svg|pdf)\\b|张伟|中文|语言|"
        "《[^》]+》[^.]*"));
    if (spoken == models::Language::English)
        return text.remove(same).contains(chinese);
    return !text.contains(chinese) && text.remove(same).contains(word);
}

QStringList foreignTexts(const QWidget &window, models::Language spoken)
{
    QStringList faults;
    QList<const QWidget *> widgets{&window};
    for (const QWidget *each : window.findChildren<QWidget *>())
        widgets << each;
    for (const QWidget *each : widgets)
        for (const QString &text : ownTexts(*each))
            if (isForeign(text, spoken))
                faults << QStringLiteral("%1 says “%2”").arg(nameOf(each), text);
    faults.removeDuplicates();
    return faults;
}

} // namespace tests
