// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/application.h"

#include <SQLiteCpp/Exception.h>

#include <QEvent>
#include <QLabel>

namespace ui {

using models::Error;
using models::ErrorCode;

namespace {
struct ApplicationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Application)
};
} // namespace

Error errorOf(const std::exception &exception)
{
    const QString detail = QString::fromUtf8(exception.what());
    if (dynamic_cast<const SQLite::Exception *>(&exception))
        return {
            ErrorCode::Environment,
            ApplicationTexts::tr("The file could not be read. Nothing was changed. Check the disk "
                                 "and the folder, then open the file again."),
            detail};
    return {ErrorCode::Environment,
            ApplicationTexts::tr("Something unexpected happened, and the last step was not done. "
                                 "Everything saved before is kept. Please open the program again."),
            detail};
}

// Qt takes a text with a "<" in it for markup and opens the files that this names, also those of a
// tooltip, which is a label. Nothing here is markup unless its label says so.
static void keepPlain(QObject *receiver)
{
    if (auto *label = qobject_cast<QLabel *>(receiver);
        label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    if (event->type() == QEvent::Polish)
        keepPlain(receiver);
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &exception) {
        const Error error = errorOf(exception);
        if (!m_told.contains(error.detail)) {
            m_told.insert(error.detail);
            emit failed(error);
        }
        return false;
    }
}

} // namespace ui
