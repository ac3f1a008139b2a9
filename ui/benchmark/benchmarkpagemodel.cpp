// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarkpagemodel.h"

#include "benchmark/machine.h"
#include "benchmark/runcsv.h"
#include "benchmark/runjson.h"
#include "components/filenames.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "operations/safewrite.h"
#include "runtexts.h"

#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using benchmark::BenchmarkOperation;
using benchmark::Run;
using benchmark::RunId;
using benchmark::RunSummary;
using benchmark::Subject;

namespace {

constexpr qsizetype mostRates = 300; // Half a minute.

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/** What the store has but for the runs themselves. */
struct Kept {
    std::vector<RunSummary> runs;
    benchmark::DriverColours colours;
};

Result<Kept> keptIn(const benchmark::RunStore &store)
{
    Result<std::vector<RunSummary>> runs = store.list();
    if (!runs)
        return std::unexpected(std::move(runs.error()));
    Result<benchmark::DriverColours> colours = store.colours();
    if (!colours)
        return std::unexpected(std::move(colours.error()));
    return Kept{ std::move(*runs), std::move(*colours) };
}

} // namespace

BenchmarkPageModel::BenchmarkPageModel(const BackendContext &context, operations::CatalogWatcher &catalog,
                                       std::filesystem::path file, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_catalog(catalog)
    , m_engines(new BenchmarkEngines{ engine::KernelEngine(context.calls), engine::OpenSslEngine() })
    , m_store(std::move(file))
    , m_setup(context.pool.threadCount())
    , m_saver(context.pool)
{
    connect(&m_catalog, &operations::CatalogWatcher::changed, this,
            [this] { m_setup.algorithms()->setCatalog(m_catalog.snapshot()); });
    connect(&m_saver, &FileSaver::messageChanged, this,
            [this] { say(m_saver.message(), m_saver.hasFailed()); });
    connect(&m_view, &BenchmarkView::changed, this, &BenchmarkPageModel::runsChanged);
}

void BenchmarkPageModel::activate()
{
    if (std::exchange(m_isActive, true))
        return;
    if (m_catalog.hasSnapshot())
        m_setup.algorithms()->setCatalog(m_catalog.snapshot());
    else
        m_catalog.refresh();
    readRuns(true);
}

double BenchmarkPageModel::progress() const
{
    return m_operation ? m_operation->planShareDone() : 0;
}

QString BenchmarkPageModel::progressText() const
{
    if (!m_operation)
        return m_isRunning ? tr("Asking the kernel for its drivers…") : QString();
    const QLocale locale;
    QString what;
    if (!m_operation->series().empty())
        what = text(m_operation->series().back().driver);
    return tr("%1 of %2 points: %3")
        .arg(locale.toString(m_operation->pointsDone()), locale.toString(m_operation->plan().pointCount()),
             what);
}

QString BenchmarkPageModel::rate() const
{
    return m_operation ? messages::rateText(m_operation->throughput()) : QString();
}

QString BenchmarkPageModel::timeLeft() const
{
    return m_operation ? tr("%1 left").arg(messages::durationText(m_operation->planSecondsLeft()))
                       : QString();
}

QVariantList BenchmarkPageModel::runs() const
{
    QVariantList options;
    for (const RunSummary &run : m_runs)
        options.append(
            QVariantMap{ { u"value"_s, static_cast<int>(run.id) },
                         { u"text"_s, run.complete ? run.name : tr("%1 (stopped)").arg(run.name) } });
    return options;
}

QVariantList BenchmarkPageModel::others() const
{
    QVariantList options{ QVariantMap{ { u"value"_s, 0 }, { u"text"_s, tr("Nothing") } } };
    const QVariantList all = runs();
    for (const QVariant &run : all) {
        if (run.toMap().value(u"value"_s).toInt() != m_current)
            options.append(run);
    }
    return options;
}

QString BenchmarkPageModel::name() const
{
    return m_view.run() ? m_view.run()->name : QString();
}

QString BenchmarkPageModel::machine() const
{
    return m_view.run() ? circumstancesOf(*m_view.run()) : QString();
}

QString BenchmarkPageModel::otherMachine() const
{
    return m_view.other() ? circumstancesOf(*m_view.other()) : QString();
}

void BenchmarkPageModel::start()
{
    if (!m_isRunning && m_setup.isReady())
        measure();
}

void BenchmarkPageModel::cancel()
{
    m_asking.request_stop();
    if (m_operation)
        m_operation->cancel();
}

QCoro::Task<> BenchmarkPageModel::measure()
{
    const QPointer<BenchmarkPageModel> self(this);
    m_asking = std::stop_source();
    setRunning(true);
    say({}, false);
    benchmark::Plan plan = m_setup.plan();
    std::function<Result<std::vector<Subject>>(std::stop_token)> question =
        [engines = m_engines, requests = m_setup.requests(),
         stop = m_asking.get_token()](const std::stop_token &pool) {
            const auto isStopped = [&] { return stop.stop_requested() || pool.stop_requested(); };
            return benchmark::subjectsFor(engines->kernel, engines->openSsl, requests, isStopped);
        };
    const QFuture<Result<std::vector<Subject>>> asked = m_pool.ask(std::move(question));
    const Result<std::vector<Subject>> subjects = co_await asked;
    if (!self)
        co_return;
    m_catalog.refresh(); // What was asked for may have come into being.
    if (!subjects || m_asking.stop_requested()) {
        setRunning(false);
        if (!m_asking.stop_requested())
            say(messages::sentence(subjects.error()), true);
        co_return;
    }
    if (subjects->size() > benchmark::mostSeries) {
        setRunning(false);
        say(tr("These are %1 drivers, and a run has at most %2. Choose fewer algorithms.")
                .arg(subjects->size())
                .arg(benchmark::mostSeries),
            true);
        co_return;
    }
    plan.subjects = *subjects;
    m_measured = benchmark::startRun(plan);
    m_measured.name = defaultNameOf(m_measured);
    const QString title = plan.subjects.size() == 1 ? tr("Measure 1 driver")
                                                    : tr("Measure %1 drivers").arg(plan.subjects.size());
    m_operation = std::make_shared<BenchmarkOperation>(title, std::move(plan), m_engines->kernel,
                                                       m_engines->openSsl, m_engines);
    connect(m_operation.get(), &BenchmarkOperation::seriesChanged, this, &BenchmarkPageModel::follow);
    connect(m_operation.get(), &BenchmarkOperation::progressed, this, [this] {
        m_rates.append(m_operation->throughput());
        if (m_rates.size() > mostRates)
            m_rates.removeFirst();
        Q_EMIT progressChanged();
    });
    m_rates.clear();
    compareWithNothing();
    show(m_measured, 0);
    m_pool.start(m_operation);
    const QFuture<Result<void>> ended = m_operation->result();
    const Result<void> outcome = co_await ended;
    if (!self)
        co_return;
    m_measured.complete = outcome.has_value();
    m_measured.series = m_operation->series();
    m_operation.reset();
    setRunning(false);
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        say(messages::sentence(outcome.error()), true);
    const bool hasPoints = std::ranges::any_of(
        m_measured.series, [](const benchmark::Series &series) { return !series.points.empty(); });
    show(m_measured, 0);
    if (hasPoints)
        keep(m_measured);
}

void BenchmarkPageModel::follow()
{
    m_measured.series = m_operation->series();
    show(m_measured, 0);
}

QCoro::Task<> BenchmarkPageModel::keep(Run run)
{
    const QPointer<BenchmarkPageModel> self(this);
    std::function<Result<RunId>(std::stop_token)> question =
        [store = m_store, run, colours = m_view.palette().colours()](const std::stop_token &) {
            Result<RunId> id = store.save(run);
            if (Result<void> kept = id ? store.keepColours(colours) : Result<void>(); !kept)
                return Result<RunId>(std::unexpected(std::move(kept.error())));
            return id;
        };
    const QFuture<Result<RunId>> future = m_pool.ask(std::move(question));
    const Result<RunId> id = co_await future;
    if (!self)
        co_return;
    if (id)
        show(run, static_cast<int>(*id));
    else
        say(tr("The results are not kept. %1").arg(messages::sentence(id.error())), true);
    readRuns(false);
}

QCoro::Task<> BenchmarkPageModel::readRuns(bool showNewest)
{
    const QPointer<BenchmarkPageModel> self(this);
    std::function<Result<Kept>(std::stop_token)> question = [store = m_store](const std::stop_token &) {
        return keptIn(store);
    };
    const QFuture<Result<Kept>> future = m_pool.ask(std::move(question));
    const Result<Kept> kept = co_await future;
    if (!self)
        co_return;
    if (!kept) {
        say(messages::sentence(kept.error()), true);
        co_return;
    }
    m_runs = kept->runs;
    m_view.palette().remember(kept->colours);
    Q_EMIT listChanged();
    Q_EMIT runsChanged();
    if (showNewest && !m_runs.empty() && !m_isRunning)
        load(static_cast<int>(m_runs.front().id), false);
}

QCoro::Task<> BenchmarkPageModel::load(int id, bool isOther)
{
    const QPointer<BenchmarkPageModel> self(this);
    const int mine = ++(isOther ? m_newestOther : m_newestWish);
    std::function<Result<Run>(std::stop_token)> question = [store = m_store, id](const std::stop_token &) {
        return store.load(id);
    };
    const QFuture<Result<Run>> future = m_pool.ask(std::move(question));
    const Result<Run> run = co_await future;
    if (!self || m_isRunning || mine != (isOther ? m_newestOther : m_newestWish)
        || (isOther && id == m_current)) // What was wanted since then is another thing.
        co_return;
    if (!run) {
        say(messages::sentence(run.error()), true);
    } else if (isOther) {
        m_other = id;
        m_view.compareWith(*run);
    } else {
        show(*run, id);
    }
}

void BenchmarkPageModel::select(int run)
{
    if (!m_isRunning && run != m_current)
        load(run, false);
}

void BenchmarkPageModel::compareWith(int run)
{
    if (m_isRunning)
        return;
    if (run != 0)
        load(run, true);
    else
        compareWithNothing();
}

void BenchmarkPageModel::compareWithNothing()
{
    ++m_newestOther;
    m_other = 0;
    m_view.compareWith(std::nullopt);
}

void BenchmarkPageModel::show(const Run &run, int id)
{
    ++m_newestWish; // What is still being read comes too late.
    if (id != 0 && id == m_other)
        compareWithNothing();
    const bool isOther = std::exchange(m_current, id) != id;
    m_view.show(run);
    if (isOther)
        Q_EMIT listChanged();
    Q_EMIT runsChanged();
}

QCoro::Task<> BenchmarkPageModel::change(std::function<Result<void>(std::stop_token)> question,
                                         std::function<void()> changed)
{
    const QPointer<BenchmarkPageModel> self(this);
    const QFuture<Result<void>> future = m_pool.ask(std::move(question));
    const Result<void> done = co_await future;
    if (!self)
        co_return;
    if (done)
        changed();
    else
        say(messages::sentence(done.error()), true);
}

void BenchmarkPageModel::rename(const QString &name)
{
    const QString wanted = name.trimmed();
    if (m_current == 0 || wanted.isEmpty() || wanted == this->name())
        return;
    const int renamed = m_current;
    change(
        [store = m_store, renamed, wanted](const std::stop_token &) { return store.rename(renamed, wanted); },
        [this, renamed, wanted] {
            if (m_current == renamed) {
                Run run = *m_view.run();
                run.name = wanted;
                show(run, renamed);
            }
            readRuns(false);
        });
}

void BenchmarkPageModel::remove()
{
    if (m_current == 0 || m_isRunning)
        return;
    const int gone = m_current;
    change([store = m_store, gone](const std::stop_token &) { return store.remove(gone); },
           [this, gone] {
               if (m_current == gone) {
                   compareWithNothing();
                   show({}, 0);
               }
               readRuns(m_current == 0);
           });
}

void BenchmarkPageModel::openFile(const QUrl &file)
{
    const std::filesystem::path path = pathFromUrl(file);
    if (path.empty())
        say(tr("Only files on this computer can be opened."), true);
    else if (!m_isRunning)
        read(path);
}

QCoro::Task<> BenchmarkPageModel::read(std::filesystem::path file)
{
    const QPointer<BenchmarkPageModel> self(this);
    std::function<Result<Run>(std::stop_token)> question = [file](const std::stop_token &) {
        return benchmark::readRunFile(file);
    };
    const QFuture<Result<Run>> future = m_pool.ask(std::move(question));
    const Result<Run> run = co_await future;
    if (!self || m_isRunning)
        co_return;
    if (!run) {
        say(messages::sentence(run.error()), true);
        co_return;
    }
    say({}, false);
    show(*run, 0);
    keep(*run);
}

void BenchmarkPageModel::saveRun(const QUrl &target)
{
    if (!m_view.run())
        return;
    const bool isCsv = target.fileName().endsWith(u".csv"_s, Qt::CaseInsensitive);
    save(target, isCsv ? benchmark::runToCsv(*m_view.run()) : benchmark::runToJson(*m_view.run()));
}

void BenchmarkPageModel::saveChart(const QUrl &target, const BenchmarkChart *chart)
{
    if (chart)
        save(target, chart->picture(target.fileName().endsWith(u".svg"_s, Qt::CaseInsensitive)));
}

void BenchmarkPageModel::save(const QUrl &target, QByteArray bytes)
{
    m_saver.clearMessage();
    m_saver.save(target, [bytes = std::move(bytes)](const std::filesystem::path &file) {
        return operations::writeWholeFile(file,
                                          { bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    });
}

void BenchmarkPageModel::setRunning(bool running)
{
    m_isRunning = running;
    Q_EMIT progressChanged();
}

void BenchmarkPageModel::say(const QString &message, bool failed)
{
    const bool isSame = message == m_message && failed == m_failed;
    m_message = message;
    m_failed = failed;
    if (!isSame)
        Q_EMIT messageChanged();
}

} // namespace cipherscope::ui
