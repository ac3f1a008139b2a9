// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace cipherscope {

namespace {

bool isShortage(int systemError)
{
    return systemError == EMFILE || systemError == ENFILE || systemError == ENOMEM || systemError == ENOBUFS;
}

ErrorCode codeForFileStep(int systemError)
{
    if (isShortage(systemError))
        return ErrorCode::Busy;
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
    case ESTALE:
        return ErrorCode::NotFound;
    case EEXIST:
        return ErrorCode::AlreadyExists;
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case EROFS:
        return ErrorCode::ReadOnly;
    case ENAMETOOLONG:
        return ErrorCode::NameTooLong;
    case EISDIR:
    case ENXIO:
    case ELOOP:
        return ErrorCode::NotRegularFile;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::NoSpace;
    default:
        return ErrorCode::Io;
    }
}

ErrorCode codeForSocket(int systemError)
{
    if (isShortage(systemError))
        return ErrorCode::Busy;
    switch (systemError) {
    case EAFNOSUPPORT:
    case ESOCKTNOSUPPORT:
    case EPROTONOSUPPORT:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Restricted; // A sandbox: firejail's answer is ENOTSUP, others' EPERM or ENOSYS.
    }
}

ErrorCode codeForBind(int systemError)
{
    switch (systemError) {
    case EINVAL:
        return ErrorCode::BadInput;
    case EPERM:
    case EACCES:
        return ErrorCode::Restricted;
    case EAGAIN:
    case EINTR:
    case EBUSY:
    case ETIMEDOUT: // The module's or the self-test's minute is over.
        return ErrorCode::Busy;
    case EAFNOSUPPORT: // What is known of an entry's access may be a socket's error.
    case ESOCKTNOSUPPORT:
    case EPROTONOSUPPORT:
        return ErrorCode::Unavailable;
    default:
        return isShortage(systemError) ? ErrorCode::Busy : ErrorCode::NoSuchAlgorithm;
    }
}

ErrorCode codeForMessage(int systemError)
{
    switch (systemError) {
    case ENOKEY:
        return ErrorCode::KeyRequired;
    case EBADMSG:
        return ErrorCode::AuthenticationFailed;
    case EINVAL:
        return ErrorCode::BadInput;
    default:
        return isShortage(systemError) ? ErrorCode::Busy : ErrorCode::Internal;
    }
}

} // namespace

ErrorCode codeFor(Step step, int systemError)
{
    if (systemError == ECANCELED)
        return ErrorCode::Cancelled;
    switch (step) {
    case Step::Socket:
        return codeForSocket(systemError);
    case Step::Bind:
        return codeForBind(systemError);
    case Step::SetKey:
        return systemError == EINVAL || systemError == ENOMEM || systemError == ENOSYS ? ErrorCode::BadKey
                                                                                       : ErrorCode::Internal;
    case Step::Accept:
    case Step::Send:
    case Step::Receive:
        return codeForMessage(systemError);
    case Step::Open:
    case Step::Stat:
    case Step::Read:
    case Step::Write:
    case Step::Sync:
    case Step::Rename:
    case Step::List:
        return codeForFileStep(systemError);
    case Step::Parse:
    case Step::Compute:
        return ErrorCode::Internal;
    }
    std::unreachable();
}

Error systemError(Step step, int systemError, std::string subject)
{
    return Error{ codeFor(step, systemError), step, systemError, std::move(subject), {} };
}

Error plainError(ErrorCode code, Step step, std::string subject, Detail detail)
{
    return Error{ code, step, 0, std::move(subject), std::move(detail) };
}

std::string errnoName(int systemError)
{
    const char *name = strerrorname_np(systemError);
    return name ? std::string(name) : "errno " + std::to_string(systemError);
}

std::string_view stepName(Step step)
{
    switch (step) {
    case Step::Socket:
        return "socket";
    case Step::Bind:
        return "bind";
    case Step::SetKey:
        return "set key";
    case Step::Accept:
        return "accept";
    case Step::Send:
        return "send";
    case Step::Receive:
        return "receive";
    case Step::Open:
        return "open";
    case Step::Stat:
        return "stat";
    case Step::Read:
        return "read";
    case Step::Write:
        return "write";
    case Step::Sync:
        return "sync";
    case Step::Rename:
        return "rename";
    case Step::List:
        return "list";
    case Step::Parse:
        return "parse";
    case Step::Compute:
        return "compute";
    }
    std::unreachable();
}

} // namespace cipherscope
