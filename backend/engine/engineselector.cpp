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
        || code == ErrorCode::NoSuchAlgorithm || code == ErrorCode::Busy;
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

template <typename Open>
std::invoke_result_t<Open, Engine &> EngineSelector::choose(EngineChoice choice, Open open) const
{
    if (choice == EngineChoice::OpenSsl)
        return open(m_openSsl);
    auto kernel = open(m_kernel);
    if (kernel || choice == EngineChoice::Kernel || !isAbsence(kernel.error().code))
        return kernel;
    auto openSsl = open(m_openSsl);
    if (openSsl || !isAbsence(openSsl.error().code))
        return openSsl;
    return kernel;
}

Result<std::shared_ptr<const HashAlgorithm>>
EngineSelector::openHash(EngineChoice choice, const std::string &name, const SecretBytes *key) const
{
    return choose(choice, [&](Engine &engine) { return engine.openHash(name, key); });
}

Result<std::shared_ptr<const SkcipherAlgorithm>>
EngineSelector::openSkcipher(EngineChoice choice, const std::string &name, const KeySource &key) const
{
    return choose(choice, [&](Engine &engine) { return engine.openSkcipher(name, key); });
}

Result<std::shared_ptr<const AeadAlgorithm>> EngineSelector::openAead(EngineChoice choice,
                                                                      const std::string &name,
                                                                      const KeySource &key,
                                                                      std::size_t tagSize) const
{
    return choose(choice, [&](Engine &engine) { return engine.openAead(name, key, tagSize); });
}

} // namespace cipherscope::engine
