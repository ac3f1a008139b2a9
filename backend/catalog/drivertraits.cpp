// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/drivertraits.h"

#include <algorithm>
#include <array>
#include <set>

namespace cipherscope::catalog {

namespace {

struct Word {
    std::string_view text;
    DriverTrait trait;
    std::string_view what;
};

using enum DriverTrait;

// drivers/crypto/, arch/*/crypto/ and crypto/ of Linux 6.1 to 7.3: the words of cra_driver_name and of
// modules.
constexpr std::array knownWords{
    Word{ "padlock", Accelerator, "VIA PadLock" },
    Word{ "qat", Accelerator, "Intel QuickAssist (QAT)" },
    Word{ "iaa", Accelerator, "Intel Analytics Accelerator (IAA)" },
    Word{ "keembay", Accelerator, "Intel Keem Bay" },
    Word{ "ccp", Accelerator, "AMD Secure Processor (CCP)" },
    Word{ "geode", Accelerator, "AMD Geode LX" },
    Word{ "virtio", Accelerator, "virtio-crypto, a device of the virtual machine's host" },
    Word{ "caam", Accelerator, "NXP CAAM" },
    Word{ "dcp", Accelerator, "NXP DCP" },
    Word{ "talitos", Accelerator, "Freescale SEC (Talitos)" },
    Word{ "sahara", Accelerator, "Freescale SAHARA" },
    Word{ "safexcel", Accelerator, "Inside Secure SafeXcel" },
    Word{ "eip93", Accelerator, "Inside Secure EIP-93" },
    Word{ "hisi", Accelerator, "HiSilicon SEC" },
    Word{ "cesa", Accelerator, "Marvell CESA" },
    Word{ "mv", Accelerator, "Marvell CESA" },
    Word{ "cpt", Accelerator, "Marvell OCTEON CPT" },
    Word{ "n5", Accelerator, "Cavium NITROX" },
    Word{ "chcr", Accelerator, "Chelsio Terminator" },
    Word{ "nx", Accelerator, "IBM Power NX" },
    Word{ "stm32", Accelerator, "STM32 crypto unit" },
    Word{ "qce", Accelerator, "Qualcomm Crypto Engine" },
    Word{ "sun8i", Accelerator, "Allwinner Crypto Engine" },
    Word{ "sun4i", Accelerator, "Allwinner Security System" },
    Word{ "rk", Accelerator, "Rockchip crypto unit" },
    Word{ "rk3288", Accelerator, "Rockchip crypto unit" },
    Word{ "gxl", Accelerator, "Amlogic GXL" },
    Word{ "atmel", Accelerator, "Atmel crypto unit" },
    Word{ "omap", Accelerator, "TI OMAP crypto unit" },
    Word{ "sa2ul", Accelerator, "TI SA2UL" },
    Word{ "tegra", Accelerator, "NVIDIA Tegra Security Engine" },
    Word{ "iproc", Accelerator, "Broadcom SPU" },
    Word{ "artpec6", Accelerator, "Axis ARTPEC-6" },
    Word{ "aspeed", Accelerator, "ASPEED HACE" },
    Word{ "starfive", Accelerator, "StarFive crypto unit" },
    Word{ "zynqmp", Accelerator, "Xilinx ZynqMP" },
    Word{ "hifn", Accelerator, "HIFN 795x" },
    Word{ "ixp4xx", Accelerator, "Intel IXP4xx" },
    Word{ "s5p", Accelerator, "Samsung S5P security unit" },
    Word{ "exynos", Accelerator, "Samsung Exynos" },

    Word{ "aesni", Instructions, "AES-NI" },
    Word{ "ni", Instructions, "SHA-NI" },
    Word{ "clmulni", Instructions, "PCLMULQDQ" },
    Word{ "pclmul", Instructions, "PCLMULQDQ" },
    Word{ "pclmulqdq", Instructions, "PCLMULQDQ" },
    Word{ "vaes", Instructions, "VAES" },
    Word{ "avx512", Instructions, "AVX-512" },
    Word{ "avx10", Instructions, "AVX10" },
    Word{ "avx2", Instructions, "AVX2" },
    Word{ "avx", Instructions, "AVX" },
    Word{ "gfni", Instructions, "GFNI" },
    Word{ "ssse3", Instructions, "SSSE3" },
    Word{ "sse2", Instructions, "SSE2" },
    Word{ "bmi2", Instructions, "BMI2" },
    Word{ "3way", Instructions, "x86-64" },
    Word{ "asm", Instructions, "" },
    Word{ "simd", Instructions, "SIMD" },
    Word{ "neon", Instructions, "Arm NEON" },
    Word{ "neonbs", Instructions, "Arm NEON" },
    Word{ "ce", Instructions, "Armv8 Crypto Extensions" },
    Word{ "arm64", Instructions, "Arm64" },
    Word{ "arm", Instructions, "Arm" },
    Word{ "s390", Instructions, "IBM Z CPACF" },
    Word{ "paes", Instructions, "IBM Z CPACF, with protected keys" },
    Word{ "p8", Instructions, "POWER8 crypto" },
    Word{ "p10", Instructions, "POWER10 crypto" },
    Word{ "ppc", Instructions, "PowerPC" },
    Word{ "riscv64", Instructions, "RISC-V vector crypto" },
    Word{ "sparc64", Instructions, "SPARC64" },
    Word{ "octeon", Instructions, "Cavium OCTEON" },

    Word{ "cryptd", HandsOver, "" },
    Word{ "pcrypt", Spreads, "" },
    Word{ "lib", Library, "" },
    Word{ "generic", Portable, "" },
};

/** The "ce" of "sun8i-ce" is Allwinner's Crypto Engine, and left out. */
std::set<std::string_view> wordsIn(std::string_view name)
{
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    std::set<std::string_view> found;
    std::string_view previous;
    for (std::size_t start = 0; start < name.size();) {
        std::size_t end = start;
        while (end < name.size() && isPart(name[end]))
            ++end;
        const std::string_view word = name.substr(start, end - start);
        if (!word.empty() && !(previous == "sun8i" && word == "ce"))
            found.insert(word);
        previous = word;
        start = end + 1;
    }
    return found;
}

} // namespace

bool DriverTraits::has(DriverTrait trait) const
{
    return std::ranges::any_of(findings, [trait](const Finding &each) { return each.trait == trait; });
}

DriverTraits driverTraits(std::string_view driver, std::string_view module)
{
    const std::set<std::string_view> inDriver = wordsIn(driver);
    const std::set<std::string_view> inModule = wordsIn(module);
    DriverTraits traits;
    for (const Word &word : knownWords) {
        // A module may hold drivers of several sorts; only devices are surely its own.
        const bool isThere =
            inDriver.contains(word.text) || (word.trait == Accelerator && inModule.contains(word.text));
        const DriverTraits::Finding finding{ word.trait, word.what };
        if (isThere && std::ranges::find(traits.findings, finding) == traits.findings.end())
            traits.findings.push_back(finding);
    }
    // "generic-gcm-aesni" is built for any size of tag; the rest of it is not portable.
    if (traits.has(Instructions) || traits.has(Accelerator))
        std::erase_if(traits.findings, [](const auto &each) { return each.trait == Portable; });
    return traits;
}

DriverTraits driverTraits(const CryptoEntry &entry)
{
    DriverTraits traits = driverTraits(entry.driver, entry.module);
    traits.async = entry.async;
    return traits;
}

} // namespace cipherscope::catalog
