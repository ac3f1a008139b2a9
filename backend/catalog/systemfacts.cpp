// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/systemfacts.h"

#include "catalog/textfile.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <sys/utsname.h>
#include <utility>

namespace cipherscope::catalog {

namespace {

// What the kernel's drivers in arch/*/crypto and lib/crypto look for with boot_cpu_has() and
// cpu_have_feature().
constexpr std::array<std::string_view, 18> x86Features{
    "aes", "vaes", "pclmulqdq", "vpclmulqdq", "gfni",     "sha_ni", "ssse3", "sse4_1", "sse4_2",
    "avx", "avx2", "avx512f",   "avx512bw",   "avx512vl", "bmi2",   "adx",   "rdrand", "rdseed"
};
constexpr std::array<std::string_view, 11> armFeatures{ "aes", "pmull", "sha1",  "sha2",  "sha3", "sha512",
                                                        "sm3", "sm4",   "crc32", "asimd", "sve" };

std::string contents(const std::filesystem::path &file)
{
    const Result<std::string> text = readTextFile(file);
    return text ? std::string(firstLine(*text)) : std::string();
}

std::string contentsOr(const std::filesystem::path &file, const char *other)
{
    const std::string text = contents(file);
    return text.empty() ? other : text;
}

std::vector<CpuFeature> featuresFrom(std::string_view flags, std::span<const std::string_view> known)
{
    const std::vector<std::string_view> words = wordsOf(flags);
    std::vector<CpuFeature> features;
    features.reserve(known.size());
    for (const std::string_view name : known)
        features.push_back({ std::string(name), std::ranges::find(words, name) != words.end() });
    return features;
}

void readCpu(SystemFacts &facts, std::string_view cpuInfo)
{
    for (const std::string_view line : linesOf(cpuInfo)) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string_view key = trimmed(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (key == "processor" && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; }))
            ++facts.cpuCount;
        else if ((key == "model name" || key == "Model" || key == "Hardware") && facts.cpuModel.empty())
            facts.cpuModel = value;
        else if (key == "flags" && facts.cpuFeatures.empty())
            facts.cpuFeatures = featuresFrom(value, x86Features);
        else if (key == "Features" && facts.cpuFeatures.empty())
            facts.cpuFeatures = featuresFrom(value, armFeatures);
    }
}

} // namespace

SystemFacts readSystemFacts(const std::filesystem::path &root)
{
    SystemFacts facts;
    utsname names{};
    ::uname(&names);
    facts.kernelRelease = contentsOr(root / "proc/sys/kernel/osrelease", names.release);
    facts.kernelVersion = contentsOr(root / "proc/sys/kernel/version", names.version);
    facts.machine = names.machine;
    if (const Result<std::string> cpuInfo = readTextFile(root / "proc/cpuinfo"))
        readCpu(facts, *cpuInfo);
    const std::string fips = contents(root / "proc/sys/crypto/fips_enabled");
    if (!fips.empty())
        facts.fipsEnabled = fips != "0";
    return facts;
}

} // namespace cipherscope::catalog
