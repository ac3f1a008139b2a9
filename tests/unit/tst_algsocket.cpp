// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/algsocket.h"
#include "support/scriptedsystemcalls.h"
#include "support/testbytes.h"

#include <QTest>

#include <cstddef>
#include <optional>

using namespace cipherscope;
using namespace cipherscope::afalg;
using testing::ScriptedSystemCalls;
using Call = ScriptedSystemCalls::Call;

Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace {

constexpr std::size_t classicAddressSize = 88; // sizeof(struct sockaddr_alg) before Linux 4.12

SockAddrAlg addressIn(const std::vector<std::byte> &bytes)
{
    SockAddrAlg address{};
    std::memcpy(&address, bytes.data(), std::min(bytes.size(), sizeof address));
    return address;
}

} // namespace

class TestAlgSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSocketIsOfTheRightFamilyAndClosesOnExec();
    void theAddressSaysTypeNameAndFlags_data();
    void theAddressSaysTypeNameAndFlags();
    void aNameMayHaveOneToOneHundredTwentySevenBytes_data();
    void aNameMayHaveOneToOneHundredTwentySevenBytes();
    void aNameThatCannotBeOneIsRefusedBeforeAnyCall_data();
    void aNameThatCannotBeOneIsRefusedBeforeAnyCall();
    void aFailedStepGivesItsErrorAndLeavesNoDescriptor_data();
    void aFailedStepGivesItsErrorAndLeavesNoDescriptor();
    void anInterruptedBindIsRepeated();
    void aKeyIsPassedAsItIs();
    void aRefusedKeyIsAnErrorOfTheAlgorithm_data();
    void aRefusedKeyIsAnErrorOfTheAlgorithm();
    void aMoveKeepsTheDescriptorOnce();
};

void TestAlgSocket::theSocketIsOfTheRightFamilyAndClosesOnExec()
{
    ScriptedSystemCalls calls;
    QVERIFY(AlgSocket::open(calls, AlgType::Hash, "sha256"));
    QCOMPARE(calls.socketArguments[0], 38);
    QCOMPARE(calls.socketArguments[1], SOCK_SEQPACKET | SOCK_CLOEXEC);
    QCOMPARE(calls.socketArguments[2], 0);
}

void TestAlgSocket::theAddressSaysTypeNameAndFlags_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("word");

    QTest::newRow("hash") << static_cast<int>(AlgType::Hash) << QByteArray("hash");
    QTest::newRow("skcipher") << static_cast<int>(AlgType::Skcipher) << QByteArray("skcipher");
    QTest::newRow("aead") << static_cast<int>(AlgType::Aead) << QByteArray("aead");
    QTest::newRow("rng") << static_cast<int>(AlgType::Rng) << QByteArray("rng");
}

void TestAlgSocket::theAddressSaysTypeNameAndFlags()
{
    QFETCH(int, type);
    QFETCH(QByteArray, word);
    ScriptedSystemCalls calls;
    const Result<AlgSocket> socket =
        AlgSocket::open(calls, static_cast<AlgType>(type), "authenc(hmac(sha1),cbc(aes))", { 0x11, 0x22 });
    QVERIFY(socket);
    QCOMPARE(socket->name(), std::string("authenc(hmac(sha1),cbc(aes))"));
    QCOMPARE(calls.boundAddress.size(), classicAddressSize);
    const SockAddrAlg address = addressIn(calls.boundAddress);
    QCOMPARE(address.family, std::uint16_t{ 38 });
    QCOMPARE(QByteArray(address.type), word);
    QCOMPARE(address.feature, 0x11U);
    QCOMPARE(address.mask, 0x22U);
    QCOMPARE(QByteArray(address.name), QByteArray("authenc(hmac(sha1),cbc(aes))"));
}

void TestAlgSocket::aNameMayHaveOneToOneHundredTwentySevenBytes_data()
{
    QTest::addColumn<int>("nameSize");
    QTest::addColumn<int>("addressSize");

    const int header = static_cast<int>(offsetof(SockAddrAlg, name));
    QTest::newRow("1") << 1 << 88;
    QTest::newRow("62") << 62 << 88;
    QTest::newRow("63, the most that the classic form holds with its zero") << 63 << 88;
    QTest::newRow("64") << 64 << header + 65;
    QTest::newRow("65") << 65 << header + 66;
    QTest::newRow("126") << 126 << header + 127;
    QTest::newRow("127") << 127 << header + 128;
}

void TestAlgSocket::aNameMayHaveOneToOneHundredTwentySevenBytes()
{
    QFETCH(int, nameSize);
    QFETCH(int, addressSize);
    ScriptedSystemCalls calls;
    const std::string name(static_cast<std::size_t>(nameSize), 'n');
    QVERIFY(AlgSocket::open(calls, AlgType::Hash, name));
    QCOMPARE(calls.boundAddress.size(), static_cast<std::size_t>(addressSize));
    // The kernel puts a zero over the last byte that it is given: it must be one already.
    QVERIFY(calls.boundAddress.back() == std::byte{ 0 });
    QCOMPARE(std::string(addressIn(calls.boundAddress).name), name);
}

void TestAlgSocket::aNameThatCannotBeOneIsRefusedBeforeAnyCall_data()
{
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("128 bytes") << QByteArray(128, 'n');
    QTest::newRow("a thousand bytes") << QByteArray(1000, 'n');
    QTest::newRow("a zero byte within") << QByteArray("sha256\0x", 8);
    QTest::newRow("a zero byte at the end") << QByteArray("sha256\0", 7);
    QTest::newRow("a zero byte at the start") << QByteArray("\0sha256", 7);
}

void TestAlgSocket::aNameThatCannotBeOneIsRefusedBeforeAnyCall()
{
    QFETCH(QByteArray, name);
    ScriptedSystemCalls calls;
    const Result<AlgSocket> socket = AlgSocket::open(calls, AlgType::Hash, name.toStdString());
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::BadInput);
    QCOMPARE(socket.error().subject, name.toStdString());
    QVERIFY(!socket.error().detail.empty());
    QCOMPARE(calls.countOf(Call::Socket), 0);
}

void TestAlgSocket::aFailedStepGivesItsErrorAndLeavesNoDescriptor_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("step");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *name, Call call, int systemError, Step step, ErrorCode code) {
        QTest::newRow(name) << static_cast<int>(call) << systemError << static_cast<int>(step) << code;
    };
    row("no family", Call::Socket, EAFNOSUPPORT, Step::Socket, ErrorCode::Unavailable);
    row("family forbidden", Call::Socket, EPERM, Step::Socket, ErrorCode::Restricted);
    row("no descriptors left", Call::Socket, EMFILE, Step::Socket, ErrorCode::Busy);
    row("unknown name", Call::Bind, ENOENT, Step::Bind, ErrorCode::NoSuchAlgorithm);
    row("bad arguments", Call::Bind, EINVAL, Step::Bind, ErrorCode::BadInput);
    row("self-test failed", Call::Bind, ELIBBAD, Step::Bind, ErrorCode::NoSuchAlgorithm);
    row("bind forbidden", Call::Bind, EACCES, Step::Bind, ErrorCode::Restricted);
    row("no key at accept", Call::Accept, ENOKEY, Step::Accept, ErrorCode::KeyRequired);
    row("accept out of descriptors", Call::Accept, EMFILE, Step::Accept, ErrorCode::Busy);
}

void TestAlgSocket::aFailedStepGivesItsErrorAndLeavesNoDescriptor()
{
    QFETCH(int, call);
    QFETCH(int, systemError);
    QFETCH(int, step);
    QFETCH(ErrorCode, code);
    ScriptedSystemCalls calls;
    calls.fail(static_cast<Call>(call), systemError);
    {
        std::optional<Error> error;
        const Result<AlgSocket> socket = AlgSocket::open(calls, AlgType::Hash, "sha256");
        if (!socket)
            error = socket.error();
        else if (const Result<OpSocket> accepted = socket->accept(); !accepted)
            error = accepted.error();
        QVERIFY(error);
        QVERIFY(*error == (Error{ code, static_cast<Step>(step), systemError, "sha256", {} }));
    }
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
    QCOMPARE(calls.badCloses, 0);
}

void TestAlgSocket::anInterruptedBindIsRepeated()
{
    ScriptedSystemCalls calls;
    calls.fail(Call::Bind, EINTR, 3);
    QVERIFY(AlgSocket::open(calls, AlgType::Hash, "sha256"));
    QCOMPARE(calls.countOf(Call::Bind), 4);
    QCOMPARE(calls.countOf(Call::Socket), 1);
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
}

void TestAlgSocket::aKeyIsPassedAsItIs()
{
    ScriptedSystemCalls calls;
    Result<AlgSocket> socket = AlgSocket::open(calls, AlgType::Hash, "hmac(sha256)");
    QVERIFY(socket);
    QVERIFY(socket->setKey(testing::bytesOf("a\0key")));
    QCOMPARE(calls.optionArguments[0], 279);
    QCOMPARE(calls.optionArguments[1], 1);
    QCOMPARE(testing::hexText(calls.key), testing::hexText(testing::bytesOf("a\0key")));
    QVERIFY(socket->setKey({}));
    QVERIFY(calls.key.empty());
}

void TestAlgSocket::aRefusedKeyIsAnErrorOfTheAlgorithm_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("length or value") << EINVAL << ErrorCode::BadKey;
    QTest::newRow("over optmem_max") << ENOMEM << ErrorCode::BadKey;
    QTest::newRow("takes none") << ENOSYS << ErrorCode::BadKey;
    QTest::newRow("keyed sockets open") << EBUSY << ErrorCode::Internal;
}

void TestAlgSocket::aRefusedKeyIsAnErrorOfTheAlgorithm()
{
    QFETCH(int, systemError);
    QFETCH(ErrorCode, code);
    ScriptedSystemCalls calls;
    calls.fail(Call::SetKey, systemError);
    {
        Result<AlgSocket> socket = AlgSocket::open(calls, AlgType::Hash, "cmac(aes)");
        QVERIFY(socket);
        const Result<void> keyed = socket->setKey(testing::bytesOf("short"));
        QVERIFY(!keyed);
        QVERIFY(keyed.error() == (Error{ code, Step::SetKey, systemError, "cmac(aes)", {} }));
    }
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
}

void TestAlgSocket::aMoveKeepsTheDescriptorOnce()
{
    ScriptedSystemCalls calls;
    {
        Result<AlgSocket> first = AlgSocket::open(calls, AlgType::Hash, "sha256");
        Result<AlgSocket> second = AlgSocket::open(calls, AlgType::Hash, "sha512");
        QVERIFY(first);
        QVERIFY(second);
        QCOMPARE(calls.openCount(), std::size_t{ 2 });
        AlgSocket moved = std::move(*first);
        QCOMPARE(calls.openCount(), std::size_t{ 2 });
        moved = std::move(*second);
        QCOMPARE(calls.openCount(), std::size_t{ 1 });
        QCOMPARE(moved.name(), std::string("sha512"));
        AlgSocket &same = moved;
        moved = std::move(same);
        QCOMPARE(calls.openCount(), std::size_t{ 1 });
        QVERIFY(moved.accept());
    }
    QCOMPARE(calls.openCount(), std::size_t{ 0 });
    QCOMPARE(calls.badCloses, 0);
}

QTEST_GUILESS_MAIN(TestAlgSocket)
#include "tst_algsocket.moc"
