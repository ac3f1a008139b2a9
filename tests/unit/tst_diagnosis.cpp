// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/diagnosis.h"
#include "catalog/wellknownnames.h"
#include "support/fakeroot.h"
#include "support/fakesystemcalls.h"

#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace cipherscope;
using namespace cipherscope::catalog;
using afalg::AlgType;
using testing::FakeRoot;
using testing::FakeSystemCalls;

Q_DECLARE_METATYPE(cipherscope::catalog::Availability)

namespace {

struct File {
    std::string name;
    std::string text;
};

constexpr AlgType everyType[] = { AlgType::Hash, AlgType::Skcipher, AlgType::Aead, AlgType::Rng };

void answerAll(FakeSystemCalls &calls, AlgType type)
{
    for (const std::string_view name : wellKnownNames(type))
        calls.answer(std::string(afalg::typeName(type)), std::string(name));
}

bool hasEvidence(const std::vector<Evidence> &list, std::string_view what, std::string_view found)
{
    return std::ranges::any_of(list, [what, found](const Evidence &evidence) {
        return evidence.what.contains(what) && evidence.found.contains(found) && !evidence.command.empty();
    });
}

const TypeDiagnosis &typeOf(const Diagnosis &diagnosis, AlgType type)
{
    return *std::ranges::find(diagnosis.types, type, &TypeDiagnosis::type);
}

const File loadedTypes{ "/proc/modules",
                        "algif_hash 1 0 - Live 0x0\nalgif_skcipher 1 0 - Live 0x0\n"
                        "algif_aead 1 0 - Live 0x0\nalgif_rng 1 0 - Live 0x0\n"
                        "af_alg 1 0 - Live 0x0\n" };
const File loadableModules{ FakeRoot::moduleFile("modules.dep"),
                            "kernel/crypto/af_alg.ko:\nkernel/crypto/algif_hash.ko: kernel/crypto/af_alg.ko\n"
                            "kernel/crypto/algif_aead.ko: kernel/crypto/af_alg.ko\n" };

} // namespace

Q_DECLARE_METATYPE(std::vector<File>)

class TestDiagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFamilyThatIsRefusedIs_data();
    void aFamilyThatIsRefusedIs();
    void withoutTheFamilyNoTypeIsAsked();
    void aTypeThatStaysSilentIs_data();
    void aTypeThatStaysSilentIs();
    void everythingAnswersOnAnOpenKernel();
    void oneNameIsEnoughForATypeToAnswer();
    void aTypeThatLoadsLateIsSeenAsLoaded();
    void theRestrictionIsReadAfterTheFamilyIsLoaded();
    void theRestrictionsValueIsReported_data();
    void theRestrictionsValueIsReported();
    void everyEvidenceHasACommand();
    void noDescriptorIsLeftOpen();
    void theWordsAreStable();
};

void TestDiagnosis::aFamilyThatIsRefusedIs_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<std::vector<File>>("files");
    QTest::addColumn<Availability>("state");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("found");
    using Files = std::vector<File>;
    const File filtered{ "/proc/self/status", "Name:\tx\nSeccomp:\t2\nSeccomp_filters:\t1\n" };
    const File unfiltered{ "/proc/self/status", "Name:\tx\nSeccomp:\t0\n" };
    const File protocol{ "/proc/net/protocols",
                         "protocol  size sockets\nALG        808      0      -1   NI\n" };
    const File notBuilt{ "/boot/config-6.1.0-test", "CONFIG_X=y\n" };
    const File noFile{ FakeRoot::moduleFile("modules.dep"), "kernel/crypto/aes_ti.ko:\n" };
    const File builtIn{ FakeRoot::moduleFile("modules.builtin"), "kernel/crypto/af_alg.ko\n" };

    QTest::newRow("not in a kernel that was built without it")
        << EAFNOSUPPORT << Files{ notBuilt, unfiltered } << Availability::NotInKernel
        << "/boot/config-6.1.0-test: CONFIG_CRYPTO_USER_API"
        << "no such line";
    QTest::newRow("not in a kernel without the module's file")
        << EAFNOSUPPORT << Files{ noFile, unfiltered } << Availability::NotInKernel << "modules.dep: af_alg"
        << "no such line";
    QTest::newRow("not in a kernel that has no modules at all")
        << EAFNOSUPPORT << Files{ unfiltered } << Availability::NotInKernel << "/lib/modules/6.1.0-test"
        << "no such";
    QTest::newRow("blocked by an install line")
        << EAFNOSUPPORT
        << Files{ loadableModules, { "/etc/modprobe.d/x.conf", "\ninstall af_alg /bin/false\n" } }
        << Availability::ModuleBlocked << "/etc/modprobe.d/x.conf:2"
        << "install af_alg /bin/false";
    QTest::newRow("blocked by the family's alias")
        << EAFNOSUPPORT
        << Files{ loadableModules, { "/run/modprobe.d/x.conf", "install net-pf-38 /bin/true\n" } }
        << Availability::ModuleBlocked << "/run/modprobe.d/x.conf:1"
        << "net-pf-38";
    QTest::newRow("blocked by a blacklist")
        << EAFNOSUPPORT << Files{ loadableModules, { "/usr/lib/modprobe.d/x.conf", "blacklist af_alg\n" } }
        << Availability::ModuleBlocked << "/usr/lib/modprobe.d/x.conf:1"
        << "blacklist af_alg";
    QTest::newRow("blocked on the command line")
        << EAFNOSUPPORT << Files{ builtIn, { "/proc/cmdline", "initcall_blacklist=af_alg_init\n" } }
        << Availability::ModuleBlocked << "/proc/cmdline"
        << "initcall_blacklist=af_alg_init";
    QTest::newRow("refused by a sandbox with EPERM")
        << EPERM << Files{ filtered } << Availability::Sandboxed << "/proc/self/status"
        << "Seccomp: 2";
    QTest::newRow("refused by a security module with EACCES")
        << EACCES << Files{ unfiltered } << Availability::Sandboxed << "socket(AF_ALG)"
        << "EACCES";
    QTest::newRow("hidden by a sandbox while the kernel has it registered")
        << EAFNOSUPPORT << Files{ protocol, unfiltered } << Availability::Sandboxed << "/proc/net/protocols"
        << "ALG";
    QTest::newRow("hidden by a sandbox while the module is loaded")
        << EAFNOSUPPORT << Files{ loadedTypes, unfiltered } << Availability::Sandboxed << "/proc/modules"
        << "af_alg";
    QTest::newRow("hidden by a filter while nothing blocks the module")
        << EAFNOSUPPORT << Files{ loadableModules, filtered } << Availability::Sandboxed
        << "/proc/self/status"
        << "Seccomp: 2";
    QTest::newRow("hidden by a filter in a container without modules")
        << EAFNOSUPPORT << Files{ filtered } << Availability::Sandboxed << "/proc/self/status"
        << "Seccomp: 2";
    QTest::newRow("refused by firejail's protocol filter")
        << ENOTSUP << Files{ loadedTypes, filtered } << Availability::Sandboxed << "/proc/self/status"
        << "Seccomp: 2";
    QTest::newRow("a riddle on an errno of another kind without a filter")
        << ENOTSUP << Files{ loadedTypes, unfiltered } << Availability::Unknown << "/proc/self/status"
        << "Seccomp: 0";
    QTest::newRow("closed by af_alg_restrict")
        << EAFNOSUPPORT
        << Files{ { "/proc/sys/crypto/af_alg_restrict", "2\n" }, loadedTypes, protocol, filtered }
        << Availability::Restricted << "/proc/sys/crypto/af_alg_restrict"
        << "2";
    QTest::newRow("a riddle when nothing explains it")
        << EAFNOSUPPORT << Files{ loadableModules, unfiltered } << Availability::Unknown << "socket(AF_ALG)"
        << "EAFNOSUPPORT";
    QTest::newRow("not judged when descriptors run out")
        << EMFILE << Files{ filtered } << Availability::Unknown << "socket(AF_ALG)"
        << "EMFILE";
}

void TestDiagnosis::aFamilyThatIsRefusedIs()
{
    QFETCH(const int, error);
    QFETCH(const std::vector<File>, files);
    QFETCH(const Availability, state);
    QFETCH(const QString, what);
    QFETCH(const QString, found);
    const FakeRoot root;
    for (const File &file : files)
        root.write(file.name, file.text);
    FakeSystemCalls calls;
    calls.socketError = error;
    const Diagnosis diagnosis = diagnose(calls, root.paths());
    QCOMPARE(diagnosis.state, state);
    QVERIFY(hasEvidence(diagnosis.evidence, what.toStdString(), found.toStdString()));
    QVERIFY(!diagnosis.everyTypeAnswers());
}

void TestDiagnosis::withoutTheFamilyNoTypeIsAsked()
{
    const FakeRoot root;
    FakeSystemCalls calls;
    calls.socketError = EAFNOSUPPORT;
    const Diagnosis diagnosis = diagnose(calls, root.paths());
    QCOMPARE(calls.binds(), 0);
    for (std::size_t i = 0; i < diagnosis.types.size(); ++i) {
        QCOMPARE(diagnosis.types[i].type, everyType[i]);
        QCOMPARE(diagnosis.types[i].state, diagnosis.state);
        QVERIFY(diagnosis.types[i].probedName.empty());
        QVERIFY(diagnosis.types[i].reachable.empty());
    }
}

void TestDiagnosis::aTypeThatStaysSilentIs_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<std::vector<File>>("files");
    QTest::addColumn<Availability>("state");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("found");
    using Files = std::vector<File>;
    const File restricts{ "/proc/sys/crypto/af_alg_restrict", "1\n" };
    const File install{ "/etc/modprobe.d/disable-algif.conf", "install algif_aead /bin/false\n" };

    QTest::newRow("blocked by an install line")
        << ENOENT << Files{ loadableModules, install } << Availability::ModuleBlocked
        << "/etc/modprobe.d/disable-algif.conf:1"
        << "install algif_aead /bin/false";
    QTest::newRow("blocked by a blacklist")
        << ENOENT << Files{ loadableModules, { "/etc/modprobe.d/x.conf", "blacklist algif_aead\n" } }
        << Availability::ModuleBlocked << "/etc/modprobe.d/x.conf:1"
        << "blacklist";
    QTest::newRow("blocked on the command line")
        << ENOENT << Files{ loadableModules, { "/proc/cmdline", "initcall_blacklist=algif_aead_init\n" } }
        << Availability::ModuleBlocked << "/proc/cmdline"
        << "algif_aead_init";
    QTest::newRow("blocked even where the kernel restricts too")
        << ENOENT << Files{ loadableModules, install, restricts } << Availability::ModuleBlocked
        << "/etc/modprobe.d/disable-algif.conf:1"
        << "install algif_aead /bin/false";
    QTest::newRow("not in this kernel")
        << ENOENT << Files{ { FakeRoot::moduleFile("modules.dep"), "kernel/crypto/algif_hash.ko:\n" } }
        << Availability::NotInKernel << "modules.dep: algif_aead"
        << "no such line";
    QTest::newRow("restricted where its module is loaded")
        << ENOENT << Files{ loadedTypes, restricts } << Availability::Restricted << "/proc/modules"
        << "algif_aead";
    QTest::newRow("restricted where nothing is known of its module")
        << ENOENT << Files{ restricts } << Availability::Restricted << "bind(aead, gcm(aes))"
        << "ENOENT";
    QTest::newRow("sandboxed on EACCES")
        << EACCES << Files{ loadedTypes, restricts } << Availability::Sandboxed << "bind(aead, gcm(aes))"
        << "EACCES";
    QTest::newRow("a riddle when its module is loaded and nothing restricts")
        << ENOENT << Files{ loadedTypes } << Availability::Unknown << "/proc/modules"
        << "algif_aead";
    QTest::newRow("a riddle when its module could be loaded")
        << ENOENT << Files{ loadableModules } << Availability::Unknown << "/lib/modules/"
        << "algif_aead.ko";
    QTest::newRow("a riddle on an errno of another kind")
        << ENOMEM << Files{ loadedTypes } << Availability::Unknown << "bind(aead, gcm(aes))"
        << "ENOMEM";
}

void TestDiagnosis::aTypeThatStaysSilentIs()
{
    QFETCH(const int, error);
    QFETCH(const std::vector<File>, files);
    QFETCH(const Availability, state);
    QFETCH(const QString, what);
    QFETCH(const QString, found);
    const FakeRoot root;
    for (const File &file : files)
        root.write(file.name, file.text);
    FakeSystemCalls calls;
    calls.otherwise = error;
    for (const AlgType type : { AlgType::Hash, AlgType::Skcipher, AlgType::Rng })
        answerAll(calls, type);
    const Diagnosis diagnosis = diagnose(calls, root.paths());
    QCOMPARE(diagnosis.state, Availability::Present);
    QVERIFY(!diagnosis.everyTypeAnswers());
    for (const TypeDiagnosis &type : diagnosis.types)
        QCOMPARE(type.state, type.type == AlgType::Aead ? state : Availability::Present);
    const TypeDiagnosis &aead = typeOf(diagnosis, AlgType::Aead);
    QVERIFY(hasEvidence(aead.evidence, what.toStdString(), found.toStdString()));
    QVERIFY(aead.reachable.empty());
    QCOMPARE(aead.refused.size(), wellKnownNames(AlgType::Aead).size());
    QCOMPARE(aead.probedName, std::string("gcm(aes)"));
}

void TestDiagnosis::everythingAnswersOnAnOpenKernel()
{
    const FakeRoot root;
    root.write(loadedTypes.name, loadedTypes.text);
    FakeSystemCalls calls;
    for (const AlgType type : everyType)
        answerAll(calls, type);
    const Diagnosis diagnosis = diagnose(calls, root.paths());
    QVERIFY(diagnosis.everyTypeAnswers());
    QVERIFY(!diagnosis.isRestricted());
    QVERIFY(!diagnosis.restrictValue);
    for (const TypeDiagnosis &type : diagnosis.types) {
        QVERIFY(type.refused.empty());
        QCOMPARE(type.reachable.size(), wellKnownNames(type.type).size());
        QVERIFY(hasEvidence(type.evidence, "bind(", "OK"));
        QVERIFY(hasEvidence(type.evidence, "/proc/modules", "algif_"));
    }
}

void TestDiagnosis::oneNameIsEnoughForATypeToAnswer()
{
    const FakeRoot root;
    root.write("/proc/sys/crypto/af_alg_restrict", "1\n");
    FakeSystemCalls calls;
    calls.answer("hash", "sha1");
    const Diagnosis diagnosis = diagnose(calls, root.paths());
    const TypeDiagnosis &hash = typeOf(diagnosis, AlgType::Hash);
    QCOMPARE(hash.state, Availability::Present);
    QCOMPARE(hash.probedName, std::string("sha1"));
    QCOMPARE(hash.reachable, std::vector<std::string>{ "sha1" });
    QVERIFY(std::ranges::find(hash.refused, "sha256") != hash.refused.end());
    QVERIFY(diagnosis.isRestricted());
    QVERIFY(!diagnosis.everyTypeAnswers());
}

void TestDiagnosis::aTypeThatLoadsLateIsSeenAsLoaded()
{
    const FakeRoot root;
    root.write(loadableModules.name, loadableModules.text);
    root.write("/proc/sys/crypto/af_alg_restrict", "1\n");
    root.write("/proc/modules", "");
    FakeSystemCalls calls;
    bool loaded = false;
    calls.onBind = [&root, &loaded](const std::string &type, const std::string &) {
        if (type == "aead" && !std::exchange(loaded, true))
            root.append("/proc/modules", "algif_aead 1 0 - Live 0x0\n");
    };
    const Diagnosis diagnosis = diagnose(calls, root.paths());
    QCOMPARE(typeOf(diagnosis, AlgType::Aead).state, Availability::Restricted);
    QCOMPARE(typeOf(diagnosis, AlgType::Hash).state, Availability::Unknown);
}

void TestDiagnosis::theRestrictionIsReadAfterTheFamilyIsLoaded()
{
    // The setting belongs to af_alg, which the first socket loads: here, what is there after the call counts.
    const FakeRoot root;
    root.write("/proc/sys/crypto/af_alg_restrict", "0\n");
    FakeSystemCalls calls;
    QCOMPARE(diagnose(calls, root.paths()).restrictValue, std::optional(0));
}

void TestDiagnosis::theRestrictionsValueIsReported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("restricted");
    QTest::newRow("0") << QByteArray("0\n") << 0 << false;
    QTest::newRow("1") << QByteArray("1\n") << 1 << true;
    QTest::newRow("2") << QByteArray("2") << 2 << true;
    QTest::newRow("a future value") << QByteArray("7\n") << 7 << true;
    QTest::newRow("no number") << QByteArray("yes\n") << -1 << false;
    QTest::newRow("empty") << QByteArray() << -1 << false;
}

void TestDiagnosis::theRestrictionsValueIsReported()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, value);
    QFETCH(const bool, restricted);
    const FakeRoot root;
    root.write("/proc/sys/crypto/af_alg_restrict", text.toStdString());
    FakeSystemCalls calls;
    const Diagnosis diagnosis = diagnose(calls, root.paths());
    QCOMPARE(diagnosis.restrictValue.value_or(-1), value);
    QCOMPARE(diagnosis.isRestricted(), restricted);
}

void TestDiagnosis::everyEvidenceHasACommand()
{
    for (const int error : { 0, EAFNOSUPPORT, EPERM }) {
        const FakeRoot root;
        FakeSystemCalls calls;
        calls.socketError = error;
        const Diagnosis diagnosis = diagnose(calls, root.paths());
        std::vector<Evidence> all = diagnosis.evidence;
        for (const TypeDiagnosis &type : diagnosis.types)
            all.insert(all.end(), type.evidence.begin(), type.evidence.end());
        QVERIFY(!all.empty());
        for (const Evidence &evidence : all)
            QVERIFY(!evidence.what.empty() && !evidence.found.empty() && !evidence.command.empty());
    }
}

void TestDiagnosis::noDescriptorIsLeftOpen()
{
    const FakeRoot root;
    FakeSystemCalls calls;
    answerAll(calls, AlgType::Hash);
    (void)diagnose(calls, root.paths());
    QVERIFY(calls.binds() > 0);
    QCOMPARE(calls.openCount(), 0U);
}

void TestDiagnosis::theWordsAreStable()
{
    QCOMPARE(availabilityName(Availability::Present), "present");
    QCOMPARE(availabilityName(Availability::NotInKernel), "not-in-kernel");
    QCOMPARE(availabilityName(Availability::ModuleBlocked), "module-blocked");
    QCOMPARE(availabilityName(Availability::Sandboxed), "sandboxed");
    QCOMPARE(availabilityName(Availability::Restricted), "restricted");
    QCOMPARE(availabilityName(Availability::Unknown), "unknown");
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
