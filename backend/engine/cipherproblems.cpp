// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cipherproblems.h"

#include "core/secretbytes.h"
#include "engine/authenckey.h"
#include "engine/ivparts.h"

#include <utility>

namespace cipherscope::engine {

namespace {

using Problems = std::vector<CipherProblem>;

void append(Problems &problems, Problems more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

/** The most bytes that a message may have under this IV, by the algorithm's own construction. */
std::uint64_t longestText(const CipherRules &rules, std::span<const std::byte> iv)
{
    constexpr auto unlimited = static_cast<std::uint64_t>(-1);
    if (rules.ivForm == IvForm::CcmBlock && !iv.empty()) {
        const auto lengthSize = std::to_integer<unsigned>(iv[0]) + 1;
        return lengthSize >= 8 ? unlimited : (std::uint64_t{ 1 } << 8 * lengthSize) - 1;
    }
    if (rules.name.starts_with("rfc4309("))
        return 0xffff'ffffU; // RFC 4309 section 3: L is 4.
    if (rules.name.starts_with("gcm(") || rules.name.starts_with("rfc4106("))
        return (std::uint64_t{ 1 } << 36U) - 32; // SP 800-38D section 5.2.1.1
    if (rules.name.starts_with("rfc7539"))
        return (std::uint64_t{ 1 } << 38U) - 64; // RFC 8439 section 2.8
    return unlimited;
}

Problems counterProblems(const CipherRules &rules, std::span<const std::byte> iv, std::uint64_t textSize)
{
    constexpr std::uint64_t numbers = std::uint64_t{ 1 } << 32U;
    constexpr std::uint64_t block = 64;
    if (rules.ivForm != IvForm::ChaChaBlock && rules.ivForm != IvForm::XChaChaBlock)
        return {};
    const std::optional<IvParts> parts = splitIv(rules, iv);
    if (!parts)
        return {};
    const std::uint64_t first =
        parts->number % numbers; // The kernel's code adds to 32 bits only, of xchacha too.
    const std::uint64_t blocks = textSize / block + (textSize % block != 0 ? 1 : 0);
    if (blocks > numbers - first)
        return { { CipherProblemKind::CounterWraps, blocks, numbers - first } };
    return {};
}

} // namespace

Problems keyProblems(const CipherRules &rules, std::span<const std::byte> key)
{
    if (rules.keyForm == KeyForm::Authenc) {
        const std::optional<AuthencKeys> keys = splitAuthencKey(key);
        if (!keys)
            return { { CipherProblemKind::AuthencKeyForm } };
        key = keys->encryption;
    }
    if (!rules.keySizes.contains(key.size()))
        return { { CipherProblemKind::KeySize, key.size() } };
    const std::size_t half = key.size() / 2;
    if (rules.keyForm == KeyForm::TwoHalves && equalInConstantTime(key.first(half), key.last(half)))
        return { { CipherProblemKind::EqualKeyHalves } };
    return {};
}

Problems ivProblems(const CipherRules &rules, std::span<const std::byte> iv)
{
    if (iv.size() != rules.ivSize)
        return { { CipherProblemKind::IvSize, iv.size(), rules.ivSize } };
    if (rules.ivForm == IvForm::CcmBlock) {
        const auto lengthByte = std::to_integer<unsigned>(iv[0]);
        if (lengthByte < 1 || lengthByte > 7)
            return { { CipherProblemKind::CcmLengthByte, lengthByte } };
    }
    return {};
}

Problems textProblems(const CipherRules &rules, std::span<const std::byte> iv, std::uint64_t textSize)
{
    if (textSize < rules.minMessageSize)
        return { { CipherProblemKind::MessageTooShort, textSize, rules.minMessageSize } };
    if (textSize % rules.messageMultiple != 0)
        return { { CipherProblemKind::MessageNotMultiple, textSize, rules.messageMultiple } };
    if (const std::uint64_t longest = longestText(rules, iv); textSize > longest)
        return { { CipherProblemKind::MessageTooLong, textSize, longest } };
    return counterProblems(rules, iv, textSize);
}

Problems aadProblems(const CipherRules &rules, std::span<const std::byte> iv, std::span<const std::byte> aad)
{
    if (!rules.aadSizes.contains(aad.size()))
        return { { CipherProblemKind::AadSize, aad.size() } };
    if (rules.aadEndsWithIv && !equalInConstantTime(aad.last(iv.size()), iv))
        return { { CipherProblemKind::AadWithoutIv, 0, iv.size() } };
    return {};
}

Problems tagProblems(const CipherRules &rules, std::size_t tagSize)
{
    if (!rules.takesTag(tagSize))
        return { { CipherProblemKind::TagSize, tagSize } };
    return {};
}

Problems problemsOf(const CipherRules &rules, const CipherCall &call)
{
    Problems problems = keyProblems(rules, call.key);
    Problems ofIv = ivProblems(rules, call.iv);
    const bool ivIsRight = ofIv.empty();
    append(problems, std::move(ofIv));
    std::uint64_t textSize = call.dataSize;
    if (rules.isAuthenticated()) {
        append(problems, tagProblems(rules, call.tagSize));
        if (ivIsRight)
            append(problems, aadProblems(rules, call.iv, call.aad));
        if (call.direction == Direction::Decrypt) {
            if (call.dataSize < call.tagSize) {
                problems.push_back({ CipherProblemKind::ShorterThanTag, call.dataSize, call.tagSize });
                return problems;
            }
            textSize -= call.tagSize;
        }
    }
    if (ivIsRight)
        append(problems, textProblems(rules, call.iv, textSize));
    return problems;
}

Detail problemDetail(const CipherRules &rules, const CipherProblem &problem)
{
    switch (problem.kind) {
    case CipherProblemKind::KeySize:
        return { phrase("Error", "it takes no key of %1 bytes"), problem.given };
    case CipherProblemKind::EqualKeyHalves:
        return phrase("Error", "the two halves of the key are the same");
    case CipherProblemKind::AuthencKeyForm:
        return phrase("Error", "the key is not in the form that authenc() takes");
    case CipherProblemKind::IvSize:
        return { phrase("Error", "the IV has %1 bytes, %2 wants %3"), problem.given, rules.name,
                 problem.wanted };
    case CipherProblemKind::CcmLengthByte:
        return { phrase("Error", "the IV's first byte is %1, it must be 1 to 7"), problem.given };
    case CipherProblemKind::MessageTooShort:
        return { phrase("Error", "the message has %1 bytes, %2 wants at least %3"), problem.given, rules.name,
                 problem.wanted };
    case CipherProblemKind::MessageTooLong:
        return { phrase("Error", "the message has %1 bytes, it may have %2"), problem.given, problem.wanted };
    case CipherProblemKind::MessageNotMultiple:
        return { phrase("Error", "%1 bytes are no multiple of %2"), problem.given, problem.wanted };
    case CipherProblemKind::CounterWraps:
        return { phrase("Error", "the message has %1 blocks, its counter has numbers for %2"), problem.given,
                 problem.wanted };
    case CipherProblemKind::TagSize:
        return { phrase("Error", "it makes no tag of %1 bytes"), problem.given };
    case CipherProblemKind::ShorterThanTag:
        return { phrase("Error", "%1 bytes are too few for a tag of %2"), problem.given, problem.wanted };
    case CipherProblemKind::AadSize:
        return { phrase("Error", "it takes no AAD of %1 bytes"), problem.given };
    case CipherProblemKind::AadWithoutIv:
        return phrase("Error", "the AAD does not end with the IV");
    }
    std::unreachable();
}

Result<void> refuseFirst(const CipherRules &rules, const Problems &problems)
{
    if (problems.empty())
        return {};
    const CipherProblem &problem = problems.front();
    const bool isOfKey = problem.kind == CipherProblemKind::KeySize
        || problem.kind == CipherProblemKind::EqualKeyHalves
        || problem.kind == CipherProblemKind::AuthencKeyForm;
    return std::unexpected(plainError(isOfKey ? ErrorCode::BadKey : ErrorCode::BadInput,
                                      isOfKey ? Step::SetKey : Step::Compute, rules.name,
                                      problemDetail(rules, problem)));
}

} // namespace cipherscope::engine
