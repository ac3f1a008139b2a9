// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"
#include "core/error.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/**
 * Parses a text of /proc/crypto (crypto/proc.c: `key : value` lines, blocks separated by an empty line).
 * Never fails: a line without a colon is kept as a field with an empty value, an unfinished last block as an
 * entry with what it has, and a second `name` line starts a new entry even where the empty line is missing.
 * Of a field that comes twice the first counts. Blocks without a name and without a driver are dropped. Work
 * and memory are linear in the text.
 */
[[nodiscard]] std::vector<CryptoEntry> parseProcCrypto(std::string_view text);

/** As parseProcCrypto(), but only the blocks in which `name` stands: all that compete for that name. */
[[nodiscard]] std::vector<CryptoEntry> parseProcCryptoOf(std::string_view text, std::string_view name);

/** Reads and parses the file. Errors: NotFound (a kernel without the crypto API), PermissionDenied, Io. */
[[nodiscard]] Result<std::vector<CryptoEntry>>
readProcCrypto(const std::filesystem::path &file = "/proc/crypto");

/** As readProcCrypto(), but only the blocks in which `name` stands. */
[[nodiscard]] Result<std::vector<CryptoEntry>>
readProcCryptoOf(std::string_view name, const std::filesystem::path &file = "/proc/crypto");

} // namespace cipherscope::catalog
