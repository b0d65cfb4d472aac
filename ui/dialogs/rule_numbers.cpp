// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rule_numbers.h"

#include "models/vocabulary/code_table.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QJsonArray>

namespace ui {

static constexpr int kLeastRowsShown = 6;

RuleNumbers::RuleNumbers(QWidget *parent) : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("What"), tr("Number")});
    setAccessibleName(tr("Numbers of the rules"));
    setObjectName(QStringLiteral("rule_numbers"));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(em(this, 1.7));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumHeight(em(this, 1.7 * kLeastRowsShown));
}

// The value at a path of keys and places.
static QJsonValue valueAt(const QJsonValue &value, const QStringList &path)
{
    if (path.isEmpty())
        return value;
    const QJsonValue inner = value.isArray() ? value.toArray().at(path.first().toInt())
                                             : value.toObject().value(path.first());
    return valueAt(inner, path.mid(1));
}

static QJsonValue withValueAt(const QJsonValue &value, const QStringList &path,
                              const QJsonValue &number)
{
    if (path.isEmpty())
        return number;
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const int place = path.first().toInt();
        list[place] = withValueAt(list.at(place), path.mid(1), number);
        return list;
    }
    QJsonObject object = value.toObject();
    object.insert(path.first(), withValueAt(object.value(path.first()), path.mid(1), number));
    return object;
}

void RuleNumbers::addNumber(const QStringList &path, const QString &meaning)
{
    const QJsonValue value = valueAt(m_content, path);
    const int row = rowCount();
    insertRow(row);
    auto *what = new QTableWidgetItem(meaning);
    what->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    what->setToolTip(meaning);
    setItem(row, 0, what);
    auto *number = new QTableWidgetItem(value.isDouble() ? QString::number(value.toDouble())
                                                         : value.toString());
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, 1, number);
    m_paths << path;
}

static QString namesOf(const QJsonObject &object, const char *key, const char *table)
{
    QStringList names;
    for (const QJsonValue &code : object.value(QLatin1String(key)).toArray())
        names << models::codeTable(QLatin1String(table)).name(code.toString(), models::language());
    return names.mid(0, 2).join(QStringLiteral("、")) +
           (names.size() > 2 ? QStringLiteral("…") : QString());
}

void RuleNumbers::addLists()
{
    const auto each = [this](const char *key, const char *number, const auto &meaning) {
        const QJsonArray list = m_content.value(QLatin1String(key)).toArray();
        for (qsizetype at = 0; at < list.size(); ++at)
            addNumber({QLatin1String(key), QString::number(at), QLatin1String(number)},
                      meaning(list.at(at).toObject()));
    };
    each("lecturing", "times", [](const QJsonObject &one) {
        return tr("Lecturer of %1, %2: times the hours")
            .arg(namesOf(one, "kinds", "activity_kind"), namesOf(one, "levels", "award_level"));
    });
    each("listening", "percent", [](const QJsonObject &one) {
        return tr("Listener of %1: percent of the hours")
            .arg(namesOf(one, "kinds", "activity_kind"));
    });
    each("caps", "hours", [](const QJsonObject &one) {
        const QString mode = one.value(QStringLiteral("mode")).toString();
        const QString words =
            mode.isEmpty()
                ? tr("any mode")
                : models::codeTable(QStringLiteral("training_mode")).name(mode, models::language());
        return one.value(QStringLiteral("per")).toString() == QLatin1String("year")
                   ? tr("At most a year, %1: hours").arg(words)
                   : tr("At most an item, %1: hours").arg(words);
    });
}

void RuleNumbers::setContent(const QJsonObject &content)
{
    m_content = content;
    m_paths.clear();
    setRowCount(0);
    const std::pair<const char *, QString> numbers[] = {
        {"hours_per_day", tr("Hours of a day")},
        {"hours_per_half_day", tr("Hours of half a day")},
        {"yearly_target", tr("Target of a year: hours")},
        {"cycle_target", tr("Target of a training cycle: hours")},
        {"cycle_years", tr("Years of a training cycle")},
        {"cycle_starts", tr("First year of a training cycle")},
        {"new_teacher_target", tr("Target of new teachers: hours")},
        {"failed_percent", tr("What was not passed: percent of the hours")}};
    for (const auto &[key, meaning] : numbers)
        addNumber({QLatin1String(key)}, meaning);
    for (const auto &mode : models::codeTable(QStringLiteral("training_mode")).terms())
        addNumber({QStringLiteral("hours_per_credit"), mode.code},
                  tr("Hours of a credit, %1")
                      .arg(models::codeTable(QStringLiteral("training_mode"))
                               .name(mode.code, models::language())));
    const bool reached = content.value(QStringLiteral("absence"))
                             .toObject()
                             .value(QStringLiteral("reached"))
                             .toBool();
    addNumber({QStringLiteral("absence"), QStringLiteral("percent")},
              reached ? tr("Nothing counts from this share of absence on: percent")
                      : tr("Nothing counts above this share of absence: percent"));
    addLists();
}

QJsonObject RuleNumbers::content() const
{
    QJsonValue content = m_content;
    for (int row = 0; row < m_paths.size(); ++row) {
        const QString text = item(row, 1)->text().trimmed();
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        content =
            withValueAt(content, m_paths[row], isNumber ? QJsonValue(number) : QJsonValue(text));
    }
    return content.toObject();
}

} // namespace ui
