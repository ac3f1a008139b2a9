// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/zerocopytrial.h"

#include <algorithm>
#include <utility>

namespace cipherscope::operations {

Result<ZeroCopyTrial> tryWithoutCopying(afalg::SystemCalls &calls, const engine::EngineSelector &engines,
                                        const engine::CipherRules &rules, CipherRun run,
                                        std::span<const std::byte> input)
{
    if (rules.isAuthenticated())
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, run.algorithm,
                                          phrase("Error", "the experiment is for ciphers without a tag")));
    Result<afalg::AlgSocket> socket = afalg::AlgSocket::open(calls, afalg::AlgType::Skcipher, run.algorithm);
    if (!socket)
        return std::unexpected(std::move(socket.error()));
    const Result<void> keyed = run.key.bytes() ? socket->setKey(run.key.bytes()->view())
                                               : socket->setKeyBySerial(run.key.serial().value);
    if (!keyed)
        return std::unexpected(keyed.error());
    const WipedBytes message = paddedMessage(rules, run, input);
    const bool isSealing = run.direction == engine::Direction::Encrypt;
    Result<afalg::ZeroCopyReport> report = afalg::tryZeroCopy(
        *socket, isSealing ? afalg::Operation::Encrypt : afalg::Operation::Decrypt, run.iv, message.view());
    if (!report)
        return std::unexpected(std::move(report.error()));

    ZeroCopyTrial trial{ std::move(*report), std::nullopt };
    run.choice = engine::EngineChoice::Kernel;
    run.isPadded = false;
    const Result<CipherOutput> copied = runCipher(engines, rules, run, message.view());
    if (copied && trial.report.succeeded())
        trial.isSame = std::ranges::equal(copied->bytes.view(), trial.report.output);
    return trial;
}

} // namespace cipherscope::operations
