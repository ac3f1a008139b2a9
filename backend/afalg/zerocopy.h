// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace cipherscope::afalg {

/** One system call of the experiment, as the kernel answered it. */
struct ZeroCopyStep {
    std::string_view call; ///< "pipe2", "sendmsg", "vmsplice", "splice", "recvmsg"
    ssize_t result = -1;
    int systemError = 0; ///< errno if the result is negative.
};

struct ZeroCopyReport {
    std::vector<ZeroCopyStep> steps; ///< In their order, up to the first that failed.
    std::vector<std::byte> output; ///< What the kernel computed.

    [[nodiscard]] bool succeeded() const { return !output.empty(); }
};

/**
 * An experiment for people who want to see what their kernel says to it, and never the way of any other data:
 * the pages of a message go into a pipe with vmsplice(2) and from there into an operation socket with
 * splice(2), uncopied (kernel document, "Zero-Copy Interface"; CVE-2026-31431 came through here, and new
 * kernels copy or refuse). `message`: 1 to 65536 bytes of a size that the skcipher takes. It must not change
 * while this runs. Errors: those of AlgSocket::accept(), BadInput (size); what the kernel refuses is in the
 * report.
 */
[[nodiscard]] Result<ZeroCopyReport> tryZeroCopy(const AlgSocket &algorithm, Operation operation,
                                                 std::span<const std::byte> iv,
                                                 std::span<const std::byte> message);

} // namespace cipherscope::afalg
