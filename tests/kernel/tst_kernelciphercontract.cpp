// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/ciphercontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of ciphers, asked of the kernel and, beside it, of OpenSSL. */
class TestKernelCipherContract : public testing::CipherContract {
    Q_OBJECT

protected:
    std::vector<engine::Engine *> engines() override { return { &m_kernel, &m_openSsl }; }

private:
    engine::KernelEngine m_kernel;
    engine::OpenSslEngine m_openSsl;
};

QTEST_GUILESS_MAIN(TestKernelCipherContract)
#include "tst_kernelciphercontract.moc"
