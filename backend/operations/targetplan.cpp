// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/targetplan.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace cipherscope::operations {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ageSuffix = ".age";
constexpr std::string_view tarSuffix = ".tar";
constexpr std::string_view encSuffix = ".enc";

/** A name that has this suffix and something before it. */
bool endsWith(const std::string &name, std::string_view suffix)
{
    return name.size() > suffix.size() && name.ends_with(suffix);
}

std::string without(const std::string &name, std::string_view suffix)
{
    return endsWith(name, suffix) ? name.substr(0, name.size() - suffix.size()) : name;
}

bool isThere(const fs::path &path)
{
    struct stat status { };
    return ::lstat(path.c_str(), &status) == 0;
}

bool isFolder(const fs::path &path)
{
    std::error_code ignored;
    return fs::is_directory(fs::symlink_status(path, ignored));
}

fs::path folderOf(const fs::path &output)
{
    const fs::path parent = output.parent_path();
    return parent.empty() ? fs::path(".") : parent;
}

using Names = std::set<fs::path>;

fs::path freeName(const fs::path &output, const Names &given)
{
    for (int number = 2;; ++number) {
        fs::path candidate = numberedName(output, number);
        if (!given.contains(candidate) && !isThere(candidate))
            return candidate;
    }
}

PlannedTarget place(const WantedTarget &wanted, std::optional<TargetPolicy> policy, const Names &given)
{
    if (given.contains(wanted.output))
        return { freeName(wanted.output, given), Existing::Keep };
    if (!isThere(wanted.output))
        return { wanted.output, Existing::Keep };
    if (policy == TargetPolicy::Skip)
        return {};
    const bool replaceable = !isFolder(wanted.output) && wanted.output != wanted.input;
    if (policy == TargetPolicy::Replace && replaceable)
        return { wanted.output, Existing::Replace };
    return { freeName(wanted.output, given), Existing::Keep };
}

std::vector<SpaceShortage> shortagesOf(const std::vector<WantedTarget> &wanted,
                                       const std::vector<PlannedTarget> &targets)
{
    std::map<dev_t, SpaceShortage> demands;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (targets[i].output.empty())
            continue;
        const fs::path folder = folderOf(targets[i].output);
        struct stat status { };
        struct statvfs space { };
        if (::stat(folder.c_str(), &status) != 0 || ::statvfs(folder.c_str(), &space) != 0)
            continue; // Writing will say what is wrong with it.
        SpaceShortage &demand = demands[status.st_dev];
        demand.folder = folder;
        demand.wanted += wanted[i].size;
        demand.available = std::uint64_t{ space.f_bavail } * space.f_frsize;
    }
    std::vector<SpaceShortage> shortages;
    for (const auto &[device, demand] : demands) {
        if (demand.wanted > demand.available)
            shortages.push_back(demand);
    }
    return shortages;
}

} // namespace

fs::path decryptedOpenSslNameOf(const fs::path &input)
{
    const std::string &path = input.native();
    return endsWith(input.filename().native(), encSuffix) ? without(path, encSuffix) : path + ".decrypted";
}

fs::path encryptedOpenSslNameOf(const fs::path &input)
{
    return input.native() + std::string(encSuffix);
}

fs::path numberedName(const fs::path &name, int number)
{
    const std::string file = name.filename().native();
    const std::string rest = without(without(file, ageSuffix), tarSuffix);
    const std::string stem = fs::path(rest).stem().native();
    const std::string_view tail = std::string_view(file).substr(stem.size());
    std::string numbered = stem + " (" + std::to_string(number) + ")";
    numbered += tail;
    return name.parent_path() / numbered;
}

TargetPlan planTargets(const std::vector<WantedTarget> &wanted, std::optional<TargetPolicy> policy)
{
    TargetPlan plan;
    Names given;
    for (const WantedTarget &target : wanted) {
        if (!given.contains(target.output) && isThere(target.output))
            plan.taken.push_back(target.output);
        PlannedTarget planned = place(target, policy, given);
        if (!planned.output.empty())
            given.insert(planned.output);
        plan.targets.push_back(std::move(planned));
    }
    plan.shortages = shortagesOf(wanted, plan.targets);
    return plan;
}

} // namespace cipherscope::operations
