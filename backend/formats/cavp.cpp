// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/cavp.h"

#include "formats/cavpcase.h"
#include "formats/cavpheader.h"

#include <algorithm>
#include <array>
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

/** Where a field may stand. */
enum class Standing { Case, Group, GroupOfCcm };

struct FieldName {
    std::string_view written;
    std::string_view name; ///< The older names and the newer ones as one.
    Standing place = Standing::Case; ///< Group: also before the first case that it is meant for.
};

constexpr std::array fieldNames{
    FieldName{ "COUNT", "COUNT" },
    FieldName{ "KEY", "KEY", Standing::GroupOfCcm },
    FieldName{ "KEYS", "KEYS" },
    FieldName{ "KEY1", "KEY1" },
    FieldName{ "KEY2", "KEY2" },
    FieldName{ "KEY3", "KEY3" },
    FieldName{ "IV", "IV" },
    FieldName{ "I", "IV" },
    FieldName{ "NONCE", "IV", Standing::GroupOfCcm },
    FieldName{ "PLAINTEXT", "PT" },
    FieldName{ "PT", "PT" },
    FieldName{ "PAYLOAD", "PT" },
    FieldName{ "CIPHERTEXT", "CT" },
    FieldName{ "CT", "CT" },
    FieldName{ "AAD", "AAD" },
    FieldName{ "ADATA", "AAD" },
    FieldName{ "TAG", "TAG" },
    FieldName{ "FAIL", "FAIL" },
    FieldName{ "RESULT", "RESULT" },
    FieldName{ "ALEN", "ALEN", Standing::Group },
    FieldName{ "PLEN", "PLEN", Standing::Group },
    FieldName{ "NLEN", "NLEN", Standing::Group },
    FieldName{ "TLEN", "TLEN", Standing::Group },
    FieldName{ "DATAUNITLEN", "DATAUNITLEN" },
    FieldName{ "DATAUNITSEQNUMBER", "DATAUNITSEQNUMBER" },
    FieldName{ "LEN", "LEN" },
    FieldName{ "MSG", "MSG" },
    FieldName{ "MD", "MD" },
};

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
        if (text.empty() || !m_file.notApplicable.empty())
            return {};
        if (text.starts_with('['))
            return readSection(text);
        if (text == "FAIL") // GCM: instead of a plaintext.
            return readField("FAIL", {});
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos)
            return wrong(phrase("Error", "it is neither a comment, a section nor a field"));
        return readField(upper(trimmed(text.substr(0, equals))), trimmed(text.substr(equals + 1)));
    }

    Result<VectorFile> end()
    {
        if (Result<void> ended = endCase(); !ended)
            return std::unexpected(std::move(ended.error()));
        return std::move(m_file);
    }

private:
    [[nodiscard]] std::unexpected<Error> wrong(const Detail &why) const
    {
        return std::unexpected(cavpError(m_name, m_line, why));
    }

    void readComment(std::string_view text)
    {
        CavpHeader header = readCavpHeader(text);
        if (m_algorithm.empty())
            m_algorithm = std::move(header.algorithm);
        if (m_file.notApplicable.empty() && m_file.vectors.empty() && m_case.empty())
            m_file.notApplicable = std::move(header.notApplicable);
    }

    /** "[ENCRYPT]", "[L = 32]", "[Alen = 0, Plen = 24]". Several in a row begin one group together. */
    Result<void> readSection(std::string_view text)
    {
        if (!text.ends_with(']'))
            return wrong(phrase("Error", "a section ends with ]"));
        if (!m_case.empty() || !m_isInGroup) {
            if (Result<void> ended = endCase(); !ended)
                return ended;
            m_isInGroup = true;
            m_group.clear();
            m_section.clear();
        }
        text = trimmed(text.substr(1, text.size() - 2));
        m_section.append(m_section.empty() ? "" : ", ").append(text);
        while (!text.empty()) {
            const std::string_view part = text.substr(0, text.find(','));
            text.remove_prefix(std::min(part.size() + 1, text.size()));
            if (const std::size_t equals = part.find('='); equals != std::string_view::npos)
                m_group[upper(trimmed(part.substr(0, equals)))] = {
                    std::string(trimmed(part.substr(equals + 1))), m_line
                };
        }
        return {};
    }

    /** Where a field goes that stands before the first case of a file or group; nullptr if it must not. */
    CavpFields *commonFields(const FieldName &field)
    {
        const bool isCommon = field.place == Standing::Group
            || (field.place == Standing::GroupOfCcm && m_algorithm.starts_with("ccm("));
        if (!isCommon)
            return nullptr;
        return m_isInGroup ? &m_group : &m_common;
    }

    Result<void> readField(const std::string &name, std::string_view value)
    {
        const auto *known = std::ranges::find(fieldNames, std::string_view(name), &FieldName::written);
        if (known == fieldNames.end())
            return wrong({ phrase("Error", "%1 is no field of such a file"), name });
        const bool isFirst = known->name == "COUNT" || known->name == "LEN";
        if (isFirst) {
            if (Result<void> ended = endCase(); !ended)
                return ended;
            m_caseLine = m_line;
        }
        CavpFields *target = isFirst || !m_case.empty() ? &m_case : commonFields(*known);
        if (!target)
            return wrong({ phrase("Error", "%1 stands before the COUNT or Len that begins a case"), name });
        if (!target->emplace(known->name, CavpField{ std::string(value), m_line }).second)
            return wrong({ phrase("Error", "%1 comes twice in one case"), name });
        return {};
    }

    Result<void> endCase()
    {
        if (m_case.empty())
            return {};
        if (m_algorithm.empty())
            return std::unexpected(
                cavpError(m_name, m_caseLine,
                          phrase("Error",
                                 "nothing above says which algorithm this is, or it is one that is not known "
                                 "here")));
        CavpFields fields = std::exchange(m_case, {});
        for (const CavpFields *common : { &m_group, &m_common })
            fields.insert(common->begin(), common->end()); // What the case says itself stays.
        Result<TestVector> vector =
            testVectorOf({ m_algorithm, m_section, std::move(fields), m_caseLine }, m_name);
        if (!vector)
            return std::unexpected(std::move(vector.error()));
        m_file.vectors.push_back(std::move(*vector));
        return {};
    }

    const std::string &m_name;
    std::string m_algorithm;
    std::string m_section;
    bool m_isInGroup = false;
    CavpFields m_common; ///< Of the whole file.
    CavpFields m_group; ///< Of the section.
    CavpFields m_case; ///< Of the case that is being read.
    std::size_t m_line = 0;
    std::size_t m_caseLine = 0;
    VectorFile m_file;
};

} // namespace

Result<VectorFile> parseCavp(std::string_view text, const std::string &name, const std::string &algorithm)
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
