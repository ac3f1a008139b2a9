// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/checksumfilename.h"

#include <algorithm>
#include <array>
#include <span>

namespace cipherscope::formats {

namespace {

struct Family {
    std::string_view word;
    std::span<const std::string_view> kernelNames;
};

constexpr std::array<std::string_view, 5> sha{ "sha256", "sha512", "sha1", "sha384", "sha224" };
constexpr std::array<std::string_view, 4> sha2{ "sha256", "sha512", "sha384", "sha224" };
constexpr std::array<std::string_view, 4> sha3{ "sha3-256", "sha3-512", "sha3-384", "sha3-224" };
constexpr std::array<std::string_view, 4> blake2b{ "blake2b-512", "blake2b-256", "blake2b-384",
                                                   "blake2b-160" };
constexpr std::array<std::string_view, 5> blake2{ "blake2b-512", "blake2s-256", "blake2b-256", "blake2b-384",
                                                  "blake2b-160" };
constexpr std::array<std::string_view, 2> streebog{ "streebog256", "streebog512" };
constexpr std::array<std::string_view, 1> ripemd{ "rmd160" };
constexpr std::array<std::string_view, 1> crc{ "crc-32" };

/** Words that name several hashes, or one without its length. */
constexpr std::array families{
    Family{ "sha", sha },           Family{ "sha2", sha2 },       Family{ "sha3", sha3 },
    Family{ "b2", blake2b },        Family{ "blake2b", blake2b }, Family{ "blake2", blake2 },
    Family{ "streebog", streebog }, Family{ "gost12", streebog }, Family{ "rmd", ripemd },
    Family{ "ripemd", ripemd },     Family{ "sfv", crc },
};

/** Extensions of checksum files that say nothing about the hash. */
constexpr std::array<std::string_view, 6> plainExtensions{ "sum",       "sums", "checksum",
                                                           "checksums", "hash", "digest" };
/** What is put after a checksum file's name without changing what it is. */
constexpr std::array<std::string_view, 2> trailers{ ".txt", ".asc" };
/** NAME_MAX of <linux/limits.h>: no file has a longer name. */
constexpr std::size_t longestFileName = 255;
/** Between the words of a name. */
constexpr std::string_view separators = ".-_ ";
constexpr std::array<std::string_view, 4> sumWords{ "checksums", "checksum", "sums", "sum" };

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

/** How many bytes of a lower-case name are left without ".txt" and ".asc". */
std::size_t sizeWithoutTrailers(std::string_view lowerName)
{
    bool found = true;
    while (found) {
        found = false;
        for (const std::string_view trailer : trailers) {
            if (lowerName.size() > trailer.size() && lowerName.ends_with(trailer)) {
                lowerName.remove_suffix(trailer.size());
                found = true;
            }
        }
    }
    return lowerName.size();
}

std::string_view extensionOf(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

/** "sha256" for "sha256-sums", "shasums256", "sha-256": lower case, without hyphens and the word for a sum.
 */
std::string hashWord(std::string_view lowerName)
{
    std::string word(lowerName);
    std::erase_if(word, [](char c) { return c == '-' || c == '_'; });
    for (const std::string_view sum : sumWords) {
        if (const std::size_t at = word.find(sum); at != std::string::npos)
            return word.erase(at, sum.size());
    }
    return word;
}

std::vector<const engine::HashName *> hashesByWord(std::string_view lowerName)
{
    static constexpr std::size_t longest = 32;
    if (lowerName.size() > longest)
        return {};
    const std::string word = hashWord(lowerName);
    std::vector<const engine::HashName *> found;
    const auto *family = std::ranges::find(families, word, &Family::word);
    if (family != families.end()) {
        for (const std::string_view kernelName : family->kernelNames)
            found.push_back(engine::hashByKernelName(kernelName));
    } else if (const engine::HashName *hash = engine::hashByTag(word)) {
        found.push_back(hash);
    }
    return found;
}

bool isPlainExtension(std::string_view lowerExtension)
{
    return std::ranges::find(plainExtensions, lowerExtension) != plainExtensions.end();
}

/** "name_SHA256SUMS", "name-checksums": whole words at the end of a name. */
std::vector<const engine::HashName *> hashesByLastWords(std::string_view lowerName)
{
    for (std::size_t at = lowerName.find_first_of(separators); at != std::string_view::npos;
         at = lowerName.find_first_of(separators, at + 1)) {
        if (auto found = hashesByWord(lowerName.substr(at + 1)); !found.empty())
            return found;
    }
    return {};
}

/** "md5sum", "b2sum": more often the program than a list of its results, which are called "MD5SUMS" or
 * "md5sum.txt". */
bool isChecksumProgram(std::string_view fileName)
{
    return fileName.ends_with("sum") && fileName.find_first_of(separators) == std::string_view::npos
        && !hashesByWord(fileName).empty();
}

} // namespace

std::vector<const engine::HashName *> hashesByFileName(std::string_view fileName)
{
    if (fileName.size() > longestFileName)
        return {};
    std::string name = lowered(fileName);
    name.resize(sizeWithoutTrailers(name));
    const std::string_view view = name;
    for (const std::string_view part : { extensionOf(view), view, view.substr(0, view.find('.')) }) {
        if (auto found = hashesByWord(part); !found.empty())
            return found;
    }
    return hashesByLastWords(view);
}

std::string subjectOfFileName(std::string_view fileName)
{
    const std::string lowerName = lowered(fileName);
    const std::string_view name = fileName.substr(0, sizeWithoutTrailers(lowerName));
    const std::string_view extension = extensionOf(std::string_view(lowerName).substr(0, name.size()));
    if (hashesByWord(extension).empty() && !isPlainExtension(extension))
        return {};
    return std::string(name.substr(0, name.size() - extension.size() - 1));
}

bool isSfvFileName(std::string_view fileName)
{
    return extensionOf(lowered(fileName)) == "sfv";
}

bool looksLikeChecksumFile(const std::filesystem::path &file)
{
    const std::string lowerName = lowered(file.filename().native());
    const std::string_view name = std::string_view(lowerName).substr(0, sizeWithoutTrailers(lowerName));
    if (isChecksumProgram(file.filename().native()))
        return false;
    const std::string_view lastWord = name.substr(name.find_last_of(separators) + 1);
    return !hashesByWord(extensionOf(name)).empty() || !hashesByWord(name).empty() || lastWord == "checksum"
        || lastWord == "checksums" || (lastWord.ends_with("sums") && !hashesByWord(lastWord).empty());
}

std::vector<std::string> likelyChecksumFileNames(const std::filesystem::path &file)
{
    static constexpr std::array<std::string_view, 10> extensions{
        "sha256", "sha512", "sha1", "md5", "sha256sum", "sha512sum", "sha256.txt", "b2", "sha3-256", "sfv"
    };
    static constexpr std::array<std::string_view, 15> lists{
        "SHA256SUMS",     "SHA512SUMS",     "SHA1SUMS",      "MD5SUMS",       "B2SUMS",
        "SHA256SUMS.txt", "sha256sums.txt", "sha256sum.txt", "sha512sum.txt", "md5sum.txt",
        "SHASUMS256.txt", "SHA256",         "CHECKSUM",      "CHECKSUMS",     "checksums.txt"
    };
    std::vector<std::string> names;
    names.reserve(extensions.size() + lists.size() + 3);
    for (const std::string_view extension : extensions)
        names.push_back(file.filename().native() + "." + std::string(extension));
    if (file.has_extension()) {
        for (const std::string_view extension : { "sha256", "md5", "sfv" })
            names.push_back(file.stem().native() + "." + std::string(extension));
    }
    names.insert(names.end(), lists.begin(), lists.end());
    return names;
}

} // namespace cipherscope::formats
