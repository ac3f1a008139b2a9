// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogexport.h"
#include "catalog/machinesnapshot.h"
#include "catalog/proccrypto.h"
#include "catalog/snapshotdifference.h"
#include "messages/sentence.h"
#include "messages/snapshottext.h"
#include "support/captures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::catalog;

namespace {

CatalogSnapshot catalogOf(std::string_view text)
{
    CatalogSnapshot catalog;
    catalog.entries = parseProcCrypto(text);
    catalog.selections = selectDrivers(catalog.entries);
    for (const CryptoEntry &entry : catalog.entries)
        catalog.access.push_back({ entry.internal ? Access::Internal : Access::Reachable, 0, false });
    return catalog;
}

std::string block(const std::string &name, const std::string &driver, int priority,
                  const std::string &module = "kernel", const std::string &type = "shash")
{
    return "name : " + name + "\ndriver : " + driver + "\nmodule : " + module
        + "\npriority : " + std::to_string(priority)
        + "\nrefcnt : 1\nselftest : passed\ninternal : no\ntype : " + type + "\n\n";
}

/** The drivers of the differences with a mark: "+" only there, "-" only here, "!" changed. */
QStringList marked(const std::vector<SnapshotDifference> &differences)
{
    QStringList texts;
    for (const SnapshotDifference &difference : differences) {
        const char *mark = difference.kind == DifferenceKind::OnlyHere ? "-"
            : difference.kind == DifferenceKind::OnlyThere             ? "+"
                                                                       : "!";
        const SnapshotSide &side = difference.here ? *difference.here : *difference.there;
        texts.append(QLatin1String(mark) + QString::fromStdString(side.driver));
    }
    return texts;
}

} // namespace

class TestMachineSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsReadBack_data();
    void whatIsSavedIsReadBack();
    void theArrayOfListJsonIsASnapshotToo();
    void aFileThatIsNoneIsRefusedWithASentence_data();
    void aFileThatIsNoneIsRefusedWithASentence();
    void anyTruncationIsRefused();
    void aFileThatIsTooLongIsRefused();
    void differencesAreFound_data();
    void differencesAreFound();
    void aListDoesNotDifferFromItself_data();
    void aListDoesNotDifferFromItself();
    void theWordsSayWhatChanged();
};

void TestMachineSnapshot::whatIsSavedIsReadBack_data()
{
    QTest::addColumn<QString>("capture");
    for (const QString &name : testing::captureNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestMachineSnapshot::whatIsSavedIsReadBack()
{
    QFETCH(const QString, capture);
    const MachineSnapshot saved = snapshotOfThisMachine(catalogOf(testing::captureText(capture)));
    QVERIFY(!saved.kernelRelease.empty() && !saved.date.empty());
    const Result<MachineSnapshot> read = parseSnapshot(snapshotToJson(saved), "x.json");
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.english().c_str());
    QCOMPARE(read->kernelRelease, saved.kernelRelease);
    QCOMPARE(read->kernelVersion, saved.kernelVersion);
    QCOMPARE(read->machine, saved.machine);
    QCOMPARE(read->cpuModel, saved.cpuModel);
    QCOMPARE(read->date, saved.date);
    QCOMPARE(read->catalog.entries.size(), saved.catalog.entries.size());
    for (std::size_t i = 0; i < saved.catalog.entries.size(); ++i) {
        const CryptoEntry &before = saved.catalog.entries[i];
        const CryptoEntry &after = read->catalog.entries[i];
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.driver, before.driver);
        QCOMPARE(after.module, before.module);
        QCOMPARE(after.kind, before.kind);
        QCOMPARE(after.priority, before.priority);
        QCOMPARE(after.internal, before.internal);
        QCOMPARE(after.async, before.async);
        QCOMPARE(read->catalog.selections[i].isSelected(), saved.catalog.selections[i].isSelected());
        QCOMPARE(read->catalog.access[i].access, saved.catalog.access[i].access);
        for (const auto &[key, value] : before.fields)
            QCOMPARE(std::string(after.field(key).value_or("none")), std::string(*before.field(key)));
    }
    // What was read is saved as the same again.
    QCOMPARE(snapshotToJson(*read), snapshotToJson(saved));
}

void TestMachineSnapshot::theArrayOfListJsonIsASnapshotToo()
{
    const CatalogSnapshot catalog = catalogOf(block("sha256", "sha256-avx2", 170));
    const Result<MachineSnapshot> read = parseSnapshot(catalogToJson(catalog), "list.json");
    QVERIFY(read.has_value());
    QVERIFY(read->kernelRelease.empty());
    QCOMPARE(read->catalog.entries.size(), 1U);
    QVERIFY(differencesBetween(catalog, read->catalog).empty());
    QVERIFY(!messages::machineText(*read).isEmpty());
}

void TestMachineSnapshot::aFileThatIsNoneIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const char *says) {
        QTest::newRow(name) << json << QString::fromLatin1(says);
    };
    row("nothing", {}, "JSON");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n"), "JSON");
    row("/proc/crypto itself", QByteArray("name : sha256\ndriver : x\n"), "JSON");
    row("a string", "\"hello\"", "JSON");
    row("another program's file", "{\"name\": \"package\", \"version\": 1}", "format");
    row("another version", "{\"format\": \"cipherscope-snapshot\", \"version\": 2, \"entries\": []}",
        "version");
    row("no version", "{\"format\": \"cipherscope-snapshot\", \"entries\": []}", "version");
    row("no entries", "{\"format\": \"cipherscope-snapshot\", \"version\": 1}", "entries");
    row("entries that are no list", "{\"format\": \"cipherscope-snapshot\", \"version\": 1, \"entries\": 7}",
        "entries");
    row("a kernel that is a number",
        "{\"format\": \"cipherscope-snapshot\", \"version\": 1, \"kernel\": 6.1, \"entries\": []}", "kernel");
    row("an entry that is none", "[7]", "entry 1");
    row("an entry without a name", "[{\"driver\": \"x\", \"access\": \"reachable\"}]", "name");
    row("an entry without a driver", "[{\"name\": \"x\", \"access\": \"reachable\"}]", "driver");
    row("an entry whose name is empty", "[{\"name\": \"\", \"driver\": \"x\"}]", "name");
    row("an access that is none", "[{\"name\": \"a\", \"driver\": \"b\", \"access\": \"sometimes\"}]",
        "access");
    row("an access that is missing", "[{\"name\": \"a\", \"driver\": \"b\"}]", "access");
    row("the second entry", "[{\"name\": \"a\", \"driver\": \"b\", \"access\": \"internal\"}, {}]",
        "entry 2");
    row("a list for a priority", "[{\"name\": \"a\", \"driver\": \"b\", \"priority\": [1]}]", "priority");
    row("half a priority", "[{\"name\": \"a\", \"driver\": \"b\", \"priority\": 1.5}]", "priority");
    row("an endless priority", "[{\"name\": \"a\", \"driver\": \"b\", \"priority\": 1e300}]", "priority");
    row("a null", "[{\"name\": \"a\", \"driver\": null}]", "driver");
    row("an endless name", "[{\"name\": \"" + QByteArray(5000, 'a') + "\", \"driver\": \"b\"}]", "name");
    QByteArray fields = "[{\"name\": \"a\", \"driver\": \"b\"";
    for (int i = 0; i < 300; ++i)
        fields += ", \"f" + QByteArray::number(i) + "\": 1";
    row("an entry of endless fields", fields + "}]", "256");
    row("lists in lists", QByteArray(5000, '[') + QByteArray(5000, ']'), "JSON");
    row("too many entries", "[" + QByteArray("{},").repeated(100'001) + "{}]", "100000");
}

void TestMachineSnapshot::aFileThatIsNoneIsRefusedWithASentence()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const Result<MachineSnapshot> read = parseSnapshot(json, "other-machine.json");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    const QString sentence = messages::sentence(read.error());
    QVERIFY2(sentence.contains(QStringLiteral("other-machine.json")), qPrintable(sentence));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.size() < 400, qPrintable(sentence));
}

void TestMachineSnapshot::anyTruncationIsRefused()
{
    const QByteArray whole =
        snapshotToJson(snapshotOfThisMachine(catalogOf(block("sha256", "sha256-avx2", 170))));
    QVERIFY(parseSnapshot(whole, "x").has_value());
    for (qsizetype size = 0; size < whole.trimmed().size(); ++size)
        QVERIFY2(!parseSnapshot(whole.first(size), "x").has_value(), qPrintable(QString::number(size)));
}

void TestMachineSnapshot::aFileThatIsTooLongIsRefused()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("long.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{ 17 } << 20));
    file.close();
    const Result<MachineSnapshot> read = readSnapshot(name.toStdString());
    QVERIFY(!read.has_value());
    QVERIFY(read.error().detail.english().contains("16 MiB"));
    QCOMPARE(readSnapshot(folder.filePath(QStringLiteral("none.json")).toStdString()).error().code,
             ErrorCode::NotFound);
    QVERIFY(!readSnapshot(folder.path().toStdString()).has_value());
}

void TestMachineSnapshot::differencesAreFound_data()
{
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QStringList>("differences");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const std::string &here, const std::string &there,
                        const QStringList &differences, const char *changes = "") {
        QTest::newRow(name) << QByteArray::fromStdString(here) << QByteArray::fromStdString(there)
                            << differences << QString::fromLatin1(changes);
    };
    const std::string generic = block("sha256", "sha256-generic", 100);
    const std::string avx2 = block("sha256", "sha256-avx2", 170);
    row("nothing on either side", "", "", {});
    row("another name here", generic + block("md5", "md5-generic", 0), generic,
        { QStringLiteral("-md5-generic") });
    row("another name there", generic, generic + block("md5", "md5-generic", 0),
        { QStringLiteral("+md5-generic") });
    row("another driver there, which wins", generic, generic + avx2,
        { QStringLiteral("+sha256-avx2"), QStringLiteral("!sha256-generic") });
    row("another priority", generic, block("sha256", "sha256-generic", 300),
        { QStringLiteral("!sha256-generic") }, "priority");
    row("another module", generic, block("sha256", "sha256-generic", 100, "sha256_generic"),
        { QStringLiteral("!sha256-generic") }, "module");
    row("one driver instead of the other", generic, block("sha256", "sha256-lib", 300),
        { QStringLiteral("!sha256-generic") }, "driver, priority");
    row("two for one", generic + avx2, block("sha256", "sha256-lib", 300),
        { QStringLiteral("-sha256-avx2"), QStringLiteral("-sha256-generic"), QStringLiteral("+sha256-lib") });
    row("another type of the same kind", generic, block("sha256", "sha256-generic", 100, "kernel", "ahash"),
        { QStringLiteral("!sha256-generic") }, "type");
    row("one that is twice there", generic, generic + generic, { QStringLiteral("+sha256-generic") });
    row("the order does not matter", generic + avx2, avx2 + generic, {});
}

void TestMachineSnapshot::differencesAreFound()
{
    QFETCH(const QByteArray, here);
    QFETCH(const QByteArray, there);
    QFETCH(const QString, changes);
    const auto found = differencesBetween(catalogOf(here.toStdString()), catalogOf(there.toStdString()));
    QTEST(marked(found), "differences");
    if (!changes.isEmpty())
        QCOMPARE(messages::changesText(found.front()), changes);
}

void TestMachineSnapshot::aListDoesNotDifferFromItself_data()
{
    whatIsSavedIsReadBack_data();
}

void TestMachineSnapshot::aListDoesNotDifferFromItself()
{
    QFETCH(const QString, capture);
    const CatalogSnapshot catalog = catalogOf(testing::captureText(capture));
    QVERIFY(differencesBetween(catalog, catalog).empty());
    QCOMPARE(differencesBetween(catalog, {}).size(), catalog.entries.size());
}

void TestMachineSnapshot::theWordsSayWhatChanged()
{
    SnapshotDifference difference{ DifferenceKind::Changed, "gcm(aes)",
                                   SnapshotSide{ "a", "aesni_intel", "aead", 400, true, Access::Reachable },
                                   SnapshotSide{ "a", "aesni_intel", "aead", 400, true,
                                                 Access::Restricted } };
    QCOMPARE(messages::changesText(difference), QStringLiteral("access"));
    QVERIFY(messages::sideText(*difference.here).contains(QStringLiteral("aesni_intel")));
    QVERIFY(messages::differenceContains(difference, QStringLiteral("GCM")));
    QVERIFY(!messages::differenceContains(difference, QStringLiteral("ccm")));
    for (const DifferenceKind kind :
         { DifferenceKind::OnlyHere, DifferenceKind::OnlyThere, DifferenceKind::Changed })
        QVERIFY(!messages::differenceText(kind).isEmpty());
}

QTEST_GUILESS_MAIN(TestMachineSnapshot)
#include "tst_machinesnapshot.moc"
