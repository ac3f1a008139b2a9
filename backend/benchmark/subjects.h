// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/subject.h"
#include "core/error.h"
#include "engine/engine.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace cipherscope::benchmark {

/** Which drivers of a generic name are measured: what a bind of the name gets, or each. */
enum class Drivers { Selected, All };

struct SubjectRequest {
    std::string name; ///< A generic name, or a driver, of which then only itself is meant.
    Drivers drivers = Drivers::Selected;
    bool kernel = true;
    bool openSsl = false;
};

/**
 * What is to be measured for a name. The kernel is asked to open it, which may load its module and make more
 * drivers; each of them is then a subject, that with the highest priority first, those for other kernel code
 * left out. Beside a generator, which OpenSSL does not give, stands getrandom(2) in its stead. A name that
 * cannot be opened is a subject too, so that it is seen why. May block as long as binds do. `procCrypto` is
 * where the kernel's list is read.
 */
[[nodiscard]] std::vector<Subject> subjectsFor(engine::Engine &kernel, engine::Engine &openSsl,
                                               const SubjectRequest &request,
                                               const std::filesystem::path &procCrypto = "/proc/crypto");

/** Of several requests, each subject once. Errors: Cancelled, once `isStopped`, which is asked before each.
 */
[[nodiscard]] Result<std::vector<Subject>> subjectsFor(engine::Engine &kernel, engine::Engine &openSsl,
                                                       const std::vector<SubjectRequest> &requests,
                                                       const std::function<bool()> &isStopped);

} // namespace cipherscope::benchmark
