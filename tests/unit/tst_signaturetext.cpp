// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/signaturetext.h"

#include <QTest>

using namespace cipherscope;

class TestSignatureText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCommandCanBePastedWhateverTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("command");
        QTest::newRow("plain") << QStringLiteral("SHA256SUMS.asc")
                               << QStringLiteral("gpg --verify SHA256SUMS.asc");
        QTest::newRow("spaces") << QStringLiteral("my list") << QStringLiteral("gpg --verify 'my list'");
        QTest::newRow("a command") << QStringLiteral("x;reboot") << QStringLiteral("gpg --verify 'x;reboot'");
        QTest::newRow("a quote") << QStringLiteral("it's") << QStringLiteral("gpg --verify 'it'\\''s'");
        QTest::newRow("an option") << QStringLiteral("--output=x")
                                   << QStringLiteral("gpg --verify './--output=x'");
    }
    void theCommandCanBePastedWhateverTheName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, command);
        const QString sentence = messages::uncheckedSignatureSentence(name);
        QVERIFY2(sentence.endsWith(command), qPrintable(sentence));
    }
    void aNameWithAPlaceInItStaysAsItIs()
    {
        const QString sentence = messages::uncheckedSignatureSentence(QStringLiteral("%2 %1"));
        QVERIFY2(sentence.startsWith(QStringLiteral("%2 %1 is signed")), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(TestSignatureText)
#include "tst_signaturetext.moc"
