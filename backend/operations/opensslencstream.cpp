// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/opensslencstream.h"

#include "operations/cipherpieces.h"

#include <array>
#include <vector>

namespace cipherscope::operations {

namespace {

Result<opensslenc::Salt> newSalt(const OpenSslEncSettings &settings, const ByteSink &sink)
{
    opensslenc::Salt salt{};
    if (Result<void> filled = settings.random(salt); !filled)
        return std::unexpected(std::move(filled.error()));
    if (Result<void> written = sink(opensslenc::encodeHeader(salt)); !written)
        return std::unexpected(std::move(written.error()));
    return salt;
}

Result<opensslenc::Salt> readSalt(const ByteSource &source)
{
    std::array<std::byte, opensslenc::headerSize> header{};
    const Result<std::size_t> count = source(header);
    if (!count)
        return std::unexpected(count.error());
    return opensslenc::parseHeader(std::span(header).first(*count));
}

/** The cipher with its key, and the IV. */
struct OpenedCipher {
    std::shared_ptr<const engine::SkcipherAlgorithm> algorithm;
    std::vector<std::byte> iv;
};

Result<OpenedCipher> openCipher(const OpenSslEncSettings &settings, const opensslenc::Salt &salt,
                                const std::stop_token &stop)
{
    Result<opensslenc::KeyAndIv> derived =
        opensslenc::deriveKey(settings.parameters, *settings.passphrase, salt, stop);
    if (!derived)
        return std::unexpected(derived.error());
    const auto algorithm = settings.engines.openSkcipher(
        settings.choice, std::string(settings.parameters.cipher->kernelName), derived->key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return OpenedCipher{ *algorithm, std::move(derived->iv) };
}

/** What the pieces say of the padding, in this format's words. */
Result<void> inWordsOfTheFormat(Result<void> done)
{
    if (done)
        return done;
    const Error &error = done.error();
    if (error.code == ErrorCode::Truncated && error.step == Step::Compute)
        return opensslenc::noWholeBlocks();
    if (error.code == ErrorCode::BadInput && error.step == Step::Parse)
        return opensslenc::wrongOrDamaged();
    return done;
}

} // namespace

Result<engine::Provenance> runOpenSslEnc(const OpenSslEncSettings &settings, const ByteSource &source,
                                         const ByteSink &sink, const std::stop_token &stop)
{
    const bool encrypts = settings.direction == engine::Direction::Encrypt;
    const Result<opensslenc::Salt> salt = encrypts ? newSalt(settings, sink) : readSalt(source);
    if (!salt)
        return std::unexpected(salt.error());
    const Result<OpenedCipher> cipher = openCipher(settings, *salt, stop);
    if (!cipher)
        return std::unexpected(cipher.error());
    const opensslenc::Cipher &format = *settings.parameters.cipher;
    const bool isPadded = format.padding == opensslenc::Padding::Pkcs7;
    const CipherPieces pieces{ *cipher->algorithm, settings.direction, cipher->iv,
                               isPadded ? format.blockSize : 0 };
    Result<void> done = inWordsOfTheFormat(runPieces(pieces, source, sink, stop));
    if (!done)
        return std::unexpected(std::move(done.error()));
    return cipher->algorithm->provenance();
}

} // namespace cipherscope::operations
