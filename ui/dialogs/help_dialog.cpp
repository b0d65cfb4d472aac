// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include "ui/base/actions.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>

namespace ui {

namespace {
struct HelpDialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialog)
};
} // namespace

QString helpText(const QString &page, models::Language language)
{
    const QString suffix =
        language == models::Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/%1.%2.md").arg(page, suffix));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

static QString keyTable()
{
    QString text = QStringLiteral("\n\n### %1\n\n").arg(HelpDialogTexts::tr("Keys"));
    for (const ShortcutLine &line : shortcutTable()) {
        const QString id = QString::fromLatin1(line.id);
        text += QStringLiteral("- **%1** %2\n")
                    .arg(shortcutKeys(id).first().toString(QKeySequence::NativeText),
                         shortcutTitle(id).remove(QStringLiteral("…")));
    }
    return text + QStringLiteral("- **Ctrl+1 … 9** %1\n")
                      .arg(HelpDialogTexts::tr("The pages of the sidebar"));
}

QDialog *openHelp(QWidget *parent, const QString &page, const QString &title,
                  models::Language language)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpDialogTexts::tr("Help: %1").arg(title));
    auto *layout = new QVBoxLayout(dialog);
    auto *text = new QTextBrowser;
    text->setMarkdown(helpText(page, language) + keyTable());
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(HelpDialogTexts::tr("Help text"));
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(HelpDialogTexts::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(dialog, 34, 32);
    dialog->show();
    return dialog;
}

} // namespace ui
