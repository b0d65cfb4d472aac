// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"

namespace models {

// Income tax withheld from one payment for labour (劳务报酬预扣预缴): of what remains after 800
// yuan (up to 4,000) or a fifth (above), 20 % to 20,000 yuan, 30 % less 2,000 to 50,000, 40 % less
// 7,000 above. Rounded to the fen.
Money labourTax(Money gross);

// What the payee receives of it.
Money netOfTax(Money gross);

// The least payment before tax of which at least `net` remains: 1,050 yuan for 1,000.
Money grossOfNet(Money net);

} // namespace models
