// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherprobe.h"

#include "core/secretbytes.h"
#include "engine/authenckey.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace cipherscope::ui {

namespace {

using engine::CipherRules;
using engine::EngineChoice;

/** A key of the right size whose bytes differ from each other; it never encrypts anything. */
SecretBytes anyKey(const CipherRules &rules)
{
    constexpr std::size_t most = 64;
    SecretBytes key(std::clamp<std::size_t>(rules.keySizes.max, rules.keySizes.min, most));
    unsigned value = 1;
    for (std::byte &byte : key.writable())
        byte = static_cast<std::byte>(value++ & 0xffU);
    return rules.keyForm == engine::KeyForm::Authenc ? engine::makeAuthencKey(key.view(), key.view())
                                                     : std::move(key);
}

struct Opened {
    engine::Provenance provenance;
    CipherRules rules;
};

template <typename Algorithm> Result<Opened> described(const Result<Algorithm> &algorithm)
{
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return Opened{ (*algorithm)->provenance(), (*algorithm)->rules() };
}

Result<Opened> openCipher(const engine::EngineSelector &engines, EngineChoice choice, const std::string &name,
                          const CipherRules &rules, const SecretBytes &key)
{
    if (rules.isAuthenticated())
        return described(engines.openAead(choice, name, key, rules.tagSizes.max));
    return described(engines.openSkcipher(choice, name, key));
}

} // namespace

CipherAnswer probeCipher(const engine::EngineSelector &engines, EngineChoice choice, const std::string &name,
                         const CipherRules &rules)
{
    const SecretBytes key = anyKey(rules);
    CipherAnswer answer;
    Result<Opened> opened = std::unexpected(plainError(ErrorCode::NoSuchAlgorithm, Step::Bind, name));
    if (choice != EngineChoice::OpenSsl) {
        opened = openCipher(engines, EngineChoice::Kernel, name, rules, key);
        if (!opened)
            answer.kernelError = opened.error();
    }
    // The same rule as EngineSelector's: OpenSSL takes over where the kernel does not have it or give it.
    if (!opened && choice != EngineChoice::Kernel) {
        Result<Opened> other = openCipher(engines, EngineChoice::OpenSsl, name, rules, key);
        if (other || choice == EngineChoice::OpenSsl)
            opened = std::move(other);
    }
    if (opened) {
        answer.provenance = opened->provenance;
        answer.rules = opened->rules;
    } else {
        answer.error = opened.error();
    }
    return answer;
}

Result<std::set<std::string>> knownToOpenSsl(const engine::EngineSelector &engines,
                                             const std::vector<std::string> &names,
                                             const std::stop_token &stop)
{
    std::set<std::string> known;
    for (const std::string &name : names) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Bind, ECANCELED, name));
        const std::optional<CipherRules> rules = engine::rulesByDefinition(name);
        if (rules && openCipher(engines, EngineChoice::OpenSsl, name, *rules, anyKey(*rules)))
            known.insert(name);
    }
    return known;
}

} // namespace cipherscope::ui
