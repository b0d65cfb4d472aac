// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/lifecycle.h"
#include "models/figures/checks.h"
#include "models/figures/figure_book.h"
#include "models/figures/published_years.h"
#include "models/storage/private_copies.h"
#include "models/storage/record_file.h"
#include "ui/base/background.h"
#include "ui/base/prompt.h"
#include "ui/base/settings.h"

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

// What a page may know and ask for. Pages never know the window or each other: they ask here, and
// the window does it.
class PageContext : public QObject
{
    Q_OBJECT
public:
    PageContext(Settings &settings, Prompt &prompt, Background &background,
                QObject *parent = nullptr);
    // Waits until nothing reads the file any more.
    ~PageContext() override;

    // The open file; null when there is none.
    models::RecordFile *file() const { return m_file.get(); }
    // The same, to be held by work on another thread so that the file outlives it.
    std::shared_ptr<models::RecordFile> sharedFile() const { return m_file; }
    // Another file, or none. The one before is closed once nothing reads it.
    void setFile(std::shared_ptr<models::RecordFile> file);
    // Closes the file and waits until it is closed.
    void closeFile();

    // False without a file and while an edit runs on another thread: show what you have then.
    bool isReadable() const { return m_file && !m_file->isBusy(); }
    // False without a file and for one that can only be read.
    bool isWritable() const { return m_file && !m_file->isReadOnly(); }
    // Whether records of that kind may be changed in the cycle looked at: false also when it is
    // locked or published and they belong to it.
    bool isWritable(const models::RecordType &type) const;
    // One of the names in models/storage/store.h; read when the file last changed.
    QString fileSetting(const QString &name) const;

    // The cycles of the file, oldest first, and the one looked at (empty when there is none).
    const QList<models::Cycle> &cycles() const { return m_cycles; }
    std::optional<models::Cycle> cycle() const;
    void setCycle(models::Id id);
    // The same when the file has it; otherwise nothing.
    void keepCycle(models::Id id);

    // The figures of the cycle looked at, as counted last; null until they first were.
    std::shared_ptr<const models::FigureBook> figures() const;
    // Those of every cycle up to the one looked at, oldest first.
    QList<std::shared_ptr<const models::FigureBook>> books() const;
    // How many packages of the cycle looked at have done each step, as counted with the checks.
    const models::StepCounts &steps() const { return m_steps; }
    // The targets of the cycle looked at.
    const QList<models::Target> &targets() const { return m_targets; }
    // What the published cycles of the file say of themselves.
    const models::PublishedYears &published() const { return m_published; }
    // What the checks found when figures were last counted.
    const QList<models::CheckResult> &checks() const { return m_checks; }

    models::Language language() const { return models::language(); }
    Settings &settings() { return m_settings; }
    Prompt &prompt() { return m_prompt; }
    Background &background() { return m_background; }
    // Where documents stand while other programs show them; emptied when the file is closed.
    models::PrivateCopies &copies() { return m_copies; }

    // Whether an edit runs on another thread; tells the person so if it does.
    bool tellIfBusy();
    // RecordFile::edit(), with the reason told when it fails; also while an edit runs on another
    // thread. True when it was done.
    bool edit(const QString &title,
              const std::function<models::Result<void>(models::Transaction &)> &change);

    // Opens a page of the page table. `arguments` are the page's own.
    void openPage(const QString &id, const QVariantMap &arguments = {});
    // Shows who or what is behind a side of a figure.
    void showPeople(const QString &figureId, models::Side side = models::Side::Part);
    // The same for a key of a chart: "<figure id>|part", "|rest" or "|unknown".
    void showPeopleOf(const QString &key);
    // Brings workbooks and folders to the import page.
    void startImport(const QStringList &files);
    // Lets the person make a file; opens the one of that path, or one that the person chooses.
    void newFile() { emit newFileRequested(); }
    void openFile(const QString &path = {}) { emit openFileRequested(path); }
    // Opens the sample district.
    void openSample() { emit sampleRequested(); }
    // Lets the person change the names of district and centre that reports bear.
    void changeNames() { emit namesRequested(); }

signals:
    void fileChanged(); // another file is open, or none
    // After each edit; also after fileChanged and cycleChanged, and when the file can only be read
    // from here on.
    void recordsChanged();
    void cycleChanged();   // another cycle is looked at, or the list of cycles changed
    void figuresChanged(); // figures() and checks() are new
    void pageRequested(const QString &id, const QVariantMap &arguments);
    void peopleRequested(const QString &figureId, models::Side side);
    void importRequested(const QStringList &files);
    void newFileRequested();
    void openFileRequested(const QString &path);
    void sampleRequested();
    void namesRequested();

private:
    // A book, and the revision of the file that it was counted from.
    struct KeptBook
    {
        std::shared_ptr<const models::FigureBook> book;
        quint64 revision = 0;
    };
    struct Counted;
    void onRecordsChanged();
    QList<models::Id> cycleIds() const;
    void readCycles();
    void readTargets();
    void count();
    static Counted countNow(models::RecordFile &file, const QList<models::Cycle> &cycles,
                            quint64 revision, const models::Cycle &current,
                            const models::Progress &progress);
    void takeCounted(const Counted &counted);

    Settings &m_settings;
    Prompt &m_prompt;
    Background &m_background;
    models::PrivateCopies m_copies;
    std::shared_ptr<models::RecordFile> m_file;
    quint64 m_fileNumber = 0; // tells results for an earlier file from those for this one
    QList<models::Cycle> m_cycles;
    models::Id m_cycleId = 0;
    QList<models::Target> m_targets;
    models::PublishedYears m_published;
    QHash<QString, QString> m_fileSettings;
    QHash<models::Id, KeptBook> m_books;
    QList<models::CheckResult> m_checks;
    models::StepCounts m_steps;
    std::pair<quint64, models::Id> m_checked; // revision and cycle that m_checks is of
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace ui
