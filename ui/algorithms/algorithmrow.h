// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/access.h"
#include "catalog/cryptoentry.h"
#include "catalog/loadable.h"
#include "catalog/selection.h"
#include "operations/catalogwatcher.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace cipherscope::ui {

/** The kinds by which the page filters. */
enum class TypeGroup { Hash, Cipher, Aead, Rng, Other };

[[nodiscard]] TypeGroup typeGroup(catalog::EntryType kind);

/** One entry of /proc/crypto, or something that could be loaded, with its texts ready for the table, for
 * searching and for sorting. */
struct AlgorithmRow {
    std::optional<catalog::LoadableAlgorithm>
        loadable; ///< Set: not loaded; `entry` holds name and kind only.
    catalog::CryptoEntry entry;
    catalog::SelectionReason reason = catalog::SelectionReason::NotUserSpaceType;
    catalog::AccessAnswer access;
    int listOrder = 0; ///< The place in /proc/crypto, from 0.
    int occurrence =
        0; ///< Counts entries that name, driver and type do not tell apart ("stdrng", "drbg_..."), from 0.
    bool fresh = false; ///< Appeared in one of the last readings.

    QString reasonText; ///< Why a program that asks for the name gets this driver, or not.
    QString name;
    QString driver;
    QString type;
    QString module;
    QString selftest;
    QString searchText; ///< What the filter looks through, in lower case.
    QString nameKey; ///< These compare as their texts do in natural order.
    QString driverKey;
    QString typeKey;
    QString moduleKey;

    [[nodiscard]] bool wins() const;
    [[nodiscard]] bool isSameEntry(const AlgorithmRow &other) const;
    /** Equal in everything that is shown. */
    [[nodiscard]] bool isUnchanged(const AlgorithmRow &other) const;
};

/** The rows of a snapshot, in the order of /proc/crypto. */
[[nodiscard]] std::vector<AlgorithmRow> algorithmRows(const operations::CatalogSnapshot &snapshot);
/** The rows of what is not loaded, in its order. */
[[nodiscard]] std::vector<AlgorithmRow> loadableRows(std::span<const catalog::LoadableAlgorithm> algorithms);

/** A key whose plain comparison is the text's natural order: numbers by value, letters without regard to
 * case. */
[[nodiscard]] QString naturalSortKey(const QString &text);

} // namespace cipherscope::ui
