// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/engine.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace cipherscope::testing {

/** One name by which a hash can be bound. */
struct HashEntry {
    std::string generic; ///< "sha256": which digests are right.
    std::string bindName; ///< The generic name or a driver of it: whose code runs.

    bool operator<(const HashEntry &other) const
    {
        return std::tie(generic, bindName) < std::tie(other.generic, other.bindName);
    }
    bool operator==(const HashEntry &) const = default;
};

/**
 * Asks the kernel for each of the names, which loads their modules, and then gives them and every driver of a
 * hash that /proc/crypto shows, internal ones left out. Sorted, without doubles.
 */
[[nodiscard]] std::vector<HashEntry> findKernelHashes(std::span<const std::string> names);

/** The lengths at which a hash may go wrong: 0 to 200, and around a page, 64 KiB and (unless `brief`) 1 MiB.
 */
[[nodiscard]] std::vector<std::size_t> messageLengths(bool brief);

/**
 * The digests of messages of these lengths, each the beginning of the same random data, in hexadecimal
 * digits. Each message is sent at once and in several pieces; a difference between the two is an error of the
 * step "compute".
 */
[[nodiscard]] Result<std::vector<QString>> digestsOf(const engine::HashAlgorithm &algorithm,
                                                     std::span<const std::size_t> lengths);

/** The digests that an algorithm must have: computed once a name and key. */
class ReferenceDigests final {
public:
    using Maker = std::function<Result<std::vector<QString>>(const std::string &generic,
                                                             std::span<const std::size_t> lengths)>;

    explicit ReferenceDigests(Maker maker)
        : m_maker(std::move(maker))
    {
    }

    /** For all of messageLengths(false). nullptr if the maker does not know the name. */
    const std::vector<QString> *find(const std::string &generic);
    /** Takes what a driver gave as the truth for its name, for want of a better one. */
    const std::vector<QString> *adopt(const std::string &generic, std::vector<QString> digests);

private:
    Maker m_maker;
    std::map<std::string, std::optional<std::vector<QString>>> m_known;
};

} // namespace cipherscope::testing
