// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace ui {

// What a new file begins with.
struct NewFile
{
    QString place;   // 区县, as report titles begin
    QString centre;  // 单位名称, as reports sign
    int year = 0;    // of its first cycle
    QString numbers; // pattern of the numbers of certificates; empty: the usual one
};

// Asks for it; empty when the person thought better of it.
std::optional<NewFile> askNewFile(QWidget *parent);

// Asks for place, centre and numbering of a file that there is already, beginning with what they
// are now.
std::optional<NewFile> askPlace(QWidget *parent, const NewFile &present);

} // namespace ui
