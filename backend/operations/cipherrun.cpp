// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/cipherrun.h"

#include "engine/padding.h"

#include <algorithm>
#include <utility>

namespace cipherscope::operations {

namespace {

using engine::CipherProblem;
using engine::CipherProblemKind;
using engine::CipherRules;
using engine::Direction;
using Clock = std::chrono::steady_clock;

bool isOfKey(const CipherProblem &problem)
{
    return problem.kind == CipherProblemKind::KeySize || problem.kind == CipherProblemKind::EqualKeyHalves
        || problem.kind == CipherProblemKind::AuthencKeyForm;
}

bool padsNow(const CipherRun &run)
{
    return run.isPadded && run.direction == Direction::Encrypt;
}

Result<CipherOutput> runSkcipher(const engine::EngineSelector &engines, const CipherRun &run,
                                 WipedBytes message)
{
    const auto algorithm = engines.openSkcipher(run.choice, run.algorithm, run.key.source());
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto stream = (*algorithm)->newStream(run.direction);
    if (!stream)
        return std::unexpected(stream.error());
    const Clock::time_point start = Clock::now();
    if (Result<void> started = (*stream)->start(run.iv); !started)
        return std::unexpected(std::move(started.error()));
    const Result<void> done = (*stream)->update(message.view(), message.writable(), engine::Piece::Last);
    if (!done)
        return std::unexpected(done.error());
    return CipherOutput{ std::move(message), (*algorithm)->provenance(), Clock::now() - start };
}

Result<CipherOutput> runAead(const engine::EngineSelector &engines, const CipherRun &run,
                             std::span<const std::byte> input)
{
    const auto algorithm = engines.openAead(run.choice, run.algorithm, run.key.source(), run.tagSize);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto aead = (*algorithm)->newAead();
    if (!aead)
        return std::unexpected(aead.error());
    const bool isSealing = run.direction == Direction::Encrypt;
    if (!isSealing && input.size() < run.tagSize)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, run.algorithm,
                                          phrase("Error", "the input is shorter than the tag")));
    WipedBytes out(isSealing ? input.size() + run.tagSize : input.size() - run.tagSize);
    const Clock::time_point start = Clock::now();
    const Result<void> done = isSealing ? (*aead)->seal(run.iv, run.aad, input, out.writable())
                                        : (*aead)->open(run.iv, run.aad, input, out.writable());
    if (!done)
        return std::unexpected(done.error());
    return CipherOutput{ std::move(out), (*algorithm)->provenance(), Clock::now() - start };
}

} // namespace

bool takesPadding(const CipherRules &rules)
{
    return !rules.isAuthenticated() && rules.messageMultiple > 1;
}

WipedBytes paddedMessage(const CipherRules &rules, const CipherRun &run, std::span<const std::byte> input)
{
    if (!padsNow(run))
        return WipedBytes(input);
    WipedBytes message(engine::pkcs7PaddedSize(input.size(), rules.messageMultiple));
    std::ranges::copy(input, message.writable().begin());
    engine::writePkcs7(message.writable(), input.size());
    return message;
}

std::vector<CipherProblem> runProblems(const CipherRules &rules, const CipherRun &run, std::size_t inputSize)
{
    const std::size_t size =
        padsNow(run) ? engine::pkcs7PaddedSize(inputSize, rules.messageMultiple) : inputSize;
    const std::span<const std::byte> key =
        run.key.bytes() ? run.key.bytes()->view() : std::span<const std::byte>();
    std::vector<CipherProblem> problems =
        engine::problemsOf(rules, { run.direction, key, run.iv, run.aad, run.tagSize, size });
    if (!run.key.bytes())
        std::erase_if(problems, isOfKey);
    return problems;
}

Result<CipherOutput> runCipher(const engine::EngineSelector &engines, const CipherRules &rules,
                               const CipherRun &run, std::span<const std::byte> input)
{
    if (rules.isAuthenticated())
        return runAead(engines, run, input);
    Result<CipherOutput> output = runSkcipher(engines, run, paddedMessage(rules, run, input));
    if (!output || !run.isPadded || run.direction == Direction::Encrypt)
        return output;
    const Result<std::size_t> size = engine::pkcs7MessageSize(output->bytes.view(), rules.messageMultiple);
    if (!size)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, run.algorithm,
                                          phrase("Error", "the padding is not that of PKCS #7")));
    output->bytes.shrink(*size);
    return output;
}

} // namespace cipherscope::operations
