// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

namespace cipherscope::testing {

/** An entry of a tar archive as anybody may write it: ustar, IEEE Std 1003.1, "ustar Interchange Format". */
struct TarEntry {
    std::string name;
    char type = '0'; ///< 0 file, 1 hard link, 2 symbolic link, 3 and 4 devices, 5 folder, 6 pipe.
    std::string content = {};
    std::string link = {};
    unsigned mode = 0644;
};

inline std::string tarEntry(const TarEntry &entry)
{
    constexpr std::size_t block = 512;
    std::string header(block, '\0');
    const auto put = [&header](std::size_t at, std::string_view text) {
        header.replace(at, text.size(), text);
    };
    const auto octal = [](unsigned long value, int digits) {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "%0*lo", digits, value);
        return std::string(text.data());
    };
    put(0, entry.name);
    put(100, octal(entry.mode, 7));
    put(108, octal(0, 7));
    put(116, octal(0, 7));
    put(124, octal(entry.content.size(), 11));
    put(136, octal(1'000'000'000, 11));
    put(148, "        ");
    put(156, std::string(1, entry.type));
    put(157, entry.link);
    put(257, std::string_view("ustar\00000", 8));
    unsigned long sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    put(148, octal(sum, 6) + std::string("\0 ", 2));
    std::string content = entry.content;
    content.resize((content.size() + block - 1) / block * block);
    return header + content;
}

inline std::string tarArchive(std::span<const TarEntry> entries)
{
    std::string archive;
    for (const TarEntry &entry : entries)
        archive += tarEntry(entry);
    return archive + std::string(1024, '\0');
}

} // namespace cipherscope::testing
