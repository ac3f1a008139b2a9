// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cipher.h"

namespace cipherscope::engine {

SkcipherStream::~SkcipherStream() = default;
SkcipherAlgorithm::~SkcipherAlgorithm() = default;
Aead::~Aead() = default;
AeadAlgorithm::~AeadAlgorithm() = default;

} // namespace cipherscope::engine
