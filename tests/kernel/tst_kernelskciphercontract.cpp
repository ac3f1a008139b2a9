// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "support/skciphercontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of skciphers, asked of the kernel. */
class TestKernelSkcipherContract : public testing::SkcipherContract {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_engine; }

private:
    engine::KernelEngine m_engine;
};

QTEST_GUILESS_MAIN(TestKernelSkcipherContract)
#include "tst_kernelskciphercontract.moc"
