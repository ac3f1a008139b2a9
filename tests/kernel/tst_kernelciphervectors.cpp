// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "support/ciphervectors.h"

#include <QTest>

using namespace cipherscope;

class TestKernelCipherVectors : public testing::CipherVectors {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_engine; }
    // An opening reads /proc/crypto, which takes its time under emulation.
    std::size_t stride() const override { return 16; }

private:
    engine::KernelEngine m_engine;
};

QTEST_GUILESS_MAIN(TestKernelCipherVectors)
#include "tst_kernelciphervectors.moc"
