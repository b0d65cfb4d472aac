// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QApplication>
#include <QSet>

#include <exception>

namespace ui {

// What an exception that nothing caught means for the person: the file could not be read, or
// something unexpected. The exception's own words are the error's detail.
models::Error errorOf(const std::exception &exception);

// The application of a window. An exception that leaves a slot or an event handler ends that piece
// of work only, not the program. Labels, messages and tooltips show their texts as they are: what a
// foreign workbook holds is never taken for markup. A label that means markup sets Qt::RichText.
class Application : public QApplication
{
    Q_OBJECT
public:
    Application(int &argc, char **argv) : QApplication(argc, argv) {}
    bool notify(QObject *receiver, QEvent *event) override;

signals:
    // Sent once for each kind of failure, so that a page that fails at each painting does not ask
    // to be read again and again. Connect it queued: the failed work is still being left.
    void failed(const models::Error &error);

private:
    QSet<QString> m_told;
};

} // namespace ui
