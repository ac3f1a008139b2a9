// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "identityrow.h"
#include "keyring/identitystore.h"
#include "passphrasemodel.h"

#include <QAbstractListModel>
#include <QCoroTask>
#include <QString>
#include <QtQmlIntegration>
#include <QUrl>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** The user's own identities: which are unlocked, and which of them are chosen to be encrypted to. */
class IdentitiesModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The keyring's model has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    Q_PROPERTY(int unlockedCount READ unlockedCount NOTIFY unlockedChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)
    Q_PROPERTY(bool postQuantumAvailable READ isPostQuantumAvailable CONSTANT)
    /** The passphrase that unlocks what there is. */
    Q_PROPERTY(cipherscope::ui::PassphraseModel *passphrase READ passphrase CONSTANT)
    /** The passphrase that locks what is new. */
    Q_PROPERTY(cipherscope::ui::PassphraseModel *newPassphrase READ newPassphrase CONSTANT)
    /** The file that is to be imported is itself encrypted: `passphrase` opens it, and it is kept as it is.
     */
    Q_PROPERTY(bool importIsEncrypted READ isImportEncrypted NOTIFY importChanged)
    /** Its name, without folder and ending; empty if there is none. */
    Q_PROPERTY(QString importName READ importName NOTIFY importChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PublicKeyRole,
        ShortKeyRole,
        TypeRole,
        UnlockedRole,
        ChosenRole,
        BusyRole
    };

    IdentitiesModel(const BackendContext &context, std::filesystem::path folder, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] int unlockedCount() const;
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] static bool isPostQuantumAvailable();
    [[nodiscard]] PassphraseModel *passphrase() { return &m_passphrase; }
    [[nodiscard]] PassphraseModel *newPassphrase() { return &m_newPassphrase; }
    [[nodiscard]] bool isImportEncrypted() const { return m_importIsEncrypted; }
    [[nodiscard]] QString importName() const;

    void setEngineChoice(engine::EngineChoice choice) { m_choice = choice; }

    /** Reads the folder again; what is unlocked or chosen stays so. */
    Q_INVOKABLE void load();
    Q_INVOKABLE void setChosen(int row, bool chosen);
    Q_INVOKABLE void chooseNone();

    /** With `passphrase`, whose error tells of a wrong one. One at a time: ignored while another is at work.
     */
    Q_INVOKABLE void unlock(int row);
    /** Wipes its keys, as soon as nothing that is running uses them. */
    Q_INVOKABLE void lock(int row);
    Q_INVOKABLE void lockAll();

    /** What is wrong with the name for a new identity, in words; empty if nothing is. */
    Q_INVOKABLE QString nameProblem(const QString &name) const;
    /** New keys, locked with `newPassphrase`, unlocked from now on. */
    Q_INVOKABLE void create(const QString &name, bool postQuantum);
    /** Looks at a file; then importName and importIsEncrypted tell what to ask for. */
    Q_INVOKABLE void prepareImport(const QUrl &url);
    /** Takes it over: with `passphrase` if it is encrypted, else with `newPassphrase`. */
    Q_INVOKABLE void finishImport(const QString &name);
    Q_INVOKABLE void cancelImport();
    /** From `passphrase` to `newPassphrase`. */
    Q_INVOKABLE void changePassphrase(int row);
    /** Deletes its keys for good. */
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void copyPublicKey(int row) const;
    Q_INVOKABLE void savePublicKey(int row, const QUrl &target);
    Q_INVOKABLE void clearMessage();

    /** To decrypt with. Their keys live as long as someone holds one of these pointers. */
    [[nodiscard]] age::Identities unlockedIdentities() const;
    /** The public keys of those that are chosen. Errors: LibraryTooOld. */
    [[nodiscard]] Result<age::Recipients> chosenRecipients() const;
    [[nodiscard]] QStringList chosenNames() const;

Q_SIGNALS:
    void countChanged();
    void chosenChanged();
    void unlockedChanged();
    void busyChanged();
    void messageChanged();
    void importChanged();
    /** Something that took a passphrase has succeeded: its dialog can close. */
    void succeeded();

private:
    using Opened = Result<keyring::OpenIdentity>;
    using Opening = std::function<Opened(std::stop_token)>;
    using Action = std::function<Result<void>(std::stop_token)>;

    QCoro::Task<> read();
    /** What ends with an unlocked identity: opening, making and importing one. */
    QCoro::Task<> open(std::string name, Opening opening, QString message);
    QCoro::Task<> look(std::filesystem::path file);
    /** What ends with another list of files, or none. */
    QCoro::Task<> act(Action action, QString message);
    void show(const std::vector<keyring::StoredIdentity> &stored);
    void showOpen(const keyring::OpenIdentity &identity);
    /** A copy that workers share; nothing, after the field was told, if it is not ready. */
    [[nodiscard]] std::shared_ptr<const SecretBytes> secretFrom(PassphraseModel &field);
    void succeed(const QString &message);
    void setBusy(const std::string &name, bool busy);
    void setMessage(const QString &message, bool failed);
    /** Of something that a passphrase was given for: the sentence goes to its field if it is a wrong one. */
    void fail(const Error &error);
    void countRunning(int difference);
    [[nodiscard]] bool holds(int row) const { return row >= 0 && row < count(); }
    [[nodiscard]] int rowOf(const std::string &name) const;
    [[nodiscard]] age::Crypto crypto() const { return { m_engines, m_choice }; }
    void rowChanged(int row);

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    engine::EngineChoice m_choice = engine::EngineChoice::Automatic;
    const std::shared_ptr<const keyring::IdentityStore> m_store;
    std::vector<IdentityRow> m_rows;
    PassphraseModel m_passphrase;
    PassphraseModel m_newPassphrase;
    std::filesystem::path m_importFile;
    bool m_importIsEncrypted = false;
    QString m_message;
    bool m_failed = false;
    int m_running = 0;
    unsigned m_newestRead = 0; ///< What an older one brings is out of date.
};

} // namespace cipherscope::ui
