// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/agetask.h"

#include "formats/age/payload.h"
#include "operations/guarded.h"

#include <algorithm>
#include <array>
#include <span>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace cipherscope::operations {

namespace {

constexpr std::uint64_t smallestHeader = 150; // bytes, with one recipient

std::uint64_t encryptedSize(std::uint64_t plaintext, age::AgeForm form)
{
    const std::uint64_t size = smallestHeader + age::PayloadLayout::ofPlaintext(plaintext).payloadSize();
    return form == age::AgeForm::Armored ? size / 48 * 65 : size;
}

SourceOptions sourceOptions(const AgeJob &job, const AgeSettings &settings)
{
    return { settings.direction == AgeDirection::Encrypt,
             job.afterWriting == AfterWriting::VerifyAndDeleteOriginal };
}

TargetOptions targetOptions(const AgeJob &job, const AgeSettings &settings)
{
    return { settings.direction == AgeDirection::Decrypt && job.unpack,
             job.afterWriting != AfterWriting::Keep };
}

/** A whole stream, on this thread and on others that end with it. The first error of any of them. */
Result<void> workOn(AgeStream &stream, unsigned threads, const std::stop_token &stop)
{
    const auto share = [&] { return guarded({}, [&] { return stream.work(stop); }); };
    std::vector<Result<void>> outcomes(std::max(1U, threads));
    {
        std::vector<std::jthread> helpers;
        for (Result<void> &outcome : std::span(outcomes).subspan(1))
            helpers.emplace_back([&share, &outcome] { outcome = share(); });
        outcomes.front() = share();
    }
    const auto failed =
        std::ranges::find_if(outcomes, [](const Result<void> &outcome) { return !outcome.has_value(); });
    return failed == outcomes.end() ? Result<void>() : *failed;
}

Error notAsWritten(const AgeJob &job)
{
    return plainError(ErrorCode::Io, Step::Read, job.output.native(),
                      phrase("Error", "what was read back is not what was written"));
}

} // namespace

AgeTask::AgeTask(const AgeJob &job, const AgeSettings &settings, ReadProgress progress,
                 unsigned verifyingThreads)
    : m_job(job)
    , m_settings(settings)
    , m_progress(std::move(progress))
    , m_verifyingThreads(verifyingThreads)
    , m_files(job, m_progress, sourceOptions(job, settings), targetOptions(job, settings))
{
    if (isVerified())
        m_digest.emplace();
}

Result<void> AgeTask::begin(const std::stop_token &stop)
{
    if (Result<void> checked = checkJob(); !checked)
        return checked;
    if (Result<void> opened = m_files.open(); !opened)
        return opened;
    const std::stop_callback stopping(stop, [this] { m_files.stop(); });
    return m_files.named(openStream(stop));
}

Result<void> AgeTask::checkJob() const
{
    const bool needsOutput = m_job.keepVerified || m_job.afterWriting != AfterWriting::Keep || m_job.unpack;
    if (needsOutput && m_job.output.empty())
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Open, phrase("Error", "standard output").text(),
                       phrase("Error", "what goes there cannot be unpacked, read back or kept")));
    if (m_job.afterWriting == AfterWriting::VerifyAndDeleteOriginal && m_job.input.empty())
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Open,
                                          phrase("Error", "standard input").text(),
                                          phrase("Error", "it cannot be deleted")));
    return {};
}

Result<void> AgeTask::openStream(const std::stop_token &stop)
{
    const age::Crypto crypto = m_settings.crypto.withStop(stop);
    const auto source = [this](std::span<std::byte> room) { return read(room); };
    const auto sink = [this](std::span<const std::byte> bytes) { return write(bytes); };
    const auto status = m_files.source().status();
    const std::uint64_t size =
        status && S_ISREG(status->st_mode) ? static_cast<std::uint64_t>(status->st_size) : m_job.size;
    if (m_settings.direction == AgeDirection::Encrypt) {
        if (Result<void> fits = m_files.checkSpace(size > 0 ? encryptedSize(size, m_settings.form) : 0);
            !fits)
            return fits;
        m_encryption =
            std::make_unique<AgeEncryption>(crypto, m_settings.recipients, m_settings.form, source, sink);
        m_stream = m_encryption.get();
        return m_stream->begin();
    }
    m_decryption = std::make_unique<AgeDecryption>(crypto, m_settings.identities, source, sink);
    m_stream = m_decryption.get();
    if (Result<void> begun = m_stream->begin(); !begun)
        return begun;
    return m_files.checkSpace(m_decryption->plaintextSize(size));
}

Result<std::size_t> AgeTask::read(std::span<std::byte> room)
{
    Result<std::size_t> count = m_files.read(room);
    if (!count || !m_digest || !m_encryption)
        return count;
    if (Result<void> hashed = m_digest->update(room.first(*count)); !hashed)
        return std::unexpected(std::move(hashed.error()));
    return count;
}

Result<void> AgeTask::write(std::span<const std::byte> bytes)
{
    if (Result<void> written = ofArchive(m_files.write(bytes)); !written)
        return written;
    m_bytesWritten += bytes.size();
    return m_digest && m_decryption ? m_digest->update(bytes) : Result<void>();
}

Result<void> AgeTask::work(const std::stop_token &stop)
{
    const std::stop_callback stopping(stop, [this] { m_files.stop(); });
    return m_files.named(m_stream->work(stop));
}

Result<engine::Provenance> AgeTask::complete(const std::stop_token &stop)
{
    const std::stop_callback stopping(stop, [this] { m_files.stop(); });
    Result<void> done = m_files.named(m_stream->finish());
    if (done)
        done = m_files.named(ofArchive(m_files.finish()));
    if (done)
        m_report.folder = m_files.folderSummary();
    if (done && isVerified())
        done = verify(stop);
    if (done)
        done = m_files.putInPlace();
    if (!done)
        return std::unexpected(std::move(done.error()));
    if (m_job.afterWriting == AfterWriting::VerifyAndDeleteOriginal) {
        m_report.notDeleted = m_files.source().deleteOriginal();
        m_report.isOriginalDeleted = m_report.notDeleted.empty();
    }
    return m_stream->provenance();
}

Result<void> AgeTask::verify(const std::stop_token &stop)
{
    const Result<Digest> plaintext = m_digest->finish();
    if (!plaintext)
        return std::unexpected(plaintext.error());
    // As many bytes as were read count for the progress, whatever is read now.
    std::uint64_t left = bytesRead();
    const ReadProgress progress = [this, &left](std::uint64_t bytes) {
        const std::uint64_t counted = std::min(bytes, left);
        left -= counted;
        m_progress(counted);
    };
    Result<void> verified = m_encryption ? verifyEncrypted(*plaintext, stop, progress)
                                         : m_files.target().verify(*plaintext, stop, progress);
    if (verified)
        m_progress(left);
    m_report.isVerified = verified.has_value();
    return verified;
}

/**
 * The file from the disk is opened with the file key that was made for it, since nobody's identity is at
 * hand; its header must be the one that was written, byte by byte, so that who can open the one can open the
 * other. The tags say that each chunk is what was sealed; the digest, that what was sealed is what was read.
 * OpenSSL opens it, since any other program must be able to.
 */
Result<void> AgeTask::verifyEncrypted(const Digest &plaintext, const std::stop_token &stop,
                                      const ReadProgress &progress)
{
    archive::ContentDigest digest;
    AgeDecryption reading(m_settings.crypto.withChoice(engine::EngineChoice::OpenSsl),
                          m_encryption->writtenHeader(), m_files.target().readBack(),
                          [&](std::span<const std::byte> bytes) {
                              progress(bytes.size());
                              return digest.update(bytes);
                          });
    Result<void> opened = reading.begin();
    if (opened)
        opened = workOn(reading, m_verifyingThreads, stop);
    if (!opened && opened.error().code == ErrorCode::Cancelled)
        return m_files.named(std::move(opened));
    const Result<Digest> found = opened ? digest.finish() : std::unexpected(opened.error());
    if (!found || *found != plaintext)
        return std::unexpected(notAsWritten(m_job));
    return {};
}

/** Notes that it is the archive that a target which unpacks refuses. */
Result<void> AgeTask::ofArchive(Result<void> result)
{
    m_report.isNoArchive = !result && m_job.unpack && result.error().code == ErrorCode::BadInput;
    return result;
}

bool AgeTask::isFaultOfInput(const Error &error) const
{
    constexpr std::array damage{ ErrorCode::AuthenticationFailed, ErrorCode::Truncated,
                                 ErrorCode::TrailingData };
    // A disk that does not give all of a file is as good a reason; so is armor.
    const bool isOfInput = error.subject == m_files.inputName().native();
    return std::ranges::find(damage, error.code) != damage.end() || (isOfInput && error.code == ErrorCode::Io)
        || (isOfInput && error.code == ErrorCode::BadInput && !m_report.isNoArchive);
}

Error AgeTask::giveUp(Error error)
{
    if (!m_decryption)
        return error;
    m_report.damage = m_decryption->damage();
    m_report.authenticBytes = isFaultOfInput(error) ? m_bytesWritten : 0;
    if (!m_job.keepVerified || m_report.authenticBytes == 0)
        return error;
    const Result<std::filesystem::path> kept = m_files.target().keepPart();
    m_report.folder = m_files.folderSummary();
    if (!kept) {
        error.detail = error.detail.empty()
            ? Detail(phrase("Error", "what was authentic before it could not be kept"))
            : Detail(phrase("Error", "%1; what was authentic before it could not be kept"), error.detail);
        return error;
    }
    m_report.kept = KeptPart{ *kept, m_bytesWritten };
    const std::string name = kept->filename().native();
    error.detail = error.detail.empty()
        ? Detail(phrase("Error", "the %1 authentic bytes before it are kept in %2"), m_bytesWritten, name)
        : Detail(phrase("Error", "%1; the %2 authentic bytes before it are kept in %3"), error.detail,
                 m_bytesWritten, name);
    return error;
}

} // namespace cipherscope::operations
