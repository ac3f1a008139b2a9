// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/systemfacts.h"
#include "support/fakeroot.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <sys/utsname.h>

using namespace cipherscope;
using namespace cipherscope::catalog;
using testing::FakeRoot;

namespace {

constexpr std::string_view x86 = "processor\t: 0\n"
                                 "model name\t: AMD EPYC 7R13 Processor\n"
                                 "flags\t\t: fpu sse4_2 aes avx avx2 sha_ni pclmulqdq\n\n"
                                 "processor\t: 1\n"
                                 "model name\t: AMD EPYC 7R13 Processor\n"
                                 "flags\t\t: fpu sse4_2 aes avx avx2 sha_ni pclmulqdq\n\n";
constexpr std::string_view arm = "processor\t: 0\n"
                                 "BogoMIPS\t: 108.00\n"
                                 "Features\t: fp asimd aes pmull sha1 sha2 crc32\n"
                                 "CPU implementer\t: 0x41\n\n"
                                 "Hardware\t: BCM2835\n"
                                 "Model\t\t: Raspberry Pi 5\n";

bool hasFeature(const SystemFacts &facts, std::string_view name)
{
    const auto found = std::ranges::find(facts.cpuFeatures, name, &CpuFeature::name);
    return found != facts.cpuFeatures.end() && found->present;
}

} // namespace

class TestSystemFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anX86ProcessorIsDescribed();
    void anArmProcessorIsDescribed();
    void anotherArchitectureHasNoKnownFeatures();
    void aFeatureIsAWholeWord();
    void fipsModeIsReported_data();
    void fipsModeIsReported();
    void whatIsMissingIsEmpty();
    void thisMachineIsDescribed();
};

void TestSystemFacts::anX86ProcessorIsDescribed()
{
    const FakeRoot root;
    root.write("/proc/cpuinfo", x86);
    root.write("/proc/sys/kernel/version", "#1 SMP Debian 6.1.1-1\n");
    const SystemFacts facts = readSystemFacts(root.paths().root);
    QCOMPARE(facts.cpuModel, std::string("AMD EPYC 7R13 Processor"));
    QCOMPARE(facts.cpuCount, 2U);
    QCOMPARE(facts.kernelRelease, std::string(FakeRoot::release));
    QCOMPARE(facts.kernelVersion, std::string("#1 SMP Debian 6.1.1-1"));
    for (const char *present : { "aes", "avx", "avx2", "sha_ni", "pclmulqdq", "sse4_2" })
        QVERIFY2(hasFeature(facts, present), present);
    for (const char *absent : { "vaes", "ssse3", "rdrand", "pmull" })
        QVERIFY2(!hasFeature(facts, absent), absent);
}

void TestSystemFacts::anArmProcessorIsDescribed()
{
    const FakeRoot root;
    root.write("/proc/cpuinfo", arm);
    const SystemFacts facts = readSystemFacts(root.paths().root);
    QCOMPARE(facts.cpuCount, 1U);
    QCOMPARE(facts.cpuModel, std::string("BCM2835"));
    for (const char *present : { "aes", "pmull", "sha1", "sha2", "crc32", "asimd" })
        QVERIFY2(hasFeature(facts, present), present);
    for (const char *absent : { "sha3", "sha512", "sve", "pclmulqdq" })
        QVERIFY2(!hasFeature(facts, absent), absent);
}

void TestSystemFacts::anotherArchitectureHasNoKnownFeatures()
{
    const FakeRoot root;
    root.write("/proc/cpuinfo", "processor : 0\nhart : 0\nisa : rv64imafdc_zkn\n");
    QVERIFY(readSystemFacts(root.paths().root).cpuFeatures.empty());
}

void TestSystemFacts::aFeatureIsAWholeWord()
{
    const FakeRoot root;
    root.write("/proc/cpuinfo", "flags : vaes avx512_vnni\n");
    const SystemFacts facts = readSystemFacts(root.paths().root);
    QVERIFY(hasFeature(facts, "vaes"));
    QVERIFY(!hasFeature(facts, "aes"));
    QVERIFY(!hasFeature(facts, "avx"));
    std::set<std::string> names;
    for (const CpuFeature &feature : facts.cpuFeatures)
        QVERIFY2(names.insert(feature.name).second, feature.name.c_str());
}

void TestSystemFacts::fipsModeIsReported_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("on") << QByteArray("1\n") << 1;
    QTest::newRow("off") << QByteArray("0\n") << 0;
    QTest::newRow("no such setting") << QByteArray() << -1;
}

void TestSystemFacts::fipsModeIsReported()
{
    QFETCH(const QByteArray, text);
    const FakeRoot root;
    if (!text.isEmpty())
        root.write("/proc/sys/crypto/fips_enabled", text.toStdString());
    const std::optional<bool> fips = readSystemFacts(root.paths().root).fipsEnabled;
    QTEST(fips ? static_cast<int>(*fips) : -1, "expected");
}

void TestSystemFacts::whatIsMissingIsEmpty()
{
    const QTemporaryDir folder;
    const SystemFacts facts = readSystemFacts(folder.path().toStdString());
    utsname names{};
    QCOMPARE(::uname(&names), 0);
    QCOMPARE(facts.kernelRelease, std::string(names.release));
    QCOMPARE(facts.machine, std::string(names.machine));
    QVERIFY(facts.cpuModel.empty());
    QCOMPARE(facts.cpuCount, 0U);
    QVERIFY(facts.cpuFeatures.empty());
    QVERIFY(!facts.fipsEnabled);
}

void TestSystemFacts::thisMachineIsDescribed()
{
    const SystemFacts facts = readSystemFacts();
    QVERIFY(!facts.kernelRelease.empty());
    QVERIFY(!facts.kernelVersion.empty());
    QVERIFY(!facts.machine.empty());
    QVERIFY(facts.cpuCount > 0);
}

QTEST_GUILESS_MAIN(TestSystemFacts)
#include "tst_systemfacts.moc"
