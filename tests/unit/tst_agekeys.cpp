// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/bech32.h"
#include "formats/age/hybridkeys.h"
#include "formats/age/keyfile.h"
#include "support/agestage.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::bytesOf;
using testing::sampleRecipient;
using testing::sampleSecretKey;
using testing::textOf;

class TestAgeKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSpecificationsKeyPairFits();
    void newKeysDifferAndComeBack();
    void anIdentityFileIsReadAgain();
    void keyFilesMayHaveCommentsBlankLinesAndCrlf();
    void badRecipientsAreRefusedWithAReason_data();
    void badRecipientsAreRefusedWithAReason();
    void badSecretKeysAreRefusedWithAReason_data();
    void badSecretKeysAreRefusedWithAReason();
    void reasonsHaveTheLineAndNeverTheSecret();
    void filesWithoutAKeyAreRefused();
    void tooManyKeysAreRefused();
    void hugeFilesAreRefused();
    void noFailingRandomSourceMakesAKey();
};

namespace {

std::string upper(std::string_view text)
{
    return QString::fromStdString(std::string(text)).toUpper().toStdString();
}

std::string lower(std::string_view text)
{
    return QString::fromStdString(std::string(text)).toLower().toStdString();
}

std::string withPrefix(std::string_view prefix, std::size_t size)
{
    return textOf(encodeBech32(prefix, testing::randomBytes(size)).view());
}

} // namespace

void TestAgeKeys::theSpecificationsKeyPairFits()
{
    const auto identity = X25519Identity::fromSecret(SecretBytes(testing::Bytes(32, std::byte{ 0x42 })));
    VERIFY_RESULT(identity);
    QCOMPARE(textOf((*identity)->secretText().view()), std::string(sampleSecretKey));
    QCOMPARE((*identity)->recipient().text(), std::string(sampleRecipient));
    QCOMPARE(parseRecipient(sampleRecipient).value()->text(), std::string(sampleRecipient));
    QVERIFY(parseIdentity(sampleSecretKey).value()->kind() == LockKind::X25519);
}

void TestAgeKeys::newKeysDifferAndComeBack()
{
    const auto first = X25519Identity::generate(systemRandom);
    const auto second = X25519Identity::generate(systemRandom);
    VERIFY_RESULT(first);
    QVERIFY((*first)->recipient().text() != (*second)->recipient().text());
    const SecretBytes text = (*first)->secretText();
    QVERIFY(textOf(text.view()).starts_with("AGE-SECRET-KEY-1"));
    const auto again = parseIdentity(textOf(text.view()));
    VERIFY_RESULT(again);
    const auto *identity = dynamic_cast<const X25519Identity *>(again->get());
    QVERIFY(identity && identity->recipient().text() == (*first)->recipient().text());
}

void TestAgeKeys::anIdentityFileIsReadAgain()
{
    const auto identity = testing::AgeStage::identity(1);
    const SecretBytes file =
        identityFile(identity->secretText(), identity->recipient().text(), "2026-01-02T03:04:05Z");
    const QString text = QString::fromStdString(textOf(file.view()));
    QVERIFY(text.startsWith(QStringLiteral("# created: 2026-01-02T03:04:05Z\n# public key: age1")));
    QVERIFY(text.endsWith(u'\n'));
    const auto identities = parseIdentityFile(file.view());
    VERIFY_RESULT(identities);
    QCOMPARE(identities->size(), std::size_t{ 1 });
}

void TestAgeKeys::keyFilesMayHaveCommentsBlankLinesAndCrlf()
{
    const std::string key(sampleSecretKey);
    for (const std::string &file : { key, key + "\n", "# a\n\n" + key + "\n", "\r\n#x\r\n" + key + "\r\n" })
        QCOMPARE(parseIdentityFile(bytesOf(file)).value().size(), std::size_t{ 1 });
    QCOMPARE(parseIdentityFile(bytesOf(key + "\n# two\n" + key)).value().size(), std::size_t{ 2 });
    const std::string recipient(sampleRecipient);
    const auto recipients =
        parseRecipientsFile("# Alice\n" + recipient + "\n\n# Bob\r\n" + recipient + "\r\n");
    VERIFY_RESULT(recipients);
    QCOMPARE(recipients->size(), std::size_t{ 2 });
}

void TestAgeKeys::badRecipientsAreRefusedWithAReason_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char *name, const std::string &text, const std::string &why) {
        QTest::newRow(name) << text << why;
    };
    const std::string good(sampleRecipient);
    row("nothing", "", "no \"1\"");
    row("a secret key", std::string(sampleSecretKey), "this is a secret key");
    row("a secret key in lower case", lower(sampleSecretKey), "this is a secret key");
    row("upper case", upper(good), "lower case");
    row("a typing error", good.substr(0, 20) + "x" + good.substr(21), "checksum");
    row("a part", good.substr(0, 40), "checksum");
    row("a blank", good + " ", "does not belong");
    row("too few bytes", withPrefix("age", 31), "32 bytes");
    row("too many bytes", withPrefix("age", 33), "32 bytes");
    row("too few bytes, post-quantum", withPrefix("age1pq", 32), "1216 bytes");
    row("an SSH key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample", "SSH");
    row("a tagged key", withPrefix("age1tag", 33), "hardware");
    row("a plugin's", withPrefix("age1yubikey", 33), "the plugin yubikey; plugins are not supported");
    row("something else in Bech32", withPrefix("bc", 32), "not supported");
    row("a word", "alice@example.com", "no \"1\"");
}

void TestAgeKeys::badRecipientsAreRefusedWithAReason()
{
    QFETCH(std::string, text);
    QFETCH(std::string, why);
    VERIFY_FAILURE(parseRecipient(text), ErrorCode::BadInput, Step::Parse, why);
}

void TestAgeKeys::badSecretKeysAreRefusedWithAReason_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("why");
    const auto row = [](const char *name, const std::string &text, const std::string &why) {
        QTest::newRow(name) << text << why;
    };
    const std::string good(sampleSecretKey);
    row("a recipient", std::string(sampleRecipient), "this is a public key");
    row("lower case", lower(good), "upper case");
    row("mixed case", good.substr(0, 30) + lower(good.substr(30)), "mixes");
    row("a typing error", good.substr(0, 30) + "X" + good.substr(31), "checksum");
    row("a part", good.substr(0, 50), "checksum");
    row("a blank", good + "\t", "does not belong");
    row("too few bytes", withPrefix("AGE-SECRET-KEY-", 31), "32 bytes");
    row("too many bytes, post-quantum", withPrefix("AGE-SECRET-KEY-PQ-", 33), "32 bytes");
    row("a plugin's", withPrefix("AGE-PLUGIN-YUBIKEY-", 8), "plugins");
    row("an SSH key", "-----BEGIN OPENSSH PRIVATE KEY-----", "SSH");
    row("an age file", "age-encryption.org/v1", "themselves encrypted");
    row("an armored age file", "-----BEGIN AGE ENCRYPTED FILE-----", "themselves encrypted");
    row("something else in Bech32", withPrefix("NSEC", 32), "not supported");
}

void TestAgeKeys::badSecretKeysAreRefusedWithAReason()
{
    QFETCH(std::string, text);
    QFETCH(std::string, why);
    const auto identity = parseIdentity(text);
    VERIFY_FAILURE(identity, ErrorCode::BadInput, Step::Parse, why);
    QVERIFY(identity.error().subject.empty());
}

void TestAgeKeys::reasonsHaveTheLineAndNeverTheSecret()
{
    std::string broken(sampleSecretKey);
    broken[40] = broken[40] == 'Q' ? 'P' : 'Q';
    const std::string file = "# mine\n" + std::string(sampleSecretKey) + "\n\n" + broken + "\n";
    const auto identities = parseIdentityFile(bytesOf(file));
    VERIFY_FAILURE(identities, ErrorCode::BadInput, Step::Parse, "line 4: ");
    const std::string shown = identities.error().detail.english() + identities.error().subject;
    // No five characters of it stand in the reason.
    for (std::size_t at = std::string_view("AGE-SECRET-KEY-").size(); at + 5 <= broken.size(); ++at)
        QVERIFY(shown.find(broken.substr(at, 5)) == std::string::npos);
    const auto recipients = parseRecipientsFile(std::string(sampleRecipient) + "\n" + broken);
    VERIFY_FAILURE(recipients, ErrorCode::BadInput, Step::Parse, "line 2: this is a secret key");
    QVERIFY(recipients.error().detail.english().find(broken.substr(20, 5)) == std::string::npos);
}

void TestAgeKeys::filesWithoutAKeyAreRefused()
{
    for (const char *file : { "", "\n", "# nothing\n\n", "\r\n" }) {
        VERIFY_FAILURE(parseIdentityFile(bytesOf(file)), ErrorCode::BadInput, Step::Parse, "no secret key");
        VERIFY_FAILURE(parseRecipientsFile(file), ErrorCode::BadInput, Step::Parse, "no recipient");
    }
}

void TestAgeKeys::tooManyKeysAreRefused()
{
    std::string file;
    for (std::size_t i = 0; i < mostKeys; ++i)
        file += std::string(sampleRecipient) + "\n";
    VERIFY_RESULT(parseRecipientsFile(file));
    VERIFY_FAILURE(parseRecipientsFile(file + file), ErrorCode::BadInput, Step::Parse,
                   "line 1025: there are more");
}

void TestAgeKeys::hugeFilesAreRefused()
{
    VERIFY_FAILURE(parseRecipientsFile(std::string(largestKeyFile + 1, '\n')), ErrorCode::BadInput,
                   Step::Parse, "4 MiB");
    VERIFY_FAILURE(parseRecipientsFile(std::string(largestKeyFile, 'q')), ErrorCode::BadInput, Step::Parse,
                   "line 1: ");
}

void TestAgeKeys::noFailingRandomSourceMakesAKey()
{
    const auto broken = [](std::span<std::byte>) -> Result<void> {
        return std::unexpected(systemError(Step::Read, ENOSYS, "getrandom"));
    };
    QVERIFY(X25519Identity::generate(broken).error().systemError == ENOSYS);
    testing::AgeStage stage;
    const Crypto crypto(stage.engines, stage.choice, broken);
    const auto file = encrypt(crypto, { stage.recipientOf(*stage.identity(1)) }, bytesOf("x"));
    QVERIFY(!file.has_value() && file.error().systemError == ENOSYS);
}

QTEST_GUILESS_MAIN(TestAgeKeys)
#include "tst_agekeys.moc"
