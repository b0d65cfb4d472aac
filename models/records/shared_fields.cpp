// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/shared_fields.h"

#include <QtGlobal>

namespace models {

static Field shared(Field own, const Field &common)
{
    own.key = common.key;
    own.title = common.title;
    own.kind = common.kind;
    own.target = common.target;
    own.sharedAliases = common.sharedAliases;
    if (own.privacy == Privacy::Unclassified)
        own.privacy = Privacy::Public;
    return own;
}

Field packageLink(Field own)
{
    return shared(own, {.key = "group_id",
                        .title = QT_TRANSLATE_NOOP("Field", "Package"),
                        .kind = FieldKind::Link,
                        .target = "research_group",
                        .sharedAliases = "项目包 项目包名称 所属项目包 所在项目包 承办项目包 "
                                         "研训项目包"});
}

Field cycleLink(Field own)
{
    return shared(own, {.key = "cycle_id",
                        .title = QT_TRANSLATE_NOOP("Field", "Cycle"),
                        .kind = FieldKind::Link,
                        .target = "cycle",
                        .sharedAliases = "年度 考核年度"});
}

Field noteField(Field own)
{
    return shared(own, {.key = "note",
                        .title = QT_TRANSLATE_NOOP("Field", "Note"),
                        .kind = FieldKind::LongText,
                        .sharedAliases = "备注 说明"});
}

} // namespace models
