// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"

#include <QRegularExpression>
#include <QTest>

using namespace cipherscope::testing;

namespace {

ProcessResult rng(std::vector<std::string> arguments, const ProcessSetting &setting = {})
{
    arguments.insert(arguments.begin(), { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "rng" });
    return runProcess(arguments, setting);
}

} // namespace

/** `cipherscope-cli rng` on any machine: with getrandom(). */
class TestRngCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soManyBytesAreGiven_data();
    void soManyBytesAreGiven();
    void textIsOneLine();
    void noTwoDrawsAreEqual();
    void aFileIsReplacedOnceAllIsDone();
    void aCommandLineThatMakesNoSenseIsStatusTwo_data();
    void aCommandLineThatMakesNoSenseIsStatusTwo();
    void anUnknownGeneratorIsAnErrorWithItsName();
    void aFileThatCannotBeWrittenIsAnError();
};

void TestRngCli::soManyBytesAreGiven_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::size_t>("size");
    QTest::newRow("one") << std::string("1") << std::size_t{ 1 };
    QTest::newRow("129") << std::string("129") << std::size_t{ 129 };
    QTest::newRow("4K") << std::string("4K") << std::size_t{ 4096 };
    QTest::newRow("3m") << std::string("3m") << std::size_t{ 3 * 1024 * 1024 };
}

void TestRngCli::soManyBytesAreGiven()
{
    QFETCH(std::string, bytes);
    QFETCH(std::size_t, size);
    const ProcessResult result = rng({ "-n", bytes });
    COMPARE_STATUS(result, 0);
    QCOMPARE(result.out.size(), size);
    QCOMPARE(result.err, std::string());
    const ProcessResult threads = rng({ "-n", bytes, "--threads", "4", "-g", "getrandom" });
    COMPARE_STATUS(threads, 0);
    QCOMPARE(threads.out.size(), size);
}

void TestRngCli::textIsOneLine()
{
    const ProcessResult hex = rng({ "-n", "100", "--format", "hex" });
    COMPARE_STATUS(hex, 0);
    static const QRegularExpression digits(QStringLiteral("^[0-9a-f]{200}\n$"));
    QVERIFY2(digits.match(QString::fromStdString(hex.out)).hasMatch(), hex.out.c_str());
    const ProcessResult base64 = rng({ "-n", "100000", "--format", "base64" });
    COMPARE_STATUS(base64, 0);
    const QByteArray text = QByteArray::fromStdString(base64.out);
    QVERIFY(text.endsWith('\n') && text.count('\n') == 1);
    QCOMPARE(QByteArray::fromBase64(text.trimmed(), QByteArray::AbortOnBase64DecodingErrors).size(), 100000);
}

void TestRngCli::noTwoDrawsAreEqual()
{
    QVERIFY(rng({ "-n", "16", "--format", "hex" }).out != rng({ "-n", "16", "--format", "hex" }).out);
}

void TestRngCli::aFileIsReplacedOnceAllIsDone()
{
    const ScratchFolder folder;
    folder.write("out", "before");
    COMPARE_STATUS(rng({ "-n", "70000", "-o", "out" }, { .folder = folder.path() }), 0);
    QCOMPARE(contentOf(folder / "out").size(), std::size_t{ 70000 });
    COMPARE_STATUS(rng({ "-n", "3", "--format", "hex", "-o", "out" }, { .folder = folder.path() }), 0);
    QCOMPARE(contentOf(folder / "out").size(), std::size_t{ 7 });
}

void TestRngCli::aCommandLineThatMakesNoSenseIsStatusTwo_data()
{
    QTest::addColumn<std::vector<std::string>>("arguments");
    QTest::addColumn<QString>("says");
    using Arguments = std::vector<std::string>;
    QTest::newRow("no number") << Arguments{} << "-n 32";
    QTest::newRow("nothing") << Arguments{ "-n", "0" } << "-n 32";
    QTest::newRow("no number of bytes") << Arguments{ "-n", "many" } << "-n 32";
    QTest::newRow("a unit alone") << Arguments{ "-n", "K" } << "-n 32";
    QTest::newRow("negative") << Arguments{ "-n", "-1" } << "-n 32";
    QTest::newRow("more than 64 bits") << Arguments{ "-n", "99999999999T" } << "-n 32";
    QTest::newRow("no such format") << Arguments{ "-n", "1", "--format", "octal" } << "octal";
    QTest::newRow("no threads") << Arguments{ "-n", "1", "--threads", "0" } << "--threads";
    QTest::newRow("a file") << Arguments{ "-n", "1", "file" } << "-o";
}

void TestRngCli::aCommandLineThatMakesNoSenseIsStatusTwo()
{
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(QString, says);
    const ProcessResult result = rng(arguments);
    COMPARE_STATUS(result, 2);
    QVERIFY(result.out.empty());
    VERIFY_SAYS(result.err, says.toStdString());
}

void TestRngCli::anUnknownGeneratorIsAnErrorWithItsName()
{
    const ProcessResult result = rng({ "-n", "1", "-g", "no_such_rng" });
    COMPARE_STATUS(result, 1);
    QVERIFY(result.out.empty());
    VERIFY_SAYS(result.err, "no_such_rng");
}

void TestRngCli::aFileThatCannotBeWrittenIsAnError()
{
    const ProcessResult nowhere = rng({ "-n", "1", "-o", "/nonexistent/file" });
    COMPARE_STATUS(nowhere, 1);
    VERIFY_SAYS(nowhere.err, "/nonexistent/file");
    const ProcessResult full = rng({ "-n", "1" }, { .output = "/dev/full" });
    COMPARE_STATUS(full, 1);
    VERIFY_SAYS(full.err, "ENOSPC");
}

QTEST_GUILESS_MAIN(TestRngCli)
#include "tst_rngcli.moc"
