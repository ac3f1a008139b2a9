// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogsnapshot.h"
#include "engine/cipherrules.h"

#include <optional>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** An skcipher or AEAD that can be chosen: a generic name or one precise driver. */
struct CipherChoice {
    std::string name; ///< "cbc(aes)", or a driver: "cbc-aes-aesni".
    std::string generic; ///< The generic name.
    bool isDriver = false;
    bool isAead = false;
    std::optional<engine::CipherRules> rules; ///< Empty if nothing is known before it is opened.
    std::optional<catalog::Access> access; ///< What the catalog says; empty if it does not have it.
    std::string driver; ///< What a bind to a generic name gets, if the catalog says so.

    bool operator==(const CipherChoice &) const = default;
};

/** The generic names that are offered whether or not the catalog has them: what OpenSSL has too, and what is
 * well known. */
[[nodiscard]] const std::vector<std::string> &knownCiphers();

/** All that can be chosen: the known ciphers and, of the catalog, every name and driver that is not internal.
 * A generic name stands before its drivers. */
[[nodiscard]] std::vector<CipherChoice> cipherChoices(const catalog::CatalogSnapshot &snapshot);

} // namespace cipherscope::ui
