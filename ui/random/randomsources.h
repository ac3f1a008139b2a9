// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "engine/rngsurvey.h"

#include <QCoroTask>
#include <QObject>
#include <QtQmlIntegration>
#include <QVariantList>

#include <filesystem>
#include <string>

namespace cipherscope::ui {

/** The generators that can be chosen: getrandom(), and what the kernel offers over AF_ALG. */
class RandomSources final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Random page's model has it.")
    Q_PROPERTY(QVariantList options READ options NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString calls READ calls NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool kernelRng READ isKernelRng NOTIFY changed)
    Q_PROPERTY(int seedSize READ seedSize NOTIFY changed)
    Q_PROPERTY(bool testEntropy READ takesTestEntropy NOTIFY changed)
    Q_PROPERTY(QString testEntropyNote READ testEntropyNote NOTIFY changed)

public:
    /** `procCrypto`: another file in tests. */
    explicit RandomSources(const BackendContext &context, std::filesystem::path procCrypto = "/proc/crypto",
                           QObject *parent = nullptr);

    /** Objects with `value` and `text`. */
    [[nodiscard]] QVariantList options() const;
    /** As openRng() takes it. */
    [[nodiscard]] QString chosen() const { return QString::fromStdString(m_chosen); }
    void choose(const QString &name);
    /** What kind of generator it is. */
    [[nodiscard]] QString about() const;
    /** How it is drawn from. */
    [[nodiscard]] QString calls() const;
    /** Why getrandom() is the only one; empty if it is not. */
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /** Whether it is one of AF_ALG, which takes a seed. */
    [[nodiscard]] bool isKernelRng() const;
    /** The seed that it needs, in bytes; 0: it seeds itself. */
    [[nodiscard]] int seedSize() const;
    [[nodiscard]] bool isDrbg() const;
    /** Whether it is a DRBG, of which the kernel takes test entropy and additional input. */
    [[nodiscard]] bool takesTestEntropy() const;
    /** What test entropy is good for, or why this DRBG takes none; empty for what is no DRBG. */
    [[nodiscard]] QString testEntropyNote() const;

    /** Asks the kernel what it offers. */
    Q_INVOKABLE void ask();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> survey();
    [[nodiscard]] std::string driver() const;
    [[nodiscard]] const engine::RngOffer *offer() const;

    operations::OperationPool &m_pool;
    afalg::SystemCalls &m_calls;
    const std::filesystem::path m_procCrypto;
    engine::RngSurvey m_survey;
    std::string m_chosen;
    bool m_isChosenByUser = false;
    bool m_isAsking = false;
    bool m_wasAsked = false;
};

} // namespace cipherscope::ui
