// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace cipherscope::catalog {

/** What a template takes at one place. */
enum class PartKind {
    None, ///< It takes nothing there.
    Hash, ///< A hash, keyed or not: sha256.
    KeyedHash, ///< A hash with a key: hmac(sha256), cmac(aes).
    BlockCipher, ///< aes
    StreamCipher, ///< chacha20, xchacha12
    Skcipher, ///< cbc(aes)
    Aead, ///< gcm(aes)
    Any, ///< A hash, an skcipher or an AEAD.
};

/** A template of crypto/: it makes an algorithm of others. */
struct Template {
    std::string_view name; ///< "authenc"
    EntryType makes; ///< The kind of what it makes; Other for that of its argument (cryptd).
    std::array<PartKind, 2> takes; ///< Its arguments; None after the last.
    std::array<std::string_view, 2> examples; ///< A name that fits at each place, which the kernel is likely
                                              ///< to have.

    [[nodiscard]] std::size_t argumentCount() const { return takes[1] == PartKind::None ? 1 : 2; }
};

/** Those of Linux 6.1 to 7.3, the most used of each kind first. */
[[nodiscard]] std::span<const Template> knownTemplates();

/** The one with this name, or nullptr. Lives as long as the process. */
[[nodiscard]] const Template *findTemplate(std::string_view name);

/** Whether what a template makes fits where `part` is wanted. */
[[nodiscard]] bool fits(const Template &made, PartKind part);

/** Whether an entry of this kind fits there. Hashes with a key are told from those without by the arguments
 * in their name. */
[[nodiscard]] bool fits(EntryType kind, PartKind part, std::string_view name);

} // namespace cipherscope::catalog
