// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "hash/hashfilesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <ctime>

using namespace cipherscope;
using namespace cipherscope::ui;

namespace {

operations::FoundFile file(const std::string &name, std::uint64_t size = 100)
{
    return { "/folder/" + name, size };
}

FileOutcome done(FileId id, std::byte value = std::byte{ 1 })
{
    return { id, std::vector<HashedDigest>{ { { "sha256", "sha256", false }, Digest(32, value), {} } }, 100,
             0.5 };
}

FileOutcome failed(FileId id, ErrorCode code)
{
    return { id, std::unexpected(plainError(code, Step::Open, "/folder/x")), 0, 0 };
}

/** That this thread has had, whatever else the machine was doing. */
std::chrono::nanoseconds processorTime()
{
    std::timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

class HashFilesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAProperModelThroughAllChanges()
    {
        HashFilesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector files{ file("a"), file("b"), file("c") };
        const std::vector<FileId> ids = model.append(files);
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.totalSize(), std::uint64_t{ 300 });
        model.setQueued(ids);
        model.setProgress(std::vector<FileProgress>{ { ids[0], 50, 10.0 } });
        QCOMPARE(model.index(0).data(HashFilesModel::ProgressRole).toDouble(), 0.5);
        model.setOutcomes({ done(ids[0]), failed(ids[1], ErrorCode::NotFound) });
        model.remove(1);
        QCOMPARE(model.count(), 2);
        model.setCancelled(ids);
        QCOMPARE(model.countOf(FileState::Done), std::size_t{ 1 });
        QCOMPARE(model.countOf(FileState::Cancelled), std::size_t{ 1 });
        model.clear();
        QCOMPARE(model.count(), 0);
        QCOMPARE(model.totalSize(), std::uint64_t{ 0 });
    }

    void aFileThatIsListedKeepsItsRow()
    {
        HashFilesModel model;
        const std::vector files{ file("a") };
        const std::vector<FileId> first = model.append(files);
        QCOMPARE(model.append(files), first);
        QCOMPARE(model.count(), 1);
        model.setQueued(first);
        QVERIFY(model.append(files).empty()); // It is being hashed already.
        model.setOutcomes({ done(first[0]) });
        model.remove(0);
        QVERIFY(model.append(files) != first);
    }

    void resultsOfRemovedRowsAreDropped()
    {
        HashFilesModel model;
        const std::vector files{ file("a"), file("b") };
        const std::vector<FileId> ids = model.append(files);
        model.setQueued(ids);
        model.remove(0);
        model.setOutcomes({ done(ids[0]), done(ids[1]) });
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.countOf(FileState::Done), std::size_t{ 1 });
    }

    void aBatchOfNeighboursIsOneSignal()
    {
        HashFilesModel model;
        std::vector<operations::FoundFile> files;
        for (int i = 0; i < 100; ++i)
            files.push_back(file(std::to_string(i)));
        const std::vector<FileId> ids = model.append(files);
        model.setQueued(ids);
        QSignalSpy changed(&model, &HashFilesModel::dataChanged);
        std::vector<FileOutcome> outcomes;
        for (const std::size_t i : { 7U, 5U, 6U, 4U, 50U })
            outcomes.push_back(done(ids[i]));
        model.setOutcomes(std::move(outcomes));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 4);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 7);
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 50);
    }

    void aRowThatEndedIsNotRunningAgain()
    {
        HashFilesModel model;
        const std::vector files{ file("a") };
        const std::vector<FileId> ids = model.append(files);
        model.setQueued(ids);
        model.setOutcomes({ done(ids[0]) });
        model.setProgress(std::vector<FileProgress>{ { ids[0], 100, 10.0 } });
        QCOMPARE(model.countOf(FileState::Done), std::size_t{ 1 });
    }

    void theExpectedDigestMarksItsFileOnly()
    {
        HashFilesModel model;
        const std::vector files{ file("a"), file("b") };
        const std::vector<FileId> ids = model.append(files);
        model.setOutcomes({ done(ids[0], std::byte{ 1 }), done(ids[1], std::byte{ 2 }) });
        const auto match = [&model](int row) {
            return model.index(row)
                .data(HashFilesModel::DigestsRole)
                .toList()
                .first()
                .value<DigestLine>()
                .match;
        };
        model.setExpected(ExpectedDigest::fromText(QStringLiteral("02").repeated(32)));
        QCOMPARE(match(0), int(DigestLine::NotCompared));
        QCOMPARE(match(1), int(DigestLine::Matches));
        QCOMPARE(model.firstMatch()->id, ids[1]);
        model.setExpected(ExpectedDigest::fromText(QStringLiteral("03").repeated(32)));
        QCOMPARE(match(0), int(DigestLine::Differs));
        QCOMPARE(match(1), int(DigestLine::Differs));
        model.setExpected(ExpectedDigest::fromText(QStringLiteral("03").repeated(20)));
        QCOMPARE(match(0), int(DigestLine::NotCompared));
        // A file that comes later and fits takes the verdict back.
        model.setExpected(ExpectedDigest::fromText(QStringLiteral("05").repeated(32)));
        const std::vector later{ file("c") };
        const FileId third = model.append(later).front();
        QSignalSpy changed(&model, &HashFilesModel::dataChanged);
        model.setOutcomes({ done(third, std::byte{ 5 }) });
        QCOMPARE(match(0), int(DigestLine::NotCompared));
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 0);
        model.remove(2);
        QCOMPARE(match(0), int(DigestLine::Differs));
    }

    void aTickOverManyRowsIsShort()
    {
        constexpr int rows = 100'000;
        HashFilesModel model;
        std::vector<operations::FoundFile> files;
        for (int i = 0; i < rows; ++i)
            files.push_back(file(std::to_string(i)));
        const std::vector<FileId> ids = model.append(files);
        model.setQueued(ids);
        std::vector<FileOutcome> outcomes;
        for (std::size_t i = 50'000; i < 50'500; ++i)
            outcomes.push_back(done(ids[i]));
        const auto before = processorTime();
        model.setProgress(std::vector<FileProgress>{ { ids[70'000], 50, 1.0 }, { ids[70'001], 50, 1.0 } });
        model.setOutcomes(std::move(outcomes));
        QVERIFY2(processorTime() - before < std::chrono::milliseconds(50),
                 "500 results among 100,000 rows took longer than the GUI thread may wait");
    }
};

QTEST_GUILESS_MAIN(HashFilesModelTest)
#include "tst_hashfilesmodel.moc"
