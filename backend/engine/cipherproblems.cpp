// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cipherproblems.h"

#include "core/secretbytes.h"
#include "engine/authenckey.h"

#include <utility>

namespace cipherscope::engine {

namespace {

using Kind = CipherProblemKind;
using Problems = std::vector<CipherProblem>;

void append(Problems &problems, Problems more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

std::uint64_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        number = number << 8U | std::to_integer<std::uint64_t>(bytes[i - 1]);
    return number;
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
    std::uint64_t first = 0;
    if (rules.ivForm == IvForm::ChaChaBlock)
        first = littleEndian(iv.first(4));
    else if (rules.ivForm == IvForm::XChaChaBlock)
        first = littleEndian(iv.last(8).first(4)); // The kernel's code adds to 32 bits only.
    else
        return {};
    const std::uint64_t blocks = textSize / block + (textSize % block != 0 ? 1 : 0);
    if (blocks > numbers - first)
        return { { Kind::CounterWraps, blocks, numbers - first } };
    return {};
}

} // namespace

Problems keyProblems(const CipherRules &rules, std::span<const std::byte> key)
{
    if (rules.keyForm == KeyForm::Authenc) {
        const std::optional<AuthencKeys> keys = splitAuthencKey(key);
        if (!keys)
            return { { Kind::AuthencKeyForm } };
        key = keys->encryption;
    }
    if (!rules.keySizes.contains(key.size()))
        return { { Kind::KeySize, key.size() } };
    const std::size_t half = key.size() / 2;
    if (rules.keyForm == KeyForm::TwoHalves && equalInConstantTime(key.first(half), key.last(half)))
        return { { Kind::EqualKeyHalves } };
    return {};
}

Problems ivProblems(const CipherRules &rules, std::span<const std::byte> iv)
{
    if (iv.size() != rules.ivSize)
        return { { Kind::IvSize, iv.size(), rules.ivSize } };
    if (rules.ivForm == IvForm::CcmBlock) {
        const auto lengthByte = std::to_integer<unsigned>(iv[0]);
        if (lengthByte < 1 || lengthByte > 7)
            return { { Kind::CcmLengthByte, lengthByte } };
    }
    return {};
}

Problems textProblems(const CipherRules &rules, std::span<const std::byte> iv, std::uint64_t textSize)
{
    if (textSize < rules.minMessageSize)
        return { { Kind::MessageTooShort, textSize, rules.minMessageSize } };
    if (textSize % rules.messageMultiple != 0)
        return { { Kind::MessageNotMultiple, textSize, rules.messageMultiple } };
    if (const std::uint64_t longest = longestText(rules, iv); textSize > longest)
        return { { Kind::MessageTooLong, textSize, longest } };
    return counterProblems(rules, iv, textSize);
}

Problems aadProblems(const CipherRules &rules, std::span<const std::byte> iv, std::span<const std::byte> aad)
{
    if (!rules.aadSizes.contains(aad.size()))
        return { { Kind::AadSize, aad.size() } };
    if (rules.aadEndsWithIv && !equalInConstantTime(aad.last(iv.size()), iv))
        return { { Kind::AadWithoutIv, 0, iv.size() } };
    return {};
}

Problems tagProblems(const CipherRules &rules, std::size_t tagSize)
{
    if (!rules.takesTag(tagSize))
        return { { Kind::TagSize, tagSize } };
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
                problems.push_back({ Kind::ShorterThanTag, call.dataSize, call.tagSize });
                return problems;
            }
            textSize -= call.tagSize;
        }
    }
    if (ivIsRight)
        append(problems, textProblems(rules, call.iv, textSize));
    return problems;
}

std::string problemDetail(const CipherRules &rules, const CipherProblem &problem)
{
    const std::string given = std::to_string(problem.given);
    const std::string wanted = std::to_string(problem.wanted);
    switch (problem.kind) {
    case Kind::KeySize:
        return "it takes no key of " + given + " bytes";
    case Kind::EqualKeyHalves:
        return "the two halves of the key are the same";
    case Kind::AuthencKeyForm:
        return "the key is not in the form that authenc() takes";
    case Kind::IvSize:
        return "the IV has " + given + " bytes, " + rules.name + " wants " + wanted;
    case Kind::CcmLengthByte:
        return "the IV's first byte is " + given + ", it must be 1 to 7";
    case Kind::MessageTooShort:
        return "the message has " + given + " bytes, " + rules.name + " wants at least " + wanted;
    case Kind::MessageTooLong:
        return "the message has " + given + " bytes, it may have " + wanted;
    case Kind::MessageNotMultiple:
        return given + " bytes are no multiple of " + wanted;
    case Kind::CounterWraps:
        return "the message has " + given + " blocks, its counter has numbers for " + wanted;
    case Kind::TagSize:
        return "it makes no tag of " + given + " bytes";
    case Kind::ShorterThanTag:
        return given + " bytes are too few for a tag of " + wanted;
    case Kind::AadSize:
        return "it takes no AAD of " + given + " bytes";
    case Kind::AadWithoutIv:
        return "the AAD does not end with the IV";
    }
    std::unreachable();
}

Result<void> refuseFirst(const CipherRules &rules, const Problems &problems)
{
    if (problems.empty())
        return {};
    const CipherProblem &problem = problems.front();
    const bool isOfKey = problem.kind == Kind::KeySize || problem.kind == Kind::EqualKeyHalves
        || problem.kind == Kind::AuthencKeyForm;
    return std::unexpected(plainError(isOfKey ? ErrorCode::BadKey : ErrorCode::BadInput,
                                      isOfKey ? Step::SetKey : Step::Compute, rules.name,
                                      problemDetail(rules, problem)));
}

} // namespace cipherscope::engine
