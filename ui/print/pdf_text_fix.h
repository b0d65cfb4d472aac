// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/face_text.h"

class QPDF;

namespace ui {

// Corrects what copying and searching find in a PDF of QPdfWriter: each of its fonts gets a new
// ToUnicode map (PDF 1.7, 9.10.3) that names the characters typed. Throws what libqpdf throws.
void correctText(QPDF &pdf, const QList<FaceText> &faces);

} // namespace ui
