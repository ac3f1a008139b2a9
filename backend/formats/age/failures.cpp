// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/failures.h"

#include <utility>

namespace cipherscope::age {

namespace {

std::unexpected<Error> failure(ErrorCode code, Step step, Detail why)
{
    return std::unexpected(plainError(code, step, {}, std::move(why)));
}

} // namespace

std::unexpected<Error> headerFailure(std::size_t line, const Detail &why)
{
    return failure(ErrorCode::BadInput, Step::Parse, { phrase("Error", "header line %1: %2"), line, why });
}

std::unexpected<Error> armorFailure(std::size_t line, const Detail &why)
{
    return failure(ErrorCode::BadInput, Step::Parse, { phrase("Error", "armor line %1: %2"), line, why });
}

std::unexpected<Error> stanzaFailure(std::size_t number, std::string_view type, const Detail &why)
{
    return failure(ErrorCode::BadInput, Step::Parse,
                   type.empty() ? Detail(phrase("Error", "stanza %1, of an unknown type: %2"), number, why)
                                : Detail(phrase("Error", "stanza %1, %2: %3"), number, type, why));
}

std::unexpected<Error> headerTruncated(Detail why)
{
    return failure(ErrorCode::Truncated, Step::Parse, std::move(why));
}

std::unexpected<Error> wrongKey(Detail why)
{
    return failure(ErrorCode::WrongKey, Step::SetKey, std::move(why));
}

std::unexpected<Error> workFactorTooHigh(std::string_view factor, int limit)
{
    return failure(
        ErrorCode::BadInput, Step::SetKey,
        { phrase("Error",
                 "its work factor is 2^%1, above the limit of 2^%2: it was made to take very long, "
                 "or a lot of memory"),
          factor, limit });
}

std::unexpected<Error> headerMacFailure()
{
    return failure(ErrorCode::AuthenticationFailed, Step::Parse,
                   phrase("Error", "the header's MAC is wrong: the header was changed after it was written"));
}

std::unexpected<Error> damagedChunk(std::uint64_t index, std::uint64_t offset, ChunkSize size, Phrase of)
{
    return failure(ErrorCode::AuthenticationFailed, Step::Compute,
                   { size == ChunkSize::Short
                         ? phrase("Error", "chunk %1, at byte %2 of %3, is damaged, or cut off there")
                         : phrase("Error", "chunk %1, at byte %2 of %3, is damaged"),
                     index, offset, of });
}

std::unexpected<Error> payloadTruncated(Detail why)
{
    return failure(ErrorCode::Truncated, Step::Compute, std::move(why));
}

std::unexpected<Error> trailingData(std::uint64_t offset, Phrase of)
{
    return failure(ErrorCode::TrailingData, Step::Compute,
                   { phrase("Error", "data after the last chunk, from byte %1 of %2 on"), offset, of });
}

} // namespace cipherscope::age
