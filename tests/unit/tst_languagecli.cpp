// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runprocess.h"

#include <QTest>

using cipherscope::testing::runProcess;

/** The program speaks the first of a user's languages that it knows. */
class TestLanguageCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSpeaksTheFirstLanguageThatItKnows_data();
    void itSpeaksTheFirstLanguageThatItKnows();
    void theDetailOfAnErrorIsInTheSameLanguage();
};

void TestLanguageCli::itSpeaksTheFirstLanguageThatItKnows_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("languages");
    QTest::addColumn<bool>("german");
    QTest::newRow("no locale") << QByteArray("C") << QByteArray() << false;
    QTest::newRow("English") << QByteArray("en_GB.UTF-8") << QByteArray() << false;
    QTest::newRow("German") << QByteArray("de_DE.UTF-8") << QByteArray() << true;
    QTest::newRow("German of another country") << QByteArray("de_AT.UTF-8") << QByteArray() << true;
    QTest::newRow("a language without a translation") << QByteArray("tlh_AQ.UTF-8") << QByteArray() << false;
    QTest::newRow("English before German") << QByteArray("en_GB.UTF-8") << QByteArray("en_GB:de") << false;
    QTest::newRow("German after one without a translation")
        << QByteArray("is_IS.UTF-8") << QByteArray("is:de") << true;
}

void TestLanguageCli::itSpeaksTheFirstLanguageThatItKnows()
{
    QFETCH(const QByteArray, locale);
    QFETCH(const QByteArray, languages);
    QFETCH(const bool, german);
    const auto result =
        runProcess({ "/usr/bin/env", "LC_ALL=" + locale.toStdString(), "LANGUAGE=" + languages.toStdString(),
                     CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "--help" });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.contains("Befehle:"), german);
    QCOMPARE(result.out.contains("Commands:"), !german);
}

void TestLanguageCli::theDetailOfAnErrorIsInTheSameLanguage()
{
    const auto result = runProcess({ "/usr/bin/env", "LC_ALL=de_DE.UTF-8",
                                     "LANGUAGE=", CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "decrypt", "-p",
                                     "-i", "keys", "/etc/passwd" });
    QCOMPARE(
        QByteArray::fromStdString(result.err),
        QByteArray("cipherscope-cli: Die Befehlszeile kann so nicht verwendet werden. (eine Datei wird mit "
                   "einer Passphrase oder mit Schlüsseln geöffnet: -p oder -i weglassen)\n"));
}

QTEST_APPLESS_MAIN(TestLanguageCli)
#include "tst_languagecli.moc"
