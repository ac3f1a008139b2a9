// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "support/hashvectors.h"

#include <QTest>

using namespace cipherscope;

/** The vectors, put to OpenSSL: the measuring stick must be right itself. */
class TestOpenSslVectors : public testing::HashVectors {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_openSsl; }

private:
    engine::OpenSslEngine m_openSsl;
};

QTEST_GUILESS_MAIN(TestOpenSslVectors)
#include "tst_opensslvectors.moc"
