// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "support/ciphervectors.h"

#include <QTest>

using namespace cipherscope;

class TestOpenSslCipherVectors : public testing::CipherVectors {
    Q_OBJECT

protected:
    engine::Engine &engine() override { return m_engine; }

private:
    engine::OpenSslEngine m_engine;
};

QTEST_GUILESS_MAIN(TestOpenSslCipherVectors)
#include "tst_opensslciphervectors.moc"
