// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace ui {

// One page of the window. It is made when it is first opened, and again when language or letter
// size change, so it may word everything in its constructor.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Called each time that the page is shown, with what was asked for ("id": a record,
    // "filter": a list's filter); empty when nothing was.
    virtual void open(const QVariantMap &arguments) { Q_UNUSED(arguments) }
    // Whether it has begun work, like an import, that would be lost if it were deleted now.
    virtual bool isWorking() const { return false; }
};

} // namespace ui
