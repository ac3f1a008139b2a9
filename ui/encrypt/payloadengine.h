// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** Which engine computes the payload of age files here, and why it is not the kernel where it is not. */
class PayloadEngine final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Encrypt page's model has it.")
    /** "The kernel encrypts, with chacha20poly1305-avx2"; empty until it was asked. */
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /** Why it is not the kernel; empty if it is, or is not wanted. */
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    explicit PayloadEngine(const BackendContext &context, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString reason() const { return m_reason; }
    /** Asks again. */
    void ask(engine::EngineChoice choice);

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> find(engine::EngineChoice choice);

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    engine::EngineChoice m_choice = engine::EngineChoice::Automatic;
    QString m_text;
    QString m_reason;
};

} // namespace cipherscope::ui
