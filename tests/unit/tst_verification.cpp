// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/verification.h"
#include "support/testbytes.h"

#include <QTest>

#include <map>

using namespace cipherscope;
using namespace cipherscope::operations;
using formats::ChecksumEntry;
using formats::ChecksumFile;

namespace {

Digest digestOf(std::uint8_t value)
{
    return Digest(32, static_cast<std::byte>(value));
}

ChecksumEntry entry(std::size_t line, const char *name, std::uint8_t digest, const char *algorithm = "sha256")
{
    ChecksumEntry made;
    made.line = line;
    made.name = name;
    made.algorithm = algorithm;
    made.digest = digestOf(digest);
    return made;
}

ChecksumFile fileOf(std::vector<ChecksumEntry> entries, std::vector<formats::MalformedLine> malformed = {})
{
    ChecksumFile file;
    file.entries = std::move(entries);
    file.malformed = std::move(malformed);
    return file;
}

HashResult computed(std::size_t job, const std::vector<std::pair<std::string, std::uint8_t>> &digests)
{
    std::vector<FileDigest> made;
    for (const auto &[algorithm, digest] : digests)
        made.push_back({ algorithm, digestOf(digest), {} });
    return { job, made, 0, 0 };
}

HashResult failed(std::size_t job, ErrorCode code)
{
    return { job, std::unexpected(plainError(code, Step::Open, "x")), 0, 0 };
}

} // namespace

class TestVerification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsAJobInItsFolder();
    void aFileListedTwiceIsReadOnce();
    void aFileWithTwoAlgorithmsIsOneJobWithBoth();
    void eachResultDecidesItsLines_data();
    void eachResultDecidesItsLines();
    void aRefusedAlgorithmIsItsLinesOutcomeAlone();
    void aFileCountsOnceByItsWorstLine_data();
    void aFileCountsOnceByItsWorstLine();
    void theErrorStaysWithTheLine();
    void malformedLinesStandInTheirPlaces();
    void aDigestOfAnotherLengthFails();
    void contradictingLinesAreJudgedEach();
    void theSummaryCountsEveryLineOnce();
    void onlyEverythingGoodIsGood_data();
    void onlyEverythingGoodIsGood();
    void namesAreBytes();
};

void TestVerification::everyEntryIsAJobInItsFolder()
{
    const Verification verification(
        fileOf({ entry(1, "a", 1), entry(2, "sub/b", 2), entry(3, "/absolute", 3) }), "/folder");
    QCOMPARE(verification.jobs().size(), std::size_t{ 3 });
    QCOMPARE(verification.jobs()[0].file.native(), std::string("/folder/a"));
    QCOMPARE(verification.jobs()[1].file.native(), std::string("/folder/sub/b"));
    QCOMPARE(verification.jobs()[2].file.native(), std::string("/absolute"));
    QVERIFY((verification.jobs()[0].algorithms == std::vector<std::string>{ "sha256" }));
    for (const CheckedLine &line : verification.lines())
        QCOMPARE(line.outcome, CheckOutcome::Pending);
    QCOMPARE(verification.lines()[1].name.native(), std::string("sub/b"));
    // A checksum file in the current folder has no folder in its name.
    QCOMPARE(Verification(fileOf({ entry(1, "a", 1) }), "").jobs()[0].file.native(), std::string("a"));
}

void TestVerification::aFileListedTwiceIsReadOnce()
{
    Verification verification(fileOf({ entry(1, "a", 1), entry(2, "b", 2), entry(3, "a", 1) }), "");
    QCOMPARE(verification.jobs().size(), std::size_t{ 2 });
    QVERIFY((verification.jobs()[0].algorithms == std::vector<std::string>{ "sha256" }));
    QVERIFY((verification.accept(computed(0, { { "sha256", 1 } })) == std::vector<std::size_t>{ 0, 2 }));
    QCOMPARE(verification.lines()[0].outcome, CheckOutcome::Ok);
    QCOMPARE(verification.lines()[1].outcome, CheckOutcome::Pending);
    QCOMPARE(verification.lines()[2].outcome, CheckOutcome::Ok);
}

void TestVerification::aFileWithTwoAlgorithmsIsOneJobWithBoth()
{
    Verification verification(fileOf({ entry(1, "a", 1, "sha256"), entry(2, "a", 2, "md5") }), "");
    QCOMPARE(verification.jobs().size(), std::size_t{ 1 });
    QVERIFY((verification.jobs()[0].algorithms == std::vector<std::string>{ "sha256", "md5" }));
    QVERIFY((verification.accept(computed(0, { { "sha256", 1 }, { "md5", 9 } }))
             == std::vector<std::size_t>{ 0, 1 }));
    QCOMPARE(verification.lines()[0].outcome, CheckOutcome::Ok);
    QCOMPARE(verification.lines()[1].outcome, CheckOutcome::Failed);
}

void TestVerification::eachResultDecidesItsLines_data()
{
    QTest::addColumn<int>("code"); // -1: no error.
    QTest::addColumn<int>("digest");
    QTest::addColumn<int>("outcome");

    const auto row = [](const char *name, int code, int digest, CheckOutcome outcome) {
        QTest::newRow(name) << code << digest << static_cast<int>(outcome);
    };
    const auto number = [](ErrorCode code) { return static_cast<int>(code); };
    row("the same digest", -1, 1, CheckOutcome::Ok);
    row("another digest", -1, 2, CheckOutcome::Failed);
    row("no file", number(ErrorCode::NotFound), 0, CheckOutcome::Missing);
    row("no permission", number(ErrorCode::PermissionDenied), 0, CheckOutcome::Unreadable);
    row("a pipe", number(ErrorCode::NotRegularFile), 0, CheckOutcome::Unreadable);
    row("a bad disk", number(ErrorCode::Io), 0, CheckOutcome::Unreadable);
    row("written to meanwhile", number(ErrorCode::Changed), 0, CheckOutcome::Unreadable);
    row("cancelled", number(ErrorCode::Cancelled), 0, CheckOutcome::Cancelled);
}

void TestVerification::eachResultDecidesItsLines()
{
    QFETCH(int, code);
    QFETCH(int, digest);
    QFETCH(int, outcome);
    Verification verification(fileOf({ entry(1, "a", 1) }), "");
    const HashResult result = code < 0 ? computed(0, { { "sha256", static_cast<std::uint8_t>(digest) } })
                                       : failed(0, static_cast<ErrorCode>(code));
    QVERIFY((verification.accept(result) == std::vector<std::size_t>{ 0 }));
    QCOMPARE(static_cast<int>(verification.lines()[0].outcome), outcome);
}

void TestVerification::aRefusedAlgorithmIsItsLinesOutcomeAlone()
{
    const Error refusal = plainError(ErrorCode::NoSuchAlgorithm, Step::Bind, "wp512");
    Verification verification(fileOf({ entry(1, "a", 1, "wp512"), entry(2, "a", 1), entry(3, "a", 9, "md5"),
                                       entry(4, "only", 1, "wp512") }),
                              "");
    HashResult result = computed(0, { { "sha256", 1 }, { "md5", 1 } });
    result.refused.push_back({ "wp512", refusal });
    verification.accept(result);
    HashResult nothing = failed(1, ErrorCode::NoSuchAlgorithm);
    nothing.refused.push_back({ "wp512", refusal });
    verification.accept(nothing);
    const std::vector<CheckOutcome> outcomes{ CheckOutcome::NotComputable, CheckOutcome::Ok,
                                              CheckOutcome::Failed, CheckOutcome::NotComputable };
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        QCOMPARE(verification.lines()[i].outcome, outcomes[i]);
    QVERIFY(verification.lines()[0].error == refusal);
    QVERIFY(!verification.lines()[1].error);
    QCOMPARE(verification.summary().notComputable, std::size_t{ 2 });
    QCOMPARE(verification.fileSummary().failed, std::size_t{ 1 });
    QCOMPARE(verification.fileSummary().notComputable, std::size_t{ 1 });
}

void TestVerification::aFileCountsOnceByItsWorstLine_data()
{
    QTest::addColumn<int>("sha256"); // The digest computed; -1: refused.
    QTest::addColumn<int>("md5");
    QTest::addColumn<int>("code"); // Of the file's error; -1: none.
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, int sha256, int md5, int code, CheckOutcome outcome) {
        QTest::newRow(name) << sha256 << md5 << code << static_cast<int>(outcome);
    };
    row("both fit", 1, 1, -1, CheckOutcome::Ok);
    row("the second differs", 1, 2, -1, CheckOutcome::Failed);
    row("the first differs", 2, 1, -1, CheckOutcome::Failed);
    row("one cannot be computed", 1, -1, -1, CheckOutcome::NotComputable);
    row("one cannot, one differs", -1, 2, -1, CheckOutcome::Failed);
    row("one cannot, no file", -1, 1, static_cast<int>(ErrorCode::NotFound), CheckOutcome::Missing);
    row("one cannot, a bad disk", -1, 1, static_cast<int>(ErrorCode::Io), CheckOutcome::Unreadable);
    row("one cannot, cancelled", -1, 1, static_cast<int>(ErrorCode::Cancelled), CheckOutcome::Pending);
}

void TestVerification::aFileCountsOnceByItsWorstLine()
{
    QFETCH(int, sha256);
    QFETCH(int, md5);
    QFETCH(int, code);
    QFETCH(int, outcome);
    Verification verification(fileOf({ entry(1, "a", 1), entry(2, "b", 1), entry(3, "a", 1, "md5") },
                                     { { 4, Detail::verbatim("bad") } }),
                              "");
    QCOMPARE(verification.fileSummary().pending, std::size_t{ 2 });
    HashResult result = computed(0, {});
    for (const auto &[algorithm, digest] : { std::pair("sha256", sha256), std::pair("md5", md5) }) {
        if (digest < 0)
            result.refused.push_back({ algorithm, plainError(ErrorCode::NoSuchAlgorithm, Step::Bind, "x") });
        else
            result.digests->push_back({ algorithm, digestOf(static_cast<std::uint8_t>(digest)), {} });
    }
    if (code >= 0)
        result.digests = failed(0, static_cast<ErrorCode>(code)).digests;
    verification.accept(result);
    const CheckSummary &files = verification.fileSummary();
    QCOMPARE(files.total(), std::size_t{ 2 });
    const std::map<CheckOutcome, std::size_t> counts{ { CheckOutcome::Ok, files.ok },
                                                      { CheckOutcome::Failed, files.failed },
                                                      { CheckOutcome::Missing, files.missing },
                                                      { CheckOutcome::Unreadable, files.unreadable },
                                                      { CheckOutcome::NotComputable, files.notComputable } };
    for (const auto &[each, count] : counts)
        QCOMPARE(count, std::size_t{ each == static_cast<CheckOutcome>(outcome) ? 1U : 0U });
}

void TestVerification::theErrorStaysWithTheLine()
{
    Verification verification(fileOf({ entry(1, "a", 1), entry(2, "b", 1) }), "");
    const HashResult result = failed(0, ErrorCode::NotFound);
    verification.accept(result);
    QVERIFY(verification.lines()[0].error == result.digests.error());
    QVERIFY(!verification.lines()[1].error);
}

void TestVerification::malformedLinesStandInTheirPlaces()
{
    Verification verification(fileOf({ entry(2, "a", 1), entry(5, "b", 2) },
                                     { { 1, Detail::verbatim("bad one") },
                                       { 4, Detail::verbatim("bad four") },
                                       { 6, Detail::verbatim("bad six") } }),
                              "");
    QCOMPARE(verification.jobs().size(), std::size_t{ 2 });
    std::vector<std::size_t> numbers;
    for (const CheckedLine &line : verification.lines())
        numbers.push_back(line.line);
    QVERIFY((numbers == std::vector<std::size_t>{ 1, 2, 4, 5, 6 }));
    QCOMPARE(verification.lines()[2].outcome, CheckOutcome::Malformed);
    QCOMPARE(verification.lines()[2].error->code, ErrorCode::BadInput);
    QCOMPARE(verification.lines()[2].error->detail.english(), std::string("bad four"));
    QVERIFY(verification.lines()[2].name.empty());
    // The indexes that a result decides are those among all lines.
    QVERIFY((verification.accept(computed(1, { { "sha256", 2 } })) == std::vector<std::size_t>{ 3 }));
    QCOMPARE(verification.lines()[3].outcome, CheckOutcome::Ok);
}

void TestVerification::aDigestOfAnotherLengthFails()
{
    ChecksumEntry shortened = entry(1, "a", 1);
    shortened.digest.resize(31);
    Verification verification(fileOf({ shortened }), "");
    verification.accept(computed(0, { { "sha256", 1 } }));
    QCOMPARE(verification.lines()[0].outcome, CheckOutcome::Failed);
    // Nor does a result that lacks the algorithm pass for a match.
    Verification other(fileOf({ entry(1, "a", 1) }), "");
    other.accept(computed(0, { { "md5", 1 } }));
    QCOMPARE(other.lines()[0].outcome, CheckOutcome::Failed);
}

void TestVerification::contradictingLinesAreJudgedEach()
{
    Verification verification(fileOf({ entry(1, "a", 1), entry(2, "a", 2) }), "");
    verification.accept(computed(0, { { "sha256", 2 } }));
    QCOMPARE(verification.lines()[0].outcome, CheckOutcome::Failed);
    QCOMPARE(verification.lines()[1].outcome, CheckOutcome::Ok);
    QVERIFY(!verification.summary().allGood());
}

void TestVerification::theSummaryCountsEveryLineOnce()
{
    Verification verification(
        fileOf({ entry(1, "ok", 1), entry(2, "failed", 1), entry(3, "missing", 1), entry(4, "unreadable", 1),
                 entry(6, "cancelled", 1), entry(7, "pending", 1) },
               { { 5, Detail::verbatim("bad") } }),
        "");
    verification.accept(computed(0, { { "sha256", 1 } }));
    verification.accept(computed(1, { { "sha256", 2 } }));
    verification.accept(failed(2, ErrorCode::NotFound));
    verification.accept(failed(3, ErrorCode::Io));
    verification.accept(failed(4, ErrorCode::Cancelled));
    const CheckSummary summary = verification.summary();
    QCOMPARE(summary.ok, std::size_t{ 1 });
    QCOMPARE(summary.failed, std::size_t{ 1 });
    QCOMPARE(summary.missing, std::size_t{ 1 });
    QCOMPARE(summary.unreadable, std::size_t{ 1 });
    QCOMPARE(summary.malformed, std::size_t{ 1 });
    QCOMPARE(summary.pending, std::size_t{ 2 });
    QCOMPARE(summary.total(), verification.lines().size());
}

void TestVerification::onlyEverythingGoodIsGood_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("good");
    QTest::newRow("all match") << -1 << true;
    QTest::newRow("one missing") << static_cast<int>(ErrorCode::NotFound) << false;
    QTest::newRow("one unreadable") << static_cast<int>(ErrorCode::Io) << false;
    QTest::newRow("one cancelled") << static_cast<int>(ErrorCode::Cancelled) << false;
}

void TestVerification::onlyEverythingGoodIsGood()
{
    QFETCH(int, second);
    QFETCH(bool, good);
    Verification verification(fileOf({ entry(1, "a", 1), entry(2, "b", 1) }), "");
    QVERIFY(!verification.summary().allGood());
    verification.accept(computed(0, { { "sha256", 1 } }));
    QVERIFY(!verification.summary().allGood());
    verification.accept(second < 0 ? computed(1, { { "sha256", 1 } })
                                   : failed(1, static_cast<ErrorCode>(second)));
    QCOMPARE(verification.summary().allGood(), good);
    // A file that lists nothing has verified nothing.
    QVERIFY(!Verification(fileOf({}), "").summary().allGood());
}

void TestVerification::namesAreBytes()
{
    Verification verification(fileOf({ entry(1, "\xff\xfe", 1), entry(2, "line\nfeed", 1) }), "/folder");
    QCOMPARE(verification.jobs()[0].file.native(), std::string("/folder/\xff\xfe"));
    QCOMPARE(verification.jobs()[1].file.native(), std::string("/folder/line\nfeed"));
    QVERIFY((verification.accept(computed(1, { { "sha256", 1 } })) == std::vector<std::size_t>{ 1 }));
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
