// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/score_header.h"

#include "models/base/text.h"

#include <QRegularExpression>

namespace models {

// One or two letters and a number of at most two digits: "B5过程资料", "A1", "T2 (20)", but not
// "covid19". A header's key has no blanks, so that letters of the name may follow at once.
static const QRegularExpression &codePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z]{1,2}\\d{1,2}(?:[.-]\\d{1,2})?)(?![0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

int weightOfScoreHeader(const QString &header)
{
    return codePattern().match(header).hasMatch() ? 2 : 0;
}

QString itemCodeIn(const QString &header)
{
    const auto match = codePattern().match(cleaned(header));
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace models
