// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/algsocket.h"
#include "afalg/hashstream.h"
#include "engine/crc32.h"
#include "engine/kernelengine.h"
#include "engine/kernelrepetition.h"
#include "engine/kernelsupport.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace cipherscope::engine {

namespace {

constexpr Phrase takesNoKey = phrase("Error", "it takes no key");

enum class Finishing { AsGiven, ComplementedReversed };

class KernelHasher final : public Hasher {
public:
    KernelHasher(afalg::HashStream stream, Finishing finishing)
        : m_stream(std::move(stream))
        , m_finishing(finishing)
    {
    }

    Result<void> update(std::span<const std::byte> data) override { return m_stream.update(data); }

    bool reportsFaults() const override { return true; }

    Result<Digest> finish() override
    {
        Result<Digest> digest = m_stream.finish();
        if (digest && m_finishing == Finishing::ComplementedReversed) {
            std::ranges::reverse(*digest);
            std::ranges::transform(*digest, digest->begin(), [](std::byte byte) { return ~byte; });
        }
        return digest;
    }

    Result<std::unique_ptr<Hasher>> clone() const override
    {
        Result<afalg::HashStream> copy = m_stream.clone();
        if (!copy)
            return std::unexpected(std::move(copy.error()));
        return std::make_unique<KernelHasher>(std::move(*copy), m_finishing);
    }

private:
    afalg::HashStream m_stream;
    Finishing m_finishing;
};

class KernelHash final : public HashAlgorithm {
public:
    KernelHash(afalg::AlgSocket socket, Provenance provenance, Finishing finishing)
        : m_socket(std::move(socket))
        , m_provenance(std::move(provenance))
        , m_finishing(finishing)
    {
    }

    const Provenance &provenance() const override { return m_provenance; }

    Result<std::unique_ptr<Hasher>> newHasher() const override
    {
        Result<afalg::HashStream> stream = afalg::HashStream::start(m_socket);
        if (!stream)
            return std::unexpected(std::move(stream.error()));
        return std::make_unique<KernelHasher>(std::move(*stream), m_finishing);
    }

    Result<std::unique_ptr<Repetition>> repeat(std::span<const std::byte> message) const override
    {
        return kernel::repeatHash(m_socket, message);
    }

private:
    afalg::AlgSocket m_socket;
    Provenance m_provenance;
    Finishing m_finishing;
};

/** A keyed hash accepts everything without its key and fails at the first data: asked for here, once. */
Result<void> checkComputes(const afalg::AlgSocket &socket)
{
    Result<afalg::HashStream> stream = afalg::HashStream::start(socket);
    if (!stream)
        return std::unexpected(std::move(stream.error()));
    Result<Digest> digest = stream->finish();
    if (!digest)
        return std::unexpected(std::move(digest.error()));
    return {};
}

} // namespace

Result<std::shared_ptr<const HashAlgorithm>> KernelEngine::openHash(const std::string &name,
                                                                    const SecretBytes *key)
{
    static constexpr std::array crcSeed{ std::byte{ 0xff }, std::byte{ 0xff }, std::byte{ 0xff },
                                         std::byte{ 0xff } };
    const bool isCrc = name == crc32Name;
    const std::string kernelName = isCrc ? "crc32" : name;
    if (isCrc && key)
        return std::unexpected(plainError(ErrorCode::BadKey, Step::SetKey, name, takesNoKey));

    Result<afalg::AlgSocket> socket = afalg::AlgSocket::open(m_calls, afalg::AlgType::Hash, kernelName);
    if (!socket)
        return std::unexpected(std::move(socket.error()));
    Result<void> ready;
    if (isCrc)
        ready = socket->setKey(crcSeed);
    else if (key)
        ready = socket->setKey(key->view());
    if (ready)
        ready = checkComputes(*socket);
    if (!ready) {
        if (ready.error().systemError == ENOSYS)
            ready.error().detail = takesNoKey;
        return std::unexpected(std::move(ready.error()));
    }
    return std::make_shared<KernelHash>(std::move(*socket),
                                        kernel::provenanceOf(catalog::EntryType::Hash, kernelName),
                                        isCrc ? Finishing::ComplementedReversed : Finishing::AsGiven);
}

} // namespace cipherscope::engine
