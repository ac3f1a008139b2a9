// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/cavpcase.h"

#include "core/hex.h"
#include "engine/ivparts.h"

#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace cipherscope::formats {

namespace {

using Bytes = std::vector<std::byte>;

/** Makes one test vector; the fields that belong to it are read where they are asked for. */
class CaseReader {
public:
    CaseReader(const CavpCase &one, const std::string &file)
        : m_case(one)
        , m_file(file)
    {
        m_vector.algorithm = one.algorithm;
    }

    Result<TestVector> read()
    {
        const auto rules = engine::rulesByDefinition(m_case.algorithm);
        const Result<void> done = has("LEN")    ? readHash()
            : rules && rules->isAuthenticated() ? readAead(*rules)
                                                : readSkcipher();
        if (!done)
            return std::unexpected(done.error());
        return std::move(m_vector);
    }

private:
    [[nodiscard]] bool has(const char *field) const { return m_case.fields.contains(field); }

    [[nodiscard]] std::unexpected<Error> wrong(const Detail &why, std::size_t line) const
    {
        return std::unexpected(cavpError(m_file, line, why));
    }

    [[nodiscard]] Result<CavpField> field(const char *name) const
    {
        const auto found = m_case.fields.find(name);
        if (found == m_case.fields.end())
            return wrong({ phrase("Error", "the case that begins here has no %1"), std::string_view(name) },
                         m_case.line);
        return found->second;
    }

    [[nodiscard]] Result<std::uint64_t> number(const char *name) const
    {
        const Result<CavpField> digits = field(name);
        if (!digits)
            return std::unexpected(digits.error());
        std::uint64_t value = 0;
        const char *end = digits->value.data() + digits->value.size();
        const auto [stop, error] = std::from_chars(digits->value.data(), end, value);
        if (error != std::errc() || stop != end)
            return wrong({ phrase("Error", "%1 is no number"), std::string_view(name) }, digits->line);
        return value;
    }

    /** Puts a field of hexadecimal digits at the end of `target`. */
    Result<void> append(const char *name, Bytes &target) const
    {
        const Result<CavpField> digits = field(name);
        if (!digits)
            return std::unexpected(digits.error());
        const std::optional<Bytes> value = fromHex(digits->value);
        if (!value)
            return wrong(
                { phrase("Error", "%1 is not an even number of hexadecimal digits"), std::string_view(name) },
                digits->line);
        target.insert(target.end(), value->begin(), value->end());
        return {};
    }

    /** The same for several, the first error being that of all. */
    Result<void> append(std::initializer_list<std::pair<const char *, Bytes *>> fields) const
    {
        for (const auto &[name, target] : fields) {
            if (Result<void> read = append(name, *target); !read)
                return read;
        }
        return {};
    }

    /** The bytes of a field whose number of `unit` bits another one says: nothing is written as "00". */
    Result<void> appendSized(const char *name, const char *sizeName, std::uint64_t unit, Bytes &target) const
    {
        const Result<std::uint64_t> size = number(sizeName);
        if (!size)
            return std::unexpected(size.error());
        if (Result<void> read = append(name, target); !read)
            return read;
        if (*size == 0 && target.size() == 1)
            target.clear();
        const std::uint64_t perByte = 8 / unit;
        if (target.size() != *size / perByte + (*size % perByte > 0 ? 1 : 0))
            return wrong({ phrase("Error", "%1 has not the size that %2 says"), std::string_view(name),
                           std::string_view(sizeName) },
                         m_case.fields.at(name).line);
        return {};
    }

    Result<void> readHash()
    {
        m_vector.kind = VectorKind::Hash;
        const Result<std::uint64_t> bits = number("LEN");
        if (!bits)
            return std::unexpected(bits.error());
        m_vector.id = Detail::verbatim("Len " + std::to_string(*bits));
        m_vector.isApplicable = *bits % 8 == 0;
        if (Result<void> read = appendSized("MSG", "LEN", 1, m_vector.message); !read)
            return read;
        return append("MD", m_vector.expected);
    }

    Result<void> readId()
    {
        const Result<std::uint64_t> count = number("COUNT");
        if (!count)
            return std::unexpected(count.error());
        m_vector.id = Detail::verbatim((m_case.section.empty() ? "" : m_case.section + " ") + "COUNT "
                                       + std::to_string(*count));
        return {};
    }

    /** Triple DES has three keys: SP 800-67 section 3.1. KEYs is all of them. */
    Result<void> readKey()
    {
        Bytes &key = m_vector.key;
        if (has("KEYS"))
            return append({ { "KEYS", &key }, { "KEYS", &key }, { "KEYS", &key } });
        if (has("KEY1"))
            return append({ { "KEY1", &key }, { "KEY2", &key }, { "KEY3", &key } });
        return append("KEY", key);
    }

    /** XTSVS: the data unit's number is its tweak, little-endian. */
    Result<void> readTweak()
    {
        const Result<std::uint64_t> unit = number("DATAUNITSEQNUMBER");
        if (!unit)
            return std::unexpected(unit.error());
        m_vector.iv.resize(16);
        for (std::size_t i = 0; i < sizeof(*unit); ++i)
            m_vector.iv[i] = static_cast<std::byte>(*unit >> (8 * i) & 0xffU);
        return {};
    }

    Result<void> readIv()
    {
        if (has("DATAUNITSEQNUMBER"))
            return readTweak();
        return m_case.algorithm.starts_with("ecb(") ? Result<void>() : append("IV", m_vector.iv);
    }

    Result<void> readSkcipher()
    {
        m_vector.kind = VectorKind::Skcipher;
        if (has("DATAUNITLEN")) {
            const Result<std::uint64_t> bits = number("DATAUNITLEN");
            if (!bits)
                return std::unexpected(bits.error());
            m_vector.isApplicable = *bits % 8 == 0;
        }
        for (const auto part : { &CaseReader::readId, &CaseReader::readKey, &CaseReader::readIv }) {
            if (Result<void> read = (this->*part)(); !read)
                return read;
        }
        return append({ { "PT", &m_vector.message }, { "CT", &m_vector.expected } });
    }

    Result<void> readAead(const engine::CipherRules &rules)
    {
        m_vector.kind = VectorKind::Aead;
        if (has("FAIL") || (has("RESULT") && m_case.fields.at("RESULT").value.starts_with("Fail")))
            m_vector.validity = Validity::Invalid;
        for (const auto part : { &CaseReader::readId, &CaseReader::readKey, &CaseReader::readIv }) {
            if (Result<void> read = (this->*part)(); !read)
                return read;
        }
        return rules.ivForm == engine::IvForm::CcmBlock ? readCcm(rules) : readGcm();
    }

    /** GCMVS: the tag is a field of its own, and what fails has no plaintext. */
    Result<void> readGcm()
    {
        if (Result<void> read = append("AAD", m_vector.aad); !read)
            return read;
        if (Result<void> read = append("CT", m_vector.expected); !read)
            return read;
        const std::size_t ciphertextSize = m_vector.expected.size();
        if (Result<void> read = append("TAG", m_vector.expected); !read)
            return read;
        m_vector.tagSize = m_vector.expected.size() - ciphertextSize;
        return m_vector.validity == Validity::Invalid ? Result<void>() : append("PT", m_vector.message);
    }

    /** CCMVS: the tag, of Tlen bytes, ends the ciphertext. */
    Result<void> readCcm(const engine::CipherRules &rules)
    {
        m_vector.iv = engine::ivAroundNonce(rules, m_vector.iv).value_or(m_vector.iv);
        if (Result<void> read = appendSized("AAD", "ALEN", 8, m_vector.aad); !read)
            return read;
        if (Result<void> read = append("CT", m_vector.expected); !read)
            return read;
        const Result<std::uint64_t> tagSize = number("TLEN");
        if (!tagSize)
            return std::unexpected(tagSize.error());
        if (*tagSize > m_vector.expected.size())
            return wrong(phrase("Error", "CT is shorter than the tag that ends it"),
                         m_case.fields.at("CT").line);
        m_vector.tagSize = *tagSize;
        return m_vector.validity == Validity::Invalid ? Result<void>()
                                                      : appendSized("PT", "PLEN", 8, m_vector.message);
    }

    const CavpCase &m_case;
    const std::string &m_file;
    TestVector m_vector;
};

} // namespace

Error cavpError(const std::string &file, std::size_t line, const Detail &why)
{
    return plainError(ErrorCode::BadInput, Step::Parse, file, { phrase("Error", "line %1: %2"), line, why });
}

Result<TestVector> testVectorOf(const CavpCase &one, const std::string &file)
{
    return CaseReader(one, file).read();
}

} // namespace cipherscope::formats
