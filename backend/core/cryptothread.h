// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cipherscope {

/**
 * Frees what libcrypto keeps for the calling thread (OPENSSL_thread_stop(3)), to be called last in a task of
 * a QThreadPool. The pool's waiting ends before its threads have: what they keep would be freed by them and
 * by libcrypto's own end in exit(3) at the same time.
 */
void endCryptoThread();

} // namespace cipherscope
