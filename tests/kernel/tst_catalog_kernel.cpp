// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/kernelabi.h"
#include "catalog/access.h"
#include "catalog/catalogsnapshot.h"
#include "catalog/diagnosis.h"
#include "catalog/proccrypto.h"
#include "catalog/systemfacts.h"
#include "catalog/wellknownnames.h"
#include "support/bindrefcount.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <map>
#include <set>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cipherscope;
using namespace cipherscope::catalog;

namespace {

/** What a bind says, asked directly. */
int bindError(afalg::AlgType type, const std::string &name)
{
    const auto socket = afalg::AlgSocket::open(afalg::realSystemCalls(), type, name);
    return socket ? 0 : socket.error().systemError;
}

std::string textOf(const char *file)
{
    std::ifstream stream(file);
    return { std::istreambuf_iterator<char>(stream), {} };
}

/** From now on this process gets `error` when it asks for a socket of the family; everything else stays
 * allowed. */
bool refuseFamily(int error)
{
    sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, afalg::familyAlg, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{ std::size(program), program };
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

constexpr afalg::AlgType everyType[] = { afalg::AlgType::Hash, afalg::AlgType::Skcipher, afalg::AlgType::Aead,
                                         afalg::AlgType::Rng };

} // namespace

/** Asks the running kernel and compares with what the catalog says of it. Knows nothing of versions. */
class TestCatalogKernel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void procCryptoIsReadCompletely();
    void accessAgreesWithDirectBinds();
    void theSelectedDriverIsWhatABindGets();
    void aNameThatNothingSelectsCannotBeBound();
    void rememberedAnswersMakeASecondReadingQuiet();
    void theDiagnosisAgreesWithDirectBinds();
    void aFilterThatHidesTheFamilyIsSeenAsASandbox_data();
    void aFilterThatHidesTheFamilyIsSeenAsASandbox();
    void theRestrictionsValueIsTheFiles();
    void theFactsAreThoseOfTheKernel();

private:
    CatalogSnapshot m_snapshot;
};

void TestCatalogKernel::initTestCase()
{
    // Fills /proc/crypto with what the well-known names load and instantiate.
    int answers = 0;
    for (const afalg::AlgType type : everyType) {
        for (const std::string_view name : wellKnownNames(type))
            answers += bindError(type, std::string(name)) == 0 ? 1 : 0;
    }
    QVERIFY2(answers > 0, "this kernel has no AF_ALG, or gives none of it");
    // Binds by drivers' names may add entries: read again until nothing new comes.
    AccessProber prober(afalg::realSystemCalls());
    std::size_t before = 0;
    do {
        before = m_snapshot.entries.size();
        const auto snapshot = readCatalog(prober);
        QVERIFY(snapshot);
        m_snapshot = *snapshot;
    } while (m_snapshot.entries.size() > before);
    QVERIFY(!m_snapshot.entries.empty());
}

void TestCatalogKernel::procCryptoIsReadCompletely()
{
    const std::string text = textOf("/proc/crypto");
    const auto entries = parseProcCrypto(text);
    QCOMPARE(static_cast<qsizetype>(entries.size()), QByteArray::fromStdString("\n" + text).count("\nname "));
    std::size_t lines = 0;
    for (const CryptoEntry &entry : entries) {
        lines += entry.fields.size() + 1;
        QVERIFY2(entry.kind != EntryType::Other, entry.type.c_str());
        QVERIFY2(entry.priority && entry.refcount, entry.driver.c_str());
    }
    QCOMPARE(static_cast<qsizetype>(lines), QByteArray::fromStdString(text).count('\n'));
}

void TestCatalogKernel::accessAgreesWithDirectBinds()
{
    std::map<Access, int> counts;
    int internals = 0;
    for (std::size_t i = 0; i < m_snapshot.entries.size(); ++i) {
        const CryptoEntry &entry = m_snapshot.entries[i];
        const AccessAnswer &answer = m_snapshot.access[i];
        ++counts[answer.access];
        const auto type = userSpaceType(entry.kind);
        if (!type) {
            QCOMPARE(answer.access, Access::NotUserSpace);
            continue;
        }
        // Each one costs two vain searches for a module: a few are enough.
        if (entry.internal && ++internals > 4)
            continue;
        const int byDriver = bindError(*type, entry.driver);
        const std::string where =
            entry.driver + ": " + errnoName(byDriver) + ", " + std::string(accessName(answer.access));
        if (entry.internal) {
            QCOMPARE(answer.access, Access::Internal);
            QVERIFY2(byDriver != 0, where.c_str());
            continue;
        }
        const bool answers =
            byDriver == 0 || (m_snapshot.selections[i].isSelected() && bindError(*type, entry.name) == 0);
        QVERIFY2((answer.access == Access::Reachable) == answers, where.c_str());
        QCOMPARE(answer.byGenericNameOnly, answers && byDriver != 0);
        if (!answers)
            QVERIFY2(answer.access == Access::Restricted, where.c_str());
    }
    for (const auto &[access, count] : counts)
        qInfo("%s: %d", accessName(access).data(), count);
    QVERIFY(counts[Access::Reachable] > 0);
}

void TestCatalogKernel::theSelectedDriverIsWhatABindGets()
{
    int checked = 0;
    for (std::size_t i = 0; i < m_snapshot.entries.size(); ++i) {
        const CryptoEntry &entry = m_snapshot.entries[i];
        const auto type = userSpaceType(entry.kind);
        if (!type || !m_snapshot.selections[i].isSelected())
            continue;
        // The kernel does not name the driver that it bound, but counts who uses it.
        const auto gained = testing::driversGaining(*type, entry.name);
        if (!gained)
            continue;
        const std::string where = entry.name + " should get " + entry.driver;
        QVERIFY2(gained->contains(entry.driver), where.c_str());
        for (std::size_t other = 0; other < m_snapshot.entries.size(); ++other) {
            const CryptoEntry &rival = m_snapshot.entries[other];
            if (other != i && rival.kind == entry.kind && rival.name == entry.name)
                QVERIFY2(!gained->contains(rival.driver), (where + ", not " + rival.driver).c_str());
        }
        ++checked;
    }
    qInfo("%d names bound", checked);
    QVERIFY(checked > 0);
}

void TestCatalogKernel::aNameThatNothingSelectsCannotBeBound()
{
    for (std::size_t i = 0; i < m_snapshot.entries.size(); ++i) {
        const CryptoEntry &entry = m_snapshot.entries[i];
        const auto type = userSpaceType(entry.kind);
        if (!type || m_snapshot.selections[i].winner != Selection::npos)
            continue;
        QVERIFY2(bindError(*type, entry.name) != 0, entry.name.c_str());
    }
}

void TestCatalogKernel::rememberedAnswersMakeASecondReadingQuiet()
{
    AccessProber prober(afalg::realSystemCalls());
    const auto first = readCatalog(prober);
    const auto second = readCatalog(prober);
    QVERIFY(first && second);
    for (const CryptoEntry &entry : second->entries) {
        const auto index = static_cast<std::size_t>(&entry - second->entries.data());
        QVERIFY(prober.cached(entry, second->selections[index].isSelected()));
    }
    QCOMPARE(second->access.size(), second->entries.size());
}

void TestCatalogKernel::theDiagnosisAgreesWithDirectBinds()
{
    const Diagnosis diagnosis = diagnose(afalg::realSystemCalls());
    QCOMPARE(diagnosis.state, Availability::Present);
    bool every = true;
    for (const TypeDiagnosis &type : diagnosis.types) {
        const std::string word(afalg::typeName(type.type));
        for (const std::string &name : type.reachable)
            QVERIFY2(bindError(type.type, name) == 0, name.c_str());
        for (const std::string &name : type.refused)
            QVERIFY2(bindError(type.type, name) != 0, name.c_str());
        QCOMPARE(type.reachable.size() + type.refused.size(), wellKnownNames(type.type).size());
        const bool answers = !type.reachable.empty();
        every = every && answers;
        if (answers)
            QCOMPARE(type.state, Availability::Present);
        else
            QVERIFY2(type.state == Availability::Restricted,
                     (word + ": " + std::string(availabilityName(type.state))).c_str());
        // Nothing here blocks a module, so a bind has loaded each, whether it succeeded or not.
        QVERIFY2(std::ranges::any_of(type.evidence,
                                     [](const Evidence &found) {
                                         return found.what == "/proc/modules"
                                             || found.what.ends_with("modules.builtin");
                                     }),
                 word.c_str());
        qInfo("%s: %s, %zu of %zu", word.c_str(), availabilityName(type.state).data(), type.reachable.size(),
              wellKnownNames(type.type).size());
    }
    QCOMPARE(diagnosis.everyTypeAnswers(), every);
}

void TestCatalogKernel::aFilterThatHidesTheFamilyIsSeenAsASandbox_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("with EPERM, as Docker does") << EPERM;
    QTest::newRow("with EAFNOSUPPORT, as Flatpak does") << EAFNOSUPPORT;
}

void TestCatalogKernel::aFilterThatHidesTheFamilyIsSeenAsASandbox()
{
    QFETCH(const int, error);
    // In a child: a filter stays for the rest of a process.
    const pid_t child = ::fork();
    if (child == 0) {
        if (!refuseFamily(error))
            ::_exit(100);
        ::_exit(static_cast<int>(diagnose(afalg::realSystemCalls()).state));
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), static_cast<int>(Availability::Sandboxed));
}

void TestCatalogKernel::theRestrictionsValueIsTheFiles()
{
    const Diagnosis diagnosis = diagnose(afalg::realSystemCalls());
    const std::string text = textOf("/proc/sys/crypto/af_alg_restrict");
    QCOMPARE(diagnosis.restrictValue.has_value(), !text.empty());
    if (diagnosis.restrictValue)
        QCOMPARE(std::to_string(*diagnosis.restrictValue) + "\n", text);
    qInfo("af_alg_restrict: %s", text.empty() ? "none" : text.c_str());
}

void TestCatalogKernel::theFactsAreThoseOfTheKernel()
{
    const SystemFacts facts = readSystemFacts();
    QCOMPARE(facts.kernelRelease + "\n", textOf("/proc/sys/kernel/osrelease"));
    std::string words = " " + textOf("/proc/cpuinfo");
    std::ranges::replace(words, '\n', ' ');
    for (const CpuFeature &feature : facts.cpuFeatures)
        QCOMPARE(feature.present, words.contains(" " + feature.name + " "));
}

QTEST_GUILESS_MAIN(TestCatalogKernel)
#include "tst_catalog_kernel.moc"
