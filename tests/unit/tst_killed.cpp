// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uniquefd.h"
#include "support/clichecks.h"
#include "support/startedprocess.h"
#include "support/trees.h"

#include <QTest>

#include <chrono>
#include <csignal>
#include <optional>
#include <random>
#include <thread>

using namespace cipherscope;
using testing::ScratchFolder;
namespace fs = std::filesystem;
using testing::Strings;

namespace {

const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";

enum class End { Killed, Finished };

/** Runs the program in a folder and kills it after so long, if it is still there. */
End runAndKill(const Strings &command, const fs::path &folder, std::chrono::microseconds after)
{
    testing::StartedProcess started(command, { .folder = folder });
    if (!started.isStarted())
        qFatal("%s does not start", command.front().c_str());
    std::this_thread::sleep_for(after);
    started.signal(SIGKILL);
    return started.wait() == 128 + SIGKILL ? End::Killed : End::Finished;
}

/** What is done to one of the inputs, again and again, in a folder of its own. */
struct Trial {
    fs::path inputs;
    std::string name;
    bool decrypts;
    bool replaces;
    ScratchFolder folder = {};

    fs::path original() const { return inputs / name; }
    fs::path target() const { return folder / "target"; }
    Strings command() const
    {
        return decrypts ? opening(original().native() + ".age", target())
                        : Strings{ program, "encrypt", "-i", "key", "-o", target(), original() };
    }
    Strings opening(const fs::path &file, const fs::path &to) const
    {
        return { program, "decrypt", "-i", "key", name == "tree" ? "-x" : "-o", to, file };
    }

    void prepare() const
    {
        fs::remove_all(target());
        if (replaces)
            folder.write("target", "precious");
    }
    bool isAsBefore() const
    {
        return replaces ? testing::contentOf(target()) == "precious" : !fs::exists(target());
    }
    bool isWhole(const fs::path &made) const
    {
        const fs::path opened = decrypts ? made : folder / "opened";
        if (!decrypts && testing::runProcess(opening(made, opened), { inputs }).status != 0)
            return false;
        const bool isSame = testing::contentOfTree(opened) == testing::contentOfTree(original());
        fs::remove_all(folder / "opened");
        return isSame;
    }
    /** Whether there is nothing else but what cannot be avoided, hidden and named as ours; that is removed.
     */
    bool isClean() const
    {
        for (const auto &entry : fs::directory_iterator(folder.path())) {
            if (entry.path() == target())
                continue;
            if (!entry.path().filename().native().starts_with(".cipherscope-") || !mayLeave(entry.path()))
                return false;
            fs::remove_all(entry.path());
        }
        return true;
    }
    /** A folder has a name from the beginning; a whole file, for the moment before it replaces another. */
    bool mayLeave(const fs::path &leftover) const
    {
        const UniqueFd nameless(::open(folder.path().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
        const bool isFolder = decrypts && name == "tree";
        return isFolder || !nameless.isOpen() || (replaces && isWhole(leftover));
    }
};

} // namespace

/**
 * SIGKILL at a random moment of encryption and decryption: the target is not there, or what it was, or whole,
 * and nothing lies beside it.
 * CIPHERSCOPE_TEST_SEED repeats a run's moments as nearly as the machine does.
 */
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTargetIsWholeOrNotThere_data();
    void theTargetIsWholeOrNotThere();
    void cleanupTestCase();

private:
    std::mt19937_64 m_random;
    std::optional<ScratchFolder> m_folder; ///< The inputs.
    int m_killed = 0;
    int m_wholeAlthoughKilled = 0;
};

void TestKilled::initTestCase()
{
    const QByteArray given = qgetenv("CIPHERSCOPE_TEST_SEED");
    const std::uint64_t seed = given.isEmpty() ? std::random_device()() : given.toULongLong();
    qInfo("CIPHERSCOPE_TEST_SEED=%llu", static_cast<unsigned long long>(seed));
    m_random.seed(seed);
    m_folder.emplace();
    m_folder->write("small", testing::randomBytes(1000));
    m_folder->write("large", testing::randomBytes(16'000'000));
    testing::makeTree(*m_folder, "tree");
    for (int i = 0; i < 200; ++i)
        m_folder->write("tree/many/" + std::to_string(i), testing::randomBytes(20'000));
    const testing::ProcessSetting setting{ m_folder->path() };
    COMPARE_STATUS(testing::runProcess({ program, "keygen", "-o", "key" }, setting), 0);
    for (const char *name : { "small", "large", "tree" })
        COMPARE_STATUS(
            testing::runProcess({ program, "encrypt", "-i", "key", "-o", name + std::string(".age"), name },
                                setting),
            0);
}

void TestKilled::theTargetIsWholeOrNotThere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("decrypts");
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<int>("times");
    QTest::newRow("encrypt a small file") << QByteArray("small") << false << false << 20;
    QTest::newRow("encrypt a large file") << QByteArray("large") << false << false << 40;
    QTest::newRow("encrypt over another file") << QByteArray("large") << false << true << 20;
    QTest::newRow("encrypt a folder") << QByteArray("tree") << false << false << 30;
    QTest::newRow("decrypt a small file") << QByteArray("small") << true << false << 20;
    QTest::newRow("decrypt a large file") << QByteArray("large") << true << false << 30;
    QTest::newRow("decrypt over another file") << QByteArray("large") << true << true << 10;
    QTest::newRow("decrypt a folder") << QByteArray("tree") << true << false << 30;
}

void TestKilled::theTargetIsWholeOrNotThere()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, decrypts);
    QFETCH(bool, replaces);
    QFETCH(int, times);
    const Trial trial{ m_folder->path(), name.toStdString(), decrypts, replaces };
    const auto before = std::chrono::steady_clock::now();
    COMPARE_STATUS(testing::runProcess(trial.command(), { trial.inputs }), 0);
    auto whole =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - before);
    int killed = 0;
    for (int run = 0; killed < times && run < 5 * times; ++run) {
        trial.prepare();
        // A little longer than it takes, so that some are killed in the very last step.
        std::uniform_int_distribution<std::int64_t> moment(0, whole.count() * 21 / 20);
        const std::chrono::microseconds after(moment(m_random));
        const End end = runAndKill(trial.command(), trial.inputs, after);
        if (end == End::Killed)
            ++killed;
        else
            whole = std::min(whole, after);
        const QByteArray shown = "killed after " + QByteArray::number(qlonglong{ after.count() }) + " us";
        const bool isAsBefore = trial.isAsBefore();
        QVERIFY2(isAsBefore || trial.isWhole(trial.target()), shown.constData());
        QVERIFY2(!isAsBefore || end == End::Killed, shown.constData());
        QVERIFY2(trial.isClean(), shown.constData());
        m_wholeAlthoughKilled += !isAsBefore && end == End::Killed ? 1 : 0;
    }
    QCOMPARE(killed, times);
    m_killed += killed;
}

void TestKilled::cleanupTestCase()
{
    qInfo("%d runs killed, %d of them after the target was whole", m_killed, m_wholeAlthoughKilled);
    m_folder.reset();
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
