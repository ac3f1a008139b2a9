// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rng.h"

#include "core/randomsource.h"
#include "engine/kernelrng.h"

#include <algorithm>
#include <utility>

namespace cipherscope::engine {

namespace {

/** A call that can be stopped soon, and is long enough to cost little. */
constexpr std::size_t systemCallSize = std::size_t{ 32 } * 1024;

class SystemStream final : public RandomStream {
public:
    Result<std::size_t> draw(std::span<std::byte> out) override
    {
        const std::span<std::byte> part = out.first(std::min(out.size(), systemCallSize));
        if (Result<void> drawn = systemRandom(part); !drawn)
            return std::unexpected(std::move(drawn.error()));
        return part.size();
    }
};

class SystemGenerator final : public RandomGenerator {
public:
    const Provenance &provenance() const override { return m_provenance; }
    std::size_t mostPerCall() const override { return systemCallSize; }
    Result<std::unique_ptr<RandomStream>> newStream() const override
    {
        return std::make_unique<SystemStream>();
    }

private:
    const Provenance m_provenance{ EngineKind::Kernel, "getrandom()" };
};

} // namespace

RandomStream::~RandomStream() = default;
RandomGenerator::~RandomGenerator() = default;

Result<std::shared_ptr<const RandomGenerator>> openRng(const std::string &name, const RngInputs &inputs,
                                                       afalg::SystemCalls &calls)
{
    if (name != systemRandomName)
        return openKernelRng(name, inputs, calls);
    if (inputs.seed || inputs.testEntropy || inputs.additionalInput)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::SetKey, name,
                       phrase("Error", "the system's generator seeds itself and takes no inputs")));
    return std::make_shared<const SystemGenerator>();
}

Result<void> fill(RandomStream &stream, std::span<std::byte> out)
{
    while (!out.empty()) {
        const Result<std::size_t> drawn = stream.draw(out);
        if (!drawn)
            return std::unexpected(drawn.error());
        out = out.subspan(*drawn);
    }
    return {};
}

} // namespace cipherscope::engine
