// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "support/hashcontract.h"

#include <QTest>

using namespace cipherscope;

/** The contract of a hash engine, asked of OpenSSL. */
class TestOpenSslEngine : public testing::HashContract {
    Q_OBJECT

protected:
    std::vector<engine::Engine *> engines() override { return { &m_openSsl }; }

private:
    engine::OpenSslEngine m_openSsl;
};

QTEST_GUILESS_MAIN(TestOpenSslEngine)
#include "tst_opensslengine.moc"
