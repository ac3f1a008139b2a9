// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "addressbookmodel.h"
#include "identitiesmodel.h"
#include "keyring/privatefolder.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <filesystem>

namespace cipherscope::ui {

/** Everybody's keys: the address book, and the user's own identities. */
class KeyringModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page's model has it.")
    Q_PROPERTY(cipherscope::ui::AddressBookModel *addressBook READ addressBook CONSTANT)
    Q_PROPERTY(cipherscope::ui::IdentitiesModel *identities READ identities CONSTANT)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    /** "Can be opened by: Alice, Bob, you (laptop)". */
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged)
    /** Why those who are chosen cannot be encrypted to together; empty if they can, or nobody is. */
    Q_PROPERTY(QString problem READ problem NOTIFY chosenChanged)

public:
    /** `dataFolder`: in which "recipients.txt" and "identities" are, or will be. Nothing is read before
     * load(). */
    explicit KeyringModel(const BackendContext &context,
                          const std::filesystem::path &dataFolder = keyring::dataFolder(),
                          QObject *parent = nullptr);

    [[nodiscard]] AddressBookModel *addressBook() { return &m_addressBook; }
    [[nodiscard]] IdentitiesModel *identities() { return &m_identities; }
    [[nodiscard]] int chosenCount() const { return m_addressBook.chosenCount() + m_identities.chosenCount(); }
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] QString problem() const;

    void setEngineChoice(engine::EngineChoice choice) { m_identities.setEngineChoice(choice); }
    Q_INVOKABLE void load();

    /** To whom to encrypt: people of the address book and oneself. Errors: BadInput (nobody is chosen; keys
     * with and without protection from quantum computers together), LibraryTooOld. */
    [[nodiscard]] Result<age::Recipients> chosenRecipients() const;
    /** With what to decrypt. */
    [[nodiscard]] age::Identities unlockedIdentities() const { return m_identities.unlockedIdentities(); }

Q_SIGNALS:
    void chosenChanged();

private:
    AddressBookModel m_addressBook;
    IdentitiesModel m_identities;
};

} // namespace cipherscope::ui
