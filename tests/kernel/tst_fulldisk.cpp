// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"
#include "support/trees.h"

#include <QTest>

#include <optional>
#include <set>
#include <sys/mount.h>

using namespace cipherscope;
using testing::ProcessResult;
using testing::ScratchFolder;
namespace fs = std::filesystem;
using testing::Strings;

Q_DECLARE_METATYPE(Strings)

/** A disk of 4 MiB, which fills up while a file or folder of 6 MB is written to it. */
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatDoesNotFitLeavesNothingBehind_data();
    void whatDoesNotFitLeavesNothingBehind();
    void cleanupTestCase();

private:
    std::optional<ScratchFolder> m_inputs;
    std::optional<ScratchFolder> m_disk;
    bool m_isMounted = false;
};

void TestFullDisk::initTestCase()
{
    m_inputs.emplace();
    m_disk.emplace();
    m_isMounted = ::mount("tmpfs", m_disk->path().c_str(), "tmpfs", 0, "size=4m") == 0;
    if (!m_isMounted)
        QSKIP("only root can mount a small disk");
    m_disk->write("precious", "precious");
    m_inputs->write("large", testing::randomBytes(6'000'000));
    m_inputs->write("folder/large", testing::randomBytes(6'000'000));
    const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";
    const testing::ProcessSetting setting{ m_inputs->path() };
    COMPARE_STATUS(testing::runProcess({ program, "keygen", "-o", "key" }, setting), 0);
    for (const std::string name : { "large", "folder" })
        COMPARE_STATUS(
            testing::runProcess({ program, "encrypt", "-i", "key", "-o", name + ".age", name }, setting), 0);
}

void TestFullDisk::whatDoesNotFitLeavesNothingBehind_data()
{
    QTest::addColumn<Strings>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("encrypt what is known to be too large")
        << Strings{ "encrypt", "-o", "target", "large" } << QByteArray();
    QTest::newRow("encrypt a folder") << Strings{ "encrypt", "-o", "target", "folder" } << QByteArray();
    QTest::newRow("decrypt") << Strings{ "decrypt", "-o", "target", "large.age" } << QByteArray();
    QTest::newRow("encrypt a stream") << Strings{ "encrypt", "-o", "target" } << QByteArray("large");
    QTest::newRow("decrypt a stream") << Strings{ "decrypt", "-o", "target" } << QByteArray("large.age");
    QTest::newRow("keep nothing of it")
        << Strings{ "decrypt", "--keep-verified", "-o", "target" } << QByteArray("large.age");
    QTest::newRow("unpack a stream") << Strings{ "decrypt", "-x", "target" } << QByteArray("folder.age");
}

void TestFullDisk::whatDoesNotFitLeavesNothingBehind()
{
    QFETCH(Strings, arguments);
    QFETCH(QByteArray, input);
    for (std::string &argument : arguments) {
        if (argument == "target")
            argument = *m_disk / "target";
    }
    arguments.insert(arguments.begin(), { CIPHERSCOPE_BIN_DIR "/cipherscope-cli" });
    arguments.insert(arguments.begin() + 2, { "-i", "key" });
    const fs::path stream = input.isEmpty() ? fs::path() : *m_inputs / input.toStdString();
    const ProcessResult refused = testing::runProcess(arguments, { m_inputs->path(), stream });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "There is no space left to write " + (*m_disk / "target").native());
    std::set<std::string> names;
    for (const auto &entry : fs::directory_iterator(m_disk->path()))
        names.insert(entry.path().filename());
    QVERIFY((names == std::set<std::string>{ "precious" }));
    QCOMPARE(testing::contentOf(*m_disk / "precious"), std::string("precious"));
}

void TestFullDisk::cleanupTestCase()
{
    if (m_isMounted)
        QCOMPARE(::umount(m_disk->path().c_str()), 0);
    m_disk.reset();
    m_inputs.reset();
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
