// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/package_writer.h"

namespace models {

// The page of GB/T 9704-2012 in twips, as Word's own dialogs round it.
namespace docx_page {

inline constexpr int textWidth = 8845;     // 156 mm
inline constexpr int textHeight = 12756;   // 225 mm
inline constexpr int characterPitch = 316; // 28 characters a line
inline constexpr int linePitch = 560;      // 28 points
inline constexpr double twipsPerMm = 1440 / 25.4;
inline constexpr int emuPerTwip = 635;

constexpr int mm(double millimetres)
{
    return int(millimetres * twipsPerMm + 0.5);
}

} // namespace docx_page

// How a section of the document lies.
enum class DocxPage {
    Upright,
    Turned,     // lying, for a wide table; its head at the binding
    Cover,      // upright, without page number
    Certificate // lying, framed, without page number
};

// w:sectPr of a section that begins a page.
QByteArray docxSection(DocxPage page);

// The parts of headers and footers: page number — 1 — at the outer edge, 示例数据 on each page of a
// sample. Returns their relations; ids begin with "rIdPage".
QByteArray writeDocxHeads(PackageWriter &package, bool isSample);

// Overrides of the content types of those parts.
QByteArray docxHeadTypes();

// The namespaces of a document part's root element.
QByteArray docxNamespaces();

} // namespace models
