// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/charts/factor_gauge.h"
#include "ui/dialogs/target_dialog.h"
#include "ui/pages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_button.h"
#include "ui/widgets/tiles.h"
#include "ui/widgets/year_line.h"

#include <QScrollArea>

namespace ui {

namespace {

constexpr int kChanges = 8;

// Takes everything out of a layout, to be filled anew.
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

const char *iconOf(models::Severity severity)
{
    switch (severity) {
    case models::Severity::Problem:
        return "problem";
    case models::Severity::Warning:
        return "warning";
    case models::Severity::Note:
        break;
    }
    return "note";
}

} // namespace

// The year at a glance: where it stands, its four factors, what is missing, what was done last.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(PageContext &context) : m_context(context)
    {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        const int gap = em(this);
        column->setContentsMargins(gap * 2, gap, gap * 2, gap * 2);
        column->setSpacing(gap);
        m_heading = makeHeading({});
        column->addWidget(m_heading);
        m_year = new YearLine;
        column->addWidget(m_year);
        connect(m_year, &YearLine::stepChosen, this, &DashboardPage::openStep);
        column->addWidget(makeGauges());
        m_numbers = new Tiles(em(this, 8), 5);
        for (const char *figure : kNumbers)
            m_numbers->addTile(addNumber(QString::fromLatin1(figure)));
        column->addWidget(m_numbers);
        auto *below = new Tiles(em(this, 24), 2);
        below->addTile(makeList(tr("To do"), &m_todo));
        below->addTile(makeList(tr("Changed last"), &m_changes));
        column->addWidget(below);
        column->addStretch();
        auto *scroll = new QScrollArea;
        scroll->setWidget(body);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setAccessibleName(tr("Overview"));
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(scroll);
        connect(&m_context, &PageContext::cycleChanged, this, &DashboardPage::showYear);
        connect(&m_context, &PageContext::figuresChanged, this, &DashboardPage::showFigures);
        connect(&m_context, &PageContext::recordsChanged, this, &DashboardPage::showChanges);
        showYear();
        showFigures();
        showChanges();
    }

private:
    static constexpr const char *kNumbers[] = {"groups", "members", "memberships",
                                               "members_per_group", "coverage_rural_schools"};

    QWidget *makeGauges()
    {
        auto *gauges = new Tiles(em(this, 14), 4);
        for (const Factor &factor : factorTable()) {
            auto *gauge = new FactorGauge(m_context, factor);
            connect(gauge, &FactorGauge::targetRequested, this,
                    [this](const QString &figure) { askTarget(m_context, figure, this); });
            gauges->addTile(gauge);
        }
        return gauges;
    }

    NumberButton *addNumber(const QString &figure)
    {
        auto *button = new NumberButton;
        button->setObjectName(QStringLiteral("number_") + figure);
        m_numberButtons.append({figure, button});
        connect(button, &NumberButton::clicked, this, [this, figure] {
            if (figure == QLatin1String("groups") && findPage(QStringLiteral("packages")))
                m_context.openPage(QStringLiteral("packages"));
            else
                m_context.showPeople(figure);
        });
        return button;
    }

    QWidget *makeList(const QString &title, QVBoxLayout **list)
    {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, em(this, 0.5), 0, 0);
        column->setSpacing(em(this, 0.4));
        column->addWidget(makeSectionTitle(title));
        *list = new QVBoxLayout;
        (*list)->setSpacing(em(this, 0.15));
        column->addLayout(*list);
        return box;
    }

    void showYear()
    {
        const auto cycle = m_context.cycle();
        m_heading->setText(cycle ? tr("Assessment year %1").arg(cycle->name)
                                 : tr("No assessment year yet"));
        m_year->setVisible(cycle.has_value());
        showSteps();
    }

    void showSteps()
    {
        m_year->setYear(m_context.cycle(), m_context.steps(), models::now().toLocalTime().date());
    }

    // Brings the packages that have not done a step yet to their page.
    void openStep(const QString &step)
    {
        const auto cycle = m_context.cycle();
        if (!cycle || !m_context.isReadable())
            return;
        QVariantList ids;
        const auto read = models::guarded(m_context.file()->path(), [&]() -> models::Result<void> {
            for (const models::Id id :
                 models::groupsWithoutStep(m_context.file()->database(), *cycle, step,
                                           models::now().toLocalTime().date()))
                ids << QVariant::fromValue(id);
            return {};
        });
        if (!read) {
            m_context.prompt().report(read.error());
            return;
        }
        const QString name =
            models::codeTable(QStringLiteral("lifecycle_step")).name(step, m_context.language());
        m_context.openPage(QStringLiteral("packages"),
                           {{QStringLiteral("ids"), ids},
                            {QStringLiteral("title"), tr("Not done yet: %1").arg(name)}});
    }

    void showFigures()
    {
        showSteps();
        const auto book = m_context.figures();
        for (const auto &[id, button] : std::as_const(m_numberButtons)) {
            const models::Figure *figure = book ? book->find(id) : nullptr;
            button->setVisible(figure != nullptr);
            if (figure)
                button->setNumber(figure->kind == models::FigureKind::Coverage
                                      ? QStringLiteral("%1/%2").arg(countText(figure->part),
                                                                    countText(figure->whole))
                                      : figure->valueText(m_context.language()),
                                  figure->title(m_context.language()),
                                  figure->definition(m_context.language()));
        }
        showTodo();
    }

    void addTodo(const QString &iconName, const QString &text, const std::function<void()> &cure)
    {
        auto *row = new QHBoxLayout;
        auto *mark = new QLabel;
        const int side = em(this, 1.05);
        mark->setPixmap(icon(iconName).pixmap(QSize(side, side), devicePixelRatioF()));
        row->addWidget(mark);
        if (cure) {
            auto *link = new LinkButton(text);
            link->setObjectName(QStringLiteral("todo"));
            connect(link, &LinkButton::clicked, this, cure);
            row->addWidget(link, 1);
        } else {
            row->addWidget(new QLabel(text), 1);
        }
        row->addStretch();
        m_todo->addLayout(row);
    }

    // A way to fill an empty year.
    void addBeginning(const char *page, const char *iconName, const QString &text)
    {
        const QString id = QString::fromLatin1(page);
        if (findPage(id))
            addTodo(QString::fromLatin1(iconName), text, [this, id] { m_context.openPage(id); });
    }

    void showTodo()
    {
        clear(m_todo);
        const auto book = m_context.figures();
        if (!book)
            return;
        const models::Figure *groups = book->find(QStringLiteral("groups"));
        if (groups && groups->part == 0) {
            addBeginning("import", "import", tr("Import the workbooks of this year"));
            addBeginning("packages", "add", tr("Enter the packages of this year"));
        }
        for (const models::CheckResult &check : m_context.checks())
            addTodo(QString::fromLatin1(iconOf(check.line->severity)),
                    models::checkTitle(check, m_context.language()),
                    [this, line = check.line] { openCheck(*line); });
        if (m_todo->count() == 0)
            addTodo(QStringLiteral("done"), tr("Nothing is missing."), {});
    }

    // Brings the records that a check found to the page where they are put right.
    void openCheck(const models::CheckLine &line)
    {
        const auto cycle = m_context.cycle();
        if (!cycle || !m_context.isReadable())
            return;
        const QString id = QString::fromLatin1(line.id);
        const auto records = models::checkedRecords(m_context.file()->database(), *cycle, id, 1000);
        if (!records) {
            m_context.prompt().report(records.error());
            return;
        }
        QVariantList ids;
        for (const models::CheckedRecord &record : *records)
            ids << QVariant::fromValue(record.id);
        m_context.openPage(QString::fromLatin1(line.page),
                           {{QStringLiteral("check"), id},
                            {QStringLiteral("ids"), ids},
                            {QStringLiteral("title"),
                             models::checkTitle({&line, records->size()}, m_context.language())}});
    }

    void showChanges()
    {
        if (!m_context.isReadable())
            return;
        clear(m_changes);
        for (const auto &entry : m_context.file()->history(kChanges)) {
            const QString state = entry.state == models::EditState::Done
                                      ? QString()
                                      : QStringLiteral(" · ") + tr("undone");
            QLabel *line = makeNote(
                QStringLiteral("%1   %2%3")
                    .arg(momentText(entry.madeAt, m_context.language()), entry.title, state));
            line->setToolTip(tr("By %1").arg(entry.author));
            m_changes->addWidget(line);
        }
        if (m_changes->count() == 0)
            m_changes->addWidget(makeNote(tr("Nothing has been changed yet.")));
    }

    PageContext &m_context;
    QLabel *m_heading;
    YearLine *m_year;
    Tiles *m_numbers;
    QList<std::pair<QString, NumberButton *>> m_numberButtons;
    QVBoxLayout *m_todo = nullptr;
    QVBoxLayout *m_changes = nullptr;
};

Page *makeDashboardPage(PageContext &context)
{
    return new DashboardPage(context);
}

} // namespace ui

#include "dashboard_page.moc"
