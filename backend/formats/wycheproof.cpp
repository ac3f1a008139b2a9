// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/wycheproof.h"

#include "core/hex.h"
#include "engine/ivparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace cipherscope::formats {

namespace {

struct KernelName {
    std::string_view wycheproof;
    const char *kernel;
    VectorKind kind;
    bool isPadded = false; ///< With PKCS #7.
};

constexpr std::array kernelNames{
    KernelName{ "AES-GCM", "gcm(aes)", VectorKind::Aead },
    KernelName{ "AES-CCM", "ccm(aes)", VectorKind::Aead },
    KernelName{ "CHACHA20-POLY1305", "rfc7539(chacha20,poly1305)", VectorKind::Aead },
    KernelName{ "ARIA-GCM", "gcm(aria)", VectorKind::Aead },
    KernelName{ "ARIA-CCM", "ccm(aria)", VectorKind::Aead },
    KernelName{ "CAMELLIA-CCM", "ccm(camellia)", VectorKind::Aead },
    KernelName{ "SEED-GCM", "gcm(seed)", VectorKind::Aead },
    KernelName{ "SEED-CCM", "ccm(seed)", VectorKind::Aead },
    KernelName{ "SM4-GCM", "gcm(sm4)", VectorKind::Aead },
    KernelName{ "SM4-CCM", "ccm(sm4)", VectorKind::Aead },
    KernelName{ "AEGIS128", "aegis128", VectorKind::Aead },
    KernelName{ "AES-CBC-PKCS5", "cbc(aes)", VectorKind::Skcipher, true },
    KernelName{ "CAMELLIA-CBC-PKCS5", "cbc(camellia)", VectorKind::Skcipher, true },
    KernelName{ "ARIA-CBC-PKCS5", "cbc(aria)", VectorKind::Skcipher, true },
    KernelName{ "AES-XTS", "xts(aes)", VectorKind::Skcipher },
    KernelName{ "CHACHA20", "chacha20", VectorKind::Skcipher },
    KernelName{ "ChaCha20-IETF", "chacha20", VectorKind::Skcipher }, // In a group, as the next.
    KernelName{ "XChaCha20", "xchacha20", VectorKind::Skcipher },
    KernelName{ "AES-CMAC", "cmac(aes)", VectorKind::Mac },
    KernelName{ "ARIA-CMAC", "cmac(aria)", VectorKind::Mac },
    KernelName{ "CAMELLIA-CMAC", "cmac(camellia)", VectorKind::Mac },
    KernelName{ "HMACSHA1", "hmac(sha1)", VectorKind::Mac },
    KernelName{ "HMACSHA224", "hmac(sha224)", VectorKind::Mac },
    KernelName{ "HMACSHA256", "hmac(sha256)", VectorKind::Mac },
    KernelName{ "HMACSHA384", "hmac(sha384)", VectorKind::Mac },
    KernelName{ "HMACSHA512", "hmac(sha512)", VectorKind::Mac },
    KernelName{ "HMACSHA3-224", "hmac(sha3-224)", VectorKind::Mac },
    KernelName{ "HMACSHA3-256", "hmac(sha3-256)", VectorKind::Mac },
    KernelName{ "HMACSHA3-384", "hmac(sha3-384)", VectorKind::Mac },
    KernelName{ "HMACSHA3-512", "hmac(sha3-512)", VectorKind::Mac },
    KernelName{ "HMACSM3", "hmac(sm3)", VectorKind::Mac },
};

/** One object of the document and where it is, for errors. */
struct Place {
    const std::string &name; ///< Of the file.
    std::string path; ///< "testGroups[0].tests[3]."
    QJsonObject object;

    [[nodiscard]] std::unexpected<Error> wrong(const char *field, const Detail &why) const
    {
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, name,
                                          { phrase("Error", "%1: %2"), path + field, why }));
    }

    [[nodiscard]] bool has(const char *field) const { return object.contains(QLatin1String(field)); }

    [[nodiscard]] Result<std::string> text(const char *field) const
    {
        const QJsonValue value = object.value(QLatin1String(field));
        if (!value.isString())
            return wrong(field,
                         value.isUndefined() ? phrase("Error", "it is missing")
                                             : phrase("Error", "it is no text"));
        return value.toString().toStdString();
    }

    [[nodiscard]] Result<std::vector<std::byte>> bytes(const char *field) const
    {
        const Result<std::string> digits = text(field);
        if (!digits)
            return std::unexpected(digits.error());
        std::optional<std::vector<std::byte>> bytes = fromHex(*digits);
        if (!bytes)
            return wrong(field, phrase("Error", "it is not an even number of hexadecimal digits"));
        return std::move(*bytes);
    }

    [[nodiscard]] Result<std::vector<Place>> objects(const char *field) const
    {
        const QJsonValue value = object.value(QLatin1String(field));
        if (!value.isArray())
            return wrong(field,
                         value.isUndefined() ? phrase("Error", "it is missing")
                                             : phrase("Error", "it is no array"));
        std::vector<Place> places;
        for (const auto &element : value.toArray()) {
            const std::string elementPath = path + field + "[" + std::to_string(places.size()) + "]";
            if (!element.isObject())
                return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, name,
                                                  { phrase("Error", "%1: it is no object"), elementPath }));
            places.push_back({ name, elementPath + ".", element.toObject() });
        }
        return places;
    }
};

Result<Validity> validityOf(const Place &test)
{
    const Result<std::string> text = test.text("result");
    if (!text)
        return std::unexpected(text.error());
    if (*text == "valid")
        return Validity::Valid;
    if (*text == "invalid")
        return Validity::Invalid;
    if (*text == "acceptable")
        return Validity::Acceptable;
    return test.wrong("result", phrase("Error", "it is none of valid, invalid and acceptable"));
}

/** Puts a field of hexadecimal digits at the end of `target`. */
Result<void> append(const Place &test, const char *field, std::vector<std::byte> &target)
{
    const Result<std::vector<std::byte>> bytes = test.bytes(field);
    if (!bytes)
        return std::unexpected(bytes.error());
    target.insert(target.end(), bytes->begin(), bytes->end());
    return {};
}

/** The counter of a stream cipher, little-endian; 0 where there is none. */
Result<std::uint64_t> counterOf(const Place &test)
{
    const char *field = "initialCounter";
    if (!test.has(field))
        return std::uint64_t{ 0 };
    const Result<std::vector<std::byte>> bytes = test.bytes(field);
    if (!bytes)
        return std::unexpected(bytes.error());
    std::uint64_t counter = 0;
    if (bytes->size() > sizeof(counter))
        return test.wrong(field, phrase("Error", "it has more than 64 bits"));
    for (std::size_t i = 0; i < bytes->size(); ++i)
        counter |= std::to_integer<std::uint64_t>((*bytes)[i]) << 8 * i;
    return counter;
}

/** The IV in the kernel's form; as it is where that has no room for it. */
Result<std::vector<std::byte>> ivOf(const Place &test, const engine::CipherRules &rules)
{
    Result<std::vector<std::byte>> iv = test.bytes("iv");
    if (!iv)
        return iv;
    switch (rules.ivForm) {
    case engine::IvForm::CcmBlock:
        return engine::ivAroundNonce(rules, *iv).value_or(*iv);
    case engine::IvForm::ChaChaBlock:
    case engine::IvForm::XChaChaBlock: {
        const Result<std::uint64_t> counter = counterOf(test);
        if (!counter)
            return std::unexpected(counter.error());
        return engine::joinIv(rules, { *iv, *counter }).value_or(*iv);
    }
    case engine::IvForm::Tweak: // A sector's number: little-endian, zeros after it.
        iv->resize(std::max(iv->size(), rules.ivSize));
        return iv;
    default:
        return iv;
    }
}

/** A stream cipher's case may lack the ciphertext: of no message, and where the counter must not wrap. */
Result<void> readStreamResult(const Place &test, TestVector &vector)
{
    if (test.has("ct") || (!vector.message.empty() && vector.validity == Validity::Valid))
        return append(test, "ct", vector.expected);
    vector.isApplicable = vector.message.empty();
    return {};
}

Result<void> readCipher(const Place &test, TestVector &vector)
{
    const engine::CipherRules rules =
        engine::rulesByDefinition(vector.algorithm).value_or(engine::CipherRules());
    Result<std::vector<std::byte>> iv = ivOf(test, rules);
    if (!iv)
        return std::unexpected(iv.error());
    vector.iv = std::move(*iv);
    if (rules.chaining == engine::Chaining::Counter)
        return readStreamResult(test, vector);
    return append(test, "ct", vector.expected);
}

/** The tag of an AEAD stands after the ciphertext. */
Result<void> readTag(const Place &test, TestVector &vector)
{
    const std::size_t before = vector.expected.size();
    if (Result<void> read = append(test, "tag", vector.expected); !read)
        return read;
    if (vector.kind != VectorKind::Aead)
        return {};
    vector.tagSize = vector.expected.size() - before;
    return append(test, "aad", vector.aad);
}

Result<TestVector> vectorOf(const Place &test, const KernelName &name)
{
    TestVector vector;
    const QJsonValue id = test.object.value(u"tcId");
    if (!id.isDouble())
        return test.wrong("tcId", phrase("Error", "it is missing or no number"));
    vector.id = Detail::verbatim("tcId " + std::to_string(id.toInt()));
    vector.kind = name.kind;
    vector.algorithm = name.kernel;
    vector.isPadded = name.isPadded;
    const Result<Validity> validity = validityOf(test);
    if (!validity)
        return std::unexpected(validity.error());
    vector.validity = *validity;

    Result<void> read = append(test, "key", vector.key);
    if (read)
        read = append(test, "msg", vector.message);
    if (read && name.kind != VectorKind::Mac)
        read = readCipher(test, vector);
    if (read && name.kind != VectorKind::Skcipher)
        read = readTag(test, vector);
    if (!read)
        return std::unexpected(std::move(read.error()));
    return vector;
}

Result<const KernelName *> kernelNameOf(const Place &place)
{
    const Result<std::string> algorithm = place.text("algorithm");
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto *found = std::ranges::find(kernelNames, std::string_view(*algorithm), &KernelName::wycheproof);
    if (found == kernelNames.end())
        return place.wrong(
            "algorithm", { phrase("Error", "%1 has no name in the kernel that is known here"), *algorithm });
    return found;
}

Result<void> readGroup(const Place &group, const KernelName *name, std::vector<TestVector> &vectors)
{
    if (group.has("algorithm")) {
        const Result<const KernelName *> own = kernelNameOf(group);
        if (!own)
            return std::unexpected(own.error());
        name = *own;
    }
    const Result<std::vector<Place>> tests = group.objects("tests");
    if (!tests)
        return std::unexpected(tests.error());
    for (const Place &test : *tests) {
        Result<TestVector> vector = vectorOf(test, *name);
        if (!vector)
            return std::unexpected(std::move(vector.error()));
        vectors.push_back(std::move(*vector));
    }
    return {};
}

} // namespace

Result<VectorFile> parseWycheproof(std::string_view text, const std::string &name)
{
    QJsonParseError problem;
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())), &problem);
    if (!json.isObject()) {
        const auto end = std::min(static_cast<std::size_t>(std::max(problem.offset, 0)), text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '\n');
        return std::unexpected(plainError(
            ErrorCode::BadInput, Step::Parse, name,
            { phrase("Error", "line %1: %2"), line, Detail::verbatim(problem.errorString().toStdString()) }));
    }
    const Place document{ name, {}, json.object() };
    const Result<const KernelName *> kernelName = kernelNameOf(document);
    if (!kernelName)
        return std::unexpected(kernelName.error());
    const Result<std::vector<Place>> groups = document.objects("testGroups");
    if (!groups)
        return std::unexpected(groups.error());
    VectorFile file;
    for (const Place &group : *groups) {
        if (Result<void> read = readGroup(group, *kernelName, file.vectors); !read)
            return std::unexpected(std::move(read.error()));
    }
    return file;
}

} // namespace cipherscope::formats
