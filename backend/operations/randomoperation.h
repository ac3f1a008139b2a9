// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/rng.h"
#include "operations/operation.h"
#include "operations/randomdraw.h"
#include "operations/temporaryfile.h"
#include "operations/transfertarget.h"
#include "randomness/bytecounts.h"
#include "randomness/fipstests.h"
#include "randomness/textencoder.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace cipherscope::operations {

/** What to draw, and what becomes of it. */
struct RandomJob {
    std::string generator; ///< As openRng() takes it.
    engine::RngInputs inputs = {};
    std::uint64_t bytes = 0; ///< 0: until it is cancelled.
    unsigned streams = 1; ///< Threads that draw.
    bool isObserved = false; ///< Whether the bytes are counted and tested on their way.
    /** Where they are written: empty is standard output, nullopt nowhere. */
    std::optional<std::filesystem::path> output = std::nullopt;
    Existing existing = Existing::Keep;
    randomness::Encoding encoding = randomness::Encoding::Raw;
};

/** What was seen of the bytes so far. */
struct RandomObservation {
    static constexpr std::size_t pictureSize = 8192; ///< 256 by 256 bits.

    randomness::ByteCounts counts;
    randomness::FipsFigures fips;
    /** The newest bytes; zeros in front of them at first. */
    std::array<std::byte, pictureSize> picture{};
};

/** Draws random bytes, to look at them, to a file in the safe way, or to standard output. */
class RandomOperation final : public Operation {
    Q_OBJECT

public:
    RandomOperation(QString title, RandomJob job, afalg::SystemCalls &calls, QObject *parent = nullptr);
    ~RandomOperation() override;

    /** As of the last tick. */
    [[nodiscard]] const RandomObservation &observation() const { return m_shown; }
    /** What draws; nullopt before it was opened, at the last tick. */
    [[nodiscard]] const std::optional<engine::Provenance> &provenance() const { return m_shownProvenance; }

protected:
    [[nodiscard]] unsigned wantedWorkers() const override;
    [[nodiscard]] Result<void> work(const std::stop_token &stop) override;
    void collect() override;
    [[nodiscard]] bool isComplete() const override;

private:
    /** Opens the generator and the target. The first worker does it while the others wait. */
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> take(std::span<const std::byte> bytes, bool isLast);
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes, bool isLast);
    void observe(std::span<const std::byte> bytes);

    const RandomJob m_job;
    afalg::SystemCalls &m_calls;
    std::atomic<unsigned> m_working = 0;
    std::mutex m_prepareMutex;
    std::unique_ptr<RandomDraw> m_draw;
    std::unique_ptr<TransferTarget> m_target;
    randomness::TextEncoder m_encoder;
    randomness::FipsTests m_fips;
    RandomObservation m_latest;

    std::mutex m_observedMutex; ///< Of what workers give and collect() takes.
    RandomObservation m_observed;
    std::optional<engine::Provenance> m_provenance;
    RandomObservation m_shown;
    std::optional<engine::Provenance> m_shownProvenance;
};

} // namespace cipherscope::operations
