// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/opensslenccli.h"

#include <QTest>

using namespace cipherscope::testing;

/** openssl-enc where the kernel computes. */
class TestKernelOpenSslEncCli : public OpenSslEncCli {
    Q_OBJECT

protected:
    std::string engine() const override { return "kernel"; }
};

QTEST_GUILESS_MAIN(TestKernelOpenSslEncCli)
#include "tst_kernelopensslenccli.moc"
