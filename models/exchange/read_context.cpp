// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/read_context.h"

namespace models {

Failure cancelledReading()
{
    return fail(ErrorCode::Cancelled,
                QCoreApplication::translate("BookReaderText", "Reading was stopped."));
}

Failure damagedBook(const QString &what, const QString &detail)
{
    const QString advice = QCoreApplication::translate(
        "BookReaderText",
        "Please ask for the file once more, or open it in WPS or Excel, save it under "
        "a new name as .xlsx and read that file.");
    return fail(ErrorCode::Damaged, what + QLatin1Char(' ') + advice, detail);
}

} // namespace models
