// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator does to keep AF_ALG from users, done to a real kernel. It unloads modules and needs
// root: only for a kernel that is thrown away afterwards, which CIPHERSCOPE_THROWAWAY_KERNEL=1 says.

#include "afalg/systemcalls.h"
#include "catalog/diagnosis.h"
#include "support/runprocess.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <unistd.h>

using namespace cipherscope;
using namespace cipherscope::catalog;
namespace fs = std::filesystem;

namespace {

const fs::path configFile = "/run/modprobe.d/cipherscope-test.conf";
const fs::path restrictFile = "/proc/sys/crypto/af_alg_restrict";

Diagnosis diagnosed()
{
    return diagnose(afalg::realSystemCalls());
}

void writeLine(const fs::path &file, const std::string &line)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << line << '\n';
}

/** Unloads AF_ALG, so that the next user of it asks modprobe again. */
bool unload()
{
    const testing::ProcessResult result = testing::runProcess(
        { "modprobe", "-r", "algif_hash", "algif_skcipher", "algif_aead", "algif_rng", "af_alg" });
    const std::string modules = testing::contentOf("/proc/modules");
    return !modules.starts_with("af_alg ") && modules.find("\naf_alg ") == std::string::npos
        && (result.status == 0 || modules.find("algif_") == std::string::npos);
}

bool tells(const std::vector<Evidence> &evidence, const std::string &line)
{
    return std::ranges::any_of(evidence, [&line](const Evidence &found) {
        return found.what.starts_with(configFile.native()) && found.found == line;
    });
}

int doctorStatus()
{
    return testing::runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "doctor" }).status;
}

} // namespace

class TestBlockedModules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aBlockedTypeIsSeenWithItsLine_data();
    void aBlockedTypeIsSeenWithItsLine();
    void aBlockedFamilyIsSeenWithItsLine_data();
    void aBlockedFamilyIsSeenWithItsLine();
    void theHighestRestrictionIsSeen();
};

void TestBlockedModules::initTestCase()
{
    if (::geteuid() != 0 || qgetenv("CIPHERSCOPE_THROWAWAY_KERNEL") != "1")
        QSKIP("this unloads modules: only as root, in a kernel that is thrown away afterwards");
}

void TestBlockedModules::cleanup()
{
    fs::remove(configFile);
}

void TestBlockedModules::aBlockedTypeIsSeenWithItsLine_data()
{
    QTest::addColumn<std::size_t>("type");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("hash") << std::size_t{ 0 } << QByteArray("install algif_hash /bin/false");
    QTest::newRow("skcipher") << std::size_t{ 1 } << QByteArray("install algif_skcipher /bin/true");
    QTest::newRow("aead, as after CVE-2026-31431")
        << std::size_t{ 2 } << QByteArray("install algif_aead /bin/false");
    QTest::newRow("aead, its alias") << std::size_t{ 2 } << QByteArray("alias algif-aead off");
    QTest::newRow("rng") << std::size_t{ 3 } << QByteArray("install algif_rng /bin/false");
}

void TestBlockedModules::aBlockedTypeIsSeenWithItsLine()
{
    QFETCH(std::size_t, type);
    QFETCH(QByteArray, line);
    const Diagnosis before = diagnosed();
    QVERIFY(unload());
    writeLine(configFile, line.toStdString());
    const Diagnosis blocked = diagnosed();
    QCOMPARE(blocked.state, Availability::Present);
    for (std::size_t i = 0; i < blocked.types.size(); ++i) {
        if (i != type)
            QCOMPARE(blocked.types[i].state, before.types[i].state);
    }
    QCOMPARE(blocked.types[type].state, Availability::ModuleBlocked);
    QVERIFY(blocked.types[type].reachable.empty());
    QVERIFY(tells(blocked.types[type].evidence, line.toStdString()));
    QCOMPARE(doctorStatus(), 1);

    fs::remove(configFile);
    QCOMPARE(diagnosed().types[type].state, before.types[type].state);
}

void TestBlockedModules::aBlockedFamilyIsSeenWithItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("blacklist") << QByteArray("blacklist af_alg");
    QTest::newRow("install") << QByteArray("install af_alg /bin/false");
}

void TestBlockedModules::aBlockedFamilyIsSeenWithItsLine()
{
    QFETCH(QByteArray, line);
    QVERIFY(unload());
    writeLine(configFile, line.toStdString());
    const Diagnosis blocked = diagnosed();
    QCOMPARE(blocked.state, Availability::ModuleBlocked);
    QVERIFY(tells(blocked.evidence, line.toStdString()));
    QCOMPARE(doctorStatus(), 1);

    fs::remove(configFile);
    QCOMPARE(diagnosed().state, Availability::Present);
}

void TestBlockedModules::theHighestRestrictionIsSeen()
{
    if (!fs::exists(restrictFile))
        QSKIP("this kernel has no af_alg_restrict");
    const std::string before = testing::contentOf(restrictFile);
    writeLine(restrictFile, "2");
    const Diagnosis diagnosis = diagnosed();
    const int status = doctorStatus();
    std::ofstream(restrictFile) << before;
    QCOMPARE(diagnosis.state, Availability::Restricted);
    QVERIFY(diagnosis.restrictValue == 2);
    QCOMPARE(status, 1);
    QCOMPARE(diagnosed().state, Availability::Present);
}

QTEST_GUILESS_MAIN(TestBlockedModules)
#include "tst_blockedmodules.moc"
