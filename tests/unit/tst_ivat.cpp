// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ivat.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;

class TestIvAt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCounterCountsItsBlocks_data();
    void aCounterCountsItsBlocks();
    void withoutAnIvAPartNeedsNone();
    void whatDependsOnItsBeginningHasNone_data();
    void whatDependsOnItsBeginningHasNone();
};

void TestIvAt::aCounterCountsItsBlocks_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("iv");
    QTest::addColumn<qulonglong>("blocks");
    QTest::addColumn<QString>("found");

    const auto add = [](const char *row, const char *name, const char *iv, qulonglong blocks,
                        const char *found) {
        QTest::newRow(row) << std::string(name) << std::string(iv) << blocks << QString::fromLatin1(found);
    };
    add("the beginning", "ctr(aes)", "000102030405060708090a0b0c0d0e0f", 0,
        "000102030405060708090a0b0c0d0e0f");
    // SP 800-38A appendix F.5.1: the second of its counter blocks.
    add("the second block", "ctr(aes)", "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff", 1,
        "f0f1f2f3f4f5f6f7f8f9fafbfcfdff00");
    add("many", "ctr(aes)", "00000000000000000000000000000001", 0x1'0203'0405,
        "00000000000000000000000102030406");
    add("a carry through all", "ctr(aes)", "00ffffffffffffffffffffffffffffff", 1,
        "01000000000000000000000000000000");
    add("the end of the numbers", "ctr(aes)", "ffffffffffffffffffffffffffffffff", 3,
        "00000000000000000000000000000002");
    add("blocks of 8 bytes", "ctr(des3_ede)", "fffffffffffffffe", 5, "0000000000000003");
}

void TestIvAt::aCounterCountsItsBlocks()
{
    QFETCH(std::string, name);
    QFETCH(std::string, iv);
    QFETCH(qulonglong, blocks);
    QFETCH(QString, found);
    const std::vector<std::byte> first = fromHexText(iv);
    const engine::CipherRules rules = engine::rulesByDefinition(name).value();
    QCOMPARE(hexText(engine::ivAt(rules, first, blocks * first.size()).value()), found);
}

void TestIvAt::withoutAnIvAPartNeedsNone()
{
    const engine::CipherRules rules = engine::rulesByDefinition("ecb(aes)").value();
    const auto found = engine::ivAt(rules, {}, 4096);
    QVERIFY(found.has_value());
    QVERIFY(found->empty());
}

void TestIvAt::whatDependsOnItsBeginningHasNone_data()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : { "cbc(aes)", "cfb(aes)", "ofb(aes)", "pcbc(fcrypt)", "xts(aes)", "cts(cbc(aes))",
                              "rfc3686(ctr(aes))", "chacha20", "xchacha20", "gcm(aes)", "ccm(aes)" })
        QTest::newRow(name) << std::string(name);
}

void TestIvAt::whatDependsOnItsBeginningHasNone()
{
    QFETCH(std::string, name);
    const engine::CipherRules rules = engine::rulesByDefinition(name).value();
    QVERIFY(!engine::ivAt(rules, randomBytes(rules.ivSize), 0));
}

QTEST_GUILESS_MAIN(TestIvAt)
#include "tst_ivat.moc"
