// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "catalog/selection.h"
#include "support/captures.h"

#include <QTest>

#include <map>

using namespace cipherscope;
using namespace cipherscope::catalog;
using enum SelectionReason;

Q_DECLARE_METATYPE(std::vector<cipherscope::catalog::CryptoEntry>)
Q_DECLARE_METATYPE(std::vector<cipherscope::catalog::SelectionReason>)

namespace {

CryptoEntry entry(const char *name, const char *driver, int priority, const char *type = "shash")
{
    CryptoEntry made;
    made.name = name;
    made.driver = driver;
    made.priority = priority;
    made.type = type;
    made.kind = entryType(type);
    made.selftest = "passed";
    return made;
}

template <typename Change> CryptoEntry changed(CryptoEntry made, Change change)
{
    change(made);
    return made;
}

CryptoEntry internal(CryptoEntry made)
{
    made.internal = true;
    return made;
}

CryptoEntry untested(CryptoEntry made)
{
    made.selftest = "unknown";
    return made;
}

using Entries = std::vector<CryptoEntry>;
using Reasons = std::vector<SelectionReason>;

} // namespace

class TestSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBindGetsTheDriverThat_data();
    void aBindGetsTheDriverThat();
    void aDriverNameGetsExactlyThatDriver();
    void whatDoesNotQualifyIsNotFoundByItsDriverNameEither();
    void otherKernelCodeHasAWinnerToo();
    void aSynchronousOnlyKernelLeavesAsynchronousDriversOut();
    void fipsModeRefusesTheWinnerWithoutFallingBack();
    void inEveryCaptureEachNameHasOneSelectedDriver_data();
    void inEveryCaptureEachNameHasOneSelectedDriver();
    void theFastestSha256OfACaptureWins_data();
    void theFastestSha256OfACaptureWins();
};

void TestSelection::aBindGetsTheDriverThat_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<Reasons>("reasons");
    QTest::addColumn<int>("winner");
    const int none = -1;

    QTest::newRow("is the only one") << Entries{ entry("sha256", "g", 100) } << Reasons{ OnlyOne } << 0;
    QTest::newRow("has the highest priority")
        << Entries{ entry("sha256", "a", 100), entry("sha256", "b", 170), entry("sha256", "c", 150) }
        << Reasons{ LowerPriority, Selected, LowerPriority } << 1;
    QTest::newRow("stands first among equals")
        << Entries{ entry("sha256", "a", 100), entry("sha256", "b", 100) }
        << Reasons{ Selected, SamePriorityLater } << 0;
    QTest::newRow("stands first among the best, not of all")
        << Entries{ entry("x", "a", 1), entry("x", "b", 9), entry("x", "c", 9) }
        << Reasons{ LowerPriority, Selected, SamePriorityLater } << 1;
    QTest::newRow("is not internal") << Entries{ internal(entry("sha256", "a", 900)),
                                                 entry("sha256", "b", 1) }
                                     << Reasons{ Internal, OnlyOne } << 1;
    QTest::newRow("has passed its self-test")
        << Entries{ untested(entry("sha256", "a", 900)), entry("sha256", "b", 1) }
        << Reasons{ SelfTestNotPassed, OnlyOne } << 1;
    QTest::newRow("has passed it, else none is")
        << Entries{ untested(entry("sha256", "a", 900)) } << Reasons{ SelfTestNotPassed } << none;
    QTest::newRow("is there already") << Entries{ entry("sha256", "", -1, "larval"), entry("sha256", "b", 1) }
                                      << Reasons{ Larval, OnlyOne } << 1;
    QTest::newRow("is a hash, synchronous or not")
        << Entries{ entry("sha256", "a", 100, "shash"), entry("sha256", "b", 300, "ahash") }
        << Reasons{ LowerPriority, Selected } << 1;
    QTest::newRow("is a cipher with a mode, of whichever generation")
        << Entries{ entry("ecb(aes)", "a", 100, "lskcipher"), entry("ecb(aes)", "b", 99, "skcipher") }
        << Reasons{ Selected, LowerPriority } << 0;
    QTest::newRow("bears the name itself, whatever the priorities")
        << Entries{ entry("x", "a", 900), entry("x", "x", 1) } << Reasons{ NameIsADriver, Selected } << 1;
    QTest::newRow("has a priority above -2")
        << Entries{ entry("x", "a", -2) } << Reasons{ LowerPriority } << none;
    QTest::newRow("may have the priority 0") << Entries{ entry("x", "a", 0) } << Reasons{ OnlyOne } << 0;
    QTest::newRow("is complete") << Entries{ changed(entry("x", "a", 1),
                                                     [](CryptoEntry &e) { e.priority.reset(); }) }
                                 << Reasons{ LowerPriority } << none;
}

void TestSelection::aBindGetsTheDriverThat()
{
    QFETCH(const Entries, entries);
    QFETCH(const Reasons, reasons);
    QFETCH(const int, winner);
    const auto selections = selectDrivers(entries);
    QCOMPARE(selections.size(), entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(static_cast<int>(selections[i].reason), static_cast<int>(reasons[i]));
        QCOMPARE(selections[i].isSelected(), static_cast<int>(i) == winner);
        if (entries[i].kind != EntryType::Larval)
            QCOMPARE(selections[i].winner, winner < 0 ? Selection::npos : static_cast<std::size_t>(winner));
    }
    const auto driver = selectedDriver(entries, entries.back().kind, entries.back().name);
    QCOMPARE(driver,
             winner < 0 ? std::nullopt : std::optional(entries[static_cast<std::size_t>(winner)].driver));
}

void TestSelection::aDriverNameGetsExactlyThatDriver()
{
    const Entries entries{ entry("sha256", "a", 100), entry("sha256", "b", 170),
                           entry("aes", "a", 1, "cipher") };
    QCOMPARE(selectedDriver(entries, EntryType::Hash, "a"), std::optional<std::string>("a"));
    QCOMPARE(selectedDriver(entries, EntryType::Hash, "sha256"), std::optional<std::string>("b"));
    QCOMPARE(selectedDriver(entries, EntryType::Hash, "md5"), std::nullopt);
    QCOMPARE(selectedDriver(entries, EntryType::Skcipher, "sha256"), std::nullopt);
    QCOMPARE(selectedDriver(entries, EntryType::Other, "sha256"), std::nullopt);
}

void TestSelection::whatDoesNotQualifyIsNotFoundByItsDriverNameEither()
{
    const Entries entries{ internal(entry("__x", "hidden", 100)), untested(entry("y", "fresh", 100)) };
    QCOMPARE(selectedDriver(entries, EntryType::Hash, "hidden"), std::nullopt);
    QCOMPARE(selectedDriver(entries, EntryType::Hash, "fresh"), std::nullopt);
}

void TestSelection::otherKernelCodeHasAWinnerToo()
{
    const Entries entries{ entry("aes", "aes-generic", 100, "cipher"),
                           entry("aes", "aes-aesni", 300, "cipher"), entry("aes", "aes-hash", 900, "shash"),
                           entry("deflate", "old", 900, "compression"), entry("deflate", "new", 0, "scomp") };
    const auto selections = selectDrivers(entries);
    QCOMPARE(selections[0].reason, NotUserSpaceType);
    QCOMPARE(selections[1].reason, NotUserSpaceType);
    QVERIFY(!selections[1].isSelected());
    QCOMPARE(selections[0].winner, 1U);
    QCOMPARE(selections[1].winner, 1U);
    QCOMPARE(selections[2].winner, 2U);
    QCOMPARE(selections[3].winner, 3U);
    QCOMPARE(selections[4].winner, 4U);
}

void TestSelection::aSynchronousOnlyKernelLeavesAsynchronousDriversOut()
{
    const Entries entries{ changed(entry("cbc(aes)", "hardware", 900, "skcipher"),
                                   [](CryptoEntry &e) { e.async = true; }),
                           entry("cbc(aes)", "software", 100, "skcipher") };
    QCOMPARE(selectDrivers(entries)[0].reason, Selected);
    const auto selections = selectDrivers(entries, { .synchronousOnly = true });
    QCOMPARE(selections[0].reason, AsyncNotOffered);
    QCOMPARE(selections[1].reason, OnlyOne);
    QCOMPARE(selectedDriver(entries, EntryType::Skcipher, "hardware", { .synchronousOnly = true }),
             std::nullopt);
}

void TestSelection::fipsModeRefusesTheWinnerWithoutFallingBack()
{
    const Entries entries{ changed(entry("md5", "fast", 200), [](CryptoEntry &e) { e.fips = false; }),
                           changed(entry("md5", "slow", 100), [](CryptoEntry &e) { e.fips = true; }) };
    const auto selections = selectDrivers(entries);
    QCOMPARE(selections[0].reason, NotInFipsMode);
    QCOMPARE(selections[1].reason, LowerPriority);
    QCOMPARE(selections[1].winner, Selection::npos);
    QCOMPARE(selectedDriver(entries, EntryType::Hash, "md5"), std::nullopt);
    QCOMPARE(selectedDriver(entries, EntryType::Hash, "slow"), std::optional<std::string>("slow"));
}

void TestSelection::inEveryCaptureEachNameHasOneSelectedDriver_data()
{
    QTest::addColumn<QString>("capture");
    for (const QString &name : testing::captureNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestSelection::inEveryCaptureEachNameHasOneSelectedDriver()
{
    QFETCH(const QString, capture);
    const auto entries = parseProcCrypto(testing::captureText(capture));
    const auto selections = selectDrivers(entries);
    std::map<std::pair<EntryType, std::string>, int> selectedCounts;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Selection &selection = selections[i];
        selectedCounts[{ entries[i].kind, entries[i].name }] += selection.isSelected() ? 1 : 0;
        if (selection.reason == SelectionReason::LowerPriority) {
            QVERIFY(entries[i].priority < entries[selection.winner].priority);
        }
        if (selection.winner != Selection::npos) {
            QCOMPARE(entries[selection.winner].kind, entries[i].kind);
            QVERIFY(!entries[selection.winner].internal);
        }
        QCOMPARE(selection.isSelected(), selection.winner == i && selection.reason != NotUserSpaceType);
        if (selection.isSelected())
            QCOMPARE(selectedDriver(entries, entries[i].kind, entries[i].name),
                     std::optional(entries[i].driver));
    }
    for (const auto &[key, count] : selectedCounts)
        QVERIFY2(count <= 1, key.second.c_str());
}

void TestSelection::theFastestSha256OfACaptureWins_data()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<QString>("driver");
    QTest::newRow("bookworm, fast modules loaded") << "bookworm-fast.txt"
                                                   << "sha256-avx2";
    QTest::newRow("bookworm") << "bookworm.txt"
                              << "sha256-generic";
    QTest::newRow("newest") << "newest-unrestricted-fast.txt"
                            << "sha256-lib";
}

void TestSelection::theFastestSha256OfACaptureWins()
{
    QFETCH(const QString, capture);
    const auto entries = parseProcCrypto(testing::captureText(capture));
    const auto driver = selectedDriver(entries, EntryType::Hash, "sha256");
    QVERIFY(driver);
    QTEST(QString::fromStdString(*driver), "driver");
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
