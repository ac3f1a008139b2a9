// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/hashcontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of a hash engine, asked of the kernel and, beside it, of OpenSSL. */
class TestKernelContract : public testing::HashContract {
    Q_OBJECT

protected:
    std::vector<engine::Engine *> engines() override { return { &m_kernel, &m_openSsl }; }

private:
    engine::KernelEngine m_kernel;
    engine::OpenSslEngine m_openSsl;
};

QTEST_GUILESS_MAIN(TestKernelContract)
#include "tst_kernelcontract.moc"
