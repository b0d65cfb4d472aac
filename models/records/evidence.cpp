// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"

#include "models/records/shared_fields.h"

#include <QCoreApplication>

namespace models {

template <>
const RecordType &recordType<Evidence>()
{
    constexpr auto open = Privacy::Public;
    constexpr auto person = Privacy::Personal;
    static const RecordType type{
        "evidence",
        QT_TRANSLATE_NOOP("Record", "Evidence"),
        {
            bind<&Evidence::ownerTable>({.key = "owner_table",
                                         .title = QT_TRANSLATE_NOOP("Field", "Kind of record"),
                                         .privacy = open,
                                         .required = true}),
            bind<&Evidence::ownerId>({.key = "owner_id",
                                      .title = QT_TRANSLATE_NOOP("Field", "Record"),
                                      .kind = FieldKind::Integer,
                                      .privacy = open,
                                      .required = true}),
            bind<&Evidence::name>({.key = "name",
                                   .title = QT_TRANSLATE_NOOP("Field", "File name"),
                                   .privacy = person,
                                   .required = true}),
            bind<&Evidence::kind>({.key = "kind",
                                   .title = QT_TRANSLATE_NOOP("Field", "Kind of document"),
                                   .kind = FieldKind::Choice,
                                   .privacy = open,
                                   .target = "evidence_kind"}),
            bind<&Evidence::contentHash>({.key = "content_hash",
                                          .title = QT_TRANSLATE_NOOP("Field", "Content hash"),
                                          .privacy = open,
                                          .required = true}),
            bind<&Evidence::size>({.key = "size",
                                   .title = QT_TRANSLATE_NOOP("Field", "Size in bytes"),
                                   .kind = FieldKind::Integer,
                                   .privacy = open,
                                   .required = true}),
            bind<&Evidence::addedOn>({.key = "added_on",
                                      .title = QT_TRANSLATE_NOOP("Field", "Added on"),
                                      .kind = FieldKind::Day,
                                      .privacy = open,
                                      .required = true}),
            bind<&Evidence::note>(noteField()),
        }};
    return type;
}

} // namespace models
