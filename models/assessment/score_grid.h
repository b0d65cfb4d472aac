// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/schemes.h"
#include "models/edits/panels.h"
#include "models/edits/scores.h"
#include "models/storage/record_file.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace models {

// A cell, and the points that it is to have; none takes them away.
struct CellPoints
{
    int row = 0;
    int column = 0;
    std::optional<Hundredths> points;
};

// A block of text as it would go into the grid.
struct PastedPoints
{
    QList<CellPoints> cells;
    QStringList problems; // a sentence each, each once
    int outside = 0;      // right of or below the grid
};

// The judges' scores of one panel as a grid to type into. Scores stand in a block of packages,
// items and judges; the grid shows one slice of it. At the right stand a judge's sum, or the
// average of the judges and how far they lie apart.
class ScoreGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    // What one slice holds still, and so what its rows and columns are.
    enum class Slice {
        Judge,   // packages × items: a judge's own sheet
        Item,    // packages × judges
        Package, // items × judges
    };
    enum Role {
        BlockedRole = Qt::UserRole, // QString: why nobody may type here; empty: one may
        GapRole,                    // bool: judges lie far apart here
        HiddenRole,                 // bool: the score of another judge that is not to be seen
        SummaryRole,                // bool: a column that is computed
    };

    explicit ScoreGrid(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    // The file is not kept open. Null shows nothing.
    void setFile(const std::shared_ptr<RecordFile> &file);
    void setCycle(const std::optional<Cycle> &cycle);
    void setPanel(Id panel);
    Id panel() const { return m_panel; }
    // `place`: of the judge, item or package, in the lists below.
    void setSlice(Slice slice, int place);
    Slice slice() const { return m_slice; }
    // Shows only this judge's scores of those side by side; 0 shows all.
    void showOnly(Id judge);

    const QList<PanelOverview> &panels() const { return m_panels; } // that have judges or packages
    const QList<ScoreItem> &items() const { return m_items; }       // that judges score
    const QList<PanelJudge> &judges() const { return m_judges; }
    const QList<PanelPackage> &packages() const { return m_packages; }

    // Writes points in one edit; those that are there already are passed over. How many changed.
    // Errors: Input for points that an item cannot have and for cells that are blocked; those of
    // RecordFile. Nothing is changed then.
    Result<int> setPoints(const QList<CellPoints> &cells);
    // Reads tab-separated text, as WPS and Excel copy it, as points from that cell on. Empty cells
    // of it leave what is there.
    PastedPoints readBlock(const QString &text, int row, int column) const;
    // How many scores are still to come, of all cells that a judge who is there may fill.
    int missing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void failed(const models::Error &error);
    void reloaded(); // panels, judges, packages or items may be others

private:
    // Places of a cell in the lists; -1: none.
    struct Place
    {
        int package = -1;
        int item = -1;
        int judge = -1;
    };
    void reload();
    void read(SQLite::Database &database);
    void takePanel();
    Place placeOf(int row, int column) const;
    bool isCell(int row, int column) const;
    int scoredColumns() const;
    int summaryColumns() const;
    std::optional<Hundredths> points(const Place &place) const;
    QString blocked(const Place &place) const;
    bool counts(const Place &place) const;
    bool isFarApart(int package, int item, qint64 *apart = nullptr) const;
    QString summaryText(int row, int column) const;
    QString editTitle(const QList<CellPoints> &changes) const;
    ScoreKey keyOf(const Place &place) const;

    std::weak_ptr<RecordFile> m_file;
    std::optional<Cycle> m_cycle;
    Id m_panel = 0;
    Slice m_slice = Slice::Judge;
    int m_place = 0;
    Id m_only = 0;
    QList<PanelOverview> m_panels;
    QList<ScoreItem> m_items;
    QList<PanelJudge> m_judges;
    QList<PanelPackage> m_packages;
    std::shared_ptr<Conflicts> m_conflicts;
    QHash<ScoreKey, ItemScore> m_scores;
};

} // namespace models
