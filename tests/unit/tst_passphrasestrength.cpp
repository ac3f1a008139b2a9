// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/passphrasestrength.h"
#include "keyring/wordpassphrase.h"
#include "support/agestage.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::keyring;
using testing::secretOf;

class TestPassphraseStrength : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleChooseIsKnown_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("lowest");
        QTest::addColumn<int>("highest");
        const auto row = [](const char *text, int lowest, int highest) {
            QTest::newRow(text) << QString::fromUtf8(text) << lowest << highest;
        };
        row("", 0, 0);
        row("a", 0, 0);
        row("password", 0, 0);
        row("Passw0rd!", 0, 0);
        row("qwertyuiop", 0, 0);
        row("24121995", 0, 0);
        row("aaaaaaaaaaaaaaaa", 0, 0);
        row("Tr0ub4dour&3", 1, 2);
        row("correct horse battery staple", 2, 4);
        row("k7#vQ2!mZx9@pL4w", 4, 4);
        row("schlüsseldienst für nächtliche überfälle", 3, 4);
    }
    void whatPeopleChooseIsKnown()
    {
        QFETCH(const QString, passphrase);
        QFETCH(const int, lowest);
        QFETCH(const int, highest);
        const PassphraseStrength strength = estimateStrength(secretOf(passphrase.toStdString()));
        QVERIFY2(strength.level >= lowest && strength.level <= highest,
                 qPrintable(QString::number(strength.bits)));
    }

    void sixWordsAreStrong()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto words = wordPassphrase(defaultWords, testing::repeatableRandom(seed));
            QVERIFY(words);
            QVERIFY2(estimateStrength(*words).level == 4, testing::textOf(words->view()).c_str());
        }
    }

    void veryLongOnesAreJudgedByTheirBeginning()
    {
        const std::string weak(longestEstimated, 'a');
        QCOMPARE(estimateStrength(secretOf(weak + "k7#vQ2!mZx9@pL4w")).bits,
                 estimateStrength(secretOf(weak)).bits);
        QVERIFY(estimateStrength(SecretBytes(std::size_t{ 60'000 })).bits >= 0);
    }

    void levelsBeginAtTheirBits_data()
    {
        QTest::addColumn<double>("bits");
        QTest::addColumn<int>("level");
        QTest::newRow("none") << 0.0 << 0;
        QTest::newRow("just very weak") << 24.9 << 0;
        QTest::newRow("weak") << 25.0 << 1;
        QTest::newRow("fair") << 35.0 << 2;
        QTest::newRow("good") << 45.0 << 3;
        QTest::newRow("just good") << 59.9 << 3;
        QTest::newRow("strong") << 60.0 << 4;
        QTest::newRow("more") << 500.0 << 4;
    }
    void levelsBeginAtTheirBits()
    {
        QFETCH(const double, bits);
        QTEST(strengthLevel(bits), "level");
    }

    void guessingTakesHalfOfAllGuessesOnAverage()
    {
        const PassphraseStrength strength{ .level = 0, .bits = 11 };
        QCOMPARE(strength.secondsToGuess(1), 1024.0);
        QCOMPARE(strength.secondsToGuess(1024), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestPassphraseStrength)
#include "tst_passphrasestrength.moc"
