// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/kernelrequest.h"
#include "catalog/likelykind.h"
#include "catalog/loadable.h"
#include "catalog/modulealias.h"
#include "catalog/moduleinfo.h"
#include "catalog/namedesign.h"
#include "catalog/proccrypto.h"
#include "catalog/restriction.h"
#include "messages/kernelanswertext.h"

#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::catalog;
using Kind = messages::KernelAnswerText::Kind;

namespace {

Result<KernelAnswer> ask(std::string_view name)
{
    const Result<AlgorithmName> tree = parseAlgorithmName(name);
    return askKernel(afalg::realSystemCalls(), { std::string(name), typesToAsk(kindOf(*tree)), {} });
}

std::vector<LoadableAlgorithm> loadableNow()
{
    return loadableAlgorithms(readModuleAliases(), *readProcCrypto(), readLoadedModules());
}

bool isRestricted()
{
    return readRestriction({}).value_or(0) != 0;
}

} // namespace

/** Asks the running kernel for what it has not loaded. Knows nothing of versions. */
class TestAskKernel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsAliasesNameWhatItCouldLoad()
    {
        const ModuleAliases aliases = readModuleAliases();
        QVERIFY2(aliases.found, aliases.folder.c_str());
        QVERIFY(aliases.aliases.size() > 50);
        QVERIFY(!aliases.builtIn.empty());
        QVERIFY(loadableNow().size() > 20);
    }

    void whatItLoadsIsNoLongerLoadable()
    {
        const std::vector<LoadableAlgorithm> before = loadableNow();
        const auto wanted = std::ranges::find_if(before, [](const LoadableAlgorithm &each) {
            return each.kind == EntryType::Hash && !each.isDriver() && !each.isTemplate;
        });
        QVERIFY2(wanted != before.end(), "a hash of a stock kernel is not loaded");
        const auto answer =
            askKernel(afalg::realSystemCalls(), { wanted->name, typesToAsk(wanted->kind), wanted->modules });
        QVERIFY(answer);
        const messages::KernelAnswerText text = messages::kernelAnswerText(*answer);
        if (isRestricted() && !answer->isBound()) {
            QCOMPARE(text.kind, Kind::Bad);
            QVERIFY2(text.reasons.join(u' ').contains(QStringLiteral("af_alg_restrict")),
                     qPrintable(text.reasons.join(u' ')));
            return;
        }
        QVERIFY2(text.kind != Kind::Bad, qPrintable(text.headline + text.technical));
        const std::vector<LoadableAlgorithm> after = loadableNow();
        const auto still = std::ranges::find(after, wanted->name, &LoadableAlgorithm::name);
        QVERIFY2(still == after.end() || still->modules != wanted->modules, wanted->name.c_str());
    }

    void aComposedNameIsBuilt()
    {
        const char *name = "authenc(hmac(sha512),cbc(camellia))";
        const auto answer = ask(name);
        QVERIFY(answer);
        if (isRestricted() && !answer->isBound())
            return;
        QVERIFY2(answer->isBound(), qPrintable(messages::kernelAnswerText(*answer).technical));
        QVERIFY(answer->given);
        QCOMPARE(answer->given->name, name);
        QCOMPARE(answer->given->kind, EntryType::Aead);
    }

    void whatItCannotBuildIsExplained_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             { "nonsense", "xts(nonsense)", "gcm(des3_ede)", "hmac(crc32c)", "xts", "authenc(aes)" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatItCannotBuildIsExplained()
    {
        QFETCH(QString, name);
        const auto answer = ask(name.toStdString());
        QVERIFY(answer);
        QVERIFY(!answer->isBound());
        const messages::KernelAnswerText text = messages::kernelAnswerText(*answer);
        // The parts may have been loaded in vain.
        QVERIFY(text.kind == Kind::Bad || !answer->loaded.empty() || !answer->appeared.empty());
        QVERIFY(text.headline.contains(name));
        QVERIFY2(!text.reasons.isEmpty(), qPrintable(text.headline));
        QVERIFY(!text.technical.isEmpty());
        qInfo("%s", qPrintable(text.headline + u' ' + text.reasons.join(u' ') + u' ' + text.technical));
    }

    void itsModulesAreDescribed()
    {
        const ModuleInfo info = readModuleInfo("af_alg");
        QVERIFY2(!info.problem, info.problem ? info.problem->detail.english().c_str() : "");
        QVERIFY(info.license.starts_with("GPL"));
        QVERIFY(info.builtIn || (info.loaded && !info.file.empty()));
        const std::vector<LoadableAlgorithm> loadable = loadableNow();
        QVERIFY(!loadable.empty());
        const ModuleInfo other = readModuleInfo(loadable.front().modules.front());
        QVERIFY(!other.problem && !other.loaded && !other.file.empty());
    }
};

QTEST_GUILESS_MAIN(TestAskKernel)
#include "tst_askkernel.moc"
