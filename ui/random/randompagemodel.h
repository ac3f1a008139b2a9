// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "randomdrawing.h"
#include "randominputs.h"
#include "randomsources.h"
#include "randomvalues.h"

#include <QObject>
#include <QtQmlIntegration>

#include <filesystem>
#include <utility>

namespace cipherscope::ui {

/** The Random page: a generator, what is drawn from it, and what that looks like. */
class RandomPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application has it.")
    Q_PROPERTY(cipherscope::ui::RandomSources *sources READ sources CONSTANT)
    Q_PROPERTY(cipherscope::ui::RandomInputs *inputs READ inputs CONSTANT)
    Q_PROPERTY(cipherscope::ui::RandomValues *values READ values CONSTANT)
    Q_PROPERTY(cipherscope::ui::RandomDrawing *drawing READ drawing CONSTANT)

public:
    /** `procCrypto`: another file in tests. */
    explicit RandomPageModel(const BackendContext &context,
                             const std::filesystem::path &procCrypto = "/proc/crypto",
                             QObject *parent = nullptr)
        : QObject(parent)
        , m_sources(context, procCrypto)
        , m_inputs(context, m_sources)
        , m_values(context, m_sources, m_inputs)
        , m_drawing(context, m_sources, m_inputs)
    {
    }

    [[nodiscard]] RandomSources *sources() { return &m_sources; }
    [[nodiscard]] RandomInputs *inputs() { return &m_inputs; }
    [[nodiscard]] RandomValues *values() { return &m_values; }
    [[nodiscard]] RandomDrawing *drawing() { return &m_drawing; }

    /** The page is shown for the first time: only now is the kernel asked what it has. */
    Q_INVOKABLE void activate()
    {
        if (!std::exchange(m_isActive, true))
            m_sources.ask();
    }

private:
    RandomSources m_sources;
    RandomInputs m_inputs;
    RandomValues m_values;
    RandomDrawing m_drawing;
    bool m_isActive = false;
};

} // namespace cipherscope::ui
