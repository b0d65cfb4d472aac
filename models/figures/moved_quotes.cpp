// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/moved_quotes.h"

#include "models/base/percent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace models {

QString quoteText(const Figure &figure)
{
    const QString value = figure.valueText(Language::Chinese);
    if (figure.kind == FigureKind::Count)
        return value;
    const bool each = figure.unit == Unit::HoursEach;
    return QStringLiteral("%1/%2 = %3")
        .arg(each ? QString::number(figure.part) : figure.numberText(figure.part),
             figure.numberText(figure.whole), value);
}

namespace {

// A number of a text and the words behind it.
struct SaidNumber
{
    QString digits; // without separators of thousands
    QString behind; // what follows it, "" at the end
    bool isPercent = false;
};

QList<SaidNumber> numbersOf(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d.A-Za-z-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?![\\dA-Za-z])"));
    QList<SaidNumber> found;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        QString digits = each.captured(1);
        digits.remove(QLatin1Char(','));
        QString behind = text.mid(each.capturedEnd(), 8);
        while (!behind.isEmpty() &&
               (behind[0].isSpace() || QStringLiteral("余多").contains(behind[0])))
            behind.remove(0, 1);
        const bool percent = behind.startsWith(QLatin1Char('%')) || behind.startsWith(u'％');
        found << SaidNumber{digits + each.captured(2), behind, percent};
    }
    return found;
}

// 人次 before 人: the longer word decides.
bool counts(Unit unit, const QString &behind)
{
    const auto begins = [&behind](const char *word) {
        return behind.startsWith(QString::fromUtf8(word));
    };
    const bool attendances = begins("人次") || begins("名次");
    switch (unit) {
    case Unit::People:
        return !attendances && (begins("人") || begins("名") || begins("位"));
    case Unit::Memberships:
    case Unit::Attendances:
        return begins("人次");
    case Unit::MembersAGroup:
        return begins("人");
    case Unit::Groups:
        return begins("个项目包") || begins("个包");
    case Unit::Schools:
        return begins("所");
    case Unit::Stages:
        return begins("个学段");
    case Unit::Subjects:
        return begins("个学科") || begins("门");
    case Unit::Activities:
        return begins("次") || begins("项活动");
    case Unit::Sessions:
        return begins("场");
    case Unit::Hours:
    case Unit::HoursEach:
        return begins("学时") || begins("课时");
    case Unit::Items:
        return begins("项") || begins("件") || begins("篇");
    case Unit::Fen:
        return begins("元");
    }
    return false;
}

QString plain(QString number)
{
    return number.remove(QLatin1Char(','));
}

// Whether one of the figure's numbers is said there. `byWord`: only with its counter behind.
bool isSaid(const Figure &figure, const SaidNumber &said, bool byWord)
{
    if (!figure.hasAnswer())
        return false;
    if (said.isPercent)
        return figure.kind != FigureKind::Count && figure.kind != FigureKind::Mean &&
               figure.valueText(Language::Chinese).section(QLatin1Char(' '), 0, 0) == said.digits;
    if (byWord && !counts(figure.unit, said.behind))
        return false;
    if (figure.kind == FigureKind::Mean)
        return plain(figure.valueText(Language::Chinese)) == said.digits;
    return plain(figure.numberText(figure.part)) == said.digits ||
           (figure.kind != FigureKind::Count &&
            plain(figure.numberText(figure.whole)) == said.digits);
}

} // namespace

Quotes quotesIn(const QString &text, const FigureBook &book, const QStringList &likely)
{
    Quotes quotes;
    for (const SaidNumber &said : numbersOf(text)) {
        bool known = false;
        for (const bool byWord : {true, false})
            for (const QString &id : likely)
                if (const Figure *figure = known ? nullptr : book.find(id);
                    figure && isSaid(*figure, said, byWord)) {
                    quotes.insert(id, quoteText(*figure));
                    known = byWord; // two of them may share a number; both are watched then
                }
        // Of all others only the figures themselves, and no number that could be anything.
        for (const Figure &figure : book.figures())
            if (!known && said.digits.size() >= 2 && !figure.id.contains(QLatin1Char('/')) &&
                isSaid(figure, said, true)) {
                quotes.insert(figure.id, quoteText(figure));
                known = true;
            }
    }
    return quotes;
}

QString quotesJson(const Quotes &quotes)
{
    QJsonObject object;
    for (auto each = quotes.begin(); each != quotes.end(); ++each)
        object.insert(each.key(), each.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Quotes quotesFromJson(const QString &json)
{
    Quotes quotes;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        quotes.insert(each.key(), each.value().toString());
    return quotes;
}

QList<MovedQuote> movedQuotes(const EditedSentence &sentence, const FigureBook &book)
{
    QList<MovedQuote> moved;
    const Quotes quotes = quotesFromJson(sentence.quotes);
    for (auto each = quotes.begin(); each != quotes.end(); ++each) {
        const Figure *figure = book.find(each.key());
        const QString now = figure ? quoteText(*figure) : QStringLiteral("—");
        if (now != each.value())
            moved << MovedQuote{each.key(), each.value(), now};
    }
    return moved;
}

Result<void> refreshMovedQuotes(RecordFile &file, const FigureBook &book)
{
    QList<Id> found;
    const auto read = guarded(file.path(), [&]() -> Result<void> {
        for (const EditedSentence &sentence : findAll<EditedSentence>(
                 file.database(), "WHERE cycle_id = ?", {Value(book.cycle().id)}))
            if (!movedQuotes(sentence, book).isEmpty())
                found << sentence.id;
        return {};
    });
    if (!read)
        return read;
    return file.refreshTemporary([&found](SQLite::Database &database) {
        database.exec("DELETE FROM temp.moved_quote");
        SQLite::Statement insert(database, "INSERT INTO temp.moved_quote (sentence_id) VALUES (?)");
        for (const Id id : found) {
            insert.reset();
            insert.bind(1, std::int64_t(id));
            insert.exec();
        }
    });
}

} // namespace models
