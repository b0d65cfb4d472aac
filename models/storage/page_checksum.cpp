// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/page_checksum.h"

#include "models/storage/file_header.h"

#include <QtEndian>

#include <bit>

namespace models {

static constexpr quint64 kOdd = 0x9E3779B97F4A7C15; // 2⁶⁴ / golden ratio
static constexpr int kLanes = 4; // independent, so that a processor does four at once
static constexpr int kWordBytes = 8;

// Each step can be turned back, so no change of the word or of the lane gets lost.
static quint64 mixed(quint64 lane, quint64 word)
{
    return std::rotl((lane ^ word) * kOdd, 29);
}

static quint64 wordAt(const uchar *page, int at)
{
    return qFromLittleEndian<quint64>(page + at);
}

quint64 pageChecksum(const uchar *page, quint32 number)
{
    quint64 lanes[kLanes];
    for (int lane = 0; lane < kLanes; ++lane)
        lanes[lane] = mixed(number, quint64(lane + 1));
    constexpr int kEnd = kPageBytes - kChecksumBytes;
    constexpr int kStep = kLanes * kWordBytes;
    int at = 0;
    for (; at + kStep <= kEnd; at += kStep)
        for (int lane = 0; lane < kLanes; ++lane)
            lanes[lane] = mixed(lanes[lane], wordAt(page, at + lane * kWordBytes));
    for (int lane = 0; at < kEnd; ++lane, at += kWordBytes)
        lanes[lane] = mixed(lanes[lane], wordAt(page, at));
    quint64 sum = kPageBytes;
    for (const quint64 lane : lanes) {
        sum = mixed(sum, lane);
        sum ^= sum >> 32;
    }
    return sum;
}

quint64 carriedChecksum(const uchar *page)
{
    return wordAt(page, kPageBytes - kChecksumBytes);
}

bool isPageGood(const uchar *page, quint32 number)
{
    return carriedChecksum(page) == pageChecksum(page, number);
}

void stampPage(uchar *page, quint32 number)
{
    qToLittleEndian(pageChecksum(page, number), page + kPageBytes - kChecksumBytes);
}

Seal readSeal(const uchar *firstPage)
{
    return {Seal::State(qFromBigEndian<quint32>(firstPage + kSealAt + 8)),
            qFromBigEndian<quint64>(firstPage + kSealAt)};
}

void writeSeal(uchar *firstPage, const Seal &seal)
{
    qToBigEndian(seal.digest, firstPage + kSealAt);
    qToBigEndian(quint32(seal.state), firstPage + kSealAt + 8);
}

quint32 statedPages(const uchar *firstPage)
{
    return qFromBigEndian<quint32>(firstPage + kPageCountAt);
}

} // namespace models
