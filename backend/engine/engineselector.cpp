// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engineselector.h"

#include <utility>

namespace cipherscope::engine {

namespace {

/** Whether the kernel's refusal leaves the job to user space; a bad key, for instance, is bad everywhere. */
bool isAbsence(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::Restricted
        || code == ErrorCode::NoSuchAlgorithm;
}

} // namespace

std::string_view choiceName(EngineChoice choice)
{
    switch (choice) {
    case EngineChoice::Automatic:
        return "auto";
    case EngineChoice::Kernel:
        return "kernel";
    case EngineChoice::OpenSsl:
        return "openssl";
    }
    std::unreachable();
}

std::optional<EngineChoice> choiceFromName(std::string_view name)
{
    for (const EngineChoice choice :
         { EngineChoice::Automatic, EngineChoice::Kernel, EngineChoice::OpenSsl }) {
        if (choiceName(choice) == name)
            return choice;
    }
    return std::nullopt;
}

Result<std::shared_ptr<const HashAlgorithm>>
EngineSelector::openHash(EngineChoice choice, const std::string &name, const SecretBytes *key) const
{
    if (choice == EngineChoice::OpenSsl)
        return m_openSsl.openHash(name, key);
    Result<std::shared_ptr<const HashAlgorithm>> kernel = m_kernel.openHash(name, key);
    if (kernel || choice == EngineChoice::Kernel || !isAbsence(kernel.error().code))
        return kernel;
    Result<std::shared_ptr<const HashAlgorithm>> openSsl = m_openSsl.openHash(name, key);
    if (openSsl || !isAbsence(openSsl.error().code))
        return openSsl;
    return kernel;
}

} // namespace cipherscope::engine
