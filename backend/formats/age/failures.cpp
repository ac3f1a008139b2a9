// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/failures.h"

namespace cipherscope::age {

namespace {

std::unexpected<Error> failure(ErrorCode code, Step step, std::string why)
{
    return std::unexpected(plainError(code, step, {}, std::move(why)));
}

std::string numbered(std::string_view what, std::size_t number, std::string_view why)
{
    return std::string(what) + ' ' + std::to_string(number) + ": " + std::string(why);
}

} // namespace

std::unexpected<Error> headerFailure(std::size_t line, std::string_view why)
{
    return failure(ErrorCode::BadInput, Step::Parse, numbered("header line", line, why));
}

std::unexpected<Error> armorFailure(std::size_t line, std::string_view why)
{
    return failure(ErrorCode::BadInput, Step::Parse, numbered("armor line", line, why));
}

std::unexpected<Error> stanzaFailure(std::size_t number, std::string_view type, std::string_view why)
{
    return failure(ErrorCode::BadInput, Step::Parse,
                   "stanza " + std::to_string(number) + ", " + std::string(type) + ": " + std::string(why));
}

std::unexpected<Error> headerTruncated(std::string why)
{
    return failure(ErrorCode::Truncated, Step::Parse, std::move(why));
}

std::unexpected<Error> wrongKey(std::string why)
{
    return failure(ErrorCode::WrongKey, Step::SetKey, std::move(why));
}

std::unexpected<Error> workFactorTooHigh(std::string_view factor, int limit)
{
    return failure(ErrorCode::BadInput, Step::SetKey,
                   "its work factor is 2^" + std::string(factor) + ", above the limit of 2^"
                       + std::to_string(limit) + ": it was made to take very long, or a lot of memory");
}

std::unexpected<Error> headerMacFailure()
{
    return failure(ErrorCode::AuthenticationFailed, Step::Parse,
                   "the header's MAC is wrong: the header was changed after it was written");
}

std::unexpected<Error> damagedChunk(std::uint64_t index, std::uint64_t offset, ChunkSize size,
                                    std::string_view of)
{
    return failure(ErrorCode::AuthenticationFailed, Step::Compute,
                   "chunk " + std::to_string(index) + ", at byte " + std::to_string(offset) + " of "
                       + std::string(of) + ", is damaged"
                       + (size == ChunkSize::Short ? ", or cut off there" : ""));
}

std::unexpected<Error> payloadTruncated(std::string why)
{
    return failure(ErrorCode::Truncated, Step::Compute, std::move(why));
}

std::unexpected<Error> trailingData(std::uint64_t offset, std::string_view of)
{
    return failure(ErrorCode::TrailingData, Step::Compute,
                   "data after the last chunk, from byte " + std::to_string(offset) + " of " + std::string(of)
                       + " on");
}

} // namespace cipherscope::age
