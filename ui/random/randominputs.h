// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/rng.h"
#include "randomsources.h"
#include "workbench/bytesfield.h"

#include <QObject>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** What a generator of the kernel may be given before it draws. */
class RandomInputs final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Random page's model has it.")
    Q_PROPERTY(cipherscope::ui::BytesField *seed READ seed CONSTANT)
    Q_PROPERTY(cipherscope::ui::BytesField *testEntropy READ testEntropy CONSTANT)
    Q_PROPERTY(cipherscope::ui::BytesField *additionalInput READ additionalInput CONSTANT)
    Q_PROPERTY(QString seedRule READ seedRule NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    RandomInputs(const BackendContext &context, const RandomSources &sources, QObject *parent = nullptr);

    [[nodiscard]] BytesField *seed() { return &m_seed; }
    [[nodiscard]] BytesField *testEntropy() { return &m_testEntropy; }
    [[nodiscard]] BytesField *additionalInput() { return &m_additionalInput; }
    [[nodiscard]] QString seedRule() const;
    /** What keeps the chosen generator from being opened; empty if nothing. */
    [[nodiscard]] QString problem() const;
    /** That what is drawn can be drawn again; empty if it cannot. */
    [[nodiscard]] QString warning() const;
    /** Whether every stream that is opened with them gives the same bytes. */
    [[nodiscard]] bool makeRepeatable() const;
    /** Which inputs are given, in a few words. */
    [[nodiscard]] QString summary() const;

    /** Shows a seed of getrandom(), as long as the generator needs. */
    Q_INVOKABLE void randomSeed();

    /** For openRng(). Nothing for getrandom(). */
    [[nodiscard]] engine::RngInputs inputs() const;

Q_SIGNALS:
    void changed();

private:
    /** The fields that the chosen generator takes; what was typed into others counts for nothing. */
    [[nodiscard]] bool takes(const BytesField &field) const;

    const RandomSources &m_sources;
    BytesField m_seed;
    BytesField m_testEntropy;
    BytesField m_additionalInput;
};

} // namespace cipherscope::ui
