// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/freeze_figures.h"

#include "models/assessment/line_numbers.h"

#include <QCoreApplication>

namespace models {

namespace {
struct FreezeFiguresTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Publish)
};

// What makes two lines the same.
struct LineKey
{
    Id teacher, group, school, record;
    qint64 amount;
    QString name, role, detail, page, urbanRural;
    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.teacher, key.group, key.school, key.record, key.amount, key.name,
                      key.detail);
}

LineKey lineKeyOf(const BehindLine &line)
{
    return {line.teacherId, line.groupId, line.schoolId, line.recordId, line.amount,
            line.name,      line.role,    line.detail,   line.page,     line.urbanRural};
}

// The page and the record on it that show a line.
std::pair<QString, Id> placeOf(const BehindLine &line)
{
    if (!line.page.isEmpty())
        return {line.page, line.recordId};
    if (line.teacherId)
        return {QStringLiteral("teachers"), line.teacherId};
    if (line.groupId)
        return {QStringLiteral("packages"), line.groupId};
    return {line.schoolId ? QStringLiteral("schools") : QString(), line.schoolId};
}

QString kindName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Count:
        return QStringLiteral("count");
    case FigureKind::Share:
        return QStringLiteral("share");
    case FigureKind::Coverage:
        return QStringLiteral("coverage");
    case FigureKind::Mean:
        break;
    }
    return QStringLiteral("mean");
}

class Freezer
{
public:
    Freezer(Transaction &transaction, Id publication, const FigureBook &book)
        : m_transaction(transaction), m_publication(publication), m_book(book)
    {
    }

    Result<void> run(const Progress &progress)
    {
        const QList<Figure> &figures = m_book.figures();
        for (qsizetype i = 0; i < figures.size(); ++i) {
            if (!progress(FreezeFiguresTexts::tr("Keeping the figures as they are"), i,
                          figures.size()))
                return fail(ErrorCode::Cancelled,
                            FreezeFiguresTexts::tr("It was stopped. Nothing was changed."));
            freeze(figures[i], int(i) + 1);
        }
        return {};
    }

private:
    void freeze(const Figure &figure, int position)
    {
        constexpr Language chinese = Language::Chinese;
        const bool counts = figure.kind == FigureKind::Count;
        FrozenFigure frozen{.publicationId = m_publication,
                            .position = position,
                            .figure = figure.id,
                            .title = figure.title(chinese),
                            .kind = kindName(figure.kind),
                            .unit = unitName(figure.unit, chinese),
                            .part = figure.part,
                            .unknown = figure.unknown,
                            .valueText = figure.valueText(chinese),
                            .text = figure.text(chinese),
                            .definition = figure.definition(chinese),
                            .partLines = lines(figure.id, Side::Part)};
        if (!counts)
            frozen.whole = figure.whole;
        if (figure.kind == FigureKind::Share || figure.kind == FigureKind::Coverage) {
            frozen.restLines = lines(figure.id, Side::Rest);
            frozen.unknownLines = lines(figure.id, Side::Unknown);
        }
        m_transaction.insert(frozen);
    }

    QString lines(const QString &figure, Side side)
    {
        QList<int> numbers;
        for (const BehindLine &line :
             m_book.behind(m_transaction.database(), figure, side, &m_members))
            numbers << number(line);
        return lineNumbersText(numbers);
    }

    int number(const BehindLine &line)
    {
        int &number = m_numbers[lineKeyOf(line)];
        if (number == 0) {
            number = int(m_numbers.size());
            insert(line, number);
        }
        return number;
    }

    void insert(const BehindLine &line, int number)
    {
        const auto [page, record] = placeOf(line);
        FrozenLine frozen{.publicationId = m_publication,
                          .number = number,
                          .teacherId = line.teacherId,
                          .name = line.name,
                          .groupName = line.group,
                          .school = line.school,
                          .urbanRural = line.urbanRural,
                          .stage = line.stage,
                          .subject = line.subject,
                          .title = line.title,
                          .age = line.age,
                          .role = line.role,
                          .amount = line.amount,
                          .detail = line.detail,
                          .page = page,
                          .recordId = record};
        m_transaction.insert(frozen);
    }

    Transaction &m_transaction;
    Id m_publication;
    const FigureBook &m_book;
    MemberLines m_members;
    QHash<LineKey, int> m_numbers;
};
} // namespace

Result<void> freezeFigures(Transaction &transaction, Id publication, const FigureBook &book,
                           const Progress &progress)
{
    return Freezer(transaction, publication, book).run(progress);
}

} // namespace models
