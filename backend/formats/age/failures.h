// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cipherscope::age {

/**
 * How age files fail. What each failure is can be told by its code and step alone:
 *
 * | failure | code | step |
 * |---|---|---|
 * | the armor, the header or a key's text is not as the specification wants it | BadInput | Parse |
 * | the armor or the header ends too early | Truncated | Parse |
 * | no key or passphrase that was given opens the file | WrongKey | SetKey |
 * | the passphrase's work factor is above the limit | BadInput | SetKey |
 * | the header's MAC does not fit: someone changed the header | AuthenticationFailed | Parse |
 * | a chunk does not fit its tag | AuthenticationFailed | Compute |
 * | the payload ends before its last chunk | Truncated | Compute |
 * | data after the last chunk | TrailingData | Compute |
 *
 * `subject` is empty: whoever knows the file puts its name there.
 */

/** "header line 3: ...". `line` counts from 1. */
[[nodiscard]] std::unexpected<Error> headerFailure(std::size_t line, const Detail &why);
/** "armor line 3: ...". */
[[nodiscard]] std::unexpected<Error> armorFailure(std::size_t line, const Detail &why);
/** A stanza that parses and that its recipient type refuses: "stanza 2, X25519: ...". `number` counts from 1;
 * `type` is empty for one that is not known here. */
[[nodiscard]] std::unexpected<Error> stanzaFailure(std::size_t number, std::string_view type,
                                                   const Detail &why);
[[nodiscard]] std::unexpected<Error> headerTruncated(Detail why);
[[nodiscard]] std::unexpected<Error> wrongKey(Detail why);
/** `factor`: log2, as the stanza has it. */
[[nodiscard]] std::unexpected<Error> workFactorTooHigh(std::string_view factor, int limit);
[[nodiscard]] std::unexpected<Error> headerMacFailure();

/** Whether a chunk that does not fit its tag is shorter than those inside a payload, as one is after a cut.
 */
enum class ChunkSize { Full, Short };

/** What a chunk's place is counted in, where the file itself is not known. */
inline constexpr Phrase thePayload = phrase("Error", "the payload");

/** `offset`: of the chunk, in bytes, in the payload with its nonce, or in what `of` says. */
[[nodiscard]] std::unexpected<Error> damagedChunk(std::uint64_t index, std::uint64_t offset, ChunkSize size,
                                                  Phrase of = thePayload);
[[nodiscard]] std::unexpected<Error> payloadTruncated(Detail why);
[[nodiscard]] std::unexpected<Error> trailingData(std::uint64_t offset, Phrase of = thePayload);

} // namespace cipherscope::age
