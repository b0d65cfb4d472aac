// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/history_filters.h"

#include "models/edits/record_access.h"
#include "models/storage/database.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

namespace ui {

// How long one stops typing before the list follows.
static constexpr int kPauseMilliseconds = 250;

// Which days are looked at.
enum Time { AnyTime, Today, LastWeek, LastMonth, ThisYear, OneDay };

static QComboBox *makeBox(const QString &id, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

HistoryFilters::HistoryFilters(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *row = new FlowLayout(em(this, 0.4), this);
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("history_text"));
    m_text->setPlaceholderText(tr("Words of the edit"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(em(this, 11));
    m_author = makeBox(QStringLiteral("history_author"), tr("Who"));
    m_author->addItem(tr("Everybody"), QString());
    m_time = makeBox(QStringLiteral("history_time"), tr("When"));
    m_kind = makeBox(QStringLiteral("history_kind"), tr("Kind of record"));
    m_day = new QDateEdit(QDate::currentDate());
    m_day->setObjectName(QStringLiteral("history_day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setAccessibleName(tr("Day"));
    m_day->hide();
    m_record = new QToolButton;
    m_record->setObjectName(QStringLiteral("history_record"));
    m_record->setToolTip(tr("Show the edits of all records again"));
    m_record->hide();
    addTimes();
    addKinds();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_text, m_author, m_time, m_day, m_kind, m_record})
        row->addWidget(widget);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(m_text, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(m_author, &QComboBox::activated, this, &HistoryFilters::changed);
    connect(m_kind, &QComboBox::activated, this, &HistoryFilters::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &HistoryFilters::changed);
    connect(m_time, &QComboBox::activated, this, [this] {
        m_day->setVisible(m_time->currentData().toInt() == OneDay);
        emit changed();
    });
    connect(m_record, &QToolButton::clicked, this, [this] {
        setRecord({}, 0);
        emit changed();
    });
}

void HistoryFilters::addTimes()
{
    m_time->addItem(tr("Any time"), AnyTime);
    m_time->addItem(tr("Today"), Today);
    m_time->addItem(tr("The last 7 days"), LastWeek);
    m_time->addItem(tr("The last 30 days"), LastMonth);
    m_time->addItem(tr("This year"), ThisYear);
    m_time->addItem(tr("One day…"), OneDay);
}

void HistoryFilters::addKinds()
{
    m_kind->addItem(tr("All kinds of record"), QString());
    for (const models::RecordType *type : models::recordTypes())
        m_kind->addItem(type->displayTitle(models::language()), QLatin1String(type->table));
}

std::pair<QDateTime, QDateTime> HistoryFilters::chosenTime() const
{
    const QDate today = QDate::currentDate();
    QDate from;
    QDate until;
    switch (m_time->currentData().toInt()) {
    case Today:
        from = today;
        break;
    case LastWeek:
        from = today.addDays(-6);
        break;
    case LastMonth:
        from = today.addDays(-29);
        break;
    case ThisYear:
        from = QDate(today.year(), 1, 1);
        break;
    case OneDay:
        from = until = m_day->date();
        break;
    default:
        break;
    }
    return {from.isValid() ? from.startOfDay() : QDateTime(),
            until.isValid() ? until.endOfDay() : QDateTime()};
}

models::HistoryFilter HistoryFilters::filter() const
{
    models::HistoryFilter filter;
    filter.text = m_text->text().trimmed();
    filter.author = m_author->currentData().toString();
    std::tie(filter.from, filter.until) = chosenTime();
    filter.kind = m_kind->currentData().toString();
    filter.table = m_table;
    filter.record = m_id;
    return filter;
}

void HistoryFilters::setRecord(const QString &table, models::Id id)
{
    m_table = table;
    m_id = id;
    m_record->setVisible(id != 0);
    if (!id || !m_context.isReadable())
        return;
    models::RecordNames names(m_context.file()->database());
    const QString name = names.name(table, id);
    m_record->setText(tr("Only %1  ✕").arg(name));
    m_record->setAccessibleName(tr("Only %1").arg(name));
}

void HistoryFilters::showAuthors()
{
    const QString chosen = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("Everybody"), QString());
    for (const QString &author : models::historyAuthors(m_context.file()->database()))
        m_author->addItem(author, author);
    m_author->setCurrentIndex(qMax(0, m_author->findData(chosen)));
}

} // namespace ui
