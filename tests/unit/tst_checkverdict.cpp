// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hash/checkverdict.h"

#include <QLocale>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;

Q_DECLARE_METATYPE(cipherscope::operations::CheckSummary)

namespace {

/** As if every file stood in one line. */
CheckVerdict verdictOfFiles(const operations::CheckSummary &summary, std::size_t leftOut, bool running)
{
    operations::CheckSummary files = summary;
    files.malformed = 0;
    return verdictOf({ summary, files, leftOut, leftOut }, running);
}

} // namespace

class CheckVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theWorstIsTheHeadline_data()
    {
        using Summary = operations::CheckSummary;
        QTest::addColumn<Summary>("summary");
        QTest::addColumn<std::size_t>("leftOut");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("headline");
        const auto row = [](const char *name, const Summary &summary, std::size_t leftOut, const char *kind,
                            const char *headline) {
            QTest::newRow(name) << summary << leftOut << QString::fromLatin1(kind)
                                << QString::fromLatin1(headline);
        };
        row("all", { .ok = 12 }, 0, "good", "All 12 files are intact");
        row("one", { .ok = 1 }, 0, "good", "The file is intact");
        row("two differ", { .ok = 10, .failed = 2 }, 0, "bad", "2 of 12 files differ");
        row("one differs", { .ok = 11, .failed = 1 }, 0, "bad", "1 of 12 files differs");
        row("the only one differs", { .failed = 1 }, 0, "bad", "The file differs from its checksum");
        row("differing beats missing", { .ok = 1, .failed = 1, .missing = 5 }, 0, "bad",
            "1 of 7 files differs");
        row("missing", { .ok = 3, .missing = 1 }, 0, "bad", "1 of 4 files is missing");
        row("unreadable", { .ok = 3, .unreadable = 2 }, 0, "bad", "2 of 5 files could not be read");
        row("not computed", { .ok = 3, .notComputable = 2 }, 0, "warning",
            "Not every checksum of 2 of 5 files could be computed");
        row("unreadable beats not computed", { .unreadable = 1, .notComputable = 4 }, 0, "bad",
            "1 of 5 files could not be read");
        row("malformed", { .ok = 3, .malformed = 2 }, 0, "warning", "2 lines could not be understood");
        row("stopped", { .ok = 3, .pending = 2 }, 0, "warning", "Stopped: 2 of 5 files were not checked");
        row("the only one is missing", { .missing = 1 }, 0, "bad", "The file is missing");
        row("the only one is unreadable", { .unreadable = 1 }, 0, "bad", "The file could not be read");
        row("the only one's was not computed", { .notComputable = 1 }, 0, "warning",
            "Not every checksum of the file could be computed");
        row("the only one was stopped", { .pending = 1 }, 0, "warning", "Stopped: the file was not checked");
        row("left out is never good", { .ok = 3 }, 1, "warning", "1 file was left out, the rest is intact");
        row("nothing", {}, 0, "warning", "Nothing was checked");
    }
    void theWorstIsTheHeadline()
    {
        QFETCH(const operations::CheckSummary, summary);
        QFETCH(const std::size_t, leftOut);
        const CheckVerdict verdict = verdictOfFiles(summary, leftOut, false);
        QTEST(verdict.kind, "kind");
        QTEST(verdict.headline, "headline");
    }

    void aDifferenceIsSaidWhileItRuns()
    {
        QCOMPARE(verdictOfFiles({ .ok = 3, .pending = 9 }, 0, true).kind, QStringLiteral("neutral"));
        QCOMPARE(verdictOfFiles({ .ok = 3, .pending = 9 }, 0, true).headline,
                 QStringLiteral("Checking: 3 of 12 files"));
        QCOMPARE(verdictOfFiles({ .pending = 1 }, 0, true).headline, QStringLiteral("Checking the file"));
        QCOMPARE(verdictOfFiles({ .ok = 3, .failed = 1, .pending = 8 }, 0, true).kind, QStringLiteral("bad"));
    }

    void allCountsAreInTheDetails()
    {
        QCOMPARE(verdictOfFiles({ .ok = 10, .failed = 2, .missing = 1, .malformed = 1 }, 3, false).details,
                 QStringLiteral("10 OK, 2 failed, 1 missing, 1 malformed, 3 left out"));
    }

    void filesAreCountedInTheHeadlineAndLinesInTheDetails()
    {
        const CheckVerdict good = verdictOf({ .lines = { .ok = 3 }, .files = { .ok = 1 } }, false);
        QCOMPARE(good.headline, QStringLiteral("The file is intact"));
        QCOMPARE(good.details, QStringLiteral("Checksums: 3 OK"));
        const CheckVerdict bad =
            verdictOf({ .lines = { .ok = 6, .failed = 2 }, .files = { .ok = 3, .failed = 1 } }, false);
        QCOMPARE(bad.headline, QStringLiteral("1 of 4 files differs"));
        QCOMPARE(bad.details, QStringLiteral("Checksums: 6 OK, 2 failed"));
        const CheckVerdict running =
            verdictOf({ .lines = { .ok = 2, .pending = 6 }, .files = { .ok = 1, .pending = 3 } }, true);
        QCOMPARE(running.headline, QStringLiteral("Checking: 1 of 4 files"));
        const CheckVerdict leftOut = verdictOf(
            { .lines = { .ok = 2 }, .files = { .ok = 1 }, .linesLeftOut = 2, .filesLeftOut = 1 }, false);
        QCOMPARE(leftOut.headline, QStringLiteral("1 file was left out, the rest is intact"));
    }
};

QTEST_GUILESS_MAIN(CheckVerdictTest)
#include "tst_checkverdict.moc"
