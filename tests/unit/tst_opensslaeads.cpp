// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "support/aeadcontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of AEADs, asked of OpenSSL. */
class TestOpenSslAeads : public testing::AeadContract {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_engine; }

private:
    engine::OpenSslEngine m_engine;
};

QTEST_GUILESS_MAIN(TestOpenSslAeads)
#include "tst_opensslaeads.moc"
