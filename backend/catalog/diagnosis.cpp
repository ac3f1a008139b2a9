// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/diagnosis.h"

#include "afalg/kernelabi.h"
#include "afalg/socketfd.h"
#include "catalog/kernelmodules.h"
#include "catalog/restriction.h"
#include "catalog/textfile.h"
#include "catalog/wellknownnames.h"
#include "core/error.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace cipherscope::catalog {

namespace {

constexpr std::array allTypes{ afalg::AlgType::Hash, afalg::AlgType::Skcipher, afalg::AlgType::Aead,
                               afalg::AlgType::Rng };

std::string errorText(int systemError)
{
    return systemError == 0 ? std::string("OK") : errnoName(systemError);
}

bool isRefusal(int systemError)
{
    return systemError == EPERM || systemError == EACCES;
}

Evidence socketEvidence(int systemError)
{
    return { "socket(AF_ALG)", errorText(systemError), "python3 -c 'import socket; socket.socket(38, 5)'" };
}

Evidence bindEvidence(afalg::AlgType type, std::string_view name, int systemError)
{
    const std::string arguments =
        "\"" + std::string(afalg::typeName(type)) + "\", \"" + std::string(name) + "\"";
    return { "bind(" + std::string(afalg::typeName(type)) + ", " + std::string(name) + ")",
             errorText(systemError),
             "python3 -c 'import socket; socket.socket(38, 5).bind((" + arguments + "))'" };
}

void append(std::vector<Evidence> &to, std::vector<Evidence> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/** One diagnosis: looks once, answers for the family first, then for each type. */
class Examination final {
public:
    Examination(afalg::SystemCalls &calls, const DiagnosisPaths &paths)
        : m_calls(calls)
        , m_paths(paths)
    {
    }

    Diagnosis run()
    {
        askForSocket();
        askForRestriction();
        std::array<int, allTypes.size()> errors{};
        for (std::size_t index = 0; index < allTypes.size(); ++index) {
            m_diagnosis.types[index].type = allTypes[index];
            if (m_socketError == 0)
                errors[index] = bindWellKnownNames(m_diagnosis.types[index]);
        }
        // Read after the binds: they made the kernel load what can be loaded.
        const KernelModules modules(m_paths);
        m_diagnosis.state = familyState(modules);
        for (std::size_t index = 0; index < allTypes.size(); ++index)
            judge(m_diagnosis.types[index], errors[index], modules);
        return std::move(m_diagnosis);
    }

private:
    void askForSocket()
    {
        const afalg::SocketFd fd(m_calls, m_calls.socket(afalg::familyAlg, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
        m_socketError = fd.get() < 0 ? errno : 0;
        m_diagnosis.evidence.push_back(socketEvidence(m_socketError));
    }

    /** Only now: the setting exists once af_alg is loaded, which the socket has done. */
    void askForRestriction()
    {
        m_diagnosis.restrictValue = readRestriction(m_paths);
        if (m_diagnosis.restrictValue)
            m_diagnosis.evidence.push_back({ std::string(restrictionFile),
                                             std::to_string(*m_diagnosis.restrictValue),
                                             "cat " + std::string(restrictionFile) });
    }

    Availability familyState(const KernelModules &modules)
    {
        if (m_socketError == 0)
            return Availability::Present;
        if (isRefusal(m_socketError)) {
            lookForSeccomp();
            return Availability::Sandboxed;
        }
        if (codeFor(Step::Socket, m_socketError) == ErrorCode::Busy)
            return Availability::Unknown;
        if (m_socketError != EAFNOSUPPORT)
            return lookForSeccomp() ? Availability::Sandboxed : Availability::Unknown;
        if (m_diagnosis.restrictValue == 2)
            return Availability::Restricted;
        return hiddenFamilyState(modules);
    }

    /** What lies behind EAFNOSUPPORT. */
    Availability hiddenFamilyState(const KernelModules &modules)
    {
        ModuleFinding module = modules.look(familyModule());
        const bool registered = lookForProtocol();
        const bool filtered = lookForSeccomp();
        append(m_diagnosis.evidence, std::move(module.evidence));
        if (registered || module.loaded)
            return Availability::Sandboxed;
        switch (module.state) {
        case ModuleState::Blocked:
            return Availability::ModuleBlocked;
        case ModuleState::Missing:
            return Availability::NotInKernel;
        case ModuleState::Present:
        case ModuleState::Loadable:
            return filtered ? Availability::Sandboxed : Availability::Unknown;
        case ModuleState::Unknown:
            return filtered ? Availability::Sandboxed : Availability::NotInKernel;
        }
        std::unreachable();
    }

    /** Whether the kernel says that it has the family, whatever it told this process. */
    bool lookForProtocol()
    {
        const Result<std::string> text = readTextFile(m_paths.at("/proc/net/protocols"));
        if (!text)
            return false;
        for (const std::string_view line : linesOf(*text)) {
            if (!line.starts_with("ALG "))
                continue;
            m_diagnosis.evidence.push_back(
                { "/proc/net/protocols", std::string(trimmed(line)), "grep '^ALG ' /proc/net/protocols" });
            return true;
        }
        return false;
    }

    bool lookForSeccomp()
    {
        const Result<std::string> text = readTextFile(m_paths.at("/proc/self/status"));
        if (!text)
            return false;
        for (const std::string_view line : linesOf(*text)) {
            constexpr std::string_view key = "Seccomp:";
            if (!line.starts_with(key))
                continue;
            const std::string_view value = trimmed(line.substr(key.size()));
            m_diagnosis.evidence.push_back(
                { "/proc/self/status", "Seccomp: " + std::string(value), "grep Seccomp: /proc/self/status" });
            return value == "2" || value == "1";
        }
        return false;
    }

    void judge(TypeDiagnosis &type, int systemError, const KernelModules &modules) const
    {
        if (m_diagnosis.state != Availability::Present) {
            type.state = m_diagnosis.state;
            return;
        }
        ModuleFinding module = modules.look(typeModule(type.type));
        type.state = type.reachable.empty() ? silentTypeState(systemError, module) : Availability::Present;
        append(type.evidence, std::move(module.evidence));
    }

    /** Gives the errno of the bind that says most if none succeeds: a refusal, else the first. */
    int bindWellKnownNames(TypeDiagnosis &result)
    {
        int telling = 0;
        std::string tellingName;
        for (const std::string_view name : wellKnownNames(result.type)) {
            const Result<afalg::AlgSocket> socket = afalg::AlgSocket::open(m_calls, result.type, name);
            if (socket) {
                result.reachable.emplace_back(name);
                continue;
            }
            result.refused.emplace_back(name);
            const int error = socket.error().systemError;
            if (telling == 0 || (isRefusal(error) && !isRefusal(telling))) {
                telling = error;
                tellingName = name;
            }
        }
        result.probedName = result.reachable.empty() ? tellingName : result.reachable.front();
        const int shown = result.reachable.empty() ? telling : 0;
        result.evidence.push_back(bindEvidence(result.type, result.probedName, shown));
        return telling;
    }

    /** Why no name of a type answers, although the family is there. */
    Availability silentTypeState(int systemError, const ModuleFinding &module) const
    {
        if (isRefusal(systemError))
            return Availability::Sandboxed;
        if (systemError != ENOENT)
            return Availability::Unknown;
        switch (module.state) {
        case ModuleState::Blocked:
            return Availability::ModuleBlocked;
        case ModuleState::Missing:
            return Availability::NotInKernel;
        case ModuleState::Loadable:
            return Availability::Unknown;
        case ModuleState::Present:
        case ModuleState::Unknown:
            return m_diagnosis.isRestricted() ? Availability::Restricted : Availability::Unknown;
        }
        std::unreachable();
    }

    afalg::SystemCalls &m_calls;
    const DiagnosisPaths &m_paths;
    Diagnosis m_diagnosis;
    int m_socketError = 0;
};

} // namespace

std::string_view availabilityName(Availability availability)
{
    switch (availability) {
    case Availability::Present:
        return "present";
    case Availability::NotInKernel:
        return "not-in-kernel";
    case Availability::ModuleBlocked:
        return "module-blocked";
    case Availability::Sandboxed:
        return "sandboxed";
    case Availability::Restricted:
        return "restricted";
    case Availability::Unknown:
        return "unknown";
    }
    std::unreachable();
}

bool Diagnosis::everyTypeAnswers() const
{
    return state == Availability::Present && std::ranges::all_of(types, [](const TypeDiagnosis &type) {
               return type.state == Availability::Present;
           });
}

bool Diagnosis::isRestricted() const
{
    return restrictValue.value_or(0) != 0;
}

Diagnosis diagnose(afalg::SystemCalls &calls, const DiagnosisPaths &paths)
{
    return Examination(calls, paths).run();
}

} // namespace cipherscope::catalog
