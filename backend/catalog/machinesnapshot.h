// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogsnapshot.h"
#include "core/error.h"

#include <QByteArray>

#include <filesystem>
#include <string>

namespace cipherscope::catalog {

/** What one machine's kernel listed at one moment, to be kept and compared with another's. */
struct MachineSnapshot {
    std::string kernelRelease; ///< uname -r; empty where the file does not say it, as all of these.
    std::string kernelVersion; ///< uname -v
    std::string machine; ///< uname -m
    std::string cpuModel;
    std::string date; ///< ISO 8601, UTC.
    CatalogSnapshot catalog;
};

/** This machine, now, with this list. */
[[nodiscard]] MachineSnapshot snapshotOfThisMachine(CatalogSnapshot catalog);

/**
 * {"format": "cipherscope-snapshot", "version": 1, "kernel", "kernel_version", "machine", "cpu", "date",
 * "entries": [entryToJson()...]}; UTF-8, indented, with a final line feed.
 */
[[nodiscard]] QByteArray snapshotToJson(const MachineSnapshot &snapshot);

/**
 * Reads what snapshotToJson() wrote, or the array of `cipherscope-cli list --json`, which says nothing of its
 * machine. What else an entry has is kept among its fields. `subject` names the file in errors. Errors:
 * BadInput, whose detail names the entry and the field (at most 100 000 entries, texts of at most 4096
 * bytes).
 */
[[nodiscard]] Result<MachineSnapshot> parseSnapshot(const QByteArray &json, const std::string &subject);

/** The same of a file of at most 16 MiB. Blocks. Errors: those of reading too. */
[[nodiscard]] Result<MachineSnapshot> readSnapshot(const std::filesystem::path &file);

} // namespace cipherscope::catalog
