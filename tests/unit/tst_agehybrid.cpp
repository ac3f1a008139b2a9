// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/agefile.h"
#include "formats/age/base64.h"
#include "formats/age/filekey.h"
#include "formats/age/hybridkeys.h"
#include "support/agestage.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::bytesOf;
using testing::textOf;

/** Post-quantum keys: where libcrypto has ML-KEM-768 they work; elsewhere it is said that and why they do
 * not. */
class TestAgeHybrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutMlKemTheReasonIsGiven();
    void withoutMlKemAnotherKeyStillOpensTheFile();
    void aPointOfLowOrderIsRefusedEvenWithoutMlKem();
    void aSecretKeyComesBack();
    void theSpecificationsKeyPairFits();
    void whatIsEncapsulatedIsDecapsulated();
    void filesComeBackAndOtherKeysDoNotOpenThem();
    void postQuantumRecipientsAreNotMixed();

private:
    testing::AgeStage m_stage;
};

namespace {

std::shared_ptr<const HybridIdentity> someIdentity()
{
    return HybridIdentity::fromSecret(SecretBytes(testing::randomBytes(xwingSecretSize, 77))).value();
}

/** A stanza that the form allows and nobody opens. */
Stanza strangeStanza(std::byte filling)
{
    return { { std::string(hybridType),
               encodeBase64(testing::Bytes(xwingCiphertextSize, filling), Base64Padding::None) },
             testing::randomBytes(wrappedKeySize) };
}

} // namespace

void TestAgeHybrid::withoutMlKemTheReasonIsGiven()
{
    if (xwingIsAvailable())
        QSKIP("libcrypto has ML-KEM-768 here");
    const auto recipient = HybridRecipient::fromPublicKey(testing::randomBytes(xwingPublicSize)).value();
    VERIFY_FAILURE(parseRecipient(recipient->text()), ErrorCode::LibraryTooOld, Step::Compute,
                   "OpenSSL 3.5 or later");
    VERIFY_FAILURE(HybridIdentity::generate(systemRandom), ErrorCode::LibraryTooOld, Step::Compute,
                   "OpenSSL 3.5");
    VERIFY_FAILURE(encrypt(m_stage.crypto, { recipient }, bytesOf("x")), ErrorCode::LibraryTooOld,
                   Step::Compute, "3.5");
    VERIFY_FAILURE(someIdentity()->recipient(), ErrorCode::LibraryTooOld, Step::Compute, "3.5");
    const Header header{ { strangeStanza(std::byte{ 9 }) }, {} };
    VERIFY_FAILURE(openHeader(m_stage.crypto, header, { someIdentity() }), ErrorCode::LibraryTooOld,
                   Step::Compute, "3.5");
}

void TestAgeHybrid::withoutMlKemAnotherKeyStillOpensTheFile()
{
    const auto identity = m_stage.identity(1);
    const auto file = m_stage.file(bytesOf("hello"));
    QCOMPARE(textOf(decrypt(m_stage.crypto, { someIdentity(), identity }, file).value()),
             std::string("hello"));
}

void TestAgeHybrid::aPointOfLowOrderIsRefusedEvenWithoutMlKem()
{
    const Header header{ { strangeStanza(std::byte{}) }, {} };
    VERIFY_FAILURE(openHeader(m_stage.crypto, header, { someIdentity() }), ErrorCode::BadInput, Step::Parse,
                   "stanza 1, mlkem768x25519: the shared secret is zero");
}

void TestAgeHybrid::aSecretKeyComesBack()
{
    const SecretBytes text = someIdentity()->secretText();
    QVERIFY(textOf(text.view()).starts_with("AGE-SECRET-KEY-PQ-1"));
    const auto identity = parseIdentity(textOf(text.view()));
    VERIFY_RESULT(identity);
    QVERIFY((*identity)->kind() == LockKind::PostQuantum);
}

/** C2SP age.md, "The MLKEM768-X25519 hybrid post-quantum recipient type": its example; of the recipient, the
 * SHA-256. */
void TestAgeHybrid::theSpecificationsKeyPairFits()
{
    if (!xwingIsAvailable())
        QSKIP("libcrypto has no ML-KEM-768 here: OpenSSL 3.5 or later has");
    const auto identity =
        parseIdentity("AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR");
    VERIFY_RESULT(identity);
    const auto *hybrid = dynamic_cast<const HybridIdentity *>(identity->get());
    QVERIFY(hybrid);
    const auto recipient = hybrid->recipient();
    VERIFY_RESULT(recipient);
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString((*recipient)->text()), QCryptographicHash::Sha256);
    QCOMPARE(digest.toHex(), QByteArray("a091dd7e0ee9d62b75173dcc98441a0424baa941e66a8776e570a4ae60ff61ea"));
}

void TestAgeHybrid::whatIsEncapsulatedIsDecapsulated()
{
    if (!xwingIsAvailable())
        QSKIP("libcrypto has no ML-KEM-768 here: OpenSSL 3.5 or later has");
    const SecretBytes secret(testing::randomBytes(xwingSecretSize, 5));
    const auto publicKey = xwingPublicKey(secret);
    VERIFY_RESULT(publicKey);
    QCOMPARE(publicKey->size(), xwingPublicSize);
    const auto encapsulation = xwingEncapsulate(*publicKey, SecretBytes(testing::randomBytes(32, 6)));
    VERIFY_RESULT(encapsulation);
    const auto shared = xwingDecapsulate(secret, encapsulation->ciphertext);
    VERIFY_RESULT(shared);
    QCOMPARE(testing::hexText(shared->view()), testing::hexText(encapsulation->shared.view()));
    auto other = encapsulation->ciphertext;
    other[5] ^= std::byte{ 1 };
    QVERIFY(testing::hexText(xwingDecapsulate(secret, other)->view()) != testing::hexText(shared->view()));
}

void TestAgeHybrid::filesComeBackAndOtherKeysDoNotOpenThem()
{
    if (!xwingIsAvailable())
        QSKIP("libcrypto has no ML-KEM-768 here: OpenSSL 3.5 or later has");
    const auto identity = HybridIdentity::generate(systemRandom);
    VERIFY_RESULT(identity);
    const auto recipient = parseRecipient((*identity)->recipient().value()->text());
    VERIFY_RESULT(recipient);
    const auto file = encrypt(m_stage.crypto, { *recipient }, bytesOf("hello"));
    VERIFY_RESULT(file);
    QCOMPARE(textOf(decrypt(m_stage.crypto, { *identity }, *file).value()), std::string("hello"));
    VERIFY_FAILURE(decrypt(m_stage.crypto, { someIdentity() }, *file), ErrorCode::WrongKey, Step::SetKey,
                   "none of them");
}

void TestAgeHybrid::postQuantumRecipientsAreNotMixed()
{
    const auto recipient = HybridRecipient::fromPublicKey(testing::randomBytes(xwingPublicSize)).value();
    const auto mixed =
        encrypt(m_stage.crypto, { recipient, m_stage.recipientOf(*m_stage.identity(1)) }, bytesOf("x"));
    VERIFY_FAILURE(mixed, ErrorCode::BadInput, Step::SetKey, "cannot be mixed");
}

QTEST_GUILESS_MAIN(TestAgeHybrid)
#include "tst_agehybrid.moc"
