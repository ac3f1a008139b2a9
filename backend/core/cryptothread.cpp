// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cryptothread.h"

#include <openssl/crypto.h>

namespace cipherscope {

void endCryptoThread()
{
    OPENSSL_thread_stop();
}

} // namespace cipherscope
