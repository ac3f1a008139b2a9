// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace cipherscope::engine {

enum class EngineKind { Kernel, OpenSsl };

/** What computed a result: shown with every result. */
struct Provenance {
    EngineKind engine = EngineKind::Kernel;
    std::string driver; ///< Kernel: the driver, "sha256-avx2". User space: the library, "OpenSSL 3.0.17".

    bool operator==(const Provenance &) const = default;
};

} // namespace cipherscope::engine
