// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/prompt.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace ui {

namespace {
struct PromptTexts
{
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};
} // namespace

bool Prompt::takeAnswer(bool &answer)
{
    if (!m_answers.isEmpty())
        answer = m_answers.dequeue();
    else if (!m_silent)
        return false;
    return true;
}

bool Prompt::takeFiles(QStringList &files)
{
    if (!m_files.isEmpty())
        files = m_files.dequeue();
    else if (!m_silent)
        return false;
    return true;
}

void Prompt::inform(const QString &title, const QString &text)
{
    m_told << text;
    bool answer = false;
    if (takeAnswer(answer))
        return;
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::NoButton, m_parent);
    box.addButton(PromptTexts::tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}

void Prompt::report(const models::Error &error)
{
    if (error.code == models::ErrorCode::Cancelled)
        return;
    m_told << error.message;
    bool answer = false;
    if (takeAnswer(answer))
        return;
    QMessageBox box(QMessageBox::Warning, PromptTexts::tr("That did not work"), error.message,
                    QMessageBox::NoButton, m_parent);
    box.addButton(PromptTexts::tr("OK"), QMessageBox::AcceptRole);
    box.exec();
}

bool Prompt::confirm(const QString &title, const QString &text, const QString &action)
{
    m_told << text;
    bool answer = false;
    if (takeAnswer(answer))
        return answer;
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, m_parent);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(PromptTexts::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yes;
}

void Prompt::showDocument(const QString &path)
{
    if (m_silent) {
        m_told << path;
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        report(
            {models::ErrorCode::NotFound,
             PromptTexts::tr("The system has no program for “%1”. Save a copy and open that with a "
                             "program of your own.")
                 .arg(QFileInfo(path).fileName()),
             {}});
}

QString Prompt::openFile(const QString &title, const QString &filter)
{
    QStringList files;
    if (takeFiles(files))
        return files.value(0);
    return QFileDialog::getOpenFileName(m_parent, title, {}, filter);
}

QStringList Prompt::openFiles(const QString &title, const QString &filter)
{
    QStringList files;
    if (takeFiles(files))
        return files;
    return QFileDialog::getOpenFileNames(m_parent, title, {}, filter);
}

QString Prompt::saveFile(const QString &title, const QString &suggestedPath, const QString &filter)
{
    QStringList files;
    if (takeFiles(files))
        return files.value(0);
    return QFileDialog::getSaveFileName(m_parent, title, suggestedPath, filter);
}

QString Prompt::newFile(const QString &title, const QString &suggestedPath, const QString &filter)
{
    QStringList files;
    if (takeFiles(files))
        return files.value(0);
    return QFileDialog::getSaveFileName(m_parent, title, suggestedPath, filter, nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

QString Prompt::folder(const QString &title)
{
    QStringList files;
    if (takeFiles(files))
        return files.value(0);
    return QFileDialog::getExistingDirectory(m_parent, title);
}

} // namespace ui
