// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"
#include "core/error.h"
#include "engine/cipherrules.h"
#include "engine/engineselector.h"
#include "operations/cipherkey.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace cipherscope::operations {

/** The rules of what a bind of `name`, a generic name or a driver, gets among the entries; nullopt if none of
 * them is it. */
[[nodiscard]] std::optional<engine::CipherRules> rulesAmong(std::span<const catalog::CryptoEntry> entries,
                                                            const std::string &name);

/**
 * The rules of any name: by definition, else by /proc/crypto unless the choice is OpenSSL, else by opening it
 * with `key`, which may load its module; as an AEAD with a tag of `tagSize` bytes. May block as long as a
 * bind does. Errors: those of Engine::openSkcipher() and openAead().
 */
[[nodiscard]] Result<engine::CipherRules> findCipherRules(const engine::EngineSelector &engines,
                                                          engine::EngineChoice choice,
                                                          const std::string &name, const CipherKey &key,
                                                          std::size_t tagSize);

} // namespace cipherscope::operations
