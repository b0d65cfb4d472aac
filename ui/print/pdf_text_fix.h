// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/face_text.h"

#include <QByteArray>

namespace ui {

// Corrects what copying and searching find in a PDF of QPdfWriter: for each of its fonts a new
// ToUnicode map (PDF 1.7, 9.10.3) that names the characters typed, and `subject` in the document's
// properties. Appended as an incremental update (7.5.6); what was there is not touched. A PDF of
// another shape comes back as it is: it prints right, only copying may not.
QByteArray withTypedText(const QByteArray &pdf, const QList<FaceText> &faces,
                         const QString &subject);

} // namespace ui
