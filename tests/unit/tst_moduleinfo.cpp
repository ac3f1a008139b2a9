// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/drivertraits.h"
#include "catalog/modulealias.h"
#include "catalog/moduleinfo.h"
#include "messages/moduletext.h"
#include "support/fakeroot.h"

#include <QTest>

#include <random>

using namespace cipherscope;
using namespace cipherscope::catalog;
using namespace cipherscope::testing;
using namespace std::string_literals;

namespace {

/** What kmod 30 prints of Debian's cryptd and a few fields of others, each item ended by a NUL. */
const std::string cryptd = "filename:       /lib/modules/6.1.0-test/kernel/crypto/cryptd.ko\0"
                           "alias=crypto-cryptd\0alias=cryptd\0description=Software async crypto daemon\0"
                           "author=A <a@example.org>\0author=B\0license=GPL\0depends=crypto_algapi,aead\0"
                           "retpoline=Y\0name=cryptd\0signature=51:43:\n\t\tB8:B9\0"
                           "parm:           cryptd_max_cpu_qlen:Set cryptd Max queue depth (uint)\0"
                           "parm:           dbg:Boolean to enable debugging (0/1 == off/on) (int)\0"s;

QString valueOf(const std::vector<messages::FieldText> &texts, const char *label)
{
    for (const messages::FieldText &text : texts) {
        if (text.label == QLatin1String(label))
            return text.value;
    }
    return {};
}

CryptoEntry entryOf(const char *driver, const char *module, bool async = false)
{
    CryptoEntry entry;
    entry.driver = driver;
    entry.module = module;
    entry.async = async;
    return entry;
}

} // namespace

class TestModuleInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatModinfoPrints()
    {
        ModuleInfo info;
        parseModinfo(cryptd, info);
        QCOMPARE(info.file, "/lib/modules/6.1.0-test/kernel/crypto/cryptd.ko");
        QVERIFY(!info.builtIn);
        QCOMPARE(info.description, "Software async crypto daemon");
        QCOMPARE(info.license, "GPL");
        QCOMPARE(info.authors, (std::vector<std::string>{ "A <a@example.org>", "B" }));
        QCOMPARE(info.needs, (std::vector<std::string>{ "crypto_algapi", "aead" }));
        QCOMPARE(info.parameters.size(), 2U);
        QCOMPARE(info.parameters[0],
                 (ModuleParameter{ "cryptd_max_cpu_qlen", "uint", "Set cryptd Max queue depth", {} }));
        QCOMPARE(info.parameters[1].description, "Boolean to enable debugging (0/1 == off/on)");
    }

    void readsAModuleThatIsBuiltIn()
    {
        ModuleInfo info;
        info.name = "md5";
        parseModinfo("name:           md5\0filename:       (builtin)\0license=GPL\0"s, info);
        QVERIFY(info.builtIn);
        QVERIFY(info.file.empty());
        const auto texts = messages::moduleTexts(info, QLocale::c());
        QCOMPARE(texts[0].explanation, QStringLiteral("built into the kernel"));
    }

    void readsWhoUsesIt_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("usedBy");
        QTest::newRow("modules") << QByteArray("cryptd 28672 2 ghash_clmulni_intel,aesni_intel, Live 0x0")
                                 << QStringLiteral("ghash_clmulni_intel, aesni_intel");
        QTest::newRow("nobody") << QByteArray("cryptd 28672 0 - Live 0x0") << QStringLiteral("nobody");
        QTest::newRow("sockets") << QByteArray("cryptd 28672 3 - Live 0x0") << QStringLiteral("held 3 times");
        QTest::newRow("no number") << QByteArray("cryptd x y z") << QString();
        QTest::newRow("cut off") << QByteArray("cryptd") << QString();
        QTest::newRow("another") << QByteArray("cryptd2 28672 1 - Live 0x0") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void readsWhoUsesIt()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, usedBy);
        ModuleInfo info;
        info.name = "cryptd";
        parseLoadedModule(line.toStdString(), info);
        QCOMPARE(valueOf(messages::moduleTexts(info, QLocale::c()), "Used by"), usedBy);
    }

    void putsTogetherWhatTheSystemSays()
    {
        const FakeRoot root;
        root.write("/proc/modules", "cryptd 28672 1 aesni_intel, Live 0x0\n");
        root.write("/sys/module/cryptd/parameters/cryptd_max_cpu_qlen", "1000\n");
        root.write("/sys/module/cryptd/parameters/undocumented", "Y\n");
        const ModuleInfo info = readModuleInfo(
            "cryptd", root.paths(), [](const std::string &) { return Result<std::string>(cryptd); });
        QVERIFY(info.loaded);
        QVERIFY(!info.problem);
        QCOMPARE(info.size, 28672);
        QCOMPARE(info.parameters.size(), 3U);
        QCOMPARE(info.parameters[0].value, "1000");
        const auto texts = messages::moduleTexts(info, QLocale::c());
        QCOMPARE(valueOf(texts, "Parameter"), QStringLiteral("cryptd_max_cpu_qlen = 1000"));
        QCOMPARE(valueOf(texts, "Licence"), QStringLiteral("GPL"));
        QCOMPARE(valueOf(texts, "Needs"), QStringLiteral("crypto_algapi, aead"));
    }

    void saysWhatCouldNotBeRead()
    {
        const FakeRoot root;
        const ModuleInfo info = readModuleInfo("nothing", root.paths(), [](const std::string &name) {
            return Result<std::string>(std::unexpected(plainError(ErrorCode::NotFound, Step::Read, name)));
        });
        QVERIFY(info.problem);
        QVERIFY(!valueOf(messages::moduleTexts(info, QLocale::c()), "Not known").isEmpty());
    }

    void handsNoProgramAnythingButAName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             { "", "-h", "--version", "../../etc/passwd", "/tmp/x.ko", "a b", "a;b", "a\n" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void handsNoProgramAnythingButAName()
    {
        QFETCH(QString, name);
        bool asked = false;
        const FakeRoot root;
        const ModuleInfo info =
            readModuleInfo(name.toStdString(), root.paths(), [&asked](const std::string &) {
                asked = true;
                return Result<std::string>(cryptd);
            });
        QVERIFY(!asked);
        QVERIFY(info.problem);
    }

    void survivesWhateverIsPrinted()
    {
        std::mt19937 random(20261130);
        for (int round = 0; round < 2000; ++round) {
            std::string text = cryptd;
            for (int change = 0; change < 20; ++change)
                text[random() % text.size()] = static_cast<char>(random());
            text.resize(random() % text.size());
            ModuleInfo info;
            info.name = "cryptd";
            parseModinfo(text, info);
            parseLoadedModule(text, info);
            static_cast<void>(messages::moduleTexts(info, QLocale::c()));
        }
        ModuleInfo info;
        parseModinfo("description=" + std::string(std::size_t{ 1 } << 20U, 'x'), info);
        QVERIFY(info.description.size() <= 4096);
    }

    void findsTheModuleOfWhatIsBuiltIn()
    {
        ModuleAliases aliases;
        aliases.builtIn = { { "cbc", "cbc" },
                            { "sha1", "sha1_generic" },
                            { "sha1-generic", "sha1_generic" } };
        CryptoEntry entry = entryOf("sha1-generic", "kernel");
        QCOMPARE(builtInModule(aliases, entry), "sha1_generic");
        entry = entryOf("cbc(aes-generic)", "kernel");
        entry.name = "cbc(aes)";
        QCOMPARE(builtInModule(aliases, entry), "cbc");
        QCOMPARE(builtInModule(aliases, entryOf("unheard-of", "kernel")), "");
    }

    void recognisesHowADriverComputes_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("said"); // in the sentences; empty: there are none
        QTest::addColumn<bool>("device");
        const auto row = [](const char *driver, const char *module, const char *said, bool device) {
            QTest::newRow(driver) << QString::fromLatin1(driver) << QString::fromLatin1(module)
                                  << QString::fromLatin1(said) << device;
        };
        row("sha256-generic", "kernel", "plain C", false);
        row("sha256-lib", "kernel", "library", false);
        row("generic-gcm-aesni", "aesni_intel", "AES-NI", false);
        row("sha256-ni", "sha256_ssse3", "SHA-NI", false);
        row("xts-aes-vaes-avx512", "aesni_intel", "VAES, AVX-512", false);
        row("cryptd(__xts-aes-aesni)", "cryptd", "thread of the kernel", false);
        row("pcrypt(rfc4106-gcm-aesni)", "pcrypt", "several processors", false);
        row("sha256-padlock", "padlock_sha", "VIA PadLock", true);
        row("qat_aes_cbc", "intel_qat", "QuickAssist", true);
        row("cbc-aes-ccp", "ccp_crypto", "AMD Secure Processor", true);
        row("virtio_crypto_aes_cbc", "virtio_crypto", "virtual machine", true);
        row("gcm-aes-caam", "caam_jr", "NXP CAAM", true);
        row("mv-cbc-aes", "marvell_cesa", "Marvell", true);
        row("cbc-aes-sun8i-ce", "sun8i_ce", "Allwinner Crypto Engine", true);
        row("sha256-ce", "sha2_ce", "Armv8 Crypto Extensions", false);
        row("hmac(sha256-x)", "hmac", "", false);
    }
    void recognisesHowADriverComputes()
    {
        QFETCH(QString, driver);
        QFETCH(QString, module);
        QFETCH(QString, said);
        QFETCH(bool, device);
        const DriverTraits traits = driverTraits(driver.toStdString(), module.toStdString());
        const QString sentences = messages::driverSentences(traits).join(u' ');
        QVERIFY2(sentences.contains(said), qPrintable(sentences));
        QCOMPARE(sentences.isEmpty(), said.isEmpty());
        QVERIFY2(!sentences.contains(u'%'), qPrintable(sentences));
        QCOMPARE(traits.has(DriverTrait::Accelerator), device);
        QVERIFY2(!device || !traits.has(DriverTrait::Instructions), qPrintable(sentences));
        QCOMPARE(!messages::driverBadge(traits).isEmpty(), device);
    }

    void explainsAsynchronousDrivers()
    {
        const DriverTraits traits = driverTraits(entryOf("x-generic", "x", true));
        QVERIFY(traits.isSpecial());
        QVERIFY(messages::driverSentences(traits).join(u' ').contains(QStringLiteral("asynchronous")));
        QCOMPARE(messages::driverBadge(traits), QStringLiteral("Asynchronous"));
    }
};

QTEST_GUILESS_MAIN(TestModuleInfo)
#include "tst_moduleinfo.moc"
