// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/targetplan.h"

#include <cerrno>
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

bool exists(const fs::path &path)
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
        if (!given.contains(candidate) && !exists(candidate))
            return candidate;
    }
}

PlannedTarget place(const WantedTarget &wanted, std::optional<TargetPolicy> policy, const Names &given)
{
    if (given.contains(wanted.output))
        return { freeName(wanted.output, given), Existing::Keep };
    if (!exists(wanted.output))
        return { wanted.output, Existing::Keep };
    if (policy == TargetPolicy::Skip)
        return {};
    const bool replaceable = !isFolder(wanted.output) && wanted.output != wanted.input;
    if (policy == TargetPolicy::Replace && replaceable)
        return { wanted.output, Existing::Replace };
    return { freeName(wanted.output, given), Existing::Keep };
}

/** How much is wanted on one file system. */
struct Demand {
    fs::path folder;
    std::uint64_t wanted = 0;
    std::uint64_t available = 0;
};

std::vector<Error> missingSpace(const std::vector<WantedTarget> &wanted,
                                const std::vector<PlannedTarget> &targets)
{
    std::map<dev_t, Demand> demands;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (targets[i].output.empty())
            continue;
        const fs::path folder = folderOf(targets[i].output);
        struct stat status { };
        struct statvfs space { };
        if (::stat(folder.c_str(), &status) != 0 || ::statvfs(folder.c_str(), &space) != 0)
            continue; // Writing will say what is wrong with it.
        Demand &demand = demands[status.st_dev];
        demand.folder = folder;
        demand.wanted += wanted[i].size;
        demand.available = std::uint64_t{ space.f_bavail } * space.f_frsize;
    }
    std::vector<Error> missing;
    for (const auto &[device, demand] : demands) {
        if (demand.wanted <= demand.available)
            continue;
        Error error = systemError(Step::Write, ENOSPC, demand.folder.native());
        error.detail =
            std::to_string(demand.wanted) + " bytes wanted, " + std::to_string(demand.available) + " free";
        missing.push_back(std::move(error));
    }
    return missing;
}

} // namespace

fs::path decryptedOpenSslNameOf(const fs::path &input)
{
    const std::string &path = input.native();
    return endsWith(input.filename().native(), encSuffix) ? without(path, encSuffix) : path + ".decrypted";
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
        if (!given.contains(target.output) && exists(target.output))
            plan.taken.push_back(target.output);
        PlannedTarget planned = place(target, policy, given);
        if (!planned.output.empty())
            given.insert(planned.output);
        plan.targets.push_back(std::move(planned));
    }
    plan.noSpace = missingSpace(wanted, plan.targets);
    return plan;
}

} // namespace cipherscope::operations
