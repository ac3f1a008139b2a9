// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cipherchoice.h"
#include "cipherprobe.h"
#include "context/backendcontext.h"

#include <QAbstractListModel>
#include <QCoroTask>
#include <QtQmlIntegration>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** The ciphers that can be chosen, and the one that is, with what the engines say to it. */
class CipherChoiceModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Workbench page's model has it.")
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY chosenChanged)
    Q_PROPERTY(QString provenance READ provenance NOTIFY answered)
    Q_PROPERTY(QString reason READ reason NOTIFY answered)
    Q_PROPERTY(bool available READ isAvailable NOTIFY answered)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        GenericRole,
        IsDriverRole,
        KindRole,
        NoteRole,
        MayWorkRole,
        IsChosenRole,
    };

    explicit CipherChoiceModel(const BackendContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setCatalog(const catalog::CatalogSnapshot &snapshot);
    void setEngineChoice(engine::EngineChoice choice);
    /** Asks the engines about what is chosen; does so again by itself when something changes. */
    void startAsking();

    [[nodiscard]] QString chosen() const { return QString::fromStdString(m_chosen); }
    void choose(const QString &name);
    /** Of the one that is chosen, as far as they are known. */
    [[nodiscard]] const std::optional<engine::CipherRules> &rules() const { return m_rules; }
    /** "kernel, cbc-aes-aesni"; empty until the engines have answered. */
    [[nodiscard]] QString provenance() const;
    /** Why it is not the kernel, or why nothing can; empty if there is nothing to explain. */
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool isAvailable() const { return !m_answer || m_answer->provenance.has_value(); }
    [[nodiscard]] const std::optional<CipherAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    void chosenChanged();
    void rulesChanged();
    /** What the engines say is known now, or not any more. */
    void answered();

private:
    QCoro::Task<> askOpenSsl();
    QCoro::Task<> askChosen();
    void setRules(std::optional<engine::CipherRules> rules);
    [[nodiscard]] const CipherChoice *find(const std::string &name) const;
    [[nodiscard]] bool mayWork(const CipherChoice &choice) const;
    [[nodiscard]] QString noteText(const CipherChoice &choice) const;

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    std::vector<CipherChoice> m_choices;
    std::set<std::string> m_openSsl; ///< The names that it has.
    bool m_kernelIsAbsent = false; ///< It has said so of some cipher.
    std::string m_chosen;
    std::optional<engine::CipherRules> m_rules;
    std::optional<CipherAnswer> m_answer;
    bool m_asking = false;
    std::uint64_t m_question = 0; ///< The newest one: only its answer counts.
};

} // namespace cipherscope::ui
