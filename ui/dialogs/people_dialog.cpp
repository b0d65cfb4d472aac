// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people_dialog.h"

#include "models/figures/figures.h"
#include "models/records/research_group.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lines_view.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QShortcut>
#include <QTabWidget>

namespace ui {

using models::BehindLine;
using models::Figure;
using models::Side;

namespace {
struct PeopleDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDialog)
};
} // namespace

static QString sideName(Side side, const Figure &figure)
{
    const bool coverage = figure.kind == models::FigureKind::Coverage;
    switch (side) {
    case Side::Part:
        return coverage ? PeopleDialogTexts::tr("Covered") : PeopleDialogTexts::tr("Counted");
    case Side::Rest:
        return coverage ? PeopleDialogTexts::tr("Missed") : PeopleDialogTexts::tr("The others");
    case Side::Unknown:
        break;
    }
    return PeopleDialogTexts::tr("Not known");
}

static QString wordedCode(const char *key, const QString &code, models::Language language)
{
    const models::Field *field = models::recordType<models::Membership>().field(QLatin1String(key));
    return models::displayText(*field, models::toValue(code), language);
}

static QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

// What each line adds to a number that a query gave: activities, vouchers, a member's attendances.
static LinesView *makeAmounts(const QList<BehindLine> &lines, const QString &name,
                              const Figure &figure, models::Language language)
{
    const auto any = [&lines](const auto &has) {
        return std::any_of(lines.begin(), lines.end(), has);
    };
    const bool details = any([](const BehindLine &l) { return !l.detail.isEmpty(); });
    const bool schools = any([](const BehindLine &l) { return !l.school.isEmpty(); });
    const bool amounts = any([](const BehindLine &l) { return l.amount != 1; });
    QStringList titles{PeopleDialogTexts::tr("Name"), PeopleDialogTexts::tr("Package")};
    if (schools)
        titles << PeopleDialogTexts::tr("School");
    if (details)
        titles << PeopleDialogTexts::tr("Details");
    if (amounts)
        titles << models::unitName(figure.unit, language);
    QList<QStringList> rows;
    for (const BehindLine &line : lines) {
        QStringList cells{orDash(line.name), orDash(line.group)};
        if (schools)
            cells << orDash(line.school);
        if (details)
            cells << orDash(line.detail);
        if (amounts)
            cells << figure.numberText(line.amount);
        rows << cells;
    }
    auto *table =
        new LinesView(titles, amounts ? QList<int>{int(titles.size()) - 1} : QList<int>{});
    table->setLines(rows);
    table->setAccessibleName(name);
    return table;
}

// The table of one side; columns in which no line has anything are left out.
static LinesView *makeTable(const QList<BehindLine> &lines, const QString &name,
                            const Figure &figure, models::Language language)
{
    if (*models::figureLine(figure.id.section(QLatin1Char('/'), 0, 0))->query)
        return makeAmounts(lines, name, figure, language);
    const bool people =
        std::any_of(lines.begin(), lines.end(), [](const BehindLine &l) { return l.teacherId; });
    QStringList titles{PeopleDialogTexts::tr("Name")};
    if (people)
        titles << PeopleDialogTexts::tr("Package") << PeopleDialogTexts::tr("School")
               << PeopleDialogTexts::tr("Urban–rural code") << PeopleDialogTexts::tr("Stage")
               << PeopleDialogTexts::tr("Subject") << PeopleDialogTexts::tr("Title")
               << PeopleDialogTexts::tr("Age");
    auto *table = new LinesView(titles, people ? QList<int>{7} : QList<int>{});
    QList<QStringList> rows;
    for (const BehindLine &line : lines) {
        QStringList cells{orDash(line.name)};
        if (people)
            cells << orDash(line.group) << orDash(line.school)
                  << wordedCode("urban_rural", line.urbanRural, language)
                  << wordedCode("stage", line.stage, language)
                  << wordedCode("subject", line.subject, language)
                  << wordedCode("title", line.title, language)
                  << (line.age ? QString::number(*line.age) : QStringLiteral("—"));
        rows << cells;
    }
    table->setLines(rows);
    table->setAccessibleName(name);
    return table;
}

// Where a line leads: the person's page, else the school's, else the package's.
static void openLine(PageContext &context, const BehindLine &line)
{
    const auto open = [&context](const char *page, models::Id id) {
        context.openPage(QLatin1String(page), {{QStringLiteral("id"), QVariant::fromValue(id)}});
    };
    if (!line.page.isEmpty())
        open(line.page.toLatin1().constData(), line.recordId);
    else if (line.teacherId)
        open("teachers", line.teacherId);
    else if (line.schoolId)
        open("schools", line.schoolId);
    else if (line.groupId)
        open("packages", line.groupId);
}

static void fillTabs(QTabWidget *tabs, QDialog *dialog, PageContext &context, const Figure &figure,
                     Side first)
{
    const auto book = context.figures();
    for (const Side side : {Side::Part, Side::Rest, Side::Unknown}) {
        const QList<BehindLine> lines = book->behind(context.file()->database(), figure.id, side);
        if (lines.isEmpty() && side != Side::Part)
            continue;
        const QString name = sideName(side, figure);
        LinesView *table = makeTable(lines, name, figure, context.language());
        qint64 sum = 0;
        for (const BehindLine &line : lines)
            sum += line.amount;
        tabs->addTab(table, PeopleDialogTexts::tr("%1 %2").arg(name, figure.numberText(sum)));
        if (side == first)
            tabs->setCurrentWidget(table);
        QObject::connect(table, &LinesView::opened, dialog, [&context, dialog, lines](int line) {
            const BehindLine chosen = lines[line];
            dialog->accept();
            openLine(context, chosen);
        });
    }
}

void showPeople(PageContext &context, const QString &figureId, Side side, QWidget *parent)
{
    const auto book = context.figures();
    const Figure *figure = book ? book->find(figureId) : nullptr;
    if (!figure || !context.isReadable())
        return;
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(figure->title(context.language()));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(em(dialog, 1.2), em(dialog), em(dialog, 1.2), em(dialog));
    column->setSpacing(em(dialog, 0.5));
    column->addWidget(makeHeading(figure->title(context.language())));
    auto *text = new QLabel(figure->text(context.language()));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    column->addWidget(makeNote(figure->definition(context.language())));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    column->addWidget(tabs, 1);
    fillTabs(tabs, dialog, context, *figure, side);
    auto *buttons = new QDialogButtonBox;
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), PeopleDialogTexts::tr("Copy"));
    copy->setToolTip(PeopleDialogTexts::tr("Copy the table, or the selected rows (Ctrl+C)"));
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->addButton(PeopleDialogTexts::tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(copy, &QPushButton::clicked, dialog, [tabs] {
        if (auto *table = qobject_cast<LinesView *>(tabs->currentWidget()))
            table->copy();
    });
    resizeWithinScreen(dialog, 56, 34);
    if (tabs->currentWidget())
        tabs->currentWidget()->setFocus();
    dialog->open();
}

} // namespace ui
