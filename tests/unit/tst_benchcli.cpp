// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/runjson.h"
#include "support/clichecks.h"
#include "support/enginerows.h"

#include <QTest>

#include <csignal>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;

namespace {

ProcessResult bench(std::vector<std::string> arguments)
{
    std::vector<std::string> command{ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "bench" };
    command.insert(command.end(), arguments.begin(), arguments.end());
    return runProcess(command);
}

/** "n0,n1,..." */
std::string manyNames(int count)
{
    std::string names;
    for (int i = 0; i < count; ++i)
        names += (i > 0 ? ",n" : "n") + std::to_string(i);
    return names;
}

} // namespace

/** The bench command with OpenSSL, which every machine has. */
class TestBenchCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEveryPoint()
    {
        const ProcessResult result = bench({ "-a", "sha256,rfc7539(chacha20,poly1305)", "--engine", "openssl",
                                             "--sizes", "1k,16", "--threads", "2,1", "--seconds", "0.01",
                                             "--direction", "decrypt", "--name", "a test", "--json" });
        COMPARE_STATUS(result, 0);
        const Result<Run> run = parseRun(QByteArray::fromStdString(result.out), "stdout");
        VERIFY_RESULT(run);
        QVERIFY(run->complete);
        QCOMPARE(run->name, QStringLiteral("a test"));
        QVERIFY(run->direction == engine::Direction::Decrypt);
        QCOMPARE(run->series.size(), std::size_t{ 2 });
        QCOMPARE(run->series[1].subject.algorithm, std::string("rfc7539(chacha20,poly1305)"));
        QVERIFY(run->series[1].subject.type == AlgType::Aead);
        for (const Series &series : run->series) {
            QVERIFY2(series.driver.starts_with("OpenSSL 3"), series.driver.c_str());
            QCOMPARE(series.points.size(), std::size_t{ 4 });
            for (const unsigned threads : { 1U, 2U }) {
                for (const std::size_t size : { std::size_t{ 16 }, std::size_t{ 1024 } }) {
                    QVERIFY(series.pointAt(size, threads) != nullptr);
                    QCOMPARE(series.pointAt(size, threads)->rate.runs.size(), std::size_t{ 5 });
                }
            }
        }
    }

    void theTableNamesDriversAndSizes()
    {
        const ProcessResult result =
            bench({ "-a", "cbc(aes)", "--engine", "openssl", "--sizes", "16,8k", "--seconds", "0.01" });
        COMPARE_STATUS(result, 0);
        VERIFY_SAYS(result.out, "16 bytes");
        VERIFY_SAYS(result.out, "8.0 KiB");
        VERIFY_SAYS(result.out, "cbc(aes)  OpenSSL 3");
        VERIFY_SAYS(result.out, "±");
    }

    void csvHasALineAPoint()
    {
        const ProcessResult result = bench(
            { "-a", "sha256", "--engine", "openssl", "--sizes", "16,64,256", "--seconds", "0.01", "--csv" });
        COMPARE_STATUS(result, 0);
        QCOMPARE(std::ranges::count(result.out, '\n'), std::ptrdiff_t{ 4 });
    }

    void whatCannotBeMeasuredSaysWhyAndTheRestIsMeasured()
    {
        const ProcessResult result = bench(
            { "-a", "nosuch,sha256,cbc(aes)", "--engine", "openssl", "--sizes", "24", "--seconds", "0.01" });
        COMPARE_STATUS(result, 0);
        VERIFY_SAYS(result.out, "nosuch: ");
        VERIFY_SAYS(result.out, "24 bytes: ");
        VERIFY_SAYS(result.out, "sha256  ");
        COMPARE_STATUS(bench({ "-a", "nosuch", "--engine", "openssl", "--seconds", "0.01" }), 1);
    }

    void anInterruptKeepsWhatWasMeasured()
    {
        // In the foreground: else the program is sent the signal twice, and the second one ends it. Its
        // status, 130 in a shell, is what timeout(1) says with --preserve-status.
        const ProcessResult result =
            runProcess({ "timeout", "--foreground", "--preserve-status", "-s", "INT", "10",
                         CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "bench", "-a", "sha256", "--engine",
                         "openssl", "--sizes", "16", "--seconds", "600", "--json" });
        COMPARE_STATUS(result, 128 + SIGINT);
        const Result<Run> run = parseRun(QByteArray::fromStdString(result.out), "stdout");
        VERIFY_RESULT(run);
        QVERIFY(!run->complete);
        QCOMPARE(run->series.size(), std::size_t{ 1 });
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<std::vector<std::string>>("arguments");
        QTest::addColumn<std::string>("says");
        const auto row = [](const char *title, std::vector<std::string> arguments, const char *says) {
            QTest::newRow(title) << std::move(arguments) << std::string(says);
        };
        row("a size of nothing", { "--sizes", "16,0" }, "--sizes 16,0");
        row("a size beyond 1 MiB", { "--sizes", "2M" }, "--sizes 2M");
        row("a size that is none", { "--sizes", "16,large" }, "--sizes");
        row("no threads", { "--threads", "0" }, "--threads 0");
        row("no time", { "--seconds", "0" }, "--seconds 0");
        row("no number", { "--seconds", "nan" }, "--seconds nan");
        row("another engine", { "--engine", "gpu" }, "--engine gpu");
        row("another choice of drivers", { "--drivers", "some" }, "--drivers some");
        row("a third direction", { "--direction", "up" }, "--direction up");
        row("no algorithm", { "-a", "," }, "-a");
        row("more drivers than a run has", { "-a", manyNames(501) }, "-a: these are 501 drivers");
        row("both formats", { "--json", "--csv" }, "--json");
        row("an argument", { "sha256" }, "sha256");
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(const std::vector<std::string>, arguments);
        QFETCH(const std::string, says);
        const ProcessResult result = bench(arguments);
        COMPARE_STATUS(result, 2);
        VERIFY_SAYS(result.err, says);
        QVERIFY(result.out.empty());
    }
};

QTEST_GUILESS_MAIN(TestBenchCli)
#include "tst_benchcli.moc"
