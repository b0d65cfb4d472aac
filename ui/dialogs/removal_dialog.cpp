// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/removal_dialog.h"

#include "models/storage/record_names.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using models::PersonPlace;
using models::RemovedPerson;

namespace {

enum PlaceColumn { kPlaceColumn, kTextColumn, kRemarkColumn };

class RemovalDialog : public QDialog
{
    Q_OBJECT
public:
    RemovalDialog(QWidget *parent, const QString &name, const RemovedPerson &rehearsed);

    models::DoubtfulPlaces ticked() const;

private:
    void addWords(QVBoxLayout *column, const QString &name);
    void addPlaces(QVBoxLayout *column);
    void addPlace(const PersonPlace &place);
    void addButtons(QVBoxLayout *column);
    QString recordsText() const;
    static QString remark(const PersonPlace &place);

    const RemovedPerson &m_rehearsed;
    QTreeWidget *m_places = nullptr;
};

RemovalDialog::RemovalDialog(QWidget *parent, const QString &name, const RemovedPerson &rehearsed)
    : QDialog(parent), m_rehearsed(rehearsed)
{
    setObjectName(QStringLiteral("removal"));
    setWindowTitle(tr("Remove %1 for good?").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em(this, 1.2), em(this), em(this, 1.2), em(this));
    column->setSpacing(em(this, 0.7));
    addWords(column, name);
    if (!rehearsed.places.isEmpty())
        addPlaces(column);
    addButtons(column);
    if (m_places)
        resizeWithinScreen(this, 52, 34);
    else
        setMinimumWidth(em(this, 34));
}

// "Membership: 2, Attendance: 14"
QString RemovalDialog::recordsText() const
{
    QStringList kinds;
    for (auto table = m_rehearsed.ofTables.cbegin(); table != m_rehearsed.ofTables.cend(); ++table)
        if (const models::RecordType *type = models::findRecordType(table.key()))
            kinds << tr("%1: %2").arg(type->displayTitle(models::language())).arg(table.value());
    return kinds.join(tr(", "));
}

void RemovalDialog::addWords(QVBoxLayout *column, const QString &name)
{
    column->addWidget(makeSectionTitle(tr("Remove %1 for good?").arg(name)));
    column->addWidget(
        makeNote(tr("Everything of this person goes: memberships, attendance, training, and all of "
                    "it in the history. Figures of earlier years change with it. This cannot be "
                    "undone.")));
    auto *records = new QLabel(tr("What goes: %1").arg(recordsText()));
    records->setObjectName(QStringLiteral("records"));
    records->setTextFormat(Qt::PlainText);
    records->setWordWrap(true);
    column->addWidget(records);
    if (m_rehearsed.links > 0)
        column->addWidget(makeNote(tr("Links of other records to the person that become empty: %1")
                                       .arg(m_rehearsed.links)));
    if (m_rehearsed.nameIsShared)
        column->addWidget(makeNote(tr("Somebody else bears the same name. Tick below only where "
                                      "this person is meant.")));
}

void RemovalDialog::addPlaces(QVBoxLayout *column)
{
    column->addWidget(makeNote(
        tr("Texts of others that name the person. What surely means the person is taken out; tick "
           "what else does.")));
    m_places = new QTreeWidget;
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setAccessibleName(tr("Texts of others that name the person"));
    m_places->setRootIsDecorated(false);
    m_places->setAlternatingRowColors(true);
    m_places->setUniformRowHeights(true);
    m_places->setHeaderLabels({tr("Where"), tr("Text"), tr("What becomes of it")});
    for (const PersonPlace &place : m_rehearsed.places)
        if (place.kind == PersonPlace::Kind::Doubtful)
            addPlace(place);
    for (const PersonPlace &place : m_rehearsed.places)
        if (place.kind != PersonPlace::Kind::Doubtful)
            addPlace(place);
    m_places->header()->setStretchLastSection(false);
    m_places->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_places->header()->setSectionResizeMode(kRemarkColumn, QHeaderView::ResizeToContents);
    column->addWidget(m_places, 1);
}

void RemovalDialog::addPlace(const PersonPlace &place)
{
    auto *item =
        new QTreeWidgetItem(m_places, {models::placeTitle(place), place.text, remark(place)});
    item->setToolTip(kPlaceColumn, item->text(kPlaceColumn));
    item->setData(kPlaceColumn, Qt::UserRole, place.key());
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    if (place.kind == PersonPlace::Kind::Doubtful) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(kPlaceColumn, Qt::Unchecked);
    }
}

QString RemovalDialog::remark(const PersonPlace &place)
{
    switch (place.kind) {
    case PersonPlace::Kind::Sure:
        return place.isInHistory ? tr("goes (in the history)") : tr("goes");
    case PersonPlace::Kind::Doubtful:
        return place.isInHistory ? tr("stays unless ticked (in the history)")
                                 : tr("stays unless ticked");
    case PersonPlace::Kind::OthersOwn:
        return tr("stays: another record's own number");
    }
    return {};
}

void RemovalDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox;
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *remove = buttons->addButton(tr("Remove for good"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("remove_for_good"));
    remove->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
}

models::DoubtfulPlaces RemovalDialog::ticked() const
{
    models::DoubtfulPlaces chosen;
    for (int i = 0; m_places && i < m_places->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *item = m_places->topLevelItem(i);
            item->checkState(kPlaceColumn) == Qt::Checked)
            chosen.keys << item->data(kPlaceColumn, Qt::UserRole).toString();
    return chosen;
}

} // namespace

std::optional<models::DoubtfulPlaces> askRemoval(QWidget *parent, const QString &name,
                                                 const RemovedPerson &rehearsed)
{
    RemovalDialog dialog(parent, name, rehearsed);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.ticked();
}

} // namespace ui

#include "removal_dialog.moc"
