// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/transfersource.h"

#include "archive/folderpacker.h"
#include "core/uniquefd.h"
#include "operations/descriptorio.h"
#include "operations/inputfile.h"

#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::operations {

namespace {

class StandardInput final : public TransferSource {
public:
    explicit StandardInput(ReadProgress progress)
        : m_progress(std::move(progress))
        , m_stopped(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }

    Result<std::size_t> read(std::span<std::byte> room) override
    {
        Result<std::size_t> count = readFully(STDIN_FILENO, room, name(), m_stopped.get());
        if (count)
            m_progress(*count);
        return count;
    }
    std::filesystem::path name() const override { return phrase("Error", "standard input").text(); }
    void stop() override { ::eventfd_write(m_stopped.get(), 1); }

private:
    const ReadProgress m_progress;
    const UniqueFd m_stopped;
};

class FileSource final : public TransferSource {
public:
    FileSource(std::filesystem::path path, InputFile file, ReadProgress progress)
        : m_path(std::move(path))
        , m_file(std::move(file))
        , m_progress(std::move(progress))
    {
    }

    Result<std::size_t> read(std::span<std::byte> room) override
    {
        Result<std::size_t> count = readFully(m_file.fd(), room, m_path);
        if (count) {
            m_bytesRead += *count;
            m_progress(*count);
        }
        return count;
    }
    Result<void> checkUnchanged() const override { return m_file.checkUnchanged(m_bytesRead); }
    std::vector<Error> deleteOriginal() const override
    {
        if (Result<void> deleted = unlinkUnchanged(); !deleted)
            return { std::move(deleted.error()) };
        return {};
    }
    std::filesystem::path name() const override { return m_path; }
    std::optional<struct stat> status() const override { return m_file.status(); }

private:
    Result<void> unlinkUnchanged() const
    {
        if (!m_file.isRegular())
            return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Write, m_path.native(),
                                              phrase("Error", "it is no file")));
        if (Result<void> unchanged = m_file.checkUnchanged(m_bytesRead); !unchanged)
            return unchanged;
        struct stat named { };
        if (::lstat(m_path.c_str(), &named) < 0)
            return std::unexpected(systemError(Step::Stat, errno, m_path.native()));
        if (named.st_dev != m_file.status().st_dev || named.st_ino != m_file.status().st_ino)
            return std::unexpected(plainError(ErrorCode::Changed, Step::Write, m_path.native(),
                                              S_ISLNK(named.st_mode)
                                                  ? phrase("Error", "it is a link")
                                                  : phrase("Error", "another file has its name now")));
        if (::unlink(m_path.c_str()) < 0)
            return std::unexpected(systemError(Step::Write, errno, m_path.native()));
        return {};
    }

    const std::filesystem::path m_path;
    const InputFile m_file;
    const ReadProgress m_progress;
    std::uint64_t m_bytesRead = 0;
};

class FolderSource final : public TransferSource {
public:
    FolderSource(std::filesystem::path path, std::unique_ptr<archive::FolderPacker> packer)
        : m_path(std::move(path))
        , m_packer(std::move(packer))
    {
    }

    Result<std::size_t> read(std::span<std::byte> room) override { return m_packer->read(room); }
    std::vector<Error> deleteOriginal() const override
    {
        return archive::deletePacked(m_path, m_packer->packedFiles());
    }
    std::filesystem::path name() const override { return m_path; }
    std::optional<struct stat> status() const override { return m_packer->status(); }
    std::optional<archive::FolderSummary> folderSummary() const override { return m_packer->summary(); }

private:
    const std::filesystem::path m_path;
    const std::unique_ptr<archive::FolderPacker> m_packer;
};

Result<std::unique_ptr<TransferSource>> openFolder(const std::filesystem::path &input, bool isToBeDeleted,
                                                   ReadProgress progress)
{
    using archive::FolderPacker;
    auto packer = FolderPacker::open(
        input, isToBeDeleted ? FolderPacker::Remember::PackedFiles : FolderPacker::Remember::Nothing,
        std::move(progress));
    if (!packer)
        return std::unexpected(std::move(packer.error()));
    return std::make_unique<FolderSource>(input, std::move(*packer));
}

} // namespace

TransferSource::~TransferSource() = default;

Result<std::unique_ptr<TransferSource>> openSource(const std::filesystem::path &input,
                                                   const SourceOptions &options, ReadProgress progress)
{
    if (input.empty())
        return std::make_unique<StandardInput>(std::move(progress));
    std::error_code unknown;
    if (options.packsFolders && std::filesystem::is_directory(input, unknown))
        return openFolder(input, options.isToBeDeleted, std::move(progress));
    Result<InputFile> file = InputFile::open(input);
    if (!file)
        return std::unexpected(std::move(file.error()));
    return std::make_unique<FileSource>(input, std::move(*file), std::move(progress));
}

} // namespace cipherscope::operations
