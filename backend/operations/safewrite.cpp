// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/safewrite.h"

#include "core/uniquefd.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <random>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::operations {

namespace {

/** A new file beside its target, with the permissions that the umask gives; it vanishes unless it is renamed.
 */
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path &target)
    {
        std::random_device random;
        do {
            // Not made from the target's name, which may be as long as a name can be.
            m_name = target.parent_path() / (".cipherscope-" + std::to_string(random()));
            m_fd = UniqueFd(::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        } while (!m_fd.isOpen() && errno == EEXIST);
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (m_fd.isOpen() && !m_renamed)
            ::unlink(m_name.c_str());
    }

    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] bool isOpen() const { return m_fd.isOpen(); }

    bool renameTo(const std::filesystem::path &target)
    {
        m_renamed = ::rename(m_name.c_str(), target.c_str()) == 0;
        return m_renamed;
    }

private:
    std::filesystem::path m_name;
    UniqueFd m_fd;
    bool m_renamed = false;
};

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/** The permissions of the file that is to be replaced; nullopt where there is none yet. */
Result<std::optional<mode_t>> modeOf(const std::filesystem::path &target)
{
    struct stat status { };
    if (::stat(target.c_str(), &status) < 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return std::unexpected(systemError(Step::Stat, errno, target.native()));
    }
    // A rename would put a file in the place of a device or a pipe.
    if (!S_ISREG(status.st_mode))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, target.native()));
    return status.st_mode & 07777U;
}

void syncFolderOf(const std::filesystem::path &target)
{
    const std::filesystem::path parent = target.parent_path();
    const UniqueFd folder(::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.get());
}

/** Through links, dangling ones too: the file that a link names is replaced or made, and the link stays. */
std::filesystem::path resolved(std::filesystem::path target)
{
    constexpr int mostLinks = 40; // As the kernel follows at most.
    for (int followed = 0; followed < mostLinks; ++followed) {
        std::error_code error;
        const std::filesystem::path next = std::filesystem::read_symlink(target, error);
        if (error)
            break;
        target = target.parent_path() / next;
    }
    return target;
}

} // namespace

Result<void> writeWholeFile(const std::filesystem::path &target, std::string_view content)
{
    const auto failed = [&target](Step step) {
        return std::unexpected(systemError(step, errno, target.native()));
    };
    const std::filesystem::path real = resolved(target);
    const Result<std::optional<mode_t>> mode = modeOf(real);
    if (!mode) {
        Error error = mode.error();
        error.subject = target.native();
        return std::unexpected(std::move(error));
    }
    TemporaryFile file(real);
    if (!file.isOpen())
        return failed(Step::Open);
    if (!writeAll(file.fd(), content) || (*mode && ::fchmod(file.fd(), **mode) < 0))
        return failed(Step::Write);
    if (::fsync(file.fd()) < 0)
        return failed(Step::Sync);
    if (!file.renameTo(real))
        return failed(Step::Rename);
    syncFolderOf(real);
    return {};
}

} // namespace cipherscope::operations
