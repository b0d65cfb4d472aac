// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"
#include "ui/pages/import/import_preview.h"
#include "ui/pages/import/import_start.h"
#include "ui/widgets/labels.h"

#include <QStackedLayout>

namespace ui {

// Workbooks on their way into the file: chosen, read, previewed, imported.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(PageContext &context)
        : m_context(context), m_work(context, this), m_preview(new ImportPreview(context, m_work))
    {
        m_stack = new QStackedLayout(this);
        m_start = makeImportStart(context);
        m_stack->addWidget(m_start);
        m_stack->addWidget(makeReading());
        m_stack->addWidget(m_preview);
        connect(&m_work, &ImportWork::changed, this, &ImportPage::showWork);
        connect(&m_work, &ImportWork::progressed, this,
                [this] { m_progress->setState(m_work.progress()); });
        connect(&m_context, &PageContext::importRequested, this, &ImportPage::readAgain);
        connect(&m_context, &PageContext::fileChanged, this, &ImportPage::remakeStart);
        connect(&m_context, &PageContext::recordsChanged, this, [this] {
            if (isVisible())
                m_work.refresh();
        });
        showWork();
    }

    // "files": workbooks and folders to read.
    void open(const QVariantMap &arguments) override
    {
        const QStringList files = arguments.value(QStringLiteral("files")).toStringList();
        if (!files.isEmpty() && files != m_opened)
            read(files);
    }

    bool isWorking() const override { return m_work.isRunning(); }

private:
    QWidget *makeReading()
    {
        m_progress = new WorkBox;
        m_progress->setMinimumWidth(em(this, 26));
        connect(m_progress, &WorkBox::cancelled, &m_work, &ImportWork::cancel);
        auto *reading = new QWidget;
        auto *row = new QHBoxLayout(reading);
        row->addStretch(1);
        row->addWidget(m_progress, 3, Qt::AlignVCenter);
        row->addStretch(1);
        return reading;
    }

    void read(const QStringList &files)
    {
        m_opened = files;
        m_work.read(files);
    }

    // The same files were brought once more: they may have been put right meanwhile.
    void readAgain(const QStringList &files)
    {
        if (files == m_opened && !m_work.isRunning())
            read(files);
    }

    void showWork()
    {
        if (m_work.batch()) {
            m_stack->setCurrentWidget(m_preview);
            m_preview->refresh();
            wakeOthers();
        } else if (m_work.isRunning()) {
            m_stack->setCurrentIndex(1);
            m_progress->setState(m_work.progress());
        } else {
            m_stack->setCurrentWidget(m_start);
        }
    }

    // A rehearsal keeps other pages from reading and ends without a change of records: pages that
    // were opened meanwhile are told to read now.
    void wakeOthers()
    {
        if (!isVisible() && m_work.state() == ImportWork::State::Ready)
            emit m_context.recordsChanged();
    }

    void remakeStart()
    {
        m_opened.clear();
        m_stack->removeWidget(m_start);
        m_start->deleteLater();
        m_start = makeImportStart(m_context);
        m_stack->insertWidget(0, m_start);
        showWork();
    }

    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        m_work.refresh();
    }

    PageContext &m_context;
    ImportWork m_work;
    QStringList m_opened;
    QStackedLayout *m_stack = nullptr;
    ImportPreview *m_preview;
    QWidget *m_start = nullptr;
    WorkBox *m_progress = nullptr;
};

Page *makeImportPage(PageContext &context)
{
    return new ImportPage(context);
}

} // namespace ui

#include "import_page.moc"
