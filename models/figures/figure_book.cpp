// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_book.h"

#include "models/figures/counted_cycle.h"
#include "models/storage/database.h"

#include <mutex>

namespace models {

struct FigureBook::Private
{
    const Figure *remembered(const FigureAddress &address);

    CountedCycle counted;
    QList<Figure> figures;
    QHash<QString, qsizetype> places;
    std::mutex mutex; // what is made on demand may be asked for on any thread
    std::map<QString, Figure> others;
};

const Figure *FigureBook::Private::remembered(const FigureAddress &address)
{
    const std::lock_guard lock(mutex);
    Figure figure = counted.make(address);
    const auto place = places.constFind(figure.id);
    if (place != places.constEnd())
        return &figures.at(*place);
    const QString id = figure.id;
    return &others.try_emplace(id, std::move(figure)).first->second;
}

FigureBook::FigureBook(std::unique_ptr<Private> d) : d(std::move(d)) {}

FigureBook::~FigureBook() = default;

Result<std::shared_ptr<const FigureBook>> FigureBook::count(SQLite::Database &database,
                                                            const Cycle &cycle)
{
    return count(database, QuantityQuestion::ofYear(cycle));
}

Result<std::shared_ptr<const FigureBook>> FigureBook::count(SQLite::Database &database,
                                                            const QuantityQuestion &question)
{
    auto d = std::make_unique<Private>();
    const auto done =
        guarded(QString::fromStdString(database.getFilename()), [&]() -> Result<void> {
            d->counted = CountedCycle::read(database, question);
            return {};
        });
    if (!done)
        return done.failure();
    const QList<FigureAddress> addresses = d->counted.addresses();
    d->figures.reserve(addresses.size());
    d->places.reserve(addresses.size());
    for (const FigureAddress &address : addresses) {
        d->figures << d->counted.make(address);
        d->places.insert(d->figures.last().id, d->figures.size() - 1);
    }
    return std::shared_ptr<const FigureBook>(new FigureBook(std::move(d)));
}

const Cycle &FigureBook::cycle() const
{
    return d->counted.cycle();
}

const QuantityQuestion &FigureBook::question() const
{
    return d->counted.question();
}

const QList<Figure> &FigureBook::figures() const
{
    return d->figures;
}

const Figure *FigureBook::find(const QString &id) const
{
    const auto place = d->places.constFind(id);
    if (place != d->places.constEnd())
        return &d->figures.at(*place);
    std::optional<FigureAddress> address;
    {
        const std::lock_guard lock(d->mutex);
        address = d->counted.resolve(id);
    }
    return address ? d->remembered(*address) : nullptr;
}

QList<const Figure *> FigureBook::breakdown(const QString &figureId, const QString &dimension) const
{
    QList<const Figure *> found;
    const FigureLine *line = figureLine(figureId);
    if (!line)
        return found;
    QList<FigureAddress> addresses;
    {
        const std::lock_guard lock(d->mutex);
        addresses = d->counted.breakdown(*line, dimension);
    }
    for (const FigureAddress &address : addresses)
        found << d->remembered(address);
    return found;
}

QList<BehindLine> FigureBook::behind(SQLite::Database &database, const QString &figureId, Side side,
                                     MemberLines *known) const
{
    std::optional<FigureAddress> address;
    {
        const std::lock_guard lock(d->mutex);
        address = d->counted.resolve(figureId);
    }
    return address ? linesBehind(database, d->counted, *address, side, known) : QList<BehindLine>{};
}

} // namespace models
