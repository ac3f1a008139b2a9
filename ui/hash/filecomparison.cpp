// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filecomparison.h"

#include <algorithm>

namespace cipherscope::ui {

std::optional<FileComparison> compareFiles(const FileRow &left, const FileRow &right)
{
    if (left.state != FileState::Done || right.state != FileState::Done)
        return std::nullopt;
    FileComparison comparison{ .identical = true, .hashes = {} };
    for (const HashedDigest &digest : left.digests) {
        const auto other = std::ranges::find_if(right.digests, [&digest](const HashedDigest &candidate) {
            return candidate.hash == digest.hash;
        });
        if (other == right.digests.end())
            continue;
        comparison.hashes.push_back(digest.hash.name);
        comparison.identical = comparison.identical && other->digest == digest.digest;
    }
    if (comparison.hashes.empty())
        return std::nullopt;
    return comparison;
}

} // namespace cipherscope::ui
