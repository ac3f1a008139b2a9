// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checksfilter.h"
#include "checksmodel.h"
#include "components/filesaver.h"
#include "context/backendcontext.h"
#include "crosscheck/crosscheckoperation.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>

#include <filesystem>
#include <memory>
#include <vector>

namespace cipherscope::ui {

/** What is to be checked. */
struct PlannedCheck {
    std::vector<crosscheck::CheckGroup> groups;
    QString remark; ///< What of the question is not among them, and why.
};

/** The Cross-check page: every driver against the others and OpenSSL, or against files of test vectors. */
class CrosscheckPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application.")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(cipherscope::ui::ChecksFilter *checks READ checks CONSTANT)
    /** From 0 to 1. */
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    /** "37 of 120 names", while it runs. */
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY stateChanged)
    Q_PROPERTY(QString verdictKind READ verdictKind NOTIFY stateChanged)
    /** When and on what it was found. */
    Q_PROPERTY(QString origin READ origin NOTIFY stateChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
    Q_PROPERTY(int differCount READ differCount NOTIFY countsChanged)
    Q_PROPERTY(int agreeCount READ agreeCount NOTIFY countsChanged)
    Q_PROPERTY(int notComparedCount READ notComparedCount NOTIFY countsChanged)
    /** What became of a file: saved, or not to be read. */
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeKind READ noticeKind NOTIFY noticeChanged)

public:
    enum State {
        Fresh, ///< Nothing was checked yet.
        Preparing, ///< The kernel is asked what it has.
        Running,
        Done, ///< There is a report.
    };
    Q_ENUM(State)

    explicit CrosscheckPageModel(const BackendContext &context, QObject *parent = nullptr);
    /** Reads another list of algorithms. */
    CrosscheckPageModel(const BackendContext &context, std::filesystem::path cryptoFile,
                        QObject *parent = nullptr);
    ~CrosscheckPageModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ChecksFilter *checks() { return &m_filter; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString verdictKind() const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] int allCount() const { return m_model.rowCount(); }
    [[nodiscard]] int differCount() const { return static_cast<int>(m_report.counts().differ); }
    [[nodiscard]] int agreeCount() const { return static_cast<int>(m_report.counts().agree); }
    [[nodiscard]] int notComparedCount() const { return static_cast<int>(m_report.counts().notCompared); }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString noticeKind() const { return m_noticeKind; }

    /** Every hash, skcipher and AEAD driver of this machine. Nothing while a check is under way. */
    Q_INVOKABLE void checkMachine();
    /** All drivers of one name. While a check is under way it says so and does nothing. */
    Q_INVOKABLE void checkName(const QString &name);
    /** Files of test vectors, on every driver of their algorithms. */
    Q_INVOKABLE void checkFiles(const QList<QUrl> &files);
    Q_INVOKABLE void cancel();
    /** The report: as JSON if the file's name ends so, else as text. */
    Q_INVOKABLE void saveTo(const QUrl &file);
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void countsChanged();
    void noticeChanged();

private:
    using Plan = std::function<Result<PlannedCheck>(std::stop_token)>;

    QCoro::Task<> prepare(Plan plan);
    void run(std::vector<crosscheck::CheckGroup> groups);
    void take(const std::vector<crosscheck::DriverCheck> &checks);
    void finish();
    void setState(State state);
    void setNotice(const QString &text, const QString &kind);

    const BackendContext m_context;
    const std::filesystem::path m_cryptoFile;
    ChecksModel m_model;
    ChecksFilter m_filter;
    FileSaver m_saver;
    std::shared_ptr<crosscheck::CrossCheckOperation> m_operation;
    std::stop_source m_preparing;
    crosscheck::CheckReport m_report;
    State m_state = Fresh;
    QString m_notice;
    QString m_noticeKind;
};

} // namespace cipherscope::ui
