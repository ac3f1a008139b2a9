// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/testvector.h"

namespace cipherscope::formats {

/**
 * Wycheproof's JSON of the types AeadTest, IndCpaTest and MacTest (C2SP/wycheproof, schemas/). A nonce of ccm
 * is put into the kernel's form where that has room for it. Errors: BadInput, with the field's path in the
 * document ("testGroups[0].tests[3].key").
 */
[[nodiscard]] Result<VectorFile> parseWycheproof(std::string_view text, const std::string &name);

} // namespace cipherscope::formats
