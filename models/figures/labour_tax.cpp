// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/labour_tax.h"

namespace models {

static constexpr qint64 kYuan = 100; // fen

// What tax is counted from, in hundredths of a fen: a fifth taken off is a whole percent.
static qint64 exactBase(Money gross)
{
    if (gross.fen <= 800 * kYuan)
        return 0;
    return gross.fen <= 4000 * kYuan ? (gross.fen - 800 * kYuan) * 100 : gross.fen * 80;
}

Money labourTax(Money gross)
{
    const qint64 base = exactBase(gross); // hundredths of a fen
    qint64 tax = 0;                       // ten-thousandths of a fen
    if (base <= 20'000 * kYuan * 100)
        tax = base * 20;
    else if (base <= 50'000 * kYuan * 100)
        tax = base * 30 - 2'000 * kYuan * 10'000;
    else
        tax = base * 40 - 7'000 * kYuan * 10'000;
    return {(tax + 5'000) / 10'000};
}

Money netOfTax(Money gross)
{
    return gross - labourTax(gross);
}

Money grossOfNet(Money net)
{
    // At most 40 % less 7,000 is withheld, so twice the net is always enough.
    qint64 low = net.fen;
    qint64 high = qMax(net.fen, qint64(0)) * 2;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (netOfTax({middle}) >= net)
            high = middle;
        else
            low = middle + 1;
    }
    return {low};
}

} // namespace models
