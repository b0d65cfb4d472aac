// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace models {

// A seeded source of chance (splitmix64) that draws the same numbers on every platform and library,
// which the distributions of the standard library do not promise.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    // A further source, independent of how many numbers were drawn from this one's relatives.
    static Dice of(quint64 seed, std::initializer_list<quint64> path)
    {
        Dice dice(seed);
        for (const quint64 step : path)
            dice = Dice(dice.next() ^ (step + 1) * 0xd1342543de82ef95ULL);
        return dice;
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    // 0 … n-1; 0 when n is not positive.
    int below(qsizetype n) { return n <= 0 ? 0 : int(((next() >> 32) * quint64(n)) >> 32); }
    // first … last, both possible.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[below(qsizetype(list.size()))];
    }

    template <class List>
    void shuffle(List &list)
    {
        for (qsizetype i = qsizetype(list.size()) - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

    // The index of one of `weights`, each as likely as its weight.
    template <class Weights>
    int weighted(const Weights &weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = below(total);
        int index = 0;
        for (const int weight : weights) {
            if (left < weight)
                return index;
            left -= weight;
            ++index;
        }
        return 0;
    }

private:
    quint64 m_state;
};

} // namespace models
