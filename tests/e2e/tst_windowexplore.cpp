// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivenwindow.h"
#include "engine/kernelengine.h"
#include "support/screenshots.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace cipherscope;
using cipherscope::tests::DrivenWindow;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

bool kernelGives(const std::string &hash)
{
    engine::KernelEngine kernel;
    return kernel.openHash(hash, nullptr).has_value();
}

QStringList sentencesOf(ui::CrosscheckPageModel &page)
{
    const QAbstractItemModel &checks = *page.checks();
    const int sentence = static_cast<int>(checks.roleNames().key("sentence"));
    QStringList sentences;
    for (int check = 0; check < checks.rowCount(); ++check)
        sentences.append(checks.index(check, 0).data(sentence).toString());
    return sentences;
}

} // namespace

/** The pages that show what a machine has: loaded and not, drawn from, measured, checked. */
class ExploreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsNotLoadedIsLoadedWithAClick();
    void theRandomPageDrawsAndShowsWhatItDraws();
    void aMeasuredRunIsThereTheNextTime();
    void theDriversOfOneNameAreChecked();
    void theWholeMachineIsChecked();
    void theSystemPageSaysWhatIsOpen();

private:
    QQuickItem *askButtonOf(ui::AlgorithmsPageModel &page);
    QString path(const QString &name) const { return m_files->filePath(name); }

    std::unique_ptr<DrivenWindow> m_driven;
    std::unique_ptr<QTemporaryDir> m_files;
};

void ExploreTest::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    m_driven = std::make_unique<DrivenWindow>();
    QVERIFY(m_driven->main().window());
    QVERIFY(QTest::qWaitForWindowActive(&m_driven->window(), patience));
}

void ExploreTest::cleanup()
{
    m_driven.reset();
    m_files.reset();
}

QQuickItem *ExploreTest::askButtonOf(ui::AlgorithmsPageModel &page)
{
    int row = 0;
    while (row < page.rows()->rowCount() && !page.rows()->rowAt(row).loadable)
        ++row;
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(m_driven->find(u"algorithmList"_s), "itemAtIndex",
                              Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, row));
    return item ? item->findChild<QQuickItem *>(u"askRowButton"_s) : nullptr;
}

void ExploreTest::whatIsNotLoadedIsLoadedWithAClick()
{
    if (!QFile::exists(u"/proc/crypto"_s))
        QSKIP("This machine's kernel has no /proc/crypto to show.");
    if (!QFile::exists(u"/lib/modules/"_s + QSysInfo::kernelVersion() + u"/modules.alias"_s))
        QSKIP("The modules of the running kernel are not installed on this machine.");
    ui::AlgorithmsPageModel &page = *m_driven->main().model().algorithms();
    QTRY_VERIFY_WITH_TIMEOUT(page.loadableCount() > 0, patience);
    // Another test may have had some of them loaded.
    QString wanted;
    for (const ui::AlgorithmRow &row : page.source()->rows()) {
        const QStringList known{ u"serpent"_s, u"twofish"_s, u"cast6"_s, u"blowfish"_s, u"anubis"_s };
        if (row.loadable && known.contains(row.name) && wanted.isEmpty())
            wanted = row.name;
    }
    QVERIFY2(!wanted.isEmpty(), "one of a stock kernel's block ciphers is not loaded");

    m_driven->click(u"loadableSwitch"_s);
    m_driven->press(Qt::Key_F, Qt::ControlModifier);
    m_driven->type(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"askRowButton"_s), patience);
    QVERIFY(cipherscope::testing::waitForFrames(m_driven->window()));
    m_driven->keepPicture(u"not-loaded"_s);
    const QQuickItem *button = askButtonOf(page);
    QVERIFY(button);
    QTest::mouseClick(&m_driven->window(), Qt::LeftButton, {},
                      button->mapToScene(button->boundingRect().center()).toPoint());
    QTRY_VERIFY_WITH_TIMEOUT(!page.asking()->headline().isEmpty(), patience);
    QFile restriction(u"/proc/sys/crypto/af_alg_restrict"_s);
    if (restriction.open(QIODevice::ReadOnly) && restriction.readAll().trimmed() != "0") {
        QCOMPARE(page.asking()->kind(), u"bad"_s);
        QVERIFY(page.asking()->reasons().join(u' ').contains(u"af_alg_restrict"_s));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(page.currentRow() >= 0 && !page.rows()->rowAt(page.currentRow()).loadable,
                                 patience);
        QCOMPARE(page.details()->name(), wanted);
        QVERIFY2(page.changeText().contains(wanted), qPrintable(page.changeText()));
    }
    m_driven->keepPicture(u"loaded-by-a-click"_s);
}

void ExploreTest::theRandomPageDrawsAndShowsWhatItDraws()
{
    m_driven->press(Qt::Key_4, Qt::ControlModifier);
    m_driven->waitForPage(u"random"_s);
    const ui::RandomSources &sources = *m_driven->main().model().random()->sources();
    // Whatever this kernel gives to this process: its generators, or the reason why there are none.
    QTRY_VERIFY_WITH_TIMEOUT(sources.isKernelRng() == sources.note().isEmpty(), patience);
    m_driven->click(u"drawButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"valuesText"_s), patience);
    QCOMPARE(m_driven->texts(u"valuesText"_s).value(0).size(), 20);
    m_driven->click(u"watchButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_driven->texts(u"fipsBadge"_s).isEmpty(), patience);
    m_driven->keepPicture(u"random"_s);
    m_driven->click(u"stopButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"watchButton"_s), patience);
    const QString file = path(u"noise"_s);
    m_driven->main().model().random()->drawing()->setUnit(1);
    m_driven->main().model().random()->drawing()->save(QUrl::fromLocalFile(file));
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"drawMessage"_s), patience);
    QCOMPARE(QFileInfo(file).size(), qint64{ 16384 });
}

void ExploreTest::aMeasuredRunIsThereTheNextTime()
{
    m_driven->press(Qt::Key_6, Qt::ControlModifier);
    m_driven->waitForPage(u"benchmark"_s);
    ui::BenchmarkPageModel &page = *m_driven->main().model().benchmark();
    QTRY_VERIFY_WITH_TIMEOUT(page.setup()->isReady(), patience);
    page.setup()->algorithms()->choose({ u"sha256"_s });
    page.setup()->setProperty("sizes", u"one"_s);
    page.setup()->setProperty("seconds", 0.1);
    // On a slow machine the page is there for a while before its cards have their places.
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"measureButton"_s)
                                 && m_driven->find(u"measureButton"_s)->mapToScene({}).y() > 100,
                             patience);
    m_driven->click(u"measureButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(page.current() != 0 && !page.isRunning(), // It is kept.
                              qPrintable(page.progressText() + page.message()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"chartSummary"_s), patience);
    const QString summary = m_driven->texts(u"chartSummary"_s).value(0);
    QVERIFY(!summary.isEmpty());
    QCOMPARE(page.view()->property("compares").toBool(), false);
    QVERIFY2(!page.hasFailed(), qPrintable(page.message()));
    const auto has = [&page](engine::EngineKind kind) {
        return std::ranges::any_of(page.view()->run()->series, [kind](const benchmark::Series &series) {
            return series.subject.engine == kind && !series.points.empty();
        });
    };
    QVERIFY(has(engine::EngineKind::OpenSsl));
    QCOMPARE(has(engine::EngineKind::Kernel), kernelGives("sha256"));
    m_driven->keepPicture(u"benchmark"_s);
    const QString name = page.name();

    m_driven->reopen();
    QVERIFY(QTest::qWaitForWindowActive(&m_driven->window(), patience));
    m_driven->press(Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"chartSummary"_s), patience);
    QCOMPARE(m_driven->main().model().benchmark()->name(), name);
    QCOMPARE(m_driven->texts(u"chartSummary"_s).value(0), summary);
}

void ExploreTest::theDriversOfOneNameAreChecked()
{
    if (!QFile::exists(u"/proc/crypto"_s))
        QSKIP("This machine's kernel has no /proc/crypto to show.");
    ui::AlgorithmsPageModel &algorithms = *m_driven->main().model().algorithms();
    int row = -1;
    const auto isThere = [&] {
        for (row = algorithms.rows()->rowCount() - 1; row >= 0; --row) {
            if (algorithms.rows()->rowAt(row).name == u"sha256"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
    algorithms.select(row);
    m_driven->find(u"algorithmList"_s)->forceActiveFocus();
    m_driven->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"checkDriversButton"_s), patience);
    m_driven->click(u"checkDriversButton"_s);
    m_driven->waitForPage(u"crosscheck"_s);
    ui::CrosscheckPageModel &page = *m_driven->main().model().crosscheck();
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), ui::CrosscheckPageModel::Done, patience);
    QVERIFY(page.allCount() > 0);
    QCOMPARE(page.differCount(), 0);
    if (kernelGives("sha256"))
        QVERIFY2(page.agreeCount() > 0, qPrintable(page.verdict()));
    for (const QString &sentence : sentencesOf(page))
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"should not happen"_s), qPrintable(sentence));
    m_driven->keepPicture(u"crosscheck"_s);
}

void ExploreTest::theWholeMachineIsChecked()
{
    if (!QFile::exists(u"/proc/crypto"_s))
        QSKIP("This machine's kernel has no /proc/crypto to show.");
    m_driven->press(Qt::Key_7, Qt::ControlModifier);
    m_driven->waitForPage(u"crosscheck"_s);
    m_driven->click(u"checkMachineButton"_s);
    ui::CrosscheckPageModel &page = *m_driven->main().model().crosscheck();
    QTRY_COMPARE_WITH_TIMEOUT(page.state(), ui::CrosscheckPageModel::Done, 10 * patience);
    QVERIFY(page.allCount() > 0);
    QVERIFY2(page.differCount() == 0, qPrintable(page.verdict()));
    if (kernelGives("sha1")) // Even where AF_ALG is restricted.
        QVERIFY2(page.agreeCount() > 0, qPrintable(page.verdict()));
    for (const QString &sentence : sentencesOf(page))
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"should not happen"_s), qPrintable(sentence));
    m_driven->keepPicture(u"this-machine"_s);

    const QString report = path(u"report.json"_s);
    page.saveTo(QUrl::fromLocalFile(report));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(report), patience);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(saved[u"checks"_s].toArray().size(), page.allCount());
    QCOMPARE(saved[u"agree"_s].toInt(), page.agreeCount());
}

void ExploreTest::theSystemPageSaysWhatIsOpen()
{
    m_driven->press(Qt::Key_8, Qt::ControlModifier);
    m_driven->waitForPage(u"system"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"hashBadge"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_driven->texts(u"hashBadge"_s).value(0).isEmpty(), patience);
    m_driven->keepPicture(u"system"_s);
}

QTEST_MAIN(ExploreTest)

#include "tst_windowexplore.moc"
