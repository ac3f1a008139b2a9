// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchjobs.h"

#include "opener.h"
#include "operations/agenames.h"

namespace cipherscope::ui {

namespace {

/** Of an age file: its header, a tag for each 64 KiB, and what tar adds to a small folder. */
std::uint64_t lockedSize(std::uint64_t size, bool armored)
{
    constexpr std::uint64_t header = 4096;
    const std::uint64_t binary = size + size / 4096 + header;
    return armored ? binary + binary * 3 / 8 : binary;
}

bool isUnpacked(const QueueRow &row)
{
    return !row.asFile && row.item.content.kind == operations::ContentKind::AgeFile
        && operations::isPackedFolderName(row.item.path);
}

Naming namingOf(const QueueRow &row, const BatchOptions &options)
{
    if (row.action == QueueAction::Lock)
        return options.openSsl ? Naming::LockedOpenSsl : Naming::Locked;
    if (openerOf(row.item.content) == Opener::OpenSslPassphrase)
        return Naming::UnlockedOpenSsl;
    return isUnpacked(row) ? Naming::Unpacked : Naming::Unlocked;
}

} // namespace

PlannedInput plannedInput(const QueueRow &row, const BatchOptions &options)
{
    const std::uint64_t size = row.item.content.size;
    return { row.item.path, row.action == QueueAction::Lock ? lockedSize(size, options.armored) : size,
             namingOf(row, options) };
}

operations::AgeJob jobFor(const QueueRow &row, const operations::PlannedTarget &target,
                          const BatchOptions &options)
{
    operations::AgeJob job;
    job.input = row.item.path;
    job.output = target.output;
    job.existing = target.existing;
    job.size = row.item.content.size;
    job.unpack = row.action == QueueAction::Unlock && isUnpacked(row);
    job.keepVerified = options.keepVerified;
    if (options.deleteOriginal)
        job.afterWriting = operations::AfterWriting::VerifyAndDeleteOriginal;
    return job;
}

} // namespace cipherscope::ui
