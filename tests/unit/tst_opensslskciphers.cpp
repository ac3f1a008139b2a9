// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "support/skciphercontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of skciphers, asked of OpenSSL. */
class TestOpenSslSkciphers : public testing::SkcipherContract {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_engine; }

private:
    engine::OpenSslEngine m_engine;
};

QTEST_GUILESS_MAIN(TestOpenSslSkciphers)
#include "tst_opensslskciphers.moc"
