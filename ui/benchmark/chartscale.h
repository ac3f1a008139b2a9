// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace cipherscope::ui {

/** No axis reaches beyond these, whatever there is to be shown. */
inline constexpr double leastOnAxis = 1e-3;
inline constexpr double mostOnAxis = 1e20;

/** A logarithmic axis from `low` to `high`, both above 0. */
struct LogScale {
    double low = 1;
    double high = 10;

    /** 0 at `low`, 1 at `high`. */
    [[nodiscard]] double placeOf(double value) const;
    /** 1, 2 and 5 times powers of ten within the scale; of more than two decades the powers alone. */
    [[nodiscard]] QList<double> ticks() const;
};

/** The scale that holds all from `least` to `most`, its ends at 1, 2 or 5 times a power of ten. */
[[nodiscard]] LogScale scaleAround(double least, double most);

} // namespace cipherscope::ui
