// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/machine.h"
#include "benchmark/runcsv.h"
#include "benchmark/runjson.h"
#include "support/benchruns.h"
#include "support/enginerows.h"
#include "support/scratchfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;
using namespace Qt::StringLiterals;

namespace {

/** The example with a change to its object, or to the first series, or its first point. */
QByteArray changed(const char *where, const QString &key, const QJsonValue &value)
{
    QJsonObject run = QJsonDocument::fromJson(runToJson(exampleRun())).object();
    const QByteArray place(where);
    if (place == "run") {
        run.insert(key, value);
    } else if (place == "machine" || place == "timing") {
        QJsonObject part = run.value(QLatin1String(where)).toObject();
        part.insert(key, value);
        run.insert(QLatin1String(where), part);
    } else {
        QJsonArray all = run.value(u"series"_s).toArray();
        QJsonObject series = all.at(0).toObject();
        if (place == "point") {
            QJsonArray points = series.value(u"points"_s).toArray();
            QJsonObject point = points.at(0).toObject();
            point.insert(key, value);
            points.replace(0, point);
            series.insert(u"points"_s, points);
        } else {
            series.insert(key, value);
        }
        all.replace(0, series);
        run.insert(u"series"_s, all);
    }
    return QJsonDocument(run).toJson();
}

/** The example's first series, so many times. */
QJsonArray seriesTimes(std::size_t count)
{
    const QJsonObject run = QJsonDocument::fromJson(runToJson(exampleRun())).object();
    QJsonArray all;
    for (std::size_t i = 0; i < count; ++i)
        all.append(run.value(u"series"_s).toArray().at(0));
    return all;
}

} // namespace

/** The files that runs are carried in. */
class TestRunJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackWhole()
    {
        const Run run = exampleRun();
        const Result<Run> read = parseRun(runToJson(run), "run.json");
        VERIFY_RESULT(read);
        QCOMPARE(runToJson(*read), runToJson(run));
        QVERIFY(*read == run);
    }

    void whatANewerProgramAddsIsPassedOver()
    {
        const Result<Run> read = parseRun(changed("point", u"temperature"_s, 80), "run.json");
        VERIFY_RESULT(read);
        QVERIFY(*read == exampleRun());
    }

    void whatIsNoRunIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *title, const QByteArray &json, const char *says) {
            QTest::newRow(title) << json << QByteArray(says);
        };
        row("nothing", "", "byte 0");
        row("no JSON", "driver,size\n", "byte");
        row("half a file", runToJson(exampleRun()).left(900), "byte");
        row("a list", "[]", "no JSON object");
        row("another format", "{}", "\"format\"");
        row("deep nesting", QByteArray(100'000, '['), "byte");
        row("a newer version", changed("run", u"version"_s, 2), "\"version\" is newer");
        row("a version that is a text", changed("run", u"version"_s, u"1"_s), "\"version\"");
        row("no date", changed("run", u"started"_s, u"yesterday"_s), "\"started\" is no date");
        row("an unknown direction", changed("run", u"direction"_s, u"sideways"_s), "\"direction\"");
        row("no machine", changed("run", u"machine"_s, QJsonValue()), "\"machine\"");
        row("a wrong processor count", changed("machine", u"processors"_s, -1), "\"machine.processors\"");
        row("no runs", changed("timing", u"runs"_s, 0), "\"timing.runs\"");
        row("series that are none", changed("run", u"series"_s, QJsonArray{ 1 }), "\"series[0]\"");
        row("an unknown engine", changed("series", u"engine"_s, u"gpu"_s), "\"series[0].engine\"");
        row("an unknown type", changed("series", u"type"_s, u"kpp"_s), "\"series[0].type\"");
        row("half a byte", changed("series", u"keySize"_s, 1.5), "\"series[0].keySize\"");
        row("a size of nothing", changed("point", u"size"_s, 0), "\"series[0].points[0].size\"");
        row("a size beyond all", changed("point", u"size"_s, 1e300), "\"series[0].points[0].size\"");
        row("a negative rate", changed("point", u"runs"_s, QJsonArray{ -1 }), "\"series[0].points[0].runs\"");
        row("a rate beyond all", changed("point", u"runs"_s, QJsonArray{ 1.7e308 }),
            "\"series[0].points[0].runs\"");
        row("a rate of nearly nothing", changed("point", u"runs"_s, QJsonArray{ 5e-324 }),
            "\"series[0].points[0].runs\"");
        row("more series than a table has", changed("run", u"series"_s, seriesTimes(mostSeries + 1)),
            "\"series\" has more than 500");
        row("no rates and no reason", changed("point", u"runs"_s, QJsonArray()),
            "\"series[0].points[0].runs\"");
        row("threads without end", changed("point", u"threads"_s, 1e9), "\"series[0].points[0].threads\"");
    }
    void whatIsNoRunIsRefusedByName()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, says);
        const Result<Run> read = parseRun(json, "run.json");
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().subject, std::string("run.json"));
        QVERIFY2(QByteArray::fromStdString(read.error().detail.english()).contains(says),
                 read.error().detail.english().c_str());
    }

    void everyCutOfAFileIsRefused()
    {
        const QByteArray whole = runToJson(exampleRun()).trimmed();
        for (qsizetype size = 0; size < whole.size(); size += 7)
            QVERIFY2(!parseRun(whole.left(size), "run.json"), qPrintable(QString::number(size)));
    }

    void aRateOfNothingAndAsManySeriesAsATableHasAreTaken()
    {
        VERIFY_RESULT(parseRun(changed("point", u"runs"_s, QJsonArray{ 0, 1e-3, 1e18 }), "run.json"));
        VERIFY_RESULT(parseRun(changed("run", u"series"_s, seriesTimes(mostSeries)), "run.json"));
    }

    void aFileIsReadAndOneThatIsTooLargeIsCalledSo()
    {
        const ScratchFolder folder;
        QByteArray json = runToJson(exampleRun());
        folder.write("run.json", std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
        const Result<Run> read = readRunFile(folder / "run.json");
        VERIFY_RESULT(read);
        QVERIFY(*read == exampleRun());
        json.resize(qsizetype{ 17 } << 20, ' ');
        folder.write("large.json", std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
        const Result<Run> large = readRunFile(folder / "large.json");
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::BadInput);
        QVERIFY2(large.error().detail.english().find("too large") != std::string::npos,
                 large.error().detail.english().c_str());
        QCOMPARE(readRunFile(folder / "none.json").error().code, ErrorCode::NotFound);
    }

    void csvHasALineAPointAndWhyAFailureFailed()
    {
        const QList<QByteArray> lines = runToCsv(exampleRun()).trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 3 * 6 + 1);
        QVERIFY(lines[0].startsWith(
            "algorithm,driver,engine,type,direction,key_bits,priority,size,threads,median,"));
        QVERIFY2(lines[1].startsWith("cbc(aes),cbc-aes-aesni,kernel,skcipher,decrypt,256,400,16,1,"),
                 lines[1].constData());
        QVERIFY2(lines[1].contains("\"Before, \"\"quoted\"\"\",2026-11-30T12:34:56Z,6.1.0-42-amd64,x86_64,"
                                   "A Processor,powersave"),
                 lines[1].constData());
        QVERIFY2(lines[7].contains(",16,1,,,,,") && lines[7].contains("\"16 bytes, it said, are too few.\""),
                 lines[7].constData());
        QVERIFY2(lines.last().contains("does not have cbc-nowhere."), lines.last().constData());
        for (const QByteArray &line : lines.mid(1))
            QVERIFY(line.contains(",cbc(aes),") || line.startsWith("cbc(aes),"));
    }

    void theMachineIsReadFromTheSystemsFiles()
    {
        const ScratchFolder root;
        const std::filesystem::path folder = root.path() / "sys/devices/system/cpu/cpu0/cpufreq";
        std::filesystem::create_directories(folder);
        root.write("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "schedutil\n");
        QCOMPARE(readMachine(root.path()).governor, std::string("schedutil"));
        QCOMPARE(readMachine("/nonexistent").governor, std::string());
        QVERIFY(!readMachine().kernelRelease.empty());
    }
};

QTEST_APPLESS_MAIN(TestRunJson)
#include "tst_runjson.moc"
