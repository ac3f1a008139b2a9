// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/access.h"
#include "catalog/cryptoentry.h"
#include "catalog/selection.h"

#include <QLocale>
#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace cipherscope::messages {

/** One line of a /proc/crypto block in plain words. */
struct FieldText {
    QString key; ///< As /proc/crypto writes it: "min keysize".
    QString label; ///< For people, translated: "Shortest key"; the key itself if it is unknown.
    QString value; ///< With its unit where it has one: "16 bytes (128 bits)".
    QString explanation; ///< What it means; empty if it is unknown.
};

/** Every field of an entry, in its order, the unknown ones too. */
[[nodiscard]] std::vector<FieldText> fieldTexts(const catalog::CryptoEntry &entry,
                                                const QLocale &locale = QLocale());

/** What a type word of /proc/crypto means: "shash" - a hash that computes at once, on the processor. */
[[nodiscard]] QString typeText(std::string_view type);

/**
 * Why an entry is, or is not, what a program gets that asks for its name.
 * `selection` is that of entries[index].
 */
[[nodiscard]] QString selectionSentence(std::span<const catalog::CryptoEntry> entries, std::size_t index,
                                        const catalog::Selection &selection);

/** What it means for a person that this process gets such an answer when it asks for the entry. */
[[nodiscard]] QString accessSentence(const catalog::CryptoEntry &entry, const catalog::AccessAnswer &answer);

} // namespace cipherscope::messages
