// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/kernelmodules.h"
#include "support/fakeroot.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::catalog;
using testing::FakeRoot;

Q_DECLARE_METATYPE(cipherscope::catalog::ModuleState)

namespace {

struct File {
    std::string name;
    std::string text;
};

} // namespace

Q_DECLARE_METATYPE(std::vector<File>)

class TestModprobeConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineBlocksTheModule_data();
    void aLineBlocksTheModule();
    void linesKeepTheirFileAndNumber();
    void aFileHidesThoseOfTheSameNameInLaterFolders();
    void textForAShellIsQuoted_data();
    void textForAShellIsQuoted();
    void theFilesSayThatTheModule_data();
    void theFilesSayThatTheModule();
    void aFindingSaysWhereAndHowToCheck();
};

void TestModprobeConfig::aLineBlocksTheModule_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("install false") << "install algif_aead /bin/false" << true;
    QTest::newRow("install true") << "install algif_aead /bin/true" << true;
    QTest::newRow("install with dashes") << "install algif-aead /usr/bin/false" << true;
    QTest::newRow("install of a pattern") << "install algif_* /bin/false" << true;
    QTest::newRow("install with a shell line") << "install algif_aead echo refused >&2; exit 1" << true;
    QTest::newRow("blacklist") << "blacklist algif_aead" << true;
    QTest::newRow("blacklist with blanks") << "  blacklist\t algif_aead  " << true;
    QTest::newRow("alias off") << "alias algif-aead off" << true;
    QTest::newRow("another module") << "install algif_hash /bin/false" << false;
    QTest::newRow("a longer name") << "blacklist algif_aead2" << false;
    QTest::newRow("install that loads it")
        << "install algif_aead logger x; modprobe --ignore-install algif_aead" << false;
    QTest::newRow("install without a command") << "install algif_aead" << false;
    QTest::newRow("blacklist of the alias") << "blacklist net-pf-38" << false;
    QTest::newRow("another alias") << "alias algif-aead my_aead" << false;
    QTest::newRow("options") << "options algif_aead debug=1" << false;
    QTest::newRow("remove") << "remove algif_aead /bin/false" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestModprobeConfig::aLineBlocksTheModule()
{
    QFETCH(const QString, line);
    QTEST(blocks(line.toStdString(), typeModule(afalg::AlgType::Aead)), "blocked");
}

void TestModprobeConfig::linesKeepTheirFileAndNumber()
{
    const FakeRoot root;
    root.write("/etc/modprobe.d/b.conf", "# a comment\n\ninstall x \\\n  /bin/false\nblacklist y");
    root.write("/etc/modprobe.d/a.conf", "blacklist z\n");
    root.write("/etc/modprobe.d/ignored.txt", "blacklist ignored\n");
    const auto lines = readModprobeConfig(root.paths());
    QCOMPARE(lines.size(), 3U);
    QCOMPARE(lines[0].file.native(), std::string("/etc/modprobe.d/a.conf"));
    QCOMPARE(lines[0].number, 1U);
    QCOMPARE(lines[1].number, 3U);
    QCOMPARE(lines[1].text, std::string("install x   /bin/false"));
    QCOMPARE(lines[2].number, 5U);
    QCOMPARE(lines[2].text, std::string("blacklist y"));
}

void TestModprobeConfig::aFileHidesThoseOfTheSameNameInLaterFolders()
{
    const FakeRoot root;
    root.write("/lib/modprobe.d/x.conf", "blacklist lib\n");
    root.write("/usr/lib/modprobe.d/x.conf", "blacklist usrlib\n");
    root.write("/run/modprobe.d/x.conf", "blacklist run\n");
    root.write("/usr/lib/modprobe.d/y.conf", "blacklist other\n");
    auto lines = readModprobeConfig(root.paths());
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].text, std::string("blacklist run"));
    QCOMPARE(lines[1].text, std::string("blacklist other"));
    root.write("/etc/modprobe.d/x.conf", "# emptied by the administrator\n");
    lines = readModprobeConfig(root.paths());
    QCOMPARE(lines.size(), 1U);
}

void TestModprobeConfig::textForAShellIsQuoted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("harmless") << "/etc/modprobe.d/a-b_c.conf"
                              << "/etc/modprobe.d/a-b_c.conf";
    QTest::newRow("blank") << "/etc/a b"
                           << "'/etc/a b'";
    QTest::newRow("quote") << "it's"
                           << "'it'\\''s'";
    QTest::newRow("command") << "$(reboot)"
                             << "'$(reboot)'";
    QTest::newRow("empty") << ""
                           << "''";
}

void TestModprobeConfig::textForAShellIsQuoted()
{
    QFETCH(const QString, text);
    QTEST(QString::fromStdString(shellQuoted(text.toStdString())), "quoted");
}

void TestModprobeConfig::theFilesSayThatTheModule_data()
{
    QTest::addColumn<std::vector<File>>("files");
    QTest::addColumn<ModuleState>("state");
    using Files = std::vector<File>;
    const std::string dep = FakeRoot::moduleFile("modules.dep");
    const std::string builtIn = FakeRoot::moduleFile("modules.builtin");
    const File hasFile{ dep, "kernel/crypto/algif_aead.ko.xz: kernel/crypto/af_alg.ko.xz\n" };
    const File hasNoFile{ dep, "kernel/crypto/algif_hash.ko:\n" };
    const File isBuiltIn{ builtIn, "kernel/crypto/algif_aead.ko\n" };
    const File isLoaded{ "/proc/modules", "af_alg 1 1 algif_aead, Live 0x0\nalgif_aead 1 0 - Live 0x0\n" };
    const File install{ "/etc/modprobe.d/cve.conf", "install algif_aead /bin/false\n" };
    const File initcall{ "/proc/cmdline", "root=/dev/sda1 initcall_blacklist=foo,algif_aead_init quiet\n" };

    QTest::newRow("left no trace") << Files{} << ModuleState::Unknown;
    QTest::newRow("is loaded") << Files{ isLoaded } << ModuleState::Present;
    QTest::newRow("is loaded, whatever is configured by now")
        << Files{ isLoaded, install } << ModuleState::Present;
    QTest::newRow("is only used by another's line")
        << Files{ { "/proc/modules", "af_alg 1 1 algif_aead, Live 0x0\n" } } << ModuleState::Unknown;
    QTest::newRow("is built in") << Files{ isBuiltIn, hasNoFile } << ModuleState::Present;
    QTest::newRow("is built in, which modprobe cannot change")
        << Files{ isBuiltIn, install } << ModuleState::Present;
    QTest::newRow("is built in and kept from starting")
        << Files{ isBuiltIn, initcall } << ModuleState::Blocked;
    QTest::newRow("is configured to be built in")
        << Files{ { "/boot/config-6.1.0-test", "CONFIG_CRYPTO_USER_API_AEAD=y\n" } } << ModuleState::Present;
    QTest::newRow("is not configured")
        << Files{ { "/boot/config-6.1.0-test", "CONFIG_X=y\n# CONFIG_CRYPTO_USER_API_AEAD is not set\n" } }
        << ModuleState::Missing;
    QTest::newRow("is not even mentioned in the configuration")
        << Files{ { FakeRoot::moduleFile("config"), "CONFIG_CRYPTO_USER_API_AEAD_EXTRA=y\n" } }
        << ModuleState::Missing;
    QTest::newRow("has no file") << Files{ hasNoFile } << ModuleState::Missing;
    QTest::newRow("has no file, so that a line that blocks it is not the reason")
        << Files{ hasNoFile, install } << ModuleState::Missing;
    QTest::newRow("has a file") << Files{ hasFile } << ModuleState::Loadable;
    QTest::newRow("is blocked") << Files{ hasFile, install } << ModuleState::Blocked;
    QTest::newRow("is blacklisted") << Files{ hasFile,
                                              { "/lib/modprobe.d/cve.conf", "blacklist algif_aead\n" } }
                                    << ModuleState::Blocked;
    QTest::newRow("is kept from starting") << Files{ hasFile, initcall } << ModuleState::Blocked;
    QTest::newRow("is blacklisted on the command line, for modprobe")
        << Files{ hasFile, { "/proc/cmdline", "modprobe.blacklist=a,algif-aead\n" } } << ModuleState::Blocked;
    QTest::newRow("is blacklisted on the command line, for the kernel")
        << Files{ hasFile, { "/proc/cmdline", "module_blacklist=\"algif_aead\"\n" } } << ModuleState::Blocked;
    QTest::newRow("is not another one of the command line")
        << Files{ hasFile, { "/proc/cmdline", "initcall_blacklist=algif_hash_init module_blacklist=x\n" } }
        << ModuleState::Loadable;
    QTest::newRow("comes too late: loading is over")
        << Files{ hasFile, { "/proc/sys/kernel/modules_disabled", "1\n" } } << ModuleState::Blocked;
    QTest::newRow("cannot be asked for: no loader")
        << Files{ hasFile, { "/proc/sys/kernel/modprobe", "\n" } } << ModuleState::Blocked;
    QTest::newRow("cannot be asked for: a loader that loads nothing")
        << Files{ hasFile, { "/proc/sys/kernel/modprobe", "/bin/false\n" } } << ModuleState::Blocked;
    QTest::newRow("can be asked for")
        << Files{ hasFile, { "/proc/sys/kernel/modprobe", "/sbin/modprobe\n" } } << ModuleState::Loadable;
}

void TestModprobeConfig::theFilesSayThatTheModule()
{
    QFETCH(const std::vector<File>, files);
    QFETCH(const ModuleState, state);
    const FakeRoot root;
    for (const File &file : files)
        root.write(file.name, file.text);
    const ModuleFinding finding = KernelModules(root.paths()).look(typeModule(afalg::AlgType::Aead));
    QCOMPARE(finding.state, state);
    if (!files.empty() && state != ModuleState::Unknown)
        QVERIFY(!finding.evidence.empty());
    for (const Evidence &evidence : finding.evidence) {
        QVERIFY(!evidence.what.empty());
        QVERIFY(!evidence.command.empty());
        QVERIFY2(!evidence.what.starts_with(root.paths().root.native()), "evidence names the system's files");
    }
}

void TestModprobeConfig::aFindingSaysWhereAndHowToCheck()
{
    const FakeRoot root;
    root.write("/etc/modprobe.d/disable algif.conf", "# CVE-2026-31431\n\ninstall algif_aead /bin/false\n");
    const ModuleFinding finding = KernelModules(root.paths()).look(typeModule(afalg::AlgType::Aead));
    QCOMPARE(finding.evidence.size(), 1U);
    QCOMPARE(finding.evidence[0],
             (Evidence{ "/etc/modprobe.d/disable algif.conf:3", "install algif_aead /bin/false",
                        "sed -n 3p '/etc/modprobe.d/disable algif.conf'" }));
}

QTEST_GUILESS_MAIN(TestModprobeConfig)
#include "tst_modprobeconfig.moc"
