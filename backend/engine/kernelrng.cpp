// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelrng.h"

#include "afalg/rngsocket.h"
#include "core/randomsource.h"
#include "engine/kernelsupport.h"

#include <cerrno>
#include <mutex>
#include <optional>
#include <utility>

namespace cipherscope::engine {

namespace {

class KernelStream final : public RandomStream {
public:
    KernelStream(afalg::AlgSocket algorithm, afalg::RngSocket socket,
                 std::shared_ptr<const SecretBytes> additionalInput)
        : m_algorithm(std::move(algorithm))
        , m_socket(std::move(socket))
        , m_additionalInput(std::move(additionalInput))
    {
    }

    Result<std::size_t> draw(std::span<std::byte> out) override
    {
        if (m_additionalInput) {
            if (Result<void> sent = m_socket.setAdditionalInput(m_additionalInput->view()); !sent)
                return std::unexpected(std::move(sent.error()));
        }
        return m_socket.draw(out);
    }

private:
    afalg::AlgSocket m_algorithm;
    afalg::RngSocket m_socket;
    std::shared_ptr<const SecretBytes> m_additionalInput;
};

/** The seed that was given, or a random one of the size that the kernel asks for, which may be none. */
Result<void> seed(afalg::AlgSocket &algorithm, const RngInputs &inputs, std::size_t seedSize)
{
    if (inputs.seed)
        return algorithm.setKey(inputs.seed->view());
    SecretBytes drawn(seedSize);
    if (Result<void> filled = systemRandom(drawn.writable()); !filled)
        return filled;
    return algorithm.setKey(drawn.view());
}

class KernelGenerator final : public RandomGenerator {
public:
    KernelGenerator(std::string name, RngInputs inputs, afalg::SystemCalls &calls, Provenance provenance,
                    std::size_t seedSize)
        : m_name(std::move(name))
        , m_inputs(std::move(inputs))
        , m_calls(calls)
        , m_provenance(std::move(provenance))
        , m_seedSize(seedSize)
    {
    }

    const Provenance &provenance() const override { return m_provenance; }
    std::size_t mostPerCall() const override { return afalg::RngSocket::mostPerCall; }
    bool repeatsItself() const override { return m_inputs.testEntropy || (m_inputs.seed && m_seedSize > 0); }

    Result<std::unique_ptr<RandomStream>> newStream() const override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_tried)
                return std::move(m_tried);
        }
        return openStream();
    }

    /** Whether it can be drawn from. What was tried is the first stream: a DRBG's seed takes a while. */
    Result<void> tryOut()
    {
        Result<std::unique_ptr<RandomStream>> stream = openStream();
        if (!stream)
            return std::unexpected(std::move(stream.error()));
        m_tried = std::move(*stream);
        return {};
    }

private:
    [[nodiscard]] Result<std::unique_ptr<RandomStream>> openStream() const
    {
        Result<afalg::AlgSocket> algorithm = afalg::AlgSocket::open(m_calls, afalg::AlgType::Rng, m_name);
        if (!algorithm)
            return std::unexpected(std::move(algorithm.error()));
        Result<void> ready;
        if (m_inputs.testEntropy)
            ready = algorithm->setEntropy(m_inputs.testEntropy->view());
        if (ready)
            ready = seed(*algorithm, m_inputs, m_seedSize);
        if (!ready)
            return std::unexpected(explained(std::move(ready.error())));
        Result<afalg::RngSocket> socket = afalg::RngSocket::start(*algorithm);
        if (!socket)
            return std::unexpected(std::move(socket.error()));
        return std::make_unique<KernelStream>(std::move(*algorithm), std::move(*socket),
                                              m_inputs.additionalInput);
    }

    [[nodiscard]] Error explained(Error error) const
    {
        if (error.code == ErrorCode::BadKey && error.systemError == EINVAL && m_seedSize > 0)
            error.detail = Detail(phrase("Error", "its seed has %1 bytes"), m_seedSize);
        return error;
    }

    const std::string m_name;
    const RngInputs m_inputs;
    afalg::SystemCalls &m_calls;
    const Provenance m_provenance;
    const std::size_t m_seedSize; ///< What the algorithm asks for; 0: it seeds itself.
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<RandomStream> m_tried; ///< Until somebody takes it.
};

} // namespace

Result<std::shared_ptr<const RandomGenerator>> openKernelRng(const std::string &name, const RngInputs &inputs,
                                                             afalg::SystemCalls &calls)
{
    // A first bind may load the module, after which /proc/crypto shows what it is.
    const Result<afalg::AlgSocket> bound = afalg::AlgSocket::open(calls, afalg::AlgType::Rng, name);
    if (!bound)
        return std::unexpected(bound.error());
    const std::optional<catalog::CryptoEntry> entry = kernel::entryOf(catalog::EntryType::Rng, name);
    const auto seedSize = static_cast<std::size_t>(entry ? entry->number("seedsize").value_or(0) : 0);
    auto generator = std::make_shared<KernelGenerator>(
        name, inputs, calls, Provenance{ EngineKind::Kernel, entry ? entry->driver : name }, seedSize);
    if (Result<void> tried = generator->tryOut(); !tried)
        return std::unexpected(std::move(tried.error()));
    return generator;
}

} // namespace cipherscope::engine
