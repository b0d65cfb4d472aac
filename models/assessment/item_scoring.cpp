// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assessment/item_scoring.h"

#include "models/assessment/event_rules.h"

#include <algorithm>

namespace models {

QHash<QString, double> formulaValues(const Scheme &scheme, const QHash<QString, Fact> &facts)
{
    QHash<QString, double> values;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        if (fact->isKnown())
            values.insert(fact.key(), fact->value());
    for (auto one = scheme.parameters.cbegin(); one != scheme.parameters.cend(); ++one)
        values.insert(one.key(), *one);
    return values;
}

namespace {

// Works one item of one sheet out, step by step.
class ItemWork
{
public:
    ItemWork(const SchemeItem &item, const ScoringData &data, const Cycle &cycle,
             const ScoredSubject &subject, const ScoreSheet &sheet)
        : m_item(item), m_data(data), m_cycle(cycle), m_subject(subject), m_sheet(sheet)
    {
        m_result.item = &item;
        m_result.most = item.points;
    }

    ItemResult run(const Scheme &scheme, const QHash<QString, double> &values)
    {
        if (!m_item.formulas.isEmpty() || !m_item.events.isEmpty() ||
            m_item.kind == ItemKind::Deduction) {
            addFormulas(values);
            addEvents();
            sumUp();
        }
        takeStages();
        if (!m_result.automatic || m_item.timesJudges)
            takeJudges(scheme.judging);
        decide();
        lookForEvidence();
        return std::move(m_result);
    }

private:
    void remark(ScoreRemark kind, const QString &about = {})
    {
        m_result.remarks << Remark{kind, about};
    }

    void addFormulas(const QHash<QString, double> &values)
    {
        for (const FormulaPart &part : m_item.formulas) {
            ScoreLine line{.what = &part.text};
            const Formula &formula = m_data.formulas.at(part.formula);
            for (const QString &name : formula.names())
                if (const auto fact = m_sheet.facts.constFind(name);
                    fact != m_sheet.facts.cend() && line.figure.isEmpty())
                    line.figure = figureBehind(*fact->line, m_cycle, m_subject.groupId);
            line.computed = formula.withValues(values);
            if (const auto points = formula.value(values))
                line.points = m_item.kind == ItemKind::Deduction ? Points() - Points::of(*points)
                                                                 : Points::of(*points);
            else
                line.remark = missing(formula, values);
            m_result.lines << line;
        }
    }

    Remark missing(const Formula &formula, const QHash<QString, double> &values)
    {
        Remark remark{ScoreRemark::NoResult, {}};
        for (const QString &name : formula.names())
            if (!values.contains(name))
                remark = {ScoreRemark::UnknownFact, name};
        m_result.remarks << remark;
        m_result.isOutstanding = true;
        return remark;
    }

    void addEvents()
    {
        QHash<QString, qsizetype> best; // line of each result
        for (const EventRule &rule : m_item.events) {
            const qsizetype first = m_result.lines.size();
            const Events &events = *m_data.events.constFind(rule.source);
            const auto found = events.constFind(m_subject.groupId);
            if (found == events.cend())
                continue;
            for (const auto &event : *found)
                if (auto line = eventLine(m_item, rule, event, m_cycle,
                                          m_subject.membershipId ? m_subject.teacherId : 0)) {
                    m_result.lines << std::move(*line);
                    if (m_item.oncePerResult && m_result.lines.last().points.millionths)
                        keepHighest(best, resultKey(*event));
                }
            if (rule.most.value)
                limit(first, Points::of(rule.most));
        }
    }

    // Of the same result only the line that brings most counts.
    void keepHighest(QHash<QString, qsizetype> &best, const QString &key)
    {
        const qsizetype last = m_result.lines.size() - 1;
        const auto known = best.find(key);
        if (known == best.end()) {
            best.insert(key, last);
            return;
        }
        qsizetype lower = last;
        if (m_result.lines[last].points > m_result.lines[*known].points)
            std::swap(*known, lower);
        ScoreLine &dropped = m_result.lines[lower];
        dropped.points = {};
        dropped.remark = {ScoreRemark::CountedHigher, m_result.lines[*known].event->level};
    }

    // What a rule brings ends at its own limit.
    void limit(qsizetype first, Points most)
    {
        Points sum;
        for (qsizetype i = first; i < m_result.lines.size(); ++i) {
            ScoreLine &line = m_result.lines[i];
            const qint64 size = qAbs(line.points.millionths);
            const qint64 room = most.millionths - sum.millionths;
            if (size > room) {
                line.points.millionths = line.points.millionths < 0 ? -room : room;
                line.remark = {ScoreRemark::RuleCapped, pointsText(most)};
            }
            sum.millionths += qMin(size, room);
        }
    }

    void sumUp()
    {
        Points sum = Points::of(m_item.start);
        for (const ScoreLine &line : m_result.lines)
            sum += line.points;
        const Points most = Points::of(m_item.points), least = Points::of(m_item.floor);
        if (m_item.points.value && sum > most) {
            sum = most;
            remark(ScoreRemark::Capped, pointsText(most));
        } else if (sum < least) {
            sum = least;
            remark(ScoreRemark::Floored, pointsText(least));
        }
        m_result.automatic = sum;
    }

    const QList<ItemScore> &scores() const
    {
        static const QList<ItemScore> none;
        const auto found = m_data.scores.constFind(m_subject.id());
        return found == m_data.scores.cend() ? none : *found;
    }

    // Points as they may be at most.
    Hundredths within(Hundredths points)
    {
        if (!m_item.points.value || points <= m_item.points)
            return points;
        remark(ScoreRemark::AboveMost, hundredthsText(points));
        return m_item.points;
    }

    void takeStages()
    {
        for (const ItemScore &score : scores())
            if (score.item == m_item.code && score.stage != QLatin1String("judge") && score.points)
                m_result.stages.insert(score.stage,
                                       {within(*score.points), score.reason, score.scoredBy});
    }

    void takeJudges(const Judging &judging)
    {
        const auto found = m_data.judges.constFind(m_subject.groupId);
        if (found == m_data.judges.cend())
            return;
        for (const PackageJudge &one : *found) {
            JudgeScore score{one.judge.id, one.judge.name};
            for (const ItemScore &given : scores())
                if (given.judgeId == one.judge.id && given.item == m_item.code && given.points)
                    score.points = within(*given.points);
            if (one.obstacle == JudgeObstacle::Absent)
                score.standing = JudgeStanding::Absent;
            else if (one.obstacle != JudgeObstacle::None)
                score.standing = JudgeStanding::Conflict;
            else if (score.points)
                score.standing = JudgeStanding::Counts;
            m_result.judges << score;
        }
        average(judging);
    }

    void average(const Judging &judging)
    {
        QList<JudgeScore *> counting;
        for (JudgeScore &score : m_result.judges)
            if (score.standing == JudgeStanding::Counts)
                counting << &score;
        if (counting.size() < judging.leastJudges) {
            if (!counting.isEmpty())
                remark(ScoreRemark::TooFewJudges,
                       QStringLiteral("%1/%2").arg(counting.size()).arg(judging.leastJudges));
            return;
        }
        std::stable_sort(
            counting.begin(), counting.end(),
            [](const JudgeScore *a, const JudgeScore *b) { return *a->points < *b->points; });
        if (judging.dropFrom && counting.size() >= judging.dropFrom) {
            counting.takeFirst()->standing = JudgeStanding::Lowest;
            counting.takeLast()->standing = JudgeStanding::Highest;
        }
        qint64 sum = 0;
        for (const JudgeScore *score : counting)
            sum += score->points->value;
        m_result.judgesAverage = Points::of(double(sum) / 100 / double(counting.size()));
    }

    // What counts before anybody changed it.
    void decideUnchanged()
    {
        if (m_result.automatic && m_item.timesJudges) {
            if (m_result.judgesAverage) {
                settle(DecidedBy::Judges, Points::of(m_result.automatic->asDouble() *
                                                     m_result.judgesAverage->asDouble() /
                                                     Points::of(m_item.points).asDouble()));
                return;
            }
            remark(ScoreRemark::NotScoredYet);
        } else if (m_result.automatic) {
            settle(DecidedBy::Computed, *m_result.automatic);
        } else if (m_result.judgesAverage) {
            settle(DecidedBy::Judges, *m_result.judgesAverage);
        } else if (const auto centre = m_result.stages.constFind(QStringLiteral("centre"));
                   centre != m_result.stages.cend()) {
            settle(DecidedBy::Centre, Points::of(centre->points));
        } else {
            remark(ScoreRemark::NotScoredYet);
        }
    }

    void settle(DecidedBy by, Points points)
    {
        m_result.decidedBy = by;
        m_result.exact = points;
        m_result.points = points.rounded();
    }

    // A stage that changes what would count must say why.
    void change(const char *stage, DecidedBy by)
    {
        const auto given = m_result.stages.constFind(QLatin1String(stage));
        if (given == m_result.stages.cend())
            return;
        const bool changes =
            m_result.decidedBy != DecidedBy::Nothing && given->points != m_result.points;
        if (changes && given->reason.trimmed().isEmpty()) {
            remark(ScoreRemark::NoReason, hundredthsText(given->points));
            return;
        }
        if (changes || m_result.decidedBy == DecidedBy::Nothing)
            settle(by, Points::of(given->points));
        else
            m_result.decidedBy = by;
        m_result.isOutstanding = false;
    }

    void decide()
    {
        decideUnchanged();
        m_result.isOutstanding = m_result.isOutstanding || m_result.decidedBy == DecidedBy::Nothing;
        if (m_result.automatic)
            change("centre", DecidedBy::Centre);
        change("final", DecidedBy::Final);
    }

    void lookForEvidence()
    {
        if (m_item.evidence.isEmpty())
            return;
        const QSet<QString> there = m_data.evidence.value(m_subject.groupId);
        for (const QString &kind : m_item.evidence)
            if (!there.contains(kind))
                remark(ScoreRemark::NoEvidence, kind);
    }

    const SchemeItem &m_item;
    const ScoringData &m_data;
    const Cycle &m_cycle;
    const ScoredSubject &m_subject;
    const ScoreSheet &m_sheet;
    ItemResult m_result;
};

} // namespace

ItemResult scoreItem(const Scheme &scheme, const SchemeItem &item, const ScoringData &data,
                     const Cycle &cycle, const ScoredSubject &subject, const ScoreSheet &sheet,
                     const QHash<QString, double> &values)
{
    return ItemWork(item, data, cycle, subject, sheet).run(scheme, values);
}

} // namespace models
