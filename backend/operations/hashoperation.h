// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engineselector.h"
#include "operations/operation.h"
#include "operations/runningfile.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::operations {

class HashedFile;

/** One file and the kernel names or drivers with which it is to be hashed, in one read. */
struct HashJob {
    std::filesystem::path file;
    std::uint64_t size = 0; ///< As listed; only for the progress.
    std::vector<std::string> algorithms; ///< One named twice is computed once.
};

struct FileDigest {
    std::string algorithm; ///< As asked in the job.
    Digest digest;
    engine::Provenance provenance;
};

/** An algorithm of a job that no engine opens, and why. */
struct RefusedAlgorithm {
    std::string algorithm; ///< As asked in the job.
    Error error;
};

/** A job's outcome. */
struct HashResult {
    std::size_t job = 0; ///< Its index.
    /** In the order of the job's distinct algorithms, without those that are refused; where all are, the
     * first one's error. */
    Result<std::vector<FileDigest>> digests;
    std::uint64_t bytes = 0; ///< Read.
    double seconds = 0;
    std::vector<RefusedAlgorithm> refused{}; ///< They keep no other algorithm from its digest.
};

/** What hashing needs besides the files. The key is shared, read-only, and wiped with its last owner. */
struct HashSettings {
    const engine::EngineSelector *engines = nullptr;
    engine::EngineChoice choice = engine::EngineChoice::Automatic;
    std::shared_ptr<const SecretBytes> key;
};

/**
 * Hashes many files on all cores, in the order of the jobs: a file a worker, and workers that find no file
 * any more help with the algorithms of the last ones. A file's error is its result and stops no other file.
 * Memory is constant in the files' sizes.
 */
class HashOperation final : public Operation {
    Q_OBJECT

public:
    HashOperation(QString title, std::vector<HashJob> jobs, HashSettings settings, QObject *parent = nullptr);
    ~HashOperation() override;

    [[nodiscard]] const std::vector<HashJob> &jobs() const { return m_jobs; }
    /** The files being read at the last tick. */
    [[nodiscard]] const std::vector<RunningFile> &runningFiles() const { return m_running; }

    /** On the GUI thread: nobody wants this file any more. If it has not been read to its end, it will not
     * be, and its result is Cancelled; the others go on. */
    void dropJob(std::size_t job);

Q_SIGNALS:
    /** On the GUI thread, ten times a second at most: the results since the last time, in the order of
     * completion. */
    void resultsReady(const std::vector<cipherscope::operations::HashResult> &results);

protected:
    [[nodiscard]] unsigned wantedWorkers() const override;
    [[nodiscard]] Result<void> work(const std::stop_token &stop) override;
    void collect() override;
    [[nodiscard]] bool isComplete() const override;

private:
    /** What one worker is reading: written by it, read by collect(). */
    struct Slot {
        static constexpr std::size_t idle = static_cast<std::size_t>(-1);
        std::atomic<std::size_t> job = idle;
        std::atomic<std::uint64_t> bytesDone = 0;
        std::stop_source stop; ///< Of this job alone; guarded by the mutex of the jobs.
    };
    enum class Stage : std::uint8_t { Waiting, Reading, Ended, Dropped };
    using HasherSet = std::map<std::string, std::unique_ptr<engine::Hasher>>;
    using Algorithm = Result<std::shared_ptr<const engine::HashAlgorithm>>;
    using OpenedFile = Result<std::shared_ptr<HashedFile>>;
    /** What a job's algorithms have come to before its file is read. */
    struct Opened {
        std::vector<engine::Hasher *> hashers;
        std::vector<FileDigest> digests; ///< Of the hashers, still without values.
        std::vector<RefusedAlgorithm> refused;
    };

    /** A job that a worker has taken. */
    struct Taken {
        std::size_t index = 0;
        std::stop_source stop; ///< Of its reading; it has stopped already if the job was dropped.
    };

    std::optional<Taken> takeJob(Slot &slot);
    void endJob(std::size_t index);
    /** Lets others help with a taken job's file, or says that there is none. */
    void offerHelp(const OpenedFile &file);
    void endHelp(const OpenedFile &file);
    /** A file with which to help, or none. Waits while one is being opened. */
    std::shared_ptr<HashedFile> fileToHelpWith();
    Algorithm openAlgorithm(const std::string &name);
    /** Of the worker's own hashers; a new one where it has none for this name yet. */
    static Result<engine::Hasher *> hasherOf(const std::string &name, const Algorithm &algorithm,
                                             HasherSet &hashers);
    Opened openAll(const HashJob &job, HasherSet &hashers);
    HashResult hashOne(Taken &job, HasherSet &hashers, Slot &slot, const std::stop_token &stop);
    /** For the hashers that have been opened; an error if there are none. */
    OpenedFile openFile(const Taken &job, const Opened &opened, Slot &slot);
    static Result<std::vector<FileDigest>> digestsOf(const OpenedFile &file, Opened &opened);

    const std::vector<HashJob> m_jobs;
    const HashSettings m_settings;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::atomic<std::size_t> m_nextSlot = 0;
    std::atomic<bool> m_interrupted = false; ///< A file's reading was stopped by a cancel.
    std::mutex m_jobsMutex;
    std::size_t m_nextJob = 0;
    std::vector<Stage> m_stages; ///< By job.
    std::size_t m_opening = 0; ///< Jobs that were taken and whose file was not offered yet.
    std::vector<std::shared_ptr<HashedFile>> m_offered;
    std::condition_variable m_offeredMore;
    std::mutex m_algorithmsMutex;
    std::map<std::string, Algorithm> m_algorithms;
    std::mutex m_resultsMutex;
    std::vector<HashResult> m_results;
    std::vector<RunningFile> m_running;
};

} // namespace cipherscope::operations
