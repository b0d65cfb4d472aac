// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/evidence.h"
#include "models/storage/evidence_store.h"
#include "ui/base/page_context.h"
#include "ui/widgets/related_list.h"

class QMenu;
class QMimeData;

namespace ui {

// The files that prove a record (佐证材料), kept inside the file: added by button, by dropping
// files or by pasting a picture, opened by the system's program. Reads them anew after every edit.
class EvidenceList : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceList(PageContext &context, QWidget *parent = nullptr);

    // Shows the evidence of a record; id 0 shows none and takes none.
    void setOwner(const QString &table, models::Id id);
    // Adds files to the record shown, in the background and as one edit. What cannot be added is
    // told; the others come in.
    void addFiles(const QStringList &paths);
    RelatedList &list() const { return *m_list; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Added;
    void makeActions();
    void refresh();
    void showRows(SQLite::Database &database);
    std::optional<models::Evidence> chosen() const;
    void chooseFiles();
    bool take(const QMimeData &data);
    void add(std::function<models::Result<models::EvidenceContent>(int)> source, int count);
    void tell(const Added &added);
    void open();
    void saveAs();
    void showKinds();
    void setKind(const QString &code);
    void removeChosen();

    PageContext &m_context;
    RelatedList *m_list;
    QMenu *m_kinds;
    QString m_table;
    models::Id m_owner = 0;
};

} // namespace ui
