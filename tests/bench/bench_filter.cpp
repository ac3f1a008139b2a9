// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the Algorithms page takes from a key in the filter's field to the finished frame, over 1,000
// entries: the filter's own part, and all of it with the list's rows laid out, polished and drawn (by the
// software renderer, without a screen). Prints milliseconds; 16 is a frame at 60 Hz.

#include "support/algorithmsstage.h"
#include "support/pagewindow.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
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
    stage.catalog.write(manyEntries());
    QSignalSpy changed(&stage.catalog.watcher, &operations::CatalogWatcher::changed);
    stage.catalog.watcher.refresh();
    changed.wait();
    stage.model.setWatching(false);

    std::vector<double> idle;
    Times typing;
    Times deleting;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(window.window()->grabWindow());
        idle.push_back(milliseconds(timer));
        for (const QString &text :
             { QStringLiteral("gcm(aes"), QStringLiteral("sha256"), QStringLiteral("avx") }) {
            for (int length = 1; length <= text.size(); ++length)
                press(window.window(), stage, text.left(length), typing);
            for (qsizetype length = text.size() - 1; length >= 0; --length)
                press(window.window(), stage, text.left(length), deleting);
        }
    }
    std::printf("%d entries, a window of 1100x720, %zu keys\n", stage.model.source()->rowCount(),
                typing.frame.size() + deleting.frame.size());
    print("typing: the filter", typing.model);
    print("typing: until the frame is drawn", typing.frame);
    print("typing: the same, processor", typing.processor);
    print("deleting: the filter", deleting.model);
    print("deleting: until the frame is drawn", deleting.frame);
    print("deleting: the same, processor", deleting.processor);
    printSlowest("typing", typing.byText);
    printSlowest("deleting", deleting.byText);
    print("a frame without any change", idle);
    return 0;
}
