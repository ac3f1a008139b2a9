// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/provenance.h"

#include <QString>

namespace cipherscope::messages {

/** What computed a result: "kernel, sha256-avx2" or "OpenSSL 3.0.17", translated. */
[[nodiscard]] QString provenanceText(const engine::Provenance &provenance);

} // namespace cipherscope::messages
