// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/hpke.h"

#include <algorithm>
#include <initializer_list>

namespace cipherscope::age {

namespace {

constexpr std::uint16_t hkdfSha256 = 0x0001;
constexpr std::uint16_t chaCha20Poly1305 = 0x0003;

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::array<std::byte, 2> bigEndian(std::uint16_t number)
{
    return { static_cast<std::byte>(number >> 8U), static_cast<std::byte>(number & 0xffU) };
}

SecretBytes joined(std::initializer_list<std::span<const std::byte>> parts)
{
    std::size_t size = 0;
    for (const auto part : parts)
        size += part.size();
    SecretBytes bytes(size);
    std::span<std::byte> rest = bytes.writable();
    for (const auto part : parts) {
        std::ranges::copy(part, rest.begin());
        rest = rest.subspan(part.size());
    }
    return bytes;
}

/** LabeledExtract and LabeledExpand of RFC 9180, section 4. */
class LabeledHkdf final {
public:
    LabeledHkdf(const Crypto &crypto, std::uint16_t kem)
        : m_hmac(crypto.hmacFunction())
        , m_suite(
              joined({ bytesOf("HPKE"), bigEndian(kem), bigEndian(hkdfSha256), bigEndian(chaCha20Poly1305) }))
    {
    }

    [[nodiscard]] Result<SecretBytes> extract(std::span<const std::byte> salt, std::string_view label,
                                              std::span<const std::byte> inputKey) const
    {
        const SecretBytes labeled = joined({ bytesOf("HPKE-v1"), m_suite.view(), bytesOf(label), inputKey });
        return hkdfExtract(m_hmac, salt, labeled.view());
    }

    [[nodiscard]] Result<SecretBytes> expand(const SecretBytes &key, std::string_view label,
                                             std::span<const std::byte> info, std::uint16_t size) const
    {
        const SecretBytes labeled =
            joined({ bigEndian(size), bytesOf("HPKE-v1"), m_suite.view(), bytesOf(label), info });
        return hkdfExpand(m_hmac, key, labeled.view(), size);
    }

private:
    HmacFunction m_hmac;
    SecretBytes m_suite;
};

} // namespace

Result<HpkeKeys> hpkeKeySchedule(const Crypto &crypto, std::uint16_t kem, const SecretBytes &shared,
                                 std::string_view info)
{
    static constexpr std::array<std::byte, 1> modeBase{};
    const LabeledHkdf hkdf(crypto, kem);
    const Result<SecretBytes> pskIdHash = hkdf.extract({}, "psk_id_hash", {});
    if (!pskIdHash)
        return std::unexpected(pskIdHash.error());
    const Result<SecretBytes> infoHash = hkdf.extract({}, "info_hash", bytesOf(info));
    if (!infoHash)
        return std::unexpected(infoHash.error());
    const SecretBytes context = joined({ modeBase, pskIdHash->view(), infoHash->view() });
    const Result<SecretBytes> secret = hkdf.extract(shared.view(), "secret", {});
    if (!secret)
        return std::unexpected(secret.error());
    Result<SecretBytes> key = hkdf.expand(*secret, "key", context.view(), derivedKeySize);
    if (!key)
        return std::unexpected(key.error());
    const Result<SecretBytes> nonce = hkdf.expand(*secret, "base_nonce", context.view(), nonceSize);
    if (!nonce)
        return std::unexpected(nonce.error());
    HpkeKeys keys{ std::move(*key), {} };
    std::ranges::copy(nonce->view(), keys.nonce.begin());
    return keys;
}

} // namespace cipherscope::age
