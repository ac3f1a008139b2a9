// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidecarfinder.h"

#include "checksumreader.h"
#include "formats/checksumfilename.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <system_error>
#include <utility>

namespace cipherscope::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFiles = 1000;

/** The files that a checksum file lists, by path; empty if it is none. */
std::vector<fs::path> listedFiles(const fs::path &checksumFile)
{
    std::vector<fs::path> listed;
    const Result<formats::ChecksumFile> parsed = readChecksumFile(checksumFile);
    if (!parsed)
        return listed;
    for (const formats::ChecksumEntry &entry : parsed->entries)
        listed.push_back((checksumFile.parent_path() / entry.name).lexically_normal());
    std::ranges::sort(listed);
    return listed;
}

} // namespace

Result<std::vector<SidecarOffer>> findSidecars(const std::vector<fs::path> &files,
                                               const std::stop_token &stop)
{
    std::vector<SidecarOffer> offers;
    std::map<fs::path, std::vector<fs::path>> listedBy;
    for (std::size_t i = 0; i < files.size() && i < mostFiles; ++i) {
        const fs::path file = files[i].lexically_normal();
        for (const std::string &name : formats::likelyChecksumFileNames(file)) {
            if (stop.stop_requested())
                return std::unexpected(systemError(Step::List, ECANCELED, file.native()));
            const fs::path candidate = file.parent_path() / name;
            std::error_code ignored;
            if (candidate == file || !fs::is_regular_file(candidate, ignored))
                continue;
            if (!listedBy.contains(candidate))
                listedBy.emplace(candidate, listedFiles(candidate));
            if (!std::ranges::binary_search(listedBy.at(candidate), file))
                continue;
            const auto known = std::ranges::find(offers, candidate, &SidecarOffer::checksumFile);
            if (known == offers.end())
                offers.push_back({ candidate, { file } });
            else
                known->files.push_back(file);
        }
    }
    return offers;
}

} // namespace cipherscope::ui
