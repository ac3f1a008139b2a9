// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "support/ageclirules.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;

/** encrypt, decrypt and keygen where the kernel computes, or what it refuses is computed elsewhere. */
class TestKernelAgeCli : public AgeCliRules {
    Q_OBJECT

protected:
    std::vector<std::string> engines() const override
    {
        engine::KernelEngine kernel;
        const SecretBytes key(randomBytes(32));
        const bool computes = kernel.openAead("rfc7539(chacha20,poly1305)", key, 16).has_value()
            && kernel.openHash("hmac(sha256)", &key).has_value();
        return { computes ? "kernel" : "auto" };
    }
};

QTEST_GUILESS_MAIN(TestKernelAgeCli)
#include "tst_kernelagecli.moc"
