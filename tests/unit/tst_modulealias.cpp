// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/modulealias.h"
#include "support/fakeroot.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace cipherscope;
using namespace cipherscope::catalog;
using namespace cipherscope::testing;

namespace {

std::string dataFile(const char *name)
{
    QFile file(QStringLiteral(CIPHERSCOPE_TEST_DATA "/modules/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString shown(const std::vector<CryptoAlias> &aliases)
{
    QStringList list;
    for (const CryptoAlias &alias : aliases)
        list.append(QString::fromStdString(alias.name + "=" + alias.module));
    return list.join(u' ');
}

} // namespace

class TestModuleAlias : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheLinesThatNameAlgorithms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QByteArray text, const char *expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        row("an alias", "alias crypto-serpent serpent_generic\n", "serpent=serpent_generic");
        row("a module with a dash", "alias crypto-lzo-rle lzo-rle\n", "lzo-rle=lzo_rle");
        row("without an end of line", "alias crypto-xts xts", "xts=xts");
        row("its twin for drivers without a fallback counts once",
            "alias crypto-sha1 padlock_sha\nalias crypto-sha1-all padlock_sha\n", "sha1=padlock_sha");
        row("the twin alone", "alias crypto-sha1-all padlock_sha\n", "sha1=padlock_sha");
        row("twice", "alias crypto-a a\nalias crypto-a a\n", "a=a");
        row("two modules", "alias crypto-a z\nalias crypto-a b\n", "a=b a=z");
        row("a name with arguments", "alias crypto-rfc7539(chacha20,poly1305) x\n",
            "rfc7539(chacha20,poly1305)=x");
        row("tabs and blanks", "  alias\tcrypto-a   a \r\n", "a=a");
        row("a comment", "# alias crypto-a a\n", "");
        row("a device", "alias pci:v00008086d crypto-a\n", "");
        row("the old name without a prefix", "alias serpent serpent_generic\n", "");
        row("a pattern", "alias crypto-a* a\nalias crypto-[ab] a\nalias crypto-? a\n", "");
        row("no module", "alias crypto-a\n", "");
        row("one word too many", "alias crypto-a a b\n", "");
        row("another keyword", "options crypto-a a\n", "");
        row("no name", "alias crypto- a\nalias crypto--all a\n", "-all=a");
        row("no name by the grammar", "alias crypto-a(b a\nalias crypto-a) a\nalias crypto-a,b a\n", "");
        row("a name that is too long", "alias crypto-" + QByteArray(128, 'x') + " a\n", "");
        row("the longest name", "alias crypto-" + QByteArray(127, 'x') + " a\n",
            (QByteArray(127, 'x') + "=a").constData());
        row("control characters", "alias crypto-a\x1b[31m a\nalias crypto-b b\x07\n", "");
        row("a path for a module", "alias crypto-a ../../tmp/evil\n", "");
        row("a zero byte", QByteArray("alias crypto-a\0b a\n", 19), "");
    }
    void readsTheLinesThatNameAlgorithms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(parseModuleAliases({ text.constData(), static_cast<std::size_t>(text.size()) })),
                 expected);
    }

    void readsWhatIsBuiltIn_data()
    {
        QTest::addColumn<QByteArray>("modinfo");
        QTest::addColumn<QString>("expected");
        QTest::newRow("several") << QByteArray("hmac.license=GPL\0hmac.alias=crypto-hmac\0hmac.alias=hmac\0",
                                               56)
                                 << QStringLiteral("hmac=hmac");
        QTest::newRow("without the last NUL")
            << QByteArray("cbc.alias=crypto-cbc") << QStringLiteral("cbc=cbc");
        QTest::newRow("no module") << QByteArray(".alias=crypto-cbc\0", 18) << QString();
        QTest::newRow("NULs only") << QByteArray(5, '\0') << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void readsWhatIsBuiltIn()
    {
        QFETCH(QByteArray, modinfo);
        QFETCH(QString, expected);
        QCOMPARE(
            shown(parseBuiltInAliases({ modinfo.constData(), static_cast<std::size_t>(modinfo.size()) })),
            expected);
    }

    // Both files are those lines of Debian 12's linux-image-6.1 that name algorithms, and a few neighbours.
    void readsARealKernels()
    {
        const std::vector<CryptoAlias> aliases = parseModuleAliases(dataFile("bookworm.alias"));
        QVERIFY(std::ranges::binary_search(aliases, CryptoAlias{ "serpent", "serpent_avx2" }));
        QVERIFY(std::ranges::binary_search(aliases, CryptoAlias{ "sha256", "padlock_sha" }));
        QVERIFY(!std::ranges::any_of(aliases, [](const auto &each) { return each.name.ends_with("-all"); }));
        QCOMPARE(aliases.size(), 211U);
        const std::vector<CryptoAlias> builtIn = parseBuiltInAliases(dataFile("bookworm.builtin.modinfo"));
        QVERIFY(std::ranges::binary_search(builtIn, CryptoAlias{ "hmac", "hmac" }));
    }

    void survivesWhateverTheFilesHold()
    {
        std::mt19937 random(20261130);
        const std::string alias = dataFile("bookworm.alias");
        const std::string modinfo = dataFile("bookworm.builtin.modinfo");
        for (int round = 0; round < 300; ++round) {
            std::string text = alias;
            std::string info = modinfo;
            for (int change = 0; change < 40; ++change) {
                text[random() % text.size()] = static_cast<char>(random());
                info[random() % info.size()] = static_cast<char>(random());
            }
            text.resize(random() % text.size());
            for (const CryptoAlias &each : parseModuleAliases(text))
                QVERIFY(!each.name.empty() && each.name.size() <= 127 && !each.module.empty());
            static_cast<void>(parseBuiltInAliases(info));
        }
        const std::string huge(std::size_t{ 8 } << 20U, 'a');
        QVERIFY(parseModuleAliases("alias crypto-" + huge + " " + huge).empty());
        QVERIFY(parseBuiltInAliases(huge).empty());
    }

    void readsTheRunningKernelsFolder()
    {
        const FakeRoot root;
        QVERIFY(!readModuleAliases(root.paths()).found);
        root.write(FakeRoot::moduleFile("modules.alias"), "alias crypto-xts xts\n");
        root.write(FakeRoot::moduleFile("modules.builtin"),
                   "kernel/crypto/lzo-rle.ko\nkernel/crypto/md5.ko.xz\n");
        root.write(FakeRoot::moduleFile("modules.builtin.modinfo"),
                   std::string("hmac.alias=crypto-hmac\0", 23));
        root.write("/proc/modules", "xts 16384 0 - Live 0x0\ncrc32c_intel 24576 2 a,b, Live 0x0\n");
        const ModuleAliases aliases = readModuleAliases(root.paths());
        QVERIFY(aliases.found);
        QCOMPARE(shown(aliases.aliases), QStringLiteral("xts=xts"));
        QCOMPARE(shown(aliases.builtIn), QStringLiteral("hmac=hmac"));
        QCOMPARE(aliases.builtInModules, (std::set<std::string>{ "hmac", "lzo_rle", "md5" }));
        QCOMPARE(readLoadedModules(root.paths()), (std::set<std::string>{ "crc32c_intel", "xts" }));
    }
};

QTEST_GUILESS_MAIN(TestModuleAlias)
#include "tst_modulealias.moc"
