// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_json.h"

#include "models/base/percent.h"

#include <QJsonObject>

namespace models {

static QJsonValue valueOf(const Figure &figure)
{
    if (figure.kind == FigureKind::Count)
        return figure.part;
    if (!figure.hasAnswer())
        return QJsonValue::Null;
    if (figure.kind == FigureKind::Mean)
        return double(roundedMean(figure.unit, figure)->value) / 100;
    return double(roundedPercent(figure).value_or(0)) / 100;
}

QJsonArray figuresJson(const FigureBook &book, Language language)
{
    QJsonArray array;
    for (const Figure &figure : book.figures()) {
        const bool counts = figure.kind == FigureKind::Count;
        array << QJsonObject{
            {QStringLiteral("id"), figure.id},
            {QStringLiteral("title"), figure.title(language)},
            {QStringLiteral("unit"), unitName(figure.unit, Language::English)},
            {QStringLiteral("part"), figure.part},
            {QStringLiteral("whole"), counts ? QJsonValue() : QJsonValue(figure.whole)},
            {QStringLiteral("unknown"), figure.unknown},
            {QStringLiteral("value"), valueOf(figure)},
            {QStringLiteral("text"), figure.text(language)},
            {QStringLiteral("definition"), figure.definition(language)},
            {QStringLiteral("reference_date"), figure.referenceDate.toString(Qt::ISODate)},
        };
    }
    return array;
}

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray behindJson(const QList<BehindLine> &lines)
{
    QJsonArray array;
    for (const BehindLine &line : lines) {
        QJsonObject object{
            {QStringLiteral("name"), line.name},
            {QStringLiteral("group"), textOrNull(line.group)},
            {QStringLiteral("school"), textOrNull(line.school)},
            {QStringLiteral("urban_rural"), textOrNull(line.urbanRural)},
            {QStringLiteral("stage"), textOrNull(line.stage)},
            {QStringLiteral("subject"), textOrNull(line.subject)},
        };
        if (line.amount != 1)
            object.insert(QStringLiteral("amount"), line.amount);
        if (!line.detail.isEmpty())
            object.insert(QStringLiteral("detail"), line.detail);
        if (line.teacherId) {
            object.insert(QStringLiteral("title"), textOrNull(line.title));
            object.insert(QStringLiteral("age"), line.age ? QJsonValue(*line.age) : QJsonValue());
        }
        array << object;
    }
    return array;
}

} // namespace models
