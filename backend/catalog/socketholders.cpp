// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/socketholders.h"

#include "catalog/textfile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sys/xattr.h>
#include <system_error>

namespace cipherscope::catalog {

namespace {

std::optional<int> processNumber(const std::string &name)
{
    int number = 0;
    const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc() || stop != name.data() + name.size() || number <= 0)
        return std::nullopt;
    return number;
}

bool isSocket(const std::filesystem::path &descriptor)
{
    std::error_code error;
    const std::filesystem::path target = std::filesystem::read_symlink(descriptor, error);
    return !error && target.native().starts_with("socket:");
}

/** How many AF_ALG sockets the process has; nullopt if it does not let look. */
std::optional<std::size_t> countSockets(const std::filesystem::path &process, const ProtocolOf &protocolOf)
{
    std::error_code error;
    auto entry = std::filesystem::directory_iterator(process / "fd", error);
    if (error)
        return std::nullopt;
    std::size_t count = 0;
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (isSocket(entry->path()) && protocolOf(entry->path()) == "ALG")
            ++count;
    }
    return count;
}

/** Kernel threads have no command line; nor have processes that are about to vanish. */
bool hasCommandLine(const std::filesystem::path &process)
{
    const Result<std::string> text = readTextFile(process / "cmdline");
    return text && !text->empty();
}

} // namespace

std::optional<std::string> socketProtocol(const std::filesystem::path &descriptor)
{
    std::array<char, 64> name{};
    const ssize_t size = ::getxattr(descriptor.c_str(), "system.sockprotoname", name.data(), name.size() - 1);
    if (size <= 0)
        return std::nullopt;
    return std::string(name.data()); // The kernel ends it with a zero byte.
}

SocketHolders findSocketHolders(const DiagnosisPaths &paths, const ProtocolOf &protocolOf)
{
    SocketHolders found;
    std::error_code error;
    auto entry = std::filesystem::directory_iterator(paths.at("/proc"), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::optional<int> process = processNumber(entry->path().filename().native());
        if (!process)
            continue;
        const std::optional<std::size_t> sockets = countSockets(entry->path(), protocolOf);
        if (!sockets && hasCommandLine(entry->path()))
            ++found.hidden;
        if (sockets.value_or(0) == 0)
            continue;
        const std::string command = readTextFile(entry->path() / "comm").value_or(std::string());
        found.holders.push_back({ *process, std::string(firstLine(command)), *sockets });
    }
    std::ranges::sort(found.holders, {}, &SocketHolder::process);
    return found;
}

} // namespace cipherscope::catalog
