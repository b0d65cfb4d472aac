// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"

#include "models/tables/search.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr int kHitsOfAKind = 6;

enum Role { PageRole = Qt::UserRole, IdRole };

// Where a kind of record is at home: its page, which is also the name of its icon.
QString pageOf(const QString &kind)
{
    if (kind == QLatin1String("teacher"))
        return QStringLiteral("teachers");
    return kind == QLatin1String("school") ? QStringLiteral("schools") : QStringLiteral("packages");
}

} // namespace

SearchBox::SearchBox(PageContext &context, QWidget *stage)
    : m_context(context), m_hits(new QListWidget(stage))
{
    setObjectName(QStringLiteral("search_box"));
    setPlaceholderText(tr("Find a person, school or package (Ctrl+K)"));
    setToolTip(tr("By name, pinyin, initials or phone: 张伟, zhangwei, zw, 1380"));
    setAccessibleName(tr("Find"));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), LeadingPosition);
    setMaximumWidth(em(this, 32));
    m_hits->setObjectName(QStringLiteral("search_hits"));
    m_hits->setAccessibleName(tr("Found"));
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setTextElideMode(Qt::ElideRight);
    m_hits->hide();
    connect(this, &QLineEdit::textEdited, this, &SearchBox::find);
    connect(m_hits, &QListWidget::itemClicked, this, &SearchBox::open);
}

void SearchBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::find()
{
    m_hits->clear();
    const QString wanted = text().trimmed();
    if (wanted.isEmpty() || !m_context.isReadable()) {
        m_hits->hide();
        return;
    }
    const auto cycle = m_context.cycle();
    const auto found = models::guarded(m_context.file()->path(), [&]() -> models::Result<void> {
        for (const models::SearchHit &hit : models::search(
                 m_context.file()->database(), cycle ? &*cycle : nullptr, wanted, kHitsOfAKind)) {
            const QString page = pageOf(hit.kind);
            auto *item = new QListWidgetItem(icon(page), hit.subtitle.isEmpty()
                                                             ? hit.title
                                                             : hit.title + QStringLiteral("   ") +
                                                                   hit.subtitle);
            item->setData(PageRole, page);
            item->setData(IdRole, QVariant::fromValue(hit.id));
            m_hits->addItem(item);
        }
        return {};
    });
    if (!found || m_hits->count() == 0) {
        auto *none = new QListWidgetItem(found ? tr("Nothing found.") : found.error().message);
        none->setFlags(Qt::NoItemFlags);
        m_hits->addItem(none);
    } else {
        m_hits->setCurrentRow(0);
    }
    placeHits();
}

void SearchBox::placeHits()
{
    const QPoint corner = mapTo(m_hits->parentWidget(), QPoint(0, height() + 2));
    const int rows = qMax(1, m_hits->count());
    const int wanted = m_hits->sizeHintForRow(0) * rows + 2 * m_hits->frameWidth();
    const int room = m_hits->parentWidget()->height() - corner.y() - em(this, 0.5);
    m_hits->setGeometry(QRect(corner, QSize(width(), qMin(wanted, room))));
    m_hits->show();
    m_hits->raise();
}

void SearchBox::open(const QListWidgetItem *item)
{
    if (!item || item->data(IdRole).isNull())
        return;
    const QString page = item->data(PageRole).toString();
    const QVariant id = item->data(IdRole);
    m_hits->hide();
    clear();
    m_context.openPage(page, {{QStringLiteral("id"), id}});
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int last = m_hits->count() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        m_hits->setCurrentRow(qMin(last, m_hits->currentRow() + 1));
        break;
    case Qt::Key_Up:
        m_hits->setCurrentRow(qMax(0, m_hits->currentRow() - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_hits->currentItem());
        break;
    case Qt::Key_Escape:
        clear();
        m_hits->hide();
        if (m_before)
            m_before->setFocus();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_hits->hide();
}

} // namespace ui
