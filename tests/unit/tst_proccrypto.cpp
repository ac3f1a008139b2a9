// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "catalog/selection.h"
#include "support/captures.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace cipherscope;
using namespace cipherscope::catalog;

Q_DECLARE_METATYPE(cipherscope::catalog::EntryType)

namespace {

constexpr std::string_view twoBlocks = "name         : sha256\n"
                                       "driver       : sha256-avx2\n"
                                       "module       : sha256_ssse3\n"
                                       "priority     : 170\n"
                                       "refcnt       : 2\n"
                                       "selftest     : passed\n"
                                       "internal     : no\n"
                                       "type         : shash\n"
                                       "blocksize    : 64\n"
                                       "digestsize   : 32\n"
                                       "\n"
                                       "name         : __xts(aes)\n"
                                       "driver       : cryptd(__xts-aes-aesni)\n"
                                       "module       : cryptd\n"
                                       "priority     : 451\n"
                                       "refcnt       : 1\n"
                                       "selftest     : passed\n"
                                       "internal     : yes\n"
                                       "type         : skcipher\n"
                                       "async        : yes\n"
                                       "blocksize    : 16\n"
                                       "min keysize  : 32\n"
                                       "\n";

/** The text that crypto/proc.c would have printed for these entries. */
std::string printed(const std::vector<CryptoEntry> &entries)
{
    std::string text;
    for (const CryptoEntry &entry : entries) {
        for (const auto &[key, value] : entry.fields) {
            text += key;
            text.append(key.size() < 12 ? 12 - key.size() : 0, ' ');
            text += " : " + value + "\n";
        }
        text += "\n";
    }
    return text;
}

void compareKeptBytes(const std::vector<CryptoEntry> &entries, std::size_t textSize)
{
    std::size_t kept = 0;
    for (const CryptoEntry &entry : entries) {
        QVERIFY(!entry.name.empty() || !entry.driver.empty());
        for (const auto &[key, value] : entry.fields)
            kept += key.size() + value.size();
    }
    QVERIFY(kept <= textSize);
}

} // namespace

class TestProcCrypto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownFieldIsRead();
    void fieldsKeepTheirOrder();
    void aTypeWordStandsForAKind_data();
    void aTypeWordStandsForAKind();
    void unknownTypesAndFieldsAreKept();
    void anUnusualTextIsToleratedWith_data();
    void anUnusualTextIsToleratedWith();
    void onlyWholeDecimalNumbersAreNumbers_data();
    void onlyWholeDecimalNumbersAreNumbers();
    void aFipsLineExistsInFipsModeOnly();
    void everyCaptureIsReadCompletely_data() { captureRows(); }
    void everyCaptureIsReadCompletely();
    void whatMentionsANameIsEnoughToKnowItsDriver_data() { captureRows(); }
    void whatMentionsANameIsEnoughToKnowItsDriver();
    void everyTruncationGivesThePrefixOfTheEntries_data() { captureRows(); }
    void everyTruncationGivesThePrefixOfTheEntries();
    void noMutationCrashes_data() { captureRows(); }
    void noMutationCrashes();
    void hugeTextsComeToAnEnd();
    void aFileThatCannotBeReadIsAnError();

private:
    static void captureRows()
    {
        QTest::addColumn<QString>("capture");
        const QStringList names = testing::captureNames();
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << name;
    }
};

void TestProcCrypto::everyKnownFieldIsRead()
{
    const auto entries = parseProcCrypto(twoBlocks);
    QCOMPARE(entries.size(), 2U);
    const CryptoEntry &sha = entries[0];
    QCOMPARE(sha.name, std::string("sha256"));
    QCOMPARE(sha.driver, std::string("sha256-avx2"));
    QCOMPARE(sha.module, std::string("sha256_ssse3"));
    QCOMPARE(sha.priority, std::optional(170));
    QCOMPARE(sha.refcount, std::optional(2));
    QCOMPARE(sha.selftest, std::string("passed"));
    QVERIFY(selfTestPassed(sha));
    QVERIFY(!sha.internal);
    QVERIFY(!sha.async);
    QCOMPARE(sha.type, std::string("shash"));
    QCOMPARE(sha.kind, EntryType::Hash);
    QCOMPARE(sha.number("digestsize"), std::optional<std::int64_t>(32));
    QVERIFY(!sha.field("ivsize"));
    QVERIFY(entries[1].internal);
    QVERIFY(entries[1].async);
    QCOMPARE(entries[1].number("min keysize"), std::optional<std::int64_t>(32));
}

void TestProcCrypto::fieldsKeepTheirOrder()
{
    QCOMPARE(printed(parseProcCrypto(twoBlocks)), std::string(twoBlocks));
}

void TestProcCrypto::aTypeWordStandsForAKind_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<EntryType>("kind");
    const std::pair<const char *, EntryType> rows[] = {
        { "shash", EntryType::Hash },
        { "ahash", EntryType::Hash },
        { "skcipher", EntryType::Skcipher },
        { "lskcipher", EntryType::Skcipher },
        { "blkcipher", EntryType::Skcipher },
        { "ablkcipher", EntryType::Skcipher },
        { "aead", EntryType::Aead },
        { "rng", EntryType::Rng },
        { "cipher", EntryType::Cipher },
        { "compression", EntryType::Compression },
        { "scomp", EntryType::Compression },
        { "acomp", EntryType::Compression },
        { "akcipher", EntryType::Akcipher },
        { "kpp", EntryType::Kpp },
        { "sig", EntryType::Sig },
        { "larval", EntryType::Larval },
        { "unknown", EntryType::Other },
        { "", EntryType::Other },
        { "SHASH", EntryType::Other },
    };
    for (const auto &[word, kind] : rows)
        QTest::addRow("'%s'", word) << QString::fromLatin1(word) << kind;
}

void TestProcCrypto::aTypeWordStandsForAKind()
{
    QFETCH(const QString, word);
    QTEST(entryType(word.toStdString()), "kind");
}

void TestProcCrypto::unknownTypesAndFieldsAreKept()
{
    const auto entries = parseProcCrypto("name : x\ntype : quantum\nqubits : 5 : 6\n");
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries[0].kind, EntryType::Other);
    QCOMPARE(entries[0].type, std::string("quantum"));
    QCOMPARE(entries[0].field("qubits"), std::optional<std::string_view>("5 : 6"));
}

void TestProcCrypto::anUnusualTextIsToleratedWith_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("names");
    QTest::addColumn<int>("fieldsOfFirst");
    using Names = QList<QByteArray>;
    QTest::newRow("nothing") << QByteArray() << Names{} << 0;
    QTest::newRow("empty lines only") << QByteArray("\n\n \n") << Names{} << 0;
    QTest::newRow("no final line feed") << QByteArray("name : a\ndriver : b") << Names{ "a" } << 2;
    QTest::newRow("carriage returns")
        << QByteArray("name : a\r\ndriver : b\r\n\r\nname : c\r\n") << Names{ "a", "c" } << 2;
    QTest::newRow("a line without a colon") << QByteArray("name : a\nodd line\n") << Names{ "a" } << 2;
    QTest::newRow("a colon without a key") << QByteArray("name : a\n: v\n") << Names{ "a" } << 2;
    QTest::newRow("a missing empty line") << QByteArray("name : a\nname : b\n") << Names{ "a", "b" } << 1;
    QTest::newRow("a block with a driver only") << QByteArray("driver : d\n") << Names{ "" } << 1;
    QTest::newRow("a block with neither") << QByteArray("type : shash\n\nname : a\n") << Names{ "a" } << 1;
    QTest::newRow("an empty name") << QByteArray("name : \ndriver : d\n") << Names{ "" } << 2;
    QTest::newRow("a field twice") << QByteArray("name : a\ntype : x\ntype : y\n") << Names{ "a" } << 3;
    QTest::newRow("zero bytes") << QByteArray("name : a\0b\n", 11) << Names{ QByteArray("a\0b", 3) } << 1;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("name : \xff\xfe\n") << Names{ "\xff\xfe" } << 1;
}

void TestProcCrypto::anUnusualTextIsToleratedWith()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<QByteArray>, names);
    QFETCH(const int, fieldsOfFirst);
    const auto entries = parseProcCrypto(text.toStdString());
    QList<QByteArray> found;
    for (const CryptoEntry &entry : entries)
        found.append(QByteArray::fromStdString(entry.name));
    QCOMPARE(found, names);
    if (!entries.empty())
        QCOMPARE(static_cast<int>(entries[0].fields.size()), fieldsOfFirst);
}

void TestProcCrypto::onlyWholeDecimalNumbersAreNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<int>("number");
    QTest::newRow("plain") << "100" << true << 100;
    QTest::newRow("negative") << "-1" << true << -1;
    QTest::newRow("largest") << "2147483647" << true << 2147483647;
    QTest::newRow("too large") << "2147483648" << false << 0;
    QTest::newRow("hexadecimal") << "0x10" << false << 0;
    QTest::newRow("trailing text") << "10 or so" << false << 0;
    QTest::newRow("empty") << "" << false << 0;
}

void TestProcCrypto::onlyWholeDecimalNumbersAreNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isNumber);
    QFETCH(const int, number);
    const auto entries = parseProcCrypto("name : a\npriority : " + text.toStdString() + "\n");
    QCOMPARE(entries.front().priority, isNumber ? std::optional(number) : std::nullopt);
}

void TestProcCrypto::aFipsLineExistsInFipsModeOnly()
{
    const auto entries = parseProcCrypto("name : a\nfips : yes\n\nname : b\nfips : no\n\nname : c\n");
    QCOMPARE(entries[0].fips, std::optional(true));
    QCOMPARE(entries[1].fips, std::optional(false));
    QVERIFY(!entries[2].fips);
}

void TestProcCrypto::everyCaptureIsReadCompletely()
{
    QFETCH(const QString, capture);
    const std::string text = testing::captureText(capture);
    const auto entries = parseProcCrypto(text);
    const auto names = static_cast<std::size_t>(QByteArray::fromStdString("\n" + text).count("\nname "));
    QCOMPARE(entries.size(), names);
    QCOMPARE(printed(entries), text);
    for (const CryptoEntry &entry : entries) {
        const std::string where = entry.name + " / " + entry.driver;
        QVERIFY2(entry.kind != EntryType::Other, where.c_str());
        QVERIFY2(entry.priority && entry.refcount && !entry.selftest.empty() && !entry.module.empty(),
                 where.c_str());
    }
}

void TestProcCrypto::whatMentionsANameIsEnoughToKnowItsDriver()
{
    QFETCH(const QString, capture);
    const std::string text = testing::captureText(capture);
    const auto whole = parseProcCrypto(text);
    for (const CryptoEntry &entry : whole) {
        for (const std::string &name : { entry.name, entry.driver }) {
            const auto part = parseProcCryptoOf(text, name);
            QVERIFY(std::ranges::find(part, entry) != part.end());
            QCOMPARE(selectedDriver(part, entry.kind, name), selectedDriver(whole, entry.kind, name));
        }
    }
}

void TestProcCrypto::everyTruncationGivesThePrefixOfTheEntries()
{
    QFETCH(const QString, capture);
    const std::string text = testing::captureText(capture).substr(0, 2000);
    const auto whole = parseProcCrypto(text);
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const auto entries = parseProcCrypto(std::string_view(text).substr(0, length));
        QVERIFY(entries.size() <= whole.size());
        for (std::size_t i = 0; i + 1 < entries.size(); ++i)
            QCOMPARE(entries[i], whole[i]);
    }
}

void TestProcCrypto::noMutationCrashes()
{
    QFETCH(const QString, capture);
    const std::string text = testing::captureText(capture);
    QVERIFY(!text.empty());
    constexpr unsigned seed = 20260501;
    constexpr int rounds = 100;
    std::mt19937 random(seed); // NOLINT(cert-msc51-cpp): the same in every run
    const auto below = [&random](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    constexpr std::string_view favourites(":\n \0\r\t(-9\xff", 11);
    for (int round = 0; round < rounds; ++round) {
        std::string mutated = text;
        for (std::size_t changes = 1 + below(30); changes > 0 && !mutated.empty(); --changes) {
            const std::size_t at = below(mutated.size());
            switch (below(5)) {
            case 0:
                mutated[at] = favourites[below(favourites.size())];
                break;
            case 1:
                mutated[at] = static_cast<char>(below(256));
                break;
            case 2:
                mutated.erase(at, 1 + below(50));
                break;
            case 3:
                mutated.insert(at, mutated.substr(below(mutated.size()), below(200)));
                break;
            default:
                mutated.resize(at);
            }
        }
        compareKeptBytes(parseProcCrypto(mutated), mutated.size());
    }
}

/** What looks at all fields, blocks or bytes for each of them would take far longer than a test may. */
void TestProcCrypto::hugeTextsComeToAnEnd()
{
    constexpr std::size_t many = 1'000'000;
    std::string oneBlock = "name : a\n";
    std::string manyBlocks;
    for (std::size_t i = 0; i < many; ++i) {
        oneBlock += "key" + std::to_string(i) + " : value\n";
        manyBlocks += "name : a\n\n";
    }
    QCOMPARE(parseProcCrypto(oneBlock).front().fields.size(), many + 1);
    QCOMPARE(parseProcCrypto(manyBlocks).size(), many);
    const std::string colons(many * 20, ':');
    QCOMPARE(parseProcCrypto("name : " + colons).front().name.size(), colons.size());
}

void TestProcCrypto::aFileThatCannotBeReadIsAnError()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const auto missing = readProcCrypto(path + "/crypto");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().subject, path + "/crypto");
    const auto isFolder = readProcCrypto(path);
    QVERIFY(!isFolder);
    QCOMPARE(isFolder.error().code, ErrorCode::NotRegularFile);
    QVERIFY(readProcCrypto(testing::captureFile(testing::captureNames().front()).toStdString()));
}

QTEST_GUILESS_MAIN(TestProcCrypto)
#include "tst_proccrypto.moc"
