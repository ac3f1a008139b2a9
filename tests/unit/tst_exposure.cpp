// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/exposure.h"
#include "core/uniquefd.h"
#include "messages/exposuretext.h"
#include "support/fakeroot.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <sys/socket.h>
#include <unistd.h>

using namespace cipherscope;
using namespace cipherscope::catalog;
using testing::FakeRoot;

Q_DECLARE_METATYPE(cipherscope::catalog::Reach)
Q_DECLARE_METATYPE(cipherscope::catalog::Availability)

namespace {

constexpr std::array everyType{ afalg::AlgType::Hash, afalg::AlgType::Skcipher, afalg::AlgType::Aead,
                                afalg::AlgType::Rng };

Diagnosis diagnosisOf(Availability state, std::optional<int> restriction = {})
{
    Diagnosis diagnosis;
    diagnosis.state = state;
    diagnosis.restrictValue = restriction;
    for (std::size_t i = 0; i < everyType.size(); ++i)
        diagnosis.types[i].type = everyType[i];
    return diagnosis;
}

/** A process with descriptors that are links to `targets`. */
void addProcess(const FakeRoot &root, int number, const std::string &command,
                const std::vector<std::string> &targets)
{
    const std::string folder = "/proc/" + std::to_string(number);
    root.write(folder + "/comm", command + "\n");
    root.write(folder + "/cmdline", command);
    const std::filesystem::path descriptors = root.paths().at(folder + "/fd");
    std::filesystem::create_directories(descriptors);
    int descriptor = 0;
    for (const std::string &target : targets)
        std::filesystem::create_symlink(target, descriptors / std::to_string(descriptor++));
}

/** What the fake processes' sockets are: the inode's number tells. */
std::optional<std::string> protocolByInode(const std::filesystem::path &descriptor)
{
    return std::filesystem::read_symlink(descriptor).native().starts_with("socket:[38") ? "ALG" : "TCP";
}

const ModuleExposure &partOf(const Exposure &exposure, std::string_view name)
{
    return *std::ranges::find_if(exposure.modules,
                                 [name](const ModuleExposure &part) { return part.module.name == name; });
}

QStringList linesOfRemedies(const std::vector<Remedy> &remedies)
{
    QStringList lines;
    for (const Remedy &remedy : remedies)
        lines.append(QString::fromUtf8(remedyName(remedy.action)) + QStringLiteral(": ")
                     + QString::fromStdString(remedy.line));
    return lines;
}

const char *const modulesDep =
    "kernel/crypto/af_alg.ko:\nkernel/crypto/algif_aead.ko: kernel/crypto/af_alg.ko\n";

} // namespace

class TestExposure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoReachesItFollowsFromTheDiagnosis_data();
    void whoReachesItFollowsFromTheDiagnosis();
    void aModulesLinesFitItsState_data();
    void aModulesLinesFitItsState();
    void theFamilyIsTakenOutAfterWhatUsesIt();
    void aLoadedModuleThatIsBlockedSaysByWhat_data();
    void aLoadedModuleThatIsBlockedSaysByWhat();
    void theRestrictionCanBeSetToEachOtherValue();
    void socketsAreCountedByTheReferencesThatTheyHold_data();
    void socketsAreCountedByTheReferencesThatTheyHold();
    void holdersAreTheProcessesWithSuchSockets();
    void aProcessThatDoesNotLetLookIsCounted();
    void theKernelNamesASocketsProtocol();
    void copyFailIsShutWhereAeadIs_data();
    void copyFailIsShutWhereAeadIs();
    void everyStateHasItsWords();
    void machinesReadTheSame();
};

void TestExposure::whoReachesItFollowsFromTheDiagnosis_data()
{
    QTest::addColumn<Availability>("state");
    QTest::addColumn<int>("restriction");
    QTest::addColumn<Reach>("reach");
    QTest::newRow("an old kernel, open") << Availability::Present << -1 << Reach::EveryProgram;
    QTest::newRow("af_alg_restrict 0") << Availability::Present << 0 << Reach::EveryProgram;
    QTest::newRow("af_alg_restrict 1") << Availability::Present << 1 << Reach::ShortList;
    QTest::newRow("af_alg_restrict 2") << Availability::Restricted << 2 << Reach::Nobody;
    QTest::newRow("a value of the future") << Availability::Present << 7 << Reach::Unknown;
    QTest::newRow("blocked") << Availability::ModuleBlocked << -1 << Reach::Nobody;
    QTest::newRow("not built") << Availability::NotInKernel << -1 << Reach::Nobody;
    QTest::newRow("a sandbox") << Availability::Sandboxed << -1 << Reach::NotThisProgram;
    QTest::newRow("a riddle") << Availability::Unknown << -1 << Reach::Unknown;
}

void TestExposure::whoReachesItFollowsFromTheDiagnosis()
{
    QFETCH(const Availability, state);
    QFETCH(const int, restriction);
    const FakeRoot root;
    const std::optional<int> value = restriction < 0 ? std::nullopt : std::optional(restriction);
    QTEST(findExposure(diagnosisOf(state, value), root.paths()).reach, "reach");
}

void TestExposure::aModulesLinesFitItsState_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    const QString block = QStringLiteral(
        "block: echo 'install algif_aead /bin/false' | sudo tee /etc/modprobe.d/block-algif_aead.conf");
    const QString boot = QStringLiteral("block-at-boot: initcall_blacklist=algif_aead_init");
    QTest::newRow("loadable") << QString() << QByteArray() << QStringList{ block, boot };
    QTest::newRow("loaded") << QStringLiteral("/proc/modules") << QByteArray("algif_aead 1 0 - Live 0x0\n")
                            << QStringList{ block, QStringLiteral("unload: sudo modprobe -r algif_aead"),
                                            boot };
    QTest::newRow("built in") << QString::fromStdString(FakeRoot::moduleFile("modules.builtin"))
                              << QByteArray("kernel/crypto/algif_aead.ko\n") << QStringList{ boot };
    QTest::newRow("blocked by the administrator")
        << QStringLiteral("/etc/modprobe.d/x.conf") << QByteArray("# a\n\ninstall algif_aead /bin/false\n")
        << QStringList{ QStringLiteral("unblock: sudo sed -i '3s/^/#/' /etc/modprobe.d/x.conf") };
    QTest::newRow("blocked by a package")
        << QStringLiteral("/usr/lib/modprobe.d/k mod.conf") << QByteArray("install algif_aead /bin/false\n")
        << QStringList{ QStringLiteral(
               "unblock: sudo cp '/usr/lib/modprobe.d/k mod.conf' /etc/modprobe.d/ && "
               "sudo sed -i '1s/^/#/' '/etc/modprobe.d/k mod.conf'") };
    QTest::newRow("blocked on the command line")
        << QStringLiteral("/proc/cmdline") << QByteArray("quiet initcall_blacklist=algif_aead_init ro\n")
        << QStringList{ QStringLiteral("unblock-at-boot: initcall_blacklist=algif_aead_init") };
    QTest::newRow("no modprobe") << QStringLiteral("/proc/sys/kernel/modprobe") << QByteArray("/bin/false\n")
                                 << QStringList{ QStringLiteral(
                                        "allow-loading: sudo sysctl kernel.modprobe=/sbin/modprobe") };
    QTest::newRow("no module may be loaded until the next start")
        << QStringLiteral("/proc/sys/kernel/modules_disabled") << QByteArray("1\n") << QStringList();
}

void TestExposure::aModulesLinesFitItsState()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    const FakeRoot root;
    root.write(FakeRoot::moduleFile("modules.dep"), modulesDep);
    if (!file.isEmpty())
        root.write(file.toStdString(), text.toStdString());
    const Exposure exposure = findExposure(diagnosisOf(Availability::Present), root.paths());
    QTEST(linesOfRemedies(partOf(exposure, "algif_aead").remedies), "lines");
    QCOMPARE(linesOfRemedies(partOf(exposure, "algif_rng").remedies), QStringList());
}

void TestExposure::theFamilyIsTakenOutAfterWhatUsesIt()
{
    const FakeRoot root;
    root.write("/proc/modules", "af_alg 36864 4 algif_rng,algif_hash, Live 0x0\n");
    const Exposure exposure = findExposure(diagnosisOf(Availability::Present), root.paths());
    QVERIFY(linesOfRemedies(partOf(exposure, "af_alg").remedies)
                .contains(QStringLiteral(
                    "unload: sudo modprobe -r algif_hash algif_skcipher algif_aead algif_rng af_alg")));
}

void TestExposure::aLoadedModuleThatIsBlockedSaysByWhat_data()
{
    QTest::addColumn<std::string>("module");
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("remedy");
    const std::string file = "/etc/modprobe.d/x.conf";
    const QString place = QStringLiteral("/etc/modprobe.d/x.conf:1");
    const QString comment = QStringLiteral("unblock: sudo sed -i '1s/^/#/' /etc/modprobe.d/x.conf");
    // As kmod 30 was seen to obey them: see blocks().
    QTest::newRow("install") << std::string("algif_aead") << file
                             << std::string("install algif_aead /bin/false\n") << place << comment;
    QTest::newRow("alias") << std::string("algif_aead") << file << std::string("alias algif-aead off\n")
                           << place << comment;
    QTest::newRow("blacklist") << std::string("af_alg") << file << std::string("blacklist af_alg\n") << place
                               << comment;
    QTest::newRow("command line") << std::string("af_alg") << std::string("/proc/cmdline")
                                  << std::string("ro modprobe.blacklist=x,af_alg\n")
                                  << QStringLiteral("/proc/cmdline")
                                  << QStringLiteral("unblock-at-boot: modprobe.blacklist=x,af_alg");
    QTest::newRow("blacklist, but asked for by name")
        << std::string("algif_aead") << file << std::string("blacklist algif_aead\n") << QString()
        << QString();
    QTest::newRow("until the next start only")
        << std::string("algif_aead") << std::string("/proc/sys/kernel/modules_disabled") << std::string("1\n")
        << QString() << QString();
}

void TestExposure::aLoadedModuleThatIsBlockedSaysByWhat()
{
    QFETCH(const std::string, module);
    QFETCH(const std::string, file);
    QFETCH(const std::string, text);
    QFETCH(const QString, place);
    QFETCH(const QString, remedy);
    const FakeRoot root;
    root.write("/proc/modules", module + " 1 0 - Live 0x0\n");
    root.write(file, text);
    const Exposure exposure = findExposure(diagnosisOf(Availability::Present), root.paths());
    const ModuleExposure &part = partOf(exposure, module);
    QVERIFY(part.finding.loaded && part.finding.state == ModuleState::Present);
    QCOMPARE(messages::moduleSentence(part).contains(QStringLiteral("keeps it from being loaded again")),
             !place.isEmpty());
    QVERIFY2(messages::moduleSentence(part).contains(place), qPrintable(messages::moduleSentence(part)));
    const QStringList lines = linesOfRemedies(part.remedies);
    QCOMPARE(lines.filter(QStringLiteral("unload: sudo modprobe -r")).size(), 1);
    QCOMPARE(lines.filter(QStringLiteral("block: echo")).isEmpty(), !remedy.isEmpty());
    QCOMPARE(lines.contains(remedy), !remedy.isEmpty());
    const auto isPlace = [&place](const QJsonValue &evidence) {
        return evidence[QStringLiteral("what")].toString() == place;
    };
    const QJsonArray modules = exposureToJson(exposure)[QStringLiteral("modules")].toArray();
    const QJsonArray evidence =
        modules[module == "af_alg" ? 0 : 3].toObject()[QStringLiteral("evidence")].toArray();
    QCOMPARE(std::ranges::any_of(evidence, isPlace), !place.isEmpty());
}

void TestExposure::theRestrictionCanBeSetToEachOtherValue()
{
    const FakeRoot root;
    const Exposure older = findExposure(diagnosisOf(Availability::Present), root.paths());
    QVERIFY(older.restriction.empty());
    const Exposure newer = findExposure(diagnosisOf(Availability::Present, 1), root.paths());
    const QStringList lines = linesOfRemedies(newer.restriction);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("restrict: sudo sysctl crypto.af_alg_restrict=0"));
    QCOMPARE(lines[1], QStringLiteral("restrict: sudo sysctl crypto.af_alg_restrict=2"));
    QVERIFY(lines[2].contains(QStringLiteral("crypto.af_alg_restrict = 1")));
    QVERIFY2(lines[2].contains(QStringLiteral("modules-load.d")), "the setting comes with the module");
}

void TestExposure::socketsAreCountedByTheReferencesThatTheyHold_data()
{
    QTest::addColumn<QByteArray>("modules");
    QTest::addColumn<QByteArray>("protocols");
    QTest::addColumn<int>("sockets");
    // Of Linux 6.1.0-57 and 7.3-rc7, with that many sockets open.
    QTest::newRow("loaded, unused") << QByteArray("af_alg 36864 0 - Live 0x0\n") << QByteArray() << 0;
    QTest::newRow("one, not bound") << QByteArray("af_alg 36864 2 - Live 0x0\n") << QByteArray() << 1;
    QTest::newRow("one, bound") << QByteArray(
        "algif_hash 16384 1 - Live 0x0\naf_alg 36864 3 algif_hash, Live 0x0\n")
                                << QByteArray("ALG 808 0 -1 NI 0 no\n") << 1;
    QTest::newRow("four of two types")
        << QByteArray("af_alg 36864 10 algif_skcipher,algif_hash, Live 0x0\n") << QByteArray() << 4;
    QTest::newRow("a kernel that counts") << QByteArray("af_alg 36864 10 algif_hash, Live 0x0\n")
                                          << QByteArray("protocol size sockets\nALG 808 12 -1 NI\n") << 12;
    QTest::newRow("built in") << QByteArray("xfs 1 0 - Live 0x0\n") << QByteArray("ALG 808 0 -1 NI\n") << -1;
    QTest::newRow("no such file") << QByteArray() << QByteArray() << -1;
    QTest::newRow("no number") << QByteArray("af_alg 36864 many algif_hash, Live\n") << QByteArray() << -1;
    QTest::newRow("fewer references than modules")
        << QByteArray("af_alg 1 0 a,b, Live\n") << QByteArray() << -1;
    QTest::newRow("a line that ends early") << QByteArray("af_alg 36864\n") << QByteArray("ALG\n") << -1;
}

void TestExposure::socketsAreCountedByTheReferencesThatTheyHold()
{
    QFETCH(const QByteArray, modules);
    QFETCH(const QByteArray, protocols);
    QFETCH(const int, sockets);
    const FakeRoot root;
    root.write("/proc/modules", modules.toStdString());
    root.write("/proc/net/protocols", protocols.toStdString());
    const Exposure exposure = findExposure(diagnosisOf(Availability::Present), root.paths());
    QCOMPARE(exposure.openSockets.has_value(), sockets >= 0);
    QCOMPARE(exposure.openSockets.value_or(0), static_cast<std::size_t>(std::max(0, sockets)));
}

void TestExposure::holdersAreTheProcessesWithSuchSockets()
{
    const FakeRoot root;
    addProcess(root, 40, "cryptsetup", { "/dev/null", "socket:[381]", "socket:[382]", "socket:[99]" });
    addProcess(root, 7, "firefox", { "socket:[12]", "anon_inode:[eventpoll]" });
    addProcess(root, 8, "sha256sum", { "socket:[383]" });
    root.write("/proc/self-made/fd/0", "");
    root.write("/proc/12x/comm", "no process");
    const SocketHolders found = findSocketHolders(root.paths(), protocolByInode);
    QCOMPARE(found.holders.size(), 2U);
    QCOMPARE(found.holders[0], (SocketHolder{ 8, "sha256sum", 1 }));
    QCOMPARE(found.holders[1], (SocketHolder{ 40, "cryptsetup", 2 }));
    QCOMPARE(found.hidden, 0U);
}

void TestExposure::aProcessThatDoesNotLetLookIsCounted()
{
    const FakeRoot root;
    root.write("/proc/1/cmdline", "/sbin/init");
    root.write("/proc/2/cmdline", ""); // A kernel thread.
    const SocketHolders found = findSocketHolders(root.paths(), protocolByInode);
    QVERIFY(found.holders.empty());
    QCOMPARE(found.hidden, 1U);
}

void TestExposure::theKernelNamesASocketsProtocol()
{
    const UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        QSKIP("this machine gives no TCP sockets");
    const std::string folder = "/proc/self/fd/";
    QCOMPARE(socketProtocol(folder + std::to_string(socket.get())), std::optional<std::string>("TCP"));
    QCOMPARE(socketProtocol(folder + std::to_string(STDERR_FILENO) + "/none"), std::nullopt);
    QCOMPARE(socketProtocol("/proc/self/exe"), std::nullopt);
}

void TestExposure::copyFailIsShutWhereAeadIs_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("shut");
    QTest::newRow("open") << QByteArray() << false;
    QTest::newRow("blocked") << QByteArray("install algif_aead /bin/false\n") << true;
    QTest::newRow("another is blocked") << QByteArray("install algif_hash /bin/false\n") << false;
}

void TestExposure::copyFailIsShutWhereAeadIs()
{
    QFETCH(const QByteArray, config);
    QFETCH(const bool, shut);
    const FakeRoot root;
    root.write(FakeRoot::moduleFile("modules.dep"), modulesDep);
    root.write("/etc/modprobe.d/x.conf", config.toStdString());
    const Exposure exposure = findExposure(diagnosisOf(Availability::Present), root.paths());
    const QString text = messages::copyFailSentence(exposure, "6.1.0-57-amd64");
    QVERIFY(text.contains(QStringLiteral("CVE-2026-31431")));
    QCOMPARE(text.contains(QStringLiteral("6.1.0-57-amd64")), !shut);
    QCOMPARE(text.contains(QStringLiteral("shut")), shut);

    // What answered is open, whatever the files say.
    Diagnosis answering = diagnosisOf(Availability::Present);
    answering.types[2].state = Availability::Present;
    QVERIFY(!messages::copyFailSentence(findExposure(answering, root.paths()), "6.1")
                 .contains(QStringLiteral("shut")));
}

void TestExposure::everyStateHasItsWords()
{
    for (const Reach reach :
         { Reach::Nobody, Reach::EveryProgram, Reach::ShortList, Reach::NotThisProgram, Reach::Unknown }) {
        QVERIFY(messages::reachSentence(reach).endsWith(u'.'));
        QVERIFY(!messages::reachText(reach).isEmpty());
    }
    for (const bool loaded : { false, true }) {
        for (const ModuleState state : { ModuleState::Present, ModuleState::Blocked, ModuleState::Missing,
                                         ModuleState::Loadable, ModuleState::Unknown }) {
            const ModuleExposure part{ familyModule(), { state, loaded, { { "/a/file:1", "x", "y" } } }, {} };
            QVERIFY(!messages::moduleStateText(part.finding).isEmpty());
            QVERIFY(messages::moduleSentence(part).endsWith(u'.'));
            QCOMPARE(messages::moduleSentence(part).contains(QStringLiteral("/a/file:1")),
                     state == ModuleState::Blocked || state == ModuleState::Missing);
        }
    }
    for (int value = 0; value <= 2; ++value) {
        QVERIFY(!messages::restrictShares(value).everyProgram.isEmpty());
        QVERIFY(!messages::restrictShares(value).privileged.isEmpty());
    }
}

void TestExposure::machinesReadTheSame()
{
    const FakeRoot root;
    root.write(FakeRoot::moduleFile("modules.dep"), modulesDep);
    root.write("/proc/modules", "af_alg 36864 2 - Live 0x0\n");
    addProcess(root, 8, "sha256sum", { "socket:[383]" });
    const Exposure exposure =
        findExposure(diagnosisOf(Availability::Present, 1), root.paths(), protocolByInode);
    const QJsonObject object = exposureToJson(exposure);
    QCOMPARE(object[QStringLiteral("reach")].toString(), QStringLiteral("short-list"));
    QCOMPARE(object[QStringLiteral("open_sockets")].toInt(), 1);
    QCOMPARE(object[QStringLiteral("modules")].toArray().size(), 5);
    QCOMPARE(object[QStringLiteral("modules")][0][QStringLiteral("state")].toString(),
             QStringLiteral("loaded"));
    QCOMPARE(object[QStringLiteral("processes")][0][QStringLiteral("command")].toString(),
             QStringLiteral("sha256sum"));
    QCOMPARE(object[QStringLiteral("restriction")].toArray().size(), 3);
    const Exposure unknown = findExposure(diagnosisOf(Availability::NotInKernel), FakeRoot().paths());
    QVERIFY(exposureToJson(unknown)[QStringLiteral("open_sockets")].isNull());
}

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_exposure.moc"
