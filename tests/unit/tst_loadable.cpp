// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/likelykind.h"
#include "catalog/loadable.h"
#include "catalog/proccrypto.h"
#include "catalog/templates.h"
#include "messages/loadabletext.h"
#include "support/captures.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::catalog;
using namespace cipherscope::testing;

namespace {

/** Aliases as "NAME=MODULE". */
ModuleAliases aliasesOf(std::initializer_list<std::pair<const char *, const char *>> list)
{
    ModuleAliases aliases;
    for (const auto &[name, module] : list)
        aliases.aliases.push_back({ name, module });
    std::ranges::sort(aliases.aliases);
    aliases.found = true;
    return aliases;
}

CryptoEntry entryOf(const char *name, const char *driver)
{
    CryptoEntry entry;
    entry.name = name;
    entry.driver = driver;
    return entry;
}

QStringList names(const std::vector<LoadableAlgorithm> &algorithms)
{
    QStringList list;
    for (const LoadableAlgorithm &algorithm : algorithms)
        list.append(QString::fromStdString(algorithm.name));
    return list;
}

const LoadableAlgorithm *find(const std::vector<LoadableAlgorithm> &algorithms, std::string_view name)
{
    const auto found = std::ranges::find(algorithms, name, &LoadableAlgorithm::name);
    return found == algorithms.end() ? nullptr : &*found;
}

ModuleAliases bookworm()
{
    const auto data = [](const char *name) {
        QFile file(QStringLiteral(CIPHERSCOPE_TEST_DATA "/modules/bookworm.%1").arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    ModuleAliases aliases;
    aliases.aliases = parseModuleAliases(data("alias"));
    aliases.builtIn = parseBuiltInAliases(data("builtin.modinfo"));
    for (const CryptoAlias &alias : aliases.builtIn)
        aliases.builtInModules.insert(alias.module);
    return aliases;
}

} // namespace

class TestLoadable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void driversComeWithTheirAlgorithm()
    {
        const ModuleAliases aliases = aliasesOf({ { "serpent", "serpent_generic" },
                                                  { "serpent", "serpent_avx2" },
                                                  { "serpent-generic", "serpent_generic" },
                                                  { "serpent-asm", "serpent_avx2" } });
        const auto algorithms = loadableAlgorithms(aliases, {}, {});
        QCOMPARE(names(algorithms), QStringList({ QStringLiteral("serpent") }));
        QCOMPARE(algorithms[0].drivers, (std::vector<std::string>{ "serpent-asm", "serpent-generic" }));
        QCOMPARE(algorithms[0].modules, (std::vector<std::string>{ "serpent_avx2", "serpent_generic" }));
        QVERIFY(!algorithms[0].isDriver());
        QCOMPARE(algorithms[0].kind, EntryType::Cipher);
    }

    void driversOfWhatIsThereAreAskedForOneByOne()
    {
        ModuleAliases aliases = aliasesOf({ { "sha256", "sha256_ssse3" },
                                            { "sha256-avx2", "sha256_ssse3" },
                                            { "sha256-ni", "sha256_ssse3" },
                                            { "sha256", "sha256_generic" } });
        aliases.builtInModules.insert("sha256_generic");
        const CryptoEntry present[] = { entryOf("sha256", "sha256-generic") };
        const auto algorithms = loadableAlgorithms(aliases, present, {});
        QCOMPARE(names(algorithms),
                 QStringList({ QStringLiteral("sha256-avx2"), QStringLiteral("sha256-ni") }));
        QCOMPARE(algorithms[0].algorithm, "sha256");
        QVERIFY(algorithms[0].isDriver());
        // Once its module is loaded there is nothing to ask for, though this processor may lack what -ni
        // needs.
        QVERIFY(loadableAlgorithms(aliases, present, { "sha256_ssse3" }).empty());
    }

    void aModuleThatAnswersToNoOtherNameIsAskedForByIt()
    {
        ModuleAliases aliases = aliasesOf(
            { { "aes", "aesni_intel" }, { "aes", "aes_generic" }, { "aes-generic", "aes_generic" } });
        aliases.builtInModules.insert("aes_generic");
        const CryptoEntry present[] = { entryOf("aes", "aes-generic") };
        const auto algorithms = loadableAlgorithms(aliases, present, {});
        QCOMPARE(names(algorithms), QStringList({ QStringLiteral("aes") }));
        QCOMPARE(algorithms[0].modules, std::vector<std::string>{ "aesni_intel" });
    }

    void everyNameOfAGeneratorsModuleIsADriverOfIt()
    {
        const ModuleAliases aliases = aliasesOf({ { "stdrng", "drbg" },
                                                  { "drbg_nopr_sha1", "drbg" },
                                                  { "ansi_cprng", "ansi_cprng" },
                                                  { "stdrng", "ansi_cprng" },
                                                  { "jitterentropy_rng", "jitterentropy_rng" } });
        const auto algorithms = loadableAlgorithms(aliases, {}, {});
        QCOMPARE(names(algorithms),
                 QStringList({ QStringLiteral("jitterentropy_rng"), QStringLiteral("stdrng") }));
        QCOMPARE(algorithms[1].drivers, (std::vector<std::string>{ "ansi_cprng", "drbg_nopr_sha1" }));
    }

    void templatesAreToldApart()
    {
        const auto algorithms = loadableAlgorithms(aliasesOf({ { "xts", "xts" } }), {}, {});
        QVERIFY(algorithms.at(0).isTemplate);
        QVERIFY(messages::loadableSentence(algorithms[0]).contains(QStringLiteral("template")));
        QCOMPARE(messages::likelyTypeWord(algorithms[0]), QStringLiteral("template"));
    }

    void aRealKernelsListMakesSense()
    {
        const auto entries = parseProcCrypto(captureText(QStringLiteral("bookworm-booted.txt")));
        QVERIFY(!entries.empty());
        const auto algorithms = loadableAlgorithms(bookworm(), entries, {});
        for (const char *wanted : { "serpent", "camellia", "twofish", "sha256-avx2", "aes", "xts", "gcm",
                                    "blake2b-512", "stdrng", "jitterentropy_rng", "chacha20" })
            QVERIFY2(find(algorithms, wanted), wanted);
        for (const char *present : { "sha256", "sha256-generic", "md5", "hmac", "serpent-generic" })
            QVERIFY2(!find(algorithms, present), present);
        for (const LoadableAlgorithm &algorithm : algorithms) {
            QVERIFY2(!algorithm.modules.empty(), algorithm.name.c_str());
            const QString text = messages::loadableSentence(algorithm);
            QVERIFY2(text.contains(QString::fromStdString(algorithm.modules[0])), algorithm.name.c_str());
            const bool isKnown = algorithm.kind != EntryType::Other || algorithm.isTemplate;
            QVERIFY2(isKnown || algorithm.name == "intel_qat" || algorithm.name == "echainiv",
                     algorithm.name.c_str());
            QVERIFY(!typesToAsk(algorithm.kind).empty());
        }
    }

    void nothingIsLoadableWithoutAliases() { QVERIFY(loadableAlgorithms({}, {}, {}).empty()); }

    void eachTemplateIsOneByTheGrammarOfItsExamples()
    {
        for (const Template &each : knownTemplates()) {
            QCOMPARE(findTemplate(each.name), &each);
            QVERIFY(each.takes[0] != PartKind::None);
            for (std::size_t i = 0; i < each.argumentCount(); ++i)
                QVERIFY2(!each.examples[i].empty(), std::string(each.name).c_str());
        }
        QVERIFY(!findTemplate("sha256"));
        QVERIFY(fits(*findTemplate("hmac"), PartKind::KeyedHash));
        QVERIFY(!fits(*findTemplate("hmac"), PartKind::Hash));
        QVERIFY(fits(*findTemplate("cbc"), PartKind::Skcipher));
        QVERIFY(!fits(*findTemplate("cbc"), PartKind::BlockCipher));
        QVERIFY(fits(EntryType::Hash, PartKind::Hash, "sha256"));
        QVERIFY(!fits(EntryType::Hash, PartKind::Hash, "hmac(sha256)"));
    }
};

QTEST_GUILESS_MAIN(TestLoadable)
#include "tst_loadable.moc"
