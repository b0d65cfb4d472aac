// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/documents.h"
#include "ui/base/page_context.h"
#include "ui/print/document_batch.h"
#include "ui/print/report_layout.h"
#include "ui/widgets/work_box.h"

namespace ui {

// Writes and prints documents for the report page, with progress in `work` and a way to stop.
// Papers that bear a number get it before they are written, in an edit of its own that can be
// undone; a file that can only be read gives none.
class DocumentOutput : public QObject
{
    Q_OBJECT
public:
    DocumentOutput(PageContext &context, WorkBox &work, QWidget *parent);

    // What is shown, written to a file that the person chooses.
    void save(const std::shared_ptr<const PagedReport> &report, const models::DocumentLine &line,
              const models::DocumentSubject &subject, const ReportFormat &format);
    // Every document of a kind, of one package or of all, into a folder that the person chooses.
    void saveAll(const models::DocumentLine &line, models::Id package, const ReportFormat &format,
                 bool oneFile);
    void print(const std::shared_ptr<const PagedReport> &report);

    // Whether it writes or prints now; the buttons are off then.
    bool isBusy() const { return m_busy; }

signals:
    void busyChanged();
    // A file was written, or with a batch its folder filled; empty: nothing was.
    void saved(const QString &path);

private:
    using Work = std::function<models::Result<void>(const models::Progress &)>;
    void number(const models::DocumentLine &line, const QList<models::DocumentSubject> &subjects,
                const std::function<void()> &then);
    void run(const QString &title, const Work &work, const QString &path = {});
    void setBusy(bool busy);

    PageContext &m_context;
    WorkBox &m_work;
    QWidget *m_parent;
    bool m_busy = false;
    bool m_stopped = false;
};

} // namespace ui
