// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/detail.h"

#include <expected>
#include <string>
#include <string_view>

namespace cipherscope {

/** What kind of failure it was: what a caller decides upon. */
enum class ErrorCode {
    Unavailable, ///< AF_ALG, or the part of it that is needed, is not in this kernel or is blocked.
    LibraryTooOld, ///< The libcrypto of this system lacks what is needed, and a newer one has it.
    NoSuchAlgorithm, ///< No engine that was asked knows this name.
    Restricted, ///< The kernel has it and refuses it to this process (sandbox, af_alg_restrict).
    Busy, ///< For the moment the system is short of memory, of descriptors or of time for it.
    KeyRequired, ///< A keyed algorithm was used without a key.
    BadKey, ///< The key's length or value is not acceptable to the algorithm.
    WrongKey, ///< No key or passphrase that was given opens the file.
    BadInput, ///< An argument, a file or a field is not in the form that it must have.
    AuthenticationFailed, ///< A tag does not fit its data (EBADMSG). Never an I/O error.
    Truncated, ///< The input ended before it was complete, or the kernel returned less than asked.
    TrailingData, ///< The input goes on after its end.
    Changed, ///< A file grew or shrank while it was read.
    NotFound, ///< No such file.
    AlreadyExists, ///< A file is where a new one was to be put.
    PermissionDenied, ///< The file or folder may not be read or written by this user.
    ReadOnly, ///< The file system is mounted so that nobody may write to it.
    NameTooLong, ///< The file's name, or its path, has more bytes than the file system takes.
    NotRegularFile, ///< A pipe, socket, device or folder where a file is needed.
    NoSpace, ///< The disk or the quota is full.
    Io, ///< Any other failure of a read or a write.
    Cancelled, ///< The user stopped it.
    Internal, ///< The kernel or a library answered in a way that it never should.
};

/** Which step failed: what a person looks up. */
enum class Step {
    Socket,
    Bind,
    SetKey,
    Accept,
    Send,
    Receive,
    Open,
    Stat,
    Read,
    Write,
    Sync,
    Rename,
    List,
    Parse,
    Compute,
};

/**
 * One failure. Sentences for people are made from it in messages/sentence.h.
 * `systemError` is an errno or 0; `subject` the algorithm or the file (raw bytes, as the system names it), or
 * the text of a phrase(); `detail` what only the place of failure knows, for instance "line 3: 63 hex digits,
 * expected 64".
 */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Step step = Step::Compute;
    int systemError = 0;
    std::string subject;
    Detail detail;

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = std::expected<T, Error>;

/**
 * The code for an errno that a step gave. The table follows crypto/af_alg.c and the manual pages of the file
 * calls: EAFNOSUPPORT of socket() is Unavailable, ENOENT of bind() NoSuchAlgorithm, ENOENT of open()
 * NotFound. An errno of socket() that the kernel itself never gives is Restricted: a seccomp filter chooses
 * its own.
 */
[[nodiscard]] ErrorCode codeFor(Step step, int systemError);

/** An error from errno, its code looked up with codeFor(). */
[[nodiscard]] Error systemError(Step step, int systemError, std::string subject);

/** An error without errno. */
[[nodiscard]] Error plainError(ErrorCode code, Step step, std::string subject, Detail detail = {});

/** "ENOENT" for ENOENT; "errno 4242" for a number without a name. */
[[nodiscard]] std::string errnoName(int systemError);

/** "bind", "set key", ...: the step in the words of the kernel interface, for technical details. */
[[nodiscard]] std::string_view stepName(Step step);

} // namespace cipherscope
