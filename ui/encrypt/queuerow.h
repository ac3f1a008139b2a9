// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/provenance.h"
#include "formats/age/recipient.h"
#include "operations/agejob.h"
#include "operations/filecontent.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace cipherscope::ui {

/** What can still be made of a file that could not be unlocked. */
enum class QueueOffer {
    Nothing,
    Part, ///< To keep what is authentic of it.
    File, ///< To unlock it as a file: it is no archive.
};

/** Names a row for as long as it is listed. */
using QueueId = std::uint64_t;

enum class QueueAction { Lock, Unlock };

enum class QueueState { Waiting, Queued, Running, Done, Failed, Cancelled };
inline constexpr std::size_t queueStateCount = 6;

/** A file or folder that was dropped, and what is known of it. */
struct QueueItem {
    std::filesystem::path path;
    operations::FileContent content;
};

/** The secret keys of a batch; wiped with its last owner. */
using SharedIdentities = std::shared_ptr<const age::Identities>;

/** One row of the Encrypt page. */
struct QueueRow {
    QueueId id = 0;
    QueueItem item;
    QueueAction action = QueueAction::Lock;
    bool asFile = false; ///< What it holds is not unpacked, even if its name says that it is a folder.
    QueueState state = QueueState::Waiting;
    std::uint64_t bytesDone = 0; ///< While it is running.
    double rate = 0; ///< Bytes a second: now while it is running, on average when it is done.
    std::filesystem::path target; ///< The new file, when it is done.
    engine::Provenance provenance; ///< When it is done.
    bool isAuthenticated = true; ///< When it is done: whether a change of the locked file is noticed.
    operations::AgeReport report; ///< When it is done or has failed.
    std::optional<Error> error;
    QString note; ///< Why it waits again: "Wrong passphrase".
    SharedIdentities openedBy; ///< Of one that has an offer: what it is opened with.
};

/** How a row ended. */
struct QueueOutcome {
    QueueId id = 0;
    Result<engine::Provenance> outcome;
    std::filesystem::path target;
    double rate = 0;
    bool isAuthenticated = true;
    SharedIdentities openedBy;
    operations::AgeReport report;
};

/** How far a row is that is being read. */
struct QueueProgress {
    QueueId id = 0;
    std::uint64_t bytesDone = 0;
    double rate = 0;
};

} // namespace cipherscope::ui
