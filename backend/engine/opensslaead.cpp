// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/authencaead.h"
#include "engine/authenckey.h"
#include "engine/ciphercheck.h"
#include "engine/cipherproblems.h"
#include "engine/opensslengine.h"
#include "engine/opensslsupport.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <climits>
#include <utility>

namespace cipherscope::engine {

using namespace openssl;

namespace {

/** How the kernel's form of a call becomes that of the cipher inside. */
enum class Form {
    Direct, ///< gcm, rfc7539
    Ccm, ///< ccm: the nonce is inside the IV.
    Ipsec, ///< rfc4106, rfc7539esp: the nonce is salt || IV, and the IV at the AAD's end is not part of it.
    IpsecCcm, ///< rfc4309: the same for CCM, whose length field has 4 bytes.
    Gmac, ///< rfc4543: the text is authenticated as AAD and stays as it is.
};

struct KeyedAead {
    FetchedCipher cipher;
    SecretBytes key; ///< Without the salt.
    SecretBytes salt;
    CipherRules rules;
    std::size_t tagSize = 0;
    Form form = Form::Direct;

    [[nodiscard]] bool isCcm() const { return form == Form::Ccm || form == Form::IpsecCcm; }
};

/** A message as the cipher inside sees it. */
struct Inner {
    std::array<std::byte, 16> nonce{};
    std::size_t nonceSize = 0;
    std::span<const std::byte> aad;
    std::span<const std::byte> moreAad;
    std::span<const std::byte> in;
    std::span<std::byte> out;
};

Inner innerOf(const KeyedAead &aead, std::span<const std::byte> iv, std::span<const std::byte> aad,
              std::span<const std::byte> in, std::span<std::byte> out)
{
    Inner inner;
    inner.aad = aad;
    inner.in = in;
    inner.out = out;
    if (aead.form == Form::Ccm) {
        const auto lengthSize = std::to_integer<std::size_t>(iv[0]) + 1;
        inner.nonceSize = 15 - lengthSize;
        iv = iv.subspan(1, inner.nonceSize);
    } else {
        inner.nonceSize = aead.salt.size() + iv.size();
    }
    std::ranges::copy(aead.salt.view(), inner.nonce.begin());
    std::ranges::copy(iv, inner.nonce.begin() + static_cast<std::ptrdiff_t>(aead.salt.size()));
    if (aead.form == Form::Ipsec || aead.form == Form::IpsecCcm)
        inner.aad = aad.first(aad.size() - iv.size());
    if (aead.form == Form::Gmac) {
        inner.moreAad = in;
        inner.in = {};
        inner.out = {};
    }
    return inner;
}

class EvpAead final : public Aead {
public:
    explicit EvpAead(std::shared_ptr<const KeyedAead> aead)
        : m_aead(std::move(aead))
    {
    }

    Result<void> seal(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> plaintext, std::span<std::byte> out) override
    {
        if (Result<void> fits = check(Direction::Encrypt, nonce, aad, plaintext.size(), out.size()); !fits)
            return fits;
        const std::span<std::byte> text = out.first(plaintext.size());
        const std::span<std::byte> tag = out.last(m_aead->tagSize);
        const Inner inner = innerOf(*m_aead, nonce, aad, plaintext, text);
        if (!begin(m_sealing, Direction::Encrypt, inner, {}) || !feed(m_sealing, inner)
            || !finishSealing(tag))
            return std::unexpected(libraryError(m_aead->rules.name));
        if (m_aead->form == Form::Gmac && text.data() != plaintext.data())
            std::ranges::copy(plaintext, text.begin());
        return {};
    }

    Result<void> open(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> sealed, std::span<std::byte> out) override
    {
        if (Result<void> fits = check(Direction::Decrypt, nonce, aad, sealed.size(), out.size()); !fits)
            return fits;
        const std::span<const std::byte> text = sealed.first(out.size());
        // Its place may be overwritten in the meantime.
        std::array<std::byte, EVP_MAX_MD_SIZE> tagRoom{};
        const std::span<std::byte> tag = std::span(tagRoom).first(m_aead->tagSize);
        std::ranges::copy(sealed.last(tag.size()), tag.begin());

        const Inner inner = innerOf(*m_aead, nonce, aad, text, out);
        if (!begin(m_opening, Direction::Decrypt, inner, tag))
            return std::unexpected(libraryError(m_aead->rules.name));
        if (!feed(m_opening, inner) || !finishOpening()) {
            wipe(out);
            ERR_clear_error();
            return std::unexpected(
                plainError(ErrorCode::AuthenticationFailed, Step::Compute, m_aead->rules.name));
        }
        if (m_aead->form == Form::Gmac && out.data() != text.data())
            std::ranges::copy(text, out.begin());
        return {};
    }

private:
    Result<void> check(Direction direction, std::span<const std::byte> nonce, std::span<const std::byte> aad,
                       std::size_t inSize, std::size_t outSize) const
    {
        if (inSize > INT_MAX || aad.size() > INT_MAX)
            return std::unexpected(
                plainError(ErrorCode::BadInput, Step::Compute, m_aead->rules.name,
                           phrase("Error", "OpenSSL takes less than 2 GiB in one message")));
        return checkAead(m_aead->rules, direction, m_aead->tagSize, nonce, aad, inSize, outSize);
    }

    /** Sets the nonce and, to open, the tag. CCM takes its sizes with the key, so there it is set each time.
     */
    bool begin(CipherContext &context, Direction direction, const Inner &inner, std::span<std::byte> tag)
    {
        const int encrypts = direction == Direction::Encrypt ? 1 : 0;
        const unsigned char *key = bytesOf(m_aead->key.view());
        const bool isCcm = m_aead->isCcm();
        if (!context) {
            context.reset(EVP_CIPHER_CTX_new());
            if (!context
                || EVP_CipherInit_ex2(context.get(), m_aead->cipher.get(), isCcm ? nullptr : key, nullptr,
                                      encrypts, nullptr)
                    != 1)
                return false;
        }
        const auto control = [&context](int type, std::size_t size, void *value) {
            return EVP_CIPHER_CTX_ctrl(context.get(), type, static_cast<int>(size), value) > 0;
        };
        if (isCcm
            && (!control(EVP_CTRL_AEAD_SET_IVLEN, inner.nonceSize, nullptr)
                || !control(EVP_CTRL_AEAD_SET_TAG, m_aead->tagSize, tag.empty() ? nullptr : tag.data())))
            return false;
        if (EVP_CipherInit_ex2(context.get(), nullptr, isCcm ? key : nullptr,
                               reinterpret_cast<const unsigned char *>(inner.nonce.data()), encrypts, nullptr)
            != 1)
            return false;
        return isCcm || tag.empty() || control(EVP_CTRL_AEAD_SET_TAG, tag.size(), tag.data());
    }

    bool feed(CipherContext &context, const Inner &inner)
    {
        static constexpr unsigned char nothing = 0;
        int written = 0;
        if (m_aead->isCcm()
            && EVP_CipherUpdate(context.get(), nullptr, &written, nullptr, static_cast<int>(inner.in.size()))
                != 1)
            return false;
        for (const std::span<const std::byte> aad : { inner.aad, inner.moreAad }) {
            if (!aad.empty()
                && EVP_CipherUpdate(context.get(), nullptr, &written, bytesOf(aad),
                                    static_cast<int>(aad.size()))
                    != 1)
                return false;
        }
        if (inner.in.empty() && !m_aead->isCcm())
            return true;
        std::array<unsigned char, 1> noRoom{};
        return EVP_CipherUpdate(context.get(), inner.out.empty() ? noRoom.data() : bytesOf(inner.out),
                                &written, inner.in.empty() ? &nothing : bytesOf(inner.in),
                                static_cast<int>(inner.in.size()))
            == 1
            && static_cast<std::size_t>(written) == inner.in.size();
    }

    bool finish(CipherContext &context)
    {
        std::array<unsigned char, EVP_MAX_BLOCK_LENGTH> rest{};
        int written = 0;
        // CCM has verified, or made its tag, with the text.
        return m_aead->isCcm() || EVP_CipherFinal_ex(context.get(), rest.data(), &written) == 1;
    }

    bool finishSealing(std::span<std::byte> tag)
    {
        return finish(m_sealing)
            && EVP_CIPHER_CTX_ctrl(m_sealing.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tag.size()),
                                   tag.data())
            > 0;
    }

    bool finishOpening() { return finish(m_opening); }

    std::shared_ptr<const KeyedAead> m_aead;
    CipherContext m_sealing;
    CipherContext m_opening;
};

class EvpAeadAlgorithm final : public AeadAlgorithm {
public:
    explicit EvpAeadAlgorithm(std::shared_ptr<const KeyedAead> aead)
        : m_aead(std::move(aead))
        , m_provenance(openssl::provenance())
    {
    }

    const Provenance &provenance() const override { return m_provenance; }
    const CipherRules &rules() const override { return m_aead->rules; }
    std::size_t tagSize() const override { return m_aead->tagSize; }
    Result<std::unique_ptr<Aead>> newAead() const override { return std::make_unique<EvpAead>(m_aead); }

private:
    std::shared_ptr<const KeyedAead> m_aead;
    Provenance m_provenance;
};

/** The form of a name that has rules, and the name of the cipher inside; nullopt if OpenSSL has none. */
std::optional<std::pair<Form, catalog::AlgorithmName>> formOf(const catalog::AlgorithmName &name)
{
    if (name.base == "gcm" || name.base == "rfc7539")
        return std::pair(Form::Direct, name);
    if (name.base == "ccm")
        return std::pair(Form::Ccm, name);
    if (name.base == "rfc4106")
        return std::pair(Form::Ipsec, name.arguments.front());
    if (name.base == "rfc4309")
        return std::pair(Form::IpsecCcm, name.arguments.front());
    if (name.base == "rfc4543")
        return std::pair(Form::Gmac, name.arguments.front());
    if (name.base == "rfc7539esp")
        return std::pair(Form::Ipsec, catalog::AlgorithmName{ "rfc7539", name.arguments });
    return std::nullopt;
}

Result<std::shared_ptr<const AeadAlgorithm>> openAuthenc(OpenSslEngine &engine,
                                                         const catalog::AlgorithmName &name,
                                                         CipherRules rules, std::span<const std::byte> key,
                                                         std::size_t tagSize)
{
    const std::optional<AuthencKeys> keys = splitAuthencKey(key); // It has passed keyProblems().
    const SecretBytes encryptionKey(keys->encryption);
    const SecretBytes authenticationKey(keys->authentication);
    auto cipher = engine.openSkcipher(name.arguments[1].text(), encryptionKey);
    if (!cipher)
        return std::unexpected(std::move(cipher.error()));
    auto mac = engine.openHash(name.arguments[0].text(), &authenticationKey);
    if (!mac)
        return std::unexpected(std::move(mac.error()));
    return composeAuthenc(std::move(*cipher), std::move(*mac), std::move(rules), tagSize);
}

} // namespace

Result<std::shared_ptr<const AeadAlgorithm>>
OpenSslEngine::openAead(const std::string &name, const KeySource &key, std::size_t tagSize)
{
    const Result<catalog::AlgorithmName> parsed = catalog::parseAlgorithmName(name);
    std::optional<CipherRules> rules = rulesByDefinition(name);
    if (!parsed || !rules || rules->kind != CipherKind::Aead)
        return std::unexpected(noSuchAlgorithm(name));
    const auto form = formOf(*parsed);
    if (!form && rules->keyForm != KeyForm::Authenc)
        return std::unexpected(noSuchAlgorithm(name));
    const Result<std::span<const std::byte>> bytes = keyFor(*rules, key);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (Result<void> fits = refuseFirst(*rules, tagProblems(*rules, tagSize)); !fits)
        return std::unexpected(std::move(fits.error()));
    if (!form)
        return openAuthenc(*this, *parsed, std::move(*rules), *bytes, tagSize);

    auto aead = std::make_shared<KeyedAead>();
    aead->key = SecretBytes(bytes->first(bytes->size() - rules->saltSize));
    aead->salt = SecretBytes(bytes->last(rules->saltSize));
    aead->cipher = fetchCipher(form->second, aead->key.size());
    if (!aead->cipher)
        return std::unexpected(noSuchAlgorithm(name));
    aead->rules = std::move(*rules);
    aead->tagSize = tagSize;
    aead->form = form->first;
    return std::make_shared<EvpAeadAlgorithm>(std::move(aead));
}

} // namespace cipherscope::engine
