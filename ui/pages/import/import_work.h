// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "ui/base/page_context.h"

namespace ui {

// The way of workbooks into the file: reads them, rehearses the import, does it, each off the
// window's thread. Knows no widget.
class ImportWork : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Reading, Ready, Importing, Done };

    explicit ImportWork(PageContext &context, QObject *parent = nullptr);
    // Stops what runs.
    ~ImportWork() override;

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Reading || m_state == State::Importing; }
    const QStringList &paths() const { return m_paths; }
    // What was read, and what would become of it, or did when the state is Done; null before.
    std::shared_ptr<const models::ImportBatch> batch() const { return m_batch; }
    std::shared_ptr<const models::ImportReport> report() const { return m_report; }
    // Name of the cycle that was chosen for packages and members; empty: as the titles say.
    const QString &cycle() const { return m_cycle; }
    // What runs now, as the status bar shows it.
    std::optional<WorkState> progress() const;

    void read(const QStringList &paths);
    void chooseCycle(const QString &name);
    // Backs the file up first; asks whether to go on when that fails.
    void import();
    // Stops reading (nothing is shown then) or importing (the rehearsal is shown again).
    void cancel();
    // Forgets everything read.
    void clear();
    // Rehearses again when the file is not as it was: another edit was made, or the import undone.
    void refresh();

signals:
    void changed();    // state, batch or report
    void progressed(); // progress()

private:
    struct Read;
    struct Imported;
    enum class WithoutBackup { Ask, GoOn };
    void rehearse();
    void startRehearsal(const QString &title);
    void take(models::Result<Read> read);
    void startImport(WithoutBackup withoutBackup);
    void askWithoutBackup(const models::Error &error);
    void takeImported(models::Result<models::ImportReport> imported);
    void enter(State state);
    models::ImportOptions options(bool dryRun) const;
    void rememberJob();

    PageContext &m_context;
    State m_state = State::Empty;
    QStringList m_paths;
    std::shared_ptr<const models::ImportBatch> m_batch;
    std::shared_ptr<const models::ImportReport> m_report;
    QString m_cycle;
    quint64 m_revision = 0; // of the file when it was rehearsed
    quint64 m_run = 0;      // tells what was asked for last from what came before
    int m_job = 0;
};

} // namespace ui
