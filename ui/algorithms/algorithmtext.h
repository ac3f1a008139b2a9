// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmrow.h"
#include "algorithms/algorithmsmodel.h"
#include "algorithms/filterchips.h"
#include "core/error.h"

#include <QString>

#include <vector>

// The page's words: what is short enough for a table and a chip. What explains a field is in
// messages/entrytext.h.

namespace cipherscope::ui {

/** "Reachable", "Kernel only": a word for a column and a chip. */
[[nodiscard]] QString accessWord(catalog::Access access);
/** The same for a row, "Not loaded" too. */
[[nodiscard]] QString accessWord(const AlgorithmRow &row);
/** The name of the colour that goes with it: "good", "warning", "bad", "neutral". */
[[nodiscard]] QString accessColour(const AlgorithmRow &row);
/** The row in one sentence, for a screen reader. */
[[nodiscard]] QString summaryText(const AlgorithmRow &row);
/** The columns with tabs between them. */
[[nodiscard]] QString tabSeparated(const AlgorithmRow &row);
/** Why nothing can be hashed with this entry; empty if it can. */
[[nodiscard]] QString hashRefusalText(const AlgorithmRow &row);
/** "3 appeared, 1 disappeared: ..." with as many names as a line holds; empty if nothing changed. */
[[nodiscard]] QString changeText(const CatalogChange &change);
/** Why there is nothing to show. */
[[nodiscard]] QString unreadableText(const Error &error);

[[nodiscard]] std::vector<FilterChips::Chip> typeChipList();
[[nodiscard]] std::vector<FilterChips::Chip> accessChipList();

} // namespace cipherscope::ui
