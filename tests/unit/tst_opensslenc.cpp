// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/opensslenctask.h"
#include "support/agestage.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace cipherscope;
using namespace cipherscope::opensslenc;
using testing::Bytes;
using testing::bytesOf;
using testing::hexText;
using testing::randomBytes;

namespace {

constexpr std::size_t blockSize = 16; // Of AES.
constexpr std::size_t pieceSize = std::size_t{ 256 } * 1024; // Of operations/opensslencstream.cpp.

Salt countingSalt()
{
    Salt salt{};
    for (std::size_t i = 0; i < salt.size(); ++i)
        salt[i] = static_cast<std::byte>(i);
    return salt;
}

/** Where a stream goes that is in memory. */
struct Run {
    Result<engine::Provenance> outcome = std::unexpected(Error{});
    Bytes out;
};

} // namespace

/** The format of openssl enc, and the stream into and out of it. support/opensslenccli.h asks openssl itself.
 */
class TestOpenSslEnc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfOpenSsl_data();
    void keysAreThoseOfOpenSsl();
    void keysNeedADigestAndIterations();
    void aStopEndsTheDerivation();
    void headersHoldTheSalt();
    void whatIsNoSuchFileIsRefused_data();
    void whatIsNoSuchFileIsRefused();
    void streamsOfEverySizeComeBack_data();
    void streamsOfEverySizeComeBack();
    void theLastBlockOfAWrongPassphraseIsNotGivenOut();
    void whatIsCutIsTruncated();
    void everyFileHasAnotherSalt();
    void aCancelEndsIt();
    void aFailureLeavesTheTargetAsItWas();

private:
    [[nodiscard]] operations::OpenSslEncSettings settings(engine::Direction direction,
                                                          std::string_view passphrase = "password",
                                                          const char *cipher = "aes-256-cbc") const
    {
        operations::OpenSslEncSettings made{ m_stage.engines,  m_stage.choice, direction, {}, {},
                                             age::systemRandom };
        made.parameters.cipher = cipherNamed(cipher);
        made.parameters.iterations = 2;
        made.passphrase = std::make_shared<const SecretBytes>(testing::secretOf(passphrase));
        return made;
    }
    static Run run(const operations::OpenSslEncSettings &settings, std::span<const std::byte> in,
                   const std::stop_token &stop = {})
    {
        Run run;
        const auto source = [&in](std::span<std::byte> room) -> Result<std::size_t> {
            const std::size_t size = std::min(room.size(), in.size());
            std::ranges::copy(in.first(size), room.begin());
            in = in.subspan(size);
            return size;
        };
        const auto sink = [&run](std::span<const std::byte> bytes) -> Result<void> {
            run.out.insert(run.out.end(), bytes.begin(), bytes.end());
            return {};
        };
        run.outcome = operations::runOpenSslEnc(settings, source, sink, stop);
        return run;
    }

    testing::AgeStage m_stage;
};

void TestOpenSslEnc::keysAreThoseOfOpenSsl_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("iv");
    const auto row = [](const char *cipher, const char *digest, int iterations, const char *key,
                        const char *iv) {
        QTest::addRow("%s, %s, %d", cipher, digest, iterations)
            << QString::fromLatin1(cipher) << QString::fromLatin1(digest) << iterations
            << QString::fromLatin1(key).toLower() << QString::fromLatin1(iv).toLower();
    };
    // openssl enc -CIPHER -pbkdf2 -md DIGEST -iter N -P -S 0001020304050607 -pass pass:password (OpenSSL 3.0)
    row("aes-256-cbc", "sha256", 10000, "6827BD488A4C5D38D28131175369843DC41C73284EFF746252231B58FE384B1E",
        "77532013C6CB46FDA992EDA58456DDEE");
    row("aes-256-cbc", "sha512", 1, "1883E4284B224458AF5EC9BFAE0BB9931F970873208B4FF2C02509A63169BF0D",
        "0BF742A48D3509CAA4A8AD5442FFE30C");
    row("aes-128-ctr", "sha1", 2048, "93874616C6FBE75878F301FF0ACD2476", "9F630550285233CF17D4B5A858C918A4");
    row("sm4-ctr", "md5", 3, "243E683D84B5FFAD6AA447E730310EF4", "2C55BBA5AEE4D2CEC38777C9B345BDBF");
    row("des-ede3-cbc", "sha256", 10000, "6827BD488A4C5D38D28131175369843DC41C73284EFF7462",
        "52231B58FE384B1E");
}

void TestOpenSslEnc::keysAreThoseOfOpenSsl()
{
    QFETCH(QString, cipher);
    QFETCH(QString, digest);
    QFETCH(int, iterations);
    QFETCH(QString, key);
    QFETCH(QString, iv);
    const auto derived = deriveKey({ cipherNamed(cipher.toStdString()), digest.toStdString(), iterations },
                                   testing::secretOf("password"), countingSalt());
    VERIFY_RESULT(derived);
    QCOMPARE(hexText(derived->key.view()), key);
    QCOMPARE(hexText(derived->iv), iv);
}

void TestOpenSslEnc::keysNeedADigestAndIterations()
{
    const SecretBytes passphrase = testing::secretOf("password");
    for (const char *digest : { "nosuch", "", "shake128" }) {
        VERIFY_FAILURE(deriveKey({ cipherNamed("aes-256-cbc"), digest, 1 }, passphrase, {}),
                       ErrorCode::BadInput, Step::Compute, "no digest");
    }
    VERIFY_FAILURE(deriveKey({ cipherNamed("aes-256-cbc"), "sha256", 0 }, passphrase, {}),
                   ErrorCode::BadInput, Step::Compute, "at least one iteration");
}

void TestOpenSslEnc::aStopEndsTheDerivation()
{
    std::stop_source stop;
    const SecretBytes passphrase = testing::secretOf("password");
    VERIFY_RESULT(deriveKey({}, passphrase, countingSalt(), stop.get_token()));
    stop.request_stop();
    VERIFY_FAILURE(deriveKey({}, passphrase, countingSalt(), stop.get_token()), ErrorCode::Cancelled,
                   Step::Compute, "");
}

void TestOpenSslEnc::headersHoldTheSalt()
{
    const auto header = encodeHeader(countingSalt());
    QCOMPARE(hexText(header), QStringLiteral("53616c7465645f5f0001020304050607"));
    const auto salt = parseHeader(header);
    VERIFY_RESULT(salt);
    QVERIFY(*salt == countingSalt());
}

void TestOpenSslEnc::whatIsNoSuchFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *bytes, ErrorCode code) {
        QTest::newRow(name) << QByteArray(bytes) << static_cast<int>(code);
    };
    row("empty", "", ErrorCode::BadInput);
    row("another magic", "Salted_!12345678", ErrorCode::BadInput);
    row("short and another", "Salad", ErrorCode::BadInput);
    row("cut within the magic", "Salted", ErrorCode::Truncated);
    row("cut within the salt", "Salted__1234567", ErrorCode::Truncated);
}

void TestOpenSslEnc::whatIsNoSuchFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto salt = parseHeader(bytesOf(bytes.toStdString()));
    const Run opened = run(settings(engine::Direction::Decrypt), bytesOf(bytes.toStdString()));
    QVERIFY(!salt && !opened.outcome);
    QCOMPARE(static_cast<int>(salt.error().code), code);
    QCOMPARE(static_cast<int>(opened.outcome.error().code), code);
    QVERIFY(opened.out.empty());
}

void TestOpenSslEnc::streamsOfEverySizeComeBack_data()
{
    QTest::addColumn<QByteArray>("cipher");
    QTest::addColumn<qulonglong>("size");
    for (const char *cipher : { "aes-128-cbc", "aes-256-ctr", "des3" }) {
        for (const std::size_t size :
             { std::size_t{ 0 }, std::size_t{ 1 }, std::size_t{ 7 }, std::size_t{ 8 }, blockSize - 1,
               blockSize, blockSize + 1, pieceSize - blockSize, pieceSize - 1, pieceSize, pieceSize + 1,
               pieceSize + blockSize, 3 * pieceSize + 5 })
            QTest::addRow("%s, %zu bytes", cipher, size)
                << QByteArray(cipher) << static_cast<qulonglong>(size);
    }
}

void TestOpenSslEnc::streamsOfEverySizeComeBack()
{
    QFETCH(QByteArray, cipher);
    QFETCH(qulonglong, size);
    const Bytes content = randomBytes(size);
    const Run made = run(settings(engine::Direction::Encrypt, "password", cipher), content);
    VERIFY_RESULT(made.outcome);
    const Cipher &format = *cipherNamed(cipher.toStdString());
    const bool padded = format.padding == Padding::Pkcs7;
    QCOMPARE(made.out.size(), headerSize + size + (padded ? format.blockSize - size % format.blockSize : 0));
    const Run opened = run(settings(engine::Direction::Decrypt, "password", cipher), made.out);
    VERIFY_RESULT(opened.outcome);
    QVERIFY(opened.out == content);
}

void TestOpenSslEnc::theLastBlockOfAWrongPassphraseIsNotGivenOut()
{
    const Bytes content = randomBytes(pieceSize + 100);
    const Run made = run(settings(engine::Direction::Encrypt), content);
    std::size_t refused = 0;
    // One in 256 wrong passphrases ends in what looks like padding.
    for (const char *passphrase : { "passwore", "Password", "passwor", "password " }) {
        const Run opened = run(settings(engine::Direction::Decrypt, passphrase), made.out);
        if (opened.outcome)
            continue;
        ++refused;
        VERIFY_FAILURE(opened.outcome, ErrorCode::WrongKey, Step::Compute,
                       "wrong passphrase or damaged: this format cannot tell which");
        QCOMPARE(opened.out.size(), pieceSize);
    }
    QVERIFY(refused >= 2);
}

void TestOpenSslEnc::whatIsCutIsTruncated()
{
    const Run made = run(settings(engine::Direction::Encrypt), randomBytes(100));
    for (const std::size_t size : { headerSize, headerSize + 1, headerSize + blockSize + 15 }) {
        const Run opened = run(settings(engine::Direction::Decrypt), std::span(made.out).first(size));
        VERIFY_FAILURE(opened.outcome, ErrorCode::Truncated, Step::Compute, "no whole number of blocks");
    }
}

void TestOpenSslEnc::everyFileHasAnotherSalt()
{
    std::set<QString> salts;
    for (int i = 0; i < 10; ++i) {
        const Run made = run(settings(engine::Direction::Encrypt), bytesOf("the same"));
        salts.insert(hexText(std::span(made.out).first(headerSize)));
    }
    QCOMPARE(salts.size(), std::size_t{ 10 });
}

void TestOpenSslEnc::aCancelEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const Run made = run(settings(engine::Direction::Encrypt), randomBytes(100), stop.get_token());
    QVERIFY(!made.outcome);
    QCOMPARE(made.outcome.error().code, ErrorCode::Cancelled);
}

void TestOpenSslEnc::aFailureLeavesTheTargetAsItWas()
{
    const testing::ScratchFolder folder;
    const auto file = folder.write("file", bytesOf("Salted__12345678 and 16 or so"));
    const auto target = folder.write("target", "precious");
    const std::ptrdiff_t descriptors = testing::openDescriptors();
    const operations::FileJob job{ file, target, operations::Existing::Replace, 0 };
    const auto done =
        operations::runOpenSslEncFile(job, settings(engine::Direction::Decrypt), {}, [](std::uint64_t) {});
    VERIFY_FAILURE(done, ErrorCode::Truncated, Step::Compute, "blocks");
    QCOMPARE(done.error().subject, file.native());
    QCOMPARE(testing::contentOf(target), std::string("precious"));
    QCOMPARE(testing::openDescriptors(), descriptors);
    const std::filesystem::directory_iterator entries(folder.path());
    QCOMPARE(std::distance(begin(entries), end(entries)), std::ptrdiff_t{ 2 });
}

QTEST_GUILESS_MAIN(TestOpenSslEnc)
#include "tst_opensslenc.moc"
