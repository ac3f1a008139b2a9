// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/evidence.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** A process that has AF_ALG sockets open. */
struct SocketHolder {
    int process = 0; ///< Its PID.
    std::string command; ///< /proc/PID/comm: at most 15 bytes, and whatever the process calls itself.
    std::size_t sockets = 0;

    bool operator==(const SocketHolder &) const = default;
};

struct SocketHolders {
    std::vector<SocketHolder> holders; ///< By PID.
    /** Processes whose descriptors this one may not see: other users', mostly. Kernel threads do not count.
     */
    std::size_t hidden = 0;
};

/** The protocol of the socket behind a link such as /proc/7/fd/3; nullopt if there is none. */
using ProtocolOf = std::function<std::optional<std::string>(const std::filesystem::path &descriptor)>;

/**
 * The protocol's name as /proc/net/protocols has it, "ALG", "TCP": sockets tell it as their extended
 * attribute system.sockprotoname (net/socket.c). No /proc/net file lists AF_ALG sockets by inode. The calling
 * process must be allowed to follow the link, as ptrace(2) has it. nullopt for what is no socket.
 */
[[nodiscard]] std::optional<std::string> socketProtocol(const std::filesystem::path &descriptor);

/** Looks through /proc/PID/fd of every process. Takes milliseconds; never fails. */
[[nodiscard]] SocketHolders findSocketHolders(const DiagnosisPaths &paths = {},
                                              const ProtocolOf &protocolOf = socketProtocol);

} // namespace cipherscope::catalog
