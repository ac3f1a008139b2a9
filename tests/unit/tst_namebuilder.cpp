// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/namebuilder.h"
#include "catalog/namedesign.h"
#include "support/catalogstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace Qt::StringLiterals;
using catalog::AlgorithmName;
using catalog::PartKind;
using ui::NameBuilder;

namespace {

AlgorithmName parsed(const char *name)
{
    return *catalog::parseAlgorithmName(name);
}

QStringList namesOf(const std::vector<catalog::NameChoice> &choices)
{
    QStringList list;
    for (const catalog::NameChoice &choice : choices)
        list.append(QString::fromStdString(choice.name));
    return list;
}

catalog::CryptoEntry entryOf(const char *name, catalog::EntryType kind)
{
    catalog::CryptoEntry entry;
    entry.name = name;
    entry.driver = std::string(name) + "-generic";
    entry.kind = kind;
    return entry;
}

} // namespace

class TestNameBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherPartBringsWhatItNeeds_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QList<int>>("path");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *from, const QList<int> &path, const char *base,
                            const char *to) {
            QTest::newRow(name) << QString::fromLatin1(from) << path << QString::fromLatin1(base)
                                << QString::fromLatin1(to);
        };
        row("a template takes its examples", "sha256", {}, "hmac", "hmac(sha256)");
        row("what fits is kept", "cbc(serpent)", {}, "xts", "xts(serpent)");
        row("what does not fit is replaced", "cbc(serpent)", {}, "hmac", "hmac(sha256)");
        row("inside", "authenc(hmac(sha256),cbc(aes))", { 0, 0 }, "sha512", "authenc(hmac(sha512),cbc(aes))");
        row("a mode inside keeps its cipher", "authenc(hmac(sha512),cbc(camellia))", { 1 }, "ctr",
            "authenc(hmac(sha512),ctr(camellia))");
        row("two parts", "gcm(aes)", {}, "authenc", "authenc(hmac(sha256),cbc(aes))");
        row("a plain name takes none", "xts(aes)", {}, "chacha20", "chacha20");
        row("a path that leads nowhere", "xts(aes)", { 3 }, "sha256", "xts(aes)");
    }
    void anotherPartBringsWhatItNeeds()
    {
        QFETCH(QString, from);
        QFETCH(QList<int>, path);
        QFETCH(QString, base);
        QFETCH(QString, to);
        std::vector<std::size_t> steps;
        for (const int step : path)
            steps.push_back(static_cast<std::size_t>(step));
        const AlgorithmName name =
            catalog::withBase(parsed(from.toLatin1().constData()), steps, base.toStdString());
        QCOMPARE(QString::fromStdString(name.text()), to);
    }

    void offersWhatFits()
    {
        const catalog::CryptoEntry entries[] = { entryOf("sha256", catalog::EntryType::Hash),
                                                 entryOf("aes", catalog::EntryType::Cipher),
                                                 entryOf("hmac(sha1)", catalog::EntryType::Hash) };
        catalog::LoadableAlgorithm serpent;
        serpent.name = serpent.algorithm = "serpent";
        serpent.kind = catalog::EntryType::Cipher;
        catalog::LoadableAlgorithm xts;
        xts.name = xts.algorithm = "xts";
        xts.isTemplate = true;
        const catalog::LoadableAlgorithm loadable[] = { serpent, xts };
        catalog::ModuleAliases aliases;
        aliases.aliases = { { "xts", "xts" } };
        aliases.builtIn = { { "cbc", "cbc" } };
        const catalog::NameParts parts(entries, loadable, aliases);

        QCOMPARE(namesOf(parts.choicesFor(PartKind::BlockCipher)), QStringList({ u"aes"_s, u"serpent"_s }));
        QCOMPARE(namesOf(parts.choicesFor(PartKind::Hash)), QStringList({ u"sha256"_s }));
        QVERIFY(namesOf(parts.choicesFor(PartKind::KeyedHash)).contains(u"hmac"_s));
        QVERIFY(!namesOf(parts.choicesFor(PartKind::Skcipher)).contains(u"hmac"_s));
        QCOMPARE(parts.choicesFor(PartKind::None).size(), catalog::knownTemplates().size());
        for (const catalog::NameChoice &choice : parts.choicesFor(PartKind::Skcipher)) {
            if (choice.name == "xts")
                QCOMPARE(choice.state, catalog::NameChoice::State::NotLoaded);
            if (choice.name == "cbc")
                QCOMPARE(choice.state, catalog::NameChoice::State::Loaded);
            if (choice.name == "adiantum")
                QCOMPARE(choice.state, catalog::NameChoice::State::Unknown);
        }
    }

    void knowsWhatANameMakes()
    {
        QCOMPARE(catalog::kindOf(parsed("authenc(hmac(sha512),cbc(camellia))")), catalog::EntryType::Aead);
        QCOMPARE(catalog::kindOf(parsed("cryptd(cbc(aes))")), catalog::EntryType::Skcipher);
        QCOMPARE(catalog::kindOf(parsed("sha3-512")), catalog::EntryType::Hash);
        QCOMPARE(catalog::kindOf(parsed("unheard(of)")), catalog::EntryType::Other);
        catalog::ModuleAliases aliases;
        aliases.aliases = { { "cbc", "cbc" }, { "xts", "xts" }, { "serpent", "serpent_generic" } };
        QCOMPARE(catalog::modulesOf(parsed("xts(serpent)"), aliases),
                 (std::vector<std::string>{ "serpent_generic", "xts" }));
    }

    void composesANameByChoosing()
    {
        NameBuilder builder;
        const QAbstractItemModelTester tester(&builder,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&builder, &NameBuilder::nameChanged);
        builder.startWith(u"authenc"_s);
        QCOMPARE(builder.name(), u"authenc(hmac(sha256),cbc(aes))"_s);
        QCOMPARE(builder.rowCount(), 5);
        QCOMPARE(builder.index(1).data(NameBuilder::LabelRole), u"Hash with a key"_s);
        builder.choose(2, u"sha512"_s);
        builder.choose(4, u"camellia"_s);
        QCOMPARE(builder.name(), u"authenc(hmac(sha512),cbc(camellia))"_s);
        QCOMPARE(builder.tree()->rowCount(), 5);
        const catalog::KernelRequest request = builder.request();
        QCOMPARE(request.name, "authenc(hmac(sha512),cbc(camellia))");
        QCOMPARE(request.types, std::vector<afalg::AlgType>{ afalg::AlgType::Aead });
        builder.choose(0, u"xts"_s);
        QCOMPARE(builder.rowCount(), 2);
        QVERIFY(changed.size() >= 3);
        builder.choose(17, u"nothing"_s);
        builder.choose(-1, u"nothing"_s);
        QCOMPARE(builder.name(), u"xts(aes)"_s);
    }

    void takesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::newRow("a name") << u"xts(serpent)"_s << true;
        QTest::newRow("a template that nobody knows") << u"foo(bar,baz(qux))"_s << true;
        QTest::newRow("too many parts") << u"xts(aes,aes,aes)"_s << true;
        QTest::newRow("half typed") << u"xts(serp"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a blank") << u"xts (aes)"_s << false;
        QTest::newRow("markup") << u"<b>(aes"_s << false;
    }
    void takesWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        NameBuilder builder;
        const QAbstractItemModelTester tester(&builder,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        builder.setName(typed);
        QCOMPARE(builder.name(), typed);
        QCOMPARE(builder.problem().isEmpty(), good);
        for (int row = 0; row < builder.rowCount(); ++row) {
            const QVariantList choices = builder.index(row).data(NameBuilder::ChoicesRole).toList();
            const QVariant value = builder.index(row).data(NameBuilder::ValueRole);
            const auto isValue = [&value](const QVariant &each) { return each.toMap()[u"value"_s] == value; };
            QVERIFY2(std::ranges::any_of(choices, isValue), "what stands there is among the choices");
        }
        builder.setName(u"cbc(aes)"_s);
        QVERIFY(builder.problem().isEmpty());
        QCOMPARE(builder.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestNameBuilder)
#include "tst_namebuilder.moc"
