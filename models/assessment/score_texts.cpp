// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/event_rules.h"
#include "models/figures/award_matrix.h"
#include "models/vocabulary/code_table.h"

#include <QCoreApplication>

namespace models {

static const char *remarkSource(ScoreRemark kind)
{
    switch (kind) {
    case ScoreRemark::None:
        break;
    case ScoreRemark::Capped:
        return QT_TRANSLATE_NOOP("Score", "full at %1 points");
    case ScoreRemark::Floored:
        return QT_TRANSLATE_NOOP("Score", "never below %1 points");
    case ScoreRemark::RuleCapped:
        return QT_TRANSLATE_NOOP("Score", "%1 points at most of these");
    case ScoreRemark::CountedHigher:
        return QT_TRANSLATE_NOOP("Score", "the same result counts once, at its highest (%1)");
    case ScoreRemark::OutsideCycle:
        return QT_TRANSLATE_NOOP("Score", "outside the cycle (%1)");
    case ScoreRemark::NoDate:
        return QT_TRANSLATE_NOOP("Score", "its date is not known");
    case ScoreRemark::NobodyOfPackage:
        return QT_TRANSLATE_NOOP("Score", "names nobody of the package");
    case ScoreRemark::NoPoints:
        return QT_TRANSLATE_NOOP("Score", "no points for its level and grade");
    case ScoreRemark::NoIssuer:
        return QT_TRANSLATE_NOOP("Score", "who awarded it is not known");
    case ScoreRemark::TooFewPeople:
        return QT_TRANSLATE_NOOP("Score", "too few attendances (%1)");
    case ScoreRemark::TooFewWords:
        return QT_TRANSLATE_NOOP("Score", "too short (%1 characters)");
    case ScoreRemark::NoWords:
        return QT_TRANSLATE_NOOP("Score", "its length is not known; %1 characters are asked for");
    case ScoreRemark::NoPapers:
        return QT_TRANSLATE_NOOP("Score", "evidence missing: %1");
    case ScoreRemark::UnknownFact:
        return QT_TRANSLATE_NOOP("Score", "not known: %1");
    case ScoreRemark::NoResult:
        return QT_TRANSLATE_NOOP("Score", "the formula has no result");
    case ScoreRemark::TooFewJudges:
        return QT_TRANSLATE_NOOP("Score", "too few judges (%1)");
    case ScoreRemark::NoReason:
        return QT_TRANSLATE_NOOP("Score", "changed to %1 without a reason, which does not count");
    case ScoreRemark::AboveMost:
        return QT_TRANSLATE_NOOP("Score", "%1 points are more than the item has");
    case ScoreRemark::NoEvidence:
        return QT_TRANSLATE_NOOP("Score", "evidence missing: %1");
    case ScoreRemark::NotScoredYet:
        return QT_TRANSLATE_NOOP("Score", "not scored yet");
    }
    return "";
}

QString remarkText(const Remark &remark, Language language)
{
    if (remark.kind == ScoreRemark::None)
        return {};
    QString about = remark.about;
    if (remark.kind == ScoreRemark::NoPapers || remark.kind == ScoreRemark::NoEvidence)
        about = codeTable(QStringLiteral("evidence_kind")).name(about, language);
    else if (remark.kind == ScoreRemark::CountedHigher)
        about = awardLevelName(about, language);
    else if (const QuantityLine *line = factLine(about); line)
        about = line->displayTitle(language);
    const QString text = say(language, "Score", remarkSource(remark.kind));
    return text.contains(QStringLiteral("%1")) ? text.arg(about) : text;
}

// "Provincial, First prize", as far as it is known.
static QString awardText(const AssessedEvent &event, Language language)
{
    QString text = event.level.isEmpty() ? QString() : awardLevelName(event.level, language);
    const bool isAwardGrade =
        !event.grade.isEmpty() && event.grade.size() == 1 && event.grade != QLatin1String("6");
    if (!isAwardGrade)
        return text;
    if (language == Language::English && !text.isEmpty())
        text += QStringLiteral(", ");
    return text + awardGradeName(event.grade, language);
}

QString ScoreLine::text(Language language) const
{
    QStringList parts{what ? what->in(language) : QString()};
    if (event)
        parts << event->name << awardText(*event, language)
              << (event->earliest.isValid() ? event->earliest.toString(Qt::ISODate) : QString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

static QString inBrackets(const QString &text, Language language)
{
    return (language == Language::Chinese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)"))
        .arg(text);
}

QString ScoreLine::arithmetic(Language language) const
{
    if (remark.kind != ScoreRemark::None && remark.kind != ScoreRemark::RuleCapped)
        return QLatin1Char('0') + inBrackets(remarkText(remark, language), language);
    if (!computed.isEmpty())
        return QStringLiteral("%1 = %2").arg(computed, numberText(points.asDouble()));
    QStringList factors{hundredthsText(base)};
    if (event && event->items != 1)
        factors << QString::number(event->items);
    if (hasIssuer)
        factors << hundredthsText(issuer);
    if (hasPosition)
        factors << hundredthsText(position);
    if (hasTimes)
        factors << hundredthsText(times);
    QString text = factors.join(QStringLiteral(" × "));
    if (factors.size() > 1 || remark.kind == ScoreRemark::RuleCapped)
        text += QStringLiteral(" = ") + pointsText(points);
    if (remark.kind == ScoreRemark::RuleCapped)
        text += inBrackets(remarkText(remark, language), language);
    return text;
}

// "3 + 1.25 − 1 = 3.25": the lines that add something, in their order, equal ones together.
static QString sumText(const ItemResult &result)
{
    QList<std::pair<Points, int>> addends;
    Points sum;
    const auto add = [&](Points points) {
        sum += points;
        if (points.millionths == 0)
            return;
        if (!addends.isEmpty() && addends.last().first == points)
            ++addends.last().second;
        else
            addends << std::pair(points, 1);
    };
    add(Points::of(result.item->start));
    for (const ScoreLine &line : result.lines)
        add(line.points);
    QString text;
    for (const auto &[points, times] : addends) {
        const bool isLess = points.millionths < 0;
        const Points size{qAbs(points.millionths)};
        if (!text.isEmpty())
            text += isLess ? QStringLiteral(" − ") : QStringLiteral(" + ");
        else if (isLess)
            text += QStringLiteral("−");
        text += numberText(size.asDouble());
        if (times > 1)
            text += QStringLiteral(" × %1").arg(times);
    }
    if (text.isEmpty())
        return QStringLiteral("0");
    const bool isSum = addends.size() > 1 || addends.first().second > 1;
    text += isSum ? QStringLiteral(" = ") + numberText(sum.asDouble()) : QString();
    if (*result.automatic != sum)
        text += QStringLiteral(" → ") + numberText(result.automatic->asDouble());
    return text;
}

// "(5 + 5.5 + 4) ÷ 3 = 4.8333"
static QString averageText(const ItemResult &result)
{
    QStringList scores;
    for (const JudgeScore &score : result.judges)
        if (score.standing == JudgeStanding::Counts)
            scores << hundredthsText(*score.points);
    const QString average = numberText(result.judgesAverage->asDouble());
    return scores.size() == 1 ? average
                              : QStringLiteral("(%1) ÷ %2 = %3")
                                    .arg(scores.join(QStringLiteral(" + ")))
                                    .arg(scores.size())
                                    .arg(average);
}

QString ItemResult::arithmetic(Language language) const
{
    QStringList steps;
    if (automatic)
        steps << sumText(*this);
    if (judgesAverage)
        steps << averageText(*this);
    if (automatic && judgesAverage && item->timesJudges)
        steps << QStringLiteral("%1 × %2 ÷ %3 = %4")
                     .arg(numberText(automatic->asDouble()), numberText(judgesAverage->asDouble()),
                          hundredthsText(item->points),
                          numberText(automatic->asDouble() * judgesAverage->asDouble() /
                                     Points::of(item->points).asDouble()));
    if (decidedBy == DecidedBy::Centre || decidedBy == DecidedBy::Final) {
        const char *stage = decidedBy == DecidedBy::Centre ? "centre" : "final";
        const QString reason = stages.value(QLatin1String(stage)).reason;
        steps << (language == Language::Chinese ? QStringLiteral("%1：%2%3")
                                                : QStringLiteral("%1: %2%3"))
                     .arg(decidedByText(decidedBy, language), hundredthsText(points),
                          reason.isEmpty() ? QString() : inBrackets(reason, language));
    }
    return steps.join(language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

QString decidedByText(DecidedBy decidedBy, Language language)
{
    const CodeTable &stages = codeTable(QStringLiteral("score_stage"));
    switch (decidedBy) {
    case DecidedBy::Nothing:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "outstanding"));
    case DecidedBy::Computed:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "computed"));
    case DecidedBy::Judges:
        return stages.name(QStringLiteral("judge"), language);
    case DecidedBy::Centre:
        return stages.name(QStringLiteral("centre"), language);
    case DecidedBy::Final:
        break;
    }
    return stages.name(QStringLiteral("final"), language);
}

QString judgeStandingText(JudgeStanding standing, Language language)
{
    switch (standing) {
    case JudgeStanding::Counts:
        return {};
    case JudgeStanding::Highest:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "the highest, dropped"));
    case JudgeStanding::Lowest:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "the lowest, dropped"));
    case JudgeStanding::Absent:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "absent"));
    case JudgeStanding::Conflict:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "conflict of interest"));
    case JudgeStanding::Waiting:
        break;
    }
    return say(language, "Score", QT_TRANSLATE_NOOP("Score", "not scored yet"));
}

QString vetoStateText(VetoState state, Language language)
{
    switch (state) {
    case VetoState::Suggested:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "suggested by the figures"));
    case VetoState::ToBeConfirmed:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "to be confirmed"));
    case VetoState::Confirmed:
        return say(language, "Score", QT_TRANSLATE_NOOP("Score", "confirmed"));
    case VetoState::Withdrawn:
        break;
    }
    return say(language, "Score", QT_TRANSLATE_NOOP("Score", "withdrawn"));
}

} // namespace models
