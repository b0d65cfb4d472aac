// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/scheme.h"

#include <QJsonArray>

namespace models {

// The keys of a scheme's JSON, each named once for reading and writing: calls `visit` with the key
// and the member. A visitor reads or writes members of every type that occurs.
template <class Rule, class Visitor>
void visitFields(Rule &rule,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<Rule>, EventRule>
{
    visit("source", rule.source);
    visit("text", rule.text);
    visit("kinds", rule.kinds);
    visit("levels", rule.levels);
    visit("grades", rule.grades);
    visit("modes", rule.modes);
    visit("words", rule.words);
    visit("not_words", rule.notWords);
    visit("member_roles", rule.memberRoles);
    visit("activity_roles", rule.activityRoles);
    visit("papers", rule.papers);
    visit("least_people", rule.leastPeople);
    visit("least_words", rule.leastWords);
    visit("points", rule.points);
    visit("issuers", rule.issuers);
    visit("positions", rule.positions);
    visit("positions_of_joint", rule.positionsOfJoint);
    visit("times_words", rule.timesWords);
    visit("times", rule.times, Hundredths{100});
    visit("most", rule.most);
}

template <class Part, class Visitor>
void visitFields(Part &part,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<Part>, FormulaPart>
{
    visit("text", part.text);
    visit("formula", part.formula);
}

template <class Item, class Visitor>
void visitFields(Item &item,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<Item>, SchemeItem>
{
    visit("code", item.code);
    visit("name", item.name);
    visit("how", item.how);
    visit("kind", item.kind);
    visit("points", item.points);
    visit("start", item.start);
    visit("floor", item.floor);
    visit("formulas", item.formulas);
    visit("events", item.events);
    visit("once_per_result", item.oncePerResult);
    visit("times_judges", item.timesJudges);
    visit("evidence", item.evidence);
}

template <class One, class Visitor>
void visitFields(One &criterion,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<One>, Criterion>
{
    visit("code", criterion.code);
    visit("name", criterion.name);
    visit("points", criterion.points);
    visit("items", criterion.items);
}

template <class One, class Visitor>
void visitFields(One &veto,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<One>, SchemeVeto>
{
    visit("code", veto.code);
    visit("name", veto.name);
    visit("consequence", veto.consequence);
    visit("formula", veto.formula);
}

template <class One, class Visitor>
void visitFields(One &band,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<One>, SchemeBand>
{
    visit("code", band.code);
    visit("name", band.name);
    visit("least", band.least);
    visit("quota_percent", band.quotaPercent);
}

template <class One, class Visitor>
void visitFields(One &judging,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<One>, Judging>
{
    visit("least_judges", judging.leastJudges, 3);
    visit("drop_from", judging.dropFrom);
}

template <class One, class Visitor>
void visitFields(One &scheme,
                 Visitor &visit) requires std::is_same_v<std::remove_const_t<One>, Scheme>
{
    visit("id", scheme.id);
    visit("name", scheme.name);
    visit("version", scheme.version);
    visit("document_number", scheme.documentNumber);
    visit("source", scheme.source);
    visit("subject", scheme.subject);
    visit("group_kinds", scheme.groupKinds, QStringList{QStringLiteral("package")});
    visit("full_points", scheme.fullPoints);
    visit("bonus_cap", scheme.bonusCap);
    visit("judging", scheme.judging);
    visit("parameters", scheme.parameters);
    visit("bands", scheme.bands);
    visit("tie_rule", scheme.tieRule);
    visit("vetoes", scheme.vetoes);
    visit("criteria", scheme.criteria);
}

} // namespace models
