// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/year_state_dialog.h"

#include "models/assessment/publish.h"
#include "models/vocabulary/code_table.h"
#include "ui/base/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lines_view.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using models::Progress;
using models::Result;
using models::YearGate;
using models::YearState;

namespace {

class YearStateDialog : public QDialog
{
    Q_OBJECT
public:
    YearStateDialog(PageContext &context, QWidget *parent);

private:
    void build();
    void addSteps(QVBoxLayout *column);
    void addGates(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addEvents(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    QLineEdit *addField(QFormLayout *form, const QString &label, const char *name);
    QString explanation() const;
    void readGates();
    void showGates(const Result<QList<YearGate>> &gates);
    // Runs on another thread; the dialog waits with its buttons off.
    template <class Work>
    void run(const QString &title, Work work);
    void finish(const Result<void> &done);
    void lock();
    void unlock();
    void publish();
    void withdraw();

    PageContext &m_context;
    models::Cycle m_cycle;
    YearState m_state = YearState::Open;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_gates = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_number = nullptr;
    QLabel *m_problem = nullptr;
    QList<QPushButton *> m_actions;
    bool m_isStopped = false; // a gate stops
};

YearStateDialog::YearStateDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_cycle(*context.cycle())
{
    setWindowTitle(tr("State of the year %1").arg(m_cycle.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    resizeWithinScreen(this, 46, 34);
    connect(&context, &PageContext::fileChanged, this, &QDialog::reject);
    build();
}

void YearStateDialog::build()
{
    m_state = models::yearState(m_cycle);
    m_actions.clear();
    m_reason = m_title = m_number = nullptr;
    delete m_body;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.7));
    addSteps(column);
    auto *note = makeNote(explanation());
    column->addWidget(note);
    addGates(column);
    addFields(column);
    addEvents(column);
    m_problem = makeNote({});
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    addButtons(column);
    if (m_state != YearState::Published)
        readGates();
}

// 进行中 → 已验收 → 已发布, the one that it is in half bold.
void YearStateDialog::addSteps(QVBoxLayout *column)
{
    QStringList steps;
    for (const char *status : {"open", "closed", "published"}) {
        models::Cycle cycle;
        cycle.status = QLatin1String(status);
        steps << yearStateText(cycle);
    }
    QStringList words;
    for (int i = 0; i < steps.size(); ++i)
        words << (i == int(m_state) ? QStringLiteral("<b>%1</b>").arg(steps[i].toHtmlEscaped())
                                    : steps[i].toHtmlEscaped());
    auto *line = new QLabel(words.join(QStringLiteral("  →  ")));
    line->setTextFormat(Qt::RichText);
    line->setObjectName(QStringLiteral("state"));
    line->setAccessibleName(tr("State: %1").arg(steps[int(m_state)]));
    column->addWidget(line);
}

QString YearStateDialog::explanation() const
{
    switch (m_state) {
    case YearState::Open:
        return tr(
            "Locking is for the acceptance: from then on the records of this year – packages, "
            "members, activities, outcomes, money – can only be read. Scores can still be "
            "given. It can be unlocked again, with a reason.");
    case YearState::Locked:
        return tr("The records can only be read. Publishing keeps every figure and every result as "
                  "it is now, with the people behind it and the rules that counted; from then on "
                  "the scores cannot be changed either.");
    case YearState::Published:
        break;
    }
    return tr("Figures and results are kept as they were published. To correct something, withdraw "
              "the publication first, then unlock the year. What was published stays in the file, "
              "and “Reconcile” names every difference.");
}

void YearStateDialog::addGates(QVBoxLayout *column)
{
    m_gates = nullptr;
    if (m_state == YearState::Published)
        return;
    column->addWidget(makeSectionTitle(m_state == YearState::Open
                                           ? tr("Missing before the lock")
                                           : tr("Missing before publishing")));
    auto *box = new QWidget;
    m_gates = new QVBoxLayout(box);
    m_gates->setContentsMargins(0, 0, 0, 0);
    m_gates->setSpacing(em(this, 0.3));
    m_gates->addWidget(makeNote(tr("Looking…")));
    m_gates->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(box);
    column->addWidget(scroll, 2);
}

QLineEdit *YearStateDialog::addField(QFormLayout *form, const QString &label, const char *name)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    form->addRow(label, line);
    return line;
}

void YearStateDialog::addFields(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    if (m_state == YearState::Locked) {
        m_title = addField(form, tr("Title of the publication"), "title");
        m_title->setPlaceholderText(tr("Results of the year %1").arg(m_cycle.name));
        m_number = addField(form, tr("Document number"), "number");
    }
    if (m_state != YearState::Open) {
        m_reason = addField(form, tr("Reason"), "reason");
        m_reason->setPlaceholderText(m_state == YearState::Locked
                                         ? tr("Only for unlocking: what has to be corrected")
                                         : tr("What has to be corrected"));
    }
    column->addLayout(form);
}

void YearStateDialog::addEvents(QVBoxLayout *column)
{
    QList<QStringList> lines;
    const auto read = models::guarded(m_context.file()->path(), [&]() -> Result<void> {
        for (const models::CycleEvent &event :
             models::cycleEvents(m_context.file()->database(), m_cycle.id))
            lines << QStringList{dateText(event.happenedOn, m_context.language()),
                                 models::codeTable(QStringLiteral("cycle_action"))
                                     .name(event.action, m_context.language()),
                                 event.person, event.reason};
        return {};
    });
    if (!read || lines.isEmpty())
        return;
    column->addWidget(makeSectionTitle(tr("What was done")));
    auto *table = new LinesView({tr("When"), tr("What"), tr("Who"), tr("Why")}, {});
    table->setObjectName(QStringLiteral("events"));
    table->setAccessibleName(tr("What was done"));
    table->setLines(lines);
    table->setMinimumHeight(em(this, 7));
    column->addWidget(table, 1);
}

void YearStateDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox;
    const auto add = [&](const QString &title, const char *name, bool isMain, auto slot) {
        auto *button = isMain ? makeMainButton(title) : new QPushButton(title);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setEnabled(m_context.isWritable());
        buttons->addButton(button,
                           isMain ? QDialogButtonBox::AcceptRole : QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, slot);
        m_actions << button;
    };
    if (m_state == YearState::Open)
        add(tr("Lock the year"), "lock", true, &YearStateDialog::lock);
    if (m_state == YearState::Locked) {
        add(tr("Unlock"), "unlock", false, &YearStateDialog::unlock);
        add(tr("Publish"), "publish", true, &YearStateDialog::publish);
    }
    if (m_state == YearState::Published)
        add(tr("Withdraw the publication"), "withdraw", false, &YearStateDialog::withdraw);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(buttons);
}

void YearStateDialog::readGates()
{
    const auto work = [file = m_context.sharedFile(), cycle = m_cycle,
                       isOpen = m_state == YearState::Open](const Progress &) {
        return isOpen ? models::gatesBeforeLock(file->database(), cycle)
                      : models::gatesBeforePublishing(file->database(), cycle);
    };
    m_context.background().run(tr("Looking for what is missing"), m_body, work,
                               [this](const Result<QList<YearGate>> &gates) { showGates(gates); });
}

void YearStateDialog::showGates(const Result<QList<YearGate>> &gates)
{
    while (QLayoutItem *item = m_gates->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!gates || gates->isEmpty())
        m_gates->addWidget(makeNote(gates ? tr("Nothing is missing.") : gates.error().message));
    m_isStopped = false;
    for (const YearGate &gate : gates ? *gates : QList<YearGate>()) {
        m_isStopped = m_isStopped || gate.stops;
        auto *link = new LinkButton(gate.stops ? tr("%1 (must be settled first)").arg(gate.text)
                                               : gate.text);
        connect(link, &LinkButton::clicked, this, [this, page = gate.page] {
            accept();
            m_context.openPage(page);
        });
        m_gates->addWidget(link, 0, Qt::AlignLeft);
    }
    m_gates->addStretch();
    if (auto *button = findChild<QPushButton *>(QStringLiteral("publish")))
        button->setEnabled(m_context.isWritable() && !m_isStopped);
}

template <class Work>
void YearStateDialog::run(const QString &title, Work work)
{
    if (m_context.tellIfBusy())
        return;
    for (QPushButton *button : std::as_const(m_actions))
        button->setEnabled(false);
    const auto job = [work, file = m_context.sharedFile()](const Progress &progress) {
        return work(*file, progress);
    };
    m_context.background().run(title, this, job,
                               [this](const Result<void> &done) { finish(done); });
}

void YearStateDialog::finish(const Result<void> &done)
{
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->show();
        for (QPushButton *button : std::as_const(m_actions))
            button->setEnabled(m_context.isWritable());
        return;
    }
    models::guarded(m_context.file()->path(), [this]() -> Result<void> {
        if (const auto now = models::find<models::Cycle>(m_context.file()->database(), m_cycle.id))
            m_cycle = *now;
        return {};
    }).has_value();
    build();
}

void YearStateDialog::lock()
{
    run(tr("Locking the year"), [id = m_cycle.id](models::RecordFile &file, const Progress &) {
        return models::lockYear(file, id);
    });
}

void YearStateDialog::unlock()
{
    run(tr("Unlocking the year"),
        [id = m_cycle.id, reason = m_reason->text()](models::RecordFile &file, const Progress &) {
            return models::unlockYear(file, id, reason);
        });
}

void YearStateDialog::publish()
{
    const QString text = tr("Figures and results of %1 are kept as they are now. It cannot be "
                            "undone, only withdrawn "
                            "with a reason.")
                             .arg(m_cycle.name);
    if (!m_context.prompt().confirm(windowTitle(), text, tr("Publish")))
        return;
    const models::PublicationText named{.title = m_title->text(),
                                        .documentNumber = m_number->text()};
    run(tr("Publishing the year"),
        [id = m_cycle.id, named](models::RecordFile &file, const Progress &progress) {
            const auto published = models::publishYear(file, id, named, progress);
            return published ? Result<void>() : Result<void>(published.failure());
        });
}

void YearStateDialog::withdraw()
{
    run(tr("Withdrawing the publication"),
        [id = m_cycle.id, reason = m_reason->text()](models::RecordFile &file, const Progress &) {
            return models::withdrawYear(file, id, reason);
        });
}

} // namespace

void showYearState(PageContext &context, QWidget *parent)
{
    if (context.isReadable() && context.cycle())
        YearStateDialog(context, parent).exec();
}

QString yearStateText(const models::Cycle &cycle)
{
    return models::codeTable(QStringLiteral("cycle_status")).name(cycle.status, models::language());
}

} // namespace ui

#include "year_state_dialog.moc"
