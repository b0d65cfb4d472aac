// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/what_if_dialog.h"

#include "models/assessment/compare_scores.h"
#include "models/assessment/schemes.h"
#include "ui/base/format.h"
#include "ui/dialogs/scheme_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lines_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>

namespace ui {

using models::hundredthsText;
using models::Result;
using models::Scheme;
using models::ScoreMove;
using models::YearScores;

namespace {

// The year under its own scheme and under another one.
struct Compared
{
    YearScores before, after;
    QList<ScoreMove> moves;
};

Result<Compared> compare(models::RecordFile &file, const models::Cycle &cycle, const Scheme &other,
                         const models::Progress &progress)
{
    const auto own = models::schemeOf(file.database(), cycle);
    if (!own)
        return own.failure();
    const auto before = models::scoreYear(file.database(), cycle, *own, progress);
    if (!before)
        return before.failure();
    const auto after = models::scoreYear(file.database(), cycle, other, progress);
    if (!after)
        return after.failure();
    return Compared{*before, *after, models::compareScores(*before, *after)};
}

class WhatIfDialog : public QDialog
{
    Q_OBJECT
public:
    WhatIfDialog(PageContext &context, const QList<Scheme> &schemes, QWidget *parent);

private:
    void work();
    void take(const Result<Compared> &compared);
    void fill();
    QStringList lineOf(const ScoreMove &move) const;

    PageContext &m_context;
    QList<Scheme> m_schemes;
    QComboBox *m_choice;
    QLabel *m_told;
    QCheckBox *m_onlyMoves;
    LinesView *m_lines;
    std::optional<Compared> m_compared;
    int m_run = 0;
};

WhatIfDialog::WhatIfDialog(PageContext &context, const QList<Scheme> &schemes, QWidget *parent)
    : QDialog(parent), m_context(context), m_schemes(schemes)
{
    setWindowTitle(tr("Try another scheme"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.6));
    column->addWidget(
        makeNote(tr("The year is scored once more under another scheme. Nothing is kept.")));
    m_choice = new QComboBox;
    m_choice->setObjectName(QStringLiteral("other_scheme"));
    m_choice->setAccessibleName(tr("Scheme"));
    for (const Scheme &scheme : schemes)
        m_choice->addItem(schemeTitle(scheme));
    m_told = makeNote({});
    m_told->setObjectName(QStringLiteral("what_if_told"));
    m_onlyMoves = new QCheckBox(tr("Only who moves in rank or band"));
    m_lines = new LinesView({tr("Package"), tr("Rank"), tr("would be"), tr("Points"),
                             tr("would be"), tr("Band"), tr("would be")},
                            {1, 2, 3, 4});
    m_lines->setObjectName(QStringLiteral("moves"));
    m_lines->setAccessibleName(tr("Who moves"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(m_choice);
    column->addWidget(m_told);
    column->addWidget(m_onlyMoves);
    column->addWidget(m_lines, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &QComboBox::activated, this, &WhatIfDialog::work);
    connect(m_onlyMoves, &QCheckBox::toggled, this, &WhatIfDialog::fill);
    resizeWithinScreen(this, 46, 34);
    work();
}

void WhatIfDialog::work()
{
    const auto cycle = m_context.cycle();
    const Scheme other = m_schemes.value(m_choice->currentIndex());
    if (!cycle || !m_context.isReadable())
        return;
    const int run = ++m_run;
    m_told->setText(tr("Working out the scores…"));
    m_context.background().run(
        tr("Trying another scheme"), this,
        [file = m_context.sharedFile(), cycle = *cycle, other](const models::Progress &progress) {
            return compare(*file, cycle, other, progress);
        },
        [this, run](const Result<Compared> &compared) {
            if (run == m_run)
                take(compared);
        });
}

void WhatIfDialog::take(const Result<Compared> &compared)
{
    m_compared = compared ? std::optional(*compared) : std::nullopt;
    if (!compared) {
        m_told->setText(compared.error().message);
        fill();
        return;
    }
    qsizetype ranks = 0, bands = 0;
    for (const ScoreMove &move : compared->moves) {
        ranks += move.rankBefore != move.rankAfter;
        bands += move.bandBefore != move.bandAfter;
    }
    m_told->setText(
        tr("Of %1, %2 would have another rank and %3 another band.")
            .arg(countText(compared->moves.size()), countText(ranks), countText(bands)));
    fill();
}

static QString rankText(int rank)
{
    return rank ? QString::number(rank) : QStringLiteral("—");
}

static QString bandName(const YearScores &scores, const QString &code)
{
    const models::SchemeBand *band = scores.scheme->band(code);
    return band ? band->name.in(models::language()) : QStringLiteral("—");
}

QStringList WhatIfDialog::lineOf(const ScoreMove &move) const
{
    return {move.name,
            rankText(move.rankBefore),
            rankText(move.rankAfter),
            move.rankBefore ? hundredthsText(move.totalBefore) : QStringLiteral("—"),
            move.rankAfter ? hundredthsText(move.totalAfter) : QStringLiteral("—"),
            bandName(m_compared->before, move.bandBefore),
            bandName(m_compared->after, move.bandAfter)};
}

void WhatIfDialog::fill()
{
    QList<QStringList> lines;
    if (m_compared)
        for (const ScoreMove &move : std::as_const(m_compared->moves))
            if (move.moves() || !m_onlyMoves->isChecked())
                lines << lineOf(move);
    m_lines->setLines(lines);
    m_lines->resizeColumnsToContents();
    m_lines->setColumnWidth(0, em(this, 15));
}

} // namespace

void showWhatIf(PageContext &context, const std::optional<Scheme> &draft, QWidget *parent)
{
    if (!context.isReadable() || !context.cycle())
        return;
    QList<Scheme> schemes;
    try {
        if (draft)
            schemes << *draft;
        else
            for (const models::SchemeEntry &entry : models::schemes(context.file()->database()))
                schemes << entry.scheme;
    } catch (const SQLite::Exception &exception) {
        context.prompt().report(models::databaseFailure(exception, context.file()->path()).error);
        return;
    }
    WhatIfDialog(context, schemes, parent).exec();
}

} // namespace ui

#include "what_if_dialog.moc"
