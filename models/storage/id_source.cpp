// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/id_source.h"

#include "models/base/clock.h"

#include <QRandomGenerator>

namespace models {

static constexpr qint64 kEpoch = 1577836800; // 2020-01-01T00:00:00Z
static constexpr int kSequenceBits = 20;
static constexpr int kCopyBits = 12;

IdSource::IdSource() : m_copy(QRandomGenerator::system()->bounded(1 << kCopyBits)) {}

void IdSource::startAfter(Id last)
{
    m_second = qMax(m_second, (last >> (kCopyBits + kSequenceBits)) + 1);
}

Id IdSource::next()
{
    const qint64 second = now().toSecsSinceEpoch() - kEpoch;
    if (second > m_second) {
        m_second = second;
        m_sequence = 0;
    } else if (m_sequence == 1 << kSequenceBits) {
        ++m_second;
        m_sequence = 0;
    }
    return (m_second << (kCopyBits + kSequenceBits)) | (m_copy << kSequenceBits) | m_sequence++;
}

} // namespace models
