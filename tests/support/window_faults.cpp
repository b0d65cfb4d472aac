// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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

} // namespace tests
