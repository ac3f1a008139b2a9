// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cipherchoicemodel.h"
#include "cipherfiltermodel.h"
#include "cipherinputs.h"
#include "cipherresult.h"
#include "context/backendcontext.h"
#include "operations/catalogwatcher.h"

#include <QCoroTask>
#include <QObject>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** The Workbench page: one cipher, everything that goes into it, and what comes out. */
class WorkbenchPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application has it.")
    Q_PROPERTY(cipherscope::ui::CipherChoiceModel *ciphers READ ciphers CONSTANT)
    Q_PROPERTY(cipherscope::ui::CipherFilterModel *offeredCiphers READ offeredCiphers CONSTANT)
    Q_PROPERTY(cipherscope::ui::CipherInputs *inputs READ inputs CONSTANT)
    Q_PROPERTY(cipherscope::ui::CipherResult *result READ result CONSTANT)
    Q_PROPERTY(QString about READ about NOTIFY rulesChanged)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY rulesChanged)
    Q_PROPERTY(QString commandLine READ commandLine NOTIFY commandLineChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(bool answerOutdated READ isAnswerOutdated NOTIFY answerOutdatedChanged)
    Q_PROPERTY(bool zeroCopyOffered READ isZeroCopyOffered NOTIFY rulesChanged)
    Q_PROPERTY(QString zeroCopySteps READ zeroCopySteps NOTIFY zeroCopyChanged)
    Q_PROPERTY(QString zeroCopyVerdict READ zeroCopyVerdict NOTIFY zeroCopyChanged)

public:
    WorkbenchPageModel(const BackendContext &context, operations::CatalogWatcher &catalog,
                       QObject *parent = nullptr);

    [[nodiscard]] CipherChoiceModel *ciphers() { return &m_ciphers; }
    [[nodiscard]] CipherFilterModel *offeredCiphers() { return &m_offered; }
    [[nodiscard]] CipherInputs *inputs() { return &m_inputs; }
    [[nodiscard]] CipherResult *result() { return &m_result; }
    [[nodiscard]] QString about() const;
    /** Objects with `label` and `value`. */
    [[nodiscard]] QVariantList facts() const;
    /** What does the same in a shell, without the key. */
    [[nodiscard]] QString commandLine() const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /** Whether the result is of other inputs, or another cipher, mode or engine, than are chosen now. */
    [[nodiscard]] bool isAnswerOutdated() const { return m_isAnswerOutdated; }
    [[nodiscard]] bool isZeroCopyOffered() const;
    /** What the kernel said to each step of the experiment, a line each. */
    [[nodiscard]] QString zeroCopySteps() const { return m_zeroCopySteps; }
    [[nodiscard]] QString zeroCopyVerdict() const { return m_zeroCopyVerdict; }

    void setEngineChoice(engine::EngineChoice choice);

    /** The page is shown for the first time: only now are the engines asked what they have. */
    Q_INVOKABLE void activate();
    /** Does what the inputs' mode says, if they are ready. */
    Q_INVOKABLE void run();
    /** Takes the output as the next input, and turns the direction round. */
    Q_INVOKABLE void useOutputAsInput();
    Q_INVOKABLE void tryZeroCopy();
    Q_INVOKABLE void copyCommandLine() const;

Q_SIGNALS:
    void rulesChanged();
    void commandLineChanged();
    void runningChanged();
    void answerOutdatedChanged();
    void zeroCopyChanged();

private:
    QCoro::Task<> compute();
    QCoro::Task<> experiment();
    void setRunning(bool running);
    /** Grows whenever a run would be another one. */
    [[nodiscard]] unsigned revision() const { return m_revision + m_inputs.revision(); }
    /** Compares what was computed with what would be now. */
    void compareRevisions();
    void setZeroCopy(const QString &steps, const QString &verdict);
    [[nodiscard]] operations::CipherRun currentRun() const;

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    afalg::SystemCalls &m_calls;
    operations::CatalogWatcher &m_catalog;
    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    CipherChoiceModel m_ciphers;
    CipherFilterModel m_offered;
    CipherInputs m_inputs;
    CipherResult m_result;
    bool m_isActive = false;
    bool m_isRunning = false;
    unsigned m_revision = 0; ///< Of the cipher and the engine.
    unsigned m_answered = 0; ///< The revision() that the result is of.
    unsigned m_tried = 0; ///< The revision() that the experiment is of.
    bool m_isAnswerOutdated = false;
    QString m_zeroCopySteps;
    QString m_zeroCopyVerdict;
};

} // namespace cipherscope::ui
