// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_type.h"

#include <memory>

namespace models {

// A record whose kind is known at run time only, kept together with that kind, so that nobody takes
// it for another. Copies are the same record. An empty one is none.
class AnyRecord
{
public:
    AnyRecord() = default;

    template <class Record>
    static AnyRecord of(Record record)
    {
        AnyRecord any;
        any.m_type = &recordType<Record>();
        any.m_record = std::make_shared<Record>(std::move(record));
        return any;
    }

    explicit operator bool() const { return m_record != nullptr; }
    const RecordType *type() const { return m_type; }

    // The record itself. Another kind than it is of is a bug: asserts.
    template <class Record>
    Record &as() const
    {
        Q_ASSERT(m_type == &recordType<Record>());
        return *static_cast<Record *>(m_record.get());
    }

    // A field of its kind.
    Value value(const Field &field) const { return field.get(m_record.get()); }
    void setValue(const Field &field, const Value &value) const
    {
        field.set(m_record.get(), value);
    }

private:
    const RecordType *m_type = nullptr;
    std::shared_ptr<void> m_record;
};

} // namespace models
