// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/book_tree.h"

#include "ui/base/format.h"
#include "ui/base/icons.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

constexpr int kBookRole = Qt::UserRole;
constexpr int kSheetRole = Qt::UserRole + 1;

// Without the remarks in brackets and the words that every book of its kind has: the group that it
// stands in says them.
QString shortName(QString name, const models::BookKind *kind)
{
    static const QRegularExpression remark(QStringLiteral("[(（][^)）]*[)）]"));
    const QString whole = name;
    name.remove(remark);
    QStringList words =
        kind ? QString::fromUtf8(kind->titleWords).split(QLatin1Char(' ')) : QStringList();
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    words << (kind && kind->is("rosters") ? QStringLiteral("教师") : QString());
    for (const QString &word : std::as_const(words))
        if (!word.isEmpty())
            name.remove(word);
    return name.trimmed().isEmpty() ? whole : name.trimmed();
}

QString nameOf(const models::ImportBook &book, SheetPlace place)
{
    const auto &layout = book.layouts[std::size_t(place.sheet)];
    const models::Sheet &sheet = book.workbook.sheets[std::size_t(place.sheet)];
    const models::BookKind *kind = layout ? layout->kind : nullptr;
    const QString file = shortName(QFileInfo(book.workbook.fileName).completeBaseName(), kind);
    if (book.workbook.sheets.size() < 2)
        return file;
    return shortName(sheet.name(), kind) + QStringLiteral(" · ") + file;
}

} // namespace

BookTree::BookTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("book_tree"));
    setAccessibleName(tr("Workbooks and their sheets"));
    setHeaderHidden(true);
    setColumnCount(2);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setIndentation(em(this, 0.8));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (const SheetPlace place = placeOf(item); place.isValid())
            emit chosen(place);
    });
}

SheetPlace BookTree::placeOf(const QTreeWidgetItem *item)
{
    if (!item || !item->data(0, kBookRole).isValid())
        return {};
    return {item->data(0, kBookRole).toInt(), item->data(0, kSheetRole).toInt()};
}

void BookTree::setBatch(const models::ImportBatch &batch, const SheetMarks &marks)
{
    const QSignalBlocker quiet(this);
    clear();
    m_kinds.clear();
    QHash<const models::BookKind *, QTreeWidgetItem *> kinds;
    QList<QTreeWidgetItem *> order;
    const auto add = [&](const models::BookKind *kind, const QString &title) {
        auto *item = new QTreeWidgetItem({title, QString()});
        item->setFlags(Qt::ItemIsEnabled);
        QFont font = this->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(0, font);
        item->setSizeHint(0, QSize(0, em(this, 1.3)));
        kinds.insert(kind, item);
        order << item;
    };
    for (const models::BookKind &kind : models::bookKinds())
        add(&kind, kind.displayTitle(models::language()));
    add(nullptr, tr("Not recognised"));
    for (int b = 0; b < int(batch.books.size()); ++b) {
        const models::ImportBook &book = batch.books[std::size_t(b)];
        for (int s = 0; s < int(book.workbook.sheets.size()); ++s) {
            const auto &layout = book.layouts[std::size_t(s)];
            if (layout || book.workbook.sheets[std::size_t(s)].rowCount() > 0)
                addSheet(kinds.value(layout ? layout->kind : nullptr), book, {b, s}, marks);
        }
    }
    for (QTreeWidgetItem *kind : order) {
        if (kind->childCount() == 0) {
            delete kind;
            continue;
        }
        addTopLevelItem(kind);
        m_kinds << kind;
        kind->setExpanded(true);
    }
    setFilter(ImportFilter::All, marks);
}

void BookTree::addSheet(QTreeWidgetItem *kind, const models::ImportBook &book, SheetPlace place,
                        const SheetMarks &marks)
{
    auto *item = new QTreeWidgetItem(kind, {nameOf(book, place), QString()});
    item->setSizeHint(0, QSize(0, em(this, 1.3)));
    item->setData(0, kBookRole, place.book);
    item->setData(0, kSheetRole, place.sheet);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (const auto worst = marks.worstOf(place); worst && *worst != models::Severity::Note)
        item->setIcon(0, icon(*worst == models::Severity::Problem ? QStringLiteral("problem")
                                                                  : QStringLiteral("warning")));
    QStringList facts{book.path};
    if (!book.workbook.encoding.isEmpty())
        facts << tr("Characters: %1").arg(book.workbook.encoding);
    if (const models::SheetReport *report = marks.reportOf(place))
        facts << tr("New %1, changed %2, unchanged %3, left out %4, passed over %5")
                     .arg(report->count.added)
                     .arg(report->count.changed)
                     .arg(report->count.unchanged)
                     .arg(report->count.left)
                     .arg(report->count.skipped);
    item->setToolTip(0, facts.join(QLatin1Char('\n')));
}

void BookTree::setFilter(ImportFilter filter, const SheetMarks &marks)
{
    const QColor muted = palette().color(QPalette::PlaceholderText);
    const QColor text = palette().color(QPalette::Text);
    for (QTreeWidgetItem *kind : std::as_const(m_kinds)) {
        qint64 sum = 0;
        for (int i = 0; i < kind->childCount(); ++i) {
            QTreeWidgetItem *item = kind->child(i);
            const models::SheetReport *report = marks.reportOf(placeOf(item));
            const int count = report ? countOf(report->count, filter) : 0;
            sum += count;
            item->setText(1, report ? countText(count) : QStringLiteral("—"));
            item->setForeground(0, count > 0 ? text : muted);
            item->setForeground(1, muted);
        }
        kind->setText(1, countText(sum));
        kind->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        kind->setForeground(1, muted);
    }
}

SheetPlace BookTree::firstPlace() const
{
    SheetPlace first;
    for (const QTreeWidgetItem *kind : m_kinds)
        for (int i = 0; i < kind->childCount(); ++i) {
            const QTreeWidgetItem *item = kind->child(i);
            if (!first.isValid())
                first = placeOf(item);
            if (item->text(1) != QLatin1String("0") && item->text(1) != QStringLiteral("—"))
                return placeOf(item);
        }
    return first;
}

void BookTree::choose(SheetPlace place)
{
    for (QTreeWidgetItem *kind : std::as_const(m_kinds))
        for (int i = 0; i < kind->childCount(); ++i)
            if (placeOf(kind->child(i)) == place)
                return setCurrentItem(kind->child(i));
}

} // namespace ui
