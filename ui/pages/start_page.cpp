// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"
#include "ui/pages.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>

namespace ui {

// What one sees before a file is open: what the program is for, and the ways to begin.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(PageContext &context) : m_context(context)
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(em(this, 0.8));
        auto *picture = new QLabel;
        const int side = em(this, 3.6);
        picture->setPixmap(programIcon().pixmap(side, side));
        column->addWidget(picture);
        column->addWidget(makeHeading(tr("Yanxun")));
        column->addWidget(makeNote(
            tr("For the staff of a district's teacher-development centre: packages, members and "
               "schools of each year, the figures that follow from them, and the annual report. "
               "Everything is in one file on your own computer.")));
        column->addSpacing(em(this, 0.8));
        QPushButton *make = makeMainButton(tr("New file…"));
        QPushButton *open = new QPushButton(tr("Open a file…"));
        auto *sample = new LinkButton(tr("Look at the sample"));
        sample->setToolTip(tr("An invented district with 39 packages and 694 members"));
        connect(sample, &LinkButton::clicked, &m_context, &PageContext::openSample);
        connect(make, &QPushButton::clicked, &m_context, &PageContext::newFile);
        connect(open, &QPushButton::clicked, &m_context, [this] { m_context.openFile(); });
        auto *row = new QHBoxLayout;
        row->addWidget(make);
        row->addWidget(open);
        row->addWidget(sample);
        row->addStretch();
        column->addLayout(row);
        addRecent(column);
        auto *across = new QHBoxLayout;
        across->addStretch(1);
        across->addLayout(column, 4);
        across->addStretch(1);
        auto *down = new QVBoxLayout(this);
        down->addStretch(2);
        down->addLayout(across);
        down->addStretch(3);
    }

private:
    void addRecent(QVBoxLayout *column)
    {
        const QStringList files = m_context.settings().recentFiles();
        if (files.isEmpty())
            return;
        column->addSpacing(em(this, 0.8));
        column->addWidget(makeSectionTitle(tr("Opened before")));
        for (const QString &path : files.mid(0, 5)) {
            auto *link = new LinkButton(QFileInfo(path).completeBaseName());
            link->setToolTip(path);
            connect(link, &LinkButton::clicked, this, [this, path] { m_context.openFile(path); });
            column->addWidget(link);
        }
    }

    PageContext &m_context;
};

Page *makeStartPage(PageContext &context)
{
    return new StartPage(context);
}

} // namespace ui

#include "start_page.moc"
