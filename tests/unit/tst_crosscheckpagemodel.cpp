// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/crosscheckstage.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cipherscope;
using namespace Qt::StringLiterals;
using cipherscope::testing::CrosscheckStage;
using ui::ChecksModel;
using ui::CrosscheckPageModel;

namespace {

void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(content);
}

QStringList driversShown(CrosscheckStage &stage)
{
    QStringList drivers;
    for (int row = 0; row < stage.model.checks()->rowCount(); ++row)
        drivers.append(stage.model.checks()->index(row, 0).data(ChecksModel::DriverRole).toString());
    return drivers;
}

/** NIST's form, with the digest of the empty message of FIPS 180-4. */
constexpr auto goodVectors = "# CAVS 11.0\n[L = 32]\n\nLen = 0\nMsg = 00\n"
                             "MD = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n";

} // namespace

class TestCrosscheckPageModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshPageClaimsNothing();
    void everyDriverOfTheMachineIsCheckedAndTheLiarIsFound();
    void oneNameIsCheckedAlone();
    void theLiarStandsFirst();
    void onlyOneOutcomeCanBeShown();
    void aReportIsSavedAsTextAndAsJson();
    void filesOfVectorsAreRun();
    void aFileThatIsNoneIsSaid();
    void aFileThatIsNotApplicableIsSaid();
    void whatIsNotOfThisComputerIsSaid();
    void aCatalogThatCannotBeReadIsSaid();
    void aStopLeavesAReportThatSaysSo();
    void survivesItsModelWhileChecking();
};

void TestCrosscheckPageModel::aFreshPageClaimsNothing()
{
    CrosscheckStage stage;
    QCOMPARE(stage.model.state(), CrosscheckPageModel::Fresh);
    QVERIFY(stage.model.verdict().isEmpty());
    QCOMPARE(stage.model.allCount(), 0);
    stage.model.cancel();
    QCOMPARE(stage.model.state(), CrosscheckPageModel::Fresh);
}

void TestCrosscheckPageModel::everyDriverOfTheMachineIsCheckedAndTheLiarIsFound()
{
    CrosscheckStage stage;
    const QAbstractItemModelTester tester(stage.model.checks());
    stage.model.checkMachine();
    QCOMPARE(stage.model.state(), CrosscheckPageModel::Preparing);
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QCOMPARE(stage.model.allCount(), 6);
    QCOMPARE(stage.model.agreeCount(), 3);
    QCOMPARE(stage.model.differCount(), 1);
    QCOMPARE(stage.model.notComparedCount(), 2);
    QCOMPARE(stage.model.verdictKind(), u"bad"_s);
    QCOMPARE(stage.model.progress(), 1.0);
    QVERIFY(!stage.model.origin().isEmpty());

    // Again: the same, not twice as much.
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QCOMPARE(stage.model.allCount(), 6);
}

void TestCrosscheckPageModel::oneNameIsCheckedAlone()
{
    CrosscheckStage stage;
    stage.model.checkName(u"sha256"_s);
    // Of a second one it says why not.
    stage.model.checkName(u"ctr(aes)"_s);
    QVERIFY2(stage.model.notice().contains(u"ctr(aes)"_s), qPrintable(stage.model.notice()));
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QCOMPARE(stage.model.allCount(), 2);
    QCOMPARE(stage.model.agreeCount(), 2);
    stage.model.checkName(u"ctr(aes)"_s);
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QCOMPARE(stage.model.differCount(), 1);
}

void TestCrosscheckPageModel::theLiarStandsFirst()
{
    CrosscheckStage stage;
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QCOMPARE(driversShown(stage),
             (QStringList{ u"ctr-aes-liar"_s, u"ctr-aes-aesni"_s, u"kw(aes-generic)"_s, u"sha256-avx2"_s,
                           u"sha256-generic"_s, u"hash-alone"_s }));
    const QModelIndex liar = stage.model.checks()->index(0, 0);
    QCOMPARE(liar.data(ChecksModel::KindRole).toString(), u"bad"_s);
    QVERIFY(!liar.data(ChecksModel::FailuresRole).toString().isEmpty());
    QVERIFY(liar.data(ChecksModel::SentenceRole).toString().contains(u"OpenSSL"));
}

void TestCrosscheckPageModel::onlyOneOutcomeCanBeShown()
{
    CrosscheckStage stage;
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    stage.model.checks()->setShown(u"differs"_s);
    QCOMPARE(driversShown(stage), QStringList{ u"ctr-aes-liar"_s });
    stage.model.checks()->setShown(u"agrees"_s);
    QCOMPARE(driversShown(stage).size(), 3);
    stage.model.checks()->setShown(u"not-compared"_s);
    QCOMPARE(driversShown(stage).size(), 2);
}

void TestCrosscheckPageModel::aReportIsSavedAsTextAndAsJson()
{
    CrosscheckStage stage;
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    const QTemporaryDir folder;
    stage.model.saveTo(QUrl::fromLocalFile(folder.filePath(u"report.json"_s)));
    QTRY_COMPARE(stage.model.noticeKind(), u"good"_s);
    QFile json(folder.filePath(u"report.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(json.readAll()).object()[u"differ"_s].toInt(), 1);

    stage.model.dismissNotice();
    stage.model.saveTo(QUrl::fromLocalFile(folder.filePath(u"report.txt"_s)));
    QTRY_VERIFY(stage.model.notice().contains(u"report.txt"));
    QFile text(folder.filePath(u"report.txt"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("ctr-aes-liar: differs"));

    stage.model.saveTo(QUrl::fromLocalFile(folder.filePath(u"none/report.txt"_s)));
    QTRY_COMPARE(stage.model.noticeKind(), u"bad"_s);
}

void TestCrosscheckPageModel::filesOfVectorsAreRun()
{
    CrosscheckStage stage;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"SHA256ShortMsg.rsp"_s);
    write(file, QByteArray("#  \"SHA-256 ShortMsg\" information\n") + goodVectors);
    stage.model.checkFiles({ QUrl::fromLocalFile(file) });
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QCOMPARE(driversShown(stage), (QStringList{ u"OpenSSL"_s, u"sha256-avx2"_s, u"sha256-generic"_s }));
    QCOMPARE(stage.model.agreeCount(), 3);
    QCOMPARE(stage.model.verdictKind(), u"good"_s);
}

void TestCrosscheckPageModel::aFileThatIsNoneIsSaid()
{
    CrosscheckStage stage;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"holiday.jpg"_s);
    write(file, QByteArray("\xff\xd8\xff\xe0 no vectors"));
    stage.model.checkFiles({ QUrl::fromLocalFile(file) });
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Fresh);
    QTRY_COMPARE(stage.model.noticeKind(), u"bad"_s);
    QVERIFY2(stage.model.notice().contains(u"holiday.jpg"), qPrintable(stage.model.notice()));
    stage.model.dismissNotice();
    QVERIFY(stage.model.notice().isEmpty());
}

void TestCrosscheckPageModel::aFileThatIsNotApplicableIsSaid()
{
    CrosscheckStage stage;
    const QTemporaryDir folder;
    const QUrl monte = QUrl::fromLocalFile(folder.filePath(u"SHA256Monte.rsp"_s));
    const QUrl good = QUrl::fromLocalFile(folder.filePath(u"SHA256ShortMsg.rsp"_s));
    write(monte.toLocalFile(), QByteArray("#  \"SHA-256 Monte\" information\nSeed = 00\n"));
    write(good.toLocalFile(), QByteArray("#  \"SHA-256 ShortMsg\" information\n") + goodVectors);
    stage.model.checkFiles({ monte });
    QTRY_COMPARE(stage.model.noticeKind(), u"warning"_s);
    QCOMPARE(stage.model.state(), CrosscheckPageModel::Fresh);
    QVERIFY2(stage.model.notice().contains(u"SHA256Monte.rsp"), qPrintable(stage.model.notice()));

    stage.model.dismissNotice();
    stage.model.checkFiles({ monte, good });
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QCOMPARE(stage.model.agreeCount(), 3);
    QCOMPARE(stage.model.noticeKind(), u"warning"_s);
}

void TestCrosscheckPageModel::whatIsNotOfThisComputerIsSaid()
{
    CrosscheckStage stage;
    stage.model.checkFiles({ QUrl(u"https://example.org/aes_gcm_test.json"_s) });
    QCOMPARE(stage.model.state(), CrosscheckPageModel::Fresh);
    QCOMPARE(stage.model.noticeKind(), u"warning"_s);
}

void TestCrosscheckPageModel::aCatalogThatCannotBeReadIsSaid()
{
    CrosscheckStage stage;
    stage.catalog.removeFile();
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.noticeKind(), u"bad"_s);
    QCOMPARE(stage.model.state(), CrosscheckPageModel::Fresh);
}

void TestCrosscheckPageModel::aStopLeavesAReportThatSaysSo()
{
    CrosscheckStage stage;
    connect(&stage.model, &CrosscheckPageModel::stateChanged, &stage.model, [&stage] {
        if (stage.model.state() == CrosscheckPageModel::Running)
            stage.model.cancel();
    });
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QVERIFY(stage.model.allCount() < 6);
    QVERIFY(stage.model.verdictKind() != u"good"_s);
}

void TestCrosscheckPageModel::survivesItsModelWhileChecking()
{
    CrosscheckStage stage;
    auto model = std::make_unique<CrosscheckPageModel>(stage.context, stage.catalog.file());
    model->checkMachine();
    QTRY_VERIFY(model->state() != CrosscheckPageModel::Preparing);
    model.reset();
    QTRY_VERIFY(stage.catalog.pool.active().empty());
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestCrosscheckPageModel)
#include "tst_crosscheckpagemodel.moc"
