// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/research_group.h"
#include "models/tables/related_lines.h"
#include "ui/pages.h"
#include "ui/widgets/attendance_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/name_completer.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace ui {

using models::Id;

// Who was there (出勤): a package is chosen, its grid is filled.
class AttendancePage : public Page
{
    Q_OBJECT
public:
    explicit AttendancePage(PageContext &context) : m_context(context)
    {
        m_box = new QComboBox;
        m_box->setObjectName(QStringLiteral("attendance_group"));
        m_box->setAccessibleName(tr("Package"));
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setMinimumWidth(em(this, 16));
        m_box->setMaxVisibleItems(20);
        m_box->lineEdit()->setPlaceholderText(tr("Package: name or pinyin"));
        m_view = new AttendanceView(context);
        auto *row = new QHBoxLayout;
        row->setSpacing(em(this, 0.8));
        row->addWidget(makeHeading(tr("Attendance")));
        row->addWidget(m_box);
        row->addStretch(1);
        auto *keys =
            makeNote(tr("P, L, A mark what is selected. Click a date for its whole column. "
                        "Ctrl+V takes a block from WPS or Excel."));
        auto *column = new QVBoxLayout(this);
        const int gap = em(this);
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(em(this, 0.5));
        column->addLayout(row);
        column->addWidget(keys);
        column->addWidget(m_view, 1);
        connect(m_box, &QComboBox::activated, this, [this] { choose(); });
        connect(&m_context, &PageContext::recordsChanged, this, &AttendancePage::readGroups);
        readGroups();
    }

    // "group": the package to show; "activity": the column to select in it, or in the first
    // package that it belongs to.
    void open(const QVariantMap &arguments) override
    {
        Id group = arguments.value(QStringLiteral("group")).toLongLong();
        const Id activity = arguments.value(QStringLiteral("activity")).toLongLong();
        if (!group && activity)
            group = groupOf(activity);
        if (group)
            show(group);
        if (activity)
            m_view->goToActivity(activity);
        else if (m_view->group())
            m_view->table().setFocus();
    }

private:
    Id groupOf(Id activity) const
    {
        if (!m_context.isReadable())
            return 0;
        const auto groups = models::findAll<models::ActivityGroup>(
            m_context.file()->database(), "WHERE activity_id = ? ORDER BY id LIMIT 1",
            {models::Value(activity)});
        return groups.isEmpty() ? 0 : groups.first().groupId;
    }

    // Called after every mark: reads no more of thousands of packages than it shows.
    QList<std::pair<QString, Id>> groupsOfCycle() const
    {
        QList<std::pair<QString, Id>> groups;
        if (!m_context.file() || !m_context.cycle())
            return groups;
        for (const models::RelatedLine &line :
             models::groupsOfCycle(m_context.file()->database(), m_context.cycle()->id))
            groups.append({line.cells.first(), line.id});
        return groups;
    }

    void readGroups()
    {
        if (m_context.file() && !m_context.isReadable())
            return;
        const QList<std::pair<QString, Id>> groups = groupsOfCycle();
        if (groups == m_groups && m_box->count() == groups.size())
            return;
        m_groups = groups;
        const Id before = m_view->group();
        m_box->clear();
        QStringList names;
        for (const auto &[name, id] : m_groups) {
            m_box->addItem(name, QVariant::fromValue(id));
            names << name;
        }
        auto *completer = new NameCompleter(names, m_box);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                [this](const QString &name) {
                    m_box->setCurrentIndex(m_box->findText(name));
                    choose();
                });
        m_box->setCompleter(completer);
        show(m_box->findData(QVariant::fromValue(before)) >= 0 ? before
             : m_groups.isEmpty()                              ? 0
                                                               : m_groups.first().second);
    }

    void show(Id group)
    {
        m_box->setCurrentIndex(m_box->findData(QVariant::fromValue(group)));
        m_view->setGroup(group);
    }

    void choose()
    {
        m_view->setGroup(m_box->currentData().toLongLong());
        m_view->table().setFocus();
    }

    PageContext &m_context;
    QComboBox *m_box;
    AttendanceView *m_view;
    QList<std::pair<QString, Id>> m_groups;
};

Page *makeAttendancePage(PageContext &context)
{
    return new AttendancePage(context);
}

} // namespace ui

#include "attendance_page.moc"
