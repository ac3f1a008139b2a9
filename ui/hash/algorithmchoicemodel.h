// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithmchoice.h"
#include "chosenhash.h"
#include "context/backendcontext.h"

#include <QAbstractListModel>
#include <QCoroTask>
#include <QtQmlIntegration>

#include <string>
#include <vector>

namespace cipherscope::ui {

/** What can be ticked and what is, each with the engine and driver that would compute it. */
class AlgorithmChoiceModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY summaryChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        LabelRole,
        IsDriverRole,
        IsCommonRole,
        IsCheckedRole,
        MayWorkRole,
        ProvenanceRole,
        ReasonRole,
    };

    explicit AlgorithmChoiceModel(const BackendContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setCatalog(const std::vector<catalog::CryptoEntry> &entries);
    void setEngineChoice(engine::EngineChoice choice);
    void setKey(const SharedKey &key);
    /** Asks the engines about every choice; does so again by itself when something changes. */
    void startAsking();

    Q_INVOKABLE void setChecked(const QString &name, bool checked);
    /** Ticks one and no other; adds it if the catalog does not have it. */
    void checkOnly(const std::string &name);

    /** What is ticked and may work, in the order of the list. */
    [[nodiscard]] std::vector<ChosenHash> chosen() const;
    /** Of a driver or a generic name. */
    [[nodiscard]] std::string genericName(const std::string &name) const;

    /** What computes the ticked ones: "sha256: kernel, sha256-avx2 · md5: OpenSSL 3.0.17". */
    [[nodiscard]] QString summary() const;
    /** The ticked ones that are left out, and why. */
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /** What chosen() gives is another. */
    void chosenChanged();
    void summaryChanged();

private:
    QCoro::Task<> ask();
    void takeAnswers(const std::vector<ProbeAnswer> &answers);
    void forgetAnswers();
    void emitChosen();
    [[nodiscard]] std::string askedNameOf(const AlgorithmChoice &choice) const;
    [[nodiscard]] QString provenanceText(const AlgorithmChoice &choice) const;
    [[nodiscard]] QString reasonText(const AlgorithmChoice &choice) const;

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    SharedKey m_key;
    std::vector<AlgorithmChoice> m_choices;
    std::vector<ChosenHash> m_lastChosen;
    bool m_asking = false;
    std::uint64_t m_question = 0; ///< The newest one: only its answer counts.
};

} // namespace cipherscope::ui
