// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "support/hashvectors.h"

#include <QTest>

using namespace cipherscope;

class TestKernelVectors : public testing::HashVectors {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_kernel; }

private:
    engine::KernelEngine m_kernel;
};

QTEST_GUILESS_MAIN(TestKernelVectors)
#include "tst_kernelvectors.moc"
