// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the Algorithms page takes from a key in the filter's field to the finished frame, and for each
// step of scrolling, over 1,000 entries and 1,000 names that are not loaded, in the table and by name: first
// on a quiet machine, then while a benchmark runs on two cores. The rows are laid out, polished and drawn by
// the software renderer, without a screen. Prints milliseconds; 16 is a frame at 60 Hz.

#include "benchmark/benchmarkoperation.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/algorithmsstage.h"
#include "support/pagewindow.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <memory>
#include <vector>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

constexpr int entryCount = 1000;
constexpr int rounds = 15;

/** A real kernel's entries, again and again under other names, until there are enough. */
QByteArray manyEntries()
{
    const QList<QByteArray> blocks =
        capture(QStringLiteral("bookworm-fast")).trimmed().replace("\n\n", "\f").split('\f');
    QByteArray text;
    int written = 0;
    for (int copy = 0; written < entryCount; ++copy) {
        for (const QByteArray &block : blocks) {
            if (written == entryCount || block.contains("internal     : yes"))
                continue;
            QByteArray renamed = block;
            if (copy > 0)
                renamed.replace("\nmodule ", "-" + QByteArray::number(copy) + "\nmodule ");
            text += renamed + "\n\n";
            ++written;
        }
    }
    return text;
}

/** As many names, each in a module of its own. */
QByteArray manyAliases()
{
    QByteArray text;
    for (int i = 0; i < entryCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "alias crypto-serpent" + number + "-avx serpent_module_" + number + "\n";
    }
    return text;
}

/** Two threads that hash for as long as it lives, with less right to the processor, as in the program. */
class RunningBenchmark final {
public:
    RunningBenchmark()
    {
        benchmark::Plan plan;
        plan.subjects = { { benchmark::AlgType::Hash, "sha256", "sha256", engine::EngineKind::OpenSsl } };
        plan.sizes = { 16'384 };
        plan.threads = { 2 };
        plan.timing = { benchmark::Seconds(1), benchmark::Seconds(600), 5 };
        m_operation = std::make_shared<benchmark::BenchmarkOperation>(QStringLiteral("Benchmark"),
                                                                      std::move(plan), m_kernel, m_openSsl);
        m_pool.start(m_operation);
    }
    RunningBenchmark(const RunningBenchmark &) = delete;
    RunningBenchmark &operator=(const RunningBenchmark &) = delete;
    ~RunningBenchmark() { m_operation->cancel(); }

private:
    engine::KernelEngine m_kernel;
    engine::OpenSslEngine m_openSsl;
    operations::OperationPool m_pool{ operations::Courtesy::GiveWay };
    std::shared_ptr<benchmark::BenchmarkOperation> m_operation;
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** Of this thread, which does all the work with the software renderer. */
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/** The time of each text that the field holds, to tell the slow ones. */
using TimesByText = std::map<QString, std::vector<double>>;

struct Times {
    TimesByText byText;
    std::vector<double> model;
    std::vector<double> frame;
    std::vector<double> processor;
};

/** Types or deletes a key, and waits for what the window shows then. */
void press(QQuickWindow *window, AlgorithmsStage &stage, const QString &text, Times &times)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorMilliseconds();
    stage.model.setFilterText(text);
    times.model.push_back(milliseconds(timer));
    // Polishes, synchronizes and renders at once what a frame would on the next tick of the screen.
    static_cast<void>(window->grabWindow());
    times.frame.push_back(milliseconds(timer));
    times.processor.push_back(processorMilliseconds() - before);
    times.byText[text].push_back(times.processor.back());
    QCoreApplication::processEvents();
}

void print(const char *what, std::vector<double> &values)
{
    std::ranges::sort(values);
    std::printf("%-34s median %6.2f ms   95 %% %6.2f ms   worst %6.2f ms\n", what, values[values.size() / 2],
                values[values.size() * 95 / 100], values.back());
}

/** The text whose median is the greatest: the frame that a person waits for longest. */
void printSlowest(const char *what, TimesByText &times)
{
    QString slowest;
    double most = 0;
    for (auto &[text, values] : times) {
        std::ranges::sort(values);
        if (const double median = values[values.size() / 2]; median > most) {
            most = median;
            slowest = text;
        }
    }
    std::printf("%s: slowest text \"%s\", median of the processor's time %.2f ms\n", what,
                qPrintable(slowest), most);
}

void typeAndDelete(QQuickWindow *window, AlgorithmsStage &stage)
{
    std::vector<double> idle;
    Times typing;
    Times deleting;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(window->grabWindow());
        idle.push_back(milliseconds(timer));
        for (const QString &text :
             { QStringLiteral("gcm(aes"), QStringLiteral("sha256"), QStringLiteral("serpent7") }) {
            for (int length = 1; length <= text.size(); ++length)
                press(window, stage, text.left(length), typing);
            for (qsizetype length = text.size() - 1; length >= 0; --length)
                press(window, stage, text.left(length), deleting);
        }
    }
    print("typing: the filter", typing.model);
    print("typing: until the frame is drawn", typing.frame);
    print("typing: the same, processor", typing.processor);
    print("deleting: the filter", deleting.model);
    print("deleting: until the frame is drawn", deleting.frame);
    print("deleting: the same, processor", deleting.processor);
    printSlowest("typing", typing.byText);
    printSlowest("deleting", deleting.byText);
    print("a frame without any change", idle);
}

/** Three rows a frame, as a wheel does. */
void scroll(QQuickWindow *window, const char *listName)
{
    auto *list = window->findChild<QQuickItem *>(QString::fromLatin1(listName));
    if (!list)
        qFatal("no %s", listName);
    std::vector<double> frames;
    std::vector<double> processor;
    const double step = 90;
    const double end = std::min(list->property("contentHeight").toDouble() - list->height(), step * 300);
    for (double y = 0; y < end; y += step) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        list->setProperty("contentY", y);
        static_cast<void>(window->grabWindow());
        frames.push_back(milliseconds(timer));
        processor.push_back(processorMilliseconds() - before);
        QCoreApplication::processEvents();
    }
    list->setProperty("contentY", 0);
    print("scrolling: until the frame is drawn", frames);
    print("scrolling: the same, processor", processor);
}

void measureEverything(QQuickWindow *window, AlgorithmsStage &stage)
{
    for (const bool byName : { false, true }) {
        std::printf("\n%s\n", byName ? "By name" : "Table");
        stage.model.setByName(byName);
        QCoreApplication::processEvents();
        typeAndDelete(window, stage);
        scroll(window, byName ? "namesList" : "algorithmList");
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    AlgorithmsStage stage;
    PageWindow window("Cipherscope.Algorithms", "AlgorithmsPage", stage.model, { 1100, 720 }, false);
    if (!window.window() || !QTest::qWaitForWindowExposed(window.window()))
        qFatal("no window: %s", qPrintable(window.warnings().join(u'\n')));
    stage.catalog.writeAliases(manyAliases());
    stage.catalog.write(manyEntries());
    stage.model.setShowLoadable(true);
    stage.catalog.watcher.refresh();
    const auto isThere = [&stage] { return stage.model.rows()->rowCount() >= 2 * entryCount; };
    if (!QTest::qWaitFor(isThere, 60000))
        qFatal("the rows did not come");
    stage.model.setWatching(false);

    std::printf("%d rows, %d of them not loaded, a window of 1100x720\n", stage.model.source()->rowCount(),
                stage.model.loadableCount());
    measureEverything(window.window(), stage);
    std::printf("\nWhile a benchmark runs on two threads\n");
    const RunningBenchmark running;
    measureEverything(window.window(), stage);
    return 0;
}
