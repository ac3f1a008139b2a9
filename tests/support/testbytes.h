// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hex.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::testing {

inline std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

inline std::vector<std::byte> copyOf(std::string_view text)
{
    const std::span<const std::byte> bytes = bytesOf(text);
    return { bytes.begin(), bytes.end() };
}

/** The bytes of hexadecimal digits; nothing if they are none, which no test then takes for a digest. */
inline std::vector<std::byte> fromHexText(std::string_view digits)
{
    return fromHex(digits).value_or(std::vector<std::byte>());
}

/** The same bytes in every run for the same seed. */
inline std::vector<std::byte> randomBytes(std::size_t size, std::uint64_t seed = 1)
{
    std::mt19937_64 generator(seed);
    std::vector<std::byte> bytes(size);
    std::ranges::generate(bytes, [&generator] { return static_cast<std::byte>(generator() & 0xffU); });
    return bytes;
}

/** A digest as a test compares it, so that a difference is shown in digits. */
inline QString hexText(std::span<const std::byte> bytes)
{
    return QString::fromStdString(toHex(bytes));
}

/** How many descriptors this process has open. The one that counting needs is counted each time. */
inline std::ptrdiff_t openDescriptors()
{
    const std::filesystem::directory_iterator folder("/proc/self/fd");
    return std::distance(std::filesystem::begin(folder), std::filesystem::end(folder));
}

} // namespace cipherscope::testing
