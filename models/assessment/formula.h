// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace models {

// A formula over named numbers: + - * / ^, comparisons, && || and ?:, min, max, abs, sqrt, round
// (rint) and floor; read once and evaluated for each package. Not for two threads at a time.
class Formula
{
public:
    // Errors (Input) say what cannot be read and where, or which name there is not.
    static Result<Formula> parse(const QString &text, const QStringList &names);

    Formula(Formula &&) noexcept;
    Formula &operator=(Formula &&) noexcept;
    ~Formula();

    QString text() const;
    // Those of the names that it uses.
    const QStringList &names() const;
    // Empty when one of its names has no value, or when there is no result (division by nothing).
    std::optional<double> value(const QHash<QString, double> &values) const;
    // The formula with each name replaced by its value: "min(2, 2 × 37.75 / 30)".
    QString withValues(const QHash<QString, double> &values) const;

private:
    struct Private;
    explicit Formula(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace models
