// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/safewrite.h"

#include "core/uniquefd.h"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace cipherscope::operations {

namespace {

/** A new file beside its target, with the permissions that the umask gives; it vanishes unless it is renamed. */
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path &target)
    {
        std::random_device random;
        do {
            m_name = target.parent_path() / ("." + target.filename().native() + "." + std::to_string(random()));
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

/** A file that is replaced keeps its permissions. */
bool copyMode(const std::filesystem::path &target, int fd)
{
    struct stat status {};
    return ::stat(target.c_str(), &status) < 0 || ::fchmod(fd, status.st_mode & 07777U) == 0;
}

void syncFolderOf(const std::filesystem::path &target)
{
    const std::filesystem::path parent = target.parent_path();
    const UniqueFd folder(::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.get());
}

/** Through links: the file that a link names is replaced, and the link stays. */
std::filesystem::path resolved(const std::filesystem::path &target)
{
    std::error_code error;
    std::filesystem::path real = std::filesystem::canonical(target, error);
    return error ? target : real;
}

} // namespace

Result<void> writeWholeFile(const std::filesystem::path &target, std::string_view content)
{
    const auto failed = [&target](Step step) { return std::unexpected(systemError(step, errno, target.native())); };
    const std::filesystem::path real = resolved(target);
    TemporaryFile file(real);
    if (!file.isOpen())
        return failed(Step::Open);
    if (!writeAll(file.fd(), content) || !copyMode(real, file.fd()))
        return failed(Step::Write);
    if (::fsync(file.fd()) < 0)
        return failed(Step::Sync);
    if (!file.renameTo(real))
        return failed(Step::Rename);
    syncFolderOf(real);
    return {};
}

} // namespace cipherscope::operations
