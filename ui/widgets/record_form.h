// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/record_access.h"
#include "ui/widgets/field_editor.h"

#include <QHash>
#include <QLabel>
#include <QTimer>

namespace ui {

// A form made from a field table. Each field is written when it is left, as one edit that can be
// undone; there is nothing to save. What is not right yet is said below its field, is not written,
// and stays until it is put right, also when another record is looked at meanwhile.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    // `keys` are the fields shown, in order.
    RecordForm(const models::RecordAccess &access, const QStringList &keys, PageContext &context,
               QWidget *parent = nullptr);
    ~RecordForm() override;

    // Shows a record of the file; 0 shows none.
    void setRecord(models::Id id);
    models::Id record() const { return m_id; }
    // Shows a record that is not in the file yet. Fields are written into it when they are left.
    void setDraft(const models::AnyRecord &draft);

    // A further rule for a field; it gives the sentence why a value will not do, or nothing.
    using Check = std::function<QString(const models::Value &)>;
    void setCheck(const QString &key, const Check &check);

    // Names of the fields whose text is not written because it is not right yet.
    QStringList unwritten() const;
    // The sentence why a draft cannot be added yet; empty when it can.
    QString draftProblem();

    FieldEditor *editor(const QString &key) const;
    void focusFirst();

signals:
    void touched();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Line
    {
        FieldEditor *editor = nullptr;
        QLabel *label = nullptr;
        QLabel *message = nullptr;
        QTimer *pause = nullptr;
        Check check;
    };
    void addLine(const models::Field &field);
    void showRecord(const models::AnyRecord &record);
    void refresh();
    void leave(Line &line);
    void keep(Line &line);
    bool write(Line &line, const models::Value &value);
    bool noteUnmasked(const models::Field &field);
    models::Result<models::ParsedCell> readChecked(const Line &line) const;
    void say(Line &line, const QString &text, bool problem);

    const models::RecordAccess &m_access;
    PageContext &m_context;
    std::vector<std::unique_ptr<Line>> m_lines;
    models::Id m_id = 0;
    models::AnyRecord m_record; // as last read; the draft itself
    bool m_isDraft = false;
    QHash<models::Id, QHash<QString, QString>> m_unwritten; // record → field → what was typed
};

} // namespace ui
