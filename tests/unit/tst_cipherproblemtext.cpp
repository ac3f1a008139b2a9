// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/cipherproblemtext.h"

#include <QTest>

#include <set>

using namespace cipherscope::engine;
using namespace cipherscope::messages;
using Kind = CipherProblemKind;

class TestCipherProblemText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentenceOfItsOwn();
    void theSentenceSaysWhatWouldBeRight();
    void sizesAreListedAsPeopleListThem();
};

void TestCipherProblemText::everyProblemHasASentenceOfItsOwn()
{
    const CipherRules rules = rulesByDefinition("gcm(aes)").value();
    std::set<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Kind::AadWithoutIv); ++kind) {
        const QString text = problemSentence(rules, { static_cast<Kind>(kind), 5, 6 });
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        QVERIFY2(sentences.insert(text).second, qPrintable(text));
    }
}

void TestCipherProblemText::theSentenceSaysWhatWouldBeRight()
{
    const CipherRules gcm = rulesByDefinition("gcm(aes)").value();
    QCOMPARE(problemSentence(gcm, { Kind::KeySize, 17, 0 }),
             QStringLiteral("The key has 17 bytes; it must have 16, 24 or 32."));
    QCOMPARE(problemSentence(gcm, { Kind::TagSize, 5, 0 }),
             QStringLiteral("The tag has 5 bytes; it must have 4, 8, 12, 13, 14, 15 or 16."));
    QCOMPARE(problemSentence(gcm, { Kind::IvSize, 16, 12 }),
             QStringLiteral("The IV has 16 bytes; it must have 12."));
    QCOMPARE(problemSentence(rulesByDefinition("rfc4106(gcm(aes))").value(), { Kind::AadSize, 3, 0 }),
             QStringLiteral("The additional data has 3 bytes; it must have 16 or 20."));
}

void TestCipherProblemText::sizesAreListedAsPeopleListThem()
{
    QCOMPARE(sizesText({ 32, 32, 1 }), QStringLiteral("32"));
    QCOMPARE(sizesText({ 16, 32, 8 }), QStringLiteral("16, 24 or 32"));
    QCOMPARE(sizesText({ 0, 32, 1 }), QStringLiteral("0 to 32"));
    QCOMPARE(sizesText({ 8, static_cast<std::size_t>(-1), 1 }), QStringLiteral("at least 8"));
}

QTEST_GUILESS_MAIN(TestCipherProblemText)
#include "tst_cipherproblemtext.moc"
