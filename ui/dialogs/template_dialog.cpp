// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_dialog.h"

#include "models/report/template.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lines_view.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using models::Progress;
using models::Result;
using models::TemplateField;
using models::TemplateReport;
using models::TemplateUse;

class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    TemplateDialog(PageContext &context, models::Id group, QWidget *parent)
        : QDialog(parent), m_context(context), m_group(group)
    {
        setObjectName(QStringLiteral("template_dialog"));
        setWindowTitle(tr("The centre's own template"));
        const auto cycle = m_context.cycle();
        m_charts = {m_context.books(), m_context.targets(), cycle->ruralDefinition,
                    m_context.published()};
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
        column->setSpacing(em(this, 0.5));
        column->addWidget(makeHeading(windowTitle()));
        column->addWidget(makeNote(
            tr("Write {{fields}} into any Word document: {{rural_share_r1}} becomes the share, "
               "{{#packages}} … {{/packages}} repeats a table row or paragraphs for each package. "
               "Save it as .docx and choose it here.")));
        column->addLayout(makeChoice());
        m_tabs = new QTabWidget;
        m_tabs->setDocumentMode(true);
        m_tabs->addTab(makeUses(), tr("In this template"));
        m_tabs->addTab(makeFields(), tr("All fields"));
        m_tabs->setCurrentIndex(1);
        column->addWidget(m_tabs, 1);
        column->addWidget(makeButtons());
        resizeWithinScreen(this, 56, 36);
        readFields();
    }

private:
    QLayout *makeChoice()
    {
        auto *row = new QHBoxLayout;
        auto *choose = new QPushButton(tr("Choose a template…"));
        choose->setObjectName(QStringLiteral("choose_template"));
        m_state = new QLabel(tr("No template is chosen yet."));
        m_state->setObjectName(QStringLiteral("template_state"));
        m_state->setTextFormat(Qt::PlainText);
        m_state->setWordWrap(true);
        row->addWidget(choose);
        row->addSpacing(em(this, 0.5));
        row->addWidget(m_state, 1);
        connect(choose, &QPushButton::clicked, this, &TemplateDialog::choose);
        return row;
    }

    QWidget *makeUses()
    {
        m_uses = new LinesView({tr("Field"), tr("Value now, or what is wrong"), tr("Place")}, {});
        m_uses->setObjectName(QStringLiteral("template_uses"));
        m_uses->setAccessibleName(tr("Fields of the chosen template"));
        return m_uses;
    }

    QWidget *makeFields()
    {
        auto *all = new QWidget;
        auto *column = new QVBoxLayout(all);
        column->setContentsMargins(0, em(this, 0.5), 0, 0);
        m_search = new QLineEdit;
        m_search->setObjectName(QStringLiteral("template_search"));
        m_search->setPlaceholderText(tr("Search by name, meaning or value"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_search->setClearButtonEnabled(true);
        m_all = new LinesView({tr("Field"), tr("Value now"), tr("What it is"), tr("Kind")}, {});
        m_all->setObjectName(QStringLiteral("template_fields"));
        m_all->setAccessibleName(tr("All fields"));
        column->addWidget(m_search);
        column->addWidget(m_all, 1);
        m_typing.setSingleShot(true);
        m_typing.setInterval(120);
        connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        connect(&m_typing, &QTimer::timeout, this, &TemplateDialog::showFields);
        connect(m_all, &LinesView::opened, this, [this](int line) {
            QGuiApplication::clipboard()->setText(m_shown.value(line));
            m_state->setText(tr("Copied: %1").arg(m_shown.value(line)));
        });
        return all;
    }

    QWidget *makeButtons()
    {
        auto *buttons = new QDialogButtonBox;
        m_fill = makeMainButton(tr("Fill in…"));
        m_fill->setObjectName(QStringLiteral("fill_template"));
        m_fill->setEnabled(false);
        auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"));
        copy->setToolTip(tr("Copy the table, or the selected rows (Ctrl+C)"));
        buttons->addButton(copy, QDialogButtonBox::ActionRole);
        buttons->addButton(m_fill, QDialogButtonBox::AcceptRole);
        buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_fill, &QPushButton::clicked, this, &TemplateDialog::fill);
        connect(copy, &QPushButton::clicked, this,
                [this] { (m_tabs->currentIndex() == 0 ? m_uses : m_all)->copy(); });
        return buttons;
    }

    // What work on another thread reads; it holds the file.
    struct Reading
    {
        std::shared_ptr<models::RecordFile> file;
        models::ChartSource charts;
        models::Id group;
        models::TemplateSource source() const { return {file->database(), charts, group}; }
    };
    Reading reading() const { return {m_context.sharedFile(), m_charts, m_group}; }

    void readFields()
    {
        const models::Language language = m_context.language();
        m_context.background().run(
            tr("Reading the fields"), this,
            [reading = reading(), language](const Progress &) {
                QList<TemplateField> fields;
                const auto done = models::guarded(reading.file->path(), [&]() -> Result<void> {
                    fields = models::TemplateFields(reading.source()).list(language);
                    return {};
                });
                return done ? Result<QList<TemplateField>>(fields)
                            : Result<QList<TemplateField>>(done.failure());
            },
            [this](const Result<QList<TemplateField>> &fields) {
                if (!fields)
                    return m_context.prompt().report(fields.error());
                m_fields = *fields;
                showFields();
            });
    }

    void showFields()
    {
        const QString wanted = m_search->text().trimmed();
        QList<QStringList> lines;
        m_shown.clear();
        for (const TemplateField &field : std::as_const(m_fields)) {
            const QString name = QStringLiteral("{{%1}}").arg(field.name);
            const QStringList cells{name, field.value, field.title, field.group};
            if (!wanted.isEmpty() && cells.filter(wanted, Qt::CaseInsensitive).isEmpty())
                continue;
            lines << cells;
            m_shown << name;
        }
        m_all->setLines(lines);
    }

    void choose()
    {
        const QString path =
            m_context.prompt().openFile(tr("Choose a template"), tr("Word document (*.docx)"));
        if (!path.isEmpty())
            check(path);
    }

    void check(const QString &path)
    {
        m_path.clear();
        m_fill->setEnabled(false);
        m_state->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
        m_context.background().run(
            tr("Reading the template"), this,
            [reading = reading(), path](const Progress &) {
                return models::checkTemplate(path, reading.source());
            },
            [this, path](const Result<TemplateReport> &report) { take(path, report); });
    }

    void take(const QString &path, const Result<TemplateReport> &report)
    {
        const QString name = QFileInfo(path).fileName();
        if (!report) {
            m_state->setText(tr("%1 could not be read.").arg(name));
            return m_context.prompt().report(report.error());
        }
        QList<QStringList> lines;
        const auto add = [&lines](const TemplateUse &use) {
            const QString said =
                use.problem.isEmpty() ? use.value : QStringLiteral("✗ ") + use.problem;
            lines << QStringList{QStringLiteral("{{%1}}").arg(use.field), said, use.place};
        };
        const QList<TemplateUse> wrong = report->wrong();
        for (const TemplateUse &use : wrong)
            add(use);
        for (const TemplateUse &use : report->uses)
            if (use.problem.isEmpty())
                add(use);
        m_uses->setLines(lines);
        m_tabs->setCurrentIndex(0);
        m_path = path;
        m_fill->setEnabled(wrong.isEmpty() && !report->uses.isEmpty());
        m_state->setText(
            report->uses.isEmpty() ? tr("%1 has no {{fields}}.").arg(name)
            : wrong.isEmpty()
                ? tr("%1: %2 fields, all right.").arg(name).arg(report->uses.size())
                : tr("%1: %2 of %3 fields are wrong. Please put them right in Word and choose the "
                     "template again.")
                      .arg(name)
                      .arg(wrong.size())
                      .arg(report->uses.size()));
    }

    void fill()
    {
        const QFileInfo info(m_path);
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const QString name =
            QStringLiteral("%1 %2.docx").arg(info.completeBaseName(), m_context.cycle()->name);
        QString path = m_context.prompt().saveFile(tr("Save the document"), folder.filePath(name),
                                                   tr("Word document (*.docx)"));
        if (path.isEmpty())
            return;
        if (QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".docx");
        m_fill->setEnabled(false);
        m_context.background().run(
            tr("Filling in the template"), this,
            [reading = reading(), from = m_path, path](const Progress &progress) {
                return models::fillTemplate(from, path, reading.source(), progress);
            },
            [this, path](const Result<TemplateReport> &done) {
                m_fill->setEnabled(true);
                if (!done)
                    return m_context.prompt().report(done.error());
                m_state->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                m_context.prompt().showDocument(path);
            });
    }

    PageContext &m_context;
    models::Id m_group;
    models::ChartSource m_charts;
    QString m_path; // of the template that can be filled in
    QList<TemplateField> m_fields;
    QStringList m_shown; // the fields shown, by line
    QTimer m_typing;
    QTabWidget *m_tabs = nullptr;
    LinesView *m_uses = nullptr;
    LinesView *m_all = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_fill = nullptr;
};

void showTemplates(PageContext &context, models::Id group, QWidget *parent)
{
    if (!context.file() || !context.cycle() || !context.figures())
        return;
    auto *dialog = new TemplateDialog(context, group, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui

#include "template_dialog.moc"
