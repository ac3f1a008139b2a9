// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "support/aeadcontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of AEADs, asked of the kernel. */
class TestKernelAeadContract : public testing::AeadContract {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_engine; }

private:
    engine::KernelEngine m_engine;
};

QTEST_GUILESS_MAIN(TestKernelAeadContract)
#include "tst_kernelaeadcontract.moc"
