// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cipherscope::testing;

namespace {

QJsonObject reportOf(const ProcessResult &result)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(result.out)).object();
}

QByteArray textOf(const QJsonObject &check)
{
    return QJsonDocument(check).toJson();
}

} // namespace

/** Every driver of a real kernel against OpenSSL and the others. */
class TestKernelCrossCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDriverOfThisMachineAgrees();
    void oneNameIsCheckedWithAllItsDrivers();
    void theSameSeedGivesTheSameReport();
    void anUnknownNameIsSaidAndIsAFailure();
};

void TestKernelCrossCheck::everyDriverOfThisMachineAgrees()
{
    const ProcessResult result =
        runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "crosscheck", "--json" });
    const QJsonObject report = reportOf(result);
    const QJsonArray checks = report[QStringLiteral("checks")].toArray();
    int compared = 0;
    for (const QJsonValue &value : checks) {
        const QJsonObject check = value.toObject();
        const QString outcome = check[QStringLiteral("result")].toString();
        QVERIFY2(outcome != QStringLiteral("differs"), textOf(check).constData());
        // What is given and is of a kind that we know must have been compared with something.
        const QString why = check[QStringLiteral("why")].toString();
        const bool isNull = check[QStringLiteral("algorithm")].toString().contains(QStringLiteral("_null"));
        QVERIFY2(why != QStringLiteral("no-input") || isNull, textOf(check).constData());
        if (outcome == QStringLiteral("agrees")) {
            ++compared;
            QVERIFY2(check[QStringLiteral("agreed")].toInt() >= 15, textOf(check).constData());
        }
    }
    COMPARE_STATUS(result, 0);
    QCOMPARE(report[QStringLiteral("agree")].toInt(), compared);
    QVERIFY2(compared >= 2, result.out.c_str()); // sha1 and xts(aes), even where AF_ALG is restricted.
    qInfo("%d agree, %d not compared", compared, report[QStringLiteral("not_compared")].toInt());
}

void TestKernelCrossCheck::oneNameIsCheckedWithAllItsDrivers()
{
    const ProcessResult result =
        runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "crosscheck", "-a", "xts(aes),sha1", "--json" });
    COMPARE_STATUS(result, 0);
    QStringList names;
    for (const QJsonValue &value : reportOf(result)[QStringLiteral("checks")].toArray())
        names.append(value[QStringLiteral("algorithm")].toString());
    names.removeDuplicates();
    QCOMPARE(names, (QStringList{ QStringLiteral("sha1"), QStringLiteral("xts(aes)") }));
}

void TestKernelCrossCheck::theSameSeedGivesTheSameReport()
{
    const auto checks = [] {
        return reportOf(runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "crosscheck", "-a", "sha1",
                                     "--seed", "2a", "--json" }));
    };
    const QJsonObject first = checks();
    QCOMPARE(first[QStringLiteral("seed")].toString(), QStringLiteral("2a"));
    QVERIFY(!first[QStringLiteral("checks")].toArray().isEmpty());
    QCOMPARE(checks()[QStringLiteral("checks")], first[QStringLiteral("checks")]);
}

void TestKernelCrossCheck::anUnknownNameIsSaidAndIsAFailure()
{
    const ProcessResult result =
        runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "crosscheck", "-a", "sha1,sha257" });
    COMPARE_STATUS(result, 1);
    VERIFY_SAYS(result.err, "sha257");
    VERIFY_SAYS(result.out, "sha1");
}

QTEST_GUILESS_MAIN(TestKernelCrossCheck)
#include "tst_kernelcrosscheck.moc"
