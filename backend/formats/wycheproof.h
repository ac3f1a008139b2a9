// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/testvector.h"

namespace cipherscope::formats {

/**
 * Wycheproof's JSON of the types AeadTest, IndCpaTest, MacTest and StreamCipherTest (C2SP/wycheproof,
 * schemas/). IVs are put into the kernel's form where that has room for them: a nonce of ccm, the nonce and
 * the counter of chacha20 and xchacha20, a short tweak of xts. A stream cipher's case that has no ciphertext,
 * since its counter must not wrap, is not applicable. Errors: BadInput, with the field's path in the document
 * ("testGroups[0].tests[3].key").
 */
[[nodiscard]] Result<VectorFile> parseWycheproof(std::string_view text, const std::string &name);

} // namespace cipherscope::formats
