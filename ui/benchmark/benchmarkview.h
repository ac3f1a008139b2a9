// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"
#include "benchmark/seriespair.h"
#include "chart.h"
#include "driverpalette.h"
#include "seriesmodel.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>
#include <QVariantList>

#include <optional>

namespace cipherscope::ui {

/** What is shown of a run, and how: the chart, and the table below it. */
class BenchmarkView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Benchmark page's model has it.")
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString algorithm READ algorithm WRITE setAlgorithm NOTIFY changed)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed)
    Q_PROPERTY(int threads READ threads WRITE setThreads NOTIFY changed)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList algorithms READ algorithms NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList sizes READ sizes NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList threadCounts READ threadCounts NOTIFY optionsChanged)
    Q_PROPERTY(bool scales READ hasSeveralThreads NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool compares READ compares NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString notCompared READ notCompared NOTIFY changed)
    Q_PROPERTY(cipherscope::ui::SeriesModel *series READ series CONSTANT)

public:
    explicit BenchmarkView(QObject *parent = nullptr);

    void show(const benchmark::Run &run);
    /** A run to compare with, or none. */
    void compareWith(const std::optional<benchmark::Run> &other);
    [[nodiscard]] const std::optional<benchmark::Run> &run() const { return m_run; }
    [[nodiscard]] const std::optional<benchmark::Run> &other() const { return m_other; }

    /** "sizes", "ranking" or "threads". */
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    /** The one that is shown; empty for all, as it is at first unless these are too many for one chart. */
    [[nodiscard]] QString algorithm() const { return m_algorithm; }
    void setAlgorithm(const QString &algorithm);
    /** Bytes of a message: what is ranked, and scaled over threads, and what the table's figures are of. */
    [[nodiscard]] int size() const { return static_cast<int>(m_size); }
    void setSize(int size);
    /** On how many threads the sizes are compared. */
    [[nodiscard]] int threads() const { return static_cast<int>(m_threads); }
    void setThreads(int threads);
    /** Objects with `value` and `text`, as of the run. */
    [[nodiscard]] QVariantList kinds() const { return m_options.kinds; }
    [[nodiscard]] QVariantList algorithms() const { return m_options.algorithms; }
    [[nodiscard]] QVariantList sizes() const { return m_options.sizes; }
    [[nodiscard]] QVariantList threadCounts() const { return m_options.threadCounts; }
    [[nodiscard]] bool hasSeveralThreads() const;
    [[nodiscard]] bool isEmpty() const { return !m_run || m_run->series.empty(); }
    [[nodiscard]] bool compares() const { return m_other.has_value(); }
    /** The chart in a sentence: "At 16 KiB cbc-aes-aesni is the fastest of 3: 1.2 GB/s." */
    [[nodiscard]] QString summary() const;
    /** What is not compared, and why; empty if all is. */
    [[nodiscard]] QString notCompared() const;
    [[nodiscard]] SeriesModel *series() { return &m_rows; }

    [[nodiscard]] const Chart &chart() const { return m_chart; }
    [[nodiscard]] DriverPalette &palette() { return m_palette; }

Q_SIGNALS:
    void changed();
    /** Only if they are others: boxes that show them begin anew then. */
    void optionsChanged();

private:
    struct Options {
        QVariantList kinds;
        QVariantList algorithms;
        QVariantList sizes;
        QVariantList threadCounts;

        bool operator==(const Options &) const = default;
    };
    [[nodiscard]] Options optionsOfRun() const;
    void rebuild();
    void choosePoints();
    void chooseAlgorithm();
    [[nodiscard]] bool isShown(const benchmark::Series &series) const;
    void addCurves(const benchmark::SeriesPair &pair);
    [[nodiscard]] ChartCurve curveOf(const benchmark::Series &series, const QString &label) const;
    [[nodiscard]] std::optional<ChartBar> barOf(const benchmark::SeriesPair &pair) const;
    [[nodiscard]] SeriesRow rowOf(const benchmark::SeriesPair &pair) const;
    [[nodiscard]] double rateOf(const benchmark::Series *series) const;
    [[nodiscard]] QString labelOf(const benchmark::Series &series, const QString &driver) const;

    std::optional<benchmark::Run> m_run;
    std::optional<benchmark::Run> m_other;
    QString m_kind = QStringLiteral("sizes");
    QString m_algorithm;
    std::size_t m_size = 0;
    unsigned m_threads = 0;
    bool m_sizeIsChosen = false;
    bool m_algorithmIsChosen = false;
    Options m_options;
    DriverPalette m_palette;
    Chart m_chart;
    SeriesModel m_rows;
};

} // namespace cipherscope::ui
