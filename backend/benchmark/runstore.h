// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"
#include "core/error.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cipherscope::benchmark {

using RunId = qint64;
/** Places in a palette, from 0, by the names of drivers. */
using DriverColours = std::map<std::string, int>;

/** What a list of runs shows of each. */
struct RunSummary {
    RunId id = 0;
    QString name;
    QDateTime started; ///< UTC.
    QString kernel; ///< Its release.
    QString cpu;
    bool complete = false;

    bool operator==(const RunSummary &) const = default;
};

/**
 * The runs that a user keeps, in an SQLite file, which is made with its folder when the first run is saved.
 * Any thread may call; each call opens the file, and blocks: never on a GUI thread. Errors of all:
 * Unavailable (Qt's SQLite driver is not installed), Io (the detail is the library's), BadInput (no such file
 * of ours, or a newer version's).
 */
class RunStore final {
public:
    explicit RunStore(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    /** The newest first; none where there is no file yet. */
    [[nodiscard]] Result<std::vector<RunSummary>> list() const;
    /** Errors: NotFound. */
    [[nodiscard]] Result<Run> load(RunId id) const;
    [[nodiscard]] Result<RunId> save(const Run &run) const;
    /** Errors: NotFound. */
    [[nodiscard]] Result<void> rename(RunId id, const QString &name) const;
    [[nodiscard]] Result<void> remove(RunId id) const;

    /** The colour that each driver was given, as a place in a palette: kept, since it is what a chart is read
     * by. */
    [[nodiscard]] Result<DriverColours> colours() const;
    /** Adds those that are new. Nothing where there is no file yet. */
    [[nodiscard]] Result<void> keepColours(const DriverColours &colours) const;

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

} // namespace cipherscope::benchmark
