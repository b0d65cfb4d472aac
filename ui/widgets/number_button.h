// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

// One number, large, with its name below: opens what it counts.
class NumberButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NumberButton(QWidget *parent = nullptr);
    void setNumber(const QString &number, const QString &name, const QString &definition);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont numberFont() const;

    QString m_number;
};

} // namespace ui
