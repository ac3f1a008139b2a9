// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/wycheproof.h"

#include "core/hex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace cipherscope::formats {

namespace {

struct KernelName {
    std::string_view wycheproof;
    const char *kernel;
    VectorKind kind;
};

constexpr std::array kernelNames{
    KernelName{ "AES-GCM", "gcm(aes)", VectorKind::Aead },
    KernelName{ "AES-CCM", "ccm(aes)", VectorKind::Aead },
    KernelName{ "CHACHA20-POLY1305", "rfc7539(chacha20,poly1305)", VectorKind::Aead },
    KernelName{ "ARIA-GCM", "gcm(aria)", VectorKind::Aead },
    KernelName{ "SM4-GCM", "gcm(sm4)", VectorKind::Aead },
    KernelName{ "SM4-CCM", "ccm(sm4)", VectorKind::Aead },
    KernelName{ "AEGIS128", "aegis128", VectorKind::Aead },
    KernelName{ "AES-CBC-PKCS5", "cbc(aes)", VectorKind::Skcipher },
    KernelName{ "CAMELLIA-CBC-PKCS5", "cbc(camellia)", VectorKind::Skcipher },
    KernelName{ "ARIA-CBC-PKCS5", "cbc(aria)", VectorKind::Skcipher },
    KernelName{ "AES-CMAC", "cmac(aes)", VectorKind::Mac },
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

    [[nodiscard]] std::unexpected<Error> wrong(const char *field, const std::string &why) const
    {
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, name, path + field + ": " + why));
    }

    [[nodiscard]] Result<std::string> text(const char *field) const
    {
        const QJsonValue value = object.value(QLatin1String(field));
        if (!value.isString())
            return wrong(field, value.isUndefined() ? "it is missing" : "it is no text");
        return value.toString().toStdString();
    }

    [[nodiscard]] Result<std::vector<std::byte>> bytes(const char *field) const
    {
        const Result<std::string> digits = text(field);
        if (!digits)
            return std::unexpected(digits.error());
        std::optional<std::vector<std::byte>> bytes = fromHex(*digits);
        if (!bytes)
            return wrong(field, "it is not an even number of hexadecimal digits");
        return std::move(*bytes);
    }

    [[nodiscard]] Result<std::vector<Place>> objects(const char *field) const
    {
        const QJsonValue value = object.value(QLatin1String(field));
        if (!value.isArray())
            return wrong(field, value.isUndefined() ? "it is missing" : "it is no array");
        std::vector<Place> places;
        for (const auto &element : value.toArray()) {
            const std::string elementPath = path + field + "[" + std::to_string(places.size()) + "]";
            if (!element.isObject())
                return std::unexpected(
                    plainError(ErrorCode::BadInput, Step::Parse, name, elementPath + ": it is no object"));
            places.push_back({ name, elementPath + ".", element.toObject() });
        }
        return places;
    }
};

/** RFC 3610 section 2.3: 15 - L bytes of nonce, L being 2 to 8. The kernel's byte 0 is L - 1. */
std::vector<std::byte> ccmBlock(std::vector<std::byte> nonce)
{
    if (nonce.size() < 7 || nonce.size() > 13)
        return nonce;
    nonce.insert(nonce.begin(), static_cast<std::byte>(14 - nonce.size()));
    nonce.resize(16);
    return nonce;
}

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
    return test.wrong("result", "it is none of valid, invalid and acceptable");
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

Result<TestVector> vectorOf(const Place &test, const KernelName &name)
{
    TestVector vector;
    const QJsonValue id = test.object.value(u"tcId");
    if (!id.isDouble())
        return test.wrong("tcId", "it is missing or no number");
    vector.id = "tcId " + std::to_string(id.toInt());
    vector.kind = name.kind;
    vector.algorithm = name.kernel;
    vector.isPadded = name.kind == VectorKind::Skcipher;
    const Result<Validity> validity = validityOf(test);
    if (!validity)
        return std::unexpected(validity.error());
    vector.validity = *validity;

    const bool isMac = name.kind == VectorKind::Mac;
    const bool isAead = name.kind == VectorKind::Aead;
    using Field = std::pair<const char *, std::vector<std::byte> *>;
    std::vector<Field> fields{ { "key", &vector.key }, { "msg", &vector.message } };
    if (!isMac)
        fields.insert(fields.end(), { { "iv", &vector.iv }, { "ct", &vector.expected } });
    if (isAead)
        fields.emplace_back("aad", &vector.aad);
    if (isMac || isAead)
        fields.emplace_back("tag", &vector.expected); // After the ciphertext.
    for (const auto &[field, target] : fields) {
        if (Result<void> read = append(test, field, *target); !read)
            return std::unexpected(std::move(read.error()));
    }
    if (isAead)
        vector.tagSize = test.text("tag")->size() / 2;
    if (vector.algorithm.starts_with("ccm("))
        vector.iv = ccmBlock(std::move(vector.iv));
    return vector;
}

Result<const KernelName *> kernelNameOf(const Place &document)
{
    const Result<std::string> algorithm = document.text("algorithm");
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto *found = std::ranges::find(kernelNames, std::string_view(*algorithm), &KernelName::wycheproof);
    if (found == kernelNames.end())
        return document.wrong("algorithm", *algorithm + " has no name in the kernel that is known here");
    return found;
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
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Parse, name,
                       "line " + std::to_string(line) + ": " + problem.errorString().toStdString()));
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
        const Result<std::vector<Place>> tests = group.objects("tests");
        if (!tests)
            return std::unexpected(tests.error());
        for (const Place &test : *tests) {
            Result<TestVector> vector = vectorOf(test, **kernelName);
            if (!vector)
                return std::unexpected(std::move(vector.error()));
            file.vectors.push_back(std::move(*vector));
        }
    }
    return file;
}

} // namespace cipherscope::formats
