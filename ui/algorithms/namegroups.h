// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmsfilter.h"
#include "algorithms/drivermeter.h"

#include <QString>

#include <utility>
#include <vector>

namespace cipherscope::ui {

/** A driver, with what was measured of it. */
struct MeteredDriver {
    AlgorithmRow row;
    double rate = 0; ///< Bytes a second; 0 while unknown.
    QString failure;
    bool measuring = false;

    /** Whether it has a rate that this program could measure. */
    [[nodiscard]] bool isMeasurable() const;
};

/** The drivers that compete for a name: the first choice first, then by priority, what is not loaded last. */
struct NameGroup {
    using Key = std::pair<QString, catalog::EntryType>;

    Key key; ///< The name and its kind.
    QString type; ///< The kernel's word for the kind.
    std::vector<MeteredDriver> drivers; ///< At least one.

    [[nodiscard]] double fastestRate() const;
    /** What a program gets that asks for the name; nullptr if nothing. */
    [[nodiscard]] const MeteredDriver *firstChoice() const;
    /** Whether another one was faster than the first choice, by more than such a short measurement errs. */
    [[nodiscard]] bool isSurprise() const;
    /** "sha256-ni is 3.1 times as fast as the first choice"; empty if it is no surprise. */
    [[nodiscard]] QString surpriseText() const;
    /** "3 drivers" */
    [[nodiscard]] QString countText() const;
    /** For a screen reader. */
    [[nodiscard]] QString summary() const;
    /** To measure all of them. */
    [[nodiscard]] std::vector<MeterRequest> requests() const;
    void takeReadings(const DriverMeter &meter);
};

/** The rows that are shown, by name in natural order. */
[[nodiscard]] std::vector<NameGroup> nameGroups(const AlgorithmsFilter &rows);

} // namespace cipherscope::ui
