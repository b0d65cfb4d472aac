// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_colours.h"

#include <algorithm>
#include <cmath>

namespace models {

unsigned roleFill(ColourRole role)
{
    switch (role) {
    case ColourRole::Rural:
        return 0x009e73;
    case ColourRole::Town:
        return 0x0072b2;
    case ColourRole::Unknown:
        return 0xeceeef;
    case ColourRole::Rest:
        return 0xc9ced4;
    case ColourRole::Part:
    case ColourRole::Series1:
        return 0x56b4e9;
    case ColourRole::Series2:
        return 0xd55e00;
    case ColourRole::Series3:
        return 0xcc79a7;
    case ColourRole::Series4:
        return 0xe69f00;
    }
    return 0x56b4e9;
}

unsigned shadeOf(double value, double most, unsigned full, unsigned paper)
{
    if (!(value > 0) || !(most > 0))
        return paper;
    const double share = 0.14 + 0.86 * std::min(1.0, value / most);
    unsigned shade = 0;
    for (const int shift : {16, 8, 0}) {
        const double from = double((paper >> shift) & 0xff);
        const double to = double((full >> shift) & 0xff);
        shade |= unsigned(std::lround(from + (to - from) * share)) << shift;
    }
    return shade;
}

unsigned inkFor(unsigned ground)
{
    const auto linear = [&](int shift) {
        const double c = double((ground >> shift) & 0xff) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? 0x14171a : 0xffffff;
}

} // namespace models
