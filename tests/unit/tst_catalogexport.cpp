// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogexport.h"
#include "catalog/proccrypto.h"
#include "support/captures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::catalog;

namespace {

CatalogSnapshot snapshotOf(std::string_view text)
{
    CatalogSnapshot snapshot;
    snapshot.entries = parseProcCrypto(text);
    snapshot.selections = selectDrivers(snapshot.entries);
    for (const CryptoEntry &entry : snapshot.entries)
        snapshot.access.push_back({ entry.internal ? Access::Internal : Access::Reachable, 0, false });
    return snapshot;
}

constexpr std::string_view twoEntries =
    "name : sha256\ndriver : sha256-avx2\nmodule : kernel\npriority : 170\nrefcnt : 2\nselftest : passed\n"
    "internal : no\ntype : shash\nblocksize : 64\ndigestsize : 32\n\n"
    "name : __gcm(aes)\ndriver : a,\"b\"\nmodule : kernel\npriority : 400\nrefcnt : 1\nselftest : passed\n"
    "internal : yes\ntype : aead\nasync : no\nivsize : 12\ngeniv : <none>\n";

} // namespace

class TestCatalogExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anObjectHasEveryFieldAsNamedInProcCrypto_data();
    void anObjectHasEveryFieldAsNamedInProcCrypto();
    void numbersAreNumbersAndInternalIsABoolean();
    void aTextThatIsNoNumberStaysText();
    void ofAFieldThatComesTwiceTheFirstCounts();
    void selectedAndAccessAreAdded();
    void onlyTheChosenEntriesAreWritten();
    void csvHasOneColumnForEachField();
    void csvQuotesWhatNeedsIt();
    void anEmptyListIsValid();
    void aDiagnosisIsWritten();
};

void TestCatalogExport::anObjectHasEveryFieldAsNamedInProcCrypto_data()
{
    QTest::addColumn<QString>("capture");
    for (const QString &name : testing::captureNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestCatalogExport::anObjectHasEveryFieldAsNamedInProcCrypto()
{
    QFETCH(const QString, capture);
    const CatalogSnapshot snapshot = snapshotOf(testing::captureText(capture));
    const QByteArray json = catalogToJson(snapshot);
    QVERIFY(json.endsWith('\n'));
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    QCOMPARE(array.size(), static_cast<qsizetype>(snapshot.entries.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        const CryptoEntry &entry = snapshot.entries[static_cast<std::size_t>(i)];
        QCOMPARE(object.size(), static_cast<qsizetype>(entry.fields.size()) + 2);
        for (const auto &[key, value] : entry.fields)
            QCOMPARE(object[QString::fromStdString(key)].toVariant().toString(),
                     key == "internal" ? (entry.internal ? QStringLiteral("true") : QStringLiteral("false"))
                                       : QString::fromStdString(value));
    }
}

void TestCatalogExport::numbersAreNumbersAndInternalIsABoolean()
{
    const QJsonArray array = QJsonDocument::fromJson(catalogToJson(snapshotOf(twoEntries))).array();
    const QJsonObject first = array[0].toObject();
    QCOMPARE(first[QStringLiteral("priority")], QJsonValue(170));
    QCOMPARE(first[QStringLiteral("refcnt")], QJsonValue(2));
    QCOMPARE(first[QStringLiteral("digestsize")], QJsonValue(32));
    QCOMPARE(first[QStringLiteral("internal")], QJsonValue(false));
    QCOMPARE(first[QStringLiteral("name")], QJsonValue(QStringLiteral("sha256")));
    const QJsonObject second = array[1].toObject();
    QCOMPARE(second[QStringLiteral("internal")], QJsonValue(true));
    QCOMPARE(second[QStringLiteral("async")], QJsonValue(QStringLiteral("no")));
    QCOMPARE(second[QStringLiteral("geniv")], QJsonValue(QStringLiteral("<none>")));
}

void TestCatalogExport::aTextThatIsNoNumberStaysText()
{
    const CatalogSnapshot snapshot = snapshotOf("name : 842\ndriver : 123\npriority : many\nrefcnt :\n");
    const QJsonObject object = entryToJson(snapshot.entries[0], snapshot.selections[0], snapshot.access[0]);
    QCOMPARE(object[QStringLiteral("name")], QJsonValue(QStringLiteral("842")));
    QCOMPARE(object[QStringLiteral("driver")], QJsonValue(QStringLiteral("123")));
    QCOMPARE(object[QStringLiteral("priority")], QJsonValue(QStringLiteral("many")));
    QCOMPARE(object[QStringLiteral("refcnt")], QJsonValue(QString()));
}

void TestCatalogExport::ofAFieldThatComesTwiceTheFirstCounts()
{
    const CatalogSnapshot snapshot = snapshotOf("name : a\nivsize : 1\nivsize : 2\nselected : odd\n");
    const QJsonObject object = entryToJson(snapshot.entries[0], snapshot.selections[0], snapshot.access[0]);
    QCOMPARE(object[QStringLiteral("ivsize")], QJsonValue(1));
    QCOMPARE(object[QStringLiteral("selected")], QJsonValue(false));
}

void TestCatalogExport::selectedAndAccessAreAdded()
{
    const QJsonArray array = QJsonDocument::fromJson(catalogToJson(snapshotOf(twoEntries))).array();
    QCOMPARE(array[0][QStringLiteral("selected")], QJsonValue(true));
    QCOMPARE(array[0][QStringLiteral("access")], QJsonValue(QStringLiteral("reachable")));
    QCOMPARE(array[1][QStringLiteral("selected")], QJsonValue(false));
    QCOMPARE(array[1][QStringLiteral("access")], QJsonValue(QStringLiteral("internal")));
}

void TestCatalogExport::onlyTheChosenEntriesAreWritten()
{
    const CatalogSnapshot snapshot = snapshotOf(twoEntries);
    const std::vector<std::size_t> indexes{ 1, 7 };
    const QJsonArray array = QJsonDocument::fromJson(catalogToJson(snapshot, indexes)).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0][QStringLiteral("name")], QJsonValue(QStringLiteral("__gcm(aes)")));
    QCOMPARE(catalogToCsv(snapshot, indexes).count("\r\n"), 2);
}

void TestCatalogExport::csvHasOneColumnForEachField()
{
    const QList<QByteArray> lines = catalogToCsv(snapshotOf(twoEntries)).split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
             QByteArray("name,driver,type,module,priority,refcnt,selftest,internal,selected,access,blocksize,"
                        "digestsize,async,ivsize,geniv\r"));
    QCOMPARE(lines[1],
             QByteArray("sha256,sha256-avx2,shash,kernel,170,2,passed,no,yes,reachable,64,32,,,\r"));
    QCOMPARE(lines[3], QByteArray());
}

void TestCatalogExport::csvQuotesWhatNeedsIt()
{
    const QByteArray csv = catalogToCsv(snapshotOf(twoEntries));
    QVERIFY(csv.contains("\r\n__gcm(aes),\"a,\"\"b\"\"\",aead,"));
    // An empty first cell still needs its comma.
    QVERIFY(catalogToCsv(snapshotOf("driver : d\n")).contains("\r\n,d,"));
}

void TestCatalogExport::anEmptyListIsValid()
{
    QCOMPARE(QJsonDocument::fromJson(catalogToJson({})).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(catalogToJson({})).isArray());
    QCOMPARE(catalogToCsv({}).count('\n'), 1);
}

void TestCatalogExport::aDiagnosisIsWritten()
{
    Diagnosis diagnosis;
    diagnosis.state = Availability::Present;
    diagnosis.evidence = { { "socket(AF_ALG)", "OK", "python3" } };
    constexpr afalg::AlgType types[] = { afalg::AlgType::Hash, afalg::AlgType::Skcipher, afalg::AlgType::Aead,
                                         afalg::AlgType::Rng };
    for (std::size_t i = 0; i < diagnosis.types.size(); ++i) {
        diagnosis.types[i].type = types[i];
        diagnosis.types[i].state = Availability::Present;
    }
    diagnosis.types[2].state = Availability::ModuleBlocked;
    diagnosis.types[2].refused = { "gcm(aes)" };
    QJsonObject object = diagnosisToJson(diagnosis);
    QCOMPARE(object[QStringLiteral("state")].toString(), QStringLiteral("present"));
    QVERIFY(object[QStringLiteral("af_alg_restrict")].isNull());
    QCOMPARE(object[QStringLiteral("answers")], QJsonValue(false));
    QCOMPARE(object[QStringLiteral("evidence")][0][QStringLiteral("found")].toString(), QStringLiteral("OK"));
    const QJsonObject typeObjects = object[QStringLiteral("types")].toObject();
    QCOMPARE(typeObjects.keys(),
             (QStringList{ QStringLiteral("aead"), QStringLiteral("hash"), QStringLiteral("rng"),
                           QStringLiteral("skcipher") }));
    QCOMPARE(typeObjects[QStringLiteral("aead")][QStringLiteral("state")].toString(),
             QStringLiteral("module-blocked"));
    QCOMPARE(typeObjects[QStringLiteral("aead")][QStringLiteral("refused")][0].toString(),
             QStringLiteral("gcm(aes)"));
    diagnosis.restrictValue = 1;
    diagnosis.types[2].state = Availability::Present;
    object = diagnosisToJson(diagnosis);
    QCOMPARE(object[QStringLiteral("af_alg_restrict")], QJsonValue(1));
    QCOMPARE(object[QStringLiteral("answers")], QJsonValue(true));
}

QTEST_GUILESS_MAIN(TestCatalogExport)
#include "tst_catalogexport.moc"
