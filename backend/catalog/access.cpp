// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/access.h"

#include "catalog/kernelmodules.h"
#include "catalog/restriction.h"
#include "catalog/wellknownnames.h"

#include <algorithm>
#include <cerrno>

namespace cipherscope::catalog {

namespace {

/** Failures that say nothing about the algorithm, and that the next bind may not meet. */
bool isPassing(int systemError)
{
    return codeFor(Step::Bind, systemError) == ErrorCode::Busy;
}

bool isFamilyMissing(int systemError)
{
    return systemError == EAFNOSUPPORT || systemError == ESOCKTNOSUPPORT || systemError == EPROTONOSUPPORT;
}

/** The answer for an entry that no bind is made for. */
AccessAnswer answerWithoutAsking(const CryptoEntry &entry)
{
    return { userSpaceType(entry.kind) ? Access::Internal : Access::NotUserSpace, 0, false };
}

} // namespace

std::string_view accessName(Access access)
{
    switch (access) {
    case Access::Reachable:
        return "reachable";
    case Access::Restricted:
        return "restricted";
    case Access::Blocked:
        return "blocked";
    case Access::NotUserSpace:
        return "not-userspace";
    case Access::Internal:
        return "internal";
    }
    std::unreachable();
}

std::optional<afalg::AlgType> userSpaceType(EntryType kind)
{
    switch (kind) {
    case EntryType::Hash:
        return afalg::AlgType::Hash;
    case EntryType::Skcipher:
        return afalg::AlgType::Skcipher;
    case EntryType::Aead:
        return afalg::AlgType::Aead;
    case EntryType::Rng:
        return afalg::AlgType::Rng;
    case EntryType::Cipher:
    case EntryType::Compression:
    case EntryType::Akcipher:
    case EntryType::Kpp:
    case EntryType::Sig:
    case EntryType::Larval:
    case EntryType::Other:
        return std::nullopt;
    }
    std::unreachable();
}

AccessProber::AccessProber(afalg::SystemCalls &calls, DiagnosisPaths paths)
    : m_calls(calls)
    , m_paths(std::move(paths))
{
}

AccessAnswer AccessProber::ask(const CryptoEntry &entry, bool isSelected)
{
    const std::optional<afalg::AlgType> userType = userSpaceType(entry.kind);
    if (!userType || entry.internal)
        return answerWithoutAsking(entry);
    const afalg::AlgType type = *userType;
    const int error = bindError(type, entry.driver);
    if (error == 0)
        return { Access::Reachable, 0, false };
    if (isSelected && !isFamilyMissing(error) && bindError(type, entry.name) == 0)
        return { Access::Reachable, 0, true };
    const bool blocked = isFamilyMissing(error) || (error == ENOENT && isTypeBlocked(type));
    return { blocked ? Access::Blocked : Access::Restricted, error, false };
}

std::optional<AccessAnswer> AccessProber::cached(const CryptoEntry &entry, bool isSelected) const
{
    const std::optional<afalg::AlgType> userType = userSpaceType(entry.kind);
    if (!userType || entry.internal)
        return answerWithoutAsking(entry);
    const afalg::AlgType type = *userType;
    const std::optional<int> error = knownBindError(type, entry.driver);
    if (!error)
        return std::nullopt;
    if (*error == 0)
        return AccessAnswer{ Access::Reachable, 0, false };
    if (isFamilyMissing(*error))
        return AccessAnswer{ Access::Blocked, *error, false };
    if (isSelected) {
        const std::optional<int> byName = knownBindError(type, entry.name);
        if (!byName)
            return std::nullopt;
        if (*byName == 0)
            return AccessAnswer{ Access::Reachable, 0, true };
    }
    if (*error != ENOENT)
        return AccessAnswer{ Access::Restricted, *error, false };
    const std::lock_guard lock(m_mutex);
    const auto blocked = m_blocked.find(type);
    if (blocked == m_blocked.end())
        return std::nullopt;
    return AccessAnswer{ blocked->second ? Access::Blocked : Access::Restricted, *error, false };
}

void AccessProber::forget()
{
    const std::lock_guard lock(m_mutex);
    m_binds.clear();
    m_blocked.clear();
}

std::optional<int> AccessProber::knownBindError(afalg::AlgType type, const std::string &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_binds.find({ type, name });
    if (found == m_binds.end())
        return std::nullopt;
    return found->second;
}

int AccessProber::bindError(afalg::AlgType type, const std::string &name)
{
    if (const std::optional<int> known = knownBindError(type, name))
        return *known;
    // Not under the lock: a bind may take long, and cached() is called on the GUI thread.
    const Result<afalg::AlgSocket> socket = afalg::AlgSocket::open(m_calls, type, name);
    int error = 0;
    if (!socket)
        error = socket.error().systemError != 0 ? socket.error().systemError : ENAMETOOLONG;
    if (!isPassing(error)) {
        const std::lock_guard lock(m_mutex);
        m_binds.insert_or_assign({ type, name }, error);
    }
    return error;
}

bool AccessProber::isTypeBlocked(afalg::AlgType type)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_blocked.find(type); known != m_blocked.end())
            return known->second;
    }
    const bool blocked = findTypeBlocked(type);
    const std::lock_guard lock(m_mutex);
    m_blocked.insert_or_assign(type, blocked);
    return blocked;
}

bool AccessProber::findTypeBlocked(afalg::AlgType type)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool answered = std::ranges::any_of(
            m_binds, [type](const auto &bind) { return bind.first.first == type && bind.second == 0; });
        if (answered)
            return false;
    }
    switch (KernelModules(m_paths).look(typeModule(type)).state) {
    case ModuleState::Present:
        return false;
    case ModuleState::Blocked:
    case ModuleState::Missing:
    case ModuleState::Loadable:
        return true;
    case ModuleState::Unknown:
        break;
    }
    if (readRestriction(m_paths).value_or(0) != 0)
        return false;
    return std::ranges::none_of(wellKnownNames(type), [this, type](std::string_view name) {
        return bindError(type, std::string(name)) == 0;
    });
}

} // namespace cipherscope::catalog
