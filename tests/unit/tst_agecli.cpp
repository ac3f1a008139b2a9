// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ageclirules.h"

#include <QTest>

using namespace cipherscope::testing;

/** encrypt, decrypt and keygen on any machine. */
class TestAgeCli : public AgeCliRules {
    Q_OBJECT

protected:
    std::vector<std::string> engines() const override { return { "openssl", "auto" }; }
};

QTEST_GUILESS_MAIN(TestAgeCli)
#include "tst_agecli.moc"
