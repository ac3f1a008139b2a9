// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithmchoicemodel.h"
#include "checksumcheck.h"
#include "choicefiltermodel.h"
#include "context/backendcontext.h"
#include "expectedmodel.h"
#include "filehashing.h"
#include "fileintake.h"
#include "hashfilesmodel.h"
#include "hmackeymodel.h"
#include "operations/catalogwatcher.h"
#include "resultsaver.h"
#include "sidecaroffers.h"
#include "textdigestmodel.h"

#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>

#include <filesystem>
#include <vector>

namespace cipherscope::ui {

/** The Hash page: connects its parts, and holds what concerns the page as a whole. */
class HashPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application has it.")
    Q_PROPERTY(cipherscope::ui::HashFilesModel *files READ files CONSTANT)
    Q_PROPERTY(cipherscope::ui::AlgorithmChoiceModel *algorithms READ algorithms CONSTANT)
    Q_PROPERTY(cipherscope::ui::ChoiceFilterModel *commonChoices READ commonChoices CONSTANT)
    Q_PROPERTY(cipherscope::ui::ChoiceFilterModel *allChoices READ allChoices CONSTANT)
    Q_PROPERTY(cipherscope::ui::HmacKeyModel *key READ key CONSTANT)
    Q_PROPERTY(cipherscope::ui::ExpectedModel *expected READ expected CONSTANT)
    Q_PROPERTY(cipherscope::ui::SidecarOffers *offers READ offers CONSTANT)
    Q_PROPERTY(cipherscope::ui::ChecksumCheck *check READ check CONSTANT)
    Q_PROPERTY(cipherscope::ui::TextDigestModel *text READ text CONSTANT)
    Q_PROPERTY(cipherscope::ui::ResultSaver *saver READ saver CONSTANT)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY tabChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY statusChanged)
    Q_PROPERTY(double progress READ progress NOTIFY statusChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusChanged)
    Q_PROPERTY(bool hasDigests READ hasDigests NOTIFY statusChanged)
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY statusChanged)
    Q_PROPERTY(bool listing READ isListing NOTIFY listingChanged)
    Q_PROPERTY(QString pendingQuestion READ pendingQuestion NOTIFY pendingQuestionChanged)
    Q_PROPERTY(QString linksText READ linksText NOTIFY linksTextChanged)
    Q_PROPERTY(QString comparison READ comparison NOTIFY statusChanged)
    Q_PROPERTY(QString comparisonKind READ comparisonKind NOTIFY statusChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Tab { FilesTab, VerifyTab, TextTab };
    Q_ENUM(Tab)

    HashPageModel(const BackendContext &context, operations::CatalogWatcher &catalog,
                  QObject *parent = nullptr);

    [[nodiscard]] HashFilesModel *files() { return &m_files; }
    [[nodiscard]] AlgorithmChoiceModel *algorithms() { return &m_algorithms; }
    [[nodiscard]] ChoiceFilterModel *commonChoices() { return &m_commonChoices; }
    [[nodiscard]] ChoiceFilterModel *allChoices() { return &m_allChoices; }
    [[nodiscard]] HmacKeyModel *key() { return &m_key; }
    [[nodiscard]] ExpectedModel *expected() { return &m_expected; }
    [[nodiscard]] SidecarOffers *offers() { return &m_offers; }
    [[nodiscard]] ChecksumCheck *check() { return &m_check; }
    [[nodiscard]] TextDigestModel *text() { return &m_text; }
    [[nodiscard]] ResultSaver *saver() { return &m_saver; }

    [[nodiscard]] int tab() const { return m_tab; }
    void setTab(int tab);
    [[nodiscard]] bool isRunning() const { return m_hashing.isRunning(); }
    [[nodiscard]] double progress() const { return m_hashing.totals().progress(); }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool hasDigests() const { return m_files.countOf(FileState::Done) > 0; }
    /** Whether hashing again would give other results: other algorithms or another key, or rows not hashed.
     */
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] bool isListing() const { return m_intake.isListing(); }
    [[nodiscard]] QString pendingQuestion() const;
    /** Which links were passed over; empty if none was. */
    [[nodiscard]] QString linksText() const;
    [[nodiscard]] QString comparison() const;
    [[nodiscard]] QString comparisonKind() const;
    [[nodiscard]] QString notice() const { return m_notice; }

    void setEngineChoice(engine::EngineChoice choice);
    /** Ticks this hash or driver and no other, and shows the files. */
    void selectAlgorithm(const QString &kernelName);
    /** As if they had been dropped on the page. */
    void addPaths(const std::vector<std::filesystem::path> &paths);

    /** The page is shown for the first time: only now are the engines asked what they have. */
    Q_INVOKABLE void activate();
    Q_INVOKABLE void addUrls(const QList<QUrl> &urls);
    Q_INVOKABLE void stopListing() { m_intake.stopListing(); }
    Q_INVOKABLE void openChecksumFile(const QUrl &url);
    Q_INVOKABLE void acceptPending() { m_intake.acceptPending(); }
    Q_INVOKABLE void dropPending() { m_intake.dropPending(); }
    Q_INVOKABLE void followLinks() { m_intake.followLinks(); }
    Q_INVOKABLE void dropLinks() { m_intake.dropLinks(); }
    Q_INVOKABLE void hashAgain();
    Q_INVOKABLE void cancel() { m_hashing.cancel(); }
    Q_INVOKABLE void removeRow(int row);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void copy(const QString &text) const;
    /** The digests of one file, as lines with its name. */
    Q_INVOKABLE void copyRow(int row) const;
    Q_INVOKABLE void copyAll() const;
    /** Files in the clipboard are added; a text is the digest that the user expects. */
    Q_INVOKABLE void paste();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

Q_SIGNALS:
    void tabChanged();
    void statusChanged();
    void listingChanged();
    void pendingQuestionChanged();
    void linksTextChanged();
    void noticeChanged();

private:
    void connectParts();
    void takeFiles(const operations::FileList &files);
    void takeChecksumFiles(const std::vector<std::filesystem::path> &files, bool alone);
    void start(const std::vector<FileId> &ids);
    void openCheck(const std::filesystem::path &file, const std::vector<std::filesystem::path> &only);
    void updateText();
    void setNotice(const QString &notice);

    const engine::EngineSelector &m_engines;
    operations::CatalogWatcher &m_catalog;
    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    HashFilesModel m_files;
    AlgorithmChoiceModel m_algorithms;
    ChoiceFilterModel m_commonChoices;
    ChoiceFilterModel m_allChoices;
    HmacKeyModel m_key;
    FileHashing m_hashing;
    FileIntake m_intake;
    ExpectedModel m_expected;
    SidecarOffers m_offers;
    ChecksumCheck m_check;
    TextDigestModel m_text;
    ResultSaver m_saver;
    int m_tab = FilesTab;
    QString m_notice;
    bool m_active = false;
    std::vector<ChosenHash> m_hashedWith;
    SharedKey m_hashedKey;
};

} // namespace cipherscope::ui
