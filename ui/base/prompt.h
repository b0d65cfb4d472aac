// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QPointer>
#include <QQueue>
#include <QStringList>
#include <QWidget>

namespace ui {

// Every message box, file chooser and opened document of the program, so that a test can answer
// them: an answer that was set beforehand is given at once and no box is shown.
class Prompt
{
public:
    explicit Prompt(QWidget *parent = nullptr) : m_parent(parent) {}

    // The window that the boxes belong to.
    void setParent(QWidget *parent) { m_parent = parent; }

    // Tells something that needs no answer.
    void inform(const QString &title, const QString &text);
    // Tells why something did not work. A cancelled one tells nothing.
    void report(const models::Error &error);
    // Asks before what cannot be undone; `action` is the word on the button that does it.
    bool confirm(const QString &title, const QString &text, const QString &action);

    // File choosers; empty when the person thought better of it. `filter` as of QFileDialog.
    QString openFile(const QString &title, const QString &filter);
    QStringList openFiles(const QString &title, const QString &filter);
    QString saveFile(const QString &title, const QString &suggestedPath, const QString &filter);
    // The same for a file that must not be there yet; it does not ask about replacing one, because
    // making the file will refuse to.
    QString newFile(const QString &title, const QString &suggestedPath, const QString &filter);
    QString folder(const QString &title);

    // Opens a document with the system's program for it; tells when there is none.
    void showDocument(const QString &path);

    // For tests: what the next question or chooser is answered with, in order.
    void setNextAnswer(bool answer) { m_answers.enqueue(answer); }
    void setNextFiles(const QStringList &files) { m_files.enqueue(files); }
    // For tests: shows no box at all from here on; unanswered questions are declined.
    void setSilent(bool silent) { m_silent = silent; }
    // The texts of everything told or asked so far.
    const QStringList &told() const { return m_told; }

private:
    bool takeAnswer(bool &answer);
    bool takeFiles(QStringList &files);

    QPointer<QWidget> m_parent;
    QQueue<bool> m_answers;
    QQueue<QStringList> m_files;
    QStringList m_told;
    bool m_silent = false;
};

} // namespace ui
