// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/aeadsocket.h"
#include "engine/ciphercheck.h"
#include "engine/kernelengine.h"
#include "engine/kernelrepetition.h"
#include "engine/kernelsupport.h"

#include <utility>

namespace cipherscope::engine {

namespace {

class KernelAead final : public Aead {
public:
    KernelAead(afalg::AeadSocket socket, std::shared_ptr<const CipherRules> rules, std::size_t tagSize)
        : m_socket(std::move(socket))
        , m_rules(std::move(rules))
        , m_tagSize(tagSize)
    {
    }

    Result<void> seal(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> plaintext, std::span<std::byte> out) override
    {
        if (Result<void> fits =
                checkAead(*m_rules, Direction::Encrypt, m_tagSize, nonce, aad, plaintext.size(), out.size());
            !fits)
            return fits;
        return m_socket.seal(nonce, aad, plaintext, out);
    }

    Result<void> open(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> sealed, std::span<std::byte> out) override
    {
        if (Result<void> fits =
                checkAead(*m_rules, Direction::Decrypt, m_tagSize, nonce, aad, sealed.size(), out.size());
            !fits)
            return fits;
        return m_socket.open(nonce, aad, sealed, out);
    }

private:
    afalg::AeadSocket m_socket;
    std::shared_ptr<const CipherRules> m_rules;
    std::size_t m_tagSize;
};

class KernelAeadAlgorithm final : public AeadAlgorithm {
public:
    KernelAeadAlgorithm(kernel::KeyedSocket keyed, std::size_t tagSize)
        : m_socket(std::move(keyed.socket))
        , m_rules(std::make_shared<const CipherRules>(std::move(keyed.rules)))
        , m_provenance(std::move(keyed.provenance))
        , m_tagSize(tagSize)
    {
    }

    const Provenance &provenance() const override { return m_provenance; }
    const CipherRules &rules() const override { return *m_rules; }
    std::size_t tagSize() const override { return m_tagSize; }

    Result<std::unique_ptr<Aead>> newAead() const override
    {
        Result<afalg::AeadSocket> socket = afalg::AeadSocket::start(m_socket);
        if (!socket)
            return std::unexpected(std::move(socket.error()));
        return std::make_unique<KernelAead>(std::move(*socket), m_rules, m_tagSize);
    }

    Result<std::unique_ptr<Repetition>> repeat(Direction direction, std::span<const std::byte> nonce,
                                               std::span<const std::byte> aad, std::span<const std::byte> in,
                                               std::span<std::byte> out) const override
    {
        if (Result<void> fits = checkAead(*m_rules, direction, m_tagSize, nonce, aad, in.size(), out.size());
            !fits)
            return std::unexpected(std::move(fits.error()));
        return kernel::repeatAead(m_socket, direction, nonce, aad, in, out);
    }

private:
    afalg::AlgSocket m_socket;
    std::shared_ptr<const CipherRules> m_rules;
    Provenance m_provenance;
    std::size_t m_tagSize;
};

} // namespace

Result<std::shared_ptr<const AeadAlgorithm>> KernelEngine::openAead(const std::string &name,
                                                                    const KeySource &key, std::size_t tagSize)
{
    Result<kernel::KeyedSocket> keyed = kernel::openCipher(m_calls, CipherKind::Aead, name, key);
    if (!keyed)
        return std::unexpected(std::move(keyed.error()));
    if (Result<void> set = keyed->socket.setTagSize(tagSize); !set)
        return std::unexpected(std::move(set.error()));
    return std::make_shared<KernelAeadAlgorithm>(std::move(*keyed), tagSize);
}

} // namespace cipherscope::engine
