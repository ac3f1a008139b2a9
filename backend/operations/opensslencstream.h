// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engineselector.h"
#include "engine/provenance.h"
#include "formats/age/randomsource.h"
#include "formats/opensslenc.h"
#include "operations/orderedpipeline.h"

#include <memory>
#include <stop_token>

namespace cipherscope::operations {

/** How a file of openssl enc is written or read. */
struct OpenSslEncSettings {
    const engine::EngineSelector &engines;
    engine::EngineChoice choice = engine::EngineChoice::Automatic;
    engine::Direction direction = engine::Direction::Encrypt;
    opensslenc::Parameters parameters;
    std::shared_ptr<const SecretBytes> passphrase;
    age::RandomSource random = age::systemRandom; ///< For the salt.
};

/**
 * Takes a whole stream into or out of a file of openssl enc, in the calling thread and a quarter of a MiB of
 * memory. It blocks on source, sink and engine, and looks at the stop token once a buffer. Gives what
 * computed it. In decryption the sink gets the plaintext as it comes, which nothing authenticates, but never
 * a last block without padding: only when this succeeds is the plaintext whole. Errors: those of
 * formats/opensslenc.h, source, sink, the engine; Cancelled.
 */
[[nodiscard]] Result<engine::Provenance> runOpenSslEnc(const OpenSslEncSettings &settings,
                                                       const ByteSource &source, const ByteSink &sink,
                                                       const std::stop_token &stop);

} // namespace cipherscope::operations
