// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/small_district.h"

namespace tests {

// A small district in which deeds are done, each as one edit.
class DeedTest : public testing::Test
{
protected:
    models::Result<void>
    edit(const std::function<models::Result<void>(models::Transaction &)> &deed)
    {
        return district.file->edit(QStringLiteral("deed"), deed);
    }
    // Adds or changes a record under the rules of its kind.
    template <class Record>
    models::Result<void> add(Record record)
    {
        return edit([&](models::Transaction &transaction) -> models::Result<void> {
            const auto added = addRecord(transaction, record);
            return added ? models::Result<void>() : added.failure();
        });
    }
    template <class Record>
    models::Result<void> change(Record record)
    {
        return edit(
            [&](models::Transaction &transaction) { return changeRecord(transaction, record); });
    }
    template <class Record>
    QList<Record> all() const
    {
        return models::findAll<Record>(district.file->database(), "ORDER BY id");
    }
    models::Id membershipOf(models::Id teacher) const
    {
        for (const models::Membership &one : all<models::Membership>())
            if (one.teacherId == teacher)
                return one.id;
        return 0;
    }

    SmallDistrict district;
};

} // namespace tests
