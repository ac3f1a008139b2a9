// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "observationmodel.h"
#include "operations/operation.h"
#include "operations/randomoperation.h"
#include "randominputs.h"
#include "randomsources.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace cipherscope::ui {

/** Draws many bytes, to look at them or to a file, one draw at a time, and shows it at work. */
class RandomDrawing final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Random page's model has it.")
    Q_PROPERTY(cipherscope::ui::ObservationModel *seen READ seen CONSTANT)
    Q_PROPERTY(int streams READ streams WRITE setStreams NOTIFY settingsChanged)
    Q_PROPERTY(int mostStreams READ mostStreams NOTIFY settingsChanged)
    Q_PROPERTY(QString streamsNote READ streamsNote NOTIFY settingsChanged)
    Q_PROPERTY(QString size READ size WRITE setSize NOTIFY settingsChanged)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY settingsChanged)
    Q_PROPERTY(QString sizeProblem READ sizeProblem NOTIFY settingsChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY progressed)
    Q_PROPERTY(bool writing READ isWriting NOTIFY progressed)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString rate READ rate NOTIFY progressed)
    Q_PROPERTY(QString amount READ amount NOTIFY progressed)
    Q_PROPERTY(QString left READ left NOTIFY progressed)
    Q_PROPERTY(QString provenance READ provenance NOTIFY progressed)
    Q_PROPERTY(QList<qreal> history READ history NOTIFY progressed)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(QString messageKind READ messageKind NOTIFY messageChanged)

public:
    static constexpr int historySize = 300; ///< Half a minute at ten a second.

    RandomDrawing(const BackendContext &context, const RandomSources &sources, const RandomInputs &inputs,
                  QObject *parent = nullptr);
    ~RandomDrawing() override;

    [[nodiscard]] ObservationModel *seen() { return &m_seen; }

    /** On how many threads the next draw goes: as many as were set, but at most mostStreams(). */
    [[nodiscard]] int streams() const { return std::min(m_streams, mostStreams()); }
    void setStreams(int streams);
    /** 1 with inputs that make every stream the same. */
    [[nodiscard]] int mostStreams() const;
    /** What each of the threads draws from. */
    [[nodiscard]] QString streamsNote() const;
    /** Of the file, as typed: a number of units. */
    [[nodiscard]] QString size() const { return m_size; }
    void setSize(const QString &size);
    /** 0 bytes, 1 KiB, 2 MiB, 3 GiB. */
    [[nodiscard]] int unit() const { return m_unit; }
    void setUnit(int unit);
    [[nodiscard]] QString sizeProblem() const;

    [[nodiscard]] bool isRunning() const { return m_operation && m_operation->isActive(); }
    /** Whether what runs, or ran last, goes to a file. */
    [[nodiscard]] bool isWriting() const { return !m_file.empty(); }
    /** From 0 to 1; -1 for a draw without an end. */
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString amount() const;
    [[nodiscard]] QString left() const;
    [[nodiscard]] QString provenance() const { return m_provenance; }
    [[nodiscard]] QList<qreal> history() const { return m_history; }
    /** What became of the last draw to a file, or why the last draw failed. */
    [[nodiscard]] QString message() const { return m_message; }
    /** As Theme.kindColor() takes it. */
    [[nodiscard]] QString messageKind() const { return m_messageKind; }

    /** Draws until stop(), to look at the bytes alone. */
    Q_INVOKABLE void watch();
    /** Draws `size` units to a file, which is replaced once all is done: the dialog has asked. */
    Q_INVOKABLE void save(const QUrl &target);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void dismissMessage() { setMessage({}, {}); }

Q_SIGNALS:
    void settingsChanged();
    void progressed();
    void messageChanged();

private:
    void start(const QString &title, std::uint64_t bytes);
    void follow();
    QCoro::Task<> awaitEnd();
    void setMessage(const QString &message, const QString &kind);
    /** 0 if it is no number, or too large. */
    [[nodiscard]] std::uint64_t bytesWanted() const;

    operations::OperationPool &m_pool;
    afalg::SystemCalls &m_calls;
    const RandomSources &m_sources;
    const RandomInputs &m_inputs;
    ObservationModel m_seen;
    std::shared_ptr<operations::RandomOperation> m_operation;
    std::filesystem::path m_file;
    QString m_provenance;
    QList<qreal> m_history;
    QString m_message;
    QString m_messageKind;
    int m_streams = 1; ///< As set last.
    QString m_size = QStringLiteral("16");
    int m_unit = 2;
};

} // namespace cipherscope::ui
