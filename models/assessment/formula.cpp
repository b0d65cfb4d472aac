// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/formula.h"

#include "models/assessment/points.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <muParser.h>
#include <vector>

namespace models {

namespace {
struct FormulaTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Formula)
};

double half(double number)
{
    return std::round(number);
}

double lower(double number)
{
    return std::floor(number);
}
} // namespace

// A stretch of a formula as people read it; a name is replaced by its number.
struct Piece
{
    QString text;
    bool isName = false;
};

// The formula cut at its names, with the signs of arithmetic as they are printed.
static QList<Piece> piecesOf(const QString &formula)
{
    static const QHash<QString, QString> signs{{QStringLiteral("*"), QStringLiteral(" × ")},
                                               {QStringLiteral("/"), QStringLiteral(" ÷ ")},
                                               {QStringLiteral("-"), QStringLiteral(" − ")},
                                               {QStringLiteral("+"), QStringLiteral(" + ")},
                                               {QStringLiteral(">="), QStringLiteral(" ≥ ")},
                                               {QStringLiteral("<="), QStringLiteral(" ≤ ")}};
    static const QRegularExpression part(
        QStringLiteral("([A-Za-z_][A-Za-z0-9_]*)|\\s*(>=|<=|[*/+-])\\s*"));
    QList<Piece> pieces;
    qsizetype done = 0;
    auto parts = part.globalMatch(formula);
    while (parts.hasNext()) {
        const auto match = parts.next();
        pieces << Piece{formula.mid(done, match.capturedStart() - done)};
        const bool isName = !match.captured(1).isEmpty();
        pieces << Piece{isName ? match.captured(1) : signs.value(match.captured(2)), isName};
        done = match.capturedEnd();
    }
    return pieces << Piece{formula.mid(done)};
}

struct Formula::Private
{
    QList<Piece> pieces;
    QString text;
    QStringList names;
    std::vector<double> values; // of the names; the parser reads them
    mu::Parser parser;
};

static QString complaint(const QString &text, const mu::ParserError &error)
{
    const QString token = QString::fromStdString(error.GetToken());
    switch (error.GetCode()) {
    case mu::ecUNASSIGNABLE_TOKEN:
        return FormulaTexts::tr("The formula “%1” names “%2”, which there is not.")
            .arg(text, token);
    case mu::ecMISSING_PARENS:
    case mu::ecUNEXPECTED_PARENS:
        return FormulaTexts::tr("The brackets of the formula “%1” do not fit.").arg(text);
    case mu::ecUNEXPECTED_EOF:
    case mu::ecEMPTY_EXPRESSION:
        return FormulaTexts::tr("The formula “%1” is not complete.").arg(text);
    default:
        return FormulaTexts::tr("The formula “%1” cannot be read at character %2 (%3).")
            .arg(text)
            .arg(error.GetPos() + 1)
            .arg(token);
    }
}

// Formulas compute; they neither assign ("members = 3") nor know texts.
Result<Formula> Formula::parse(const QString &text, const QStringList &names)
{
    auto made = std::make_unique<Private>();
    made->text = text.trimmed();
    made->values.resize(size_t(names.size()));
    static const QRegularExpression assignment(QStringLiteral("(?<![=<>!])=(?!=)|[\"';]"));
    if (const auto found = assignment.match(made->text); found.hasMatch())
        return fail(ErrorCode::Input,
                    FormulaTexts::tr("The formula “%1” cannot be read at character %2 (%3).")
                        .arg(made->text)
                        .arg(found.capturedStart() + 1)
                        .arg(found.captured()));
    try {
        made->parser.DefineFun("round", half, true);
        made->parser.DefineFun("floor", lower, true);
        for (qsizetype i = 0; i < names.size(); ++i)
            made->parser.DefineVar(names[i].toStdString(), &made->values[size_t(i)]);
        // Text that only looks like ASCII (full-width brackets) is told as what it is.
        made->parser.SetExpr(made->text.toStdString());
        QStringList used;
        for (const auto &[name, value] : made->parser.GetUsedVar()) {
            if (!value)
                return fail(ErrorCode::Input,
                            FormulaTexts::tr("The formula “%1” names “%2”, which there is not.")
                                .arg(made->text, QString::fromStdString(name)));
            used << QString::fromStdString(name);
        }
        made->parser.Eval();                  // reads the rest of it
        if (made->parser.GetNumResults() > 1) // of which it would count the last alone
            return fail(ErrorCode::Input,
                        FormulaTexts::tr("The formula “%1” has a comma outside the brackets of a "
                                         "function. Write decimals with a point: 1.25.")
                            .arg(made->text));
        made->names = used;
    } catch (const mu::ParserError &error) {
        return fail(ErrorCode::Input, complaint(made->text, error));
    }
    // Only the names in use, so that evaluating looks at no others.
    auto bound = std::make_unique<Private>();
    bound->text = made->text;
    bound->pieces = piecesOf(made->text);
    bound->names = made->names;
    bound->values.resize(size_t(bound->names.size()));
    bound->parser.DefineFun("round", half, true);
    bound->parser.DefineFun("floor", lower, true);
    for (qsizetype i = 0; i < bound->names.size(); ++i)
        bound->parser.DefineVar(bound->names[i].toStdString(), &bound->values[size_t(i)]);
    bound->parser.SetExpr(bound->text.toStdString());
    return Formula(std::move(bound));
}

Formula::Formula(std::unique_ptr<Private> made) : d(std::move(made)) {}
Formula::Formula(Formula &&) noexcept = default;
Formula &Formula::operator=(Formula &&) noexcept = default;
Formula::~Formula() = default;

QString Formula::text() const
{
    return d->text;
}

const QStringList &Formula::names() const
{
    return d->names;
}

std::optional<double> Formula::value(const QHash<QString, double> &values) const
{
    for (qsizetype i = 0; i < d->names.size(); ++i) {
        const auto found = values.constFind(d->names[i]);
        if (found == values.cend())
            return std::nullopt;
        d->values[size_t(i)] = *found;
    }
    try {
        const double result = d->parser.Eval();
        return std::isfinite(result) ? std::optional(result) : std::nullopt;
    } catch (const mu::ParserError &) {
        return std::nullopt;
    }
}

QString Formula::withValues(const QHash<QString, double> &values) const
{
    QString worded;
    for (const Piece &piece : d->pieces) {
        const auto found = piece.isName ? values.constFind(piece.text) : values.cend();
        worded += found != values.cend() ? numberText(*found) : piece.text;
    }
    return worded;
}

} // namespace models
