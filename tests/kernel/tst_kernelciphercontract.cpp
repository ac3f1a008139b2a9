// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "support/ciphercontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of ciphers, asked of the kernel. */
class TestKernelCipherContract : public testing::CipherContract {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_kernel; }

private:
    engine::KernelEngine m_kernel;
};

QTEST_GUILESS_MAIN(TestKernelCipherContract)
#include "tst_kernelciphercontract.moc"
