// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivenwindow.h"
#include "engine/kernelengine.h"
#include "support/interminal.h"
#include "support/scratchfolder.h"
#include "support/screenshots.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <utility>

using namespace cipherscope;
using cipherscope::testing::contentOf;
using cipherscope::testing::ProcessResult;
using cipherscope::testing::runInTerminal;
using cipherscope::tests::DrivenWindow;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

/** What sha256sum says of a file. */
QString sha256sum(const QString &file)
{
    QProcess process;
    process.start(u"sha256sum"_s, { file });
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput()).section(u' ', 0, 0);
}

void writeFile(const QString &file, const QByteArray &content)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

QList<QUrl> urlsOf(const QStringList &files)
{
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    return urls;
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

bool hasAge()
{
    return !QStandardPaths::findExecutable(u"age"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"python3"_s).isEmpty();
}

/** Whether this process may have age's cipher from this kernel. */
bool kernelGivesThePayloadsCipher()
{
    engine::KernelEngine kernel;
    const SecretBytes key(32);
    return kernel.openAead("rfc7539(chacha20,poly1305)", key, 16).has_value();
}

/** Takes a file into the page cache: what is measured afterwards is our waiting, not that for new pages. */
void readOnce(const QString &name)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QByteArray room(qsizetype{ 1 } << 20, Qt::Uninitialized);
    while (file.read(room.data(), room.size()) > 0)
        continue;
}

/** Where this thread's time went so far, in milliseconds. */
struct ThreadTime {
    double computed = 0;
    double waitedForProcessor = 0; ///< Ready to run, while others did (/proc/PID/schedstat).

    static ThreadTime now()
    {
        QFile file(u"/proc/thread-self/schedstat"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArrayList fields = file.readAll().split(' ');
        return { fields.value(0).toDouble() / 1e6, fields.value(1).toDouble() / 1e6 };
    }
};

/** The longest of several times, in milliseconds. */
struct Lateness {
    double whole = 0;
    double blocked = 0; ///< Neither computing nor ready to.
    double waiting = 0; ///< Blocked, or ready and without a processor.

    void add(double late, const ThreadTime &before, const ThreadTime &after)
    {
        const double waited = late - (after.computed - before.computed);
        whole = std::max(whole, late);
        waiting = std::max(waiting, waited);
        blocked = std::max(blocked, waited - (after.waitedForProcessor - before.waitedForProcessor));
    }
};

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theAlgorithmsOfThisKernelAreListedAndFiltered();
    void droppedFilesGetTheDigestsOfSha256sum();
    void aFileThatCannotBeReadStopsNoOther();
    void hashingIsCancelledHalfWay();
    void aChecksumFileWithOneCorruptedFileFails();
    void aFileThatIsLockedHereIsOpenedByAge();
    void aFileThatAgeLockedIsUnlockedHere();
    void closingTheWindowLeavesNoDescriptor();
    void theWindowAnswersWhileTwoOperationsRun();

private:
    void showHashPage();
    void showEncryptPage();
    /** Drops a file there and waits until the page asks for its passphrase. */
    void dropToEncrypt(const QString &name);
    void waitUntilEncrypted();
    QString path(const QString &name) const { return m_files->filePath(name); }
    std::filesystem::path folder() const { return m_files->path().toStdString(); }

    std::unique_ptr<DrivenWindow> m_driven;
    std::unique_ptr<QTemporaryDir> m_files;
};

void WindowTest::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    m_driven = std::make_unique<DrivenWindow>();
    QVERIFY(m_driven->main().window());
    QVERIFY(QTest::qWaitForWindowActive(&m_driven->window(), patience));
}

void WindowTest::cleanup()
{
    m_driven.reset();
    m_files.reset();
}

void WindowTest::showHashPage()
{
    m_driven->press(Qt::Key_2, Qt::ControlModifier);
    m_driven->waitForPage(u"hash"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"sha256Chip"_s), patience);
    if (!m_driven->find(u"sha256Chip"_s)->property("checked").toBool())
        m_driven->click(u"sha256Chip"_s);
}

void WindowTest::theAlgorithmsOfThisKernelAreListedAndFiltered()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"algorithmList"_s), patience);
    QQuickItem *list = m_driven->find(u"algorithmList"_s);
    if (!QFile::exists(u"/proc/crypto"_s))
        QSKIP("This machine's kernel has no /proc/crypto to show.");
    QTRY_VERIFY_WITH_TIMEOUT(list->property("count").toInt() > 5, patience);
    const int all = list->property("count").toInt();
    m_driven->keepPicture(u"algorithms"_s);

    m_driven->press(Qt::Key_F, Qt::ControlModifier);
    m_driven->type(u"hmac"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->property("count").toInt() < all / 2, patience);
    m_driven->press(Qt::Key_Escape);
    // The program's own binds may have made it longer.
    QTRY_VERIFY_WITH_TIMEOUT(list->property("count").toInt() >= all, patience);

    QTest::mouseClick(&m_driven->window(), Qt::LeftButton, {},
                      list->mapToScene(QPointF(list->width() / 3, 20)).toPoint());
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"detailsPane"_s), patience);
    QVERIFY(!m_driven->texts(u"detailsReason"_s).value(0).isEmpty());
    m_driven->keepPicture(u"algorithm-details"_s);
}

/** In the first row of the table that is not loaded; the table keeps rows that it does not show now. */
void WindowTest::droppedFilesGetTheDigestsOfSha256sum()
{
    const QStringList names{ u"empty"_s, u"one byte"_s, u"größer.iso"_s };
    writeFile(path(names[0]), {});
    writeFile(path(names[1]), "a");
    writeFile(path(names[2]), QByteArray(3 * 1024 * 1024 + 7, 'x'));
    QStringList expected;
    for (const QString &name : names)
        expected.append(sha256sum(path(name)));

    showHashPage();
    m_driven->drop(u"dropZone"_s, urlsOf({ path(names[0]), path(names[1]), path(names[2]) }));
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->texts(u"digestText"_s), expected, patience);
    m_driven->keepPicture(u"hashed"_s);
}

void WindowTest::aFileThatCannotBeReadStopsNoOther()
{
    writeFile(path(u"good"_s), "good");
    const QString expected = sha256sum(path(u"good"_s));
    showHashPage();
    m_driven->drop(u"dropZone"_s, urlsOf({ path(u"missing"_s), path(u"good"_s) }));
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->texts(u"digestText"_s), QStringList{ expected }, patience);
    m_driven->keepPicture(u"one-missing"_s);
}

void WindowTest::hashingIsCancelledHalfWay()
{
    QFile big(path(u"big"_s));
    QVERIFY(big.open(QIODevice::WriteOnly));
    QVERIFY(big.resize(qint64{ 64 } << 30));
    showHashPage();
    m_driven->drop(u"dropZone"_s, urlsOf({ big.fileName() }));
    m_driven->click(u"pendingStartButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_driven->main().pool().active().empty(), patience);
    const auto operation = m_driven->main().pool().active().front();
    QTRY_VERIFY_WITH_TIMEOUT(operation->bytesDone() > 0, patience);
    m_driven->keepPicture(u"hashing"_s);
    m_driven->click(u"cancelButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(operation->state(), cipherscope::operations::Operation::State::Cancelled,
                              patience);
    QVERIFY(operation->bytesDone() < operation->bytesTotal());
    QVERIFY(m_driven->texts(u"digestText"_s).isEmpty());
    QVERIFY(m_driven->main().pool().active().empty());
    m_driven->keepPicture(u"cancelled"_s);
}

void WindowTest::aChecksumFileWithOneCorruptedFileFails()
{
    QByteArray sums;
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s }) {
        writeFile(path(name), name.toUtf8().repeated(1000));
        sums += sha256sum(path(name)).toUtf8() + "  " + name.toUtf8() + "\n";
    }
    writeFile(path(u"SHA256SUMS"_s), sums);

    showHashPage();
    m_driven->drop(u"dropZone"_s, urlsOf({ path(u"SHA256SUMS"_s) }));
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"verdictBanner"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->main().model().hash()->check()->kind(), u"good"_s, patience);
    m_driven->keepPicture(u"verified-good"_s);

    writeFile(path(u"b"_s), "something else");
    m_driven->click(u"checkAgainButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->main().model().hash()->check()->kind(), u"bad"_s, patience);
    const QString headline = m_driven->texts(u"verdictHeadline"_s).value(0);
    QVERIFY2(headline.contains(u'1') && headline.contains(u'3'), qPrintable(headline));
    m_driven->keepPicture(u"verified-bad"_s);
}

/** A page that is still being made is found, but takes no drop. */
void WindowTest::showEncryptPage()
{
    m_driven->press(Qt::Key_3, Qt::ControlModifier);
    m_driven->waitForPage(u"encrypt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"engineText"_s), patience);
}

void WindowTest::dropToEncrypt(const QString &name)
{
    m_driven->drop(u"encryptPage"_s, urlsOf({ path(name) }));
    QTRY_VERIFY_WITH_TIMEOUT(m_driven->find(u"passphraseField"_s), patience);
    m_driven->click(u"passphraseField"_s);
}

void WindowTest::waitUntilEncrypted()
{
    ui::EncryptPageModel &page = *m_driven->main().model().encrypt();
    QVERIFY(!page.queue()->rows().empty());
    const ui::QueueRow &row = page.queue()->rows().front();
    QTRY_VERIFY_WITH_TIMEOUT(row.state != ui::QueueState::Waiting && !isBusy(row), patience);
    QVERIFY2(row.state == ui::QueueState::Done, qPrintable(m_driven->texts(u"rowError"_s).join(u' ')));
    const engine::EngineKind computing =
        kernelGivesThePayloadsCipher() ? engine::EngineKind::Kernel : engine::EngineKind::OpenSsl;
    QCOMPARE(row.provenance.engine, computing);
    QVERIFY2(
        m_driven->texts(u"engineText"_s).join(u' ').contains(QString::fromStdString(row.provenance.driver)),
        row.provenance.driver.c_str());
}

void WindowTest::aFileThatIsLockedHereIsOpenedByAge()
{
    if (!hasAge())
        QSKIP("age and python3 are not installed");
    const QByteArray content(300'000, 'c');
    writeFile(path(u"letter.odt"_s), content);
    m_driven->main().model().encrypt()->setScryptTime(std::chrono::milliseconds(1));
    showEncryptPage();
    dropToEncrypt(u"letter.odt"_s);
    m_driven->type(u"correct horse"_s);
    m_driven->click(u"repetitionField"_s);
    m_driven->type(u"correct horse"_s);
    m_driven->press(Qt::Key_Return);
    waitUntilEncrypted();
    m_driven->keepPicture(u"locked"_s);
    const ProcessResult opened =
        runInTerminal({ "age", "-d", "-o", "back", "letter.odt.age" }, "correct horse", folder());
    QVERIFY2(opened.status == 0, opened.out.c_str());
    QCOMPARE(QByteArray::fromStdString(contentOf(folder() / "back")), content);
}

void WindowTest::aFileThatAgeLockedIsUnlockedHere()
{
    if (!hasAge())
        QSKIP("age and python3 are not installed");
    const QByteArray content(300'000, 'd');
    writeFile(path(u"plain"_s), content);
    const ProcessResult made =
        runInTerminal({ "age", "-p", "-o", "theirs.age", "plain" }, "correct horse", folder());
    QVERIFY2(made.status == 0, made.out.c_str());
    showEncryptPage();
    dropToEncrypt(u"theirs.age"_s);
    m_driven->type(u"correct horse"_s);
    m_driven->press(Qt::Key_Return);
    waitUntilEncrypted();
    m_driven->keepPicture(u"unlocked"_s);
    QCOMPARE(QByteArray::fromStdString(contentOf(folder() / "theirs")), content);
}

void WindowTest::closingTheWindowLeavesNoDescriptor()
{
    m_driven.reset();
    const qsizetype before = openDescriptors();
    writeFile(path(u"file"_s), "content");
    {
        DrivenWindow driven;
        QVERIFY(QTest::qWaitForWindowActive(&driven.window(), patience));
        driven.press(Qt::Key_2, Qt::ControlModifier);
        driven.waitForPage(u"hash"_s);
        QTRY_VERIFY_WITH_TIMEOUT(driven.find(u"sha256Chip"_s), patience);
        driven.drop(u"dropZone"_s, urlsOf({ path(u"file"_s) }));
        QTRY_VERIFY_WITH_TIMEOUT(!driven.texts(u"digestText"_s).isEmpty(), patience);
    }
    // Fewer, where something of the window before it was closed only now.
    const qsizetype left = openDescriptors();
    QVERIFY2(left <= before, qPrintable(u"%1 of %2"_s.arg(left).arg(before)));
}

void WindowTest::theWindowAnswersWhileTwoOperationsRun()
{
    for (const QString &name : { u"first"_s, u"second"_s }) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64{ 3 } << 30));
        readOnce(file.fileName());
    }
    showHashPage();
    m_driven->drop(u"dropZone"_s, urlsOf({ path(u"first"_s) }));
    m_driven->drop(u"dropZone"_s, urlsOf({ path(u"second"_s) }));
    QTRY_COMPARE_WITH_TIMEOUT(m_driven->main().pool().active().size(), std::size_t{ 2 }, patience);

    constexpr int beats = 400;
    constexpr int beat = 5;
    QElapsedTimer clock;
    Lateness longest;
    ThreadTime before = ThreadTime::now();
    int counted = 0;
    QEventLoop loop; // As the program has one: a QTRY would sleep between the beats.
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, &timer, [&] {
        const double late = static_cast<double>(clock.nsecsElapsed()) / 1e6 - beat;
        const ThreadTime after = ThreadTime::now();
        longest.add(late, before, after);
        before = after;
        clock.start();
        if (++counted >= beats || m_driven->main().pool().active().size() < 2)
            loop.quit();
    });
    clock.start();
    timer.start(beat);
    loop.exec();
    qInfo(
        "while two operations ran, in %d beats, the GUI thread was late by at most %.0f ms; it waited for at "
        "most %.0f ms (wanted: 50), of which it was blocked, not just without a processor, for at most %.0f "
        "ms",
        counted, longest.whole, longest.waiting, longest.blocked);
    QVERIFY2(counted >= 50, qPrintable(QString::number(counted))); // Fewer prove little.
}

QTEST_MAIN(WindowTest)

#include "tst_window.moc"
