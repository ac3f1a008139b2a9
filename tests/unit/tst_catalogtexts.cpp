// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "catalog/systemfacts.h"
#include "messages/diagnosistext.h"
#include "messages/entrytext.h"
#include "support/captures.h"
#include "support/fakeroot.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace cipherscope;
using namespace cipherscope::catalog;
using namespace cipherscope::messages;
using testing::FakeRoot;

namespace {

constexpr afalg::AlgType everyType[] = { afalg::AlgType::Hash, afalg::AlgType::Skcipher, afalg::AlgType::Aead,
                                         afalg::AlgType::Rng };
constexpr Availability everyState[] = { Availability::Present,       Availability::NotInKernel,
                                        Availability::ModuleBlocked, Availability::Sandboxed,
                                        Availability::Restricted,    Availability::Unknown };

/** A diagnosis where the family and all types but one are as given. */
Diagnosis diagnosisWith(Availability family, Availability others, Availability aead)
{
    Diagnosis diagnosis;
    diagnosis.state = family;
    for (std::size_t i = 0; i < diagnosis.types.size(); ++i) {
        TypeDiagnosis &type = diagnosis.types[i];
        type.type = everyType[i];
        type.state = type.type == afalg::AlgType::Aead ? aead : others;
        type.probedName = "x";
    }
    return diagnosis;
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && text.endsWith(u'.') && !text.contains(u'%');
}

CryptoEntry entry(const std::string &name, const std::string &driver)
{
    return parseProcCrypto("name : " + name + "\ndriver : " + driver
                           + "\npriority : 5\nselftest : passed\ntype : shash\n")
        .front();
}

} // namespace

class TestCatalogTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOwnWords();
    void theVerdictSaysHowManyKindsAnswer();
    void adviceIsGivenWhereSomethingIsMissing();
    void everyValueOfTheRestrictionIsExplained();
    void everyKnownFeatureIsExplained();
    void everyFieldOfEveryCaptureIsExplained_data();
    void everyFieldOfEveryCaptureIsExplained();
    void sizesHaveUnits_data();
    void sizesHaveUnits();
    void anUnknownFieldIsShownAsItIs();
    void everyReasonOfASelectionIsASentence();
    void aLoserNamesItsWinner();
    void everyAccessIsASentence();
};

void TestCatalogTexts::everyStateHasItsOwnWords()
{
    std::set<QString> badges;
    std::set<QString> families;
    std::set<QString> verdicts;
    std::set<QString> types;
    for (const Availability state : everyState) {
        const Diagnosis diagnosis = diagnosisWith(state, state, state);
        QVERIFY(isSentence(verdict(diagnosis)));
        QVERIFY(isSentence(familySentence(diagnosis)));
        QVERIFY(isSentence(typeSentence(diagnosis.types[0])));
        badges.insert(availabilityText(state));
        families.insert(familySentence(diagnosis));
        verdicts.insert(verdict(diagnosis));
        types.insert(typeSentence(diagnosis.types[0]));
    }
    for (const auto &texts : { badges, families, verdicts, types })
        QCOMPARE(texts.size(), std::size(everyState));
    TypeDiagnosis notAsked;
    QVERIFY(typeSentence(notAsked).contains(QStringLiteral("Not asked")));
}

void TestCatalogTexts::theVerdictSaysHowManyKindsAnswer()
{
    const auto text = [](Availability others, Availability aead) {
        return verdict(diagnosisWith(Availability::Present, others, aead));
    };
    QVERIFY(text(Availability::Present, Availability::Present).contains(QStringLiteral("all four kinds")));
    QVERIFY(
        text(Availability::Present, Availability::ModuleBlocked).contains(QStringLiteral("3 of the four")));
    QVERIFY(text(Availability::Restricted, Availability::Present).contains(QStringLiteral("1 of the four")));
    QVERIFY(text(Availability::Restricted, Availability::Restricted).contains(QStringLiteral("none")));
    Diagnosis limited = diagnosisWith(Availability::Present, Availability::Present, Availability::Present);
    limited.restrictValue = 1;
    QVERIFY(verdict(limited).contains(QStringLiteral("af_alg_restrict")));
}

void TestCatalogTexts::adviceIsGivenWhereSomethingIsMissing()
{
    Diagnosis open = diagnosisWith(Availability::Present, Availability::Present, Availability::Present);
    QVERIFY(advice(open).isEmpty());
    open.restrictValue = 1;
    QVERIFY(advice(open).contains(QStringLiteral("crypto.af_alg_restrict")));
    QVERIFY(advice(diagnosisWith(Availability::Present, Availability::Present, Availability::ModuleBlocked))
                .contains(QStringLiteral("CVE-2026-31431")));
    for (const Availability state : everyState) {
        if (state != Availability::Present)
            QVERIFY(!advice(diagnosisWith(state, state, state)).isEmpty());
    }
}

void TestCatalogTexts::everyValueOfTheRestrictionIsExplained()
{
    std::set<QString> meanings;
    for (const int value : { 0, 1, 2, 7 }) {
        meanings.insert(restrictMeaning(value));
        QVERIFY(isSentence(restrictSentence(value)));
        QVERIFY(restrictSentence(value).contains(QString::number(value)));
    }
    QCOMPARE(meanings.size(), 4U);
    QVERIFY(isSentence(restrictSentence(std::nullopt)));
}

void TestCatalogTexts::everyKnownFeatureIsExplained()
{
    for (const char *cpuInfo : { "flags : aes\n", "Features : aes\n" }) {
        const FakeRoot root;
        root.write("/proc/cpuinfo", cpuInfo);
        const SystemFacts facts = readSystemFacts(root.paths().root);
        QVERIFY(!facts.cpuFeatures.empty());
        for (const CpuFeature &feature : facts.cpuFeatures)
            QVERIFY2(!cpuFeatureText(feature.name).isEmpty(), feature.name.c_str());
    }
    QVERIFY(cpuFeatureText("fpu").isEmpty());
}

void TestCatalogTexts::everyFieldOfEveryCaptureIsExplained_data()
{
    QTest::addColumn<QString>("capture");
    for (const QString &name : testing::captureNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestCatalogTexts::everyFieldOfEveryCaptureIsExplained()
{
    QFETCH(const QString, capture);
    for (const CryptoEntry &entry : parseProcCrypto(testing::captureText(capture))) {
        const auto texts = fieldTexts(entry);
        QCOMPARE(texts.size(), entry.fields.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            QCOMPARE(texts[i].key.toStdString(), entry.fields[i].first);
            QVERIFY2(texts[i].label != texts[i].key && isSentence(texts[i].explanation),
                     qPrintable(texts[i].key));
        }
        QVERIFY2(!typeText(entry.type).isEmpty(), entry.type.c_str());
    }
}

void TestCatalogTexts::sizesHaveUnits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("value");
    QTest::newRow("digest") << "digestsize : 32"
                            << "32 bytes (256 bits)";
    QTest::newRow("key") << "min keysize : 16"
                         << "16 bytes (128 bits)";
    QTest::newRow("one byte") << "blocksize : 1"
                              << "1 byte";
    QTest::newRow("block") << "blocksize : 16"
                           << "16 bytes";
    QTest::newRow("no key") << "max keysize : 0"
                            << "0 bytes";
    QTest::newRow("any length") << "max keysize : 4294967295"
                                << "4,294,967,295 bytes";
    QTest::newRow("no number") << "ivsize : ?"
                               << "?";
    QTest::newRow("not a size") << "priority : 1000"
                                << "1000";
}

void TestCatalogTexts::sizesHaveUnits()
{
    QFETCH(const QString, line);
    const auto entries = parseProcCrypto("name : x\n" + line.toStdString() + "\n");
    QTEST(fieldTexts(entries.front(), QLocale(QLocale::English, QLocale::UnitedStates)).at(1).value, "value");
}

void TestCatalogTexts::anUnknownFieldIsShownAsItIs()
{
    const auto entries = parseProcCrypto("name : x\nqubits : 5\n");
    const FieldText text = fieldTexts(entries.front()).at(1);
    QCOMPARE(text.label, QStringLiteral("qubits"));
    QCOMPARE(text.value, QStringLiteral("5"));
    QVERIFY(text.explanation.isEmpty());
}

void TestCatalogTexts::everyReasonOfASelectionIsASentence()
{
    using enum SelectionReason;
    const std::vector<CryptoEntry> entries{ entry("n", "a"), entry("n", "b") };
    std::set<QString> texts;
    for (const SelectionReason reason :
         { Selected, OnlyOne, LowerPriority, SamePriorityLater, NameIsADriver, Internal, SelfTestNotPassed,
           NotInFipsMode, AsyncNotOffered, Larval, NotUserSpaceType }) {
        for (const std::size_t winner : { std::size_t{ 1 }, Selection::npos }) {
            const QString text = selectionSentence(entries, 0, { reason, winner });
            QVERIFY2(isSentence(text), qPrintable(text));
            if (winner == 1)
                texts.insert(text);
        }
    }
    QCOMPARE(texts.size(), 11U);
}

void TestCatalogTexts::aLoserNamesItsWinner()
{
    const std::vector<CryptoEntry> entries{ entry("sha256", "sha256-generic"),
                                            entry("sha256", "sha256-avx2") };
    QVERIFY(selectionSentence(entries, 0, { SelectionReason::LowerPriority, 1 })
                .contains(QStringLiteral("sha256-avx2")));
    QVERIFY(selectionSentence(entries, 1, { SelectionReason::NotUserSpaceType, 1 })
                .contains(QStringLiteral("sha256")));
}

void TestCatalogTexts::everyAccessIsASentence()
{
    std::set<QString> texts;
    const CryptoEntry asked = entry("sha1", "sha1-avx2");
    for (const AccessAnswer answer :
         { AccessAnswer{ Access::Reachable, 0, false }, AccessAnswer{ Access::Reachable, 0, true },
           AccessAnswer{ Access::Restricted, EPERM, false },
           AccessAnswer{ Access::Restricted, ENOENT, false },
           AccessAnswer{ Access::Restricted, ELIBBAD, false },
           AccessAnswer{ Access::Restricted, EMFILE, false }, AccessAnswer{ Access::Blocked, ENOENT, false },
           AccessAnswer{ Access::NotUserSpace, 0, false }, AccessAnswer{ Access::Internal, 0, false } }) {
        QVERIFY(isSentence(accessSentence(asked, answer)));
        texts.insert(accessSentence(asked, answer));
    }
    CryptoEntry asynchronous = asked;
    asynchronous.async = true;
    texts.insert(accessSentence(asynchronous, { Access::Restricted, ENOENT, false }));
    QCOMPARE(texts.size(), 10U);
}

QTEST_GUILESS_MAIN(TestCatalogTexts)
#include "tst_catalogtexts.moc"
