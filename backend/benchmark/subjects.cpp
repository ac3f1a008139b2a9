// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/subjects.h"

#include "benchmark/target.h"
#include "catalog/proccrypto.h"
#include "engine/cipherrules.h"
#include "engine/hashnames.h"
#include "engine/rng.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace cipherscope::benchmark {

namespace {

using catalog::CryptoEntry;
using catalog::EntryType;

std::optional<AlgType> typeByDefinition(const std::string &name)
{
    if (const auto rules = engine::rulesByDefinition(name))
        return rules->kind == engine::CipherKind::Aead ? AlgType::Aead : AlgType::Skcipher;
    if (name == "stdrng" || name == engine::systemRandomName)
        return AlgType::Rng;
    if (engine::hashByKernelName(name) != nullptr || name.starts_with("hmac(") || name.starts_with("cmac("))
        return AlgType::Hash;
    return std::nullopt;
}

std::optional<AlgType> typeOfEntry(EntryType kind)
{
    switch (kind) {
    case EntryType::Hash:
        return AlgType::Hash;
    case EntryType::Skcipher:
        return AlgType::Skcipher;
    case EntryType::Aead:
        return AlgType::Aead;
    case EntryType::Rng:
        return AlgType::Rng;
    default:
        return std::nullopt;
    }
}

/** The type under which an engine opens it: one after the other is tried where the name alone does not say.
 */
AlgType typeOf(engine::Engine &engine, const std::string &name)
{
    if (const std::optional<AlgType> known = typeByDefinition(name))
        return *known;
    for (const AlgType type : { AlgType::Hash, AlgType::Skcipher, AlgType::Aead, AlgType::Rng }) {
        if (openTarget(engine, { type, name, name, engine.kind() }))
            return type;
    }
    return AlgType::Hash;
}

std::vector<CryptoEntry> entriesOf(const std::string &name, const std::filesystem::path &procCrypto)
{
    Result<std::vector<CryptoEntry>> entries = catalog::readProcCryptoOf(name, procCrypto);
    if (!entries)
        return {};
    std::erase_if(*entries,
                  [](const CryptoEntry &entry) { return entry.internal || !typeOfEntry(entry.kind); });
    std::ranges::stable_sort(*entries, std::ranges::greater(),
                             [](const CryptoEntry &entry) { return entry.priority.value_or(0); });
    return std::move(*entries);
}

void addKernel(std::vector<Subject> &subjects, engine::Engine &kernel, const SubjectRequest &request,
               const std::filesystem::path &procCrypto)
{
    const Subject asNamed{ typeOf(kernel, request.name), request.name, request.name,
                           engine::EngineKind::Kernel };
    // Drivers come into being when somebody asks; whether this one is given is found out when it is measured.
    static_cast<void>(openTarget(kernel, asNamed));
    const std::vector<CryptoEntry> entries = entriesOf(request.name, procCrypto);
    const auto driver = std::ranges::find_if(entries, [&request](const CryptoEntry &entry) {
        return entry.driver == request.name && entry.name != request.name;
    });
    if (driver != entries.end()) {
        subjects.push_back(
            { *typeOfEntry(driver->kind), driver->name, driver->driver, engine::EngineKind::Kernel });
        return;
    }
    const std::size_t before = subjects.size();
    for (const CryptoEntry &entry : entries) {
        const Subject subject{ asNamed.type, request.name, entry.driver, engine::EngineKind::Kernel };
        if (request.drivers == Drivers::All && entry.name == request.name
            && typeOfEntry(entry.kind) == asNamed.type
            && std::ranges::find(subjects, subject) == subjects.end())
            subjects.push_back(subject);
    }
    if (subjects.size() == before)
        subjects.push_back(asNamed);
}

} // namespace

std::vector<Subject> subjectsFor(engine::Engine &kernel, engine::Engine &openSsl,
                                 const SubjectRequest &request, const std::filesystem::path &procCrypto)
{
    std::vector<Subject> subjects;
    if (request.kernel)
        addKernel(subjects, kernel, request, procCrypto);
    if (request.openSsl && !subjects.empty() && subjects.front().type == AlgType::Rng) {
        const std::string name(engine::systemRandomName);
        const Subject system{ AlgType::Rng, name, name, engine::EngineKind::Kernel };
        if (std::ranges::find(subjects, system) == subjects.end())
            subjects.push_back(system);
    } else if (request.openSsl) {
        // OpenSSL knows generic names only.
        const std::string name = subjects.empty() ? request.name : subjects.front().algorithm;
        subjects.push_back({ subjects.empty() ? typeOf(openSsl, name) : subjects.front().type, name, name,
                             engine::EngineKind::OpenSsl });
    }
    return subjects;
}

Result<std::vector<Subject>> subjectsFor(engine::Engine &kernel, engine::Engine &openSsl,
                                         const std::vector<SubjectRequest> &requests,
                                         const std::function<bool()> &isStopped)
{
    std::vector<Subject> subjects;
    for (const SubjectRequest &request : requests) {
        if (isStopped())
            return std::unexpected(systemError(Step::Compute, ECANCELED, request.name));
        for (Subject &subject : subjectsFor(kernel, openSsl, request)) {
            if (std::ranges::find(subjects, subject) == subjects.end())
                subjects.push_back(std::move(subject));
        }
    }
    return subjects;
}

} // namespace cipherscope::benchmark
