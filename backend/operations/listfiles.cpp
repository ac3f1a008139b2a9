// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/listfiles.h"

#include "operations/contentsize.h"

#include <algorithm>
#include <cerrno>
#include <set>
#include <string>
#include <sys/stat.h>
#include <utility>

namespace cipherscope::operations {

namespace {

namespace fs = std::filesystem;

using FolderId = std::pair<dev_t, ino_t>;

/** Walks one argument after another, adding to one list. */
class Lister {
public:
    Lister(Links links, const std::stop_token &stop)
        : m_links(links)
        , m_stop(stop)
    {
    }

    Result<void> addArgument(const fs::path &argument)
    {
        struct stat status { };
        if (::stat(argument.c_str(), &status) < 0 || !S_ISDIR(status.st_mode)) {
            addFile(argument, status);
            return {};
        }
        std::error_code ignored;
        m_root = fs::canonical(argument, ignored);
        m_entered.clear();
        return addFolder(argument, status);
    }

    FileList takeList() { return std::move(m_list); }

private:
    void addFile(const fs::path &file, const struct stat &status)
    {
        const std::uint64_t size = contentSize(file, status);
        m_list.files.push_back({ file, size });
        m_list.totalSize += size;
    }

    Result<void> addFolder(const fs::path &folder, const struct stat &status)
    {
        if (!m_entered.emplace(status.st_dev, status.st_ino).second)
            return {};
        std::error_code error;
        std::vector<fs::path> children;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
            children.push_back(it->path());
        if (error)
            m_list.errors.push_back(systemError(Step::List, error.value(), folder.native()));
        std::ranges::sort(children);
        for (const fs::path &child : children) {
            if (m_stop.stop_requested())
                return std::unexpected(systemError(Step::List, ECANCELED, folder.native()));
            if (Result<void> added = addChild(child); !added)
                return added;
        }
        return {};
    }

    Result<void> addChild(const fs::path &child)
    {
        struct stat status { };
        if (::lstat(child.c_str(), &status) < 0) {
            m_list.errors.push_back(systemError(Step::Stat, errno, child.native()));
            return {};
        }
        const bool isLink = S_ISLNK(status.st_mode);
        if (isLink && !resolveLink(child, status))
            return {};
        if (S_ISDIR(status.st_mode)) {
            // Without Follow, a folder that a link inside names is listed under its own name.
            return isLink && m_links == Links::StayInside ? Result<void>() : addFolder(child, status);
        }
        if (S_ISREG(status.st_mode))
            addFile(child, status);
        else
            m_list.errors.push_back(plainError(ErrorCode::NotRegularFile, Step::List, child.native()));
        return {};
    }

    /** Replaces `status` by the target's. False if the link is passed over, of which the list then tells. */
    bool resolveLink(const fs::path &link, struct stat &status)
    {
        if (::stat(link.c_str(), &status) < 0) {
            Error error = systemError(Step::Stat, errno, link.native());
            error.detail = phrase("Error", "a link whose target is missing");
            m_list.errors.push_back(std::move(error));
            return false;
        }
        if (m_links == Links::Follow || isInside(link))
            return true;
        m_list.linksOut.push_back(link);
        return false;
    }

    bool isInside(const fs::path &link) const
    {
        std::error_code error;
        const fs::path target = fs::canonical(link, error);
        const auto [rootEnd, ignored] = std::ranges::mismatch(m_root, target);
        return !error && rootEnd == m_root.end();
    }

    const Links m_links;
    const std::stop_token &m_stop;
    FileList m_list;
    fs::path m_root;
    std::set<FolderId> m_entered;
};

} // namespace

Result<FileList> listFiles(std::span<const fs::path> arguments, Links links, const std::stop_token &stop)
{
    Lister lister(links, stop);
    for (const fs::path &argument : arguments) {
        if (Result<void> added = lister.addArgument(argument); !added)
            return std::unexpected(std::move(added.error()));
    }
    return lister.takeList();
}

} // namespace cipherscope::operations
