// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "support/ciphercontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of ciphers, asked of OpenSSL. */
class TestOpenSslCiphers : public testing::CipherContract {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_openSsl; }

private:
    engine::OpenSslEngine m_openSsl;
};

QTEST_GUILESS_MAIN(TestOpenSslCiphers)
#include "tst_opensslciphers.moc"
