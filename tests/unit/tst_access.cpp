// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/access.h"
#include "catalog/catalogsnapshot.h"
#include "support/fakeroot.h"
#include "support/fakesystemcalls.h"

#include <QTest>

#include <cerrno>
#include <stop_token>
#include <thread>
#include <vector>

using namespace cipherscope;
using namespace cipherscope::catalog;
using testing::FakeRoot;
using testing::FakeSystemCalls;

Q_DECLARE_METATYPE(cipherscope::catalog::Access)
Q_DECLARE_METATYPE(cipherscope::catalog::EntryType)

namespace {

CryptoEntry entry(const std::string &type, const std::string &name, const std::string &driver)
{
    CryptoEntry made;
    made.name = name;
    made.driver = driver;
    made.type = type;
    made.kind = entryType(type);
    made.selftest = "passed";
    made.priority = 100;
    return made;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyFourKindsAreForUserSpace_data();
    void onlyFourKindsAreForUserSpace();
    void anErrnoOfTheBindMeans_data();
    void anErrnoOfTheBindMeans();
    void noBindIsMadeForWhatCannotBeBound_data();
    void noBindIsMadeForWhatCannotBeBound();
    void enoentMeansBlockedWhereTheTypesModule_data();
    void enoentMeansBlockedWhereTheTypesModule();
    void theSelectedDriverIsReachableByItsGenericName();
    void answersAreRememberedUntilForgotten();
    void aFailureThatWillPassIsNotRemembered();
    void cachedNeverAsks();
    void threadsMayAskAtOnce();
    void aSnapshotHoldsEverythingOfOneReading();
    void aSnapshotLearnsWhetherAsynchronousDriversAreGiven_data();
    void aSnapshotLearnsWhetherAsynchronousDriversAreGiven();
    void aSnapshotCanBeCancelled();
    void theWordsAreThoseOfTheCommandLine();
};

void TestAccess::onlyFourKindsAreForUserSpace_data()
{
    QTest::addColumn<EntryType>("kind");
    QTest::addColumn<QString>("type");
    QTest::newRow("hash") << EntryType::Hash << "hash";
    QTest::newRow("skcipher") << EntryType::Skcipher << "skcipher";
    QTest::newRow("aead") << EntryType::Aead << "aead";
    QTest::newRow("rng") << EntryType::Rng << "rng";
    QTest::newRow("cipher") << EntryType::Cipher << "";
    QTest::newRow("compression") << EntryType::Compression << "";
    QTest::newRow("akcipher") << EntryType::Akcipher << "";
    QTest::newRow("kpp") << EntryType::Kpp << "";
    QTest::newRow("sig") << EntryType::Sig << "";
    QTest::newRow("larval") << EntryType::Larval << "";
    QTest::newRow("other") << EntryType::Other << "";
}

void TestAccess::onlyFourKindsAreForUserSpace()
{
    QFETCH(const EntryType, kind);
    const auto type = userSpaceType(kind);
    QTEST(type ? QString::fromUtf8(afalg::typeName(*type)) : QString(), "type");
}

void TestAccess::anErrnoOfTheBindMeans_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<Access>("access");
    QTest::newRow("0") << 0 << Access::Reachable;
    QTest::newRow("EPERM") << EPERM << Access::Restricted;
    QTest::newRow("EACCES") << EACCES << Access::Restricted;
    QTest::newRow("ELIBBAD") << ELIBBAD << Access::Restricted;
    QTest::newRow("EINVAL") << EINVAL << Access::Restricted;
    QTest::newRow("ENOENT, the module loaded") << ENOENT << Access::Restricted;
}

void TestAccess::anErrnoOfTheBindMeans()
{
    QFETCH(const int, error);
    QFETCH(const Access, access);
    const FakeRoot root;
    root.write("/proc/modules", "algif_hash 16384 0 - Live 0x0\n");
    FakeSystemCalls calls;
    calls.answer("hash", "sha256-avx2", error);
    AccessProber prober(calls, root.paths());
    const AccessAnswer answer = prober.ask(entry("shash", "sha256", "sha256-avx2"));
    QCOMPARE(answer, (AccessAnswer{ access, error, false }));
    QCOMPARE(calls.openCount(), 0U);
}

void TestAccess::noBindIsMadeForWhatCannotBeBound_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("internal");
    QTest::addColumn<Access>("access");
    QTest::newRow("cipher") << "cipher" << false << Access::NotUserSpace;
    QTest::newRow("internal cipher") << "cipher" << true << Access::NotUserSpace;
    QTest::newRow("larval") << "larval" << false << Access::NotUserSpace;
    QTest::newRow("a future type") << "quantum" << false << Access::NotUserSpace;
    QTest::newRow("internal hash") << "shash" << true << Access::Internal;
}

void TestAccess::noBindIsMadeForWhatCannotBeBound()
{
    QFETCH(const QString, type);
    QFETCH(const bool, internal);
    QFETCH(const Access, access);
    FakeSystemCalls calls;
    AccessProber prober(calls);
    CryptoEntry asked = entry(type.toStdString(), "x", "y");
    asked.internal = internal;
    QCOMPARE(prober.ask(asked, true), (AccessAnswer{ access, 0, false }));
    QCOMPARE(calls.binds(), 0);
}

void TestAccess::enoentMeansBlockedWhereTheTypesModule_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("answering");
    QTest::addColumn<Access>("access");
    const QByteArray dep = QByteArray::fromStdString(FakeRoot::moduleFile("modules.dep"));
    const QByteArray builtIn = QByteArray::fromStdString(FakeRoot::moduleFile("modules.builtin"));
    QTest::newRow("is loaded: no") << QByteArray("/proc/modules") << QByteArray("algif_aead 1 0 - Live 0x0\n")
                                   << QByteArray() << Access::Restricted;
    QTest::newRow("is built in: no") << builtIn << QByteArray("kernel/crypto/algif_aead.ko\n") << QByteArray()
                                     << Access::Restricted;
    QTest::newRow("is blocked in modprobe.d: yes")
        << QByteArray("/etc/modprobe.d/x.conf") << QByteArray("install algif_aead /bin/false\n")
        << QByteArray() << Access::Blocked;
    QTest::newRow("has no file: yes")
        << dep << QByteArray("kernel/crypto/algif_hash.ko:\n") << QByteArray() << Access::Blocked;
    QTest::newRow("has a file and still is not loaded: yes")
        << dep << QByteArray("kernel/crypto/algif_aead.ko.xz: kernel/crypto/af_alg.ko.xz\n") << QByteArray()
        << Access::Blocked;
    QTest::newRow("left no trace and nothing answers: yes")
        << QByteArray() << QByteArray() << QByteArray() << Access::Blocked;
    QTest::newRow("left no trace but a well-known name answers: no")
        << QByteArray() << QByteArray() << QByteArray("ccm(aes)") << Access::Restricted;
    QTest::newRow("left no trace and the kernel restricts: no")
        << QByteArray("/proc/sys/crypto/af_alg_restrict") << QByteArray("1\n") << QByteArray()
        << Access::Restricted;
    QTest::newRow("left no trace and the kernel does not restrict: yes")
        << QByteArray("/proc/sys/crypto/af_alg_restrict") << QByteArray("0\n") << QByteArray()
        << Access::Blocked;
}

void TestAccess::enoentMeansBlockedWhereTheTypesModule()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, answering);
    QFETCH(const Access, access);
    const FakeRoot root;
    if (!file.isEmpty())
        root.write(file.toStdString(), text.toStdString());
    FakeSystemCalls calls;
    if (!answering.isEmpty())
        calls.answer("aead", answering.toStdString());
    AccessProber prober(calls, root.paths());
    QCOMPARE(prober.ask(entry("aead", "gcm(aes)", "generic-gcm-aesni")),
             (AccessAnswer{ access, ENOENT, false }));
}

void TestAccess::theSelectedDriverIsReachableByItsGenericName()
{
    const FakeRoot root;
    root.write("/proc/modules", "algif_hash 16384 0 - Live 0x0\n");
    FakeSystemCalls calls;
    calls.answer("hash", "sha1");
    AccessProber prober(calls, root.paths());
    const CryptoEntry sha = entry("shash", "sha1", "sha1-avx2");
    QCOMPARE(prober.ask(sha), (AccessAnswer{ Access::Restricted, ENOENT, false }));
    QCOMPARE(prober.ask(sha, true), (AccessAnswer{ Access::Reachable, 0, true }));
    QCOMPARE(prober.ask(sha), (AccessAnswer{ Access::Restricted, ENOENT, false }));
    calls.answer("hash", "sha1-avx2");
    prober.forget();
    QCOMPARE(prober.ask(sha, true), (AccessAnswer{ Access::Reachable, 0, false }));
}

void TestAccess::answersAreRememberedUntilForgotten()
{
    FakeSystemCalls calls;
    calls.answer("hash", "d");
    AccessProber prober(calls);
    const CryptoEntry asked = entry("shash", "n", "d");
    (void)prober.ask(asked);
    (void)prober.ask(asked);
    QCOMPARE(calls.bindsTo("hash", "d"), 1);
    prober.forget();
    QVERIFY(!prober.cached(asked));
    (void)prober.ask(asked);
    QCOMPARE(calls.bindsTo("hash", "d"), 2);
}

void TestAccess::aFailureThatWillPassIsNotRemembered()
{
    FakeSystemCalls calls;
    calls.socketError = EMFILE;
    AccessProber prober(calls);
    const CryptoEntry asked = entry("shash", "n", "d");
    QCOMPARE(prober.ask(asked), (AccessAnswer{ Access::Restricted, EMFILE, false }));
    QVERIFY(!prober.cached(asked));
    calls.socketError = 0;
    calls.answer("hash", "d");
    QCOMPARE(prober.ask(asked).access, Access::Reachable);
}

void TestAccess::cachedNeverAsks()
{
    FakeSystemCalls calls;
    calls.socketError = EAFNOSUPPORT;
    AccessProber prober(calls);
    const CryptoEntry asked = entry("shash", "n", "d");
    QVERIFY(!prober.cached(asked));
    QCOMPARE(prober.cached(entry("cipher", "n", "d"))->access, Access::NotUserSpace);
    QCOMPARE(prober.ask(asked, true), (AccessAnswer{ Access::Blocked, EAFNOSUPPORT, false }));
    QCOMPARE(prober.cached(asked, true), std::optional(AccessAnswer{ Access::Blocked, EAFNOSUPPORT, false }));
    QCOMPARE(calls.binds(), 0);
    for (const bool isSelected : { false, true }) {
        for (const int error : { 0, EPERM, ENOENT }) {
            calls.socketError = 0;
            calls.answer("hash", "d", error);
            prober.forget();
            const AccessAnswer answer = prober.ask(asked, isSelected);
            const int binds = calls.binds();
            QCOMPARE(prober.cached(asked, isSelected), std::optional(answer));
            QCOMPARE(calls.binds(), binds);
        }
    }
}

void TestAccess::threadsMayAskAtOnce()
{
    FakeSystemCalls calls;
    AccessProber prober(calls);
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&prober] {
            for (int i = 0; i < 200; ++i) {
                const CryptoEntry asked = entry("shash", "n", "d" + std::to_string(i));
                (void)prober.ask(asked, true);
                (void)prober.cached(asked);
                if (i % 50 == 0)
                    prober.forget();
            }
        });
    }
    threads.clear();
    QCOMPARE(calls.openCount(), 0U);
}

void TestAccess::aSnapshotHoldsEverythingOfOneReading()
{
    const FakeRoot root;
    root.write("/proc/modules", "algif_hash 16384 0 - Live 0x0\n");
    root.write("/proc/crypto",
               "name : sha1\ndriver : slow\npriority : 1\nselftest : passed\ntype : shash\n\n"
               "name : sha1\ndriver : fast\npriority : 9\nselftest : passed\ntype : shash\n\n"
               "name : aes\ndriver : aes-generic\npriority : 9\nselftest : passed\ntype : cipher\n");
    FakeSystemCalls calls;
    calls.answer("hash", "sha1");
    AccessProber prober(calls, root.paths());
    const auto snapshot = readCatalog(prober, root.paths().at("/proc/crypto"));
    QVERIFY(snapshot);
    QCOMPARE(snapshot->entries.size(), 3U);
    QCOMPARE(snapshot->selections[0].reason, SelectionReason::LowerPriority);
    QCOMPARE(snapshot->selections[1].reason, SelectionReason::Selected);
    QCOMPARE(snapshot->access[0], (AccessAnswer{ Access::Restricted, ENOENT, false }));
    QCOMPARE(snapshot->access[1], (AccessAnswer{ Access::Reachable, 0, true }));
    QCOMPARE(snapshot->access[2], (AccessAnswer{ Access::NotUserSpace, 0, false }));
    const auto missing = readCatalog(prober, root.paths().at("/proc/nothing"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestAccess::aSnapshotLearnsWhetherAsynchronousDriversAreGiven_data()
{
    QTest::addColumn<bool>("given");
    QTest::newRow("given") << true;
    QTest::newRow("not given") << false;
}

void TestAccess::aSnapshotLearnsWhetherAsynchronousDriversAreGiven()
{
    QFETCH(const bool, given);
    const FakeRoot root;
    root.write("/proc/modules", "algif_skcipher 16384 0 - Live 0x0\n");
    root.write("/proc/crypto",
               "name : x\ndriver : hw\npriority : 9\nselftest : passed\ntype : skcipher\nasync : yes\n\n"
               "name : x\ndriver : sw\npriority : 1\nselftest : passed\ntype : skcipher\nasync : no\n");
    FakeSystemCalls calls;
    calls.answer("skcipher", "sw");
    calls.answer("skcipher", "x");
    if (given)
        calls.answer("skcipher", "hw");
    AccessProber prober(calls, root.paths());
    const auto snapshot = readCatalog(prober, root.paths().at("/proc/crypto"));
    QVERIFY(snapshot);
    QCOMPARE(snapshot->selections[0].isSelected(), given);
    QCOMPARE(snapshot->selections[1].isSelected(), !given);
    QCOMPARE(snapshot->access[0].access, given ? Access::Reachable : Access::Restricted);
    QCOMPARE(snapshot->access[1].access, Access::Reachable);
}

void TestAccess::aSnapshotCanBeCancelled()
{
    const FakeRoot root;
    root.write("/proc/crypto", "name : x\ndriver : y\npriority : 9\nselftest : passed\ntype : shash\n");
    FakeSystemCalls calls;
    AccessProber prober(calls, root.paths());
    std::stop_source stop;
    stop.request_stop();
    const auto snapshot = readCatalog(prober, root.paths().at("/proc/crypto"), stop.get_token());
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls.binds(), 0);
}

void TestAccess::theWordsAreThoseOfTheCommandLine()
{
    QCOMPARE(accessName(Access::Reachable), "reachable");
    QCOMPARE(accessName(Access::Restricted), "restricted");
    QCOMPARE(accessName(Access::Blocked), "blocked");
    QCOMPARE(accessName(Access::NotUserSpace), "not-userspace");
    QCOMPARE(accessName(Access::Internal), "internal");
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
