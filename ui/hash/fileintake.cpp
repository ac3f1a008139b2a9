// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileintake.h"

#include "formats/checksumfilename.h"
#include "hugework.h"

#include <QCoroFuture>
#include <QPointer>

#include <functional>
#include <set>
#include <system_error>
#include <utility>

namespace cipherscope::ui {

namespace {

Result<SortedPaths> sortPaths(const std::vector<std::filesystem::path> &paths, bool asFiles,
                              operations::Links links, const std::stop_token &stop)
{
    SortedPaths sorted;
    std::vector<std::filesystem::path> others;
    for (const std::filesystem::path &path : paths) {
        std::error_code ignored;
        const bool isChecksumFile = !asFiles && formats::looksLikeChecksumFile(path)
            && std::filesystem::is_regular_file(path, ignored);
        (isChecksumFile ? sorted.checksumFiles : others).push_back(path);
    }
    Result<operations::FileList> files = operations::listFiles(others, links, stop);
    if (!files)
        return std::unexpected(std::move(files.error()));
    sorted.files = std::move(*files);
    const std::set<std::filesystem::path> arguments(others.begin(), others.end());
    for (const operations::FoundFile &file : sorted.files.files) {
        if (arguments.contains(file.path))
            sorted.named.push_back(file.path);
    }
    return sorted;
}

void append(operations::FileList &list, const operations::FileList &more)
{
    list.files.insert(list.files.end(), more.files.begin(), more.files.end());
    list.errors.insert(list.errors.end(), more.errors.begin(), more.errors.end());
    list.totalSize += more.totalSize;
}

} // namespace

FileIntake::FileIntake(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

FileIntake::~FileIntake()
{
    m_stop.request_stop();
}

void FileIntake::add(const std::vector<std::filesystem::path> &paths, bool asFiles)
{
    if (!paths.empty())
        list(paths, asFiles, operations::Links::StayInside);
}

void FileIntake::followLinks()
{
    const std::vector<std::filesystem::path> links = std::exchange(m_linksOut, {});
    Q_EMIT linksOutChanged();
    if (!links.empty())
        list(links, true, operations::Links::Follow);
}

void FileIntake::dropLinks()
{
    m_linksOut.clear();
    Q_EMIT linksOutChanged();
}

void FileIntake::stopListing()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void FileIntake::acceptPending()
{
    const operations::FileList accepted = std::exchange(m_pending, {});
    Q_EMIT pendingChanged();
    Q_EMIT filesReady(accepted);
}

void FileIntake::dropPending()
{
    m_pending = {};
    Q_EMIT pendingChanged();
}

QCoro::Task<> FileIntake::list(std::vector<std::filesystem::path> paths, bool asFiles,
                               operations::Links links)
{
    const QPointer<FileIntake> self(this);
    std::function<Result<SortedPaths>(std::stop_token)> listing =
        [paths, asFiles, links, own = m_stop](const std::stop_token &poolStop) {
            // Stopped by the user as well as by the end of the program.
            const std::stop_callback forward(poolStop, [own]() mutable { own.request_stop(); });
            return sortPaths(paths, asFiles, links, own.get_token());
        };
    ++m_listings;
    Q_EMIT listingChanged();
    const QFuture<Result<SortedPaths>> future = m_pool.ask(std::move(listing));
    const Result<SortedPaths> sorted = co_await future;
    if (!self)
        co_return;
    --m_listings;
    Q_EMIT listingChanged();
    if (sorted)
        take(*sorted);
}

void FileIntake::take(const SortedPaths &sorted)
{
    const operations::FileList &files = sorted.files;
    const bool noFiles = files.files.empty() && files.errors.empty() && files.linksOut.empty();
    if (!sorted.checksumFiles.empty())
        Q_EMIT checksumFilesFound(sorted.checksumFiles, noFiles);
    if (noFiles)
        return;
    if (!files.linksOut.empty()) {
        m_linksOut.insert(m_linksOut.end(), files.linksOut.begin(), files.linksOut.end());
        Q_EMIT linksOutChanged();
    }
    if (!sorted.named.empty())
        Q_EMIT filesNamed(sorted.named);
    if (m_pending.files.empty() && !isHuge(files.files.size(), files.totalSize)) {
        Q_EMIT filesReady(files);
        return;
    }
    append(m_pending, files);
    Q_EMIT pendingChanged();
}

} // namespace cipherscope::ui
