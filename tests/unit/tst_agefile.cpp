// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/agefile.h"
#include "formats/age/armor.h"
#include "formats/age/filekey.h"
#include "formats/age/payload.h"
#include "support/agestage.h"

#include <QTest>

#include <random>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::Bytes;
using testing::bytesOf;
using testing::randomBytes;
using testing::textOf;

/** Whole age files, in memory. */
class TestAgeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfEverySizeComeBack_data();
    void filesOfEverySizeComeBack();
    void everyRecipientOpensTheFile();
    void aPassphraseOpensItsFile();
    void twoFilesOfTheSameAreDifferent();
    void filesThatAgeMadeOpen();

    void whoCannotOpenItIsTold_data();
    void whoCannotOpenItIsTold();
    void recipientsThatDoNotGoTogetherAreRefused();
    void aHighWorkFactorIsRefusedUnlessAllowed();
    void aStopEndsWhatAPassphraseTakes();
    void aPassphraseIsNeverEmpty();
    void aPointOfLowOrderIsRefused();

    void everyBitOfTheHeaderCounts();
    void everyByteOfThePayloadCounts();
    void everyCutIsNoticed();
    void whatIsAddedIsNoticed_data();
    void whatIsAddedIsNoticed();
    void movedChunksAreNoticed_data();
    void movedChunksAreNoticed();
    void onlyAuthenticChunksAreGivenOut();
    void aSinkThatFailsEndsIt();
    void noHeaderIsWrittenThatNoReaderTakes();
    void hostileFilesNeverCrash();

private:
    [[nodiscard]] Result<Bytes> opened(std::span<const std::byte> file) const
    {
        return decrypt(m_stage.crypto, { m_stage.identity(1) }, file);
    }
    [[nodiscard]] static std::size_t headerSize(const Bytes &file) { return parseHeader(file)->size; }

    testing::AgeStage m_stage;
};

void TestAgeFile::filesOfEverySizeComeBack_data()
{
    QTest::addColumn<quint64>("size");
    for (const quint64 size :
         { 0U, 1U, 2U, 15U, 16U, 17U, 65535U, 65536U, 65537U, 131071U, 131072U, 131073U, 1000000U })
        QTest::addRow("%llu", size) << size;
}

void TestAgeFile::filesOfEverySizeComeBack()
{
    QFETCH(quint64, size);
    const Bytes plaintext = randomBytes(size, size);
    for (const AgeForm form : { AgeForm::Binary, AgeForm::Armored }) {
        const Bytes file = m_stage.file(plaintext, form);
        QCOMPARE(looksArmored(file), form == AgeForm::Armored);
        const auto back = opened(file);
        VERIFY_RESULT(back);
        QVERIFY(*back == plaintext);
        if (form == AgeForm::Binary)
            QCOMPARE(file.size() - headerSize(file), PayloadLayout::ofPlaintext(size).payloadSize());
    }
}

void TestAgeFile::everyRecipientOpensTheFile()
{
    Recipients recipients;
    for (std::uint64_t i = 1; i <= 20; ++i)
        recipients.push_back(m_stage.recipientOf(*m_stage.identity(i)));
    const auto file = encrypt(m_stage.crypto, recipients, bytesOf("hello"));
    VERIFY_RESULT(file);
    for (std::uint64_t i = 1; i <= 20; ++i)
        QCOMPARE(
            textOf(decrypt(m_stage.crypto, { m_stage.identity(99), m_stage.identity(i) }, *file).value()),
            std::string("hello"));
    QVERIFY(!decrypt(m_stage.crypto, { m_stage.identity(21) }, *file).has_value());
}

void TestAgeFile::aPassphraseOpensItsFile()
{
    const auto file =
        encrypt(m_stage.crypto, { m_stage.passphraseRecipient("correct horse") }, bytesOf("hello"));
    VERIFY_RESULT(file);
    QVERIFY(needsPassphrase(parseHeader(*file)->header));
    const auto back =
        decrypt(m_stage.crypto, { m_stage.passphrase("wrong"), m_stage.passphrase("correct horse") }, *file);
    QCOMPARE(textOf(back.value()), std::string("hello"));
}

void TestAgeFile::twoFilesOfTheSameAreDifferent()
{
    QVERIFY(m_stage.file(bytesOf("hello")) != m_stage.file(bytesOf("hello")));
}

/** Of age 1.1.1: for the specification's key, and with a passphrase. */
void TestAgeFile::filesThatAgeMadeOpen()
{
    const auto forTheKey =
        decrypt(m_stage.crypto, { parseIdentity(testing::sampleSecretKey).value() },
                bytesOf("-----BEGIN AGE ENCRYPTED FILE-----\n"
                        "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSA2Nk93MjI4Q25KWjFLK0NI\n"
                        "QmN2dGdOcXlrOHNVQWoxdmxKa0JlM2JkYTJrCkxGTnBMMlNkaHZZcHk4bUx0VE85\n"
                        "eDVPYkc1QUpFeFdOTFRac3JuUmh6YVkKLS0tIEN1UkRHKzZqS3plZjJ3ZDNQQUlZ\n"
                        "TW5jWkt5ZlpCZThVallMbjhjemZpNUkKXNuvO5v5L9sGNAK3HPeFzdKnM08Ik0+c\n"
                        "OBL5GrODE008zAt8motoTJt+ikpvYg==\n"
                        "-----END AGE ENCRYPTED FILE-----\n"));
    VERIFY_RESULT(forTheKey);
    QCOMPARE(textOf(*forTheKey), std::string("hello from age"));
    const auto locked = decrypt(m_stage.crypto, { m_stage.passphrase("correct horse") },
                                bytesOf("-----BEGIN AGE ENCRYPTED FILE-----\n"
                                        "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBiaFFiUUMrSG9zZHJ1Ulgx\n"
                                        "aHg3NUpBIDE4ClpTSStDTFJoNnBXcjI5RlBxdEtuUmtCSmQ5OWVyOGhHMGhtbXFD\n"
                                        "aTR5NkkKLS0tIDZWNFpJTE5BTTdZVGphcmJBbUIxdmN1N2lnUzFLTENqMytXbVFk\n"
                                        "RUU4N00KSIlnhIGneu9ESztsGreZ6HWCqyYd+DFiH2sU/5onrfJPGD0EXNqx17u5\n"
                                        "MDDcQA==\n"
                                        "-----END AGE ENCRYPTED FILE-----\n"));
    VERIFY_RESULT(locked);
    QCOMPARE(textOf(*locked), std::string("hello from age"));
}

void TestAgeFile::whoCannotOpenItIsTold_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<int>("keys");
    QTest::addColumn<bool>("passphrase");
    QTest::addColumn<std::string>("why");
    QTest::newRow("another key") << false << 1 << false
                                 << std::string("1 recipients, none of them among 1 keys");
    QTest::newRow("other keys") << false << 3 << false << std::string("none of them among 3 keys");
    QTest::newRow("no key") << false << 0 << false << std::string("locked with keys, not with a passphrase");
    QTest::newRow("a passphrase for keys")
        << false << 0 << true << std::string("locked with keys, not with a");
    QTest::newRow("a wrong passphrase") << true << 0 << true << std::string("the passphrase is wrong");
    QTest::newRow("a key for a passphrase")
        << true << 2 << false << std::string("locked with a passphrase, and none");
}

void TestAgeFile::whoCannotOpenItIsTold()
{
    QFETCH(bool, locked);
    QFETCH(int, keys);
    QFETCH(bool, passphrase);
    QFETCH(std::string, why);
    const auto recipient =
        locked ? m_stage.passphraseRecipient("x") : m_stage.recipientOf(*m_stage.identity(1));
    const auto file = encrypt(m_stage.crypto, { recipient }, bytesOf("hello"));
    Identities identities;
    for (int i = 0; i < keys; ++i)
        identities.push_back(m_stage.identity(50 + static_cast<std::uint64_t>(i)));
    if (passphrase)
        identities.push_back(m_stage.passphrase("y"));
    VERIFY_FAILURE(decrypt(m_stage.crypto, identities, *file), ErrorCode::WrongKey, Step::SetKey, why);
}

void TestAgeFile::recipientsThatDoNotGoTogetherAreRefused()
{
    const auto refused = [this](const Recipients &recipients, const char *why) {
        VERIFY_FAILURE(encrypt(m_stage.crypto, recipients, bytesOf("x")), ErrorCode::BadInput, Step::SetKey,
                       why);
    };
    refused({}, "there is no recipient");
    refused({ m_stage.passphraseRecipient("x"), m_stage.passphraseRecipient("y") },
            "must be the only recipient");
    refused({ m_stage.recipientOf(*m_stage.identity(1)), m_stage.passphraseRecipient("x") },
            "must be the only");
}

void TestAgeFile::aHighWorkFactorIsRefusedUnlessAllowed()
{
    const auto file = encrypt(m_stage.crypto, { m_stage.passphraseRecipient("x", 5) }, bytesOf("hello"));
    const auto limited = PassphraseIdentity::create(testing::secretOf("x"), 4).value();
    VERIFY_FAILURE(decrypt(m_stage.crypto, { limited }, *file), ErrorCode::BadInput, Step::SetKey,
                   "work factor is 2^5, above the limit of 2^4");
    const auto allowed = PassphraseIdentity::create(testing::secretOf("x"), 5).value();
    VERIFY_RESULT(decrypt(m_stage.crypto, { allowed }, *file));
    // As a hostile file has it: nothing is computed, however large the number is.
    Header header = parseHeader(*file)->header;
    for (const char *factor : { "23", "99", "100", "18446744073709551617" }) {
        header.stanzas[0].arguments[2] = factor;
        VERIFY_FAILURE(openHeader(m_stage.crypto, header, { m_stage.passphrase("x") }), ErrorCode::BadInput,
                       Step::SetKey, "above the limit of 2^22");
    }
}

void TestAgeFile::aStopEndsWhatAPassphraseTakes()
{
    std::stop_source stop;
    stop.request_stop();
    const Crypto stopped = m_stage.crypto.withStop(stop.get_token());
    const Recipients recipients{ m_stage.passphraseRecipient("x") };
    const auto file = encrypt(m_stage.crypto, recipients, bytesOf("hello"));
    VERIFY_FAILURE(encrypt(stopped, recipients, bytesOf("hello")), ErrorCode::Cancelled, Step::Compute, "");
    VERIFY_FAILURE(decrypt(stopped, { m_stage.passphrase("x") }, *file), ErrorCode::Cancelled, Step::Compute,
                   "");
    const std::stop_source never;
    const Crypto stoppable = m_stage.crypto.withStop(never.get_token());
    VERIFY_RESULT(decrypt(stoppable, { m_stage.passphrase("x") }, *file));
}

void TestAgeFile::aPassphraseIsNeverEmpty()
{
    VERIFY_FAILURE(PassphraseRecipient::create(SecretBytes(), 15), ErrorCode::BadInput, Step::SetKey,
                   "empty");
    VERIFY_FAILURE(PassphraseIdentity::create(SecretBytes()), ErrorCode::BadInput, Step::SetKey, "empty");
    for (const int logN : { -1, 0, 31 })
        VERIFY_FAILURE(PassphraseRecipient::create(testing::secretOf("x"), logN), ErrorCode::BadInput,
                       Step::SetKey, "2^1 to 2^30");
}

void TestAgeFile::aPointOfLowOrderIsRefused()
{
    const Bytes file = m_stage.file(bytesOf("hello"));
    Header header = parseHeader(file)->header;
    header.stanzas[0].arguments[1] = std::string(43, 'A');
    VERIFY_FAILURE(openHeader(m_stage.crypto, header, { m_stage.identity(1) }), ErrorCode::BadInput,
                   Step::Parse, "stanza 1, X25519: the shared secret is zero");
}

void TestAgeFile::everyBitOfTheHeaderCounts()
{
    const Bytes file = m_stage.file(bytesOf("hello"));
    for (std::size_t at = 0; at < headerSize(file); ++at) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            Bytes bad = file;
            bad[at] ^= static_cast<std::byte>(1U << bit);
            const auto back = opened(bad);
            QVERIFY2(!back.has_value(), qPrintable(QStringLiteral("byte %1, bit %2").arg(at).arg(bit)));
            const ErrorCode code = back.error().code;
            QVERIFY(code == ErrorCode::BadInput || code == ErrorCode::WrongKey || code == ErrorCode::Truncated
                    || (code == ErrorCode::AuthenticationFailed && back.error().step == Step::Parse));
        }
    }
    // A stanza that nobody here reads is under the MAC, too.
    Header header = parseHeader(file)->header;
    header.stanzas.push_back({ { "grease" }, {} });
    VERIFY_FAILURE(openHeader(m_stage.crypto, header, { m_stage.identity(1) }),
                   ErrorCode::AuthenticationFailed, Step::Parse, "MAC");
}

void TestAgeFile::everyByteOfThePayloadCounts()
{
    const Bytes file = m_stage.file(bytesOf("hello"));
    for (std::size_t at = headerSize(file); at < file.size(); ++at) {
        Bytes bad = file;
        bad[at] ^= std::byte{ 1 };
        VERIFY_FAILURE(opened(bad), ErrorCode::AuthenticationFailed, Step::Compute, "chunk 0, at byte 16");
    }
}

void TestAgeFile::everyCutIsNoticed()
{
    const Bytes file = m_stage.file(randomBytes(chunkSize + 5));
    const std::size_t start = headerSize(file);
    const std::vector<std::size_t> sizes{ 0,
                                          1,
                                          start - 1,
                                          start,
                                          start + 15,
                                          start + 16,
                                          start + 20,
                                          start + 31,
                                          start + 16 + sealedChunkSize - 1,
                                          start + 16 + sealedChunkSize,
                                          start + 16 + sealedChunkSize + 1,
                                          start + 16 + sealedChunkSize + 15,
                                          start + 16 + sealedChunkSize + 16,
                                          file.size() - 1 };
    for (const std::size_t size : sizes) {
        const auto back = opened(std::span(file).first(size));
        QVERIFY2(!back.has_value(), qPrintable(QString::number(size)));
        const ErrorCode code = back.error().code;
        // A cut inside a chunk looks like damage to it.
        const bool fits = code == ErrorCode::Truncated
            || (code == ErrorCode::AuthenticationFailed && size > start + 31)
            || (code == ErrorCode::BadInput && size == 0);
        QVERIFY2(fits, qPrintable(QStringLiteral("%1: %2").arg(size).arg(testing::errorText(back.error()))));
    }
    VERIFY_FAILURE(opened(std::span(file).first(start + 16 + sealedChunkSize)), ErrorCode::Truncated,
                   Step::Compute, "the payload ends in chunk 1");
}

void TestAgeFile::whatIsAddedIsNoticed_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("added");
    QTest::addColumn<bool>("isTrailing");
    // After a full last chunk it is certain that something was added; a short one only no longer fits its
    // tag.
    QTest::newRow("a byte after a full chunk") << quint64(chunkSize) << quint64(1) << true;
    QTest::newRow("a tag after a full chunk") << quint64(chunkSize) << quint64(16) << true;
    QTest::newRow("a chunk after a full chunk") << quint64(chunkSize) << quint64(sealedChunkSize) << true;
    QTest::newRow("a byte after a short chunk") << quint64(5) << quint64(1) << false;
    QTest::newRow("a chunk after a short chunk") << quint64(5) << quint64(sealedChunkSize) << false;
    QTest::newRow("a byte after nothing") << quint64(0) << quint64(1) << false;
}

void TestAgeFile::whatIsAddedIsNoticed()
{
    QFETCH(quint64, size);
    QFETCH(quint64, added);
    QFETCH(bool, isTrailing);
    Bytes file = m_stage.file(randomBytes(size));
    file.resize(file.size() + added, std::byte{ 0x20 });
    if (isTrailing)
        VERIFY_FAILURE(opened(file), ErrorCode::TrailingData, Step::Compute, "from byte 65568");
    else
        VERIFY_FAILURE(opened(file), ErrorCode::AuthenticationFailed, Step::Compute, "chunk 0");
}

void TestAgeFile::movedChunksAreNoticed_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<int>("damaged");
    // Of a file of four chunks
    QTest::newRow("a dropped first chunk") << QList<int>{ 1, 2, 3 } << 0;
    QTest::newRow("a dropped chunk") << QList<int>{ 0, 2, 3 } << 1;
    QTest::newRow("a doubled chunk") << QList<int>{ 0, 1, 1, 2, 3 } << 2;
    QTest::newRow("two swapped chunks") << QList<int>{ 0, 2, 1, 3 } << 1;
    QTest::newRow("the last chunk first") << QList<int>{ 3, 0, 1, 2 } << 0;
    QTest::newRow("the last chunk twice") << QList<int>{ 0, 1, 2, 3, 3 } << -1;
    QTest::newRow("the last chunk dropped") << QList<int>{ 0, 1, 2 } << -2;
}

void TestAgeFile::movedChunksAreNoticed()
{
    QFETCH(QList<int>, order);
    QFETCH(int, damaged);
    const Bytes file = m_stage.file(randomBytes(4 * chunkSize));
    const std::size_t start = headerSize(file) + payloadNonceSize;
    Bytes moved(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(start));
    for (const int index : order) {
        const auto chunk = std::span(file).subspan(start + static_cast<std::size_t>(index) * sealedChunkSize,
                                                   sealedChunkSize);
        moved.insert(moved.end(), chunk.begin(), chunk.end());
    }
    const auto back = opened(moved);
    if (damaged == -1)
        VERIFY_FAILURE(back, ErrorCode::TrailingData, Step::Compute, "data after the last chunk");
    else if (damaged == -2)
        VERIFY_FAILURE(back, ErrorCode::Truncated, Step::Compute, "the payload ends in chunk 3");
    else
        VERIFY_FAILURE(back, ErrorCode::AuthenticationFailed, Step::Compute,
                       "chunk " + std::to_string(damaged) + ",");
}

void TestAgeFile::onlyAuthenticChunksAreGivenOut()
{
    const Bytes plaintext = randomBytes(3 * chunkSize);
    Bytes file = m_stage.file(plaintext);
    file[headerSize(file) + payloadNonceSize + sealedChunkSize + 7] ^= std::byte{ 1 };
    Bytes given;
    const auto done =
        decryptTo(m_stage.crypto, { m_stage.identity(1) }, file, [&given](auto chunk) -> Result<void> {
            given.insert(given.end(), chunk.begin(), chunk.end());
            return {};
        });
    VERIFY_FAILURE(done, ErrorCode::AuthenticationFailed, Step::Compute, "chunk 1");
    QVERIFY(given == Bytes(plaintext.begin(), plaintext.begin() + chunkSize));
}

void TestAgeFile::aSinkThatFailsEndsIt()
{
    int calls = 0;
    const auto done = decryptTo(m_stage.crypto, { m_stage.identity(1) },
                                m_stage.file(randomBytes(3 * chunkSize)), [&calls](auto) -> Result<void> {
                                    ++calls;
                                    return std::unexpected(systemError(Step::Write, ENOSPC, "out"));
                                });
    QVERIFY(!done.has_value() && done.error().code == ErrorCode::NoSpace);
    QCOMPARE(calls, 1);
}

void TestAgeFile::noHeaderIsWrittenThatNoReaderTakes()
{
    /** Wraps into as much as a post-quantum recipient does, where libcrypto may have none. */
    class LargeRecipient final : public Recipient {
    public:
        LockKind kind() const override { return LockKind::PostQuantum; }
        std::string text() const override { return {}; }
        Result<Stanza> wrap(const Crypto &, const SecretBytes &) const override
        {
            return Stanza{ { "large" }, Bytes(1600) };
        }
    };
    const auto sealed = [this](std::size_t recipients) {
        return encrypt(m_stage.crypto, Recipients(recipients, std::make_shared<const LargeRecipient>()), {});
    };
    const auto fits = sealed(400);
    VERIFY_RESULT(fits);
    VERIFY_RESULT(parseHeader(*fits));
    VERIFY_FAILURE(sealed(600), ErrorCode::BadInput, Step::SetKey, "larger than 1 MiB");
}

void TestAgeFile::hostileFilesNeverCrash()
{
    std::mt19937 random(20260101); // NOLINT: the same in every run
    for (const AgeForm form : { AgeForm::Binary, AgeForm::Armored }) {
        const Bytes file = m_stage.file(bytesOf("hello"), form);
        for (int round = 0; round < 3000; ++round) {
            Bytes bad = file;
            for (auto changes = 1 + random() % 4; changes > 0 && !bad.empty(); --changes) {
                const auto at = bad.begin() + static_cast<std::ptrdiff_t>(random() % bad.size());
                if (random() % 3 == 0)
                    bad.erase(at);
                else if (random() % 2 == 0)
                    bad.insert(at, static_cast<std::byte>(random() & 0xffU));
                else
                    *at = static_cast<std::byte>(random() & 0xffU);
            }
            if (const auto back = opened(bad))
                QCOMPARE(textOf(*back), std::string("hello"));
        }
    }
    for (const std::size_t size : { 0U, 1U, 100U, 100'000U })
        QVERIFY(!opened(randomBytes(size)).has_value());
}

QTEST_GUILESS_MAIN(TestAgeFile)
#include "tst_agefile.moc"
