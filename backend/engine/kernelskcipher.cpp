// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/skciphersocket.h"
#include "engine/ciphercheck.h"
#include "engine/kernelengine.h"
#include "engine/kernelrepetition.h"
#include "engine/kernelsupport.h"

#include <algorithm>
#include <utility>

namespace cipherscope::engine {

namespace {

/** Adds to the block counter of a chacha IV (IvForm::ChaChaBlock and XChaChaBlock): 32 bits, little-endian.
 */
void advanceCounter(std::vector<std::byte> &iv, IvForm form, std::size_t blocks)
{
    const std::span<std::byte> counter =
        form == IvForm::ChaChaBlock ? std::span(iv).first(4) : std::span(iv).last(8).first(4);
    for (std::byte &byte : counter) {
        blocks += std::to_integer<std::size_t>(byte);
        byte = static_cast<std::byte>(blocks & 0xffU);
        blocks >>= 8U;
    }
}

class KernelSkcipherStream final : public SkcipherStream {
public:
    KernelSkcipherStream(afalg::SkcipherSocket socket, MessageCheck check)
        : m_socket(std::move(socket))
        , m_check(std::move(check))
    {
    }

    Result<void> start(std::span<const std::byte> iv) override
    {
        if (Result<void> fits = m_check.start(iv); !fits)
            return fits;
        if (m_check.rules().chaining == Chaining::Kernel)
            m_socket.begin(iv);
        else
            m_iv.assign(iv.begin(), iv.end());
        return {};
    }

    Result<void> update(std::span<const std::byte> in, std::span<std::byte> out, Piece piece) override
    {
        if (Result<void> fits = m_check.update(in.size(), out.size(), piece); !fits)
            return fits;
        switch (m_check.rules().chaining) {
        case Chaining::Kernel:
            return m_socket.update(in, out, piece == Piece::Last ? afalg::More::No : afalg::More::Yes);
        case Chaining::Counter:
            return countedRequests(in, out);
        case Chaining::None:
            return m_socket.request(m_iv, in, out);
        }
        std::unreachable();
    }

private:
    /** Each part is a message of its own, whose IV says where in the whole it stands. */
    Result<void> countedRequests(std::span<const std::byte> in, std::span<std::byte> out)
    {
        constexpr std::size_t most = std::size_t{ 128 } * 1024; // Fits the default buffers.
        constexpr std::size_t block = 64;
        while (!in.empty()) {
            const std::size_t size = std::min(in.size(), most);
            if (Result<void> done = m_socket.request(m_iv, in.first(size), out.first(size)); !done)
                return done;
            advanceCounter(m_iv, m_check.rules().ivForm, size / block);
            in = in.subspan(size);
            out = out.subspan(size);
        }
        return {};
    }

    afalg::SkcipherSocket m_socket;
    MessageCheck m_check;
    std::vector<std::byte> m_iv; ///< Of the next request.
};

class KernelSkcipher final : public SkcipherAlgorithm {
public:
    explicit KernelSkcipher(kernel::KeyedSocket keyed)
        : m_socket(std::move(keyed.socket))
        , m_rules(std::make_shared<const CipherRules>(std::move(keyed.rules)))
        , m_provenance(std::move(keyed.provenance))
    {
    }

    const Provenance &provenance() const override { return m_provenance; }
    const CipherRules &rules() const override { return *m_rules; }

    Result<std::unique_ptr<SkcipherStream>> newStream(Direction direction) const override
    {
        Result<afalg::SkcipherSocket> socket =
            afalg::SkcipherSocket::start(m_socket, kernel::operationOf(direction), m_rules->pieceMultiple);
        if (!socket)
            return std::unexpected(std::move(socket.error()));
        return std::make_unique<KernelSkcipherStream>(std::move(*socket), MessageCheck(m_rules));
    }

    Result<std::unique_ptr<Repetition>> repeat(Direction direction, std::span<const std::byte> iv,
                                               std::span<const std::byte> in,
                                               std::span<std::byte> out) const override
    {
        if (in.size() > kernel::mostOfARepetition)
            return SkcipherAlgorithm::repeat(direction, iv, in, out);
        MessageCheck check(m_rules);
        Result<void> fits = check.start(iv);
        if (fits)
            fits = check.update(in.size(), out.size(), Piece::Last);
        if (!fits)
            return std::unexpected(std::move(fits.error()));
        return kernel::repeatSkcipher(m_socket, direction, iv, in, out);
    }

private:
    afalg::AlgSocket m_socket;
    std::shared_ptr<const CipherRules> m_rules;
    Provenance m_provenance;
};

} // namespace

Result<std::shared_ptr<const SkcipherAlgorithm>> KernelEngine::openSkcipher(const std::string &name,
                                                                            const KeySource &key)
{
    Result<kernel::KeyedSocket> keyed = kernel::openCipher(m_calls, CipherKind::Skcipher, name, key);
    if (!keyed)
        return std::unexpected(std::move(keyed.error()));
    return std::make_shared<KernelSkcipher>(std::move(*keyed));
}

} // namespace cipherscope::engine
