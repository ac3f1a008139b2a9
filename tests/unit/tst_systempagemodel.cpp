// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/permittingsystemcalls.h"
#include "system/systempagemodel.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace Qt::StringLiterals;
using cipherscope::testing::PermittingSystemCalls;
using engine::EngineChoice;
using ui::EvidenceRow;
using ui::FeatureRow;
using ui::RestrictRow;
using ui::ServedRow;
using ui::SystemPageModel;
using ui::TypeRow;

namespace {

/** The backend over a kernel that is made up, and a root folder of its own. */
struct Machine {
    explicit Machine(PermittingSystemCalls::Rule rule, int socketError = 0)
        : calls(std::move(rule), socketError)
    {
    }

    void write(const QString &path, const QByteArray &content) const
    {
        const QString file = root.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    [[nodiscard]] ui::BackendContext context() { return { pool, engines, access, calls }; }
    [[nodiscard]] catalog::DiagnosisPaths paths() const { return { root.path().toStdString() }; }

    QTemporaryDir root;
    PermittingSystemCalls calls;
    engine::KernelEngine kernel{ calls };
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    catalog::AccessProber access{ calls };
    operations::OperationPool pool;
};

int everything(const std::string &, const std::string &)
{
    return 0;
}

int onlySha1(const std::string &, const std::string &name)
{
    return name == "sha1" ? 0 : ENOENT;
}

void check(SystemPageModel &model)
{
    // An answer may come at once, or later: only that it comes is promised.
    QSignalSpy reports(&model, &SystemPageModel::reportChanged);
    model.check();
    QTRY_COMPARE(reports.count(), 1);
    QVERIFY(!model.isChecking());
}

TypeRow typeRow(const SystemPageModel &model, const QString &type)
{
    for (const QVariant &row : model.types()) {
        if (row.value<TypeRow>().type == type)
            return row.value<TypeRow>();
    }
    return {};
}

ServedRow servedRow(const SystemPageModel &model, const QString &label)
{
    for (const QVariant &row : model.served()) {
        if (row.value<ServedRow>().label == label)
            return row.value<ServedRow>();
    }
    return {};
}

} // namespace

class TestSystemPageModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItHasLooked();
    void anOpenKernelIsGood();
    void aKernelWithoutAfAlgIsBadAndOpenSslServes();
    void everyEvidenceCanBeChecked();
    void namesWhatARestrictionRefuses();
    void explainsEachValueOfTheRestriction();
    void theEngineSwitchChangesWhoServes();
    void onlyTheLastChoiceCounts();
    void anUnknownEngineNameChangesNothing();
    void tellsProcessorFeaturesAndFipsMode();
    void tellsWhoReachesItAndHowToChangeThat();
    void looksAgainWhenAsked();
    void survivesItsModelWhileChecking();
    void copiesACommand();
};

void TestSystemPageModel::saysNothingBeforeItHasLooked()
{
    Machine machine(everything);
    const SystemPageModel model(machine.context(), machine.paths());
    QVERIFY(!model.isChecked());
    QVERIFY(model.verdict().isEmpty());
    QVERIFY(model.types().isEmpty());
    QCOMPARE(machine.calls.bindCount(), 0);
}

void TestSystemPageModel::anOpenKernelIsGood()
{
    Machine machine(everything);
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    QCOMPARE(model.verdictKind(), u"good"_s);
    QCOMPARE(model.types().size(), 5);
    for (const QString &type : { u"hash"_s, u"skcipher"_s, u"aead"_s, u"rng"_s }) {
        QCOMPARE(typeRow(model, type).kind, u"good"_s);
        QVERIFY(!typeRow(model, type).reachable.isEmpty());
        QVERIFY(typeRow(model, type).refused.isEmpty());
    }
    QCOMPARE(servedRow(model, u"SHA-256"_s).engine, u"kernel"_s);
}

void TestSystemPageModel::aKernelWithoutAfAlgIsBadAndOpenSslServes()
{
    Machine machine(everything, EAFNOSUPPORT);
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    QCOMPARE(model.verdictKind(), u"bad"_s);
    QVERIFY(!model.verdict().isEmpty());
    QCOMPARE(typeRow(model, u"family"_s).kind, u"bad"_s);
    QCOMPARE(servedRow(model, u"SHA-256"_s).engine, u"OpenSSL"_s);
    QVERIFY(servedRow(model, u"SHA-256"_s).driver.startsWith(u"OpenSSL 3"));
}

void TestSystemPageModel::everyEvidenceCanBeChecked()
{
    Machine machine(everything, EAFNOSUPPORT);
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    const TypeRow family = typeRow(model, u"family"_s);
    QVERIFY(!family.evidence.isEmpty());
    for (const QVariant &row : family.evidence) {
        const auto evidence = row.value<EvidenceRow>();
        QVERIFY(!evidence.what.isEmpty());
        QVERIFY(!evidence.found.isEmpty());
        QVERIFY2(!evidence.command.isEmpty(), qPrintable(evidence.what));
    }
}

void TestSystemPageModel::namesWhatARestrictionRefuses()
{
    Machine machine(onlySha1);
    machine.write(u"proc/sys/crypto/af_alg_restrict"_s, "1\n");
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    QCOMPARE(model.verdictKind(), u"warning"_s);
    const TypeRow hash = typeRow(model, u"hash"_s);
    QCOMPARE(hash.reachable, u"sha1"_s);
    QVERIFY(hash.refused.contains(u"sha256"));
    QCOMPARE(typeRow(model, u"aead"_s).kind, u"warning"_s);
    QCOMPARE(servedRow(model, u"SHA-1"_s).engine, u"kernel"_s);
    QCOMPARE(servedRow(model, u"SHA-256"_s).engine, u"OpenSSL"_s);
}

void TestSystemPageModel::explainsEachValueOfTheRestriction()
{
    Machine machine(onlySha1);
    machine.write(u"proc/sys/crypto/af_alg_restrict"_s, "1\n");
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    const QVariantList values = model.restrictValues();
    QCOMPARE(values.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const auto row = values[i].value<RestrictRow>();
        QCOMPARE(row.value, i);
        QCOMPARE(row.current, i == 1);
        QVERIFY(!row.meaning.isEmpty());
        QVERIFY(!row.everyProgram.isEmpty() && !row.privileged.isEmpty());
    }
    QCOMPARE(model.restrictRemedies().size(), 3);

    Machine older(everything);
    SystemPageModel without(older.context(), older.paths());
    check(without);
    QCOMPARE(without.restrictValues().size(), 3);
    for (const QVariant &row : without.restrictValues())
        QVERIFY2(!row.value<RestrictRow>().current, "a kernel without the setting has none of its values");
    QVERIFY(without.restrictRemedies().isEmpty());
    QVERIFY(!without.restriction().isEmpty());
}

void TestSystemPageModel::theEngineSwitchChangesWhoServes()
{
    Machine machine(onlySha1);
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    QSignalSpy served(&model, &SystemPageModel::servedChanged);
    QSignalSpy choice(&model, &SystemPageModel::engineChoiceChanged);

    model.setEngine(u"openssl"_s);
    QCOMPARE(choice.count(), 1);
    QTRY_COMPARE(servedRow(model, u"SHA-1"_s).engine, u"OpenSSL"_s);
    QCOMPARE(served.count(), 1);

    model.setEngine(u"kernel"_s);
    QTRY_COMPARE(servedRow(model, u"SHA-1"_s).engine, u"kernel"_s);
    QCOMPARE(servedRow(model, u"SHA-256"_s).engine, u"none"_s);
    QVERIFY2(!servedRow(model, u"SHA-256"_s).driver.isEmpty(), "Nothing says why there is no SHA-256");
}

void TestSystemPageModel::onlyTheLastChoiceCounts()
{
    Machine machine(everything);
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    model.setEngine(u"openssl"_s);
    model.setEngine(u"kernel"_s);
    model.setEngine(u"openssl"_s);
    QTRY_COMPARE(servedRow(model, u"SHA-256"_s).engine, u"OpenSSL"_s);
    QCOMPARE(servedRow(model, u"SHA-256"_s).engine, u"OpenSSL"_s);
}

void TestSystemPageModel::anUnknownEngineNameChangesNothing()
{
    Machine machine(everything);
    SystemPageModel model(machine.context(), machine.paths());
    model.setEngine(u"abacus"_s);
    QCOMPARE(model.engineChoice(), EngineChoice::Automatic);
    QCOMPARE(model.engine(), u"auto"_s);
}

void TestSystemPageModel::tellsProcessorFeaturesAndFipsMode()
{
    Machine machine(everything);
    machine.write(u"proc/cpuinfo"_s,
                  "processor\t: 0\nmodel name\t: Testing CPU\nflags\t\t: fpu aes sha_ni\n\n"
                  "processor\t: 1\nmodel name\t: Testing CPU\nflags\t\t: fpu aes sha_ni\n");
    machine.write(u"proc/sys/crypto/fips_enabled"_s, "1\n");
    machine.write(u"proc/sys/kernel/osrelease"_s, "7.3.0-test\n");
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    QCOMPARE(model.processor(), u"2 × Testing CPU"_s);
    QCOMPARE(model.fips(), u"on"_s);
    QVERIFY(model.machine().contains(u"7.3.0-test"));
    const QVariantList features = model.features();
    const auto feature = [&features](const QString &name) {
        const auto found = std::ranges::find_if(
            features, [&name](const QVariant &row) { return row.value<FeatureRow>().name == name; });
        return found == features.end() ? FeatureRow() : found->value<FeatureRow>();
    };
    QVERIFY(feature(u"aes"_s).present);
    QVERIFY(!feature(u"aes"_s).purpose.isEmpty());
    QCOMPARE(feature(u"avx2"_s).name, u"avx2"_s);
    QVERIFY(!feature(u"avx2"_s).present);
}

void TestSystemPageModel::tellsWhoReachesItAndHowToChangeThat()
{
    Machine machine(everything);
    machine.write(u"proc/sys/kernel/osrelease"_s, "6.1.0-test\n");
    machine.write(u"lib/modules/6.1.0-test/modules.dep"_s, "kernel/crypto/algif_aead.ko:\n");
    machine.write(u"etc/modprobe.d/copyfail.conf"_s, "install algif_aead /bin/false\n");
    machine.write(u"proc/modules"_s, "af_alg 36864 4 - Live 0x0\n");
    SystemPageModel model(machine.context(), machine.paths());
    QVERIFY(model.exposureParts().isEmpty());
    check(model);
    QCOMPARE(model.reachKind(), u"warning"_s);
    QVERIFY(model.copyFail().contains(u"CVE-2026-31431"));
    QVERIFY(model.sockets().contains(u"2"));
    const QVariantList parts = model.exposureParts();
    QCOMPARE(parts.size(), 5);
    const auto aead = parts[3].value<ui::ExposurePartRow>();
    QCOMPARE(aead.name, u"algif_aead"_s);
    QCOMPARE(aead.kind, u"good"_s);
    QVERIFY2(aead.explanation.contains(u"/etc/modprobe.d/copyfail.conf:1"), qPrintable(aead.explanation));
    QCOMPARE(aead.remedies.size(), 1);
    QVERIFY(aead.remedies.first().value<ui::RemedyRow>().line.contains(u"copyfail.conf"));
}

void TestSystemPageModel::looksAgainWhenAsked()
{
    Machine machine(onlySha1);
    SystemPageModel model(machine.context(), machine.paths());
    check(model);
    QVERIFY(model.restrictRemedies().isEmpty());
    machine.write(u"proc/sys/crypto/af_alg_restrict"_s, "1\n");
    check(model);
    QCOMPARE(model.restrictRemedies().size(), 3);
}

void TestSystemPageModel::survivesItsModelWhileChecking()
{
    Machine machine(everything);
    auto model = std::make_unique<SystemPageModel>(machine.context(), machine.paths());
    model->check();
    model.reset();
    QFuture<Result<int>> later =
        machine.pool.ask<int>([](const std::stop_token &) { return Result<int>(1); });
    QTRY_VERIFY(later.isFinished());
    QCoreApplication::processEvents();
}

void TestSystemPageModel::copiesACommand()
{
    Machine machine(everything);
    const SystemPageModel model(machine.context(), machine.paths());
    model.copy(u"cat /proc/crypto"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"cat /proc/crypto"_s);
}

QTEST_MAIN(TestSystemPageModel)
#include "tst_systempagemodel.moc"
