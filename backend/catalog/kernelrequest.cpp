// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/kernelrequest.h"

#include "catalog/access.h"
#include "catalog/modprobeconfig.h"
#include "catalog/modulealias.h"
#include "catalog/proccrypto.h"
#include "catalog/restriction.h"
#include "catalog/selection.h"
#include "catalog/textfile.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace cipherscope::catalog {

namespace {

using Identity = std::tuple<std::string_view, std::string_view, std::string_view>;

Identity identityOf(const CryptoEntry &entry)
{
    return { entry.name, entry.driver, entry.type };
}

std::vector<CryptoEntry> newEntries(const std::vector<CryptoEntry> &before,
                                    const std::vector<CryptoEntry> &after)
{
    std::set<Identity> known;
    for (const CryptoEntry &entry : before)
        known.insert(identityOf(entry));
    std::vector<CryptoEntry> appeared;
    for (const CryptoEntry &entry : after) {
        if (entry.kind != EntryType::Larval && !known.contains(identityOf(entry)))
            appeared.push_back(entry);
    }
    return appeared;
}

/** What stands for the name: of those that programs reach what a bind selects, else any entry. */
std::optional<CryptoEntry> entryOf(const KernelAnswer &answer, const std::vector<CryptoEntry> &entries)
{
    const auto isNamed = [&answer](const CryptoEntry &entry) {
        return (entry.name == answer.name || entry.driver == answer.name) && !entry.internal
            && entry.kind != EntryType::Larval;
    };
    const afalg::AlgType asked = answer.tries.back().type;
    for (const CryptoEntry &entry : entries) {
        if (userSpaceType(entry.kind) != asked || !isNamed(entry))
            continue;
        const auto driver = selectedDriver(entries, entry.kind, answer.name);
        if (driver == entry.driver)
            return entry;
    }
    const auto any = std::ranges::find_if(entries, isNamed);
    return any == entries.end() ? std::nullopt : std::optional(*any);
}

std::vector<Evidence> findBlocks(const KernelRequest &request, const DiagnosisPaths &paths)
{
    std::vector<Evidence> blocking;
    for (const ModprobeLine &line : readModprobeConfig(paths)) {
        const bool isBlocking = std::ranges::any_of(request.modules, [&](const std::string &module) {
            return blocks(line.text, { module, "crypto-" + request.name, {}, {} });
        });
        if (!isBlocking)
            continue;
        const std::string number = std::to_string(line.number);
        blocking.push_back({ line.file.native() + ":" + number, std::string(trimmed(line.text)),
                             "sed -n " + number + "p " + shellQuoted(line.file.native()) });
    }
    const std::string_view disabled = "/proc/sys/kernel/modules_disabled";
    if (firstLine(readTextFile(paths.at(disabled)).value_or(std::string())) == "1")
        blocking.push_back({ std::string(disabled), "1", "cat " + std::string(disabled) });
    return blocking;
}

/** Binds as one type after the other. Errors: those that no system call gave. */
Result<std::vector<KernelAnswer::Try>> tryTypes(afalg::SystemCalls &calls, const KernelRequest &request,
                                                const std::stop_token &stop)
{
    std::vector<KernelAnswer::Try> tries;
    for (const afalg::AlgType type : request.types) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Bind, ECANCELED, request.name));
        const Result<afalg::AlgSocket> socket = afalg::AlgSocket::open(calls, type, request.name);
        if (!socket && socket.error().systemError == 0)
            return std::unexpected(socket.error());
        tries.push_back({ type, socket ? 0 : socket.error().systemError });
        if (socket)
            break;
    }
    if (tries.empty())
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Bind, request.name,
                                          phrase("Error", "no type to ask for was given")));
    return tries;
}

/** af_alg and algif_*: what a first question loads, whatever it is for. */
bool isOfTheInterface(std::string_view module)
{
    return module == "af_alg" || module.starts_with("algif_");
}

} // namespace

Result<KernelAnswer> askKernel(afalg::SystemCalls &calls, const KernelRequest &request,
                               const DiagnosisPaths &paths, const std::stop_token &stop)
{
    const Result<std::vector<CryptoEntry>> before = readProcCrypto(paths.at("/proc/crypto"));
    if (!before)
        return std::unexpected(before.error());
    const std::set<std::string> loadedBefore = readLoadedModules(paths);
    Result<std::vector<KernelAnswer::Try>> tries = tryTypes(calls, request, stop);
    if (!tries)
        return std::unexpected(std::move(tries.error()));
    const Result<std::vector<CryptoEntry>> after = readProcCrypto(paths.at("/proc/crypto"));
    if (!after)
        return std::unexpected(after.error());

    KernelAnswer answer;
    answer.name = request.name;
    answer.tries = std::move(*tries);
    answer.appeared = newEntries(*before, *after);
    answer.given = entryOf(answer, *after);
    std::ranges::set_difference(readLoadedModules(paths), loadedBefore, std::back_inserter(answer.loaded));
    std::erase_if(answer.loaded, isOfTheInterface);
    answer.restriction = readRestriction(paths);
    if (!answer.isBound() && answer.appeared.empty())
        answer.blocks = findBlocks(request, paths);
    return answer;
}

} // namespace cipherscope::catalog
