// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/opensslenccli.h"

#include <QTest>

using namespace cipherscope::testing;

/** openssl-enc on any machine. */
class TestOpenSslEncCli : public OpenSslEncCli {
    Q_OBJECT

protected:
    std::string engine() const override { return "openssl"; }
};

QTEST_GUILESS_MAIN(TestOpenSslEncCli)
#include "tst_opensslenccli.moc"
