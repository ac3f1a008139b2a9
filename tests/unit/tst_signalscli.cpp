// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"
#include "support/pseudoterminal.h"
#include "support/refusedtmpfile.h"
#include "support/startedprocess.h"

#include <QTest>

#include <algorithm>
#include <csignal>
#include <optional>

using namespace cipherscope;
using namespace cipherscope::testing;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(std::string)

namespace {

const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";
constexpr int patience = 60'000; // milliseconds
constexpr std::uintmax_t mebibyte = std::uintmax_t{ 1024 } * 1024;

/** A pipe whose end never comes. */
class EndlessInput final {
public:
    EndlessInput()
    {
        std::array<int, 2> ends{ -1, -1 };
        if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
            m_reading.emplace(ends[0]);
            m_writing = UniqueFd(ends[1]);
        }
    }
    [[nodiscard]] int reading() const { return m_reading->get(); }
    /** After the reader was started: the only one, so that writing ends with it. */
    void feed(std::string_view bytes)
    {
        m_reading.reset();
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_writing.get(), bytes.data(), bytes.size());
            if (count < 0)
                return;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }

private:
    std::optional<UniqueFd> m_reading;
    UniqueFd m_writing;
};

} // namespace

/** SIGINT, SIGTERM and SIGHUP in the middle of each command that writes a file: nothing of it is left. */
class TestSignalsCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeft_data();
    void nothingIsLeft();
    void theTerminalShowsAgainWhatIsTyped_data();
    void theTerminalShowsAgainWhatIsTyped();

private:
    ScratchFolder m_folder;
    std::string m_size; ///< Of what takes seconds to be read or made.
};

void TestSignalsCli::initTestCase()
{
    ::signal(SIGPIPE, SIG_IGN);
    const std::uintmax_t size = std::min(2048 * mebibyte, fs::space(m_folder.path()).available / 2);
    m_size = std::to_string(size);
    m_folder.write("small", "small");
    m_folder.write("huge", "");
    fs::resize_file(m_folder / "huge", size);
    m_folder.write("huge.enc", "Salted__12345678");
    fs::resize_file(m_folder / "huge.enc", size / 16 * 16);
    m_folder.write("tree/large", randomBytes(8 * mebibyte));
    COMPARE_STATUS(runProcess({ program, "keygen", "-o", "key" }, { m_folder.path() }), 0);
    for (const char *name : { "tree", "tree/large" }) {
        const Strings command{ program, "encrypt", "-i", "key", "-o", name + std::string(".age"), name };
        COMPARE_STATUS(runProcess(command, { m_folder.path() }), 0);
    }
}

void TestSignalsCli::nothingIsLeft_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isTmpfileRefused");
    QTest::addColumn<Strings>("arguments");
    QTest::addColumn<std::string>("fed"); // At standard input, which then stays open.
    const std::string large = contentOf(m_folder / "tree/large.age").substr(0, 5 * mebibyte);
    const std::string tree = contentOf(m_folder / "tree.age").substr(0, 5 * mebibyte);
    const std::string key(64, '0');
    const std::string iv(32, '0');
    for (const bool isRefused : { false, true }) {
        const auto row = [isRefused](const char *name, int number, const Strings &arguments,
                                     const std::string &fed = {}) {
            QTest::addRow("%s%s", name, isRefused ? ", without O_TMPFILE" : "")
                << number << isRefused << arguments << fed;
        };
        row("encrypt", SIGINT, { "encrypt", "-i", "key", "-o", "out/target", "huge" });
        row("encrypt, SIGTERM", SIGTERM, { "encrypt", "-i", "key", "-o", "out/target", "huge" });
        row("encrypt, SIGHUP", SIGHUP, { "encrypt", "-i", "key", "-o", "out/target", "huge" });
        row("decrypt", SIGINT, { "decrypt", "-i", "key", "-o", "out/target" }, large);
        row("decrypt a folder", SIGTERM, { "decrypt", "-i", "key", "-x", "out/new" }, tree);
        row("openssl-enc", SIGINT,
            { "openssl-enc", "-d", "--passphrase-fd", "0", "-i", "huge.enc", "-o", "out/target" },
            "secret\n");
        row("cipher", SIGINT,
            { "cipher", "-a", "ctr(aes)", "-d", "--key-hex", key, "--iv-hex", iv, "-i", "huge", "-o",
              "out/target" });
        row("rng", SIGINT, { "rng", "-g", "getrandom", "-n", m_size, "--format", "hex", "-o", "out/target" });
    }
}

void TestSignalsCli::nothingIsLeft()
{
    QFETCH(int, number);
    QFETCH(bool, isTmpfileRefused);
    QFETCH(Strings, arguments);
    QFETCH(std::string, fed);
    m_folder.write("out/target", "precious");
    arguments.insert(arguments.begin(), program);
    EndlessInput input;
    std::optional<StartedProcess> started;
    if (!withTmpfile(isTmpfileRefused, [&] {
            started.emplace(arguments, StartSetting{ .folder = m_folder.path(), .input = input.reading() });
        }))
        QSKIP("no system calls can be refused here");
    input.feed(fed);
    QTRY_VERIFY_WITH_TIMEOUT(started->bytesOpenBelow(m_folder / "out") >= mebibyte, patience);
    started->signal(number);
    QCOMPARE(started->wait(), 128 + number);
    QCOMPARE(contentOf(m_folder / "out/target"), std::string("precious"));
    QCOMPARE(std::distance(fs::directory_iterator(m_folder / "out"), {}), std::ptrdiff_t{ 1 });
}

void TestSignalsCli::theTerminalShowsAgainWhatIsTyped_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestSignalsCli::theTerminalShowsAgainWhatIsTyped()
{
    QFETCH(int, number);
    const Pseudoterminal terminal;
    QVERIFY(terminal.isOpen() && terminal.echoes());
    // A terminal starts anew when the first of its session ends: that is a shell, which stays.
    const char *const inner = "echo \"pid $$.\" >/dev/tty; exec \"$@\"";
    const char *const outer = "sh -c \"$0\" sh \"$@\"; echo \"status $?.\" >/dev/tty; read -r end";
    const StartedProcess shell(
        { "sh", "-c", outer, inner, program, "encrypt", "-p", "-o", "target", "small" },
        { .folder = m_folder.path(), .terminal = terminal.path() });
    std::string shown;
    const auto shows = [&](const std::string &text) {
        shown += terminal.shown();
        return shown.find(text) != std::string::npos;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows("assphrase: "), patience);
    QVERIFY(!terminal.echoes());
    const pid_t asking = std::stoi(shown.substr(shown.find("pid ") + 4));
    QCOMPARE_GT(asking, 1);
    ::kill(asking, number);
    QTRY_VERIFY_WITH_TIMEOUT(shows("status "), patience);
    VERIFY_SAYS(shown, "status " + std::to_string(128 + number) + '.');
    QVERIFY(terminal.echoes());
    QVERIFY(!fs::exists(m_folder / "target"));
}

QTEST_GUILESS_MAIN(TestSignalsCli)
#include "tst_signalscli.moc"
