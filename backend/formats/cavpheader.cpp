// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/cavpheader.h"

#include "engine/hashnames.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace cipherscope::formats {

namespace {

struct ModeName {
    std::string_view nist;
    std::string_view kernel; ///< Empty: the kernel has no such mode.
};

/** The mode that ends a header's line. The kernel's cfb has segments of a whole block, and nothing is
 * interleaved ("CBCI"). */
constexpr std::array modeNames{
    ModeName{ "ECB", "ecb" }, ModeName{ "CBC", "cbc" },    ModeName{ "CTR", "ctr" },
    ModeName{ "OFB", "ofb" }, ModeName{ "CFB128", "cfb" }, ModeName{ "CFB64", "cfb" },
    ModeName{ "CFB1", {} },   ModeName{ "CFB8", {} },      ModeName{ "CBCI", {} },
    ModeName{ "OFBI", {} },   ModeName{ "CFBP1", {} },     ModeName{ "CFBP8", {} },
    ModeName{ "CFBP64", {} },
};

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [text](std::string_view word) { return text.find(word) != text.npos; });
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [text](std::string_view word) { return text.starts_with(word); });
}

CavpHeader hashNamed(std::string_view tag)
{
    if (const engine::HashName *hash = engine::hashByTag(tag))
        return { std::string(hash->kernel), {} };
    return { {}, Detail(phrase("Error", "the kernel has no %1"), tag) };
}

CavpHeader modeOf(std::string_view text, const std::string &cipher)
{
    const std::string_view name = text.substr(text.find_last_of(' ') + 1);
    const auto *mode = std::ranges::find(modeNames, name, &ModeName::nist);
    if (mode == modeNames.end())
        return {};
    if (mode->kernel.empty())
        return { {}, Detail(phrase("Error", "the kernel has no mode %1"), name) };
    return { std::string(mode->kernel) + '(' + cipher + ')', {} };
}

} // namespace

CavpHeader readCavpHeader(std::string_view comment)
{
    if (containsAny(comment, { " Monte", " MCT " }))
        return {
            {}, phrase("Error", "it is a Monte Carlo test, whose cases each follow from thousands of runs")
        };
    for (const std::string_view kind : { " ShortMsg", " LongMsg", " VariableOut" }) {
        if (const std::size_t end = comment.find(kind); end != comment.npos)
            return hashNamed(comment.substr(0, end));
    }
    if (startsWithAny(comment, { "SigGen", "SigVer", "KeyGen", "KeyPair", "Key Pair", "PKV", "PQG" }))
        return { {}, phrase("Error", "it is about signatures or their keys, which AF_ALG does not have") };
    if (comment.starts_with("XTSGen"))
        return { "xts(aes)", {} };
    if (comment.starts_with("GCM "))
        return { "gcm(aes)", {} };
    if (comment.starts_with("CCM-"))
        return { "ccm(aes)", {} };
    if (comment.starts_with("AESVS "))
        return modeOf(comment, "aes");
    if (comment.starts_with("TDES ") || containsAny(comment, { " - KAT for " }))
        return modeOf(comment, "des3_ede");
    return {};
}

} // namespace cipherscope::formats
