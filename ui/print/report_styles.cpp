// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_styles.h"

#include "ui/print/page_geometry.h"

namespace ui {

TextStyle bodyStyle(FontRole role, bool bold)
{
    return {role, page::size3, bold, page::characterPitch, Qt::AlignJustify};
}

TextStyle headingStyle(int level)
{
    if (level <= 1)
        return bodyStyle(FontRole::Hei);
    return level == 2 ? bodyStyle(FontRole::Kai, kaiLooksLikeBody())
                      : bodyStyle(FontRole::Body, level == 3);
}

TextStyle titleStyle()
{
    return {FontRole::Title, page::size2, false, 0, Qt::AlignHCenter};
}

TextStyle captionStyle()
{
    return {FontRole::Hei, page::sizeSmall4, false, 0, Qt::AlignHCenter};
}

TextStyle smallStyle(Qt::Alignment alignment)
{
    return {FontRole::Body, page::size5, false, 0, alignment};
}

} // namespace ui
