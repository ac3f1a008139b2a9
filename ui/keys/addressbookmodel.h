// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "formats/age/recipient.h"
#include "keyring/addressbook.h"

#include <QAbstractListModel>
#include <QCoroTask>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>
#include <QUrl>

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** The people of the address book, and which of them are chosen to be encrypted to. */
class AddressBookModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The keyring's model has it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /** What the last change came to, or why it failed. */
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)
    /** Which lines of the file are not understood; empty if all are. */
    Q_PROPERTY(QString fileProblem READ fileProblem NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, NoteRole, KeyRole, ShortKeyRole, ChosenRole, ProblemRole };

    AddressBookModel(const BackendContext &context, std::filesystem::path file, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_contacts.size()); }
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QString fileProblem() const { return m_fileProblem; }

    /** Reads the file again; who was chosen stays so. */
    Q_INVOKABLE void load();
    /** Someone whose key cannot be used on this system cannot be chosen. */
    Q_INVOKABLE void setChosen(int row, bool chosen);
    Q_INVOKABLE void chooseNone();

    /** What is wrong with a key that is being typed, in words; empty if nothing is, or nothing was typed. */
    Q_INVOKABLE QString keyProblem(const QString &text) const;
    Q_INVOKABLE bool isKey(const QString &text) const;
    /** Adds someone, and chooses him. */
    Q_INVOKABLE void add(const QString &name, const QString &key);
    Q_INVOKABLE void rename(int row, const QString &name, const QString &note);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void importFile(const QUrl &url);
    Q_INVOKABLE void clearMessage();

    /** Errors: LibraryTooOld. Empty if nobody is chosen. */
    [[nodiscard]] Result<age::Recipients> chosenRecipients() const;
    /** Their names, or what can be told of their keys. */
    [[nodiscard]] QStringList chosenNames() const;

Q_SIGNALS:
    void countChanged();
    void chosenChanged();
    void busyChanged();
    void messageChanged();
    /** add() has succeeded: the fields can be emptied. */
    void added();

private:
    using Change = std::function<Result<void>(keyring::AddressBook &)>;
    /** What to do on the GUI thread once the change is in the file. */
    using Done = std::function<void()>;

    QCoro::Task<> read();
    QCoro::Task<> update(Change change, Done done);
    void show(const keyring::AddressBook &book);
    void setMessage(const QString &message, bool failed);
    void fail(const Error &error);
    void countRunning(int difference);
    [[nodiscard]] bool holds(int row) const { return row >= 0 && row < count(); }

    operations::OperationPool &m_pool;
    const std::filesystem::path m_file;
    std::vector<keyring::Contact> m_contacts;
    std::set<std::string, std::less<>> m_chosen; ///< Keys.
    QString m_fileProblem;
    QString m_message;
    bool m_failed = false;
    int m_running = 0;
    unsigned m_newestRead = 0; ///< What an older one brings is out of date.
};

} // namespace cipherscope::ui
