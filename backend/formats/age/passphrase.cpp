// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/passphrase.h"

#include "core/longcomputation.h"
#include "formats/age/base64.h"
#include "formats/age/failures.h"

#include <algorithm>
#include <array>
#include <memory>

namespace cipherscope::age {

namespace {

constexpr std::size_t saltSize = 16; // bytes
constexpr std::string_view saltLabel = "age-encryption.org/v1/scrypt";

Result<SecretBytes> wrapKey(const SecretBytes &passphrase, std::span<const std::byte> salt, int logN,
                            const std::stop_token &stop)
{
    std::vector<std::byte> labelled(saltLabel.size() + salt.size());
    std::ranges::copy(std::as_bytes(std::span(saltLabel)), labelled.begin());
    std::ranges::copy(salt, labelled.begin() + static_cast<std::ptrdiff_t>(saltLabel.size()));
    return computeUntil(
        stop, [passphrase = std::make_shared<const SecretBytes>(passphrase.copy()), labelled, logN] {
            return scrypt(*passphrase, labelled, ageScryptCost(logN), derivedKeySize);
        });
}

Result<void> checkPassphrase(const SecretBytes &passphrase, int logN)
{
    if (passphrase.isEmpty())
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::SetKey, {}, phrase("Error", "the passphrase is empty")));
    if (logN < 1 || logN > highestWorkFactor)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::SetKey, {},
                                          phrase("Error", "the work factor must be from 2^1 to 2^30")));
    return {};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<Phrase> scryptStanzaProblem(const Stanza &stanza)
{
    if (stanza.arguments.size() != 3)
        return phrase("Error", "it has not three arguments");
    const auto salt = decodeBase64(stanza.arguments[1], Base64Padding::None);
    if (!salt || salt->size() != saltSize)
        return phrase("Error", "its salt is no canonical base64 of 16 bytes");
    const std::string &factor = stanza.arguments[2];
    if (!std::ranges::all_of(factor, isDigit) || factor.starts_with('0'))
        return phrase("Error", "its work factor is no decimal number without leading zeros");
    return std::nullopt;
}

int workFactorOf(const Stanza &stanza)
{
    const std::string &digits = stanza.arguments.at(2);
    return digits.size() > 2 ? 99 : std::stoi(digits);
}

Result<void> checkWorkFactor(const Stanza &stanza, int limit)
{
    if (workFactorOf(stanza) > limit)
        return workFactorTooHigh(std::string_view(stanza.arguments.at(2)).substr(0, 20), limit);
    return {};
}

Result<std::shared_ptr<const PassphraseRecipient>> PassphraseRecipient::create(SecretBytes passphrase,
                                                                               int logN)
{
    if (const auto checked = checkPassphrase(passphrase, logN); !checked)
        return std::unexpected(checked.error());
    return std::shared_ptr<const PassphraseRecipient>(new PassphraseRecipient(std::move(passphrase), logN));
}

Result<Stanza> PassphraseRecipient::wrap(const Crypto &crypto, const SecretBytes &fileKey) const
{
    std::array<std::byte, saltSize> salt{};
    if (const auto filled = crypto.fillRandom(salt); !filled)
        return std::unexpected(filled.error());
    const Result<SecretBytes> key = wrapKey(m_passphrase, salt, m_logN, crypto.stop());
    if (!key)
        return std::unexpected(key.error());
    Result<std::vector<std::byte>> body = crypto.seal(*key, zeroNonce, fileKey);
    if (!body)
        return std::unexpected(body.error());
    return Stanza{ { std::string(scryptType), encodeBase64(salt, Base64Padding::None),
                     std::to_string(m_logN) },
                   std::move(*body) };
}

Result<std::shared_ptr<const PassphraseIdentity>> PassphraseIdentity::create(SecretBytes passphrase,
                                                                             int limit)
{
    if (const auto checked = checkPassphrase(passphrase, limit); !checked)
        return std::unexpected(checked.error());
    return std::shared_ptr<const PassphraseIdentity>(new PassphraseIdentity(std::move(passphrase), limit));
}

Result<std::optional<SecretBytes>> PassphraseIdentity::unwrap(const Crypto &crypto,
                                                              const Stanza &stanza) const
{
    if (const auto checked = checkWorkFactor(stanza, m_limit); !checked)
        return std::unexpected(checked.error());
    const auto salt = decodeBase64(stanza.arguments[1], Base64Padding::None);
    if (!salt)
        return std::nullopt;
    const Result<SecretBytes> key = wrapKey(m_passphrase, *salt, workFactorOf(stanza), crypto.stop());
    if (!key)
        return std::unexpected(key.error());
    return crypto.openIfFits(*key, zeroNonce, stanza.body);
}

} // namespace cipherscope::age
