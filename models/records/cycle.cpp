// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/cycle.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<Cycle>()
{
    constexpr auto open = Privacy::Public;
    static const RecordType type{
        "cycle",
        QT_TRANSLATE_NOOP("Record", "Assessment cycle"),
        {
            bind<&Cycle::name>({.key = "name",
                                .title = QT_TRANSLATE_NOOP("Field", "Cycle"),
                                .privacy = open,
                                .required = true,
                                .aliases = "年度 考核年度 项目年度"}),
            bind<&Cycle::startsOn>({.key = "starts_on",
                                    .title = QT_TRANSLATE_NOOP("Field", "Starts on"),
                                    .kind = FieldKind::Day,
                                    .privacy = open,
                                    .required = true}),
            bind<&Cycle::endsOn>({.key = "ends_on",
                                  .title = QT_TRANSLATE_NOOP("Field", "Ends on"),
                                  .kind = FieldKind::Day,
                                  .privacy = open,
                                  .required = true}),
            bind<&Cycle::referenceDate>({.key = "reference_date",
                                         .title = QT_TRANSLATE_NOOP("Field", "Reference date"),
                                         .kind = FieldKind::Day,
                                         .privacy = open,
                                         .required = true}),
            bind<&Cycle::acceptanceDate>({.key = "acceptance_date",
                                          .title = QT_TRANSLATE_NOOP("Field", "Acceptance date"),
                                          .kind = FieldKind::Day,
                                          .privacy = open}),
            bind<&Cycle::showcaseDate>({.key = "showcase_date",
                                        .title = QT_TRANSLATE_NOOP("Field", "Showcase date"),
                                        .kind = FieldKind::Day,
                                        .privacy = open}),
            bind<&Cycle::ruralDefinition>({.key = "rural_definition",
                                           .title = QT_TRANSLATE_NOOP("Field", "Rural definition"),
                                           .kind = FieldKind::Choice,
                                           .privacy = open,
                                           .required = true,
                                           .target = "rural_definition"}),
            bind<&Cycle::status>({.key = "status",
                                  .title = QT_TRANSLATE_NOOP("Field", "Status"),
                                  .kind = FieldKind::Choice,
                                  .privacy = open,
                                  .required = true,
                                  .target = "cycle_status"}),
        }};
    return type;
}

Cycle cycleForYear(int year)
{
    Cycle cycle;
    cycle.name = QString::number(year);
    cycle.startsOn = QDate(year, 1, 1);
    cycle.endsOn = QDate(year, 12, 31);
    cycle.referenceDate = cycle.endsOn;
    cycle.acceptanceDate = QDate(year + 1, 1, 15);
    cycle.showcaseDate = QDate(year + 1, 3, 15);
    return cycle;
}

template <>
const RecordType &recordType<Target>()
{
    static const RecordType type{
        "target",
        QT_TRANSLATE_NOOP("Record", "Target"),
        {
            bind<&Target::cycleId>(cycleLink({.required = true, .part = true})),
            bind<&Target::figure>({.key = "figure",
                                   .title = QT_TRANSLATE_NOOP("Field", "Figure"),
                                   .privacy = Privacy::Public,
                                   .required = true}),
            bind<&Target::basisPoints>({.key = "basis_points",
                                        .title = QT_TRANSLATE_NOOP("Field", "Target (0.01 %)"),
                                        .kind = FieldKind::Integer,
                                        .privacy = Privacy::Public,
                                        .required = true}),
        }};
    return type;
}

template <>
const RecordType &recordType<Setting>()
{
    static const RecordType type{
        "setting",
        QT_TRANSLATE_NOOP("Record", "Setting"),
        {
            bind<&Setting::name>({.key = "name",
                                  .title = QT_TRANSLATE_NOOP("Field", "Setting"),
                                  .privacy = Privacy::Public,
                                  .required = true}),
            bind<&Setting::content>({.key = "content",
                                     .title = QT_TRANSLATE_NOOP("Field", "Content"),
                                     .privacy = Privacy::Public}),
        }};
    return type;
}

} // namespace models
