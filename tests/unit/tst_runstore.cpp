// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/runstore.h"
#include "support/benchruns.h"
#include "support/enginerows.h"
#include "support/scratchfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;

namespace {

bool execute(const std::filesystem::path &file, const QString &statement)
{
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(QString::fromStdString(file.native()));
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return isDone;
}

/** Overwrites the pages of a database in which this text is. */
bool damagePagesWith(const std::filesystem::path &path, const QByteArray &text)
{
    constexpr qsizetype page = 4096;
    QFile file(QString::fromStdString(path.native()));
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray all = file.readAll();
    qsizetype found = all.indexOf(text);
    bool isDone = found >= page; // The first is the head of the file.
    for (; isDone && found >= 0; found = all.indexOf(text, found + 1))
        isDone = file.seek(found / page * page) && file.write(QByteArray(page, '\xff')) == page;
    return isDone && file.flush();
}

} // namespace

/** The runs that are kept. */
class TestRunStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstRunThereIsNoFile()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "below" / "runs.sqlite");
        const auto runs = store.list();
        VERIFY_RESULT(runs);
        QVERIFY(runs->empty());
        QVERIFY(!std::filesystem::exists(store.file()));
    }

    void aRunComesBackAsItWas()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "below" / "runs.sqlite");
        const auto id = store.save(exampleRun());
        VERIFY_RESULT(id);
        const auto run = store.load(*id);
        VERIFY_RESULT(run);
        QVERIFY(*run == exampleRun());
    }

    void theNewestIsFirstAndNamesCanChange()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "runs.sqlite");
        Run older = exampleRun();
        older.started = older.started.addDays(-1);
        older.complete = false;
        const auto newId = store.save(exampleRun());
        const auto oldId = store.save(older);
        VERIFY_RESULT(newId);
        VERIFY_RESULT(oldId);
        VERIFY_RESULT(store.rename(*oldId, QStringLiteral("yesterday's ünïcode")));
        const auto runs = store.list();
        VERIFY_RESULT(runs);
        QCOMPARE(runs->size(), std::size_t{ 2 });
        QCOMPARE(runs->at(0).id, *newId);
        QCOMPARE(runs->at(0).kernel, QStringLiteral("6.1.0-42-amd64"));
        QCOMPARE(runs->at(0).started, exampleRun().started);
        QVERIFY(runs->at(0).complete);
        QCOMPARE(runs->at(1).name, QStringLiteral("yesterday's ünïcode"));
        QVERIFY(!runs->at(1).complete);
        QCOMPARE(store.load(*oldId)->name, QStringLiteral("yesterday's ünïcode"));
    }

    void whatIsRemovedIsNotFound()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "runs.sqlite");
        const auto id = store.save(exampleRun());
        VERIFY_RESULT(id);
        VERIFY_RESULT(store.remove(*id));
        QVERIFY(store.list()->empty());
        QCOMPARE(store.load(*id).error().code, ErrorCode::NotFound);
        QCOMPARE(store.remove(*id).error().code, ErrorCode::NotFound);
        QCOMPARE(store.rename(*id, {}).error().code, ErrorCode::NotFound);
    }

    void driversKeepTheColoursThatTheyWereGiven()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "runs.sqlite");
        VERIFY_RESULT(store.keepColours({ { "sha256-avx2", 3 } })); // There is nothing to keep them for.
        QVERIFY(!std::filesystem::exists(store.file()));
        VERIFY_RESULT(store.save(exampleRun()));
        VERIFY_RESULT(store.keepColours({ { "sha256-avx2", 0 }, { "sha256-generic", 1 } }));
        VERIFY_RESULT(store.keepColours({ { "sha256-generic", 0 }, { "sha256-ni", 2 } }));
        const auto colours = store.colours();
        VERIFY_RESULT(colours);
        QCOMPARE(*colours,
                 (DriverColours{ { "sha256-avx2", 0 }, { "sha256-generic", 1 }, { "sha256-ni", 2 } }));
    }

    void coloursAreKeptTogetherOrNotAtAll()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "runs.sqlite");
        VERIFY_RESULT(store.save(exampleRun()));
        QVERIFY(execute(store.file(),
                        QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON driver WHEN NEW.name = 'second' "
                                       "BEGIN SELECT RAISE(ABORT, 'not this one'); END")));
        const Result<void> kept = store.keepColours({ { "first", 1 }, { "second", 2 } });
        QVERIFY(!kept);
        QVERIFY2(kept.error().detail.english().find("not this one") != std::string::npos,
                 kept.error().detail.english().c_str());
        const auto colours = store.colours();
        VERIFY_RESULT(colours);
        QVERIFY(colours->empty());
    }

    void aDamagedPageIsAnErrorAndNotTheEnd()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "runs.sqlite");
        VERIFY_RESULT(store.save(exampleRun()));
        DriverColours many;
        for (int i = 0; i < 2000; ++i)
            many.emplace("driver-" + std::to_string(10'000 + i), i);
        VERIFY_RESULT(store.keepColours(many));
        QCOMPARE(store.colours()->size(), many.size());
        QVERIFY(damagePagesWith(store.file(), "driver-11999"));
        const auto colours = store.colours();
        QVERIFY(!colours);
        QCOMPARE(colours.error().code, ErrorCode::Io);
    }

    void severalThreadsMaySave()
    {
        const ScratchFolder folder;
        const RunStore store(folder.path() / "runs.sqlite");
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&store] { static_cast<void>(store.save(exampleRun())); });
        }
        const auto runs = store.list();
        VERIFY_RESULT(runs);
        QCOMPARE(runs->size(), std::size_t{ 4 });
    }

    void aFileThatIsNoneIsAnErrorAndStaysAsItWas()
    {
        const ScratchFolder folder;
        folder.write("runs.sqlite", std::string_view("this is no database, whatever its name says about it"));
        const RunStore store(folder.path() / "runs.sqlite");
        const auto runs = store.list();
        QVERIFY(!runs);
        QCOMPARE(runs.error().subject, store.file().native());
        QVERIFY(!store.save(exampleRun()));
        QCOMPARE(std::filesystem::file_size(store.file()), std::uintmax_t{ 52 });
    }
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
