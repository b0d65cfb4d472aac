// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include "models/base/hundredths.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace models {

namespace {
struct MoneyTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Field)
};
} // namespace

static constexpr qint64 kMost = 100'000'000'000 * 100; // fen

QString moneyText(Money money)
{
    const qint64 size = qAbs(money.fen);
    static const QLocale english(QLocale::English, QLocale::UnitedStates); // 12,345
    const QString text = english.toString(size / 100) +
                         QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    return money.fen < 0 ? QLatin1Char('-') + text : text;
}

// The amount of `digits` times 10^zeros yuan: decimals beyond the fen move before the point first.
static std::optional<qint64> fenOf(QString digits, int zeros)
{
    qsizetype point = digits.indexOf(QLatin1Char('.'));
    if (point < 0) {
        point = digits.size();
        digits += QLatin1Char('.');
    }
    digits = digits.leftJustified(point + 1 + zeros, QLatin1Char('0'));
    digits.remove(point, 1);
    digits.insert(point + zeros, QLatin1Char('.'));
    return hundredthsOf(digits);
}

Result<Money> parseMoney(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[￥¥]?\\s*([+-]?[\\d,]*\\.?\\d*)\\s*(亿|万)?\\s*元?(整)?$"));
    const auto match = form.match(tidied(text));
    QString digits = match.captured(1);
    digits.remove(QLatin1Char(','));
    const QString unit = match.captured(2);
    const int zeros = unit == QStringLiteral("万") ? 4 : unit == QStringLiteral("亿") ? 8 : 0;
    const auto fen = fenOf(digits, zeros);
    if (!fen || qAbs(*fen) > kMost)
        return fail(ErrorCode::Input,
                    MoneyTexts::tr("“%1” is not an amount of money. Write yuan with at most two "
                                   "decimals, for example 1200.50.")
                        .arg(text));
    return Money{*fen};
}

} // namespace models
