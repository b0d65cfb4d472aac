// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

class QLayout;

namespace ui {

// The title of a page: the larger of its two letter sizes.
QLabel *makeHeading(const QString &text, QWidget *parent = nullptr);

// The name of a part of a page: body size, half bold.
QLabel *makeSectionTitle(const QString &text, QWidget *parent = nullptr);

// What explains and may be passed over: the muted colour, wrapped.
QLabel *makeNote(const QString &text, QWidget *parent = nullptr);

// A button that reads as a link: accent colour, underlined under the pointer and the focus.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    // Another colour role than QPalette::Link.
    void setTextRole(QPalette::ColorRole role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QPalette::ColorRole m_role = QPalette::Link;
};

// The one main button of a page: accent colour.
QPushButton *makeMainButton(const QString &text, QWidget *parent = nullptr);

// One letter height of the widget's font; every distance is a part of it.
int em(const QWidget *widget, qreal times = 1);

// Gives a window a size in em(), or what its screen has room for with a frame around it: of a small
// screen at 150 % that is less.
void resizeWithinScreen(QWidget *window, qreal width, qreal height);

// Adds a link to a row, found by `id` in tests.
LinkButton *addLink(QLayout *row, const QString &id, const QString &text);

} // namespace ui
