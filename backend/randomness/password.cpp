// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/password.h"

#include "randomness/integers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

namespace cipherscope::randomness {

namespace {

constexpr std::string_view lookalikes = "Il1|O0";

bool isPossible(const PasswordForm &form, const std::vector<std::string> &classes)
{
    return !classes.empty() && form.length >= shortestPassword && form.length <= longestPassword;
}

bool hasEveryClass(std::string_view text, const std::vector<std::string> &classes)
{
    return std::ranges::all_of(classes, [text](const std::string &characters) {
        return text.find_first_of(characters) != std::string_view::npos;
    });
}

} // namespace

std::vector<std::string> alphabetOf(const PasswordForm &form)
{
    std::vector<std::string> classes;
    if (form.lowerCase)
        classes.emplace_back("abcdefghijklmnopqrstuvwxyz");
    if (form.upperCase)
        classes.emplace_back("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (form.digits)
        classes.emplace_back("0123456789");
    if (form.symbols)
        classes.emplace_back("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    if (form.withoutLookalikes) {
        for (std::string &characters : classes)
            std::erase_if(characters, [](char c) { return lookalikes.contains(c); });
    }
    return classes;
}

Result<SecretBytes> password(const PasswordForm &form, const RandomSource &random)
{
    const std::vector<std::string> classes = alphabetOf(form);
    if (!isPossible(form, classes))
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Compute, {},
                       phrase("Error", "a password has 4 to 128 characters of one kind at least")));
    std::string all;
    for (const std::string &characters : classes)
        all += characters;
    SecretBytes drawn(static_cast<std::size_t>(form.length));
    const std::string_view text(reinterpret_cast<const char *>(drawn.view().data()), drawn.size());
    do {
        for (std::byte &character : drawn.writable()) {
            const Result<std::uint64_t> index = upTo(all.size() - 1, random);
            if (!index)
                return std::unexpected(index.error());
            character = static_cast<std::byte>(all[*index]);
        }
    } while (!hasEveryClass(text, classes));
    return drawn;
}

double passwordBits(const PasswordForm &form)
{
    const std::vector<std::string> classes = alphabetOf(form);
    if (!isPossible(form, classes))
        return 0;
    // Inclusion and exclusion over the sets of classes that are left out.
    long double count = 0;
    for (unsigned left = 0; left < 1U << classes.size(); ++left) {
        std::size_t characters = 0;
        for (std::size_t i = 0; i < classes.size(); ++i)
            characters += (left >> i & 1U) == 0 ? classes[i].size() : 0;
        const long double such = std::pow(static_cast<long double>(characters), form.length);
        count += std::popcount(left) % 2 == 0 ? such : -such;
    }
    return static_cast<double>(std::log2(count));
}

} // namespace cipherscope::randomness
