// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encrypt/filequeuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <string>
#include <vector>

using namespace cipherscope;
using namespace cipherscope::ui;

namespace {

constexpr int many = 10'000;

/** Every third is locked already. */
QueueItem item(int number)
{
    QueueItem made;
    made.path = "/folder/" + std::to_string(number);
    made.content.kind =
        number % 3 == 0 ? operations::ContentKind::OpenSslEnc : operations::ContentKind::Plain;
    return made;
}

std::vector<QueueItem> items(int from, int to)
{
    std::vector<QueueItem> made;
    for (int number = from; number < to; ++number)
        made.push_back(item(number));
    return made;
}

std::vector<QueueId> idsOf(const FileQueueModel &queue)
{
    std::vector<QueueId> ids;
    for (const QueueRow &row : queue.rows())
        ids.push_back(row.id);
    return ids;
}

QueueOutcome done(QueueId id)
{
    QueueOutcome outcome;
    outcome.id = id;
    outcome.outcome = engine::Provenance();
    return outcome;
}

std::vector<std::string> namesIn(const FileQueueModel &queue)
{
    std::vector<std::string> names;
    for (const QueueRow &row : queue.rows())
        names.push_back(row.item.path.filename());
    return names;
}

} // namespace

/** What the list of files tells those who listen: as much for thousands of files as for a few. */
class TestFileQueueModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyFilesAreListedAtOnce()
    {
        FileQueueModel queue;
        const QSignalSpy inserted(&queue, &FileQueueModel::rowsInserted);
        const QSignalSpy removed(&queue, &FileQueueModel::rowsRemoved);
        const QSignalSpy counts(&queue, &FileQueueModel::countsChanged);
        queue.append(items(0, many));
        QCOMPARE(queue.count(), many);
        QCOMPARE(queue.unlockCount(), (many + 2) / 3);
        QCOMPARE(inserted.size(), qsizetype{ 2 }); // One for each group.
        QCOMPARE(counts.size(), qsizetype{ 1 });
        // Once more, with some new ones.
        queue.append(items(0, many + 300));
        QCOMPARE(queue.count(), many + 300);
        QCOMPARE(inserted.size(), qsizetype{ 4 });
        QCOMPARE(removed.size(), qsizetype{ 1 });
        QCOMPARE(counts.size(), qsizetype{ 2 });
        queue.clear();
        QCOMPARE(queue.count(), 0);
        QCOMPARE(removed.size(), qsizetype{ 2 });
        QCOMPARE(counts.size(), qsizetype{ 3 });
    }

    void whatBecomesOfManyIsToldOnce()
    {
        FileQueueModel queue;
        queue.append(items(0, many));
        const std::vector<QueueId> ids = idsOf(queue);
        const QSignalSpy counts(&queue, &FileQueueModel::countsChanged);
        queue.setQueued(ids);
        QCOMPARE(counts.size(), qsizetype{ 1 });
        queue.setWaiting(ids, QStringLiteral("not yet"));
        QCOMPARE(counts.size(), qsizetype{ 2 });
        QCOMPARE(queue.countOf(QueueState::Waiting), std::size_t{ many });
        std::vector<QueueOutcome> outcomes;
        for (const QueueId id : ids)
            outcomes.push_back(done(id));
        queue.setOutcomes(std::move(outcomes));
        QCOMPARE(counts.size(), qsizetype{ 3 });
        QCOMPARE(queue.countOf(QueueState::Done), std::size_t{ many });
    }

    void whatIsListedAlreadyIsListedAnewAndWhatIsAtWorkStays()
    {
        FileQueueModel queue;
        const QAbstractItemModelTester tester(&queue);
        queue.append({ item(1), item(2), item(4), item(3), item(6) });
        const std::vector<QueueId> ids = idsOf(queue);
        queue.setQueued(std::vector{ ids[1], ids[4] }); // 2 and 6.
        queue.append({ item(6), item(1), item(5), item(2), item(1) });
        QCOMPARE(namesIn(queue), (std::vector<std::string>{ "2", "4", "5", "1", "3", "6" }));
        QVERIFY(queue.find(ids[0]) == nullptr);
        QCOMPARE(queue.find(ids[1])->state, QueueState::Queued);
        QCOMPARE(queue.find(ids[4])->state, QueueState::Queued);
    }

    void aRowIsFoundWhereverItHasMoved()
    {
        FileQueueModel queue;
        const QAbstractItemModelTester tester(&queue);
        queue.append(items(1, 7)); // 1, 2, 4, 5, then 3, 6.
        const std::vector<QueueId> ids = idsOf(queue);
        queue.remove(1);
        QVERIFY(queue.find(ids[1]) == nullptr);
        QCOMPARE(queue.find(ids[3])->item.path.filename().native(), std::string("5"));
        QCOMPARE(queue.move(3).value_or(-1), 3); // 3 is to be locked once more.
        QCOMPARE(queue.move(4).value_or(-1), 4);
        QCOMPARE(queue.move(3).value_or(-1), 4); // And to be unlocked after all.
        QCOMPARE(queue.find(ids[4])->item.path.filename().native(), std::string("3"));
        QCOMPARE(queue.find(ids[5])->item.path.filename().native(), std::string("6"));
        queue.setQueued(std::vector{ ids[2] });
        queue.clear();
        QCOMPARE(namesIn(queue), std::vector<std::string>{ "4" });
        QCOMPARE(queue.find(ids[2])->state, QueueState::Queued);
        QVERIFY(queue.find(ids[4]) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestFileQueueModel)
#include "tst_filequeuemodel.moc"
