// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace models {

// What is known of a school's site that any definition of "rural" asks for.
struct SiteFacts
{
    QString urbanRuralCode;                   // table "urban_rural"; empty: not known
    std::optional<bool> inCountySeat;         // the town is the county government's seat
    std::optional<bool> inAgriculturalStreet; // 涉农街道
    std::optional<bool> designatedRural;      // on the local authority's own list
};

// What a definition looks at.
enum class RuralRule {
    Codes,      // the urban–rural code alone
    Seat,       // its codes, and whether the school lies outside the county's seat
    Designated, // the local authority's own list
};

// One way to draw the line between rural and town (口径), from
// resources/vocabulary/rural_definition.json.
struct RuralDefinition
{
    QString id;   // "R1" … "R5"
    QString name; // 乡村(国家统计口径)
    QString english;
    QString authority; // the document that it follows
    RuralRule rule = RuralRule::Codes;
    QStringList codes; // narrowest codes that are rural; none for Designated

    // True rural, false town, empty not known. Unknown is never town: a wider code (镇区) decides
    // only when all codes below it agree.
    std::optional<bool> isRural(const SiteFacts &site) const;
    QString displayName(Language language) const;
};

// R1 … R5 in order.
const QList<RuralDefinition> &ruralDefinitions();

// The definition of that id; R1 when there is none such.
const RuralDefinition &ruralDefinition(const QString &id);

} // namespace models
