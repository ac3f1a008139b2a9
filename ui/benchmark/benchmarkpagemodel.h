// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkoperation.h"
#include "benchmark/runstore.h"
#include "benchmarkchart.h"
#include "benchmarksetup.h"
#include "benchmarkview.h"
#include "components/filesaver.h"
#include "context/backendcontext.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "operations/catalogwatcher.h"

#include <QCoroTask>
#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>
#include <QVariantList>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace cipherscope::ui {

/** Engines of its own, since a series is of one engine, never of the one that happens to answer. */
struct BenchmarkEngines {
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
};

/** The Benchmark page: what to measure, how far it is, what came of it, and the runs before. */
class BenchmarkPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application has it.")
    Q_PROPERTY(cipherscope::ui::BenchmarkSetup *setup READ setup CONSTANT)
    Q_PROPERTY(cipherscope::ui::BenchmarkView *view READ view CONSTANT)
    Q_PROPERTY(bool running READ isRunning NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(QString rate READ rate NOTIFY progressChanged)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY progressChanged)
    Q_PROPERTY(QList<qreal> rates READ rates NOTIFY progressChanged)
    Q_PROPERTY(QVariantList runs READ runs NOTIFY listChanged)
    Q_PROPERTY(QVariantList others READ others NOTIFY listChanged)
    Q_PROPERTY(int current READ current NOTIFY runsChanged)
    Q_PROPERTY(int other READ other NOTIFY runsChanged)
    Q_PROPERTY(QString name READ name NOTIFY runsChanged)
    Q_PROPERTY(QString machine READ machine NOTIFY runsChanged)
    Q_PROPERTY(QString otherMachine READ otherMachine NOTIFY runsChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)

public:
    /** `file`: where runs are kept. */
    BenchmarkPageModel(const BackendContext &context, operations::CatalogWatcher &catalog,
                       std::filesystem::path file, QObject *parent = nullptr);

    [[nodiscard]] BenchmarkSetup *setup() { return &m_setup; }
    [[nodiscard]] BenchmarkView *view() { return &m_view; }
    /** From start() until the run is kept. */
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /** 0 to 1. */
    [[nodiscard]] double progress() const;
    /** "12 of 60 points: cbc-aes-aesni" */
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString timeLeft() const;
    /** The throughput of the last moments, for a small line. */
    [[nodiscard]] QList<qreal> rates() const { return m_rates; }
    /** Objects with `value`, the id, and `text`; the newest first. */
    [[nodiscard]] QVariantList runs() const;
    /** The same but for the run that is shown, after a first one that stands for none. */
    [[nodiscard]] QVariantList others() const;
    /** The id of the run that is shown; 0 if it is not kept. */
    [[nodiscard]] int current() const { return m_current; }
    /** Of the run that it is compared with; 0 for none. */
    [[nodiscard]] int other() const { return m_other; }
    [[nodiscard]] QString name() const;
    /** Kernel, processor, governor and date of the run that is shown. */
    [[nodiscard]] QString machine() const;
    /** The same of the run that it is compared with; empty without one. */
    [[nodiscard]] QString otherMachine() const;
    /** What became of the last thing that was asked for; empty where there is nothing to say. */
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /** The page is shown: the runs are listed, and the newest is shown. */
    Q_INVOKABLE void activate();
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void select(int run);
    /** 0 for none. */
    Q_INVOKABLE void compareWith(int run);
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void remove();
    /** Keeps a run of this or another machine that was saved as JSON, and shows it. */
    Q_INVOKABLE void openFile(const QUrl &file);
    /** As CSV if the name ends so, else as JSON. */
    Q_INVOKABLE void saveRun(const QUrl &target);
    /** As SVG if the name ends so, else as PNG. */
    Q_INVOKABLE void saveChart(const QUrl &target, const cipherscope::ui::BenchmarkChart *chart);
    Q_INVOKABLE void clearMessage() { say({}, false); }

Q_SIGNALS:
    void progressChanged();
    void runsChanged();
    void listChanged();
    void messageChanged();

private:
    QCoro::Task<> measure();
    QCoro::Task<> readRuns(bool showNewest);
    QCoro::Task<> keep(benchmark::Run run);
    QCoro::Task<> load(int id, bool isOther);
    QCoro::Task<> read(std::filesystem::path file);
    /** Changes the store, and then does what follows from it. */
    QCoro::Task<> change(std::function<Result<void>(std::stop_token)> question,
                         std::function<void()> changed);
    void compareWithNothing();
    void follow();
    void show(const benchmark::Run &run, int id);
    void setRunning(bool running);
    void say(const QString &message, bool failed);
    void save(const QUrl &target, QByteArray bytes);

    operations::OperationPool &m_pool;
    operations::CatalogWatcher &m_catalog;
    std::shared_ptr<BenchmarkEngines> m_engines; ///< Shared with what runs, which may end after this.
    const benchmark::RunStore m_store;
    BenchmarkSetup m_setup;
    BenchmarkView m_view;
    FileSaver m_saver;
    std::shared_ptr<benchmark::BenchmarkOperation> m_operation;
    benchmark::Run m_measured; ///< Of the operation, as it grows.
    std::vector<benchmark::RunSummary> m_runs;
    QList<qreal> m_rates;
    int m_current = 0;
    int m_other = 0;
    int m_newestWish = 0; ///< Counts what was wanted to be shown: only the last is.
    int m_newestOther = 0; ///< And what to compare with.
    std::stop_source m_asking; ///< For the drivers of a run.
    bool m_isActive = false;
    bool m_isRunning = false;
    QString m_message;
    bool m_failed = false;
};

} // namespace cipherscope::ui
