// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/paste_dialog.h"

#include "models/assessment/published_numbers.h"
#include "models/base/edit_title.h"
#include "models/base/text.h"
#include "models/edits/claims.h"
#include "models/figures/figures.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using models::PublishedNumber;

namespace {

enum Column { kPhrase, kWindow, kFigure, kWording };

class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(PageContext &context, QWidget *parent);

private:
    void recognise();
    void addNumber(const PublishedNumber &number);
    QComboBox *makeFigures(const QString &chosen);
    void showSums(const QString &text);
    QList<models::Claim> claims() const;
    void keep();

    PageContext &m_context;
    models::Cycle m_cycle;
    QList<PublishedNumber> m_numbers;
    QLineEdit *m_source;
    QPlainTextEdit *m_text;
    QLabel *m_changes; // what was mended of the text, and where it is damaged
    QTreeWidget *m_list;
    QLabel *m_sums;
    QPushButton *m_keep;
};

PasteDialog::PasteDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_cycle(*context.cycle())
{
    setWindowTitle(tr("Numbers of a published text"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.5));
    m_source = new QLineEdit;
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setAccessibleName(tr("Where it was published"));
    m_source->setPlaceholderText(tr("Where it was published: title, document number or page"));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("The text"));
    m_text->setPlaceholderText(tr("Paste the text here"));
    m_text->setFixedHeight(em(this, 9));
    m_changes = makeNote({});
    m_changes->setObjectName(QStringLiteral("changes"));
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("numbers"));
    m_list->setAccessibleName(tr("Numbers of the text"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Number"), tr("Time"), tr("Figure"), tr("In the text")});
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(kPhrase, em(this, 11));
    m_list->setColumnWidth(kWindow, em(this, 7));
    m_list->setColumnWidth(kFigure, em(this, 15));
    m_sums = makeNote({});
    m_sums->setObjectName(QStringLiteral("sums"));
    auto *buttons = new QDialogButtonBox;
    m_keep = makeMainButton(tr("Keep"));
    m_keep->setObjectName(QStringLiteral("keep"));
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_source, m_text, m_changes})
        column->addWidget(widget);
    column->addWidget(m_list, 1);
    column->addWidget(m_sums);
    column->addWidget(buttons);
    resizeWithinScreen(this, 56, 38);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::recognise);
    connect(m_list, &QTreeWidget::itemChanged, this,
            [this] { m_keep->setEnabled(!claims().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    recognise();
}

void PasteDialog::recognise()
{
    const models::PastedText text = models::cleanedPaste(m_text->toPlainText());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_numbers = models::publishedNumbers(text);
    for (const PublishedNumber &number : std::as_const(m_numbers))
        addNumber(number);
    const QStringList changes = text.changes + text.damagedTexts();
    m_changes->setText(changes.join(QLatin1Char('\n')));
    m_changes->setVisible(!changes.isEmpty());
    showSums(text.text);
    m_keep->setText(tr("Keep: %1").arg(claims().size()));
    m_keep->setEnabled(!claims().isEmpty());
}

void PasteDialog::addNumber(const PublishedNumber &number)
{
    auto *item = new QTreeWidgetItem(m_list);
    QString phrase = number.phrase;
    if (number.percent && number.hundredths)
        phrase +=
            QStringLiteral(" = ") + models::hundredthsText(*number.percent) + QStringLiteral(" %");
    item->setText(kPhrase, phrase);
    item->setText(kWindow, number.windowName);
    item->setText(kWording,
                  number.isDamaged ? tr("Damaged: %1").arg(number.wording) : number.wording);
    item->setToolTip(kWording, number.wording);
    const QString figure = models::figureMeant(number, m_cycle.ruralDefinition);
    item->setCheckState(kPhrase, figure.isEmpty() ? Qt::Unchecked : Qt::Checked);
    m_list->setItemWidget(item, kFigure, makeFigures(figure));
}

QComboBox *PasteDialog::makeFigures(const QString &chosen)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Figure"));
    box->addItem(tr("none of the program"), QString());
    for (const models::FigureLine &line : models::figureTable())
        box->addItem(models::say(m_context.language(), "Figure", line.title),
                     QString::fromLatin1(line.id));
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void PasteDialog::showSums(const QString &text)
{
    QStringList lines;
    for (const models::ClosedSum &sum : models::closedSums(text))
        lines << (sum.addsUp() ? tr("The parts add up: %1").arg(sum.text())
                               : tr("The parts do not add up: %1").arg(sum.text()));
    m_sums->setText(lines.join(QLatin1Char('\n')));
    m_sums->setVisible(!lines.isEmpty());
}

QList<models::Claim> PasteDialog::claims() const
{
    QList<models::Claim> found;
    for (int row = 0; row < m_list->topLevelItemCount() && row < m_numbers.size(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(kPhrase) != Qt::Checked)
            continue;
        const auto *box = qobject_cast<QComboBox *>(m_list->itemWidget(item, kFigure));
        models::Claim claim =
            models::claimOf(m_numbers[row], box ? box->currentData().toString() : QString());
        found << claim;
    }
    return found;
}

void PasteDialog::keep()
{
    const QList<models::Claim> kept = claims();
    const QString source =
        m_source->text().trimmed().isEmpty() ? tr("A pasted text") : m_source->text().trimmed();
    const QString title =
        models::editTitle("claims.pasted", {source, QString::number(kept.size())});
    const bool done = m_context.edit(title, [&](models::Transaction &transaction) {
        return models::takeClaims(transaction, m_cycle.id, source, kept);
    });
    if (done)
        accept();
}

} // namespace

void pasteClaims(PageContext &context, QWidget *parent)
{
    if (context.isReadable() && context.cycle())
        PasteDialog(context, parent).exec();
}

} // namespace ui

#include "paste_dialog.moc"
