// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithmoffers.h"
#include "benchmark/benchmarkrun.h"
#include "benchmark/subjects.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <vector>

namespace cipherscope::ui {

/** What the next run is to measure. */
class BenchmarkSetup final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Benchmark page's model has it.")
    Q_PROPERTY(cipherscope::ui::AlgorithmOffers *algorithms READ algorithms CONSTANT)
    Q_PROPERTY(QString algorithmsText READ algorithmsText NOTIFY changed)
    Q_PROPERTY(bool allDrivers MEMBER m_allDrivers NOTIFY changed)
    Q_PROPERTY(bool openSsl MEMBER m_openSsl NOTIFY changed)
    Q_PROPERTY(bool decrypts MEMBER m_decrypts NOTIFY changed)
    Q_PROPERTY(QString sizes MEMBER m_sizes NOTIFY changed)
    Q_PROPERTY(QString threads MEMBER m_threads NOTIFY changed)
    Q_PROPERTY(QString ownSizes MEMBER m_ownSizes NOTIFY changed)
    Q_PROPERTY(QString ownThreads MEMBER m_ownThreads NOTIFY changed)
    Q_PROPERTY(double seconds MEMBER m_seconds NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString estimate READ estimate NOTIFY changed)

public:
    /** `cores`: how many threads are the most. */
    explicit BenchmarkSetup(unsigned cores, QObject *parent = nullptr);

    [[nodiscard]] AlgorithmOffers *algorithms() { return &m_algorithms; }
    /** "sha256, cbc(aes) and 3 more" */
    [[nodiscard]] QString algorithmsText() const;
    [[nodiscard]] bool isReady() const { return problem().isEmpty(); }
    /** What must be changed before anything can be measured; empty if nothing must. */
    [[nodiscard]] QString problem() const;
    /** How long it takes at least, since only the kernel says how many drivers there are. Without a problem.
     */
    [[nodiscard]] QString estimate() const;

    [[nodiscard]] std::vector<benchmark::SubjectRequest> requests() const;
    /** Without subjects. Without a problem. */
    [[nodiscard]] benchmark::Plan plan() const;

Q_SIGNALS:
    void changed();

private:
    const unsigned m_cores;
    AlgorithmOffers m_algorithms;
    bool m_allDrivers = true;
    bool m_openSsl = true;
    bool m_decrypts = false;
    QString m_sizes = QStringLiteral("speed"); ///< "speed", "wide", "one" or "own".
    QString m_threads = QStringLiteral("one"); ///< "one", "scaling" or "own".
    QString m_ownSizes = QStringLiteral("16, 1k, 64k");
    QString m_ownThreads = QStringLiteral("1, 2");
    double m_seconds = 0.5;
};

} // namespace cipherscope::ui
