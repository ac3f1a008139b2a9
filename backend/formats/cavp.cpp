// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/cavp.h"

#include "core/hex.h"
#include "engine/hashnames.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace cipherscope::formats {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\"");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\"") - first + 1);
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return result;
}

/** The fields that one case may have, the older names and the newer ones as one. */
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> fieldNames{ {
    { "COUNT", "COUNT" },
    { "KEY", "KEY" },
    { "IV", "IV" },
    { "I", "IV" },
    { "PLAINTEXT", "PT" },
    { "PT", "PT" },
    { "CIPHERTEXT", "CT" },
    { "CT", "CT" },
    { "DATAUNITLEN", "DATAUNITLEN" },
    { "DATAUNITSEQNUMBER", "DATAUNITSEQNUMBER" },
    { "LEN", "LEN" },
    { "MSG", "MSG" },
    { "MD", "MD" },
} };

/** Reads one file, line by line. */
class Reader {
public:
    Reader(const std::string &name, const std::string &algorithm)
        : m_name(name)
        , m_algorithm(algorithm)
    {
    }

    Result<void> line(std::string_view text)
    {
        ++m_line;
        text = trimmed(text);
        if (text.starts_with('#')) {
            readComment(trimmed(text.substr(1)));
            return {};
        }
        if (text.empty())
            return {};
        if (text.starts_with('['))
            return readSection(text);
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos)
            return wrong("it is neither a comment, a section nor a field");
        return readField(upper(trimmed(text.substr(0, equals))), trimmed(text.substr(equals + 1)));
    }

    Result<std::vector<TestVector>> end()
    {
        if (Result<void> ended = endCase(); !ended)
            return std::unexpected(std::move(ended.error()));
        return std::move(m_vectors);
    }

private:
    struct Field {
        std::string value;
        std::size_t line = 0;
    };

    [[nodiscard]] std::unexpected<Error> wrong(const std::string &why, std::size_t line = 0) const
    {
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, m_name,
                                          "line " + std::to_string(line == 0 ? m_line : line) + ": " + why));
    }

    /** "SHA-256 ShortMsg" information; AESVS MMT test data for CBC; XTSGen information. */
    void readComment(std::string_view text)
    {
        if (!m_algorithm.empty())
            return;
        if (const std::size_t at = std::min(text.find(" ShortMsg"), text.find(" LongMsg"));
            at != std::string_view::npos) {
            if (const engine::HashName *hash = engine::hashByTag(trimmed(text.substr(0, at))))
                m_algorithm = hash->kernel;
        } else if (text.starts_with("XTSGen")) {
            m_algorithm = "xts(aes)";
        } else if (text.starts_with("AESVS ") && text.find(" MCT ") == std::string_view::npos) {
            const std::string_view mode = text.substr(text.find_last_of(' ') + 1);
            constexpr std::array<std::pair<std::string_view, const char *>, 5> modes{ { { "ECB", "ecb(aes)" },
                                                                                        { "CBC", "cbc(aes)" },
                                                                                        { "CTR", "ctr(aes)" },
                                                                                        { "OFB", "ofb(aes)" },
                                                                                        { "CFB128",
                                                                                          "cfb(aes)" } } };
            const auto *found =
                std::ranges::find(modes, mode, &std::pair<std::string_view, const char *>::first);
            if (found != modes.end())
                m_algorithm = found->second;
        }
    }

    Result<void> readSection(std::string_view text)
    {
        if (!text.ends_with(']'))
            return wrong("a section ends with ]");
        if (Result<void> ended = endCase(); !ended)
            return ended;
        m_section = trimmed(text.substr(1, text.size() - 2));
        return {};
    }

    Result<void> readField(const std::string &name, std::string_view value)
    {
        const auto *known = std::ranges::find(fieldNames, std::string_view(name),
                                              &std::pair<std::string_view, std::string_view>::first);
        if (known == fieldNames.end())
            return wrong(name + " is no field of such a file");
        const std::string field(known->second);
        if (field == "COUNT" || field == "LEN") {
            if (Result<void> ended = endCase(); !ended)
                return ended;
            m_caseLine = m_line;
        } else if (m_fields.empty()) {
            return wrong(name + " stands before the COUNT or Len that begins a case");
        }
        if (!m_fields.emplace(field, Field{ std::string(value), m_line }).second)
            return wrong(name + " comes twice in one case");
        return {};
    }

    Result<std::vector<std::byte>> bytes(const char *field) const
    {
        const auto found = m_fields.find(field);
        if (found == m_fields.end())
            return wrong(std::string("the case that begins here has no ") + field, m_caseLine);
        std::optional<std::vector<std::byte>> value = fromHex(found->second.value);
        if (!value)
            return wrong(std::string(field) + " is not an even number of hexadecimal digits",
                         found->second.line);
        return std::move(*value);
    }

    Result<std::uint64_t> number(const char *field) const
    {
        const Field &found = m_fields.at(field);
        std::uint64_t value = 0;
        const char *end = found.value.data() + found.value.size();
        const auto [stop, error] = std::from_chars(found.value.data(), end, value);
        if (error != std::errc() || stop != end)
            return wrong(std::string(field) + " is no number", found.line);
        return value;
    }

    Result<void> endCase()
    {
        if (m_fields.empty())
            return {};
        if (m_algorithm.empty())
            return wrong("nothing above says which algorithm this is, or it is one that is not known here",
                         m_caseLine);
        TestVector vector;
        vector.algorithm = m_algorithm;
        Result<void> read = m_fields.contains("LEN") ? readHash(vector) : readCipher(vector);
        if (!read)
            return read;
        m_vectors.push_back(std::move(vector));
        m_fields.clear();
        return {};
    }

    Result<void> readHash(TestVector &vector) const
    {
        const Result<std::uint64_t> bits = number("LEN");
        if (!bits)
            return std::unexpected(bits.error());
        Result<std::vector<std::byte>> message = bytes("MSG");
        Result<std::vector<std::byte>> digest = bytes("MD");
        if (!message || !digest)
            return std::unexpected(message ? digest.error() : message.error());
        if (*bits == 0 && message->size() == 1)
            message->clear(); // Nothing is written as "00".
        if (message->size() != *bits / 8 + (*bits % 8 > 0 ? 1 : 0))
            return wrong("MSG has not as many bits as Len says", m_fields.at("MSG").line);
        vector.id = "Len " + std::to_string(*bits);
        vector.kind = VectorKind::Hash;
        vector.isWholeBytes = *bits % 8 == 0;
        vector.message = std::move(*message);
        vector.expected = std::move(*digest);
        return {};
    }

    /** XTSVS: the data unit's number is its tweak, little-endian. */
    Result<std::vector<std::byte>> tweakFromNumber() const
    {
        const Result<std::uint64_t> unit = number("DATAUNITSEQNUMBER");
        if (!unit)
            return std::unexpected(unit.error());
        std::vector<std::byte> tweak(16);
        for (std::size_t i = 0; i < sizeof(*unit); ++i)
            tweak[i] = static_cast<std::byte>((*unit >> (8 * i)) & 0xffU);
        return tweak;
    }

    Result<void> readCipher(TestVector &vector) const
    {
        const Result<std::uint64_t> count = number("COUNT");
        if (!count)
            return std::unexpected(count.error());
        if (m_fields.contains("DATAUNITLEN")) {
            const Result<std::uint64_t> bits = number("DATAUNITLEN");
            if (!bits)
                return std::unexpected(bits.error());
            vector.isWholeBytes = *bits % 8 == 0;
        }
        Result<std::vector<std::byte>> key = bytes("KEY");
        Result<std::vector<std::byte>> iv = m_fields.contains("DATAUNITSEQNUMBER") ? tweakFromNumber()
            : vector.algorithm.starts_with("ecb(") ? Result<std::vector<std::byte>>()
                                                   : bytes("IV");
        Result<std::vector<std::byte>> plaintext = bytes("PT");
        Result<std::vector<std::byte>> ciphertext = bytes("CT");
        for (const auto *part : { &key, &iv, &plaintext, &ciphertext }) {
            if (!*part)
                return std::unexpected(part->error());
        }
        vector.id = (m_section.empty() ? "" : m_section + " ") + "COUNT " + std::to_string(*count);
        vector.kind = VectorKind::Skcipher;
        vector.key = std::move(*key);
        vector.iv = std::move(*iv);
        vector.message = std::move(*plaintext);
        vector.expected = std::move(*ciphertext);
        return {};
    }

    const std::string &m_name;
    std::string m_algorithm;
    std::string m_section;
    std::map<std::string, Field> m_fields; ///< Of the case that is being read.
    std::size_t m_line = 0;
    std::size_t m_caseLine = 0;
    std::vector<TestVector> m_vectors;
};

} // namespace

Result<std::vector<TestVector>> parseCavp(std::string_view text, const std::string &name,
                                          const std::string &algorithm)
{
    Reader reader(name, algorithm);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (Result<void> read = reader.line(text.substr(0, end)); !read)
            return std::unexpected(std::move(read.error()));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return reader.end();
}

} // namespace cipherscope::formats
