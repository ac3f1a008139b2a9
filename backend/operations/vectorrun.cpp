// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/vectorrun.h"

#include "catalog/proccrypto.h"
#include "engine/cipherproblems.h"
#include "engine/padding.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace cipherscope::operations {

namespace {

using engine::Direction;
using formats::TestVector;
using formats::Validity;
using formats::VectorKind;
using Bytes = std::vector<std::byte>;

/** What became of one vector. */
struct Verdict {
    enum class Kind { Passed, Failed, NotApplicable, Refused } kind = Kind::Passed;
    Detail what; ///< Of Failed.
    Error error; ///< Of Refused: the engine does not give the driver at all.
    std::string driver; ///< Once it was opened.
};

Verdict failed(Detail what)
{
    return { Verdict::Kind::Failed, std::move(what), {}, {} };
}

Verdict failed(Phrase call, const Error &error)
{
    const Detail why = error.detail.empty() ? Detail(phrase("Error", "an error")) : error.detail;
    if (error.systemError == 0)
        return failed(Detail(phrase("Error", "%1: %2"), call, why));
    return failed(Detail(phrase("Error", "%1: %2 (%3)"), call, why, errnoName(error.systemError)));
}

Verdict notApplicable()
{
    return { Verdict::Kind::NotApplicable, {}, {}, {} };
}

/** Whether the algorithm's definition has keys of this size; false also where we do not have the definition.
 * hmac: RFC 2104 section 2, any size. cmac: SP 800-38B section 5.2, those of its block cipher. */
bool definesKey(const TestVector &vector)
{
    const std::string &name = vector.algorithm;
    if (vector.kind == VectorKind::Mac && name.starts_with("hmac("))
        return true;
    constexpr std::string_view cmac = "cmac";
    const bool isCmac = vector.kind == VectorKind::Mac && name.starts_with("cmac(");
    const auto rules = engine::rulesByDefinition(isCmac ? "ecb" + name.substr(cmac.size()) : name);
    return rules && engine::keyProblems(*rules, vector.key).empty();
}

/** An opening that did not succeed, of a vector that fits the definition as far as it is known. */
Verdict notOpened(const TestVector &vector, const Error &error)
{
    const bool isKey = error.code == ErrorCode::BadKey || error.code == ErrorCode::KeyRequired;
    if (isKey && definesKey(vector))
        return failed(phrase("Error", "setting the key"), error);
    if (isKey || error.code == ErrorCode::BadInput) // A driver may have fewer tags than its algorithm.
        return notApplicable();
    return { Verdict::Kind::Refused, {}, error, {} };
}

Verdict judgeHash(engine::Engine &engine, const std::string &name, const TestVector &vector)
{
    const SecretBytes key(vector.key);
    const auto algorithm = engine.openHash(name, vector.kind == VectorKind::Mac ? &key : nullptr);
    if (!algorithm)
        return notOpened(vector, algorithm.error());
    const auto hasher = (*algorithm)->newHasher();
    if (!hasher)
        return failed(phrase("Error", "opening"), hasher.error());
    if (const Result<void> fed = (*hasher)->update(vector.message); !fed)
        return failed(phrase("Error", "hashing"), fed.error());
    const Result<Digest> digest = (*hasher)->finish();
    if (!digest)
        return failed(phrase("Error", "hashing"), digest.error());
    // A MAC may be shortened, a digest not.
    const std::size_t size =
        vector.kind == VectorKind::Mac ? std::min(vector.expected.size(), digest->size()) : digest->size();
    const bool isEqual = std::ranges::equal(std::span(*digest).first(size), vector.expected);
    Verdict verdict;
    if (vector.validity == Validity::Valid && !isEqual)
        verdict = failed(vector.kind == VectorKind::Mac ? phrase("Error", "the MAC is another one")
                                                        : phrase("Error", "the digest is another one"));
    if (vector.validity == Validity::Invalid && isEqual)
        verdict = failed(phrase("Error", "a wrong MAC was found right"));
    verdict.driver = (*algorithm)->provenance().driver;
    return verdict;
}

Result<Bytes> crypt(const engine::SkcipherAlgorithm &algorithm, Direction direction, const TestVector &vector,
                    Bytes data)
{
    const auto stream = algorithm.newStream(direction);
    if (!stream)
        return std::unexpected(stream.error());
    if (Result<void> started = (*stream)->start(vector.iv); !started)
        return std::unexpected(std::move(started.error()));
    if (Result<void> done = (*stream)->update(data, data, engine::Piece::Last); !done)
        return std::unexpected(std::move(done.error()));
    return data;
}

/** Decrypts, and removes the padding where there is one. */
Result<Bytes> decryptedMessage(const engine::SkcipherAlgorithm &algorithm, const TestVector &vector)
{
    Result<Bytes> message = crypt(algorithm, Direction::Decrypt, vector, vector.expected);
    if (!message || !vector.isPadded)
        return message;
    const Result<std::size_t> size = engine::pkcs7MessageSize(*message, algorithm.rules().messageMultiple);
    if (!size)
        return std::unexpected(size.error());
    message->resize(*size);
    return message;
}

Verdict judgeOpenedSkcipher(const engine::SkcipherAlgorithm &algorithm, const TestVector &vector)
{
    const Result<Bytes> message = decryptedMessage(algorithm, vector);
    if (vector.validity == Validity::Invalid)
        return message && *message == vector.message
            ? failed(phrase("Error", "a wrong ciphertext was found right"))
            : Verdict();
    if (vector.validity == Validity::Acceptable && !message)
        return {};
    if (!message)
        return failed(phrase("Error", "decrypting"), message.error());
    if (*message != vector.message)
        return failed(phrase("Error", "the plaintext is another one"));
    Bytes plain = vector.message;
    if (vector.isPadded) {
        plain.resize(engine::pkcs7PaddedSize(plain.size(), algorithm.rules().messageMultiple));
        engine::writePkcs7(plain, vector.message.size());
    }
    const Result<Bytes> ciphertext = crypt(algorithm, Direction::Encrypt, vector, std::move(plain));
    if (!ciphertext)
        return failed(phrase("Error", "encrypting"), ciphertext.error());
    return *ciphertext == vector.expected ? Verdict()
                                          : failed(phrase("Error", "the ciphertext is another one"));
}

Verdict judgeOpenedAead(const engine::AeadAlgorithm &algorithm, const TestVector &vector)
{
    const auto aead = algorithm.newAead();
    if (!aead)
        return failed(phrase("Error", "opening"), aead.error());
    Bytes message(vector.expected.size() - vector.tagSize);
    const Result<void> opened = (*aead)->open(vector.iv, vector.aad, vector.expected, message);
    if (vector.validity == Validity::Invalid) {
        if (opened)
            return failed(phrase("Error", "a forged message was opened"));
        return opened.error().code == ErrorCode::AuthenticationFailed
            ? Verdict()
            : failed(phrase("Error", "opening"), opened.error());
    }
    if (vector.validity == Validity::Acceptable && !opened)
        return {};
    if (!opened)
        return opened.error().code == ErrorCode::AuthenticationFailed
            ? failed(phrase("Error", "authentication failed"))
            : failed(phrase("Error", "opening"), opened.error());
    if (message != vector.message)
        return failed(phrase("Error", "the plaintext is another one"));
    Bytes sealed(message.size() + vector.tagSize);
    if (const Result<void> done = (*aead)->seal(vector.iv, vector.aad, message, sealed); !done)
        return failed(phrase("Error", "sealing"), done.error());
    return sealed == vector.expected ? Verdict()
                                     : failed(phrase("Error", "the ciphertext or the tag is another one"));
}

/** Whether the algorithm's definition, or what is printed of the driver, has no such sizes. */
bool isOutsideOf(const engine::CipherRules &rules, const TestVector &vector)
{
    const engine::CipherCall call{ Direction::Decrypt, vector.key,     vector.iv,
                                   vector.aad,         vector.tagSize, vector.expected.size() };
    return !engine::problemsOf(rules, call).empty();
}

template <typename Opened, typename Judge>
Verdict judgeCipher(const Opened &opened, const TestVector &vector, Judge judge)
{
    if (!opened)
        return notOpened(vector, opened.error());
    Verdict verdict = isOutsideOf((*opened)->rules(), vector) ? notApplicable() : judge(**opened, vector);
    verdict.driver = (*opened)->provenance().driver;
    return verdict;
}

Verdict judge(engine::Engine &engine, const std::string &name, const TestVector &vector)
{
    if (!vector.isApplicable)
        return notApplicable();
    if (vector.kind == VectorKind::Hash || vector.kind == VectorKind::Mac)
        return judgeHash(engine, name, vector);
    const auto rules = engine::rulesByDefinition(vector.algorithm);
    if (rules && isOutsideOf(*rules, vector))
        return notApplicable();
    const SecretBytes key(vector.key);
    if (vector.kind == VectorKind::Skcipher)
        return judgeCipher(engine.openSkcipher(name, key), vector, judgeOpenedSkcipher);
    return judgeCipher(engine.openAead(name, key, vector.tagSize), vector, judgeOpenedAead);
}

} // namespace

VectorTally runVectors(engine::Engine &engine, const std::string &name, std::span<const TestVector> vectors,
                       const std::stop_token &stop, const VectorProgress &progress)
{
    VectorTally tally;
    tally.driver = name;
    std::size_t done = 0;
    bool isGiven = false;
    for (const TestVector &vector : vectors) {
        if (stop.stop_requested())
            break;
        tally.algorithm = vector.algorithm;
        Verdict verdict = judge(engine, name, vector);
        if (!verdict.driver.empty()) {
            tally.driver = verdict.driver;
            isGiven = true;
        }
        switch (verdict.kind) {
        case Verdict::Kind::Passed:
            ++tally.passed;
            break;
        case Verdict::Kind::Failed:
            tally.failures.push_back({ vector.id, std::move(verdict.what) });
            break;
        case Verdict::Kind::NotApplicable:
            ++tally.notApplicable;
            break;
        case Verdict::Kind::Refused:
            if (isGiven && verdict.error.code == ErrorCode::NoSuchAlgorithm) {
                ++tally.notApplicable; // Not with this key: OpenSSL has no xts with AES-192.
                break;
            }
            tally.refusal = std::move(verdict.error);
            return tally;
        }
        if (progress)
            progress(++done);
    }
    return tally;
}

std::vector<std::string> driversOf(VectorKind kind, const std::string &algorithm)
{
    const Result<std::vector<catalog::CryptoEntry>> entries = catalog::readProcCrypto();
    if (!entries)
        return {};
    const catalog::EntryType type = kind == VectorKind::Aead ? catalog::EntryType::Aead
        : kind == VectorKind::Skcipher                       ? catalog::EntryType::Skcipher
                                                             : catalog::EntryType::Hash;
    std::vector<std::string> drivers;
    for (const catalog::CryptoEntry &entry : *entries) {
        if (entry.kind == type && entry.name == algorithm && !entry.internal
            && std::ranges::find(drivers, entry.driver) == drivers.end())
            drivers.push_back(entry.driver);
    }
    return drivers;
}

} // namespace cipherscope::operations
