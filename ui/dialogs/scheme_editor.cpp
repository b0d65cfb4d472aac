// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheme_editor.h"

#include "models/assessment/schemes.h"
#include "models/assessment/scoring.h"
#include "models/base/clock.h"
#include "models/base/edit_title.h"
#include "ui/dialogs/scheme_head_editor.h"
#include "ui/dialogs/scheme_item_editor.h"
#include "ui/dialogs/what_if_dialog.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>

namespace ui {

using models::Id;
using models::Result;
using models::Scheme;
using models::SchemeItem;
using models::YearScores;

namespace {
// Milliseconds without typing after which the scheme is tried on the package.
constexpr int kPause = 350;

class SchemeEditorDialog : public QDialog
{
    Q_OBJECT
public:
    SchemeEditorDialog(PageContext &context, const Scheme &scheme, Id replaces, QWidget *parent);

private:
    QWidget *makeTree();
    QWidget *makeCriterion();
    QWidget *makeTrial();
    QWidget *makeButtons();
    void fillTree();
    void choose();
    void take();
    void takeItem();
    void takeCriterion();
    void addItem();
    void removeItem();
    void showState();
    void attempt();
    void showTrial();
    void keep();
    models::Criterion *criterion();
    SchemeItem *item();

    PageContext &m_context;
    Scheme m_scheme;
    Id m_replaces;
    QTreeWidget *m_tree = nullptr;
    QStackedWidget *m_stack;
    SchemeHeadEditor *m_head;
    SchemeItemEditor *m_item;
    QLineEdit *m_criterionCode = nullptr;
    QLineEdit *m_criterionName = nullptr;
    QLineEdit *m_criterionPoints = nullptr;
    QString m_criterionProblem;
    QComboBox *m_package = nullptr;
    QLabel *m_trial = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_keep = nullptr;
    QTimer m_pause;
    std::optional<YearScores> m_scores; // of the draft, as tried last
    int m_run = 0;
    int m_atCriterion = -1;
    int m_atItem = -1;
    bool m_filling = false;
};

SchemeEditorDialog::SchemeEditorDialog(PageContext &context, const Scheme &scheme, Id replaces,
                                       QWidget *parent)
    : QDialog(parent), m_context(context), m_scheme(scheme), m_replaces(replaces)
{
    setWindowTitle(tr("Change a scheme"));
    m_head = new SchemeHeadEditor;
    m_head->setScheme(scheme);
    m_item = new SchemeItemEditor;
    m_stack = new QStackedWidget;
    for (QWidget *page :
         {static_cast<QWidget *>(m_head), makeCriterion(), static_cast<QWidget *>(m_item)}) {
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(page);
        m_stack->addWidget(scroll);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(makeTree());
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.5));
    column->addLayout(row, 1);
    column->addWidget(makeTrial());
    m_problem = makeNote({});
    m_problem->setObjectName(QStringLiteral("scheme_problem"));
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SchemeEditorDialog::attempt);
    connect(m_head, &SchemeHeadEditor::changed, this, &SchemeEditorDialog::take);
    connect(m_item, &SchemeItemEditor::changed, this, &SchemeEditorDialog::takeItem);
    fillTree();
    showState();
    attempt();
    resizeWithinScreen(this, 54, 38);
}

QWidget *SchemeEditorDialog::makeTree()
{
    auto *box = new QWidget;
    box->setFixedWidth(em(this, 18));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_tree = new QTreeWidget;
    m_tree->setObjectName(QStringLiteral("scheme_tree"));
    m_tree->setAccessibleName(tr("Criteria and items"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(em(this, 0.9));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SchemeEditorDialog::choose);
    column->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout;
    const auto link = [&](const QString &id, const QString &text, auto work) {
        connect(addLink(row, id, text), &QAbstractButton::clicked, this, work);
    };
    link(QStringLiteral("add_item"), tr("New item"), [this] { addItem(); });
    link(QStringLiteral("add_criterion"), tr("New criterion"), [this] {
        m_scheme.criteria << models::Criterion{
            .code = QString(QChar(u'A' + int(m_scheme.criteria.size()))),
            .name = {tr("New criterion"), {}}};
        m_atCriterion = int(m_scheme.criteria.size()) - 1;
        m_atItem = -1;
        addItem();
    });
    link(QStringLiteral("remove_item"), tr("Remove"), [this] { removeItem(); });
    column->addLayout(row);
    return box;
}

QWidget *SchemeEditorDialog::makeCriterion()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setLabelAlignment(Qt::AlignRight);
    const auto add = [&](const QString &label) {
        auto *line = new QLineEdit;
        line->setAccessibleName(label);
        form->addRow(label, line);
        connect(line, &QLineEdit::textEdited, this, &SchemeEditorDialog::takeCriterion);
        return line;
    };
    m_criterionCode = add(tr("Code"));
    m_criterionName = add(tr("Criterion name"));
    m_criterionPoints = add(tr("Points of its items together (0: no limit)"));
    return page;
}

QWidget *SchemeEditorDialog::makeTrial()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Tried on"));
    m_package = new QComboBox;
    m_package->setObjectName(QStringLiteral("trial_package"));
    m_package->setAccessibleName(tr("Tried on"));
    m_package->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_package->setMinimumWidth(em(this, 13));
    m_trial = new QLabel;
    m_trial->setObjectName(QStringLiteral("trial"));
    m_trial->setWordWrap(true);
    m_trial->setTextFormat(Qt::PlainText);
    m_trial->setMinimumHeight(em(this, 2.8));
    row->addWidget(label);
    row->addWidget(m_package);
    row->addWidget(m_trial, 1);
    connect(m_package, &QComboBox::activated, this, &SchemeEditorDialog::showTrial);
    return box;
}

QWidget *SchemeEditorDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    m_keep = makeMainButton(tr("Keep the scheme"));
    m_keep->setObjectName(QStringLiteral("keep_scheme"));
    auto *compare = new QPushButton(tr("Who would move…"));
    buttons->addButton(compare, QDialogButtonBox::ActionRole);
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SchemeEditorDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(compare, &QAbstractButton::clicked, this,
            [this] { showWhatIf(m_context, m_scheme, this); });
    return buttons;
}

// A line for the scheme as a whole, then one a criterion with its items.
void SchemeEditorDialog::fillTree()
{
    m_filling = true;
    m_tree->clear();
    const auto add = [this](QTreeWidgetItem *above, const QString &text, int criterion, int item) {
        auto *line =
            above ? new QTreeWidgetItem(above, {text}) : new QTreeWidgetItem(m_tree, {text});
        line->setData(0, Qt::UserRole, criterion);
        line->setData(0, Qt::UserRole + 1, item);
        line->setToolTip(0, text);
        if (criterion == m_atCriterion && item == m_atItem)
            m_tree->setCurrentItem(line);
        return line;
    };
    add(nullptr, tr("The scheme as a whole"), -1, -1);
    for (int i = 0; i < m_scheme.criteria.size(); ++i) {
        const models::Criterion &each = m_scheme.criteria[i];
        QTreeWidgetItem *top =
            add(nullptr, each.code + u' ' + each.name.in(models::language()), i, -1);
        top->setExpanded(true);
        for (int k = 0; k < each.items.size(); ++k)
            add(top, each.items[k].code + u' ' + each.items[k].name.in(models::language()), i, k);
    }
    m_filling = false;
    choose();
}

models::Criterion *SchemeEditorDialog::criterion()
{
    return m_atCriterion >= 0 && m_atCriterion < m_scheme.criteria.size()
               ? &m_scheme.criteria[m_atCriterion]
               : nullptr;
}

SchemeItem *SchemeEditorDialog::item()
{
    models::Criterion *of = criterion();
    return of && m_atItem >= 0 && m_atItem < of->items.size() ? &of->items[m_atItem] : nullptr;
}

void SchemeEditorDialog::choose()
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    if (m_filling || !line)
        return;
    m_atCriterion = line->data(0, Qt::UserRole).toInt();
    m_atItem = line->data(0, Qt::UserRole + 1).toInt();
    m_filling = true;
    if (const SchemeItem *chosen = item()) {
        m_item->setItem(*chosen, m_scheme.subject);
        m_stack->setCurrentIndex(2);
    } else if (const models::Criterion *chosen = criterion()) {
        m_criterionCode->setText(chosen->code);
        m_criterionName->setText(chosen->name.text);
        m_criterionPoints->setText(models::hundredthsText(chosen->points));
        m_stack->setCurrentIndex(1);
    } else {
        m_stack->setCurrentIndex(0);
    }
    m_filling = false;
    showTrial();
}

void SchemeEditorDialog::take()
{
    m_head->writeTo(m_scheme);
    showState();
}

void SchemeEditorDialog::takeItem()
{
    SchemeItem *chosen = item();
    if (m_filling || !chosen)
        return;
    *chosen = m_item->item();
    if (QTreeWidgetItem *line = m_tree->currentItem())
        line->setText(0, chosen->code + u' ' + chosen->name.in(models::language()));
    showState();
}

void SchemeEditorDialog::takeCriterion()
{
    models::Criterion *chosen = criterion();
    if (m_filling || !chosen)
        return;
    chosen->code = m_criterionCode->text().trimmed();
    if (const QString name = m_criterionName->text().trimmed(); chosen->name.text != name)
        chosen->name = {name, {}};
    const auto points = models::parseHundredths(m_criterionPoints->text());
    m_criterionProblem = points ? QString() : points.error().message;
    if (points)
        chosen->points = *points;
    if (QTreeWidgetItem *line = m_tree->currentItem())
        line->setText(0, chosen->code + u' ' + chosen->name.in(models::language()));
    showState();
}

void SchemeEditorDialog::addItem()
{
    models::Criterion *of = criterion();
    if (!of)
        return;
    int number = int(of->items.size()) + 1;
    while (m_scheme.item(of->code + QString::number(number)))
        ++number;
    of->items << SchemeItem{.code = of->code + QString::number(number),
                            .name = {tr("New item"), {}},
                            .points = models::Hundredths{100}};
    m_atItem = int(of->items.size()) - 1;
    fillTree();
    showState();
}

void SchemeEditorDialog::removeItem()
{
    if (item())
        m_scheme.criteria[m_atCriterion].items.removeAt(m_atItem);
    else if (criterion())
        m_scheme.criteria.removeAt(m_atCriterion);
    m_atCriterion = m_atItem = -1;
    fillTree();
    showState();
}

// What is wrong with the draft, and whether it can be kept.
void SchemeEditorDialog::showState()
{
    QString problem = !m_head->problem().isEmpty()    ? m_head->problem()
                      : !m_criterionProblem.isEmpty() ? m_criterionProblem
                      : m_stack->currentIndex() == 2  ? m_item->problem()
                                                      : QString();
    if (const auto fits = models::checkScheme(m_scheme); problem.isEmpty() && !fits)
        problem = fits.error().message;
    m_problem->setText(problem.isEmpty() ? tr("The scheme fits.") : QStringLiteral("⚠ ") + problem);
    m_keep->setEnabled(problem.isEmpty() && m_context.isWritable());
    if (problem.isEmpty())
        m_pause.start();
}

void SchemeEditorDialog::attempt()
{
    const auto cycle = m_context.cycle();
    if (!cycle || !m_context.isReadable() || !models::checkScheme(m_scheme))
        return;
    const int run = ++m_run;
    m_context.background().run(
        tr("Trying the scheme"), this,
        [file = m_context.sharedFile(), cycle = *cycle,
         scheme = m_scheme](const models::Progress &progress) {
            return models::scoreYear(file->database(), cycle, scheme, progress);
        },
        [this, run](const Result<YearScores> &scores) {
            if (run != m_run || !scores)
                return;
            const Id before = m_package->currentData().toLongLong();
            m_scores = *scores;
            m_package->clear();
            for (const models::ScoreSheet &sheet : m_scores->sheets)
                m_package->addItem(
                    sheet.name,
                    QVariant::fromValue(sheet.membershipId ? sheet.membershipId : sheet.groupId));
            m_package->setCurrentIndex(qMax(0, m_package->findData(QVariant::fromValue(before))));
            showTrial();
        });
}

// What the item that is chosen comes to for the package.
void SchemeEditorDialog::showTrial()
{
    const SchemeItem *chosen = item();
    const int place = m_package->currentIndex();
    if (!m_scores || place < 0 || place >= m_scores->sheets.size()) {
        m_trial->clear();
        return;
    }
    const models::ScoreSheet &sheet = m_scores->sheets[place];
    const models::ItemResult *result = chosen ? sheet.item(chosen->code) : nullptr;
    if (!result) {
        m_trial->setText(tr("%1 points in all, rank %2 of %3")
                             .arg(models::hundredthsText(sheet.total))
                             .arg(sheet.rank)
                             .arg(m_scores->sheets.size()));
        return;
    }
    const QString sum = result->arithmetic(models::language());
    QStringList parts{result->isOutstanding ? tr("no points yet")
                                            : models::hundredthsText(result->points)};
    if (!sum.isEmpty())
        parts << sum;
    for (const models::Remark &remark : result->remarks)
        parts << models::remarkText(remark, models::language());
    QStringList facts;
    for (const models::Fact &fact : sheet.facts)
        if (fact.line)
            for (const models::FormulaPart &part : chosen->formulas)
                if (part.formula.contains(QLatin1String(fact.line->id)))
                    facts << tr("%1: %2").arg(fact.line->displayTitle(models::language()),
                                              fact.text());
    facts.removeDuplicates();
    m_trial->setText((parts + facts).join(QStringLiteral(" · ")));
}

void SchemeEditorDialog::keep()
{
    if (m_context.tellIfBusy())
        return;
    const bool done = m_context.edit(models::editTitle("schemes.changed", {m_scheme.name.text}),
                                     [this](models::Transaction &transaction) -> Result<void> {
                                         const auto stored = models::storeScheme(
                                             transaction, m_scheme, m_replaces,
                                             models::now().toLocalTime().date());
                                         return stored ? Result<void>() : stored.failure();
                                     });
    if (done)
        accept();
}

} // namespace

void editScheme(PageContext &context, const Scheme &scheme, Id replaces, QWidget *parent)
{
    SchemeEditorDialog(context, scheme, replaces, parent).exec();
}

} // namespace ui

#include "scheme_editor.moc"
