// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkmodel.h"
#include "checkverdict.h"
#include "context/backendcontext.h"
#include "formats/checksumfile.h"
#include "operations/hashoperation.h"
#include "operations/verification.h"
#include "problemfiltermodel.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::ui {

/**
 * Verifies what a checksum file lists, step by step: reads it, asks what only the user can decide, hashes,
 * and gives a verdict. A new file takes the place of the one before.
 */
class ChecksumCheck final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString title READ title NOTIFY stageChanged)
    Q_PROPERTY(QString folder READ folder NOTIFY stageChanged)
    Q_PROPERTY(QString question READ question NOTIFY stageChanged)
    Q_PROPERTY(QStringList candidates READ candidates NOTIFY stageChanged)
    Q_PROPERTY(QString signatureNotice READ signatureNotice NOTIFY stageChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stageChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY verdictChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY verdictChanged)
    Q_PROPERTY(QString details READ details NOTIFY verdictChanged)
    Q_PROPERTY(double progress READ progress NOTIFY verdictChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY verdictChanged)
    Q_PROPERTY(cipherscope::ui::ProblemFilterModel *lines READ lines CONSTANT)

public:
    enum Stage { Empty, Reading, AskingAlgorithm, AskingOutside, AskingHuge, Running, Done, Unusable };
    Q_ENUM(Stage)

    explicit ChecksumCheck(const BackendContext &context, QObject *parent = nullptr);
    ~ChecksumCheck() override;

    /** With `only`, nothing else of what it lists. */
    void open(const std::filesystem::path &file, const std::vector<std::filesystem::path> &only = {});
    void setEngineChoice(engine::EngineChoice choice) { m_engineChoice = choice; }
    /** For the time that something huge will take. */
    void setKnownThroughput(double bytesPerSecond) { m_knownThroughput = bytesPerSecond; }

    /** The answers to the questions of the stages. */
    Q_INVOKABLE void chooseAlgorithm(const QString &algorithm);
    Q_INVOKABLE void includeOutside(bool include);
    Q_INVOKABLE void acceptHuge();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void checkAgain();
    Q_INVOKABLE void close();
    /** What could not be used as a checksum file, as an ordinary file. */
    Q_INVOKABLE void hashInstead();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QStringList candidates() const { return m_candidates; }
    /** That the PGP signature around the list was not checked, and what would check it; empty if it has none.
     */
    [[nodiscard]] QString signatureNotice() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString headline() const { return m_verdict.headline; }
    [[nodiscard]] QString kind() const { return m_verdict.kind; }
    [[nodiscard]] QString details() const { return m_verdict.details; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] ProblemFilterModel *lines() { return &m_lines; }
    [[nodiscard]] const CheckModel &model() const { return m_model; }

Q_SIGNALS:
    void stageChanged();
    void verdictChanged();
    void hashInsteadRequested(const std::filesystem::path &file);

private:
    QCoro::Task<> read(std::uint64_t session);
    QCoro::Task<> measure(std::uint64_t session);
    void takeFile(formats::ChecksumFile file);
    /** Asks the next question, or goes on if there is none. */
    void advance();
    bool askAlgorithm();
    bool askOutside();
    void prepare();
    void start();
    void takeResults(const std::vector<operations::HashResult> &results);
    void takeEnd();
    void reset();
    void setStage(Stage stage);
    void updateVerdict();

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    double m_knownThroughput = 0;

    Stage m_stage = Empty;
    std::uint64_t m_session = 0; ///< Answers of an earlier file are not this one's.
    std::filesystem::path m_path;
    std::vector<std::filesystem::path> m_only;
    formats::ChecksumFile m_file;
    std::vector<formats::ChecksumEntry> m_leftOut;
    bool m_outsideDecided = false;
    QString m_question;
    QStringList m_candidates;
    QString m_errorText;

    std::optional<operations::Verification> m_verification;
    std::vector<operations::HashJob> m_jobs; ///< With their sizes.
    std::vector<std::size_t> m_rowOfLine;
    CheckVerdict m_verdict;
    std::shared_ptr<operations::HashOperation> m_operation;
    CheckModel m_model;
    ProblemFilterModel m_lines;
};

} // namespace cipherscope::ui
