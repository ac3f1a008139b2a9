// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "support/scriptedsystemcalls.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using engine::KernelEngine;
using testing::bytesOf;
using testing::copyOf;
using testing::hexText;
using testing::ScriptedSystemCalls;
using Call = ScriptedSystemCalls::Call;

Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace {

std::string boundName(const ScriptedSystemCalls &calls)
{
    afalg::SockAddrAlg address{};
    std::memcpy(&address, calls.boundAddress.data(), std::min(calls.boundAddress.size(), sizeof address));
    return address.name;
}

} // namespace

/** The kernel engine, with a kernel that answers as it is told; tests/kernel asks a real one. */
class TestKernelEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingTriesOneDigestAndLeavesOneSocket();
    void aRefusalGivesItsErrorAndLeavesNoDescriptor_data();
    void aRefusalGivesItsErrorAndLeavesNoDescriptor();
    void aKeyForAHashThatTakesNoneIsExplained();
    void theKeyIsSetBeforeAnyOperation();
    void theChecksumOfSfvFilesIsSeededComplementedAndReversed();
    void theChecksumOfSfvFilesTakesNoKeyOfTheUser();
};

void TestKernelEngine::openingTriesOneDigestAndLeavesOneSocket()
{
    ScriptedSystemCalls calls;
    calls.answers = { { copyOf("tried"), 0 }, { copyOf("digest"), 0 } };
    KernelEngine kernel(calls);
    {
        const auto algorithm = kernel.openHash("nosuch-in-proc", nullptr);
        QVERIFY(algorithm);
        QCOMPARE(boundName(calls), std::string("nosuch-in-proc"));
        QCOMPARE(calls.openCount(), std::size_t{ 1 });
        QCOMPARE(calls.countOf(Call::SetKey), 0);
        QVERIFY((*algorithm)->provenance()
                == (engine::Provenance{ engine::EngineKind::Kernel, "nosuch-in-proc" }));
        const auto hasher = (*algorithm)->newHasher();
        QVERIFY(hasher);
        QCOMPARE(calls.openCount(), std::size_t{ 2 });
        QVERIFY((*hasher)->update(bytesOf("abc")));
        QCOMPARE(hexText((*hasher)->finish().value()), hexText(bytesOf("digest")));
    }
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
    QCOMPARE(calls.badCloses, 0);
}

void TestKernelEngine::aRefusalGivesItsErrorAndLeavesNoDescriptor_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, Call call, int systemError, ErrorCode code) {
        QTest::newRow(name) << static_cast<int>(call) << systemError << code;
    };
    row("no AF_ALG", Call::Socket, EAFNOSUPPORT, ErrorCode::Unavailable);
    row("sandbox", Call::Socket, EPERM, ErrorCode::Restricted);
    row("unknown or restricted", Call::Bind, ENOENT, ErrorCode::NoSuchAlgorithm);
    row("key's length", Call::SetKey, EINVAL, ErrorCode::BadKey);
    row("key too long", Call::SetKey, ENOMEM, ErrorCode::BadKey);
    row("takes no key", Call::SetKey, ENOSYS, ErrorCode::BadKey);
    row("no key at accept", Call::Accept, ENOKEY, ErrorCode::KeyRequired);
    row("no key at send", Call::Send, ENOKEY, ErrorCode::KeyRequired);
    row("no key at receive", Call::Receive, ENOKEY, ErrorCode::KeyRequired);
}

void TestKernelEngine::aRefusalGivesItsErrorAndLeavesNoDescriptor()
{
    QFETCH(int, call);
    QFETCH(int, systemError);
    QFETCH(ErrorCode, code);
    ScriptedSystemCalls calls;
    calls.answers.push_back({ copyOf("tried"), 0 });
    calls.fail(static_cast<Call>(call), systemError);
    const SecretBytes key(bytesOf("key"));
    const auto algorithm = KernelEngine(calls).openHash("hmac(sha256)", &key);
    QVERIFY(!algorithm);
    QCOMPARE(algorithm.error().code, code);
    QCOMPARE(algorithm.error().systemError, systemError);
    QCOMPARE(algorithm.error().subject, std::string("hmac(sha256)"));
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
    QCOMPARE(calls.badCloses, 0);
}

void TestKernelEngine::aKeyForAHashThatTakesNoneIsExplained()
{
    ScriptedSystemCalls calls;
    calls.fail(Call::SetKey, ENOSYS);
    const SecretBytes key(bytesOf("key"));
    const auto algorithm = KernelEngine(calls).openHash("sha256", &key);
    QVERIFY(!algorithm);
    QCOMPARE(algorithm.error().detail.english(), std::string("it takes no key"));
}

void TestKernelEngine::theKeyIsSetBeforeAnyOperation()
{
    ScriptedSystemCalls calls;
    calls.answers.push_back({ copyOf("tried"), 0 });
    calls.fail(Call::SetKey, EINVAL);
    const SecretBytes key(bytesOf("key"));
    KernelEngine kernel(calls);
    QVERIFY(!kernel.openHash("cmac(aes)", &key));
    QCOMPARE(calls.countOf(Call::Accept), 0);
    QVERIFY(kernel.openHash("cmac(aes)", &key));
    QCOMPARE(hexText(calls.key), hexText(bytesOf("key")));
}

void TestKernelEngine::theChecksumOfSfvFilesIsSeededComplementedAndReversed()
{
    ScriptedSystemCalls calls;
    // What Linux 6.1 gives for the check value's message: least significant byte first, not complemented.
    calls.answers = { { testing::fromHexText("ffffffff"), 0 }, { testing::fromHexText("d9c60b34"), 0 } };
    const auto algorithm = KernelEngine(calls).openHash("crc-32", nullptr);
    QVERIFY(algorithm);
    QCOMPARE(boundName(calls), std::string("crc32"));
    QCOMPARE(hexText(calls.key), QStringLiteral("ffffffff"));
    const auto hasher = (*algorithm)->newHasher();
    QVERIFY(hasher);
    QVERIFY((*hasher)->update(bytesOf("123456789")));
    QCOMPARE(hexText((*hasher)->finish().value()), QStringLiteral("cbf43926"));
}

void TestKernelEngine::theChecksumOfSfvFilesTakesNoKeyOfTheUser()
{
    ScriptedSystemCalls calls;
    const SecretBytes key(bytesOf("key"));
    const auto algorithm = KernelEngine(calls).openHash("crc-32", &key);
    QVERIFY(!algorithm);
    QCOMPARE(algorithm.error().code, ErrorCode::BadKey);
    QCOMPARE(algorithm.error().subject, std::string("crc-32"));
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
}

QTEST_GUILESS_MAIN(TestKernelEngine)
#include "tst_kernelengine.moc"
