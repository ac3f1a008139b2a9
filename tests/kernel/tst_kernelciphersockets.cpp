// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/skciphersocket.h"
#include "afalg/zerocopy.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/ciphering.h"
#include "support/enginerows.h"

#include <QTest>

#include <sys/syscall.h>
#include <unistd.h>

using namespace cipherscope;
using namespace cipherscope::testing;
using engine::Direction;

namespace {

/** The system's calls, counted. */
class CountingCalls final : public afalg::SystemCalls {
public:
    int sends = 0;
    int receives = 0;
    int others = 0;

    ssize_t sendmsg(int fd, const msghdr *message, int flags) override
    {
        ++sends;
        return SystemCalls::sendmsg(fd, message, flags);
    }
    ssize_t recvmsg(int fd, msghdr *message, int flags) override
    {
        ++receives;
        return SystemCalls::recvmsg(fd, message, flags);
    }
    int poll(pollfd *fds, nfds_t count, int timeout) override
    {
        ++others;
        return SystemCalls::poll(fds, count, timeout);
    }
    int setsockopt(int fd, int level, int option, const void *value, socklen_t length) override
    {
        ++others;
        return SystemCalls::setsockopt(fd, level, option, value, length);
    }
    int getsockopt(int fd, int level, int option, void *value, socklen_t *length) override
    {
        ++others;
        return SystemCalls::getsockopt(fd, level, option, value, length);
    }
};

/** A key of the type "user" in this process's keyring; -1 and errno if there is none. */
std::int32_t addKey(const Bytes &payload)
{
    constexpr long processKeyring = -2; // KEY_SPEC_PROCESS_KEYRING
    return static_cast<std::int32_t>(
        ::syscall(SYS_add_key, "user", "cipherscope-test", payload.data(), payload.size(), processKeyring));
}

bool isGiven(afalg::AlgType type, const char *name)
{
    return afalg::AlgSocket::open(afalg::realSystemCalls(), type, name).has_value();
}

/** One that a bind gives, of those that are given most often. */
const char *someSkcipher()
{
    for (const char *name : { "cbc(aes)", "xts(aes)" }) {
        if (isGiven(afalg::AlgType::Skcipher, name))
            return name;
    }
    return nullptr;
}

} // namespace

#define NEED_SKCIPHER(name)                                                                                  \
    const char *name = someSkcipher();                                                                       \
    if (!name)                                                                                               \
    QSKIP("this kernel gives no skcipher to this process")

/** What only a real kernel can say of the sockets of ciphers. */
class TestKernelCipherSockets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initSecureHeap(); }
    void aChunkOfAnAeadIsTwoCalls();
    void aPieceOfAnSkcipherIsTwoCalls();
    void aMessageUpToTheLimitIsRightAndBeyondItRefused();
    void anAeadUpToTheLimitIsRightAndBeyondItRefused();
    void theKernelDoesNotCarryOnACounterOfChaCha();
    void aKeyringsKeyComputesTheSameOrIsExplained();
    void aRepetitionComputesWhatTheOthersDo();
    void aSerialThatIsNoKeyIsBadKey();
    void theZeroCopyExperimentReportsWhatTheKernelSays();
};

void TestKernelCipherSockets::aChunkOfAnAeadIsTwoCalls()
{
    if (!isGiven(afalg::AlgType::Aead, "gcm(aes)"))
        QSKIP("this kernel does not give gcm(aes) to this process");
    CountingCalls calls;
    const SecretBytes key(randomBytes(32));
    const OpenedAead algorithm = engine::KernelEngine(calls).openAead("gcm(aes)", key, 16);
    VERIFY_RESULT(algorithm);
    const auto aead = (*algorithm)->newAead();
    VERIFY_RESULT(aead);
    constexpr std::size_t chunk = 65536;
    Bytes data(chunk + 16);
    const std::span<std::byte> text = std::span(data).first(chunk);
    const Bytes nonce(12);
    VERIFY_RESULT((*aead)->seal(nonce, {}, text, data));
    calls.sends = calls.receives = calls.others = 0;
    VERIFY_RESULT((*aead)->open(nonce, {}, data, text));
    VERIFY_RESULT((*aead)->seal(nonce, Bytes(20), text, data));
    VERIFY_RESULT((*aead)->open(nonce, Bytes(20), data, text));
    QCOMPARE(calls.sends, 3);
    QCOMPARE(calls.receives, 3);
    QCOMPARE(calls.others, 0);
    QVERIFY(std::ranges::equal(text, Bytes(chunk)));
}

void TestKernelCipherSockets::aPieceOfAnSkcipherIsTwoCalls()
{
    NEED_SKCIPHER(name);
    CountingCalls calls;
    const SecretBytes key(randomBytes(32));
    const OpenedSkcipher algorithm = engine::KernelEngine(calls).openSkcipher(name, key);
    VERIFY_RESULT(algorithm);
    const auto stream = (*algorithm)->newStream(Direction::Encrypt);
    VERIFY_RESULT(stream);
    Bytes data(65536);
    VERIFY_RESULT((*stream)->start(Bytes(16)));
    VERIFY_RESULT((*stream)->update(data, data, engine::Piece::Last));
    calls.sends = calls.receives = calls.others = 0;
    VERIFY_RESULT((*stream)->start(Bytes(16)));
    VERIFY_RESULT((*stream)->update(data, data, engine::Piece::Last));
    QCOMPARE(calls.sends, 1);
    QCOMPARE(calls.receives, 1);
    QCOMPARE(calls.others, 0);
}

void TestKernelCipherSockets::aMessageUpToTheLimitIsRightAndBeyondItRefused()
{
    if (!isGiven(afalg::AlgType::Skcipher, "xts(aes)"))
        QSKIP("this kernel does not give xts(aes) to this process");
    const SecretBytes key(randomBytes(64));
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    const OpenedSkcipher ours = kernel.openSkcipher("xts(aes)", key);
    const OpenedSkcipher theirs = openSsl.openSkcipher("xts(aes)", key);
    VERIFY_RESULT(ours);
    VERIFY_RESULT(theirs);
    const Bytes iv = randomBytes(16);
    std::size_t limit = 0;
    for (std::size_t size = 100'000; size < 16'000'000 && limit == 0; size *= 2) {
        const Bytes message(size, static_cast<std::byte>(size / 1000 & 0xffU));
        const auto encrypted = cryptOf(**ours, Direction::Encrypt, iv, message);
        if (!encrypted) {
            QVERIFY2(encrypted.error().code == ErrorCode::BadInput, qPrintable(errorText(encrypted.error())));
            QVERIFY2(encrypted.error().detail.english().contains("net.core."),
                     encrypted.error().detail.english().c_str());
            limit = size;
            continue;
        }
        QVERIFY(*encrypted == cryptOf(**theirs, Direction::Encrypt, iv, message).value());
    }
    qInfo("one request of %zu bytes is beyond the buffers", limit);
    QVERIFY(limit > 212'992);
}

void TestKernelCipherSockets::anAeadUpToTheLimitIsRightAndBeyondItRefused()
{
    if (!isGiven(afalg::AlgType::Aead, "gcm(aes)"))
        QSKIP("this kernel does not give gcm(aes) to this process");
    const SecretBytes key(randomBytes(32));
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    const OpenedAead ours = kernel.openAead("gcm(aes)", key, 16);
    const OpenedAead theirs = openSsl.openAead("gcm(aes)", key, 16);
    VERIFY_RESULT(ours);
    VERIFY_RESULT(theirs);
    const auto aead = (*ours)->newAead();
    const auto reference = (*theirs)->newAead();
    VERIFY_RESULT(aead);
    VERIFY_RESULT(reference);
    const Bytes nonce = randomBytes(12);
    const Bytes aad = randomBytes(5000);
    std::size_t limit = 0;
    for (std::size_t size = 100'000; size < 16'000'000 && limit == 0; size *= 2) {
        const Bytes message(size, static_cast<std::byte>(size / 1000 & 0xffU));
        const auto sealed = sealIn(**aead, 16, nonce, aad, message);
        if (!sealed) {
            QVERIFY2(sealed.error().code == ErrorCode::BadInput, qPrintable(errorText(sealed.error())));
            limit = size;
            continue;
        }
        QVERIFY(*sealed == sealIn(**reference, 16, nonce, aad, message).value());
        const Opened opened = openIn(**aead, 16, nonce, aad, *sealed);
        VERIFY_RESULT(opened.result);
        QVERIFY(opened.plaintext == message);
    }
    qInfo("one request of %zu bytes is beyond the buffers", limit);
    QVERIFY(limit > 212'992);
}

void TestKernelCipherSockets::theKernelDoesNotCarryOnACounterOfChaCha()
{
    if (!isGiven(afalg::AlgType::Skcipher, "chacha20"))
        QSKIP("this kernel does not give chacha20 to this process");
    auto algorithm = afalg::AlgSocket::open(afalg::realSystemCalls(), afalg::AlgType::Skcipher, "chacha20");
    VERIFY_RESULT(algorithm);
    VERIFY_RESULT(algorithm->setKey(randomBytes(32)));
    auto socket = afalg::SkcipherSocket::start(*algorithm, afalg::Operation::Encrypt, 64);
    VERIFY_RESULT(socket);
    socket->begin(Bytes(16));
    Bytes first(64);
    Bytes second(64);
    VERIFY_RESULT(socket->update(first, first, afalg::More::Yes));
    VERIFY_RESULT(socket->update(second, second, afalg::More::No));
    // The same keystream twice: why the engine counts itself (Chaining::Counter).
    QVERIFY2(first == second, "this kernel carries the counter on: rulesByDefinition() could let it");
}

void TestKernelCipherSockets::aKeyringsKeyComputesTheSameOrIsExplained()
{
    NEED_SKCIPHER(name);
    const Bytes payload = randomBytes(32);
    const std::int32_t serial = addKey(payload);
    if (serial < 0)
        QSKIP("this kernel has no keyrings for this process");
    engine::KernelEngine kernel;
    const OpenedSkcipher byKeyring = kernel.openSkcipher(name, engine::KeySerial{ serial });
    if (!byKeyring) {
        QCOMPARE(byKeyring.error().code, ErrorCode::Unavailable);
        QVERIFY(!byKeyring.error().detail.empty());
        QSKIP(qPrintable(errorText(byKeyring.error())));
    }
    const SecretBytes key(payload);
    const OpenedSkcipher byBytes = kernel.openSkcipher(name, key);
    VERIFY_RESULT(byBytes);
    const Bytes message = randomBytes(160);
    const Bytes iv = randomBytes(16);
    const auto encrypted = cryptOf(**byKeyring, Direction::Encrypt, iv, message);
    VERIFY_RESULT(encrypted);
    QCOMPARE(hexText(*encrypted), hexText(cryptOf(**byBytes, Direction::Encrypt, iv, message).value()));
}

void TestKernelCipherSockets::aRepetitionComputesWhatTheOthersDo()
{
    NEED_SKCIPHER(name);
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    const SecretBytes key(randomBytes(32));
    const Bytes iv(16, std::byte{ 3 });
    const Bytes in = randomBytes(4096);
    const OpenedSkcipher algorithm = kernel.openSkcipher(name, key);
    const OpenedSkcipher reference = openSsl.openSkcipher(name, key);
    VERIFY_RESULT(algorithm);
    VERIFY_RESULT(reference);
    for (const Direction direction : { Direction::Encrypt, Direction::Decrypt }) {
        Bytes out(in.size());
        Bytes expected(in.size());
        const auto stream = (*reference)->newStream(direction);
        VERIFY_RESULT(stream);
        VERIFY_RESULT((*stream)->start(iv));
        VERIFY_RESULT((*stream)->update(in, expected, engine::Piece::Last));
        const auto repetition = (*algorithm)->repeat(direction, iv, in, out);
        VERIFY_RESULT(repetition);
        for (int times = 0; times < 3; ++times) {
            std::ranges::fill(out, std::byte{ 0 });
            VERIFY_RESULT((*repetition)->once());
            QCOMPARE(out, expected);
        }
    }
    if (!isGiven(afalg::AlgType::Aead, "gcm(aes)"))
        return;
    const OpenedAead aead = kernel.openAead("gcm(aes)", key, 16);
    VERIFY_RESULT(aead);
    const Bytes nonce(12, std::byte{ 5 });
    const Bytes aad = randomBytes(20);
    Bytes sealed(in.size() + 16);
    Bytes opened(in.size());
    const auto sealing = (*aead)->repeat(Direction::Encrypt, nonce, aad, in, sealed);
    const auto opening = (*aead)->repeat(Direction::Decrypt, nonce, aad, sealed, opened);
    VERIFY_RESULT(sealing);
    VERIFY_RESULT(opening);
    for (int times = 0; times < 2; ++times) {
        VERIFY_RESULT((*sealing)->once());
        VERIFY_RESULT((*opening)->once());
        QCOMPARE(opened, in);
    }
    sealed.front() ^= std::byte{ 1 };
    const Result<void> forged = (*opening)->once();
    QVERIFY(!forged);
    QCOMPARE(forged.error().code, ErrorCode::AuthenticationFailed);
}

void TestKernelCipherSockets::aSerialThatIsNoKeyIsBadKey()
{
    NEED_SKCIPHER(name);
    engine::KernelEngine kernel;
    const OpenedSkcipher opened = kernel.openSkcipher(name, engine::KeySerial{ 0x7ffffff1 });
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == ErrorCode::BadKey || opened.error().code == ErrorCode::Unavailable,
             qPrintable(errorText(opened.error())));
    QVERIFY(opened.error().systemError != 0);
}

void TestKernelCipherSockets::theZeroCopyExperimentReportsWhatTheKernelSays()
{
    NEED_SKCIPHER(name);
    const Bytes key = randomBytes(32);
    const SecretBytes secret(key);
    auto algorithm = afalg::AlgSocket::open(afalg::realSystemCalls(), afalg::AlgType::Skcipher, name);
    VERIFY_RESULT(algorithm);
    VERIFY_RESULT(algorithm->setKey(key));
    const Bytes iv = randomBytes(16);
    const std::ptrdiff_t descriptors = openDescriptors();
    for (const std::size_t size : { 16, 4096, 65536 }) {
        const Bytes message = randomBytes(size);
        const auto report = afalg::tryZeroCopy(*algorithm, afalg::Operation::Encrypt, iv, message);
        VERIFY_RESULT(report);
        QString told;
        for (const afalg::ZeroCopyStep &step : report->steps)
            told += QStringLiteral(" %1 = %2 %3")
                        .arg(QString::fromUtf8(step.call.data(), static_cast<qsizetype>(step.call.size())))
                        .arg(step.result)
                        .arg(step.systemError == 0 ? QString()
                                                   : QString::fromStdString(errnoName(step.systemError)));
        qInfo("%s, %zu bytes:%s", name, size, qPrintable(told));
        QVERIFY(!report->steps.empty());
        if (!report->succeeded())
            continue;
        const OpenedSkcipher reference = engine::OpenSslEngine().openSkcipher(name, secret);
        VERIFY_RESULT(reference);
        QVERIFY(report->output == cryptOf(**reference, Direction::Encrypt, iv, message).value());
    }
    QCOMPARE(openDescriptors(), descriptors);
    QVERIFY(!afalg::tryZeroCopy(*algorithm, afalg::Operation::Encrypt, iv, {}));
    QVERIFY(!afalg::tryZeroCopy(*algorithm, afalg::Operation::Encrypt, iv, Bytes(65537)));
}

QTEST_GUILESS_MAIN(TestKernelCipherSockets)
#include "tst_kernelciphersockets.moc"
