// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace ui {

// A small picture (PNG, at most 160 pixels a side) of an image file's bytes; empty for what is not
// a picture of a common kind, is damaged, or is too large to be read safely. For any thread: a
// photo takes a while.
QByteArray makeThumbnail(const QByteArray &bytes);

// A picture as the bytes of a PNG file; for what was pasted.
QByteArray pngOf(const QImage &image);

} // namespace ui
