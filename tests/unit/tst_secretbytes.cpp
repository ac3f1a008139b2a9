// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secretbytes.h"
#include "support/testbytes.h"

#include <QTest>

#include <type_traits>

using namespace cipherscope;
using testing::bytesOf;
using testing::hexText;

class TestSecretBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itHoldsACopyOfWhatItWasGiven();
    void aSizeAloneGivesZeroBytesToFill();
    void anEmptyOneHasNoBytes();
    void aMoveLeavesTheSourceEmpty();
    void anAssignmentReplacesTheSecret();
    void anAssignmentToItselfKeepsIt();
    void aCopyIsMadeOnlyWhenAskedFor();
    void theSecureHeapCanBeAskedForAgain();
    void wipingLeavesZeros();
    void comparingLooksAtEveryByteAndTheSizes();
};

void TestSecretBytes::initTestCase()
{
    if (!initSecureHeap())
        qInfo("No locked memory here (RLIMIT_MEMLOCK): the secrets are in memory that is not locked.");
}

void TestSecretBytes::itHoldsACopyOfWhatItWasGiven()
{
    std::vector<std::byte> source = testing::copyOf("a secret");
    const SecretBytes secret(source);
    source.assign(source.size(), std::byte{ 0 });
    QCOMPARE(secret.size(), std::size_t{ 8 });
    QVERIFY(!secret.isEmpty());
    QCOMPARE(hexText(secret.view()), hexText(bytesOf("a secret")));
}

void TestSecretBytes::aSizeAloneGivesZeroBytesToFill()
{
    // Memory that held a secret before: it must be zero again.
    for (int round = 0; round < 3; ++round) {
        SecretBytes secret(std::size_t{ 48 });
        QCOMPARE(hexText(secret.view()), QString(96, u'0'));
        std::ranges::fill(secret.writable(), std::byte{ 0xa5 });
        QCOMPARE(hexText(secret.view()), QStringLiteral("a5").repeated(48));
    }
}

void TestSecretBytes::anEmptyOneHasNoBytes()
{
    const SecretBytes empty;
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.size(), std::size_t{ 0 });
    QVERIFY(empty.view().empty());
    QVERIFY(SecretBytes(std::size_t{ 0 }).isEmpty());
    QVERIFY(SecretBytes(std::span<const std::byte>()).isEmpty());
    QVERIFY(empty.copy().isEmpty());
}

void TestSecretBytes::aMoveLeavesTheSourceEmpty()
{
    SecretBytes source(bytesOf("key"));
    const std::byte *where = source.view().data();
    const SecretBytes target(std::move(source));
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): what it is then is the rule.
    QVERIFY(source.view().data() == nullptr);
    QVERIFY(target.view().data() == where);
    QCOMPARE(hexText(target.view()), hexText(bytesOf("key")));
}

void TestSecretBytes::anAssignmentReplacesTheSecret()
{
    SecretBytes first(bytesOf("first"));
    SecretBytes second(bytesOf("the second"));
    first = std::move(second);
    QCOMPARE(hexText(first.view()), hexText(bytesOf("the second")));
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move): what it is then is the rule.
    first = SecretBytes();
    QVERIFY(first.isEmpty());
}

void TestSecretBytes::anAssignmentToItselfKeepsIt()
{
    SecretBytes secret(bytesOf("key"));
    SecretBytes &same = secret;
    secret = std::move(same);
    QCOMPARE(hexText(secret.view()), hexText(bytesOf("key")));
}

void TestSecretBytes::aCopyIsMadeOnlyWhenAskedFor()
{
    QVERIFY(!std::is_copy_constructible_v<SecretBytes>);
    QVERIFY(!std::is_copy_assignable_v<SecretBytes>);
    const SecretBytes original(bytesOf("key"));
    SecretBytes copy = original.copy();
    copy.writable()[0] = std::byte{ 'K' };
    QCOMPARE(hexText(original.view()), hexText(bytesOf("key")));
    QCOMPARE(hexText(copy.view()), hexText(bytesOf("Key")));
}

void TestSecretBytes::theSecureHeapCanBeAskedForAgain()
{
    initSecureHeap();
    const SecretBytes secret(bytesOf("key"));
    initSecureHeap();
    QCOMPARE(hexText(secret.view()), hexText(bytesOf("key")));
}

void TestSecretBytes::wipingLeavesZeros()
{
    std::vector<std::byte> bytes = testing::randomBytes(1000);
    wipe(std::span(bytes).first(999));
    QVERIFY(
        std::all_of(bytes.begin(), bytes.end() - 1, [](std::byte byte) { return byte == std::byte{ 0 }; }));
    QVERIFY(bytes.back() == testing::randomBytes(1000).back());
    wipe({});
}

void TestSecretBytes::comparingLooksAtEveryByteAndTheSizes()
{
    QVERIFY(equalInConstantTime(bytesOf("abc"), bytesOf("abc")));
    QVERIFY(!equalInConstantTime(bytesOf("abc"), bytesOf("abd")));
    QVERIFY(!equalInConstantTime(bytesOf("abc"), bytesOf("Abc")));
    QVERIFY(!equalInConstantTime(bytesOf("abc"), bytesOf("abcd")));
    QVERIFY(!equalInConstantTime(bytesOf("abc"), {}));
    QVERIFY(equalInConstantTime({}, {}));
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
