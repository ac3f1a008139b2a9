// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What IdentitiesModel has done on other threads, and how it shows what came of it.

#include "identitiesmodel.h"
#include "keytext.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

QCoro::Task<> IdentitiesModel::read()
{
    using Stored = Result<std::vector<keyring::StoredIdentity>>;
    const QPointer<IdentitiesModel> self(this);
    std::function<Stored(std::stop_token)> reading = [store = m_store](const std::stop_token & /*stop*/) {
        return store->list();
    };
    countRunning(1);
    const unsigned number = ++m_newestRead;
    const QFuture<Stored> future = m_pool.ask(std::move(reading));
    const Stored stored = co_await future;
    if (!self)
        co_return;
    if (number == m_newestRead) {
        if (stored)
            show(*stored);
        else
            fail(stored.error());
    }
    countRunning(-1);
}

QCoro::Task<> IdentitiesModel::open(std::string name, Opening opening, QString message)
{
    const QPointer<IdentitiesModel> self(this);
    setBusy(name, true);
    countRunning(1);
    const QFuture<Opened> future = m_pool.ask(std::move(opening));
    const Opened opened = co_await future;
    if (!self)
        co_return;
    setBusy(name, false);
    if (opened) {
        showOpen(*opened);
        succeed(message);
    } else {
        fail(opened.error());
    }
    countRunning(-1);
}

QCoro::Task<> IdentitiesModel::look(std::filesystem::path file)
{
    const QPointer<IdentitiesModel> self(this);
    std::function<Result<bool>(std::stop_token)> looking = [file](const std::stop_token & /*stop*/) {
        return keyring::needsPassphrase(file);
    };
    countRunning(1);
    const QFuture<Result<bool>> future = m_pool.ask(std::move(looking));
    const Result<bool> encrypted = co_await future;
    if (!self)
        co_return;
    if (encrypted) {
        m_importFile = file;
        m_importIsEncrypted = *encrypted;
        m_passphrase.clear(); // What was typed for an identity is not for the file.
        clearMessage();
        Q_EMIT importChanged();
    } else {
        fail(encrypted.error());
    }
    countRunning(-1);
}

QCoro::Task<> IdentitiesModel::act(Action action, QString message)
{
    const QPointer<IdentitiesModel> self(this);
    countRunning(1);
    const QFuture<Result<void>> future = m_pool.ask(std::move(action));
    const Result<void> done = co_await future;
    if (!self)
        co_return;
    if (done) {
        succeed(message);
        read();
    } else {
        fail(done.error());
    }
    countRunning(-1);
}

void IdentitiesModel::show(const std::vector<keyring::StoredIdentity> &stored)
{
    std::vector<IdentityRow> rows;
    for (const keyring::StoredIdentity &identity : stored) {
        const int before = rowOf(identity.name);
        IdentityRow row = before < 0 ? IdentityRow() : m_rows[static_cast<std::size_t>(before)];
        row.stored = identity;
        row.isChosen = row.isChosen && !identity.publicKeys.empty();
        rows.push_back(std::move(row));
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
    Q_EMIT unlockedChanged();
}

void IdentitiesModel::showOpen(const keyring::OpenIdentity &identity)
{
    int row = rowOf(identity.stored.name);
    if (row < 0) {
        const auto place = std::ranges::lower_bound(m_rows, identity.stored.name, {},
                                                    [](const IdentityRow &each) { return each.stored.name; });
        row = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(place, IdentityRow{ identity.stored, {} });
        endInsertRows();
        Q_EMIT countChanged();
    }
    IdentityRow &target = m_rows[static_cast<std::size_t>(row)];
    target.stored = identity.stored;
    target.unlocked = identity.identities;
    rowChanged(row);
    Q_EMIT unlockedChanged();
}

std::shared_ptr<const SecretBytes> IdentitiesModel::secretFrom(PassphraseModel &field)
{
    Result<SecretBytes> secret = field.passphrase();
    if (secret)
        return std::make_shared<const SecretBytes>(std::move(*secret));
    const QString problem = field.problem();
    field.setError(problem.isEmpty() ? tr("Enter the passphrase first.") : problem);
    return nullptr;
}

void IdentitiesModel::succeed(const QString &message)
{
    setMessage(message, false);
    m_passphrase.clear();
    m_newPassphrase.clear();
    cancelImport();
    Q_EMIT succeeded();
}

void IdentitiesModel::setBusy(const std::string &name, bool busy)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    m_rows[static_cast<std::size_t>(row)].isBusy = busy;
    rowChanged(row);
}

void IdentitiesModel::setMessage(const QString &message, bool failed)
{
    m_message = message;
    m_failed = failed;
    Q_EMIT messageChanged();
}

void IdentitiesModel::fail(const Error &error)
{
    if (error.code == ErrorCode::WrongKey)
        m_passphrase.setError(tr("This is not its passphrase. Mind caps lock and the keyboard's layout."));
    else
        setMessage(problemSentence(error), true);
}

void IdentitiesModel::countRunning(int difference)
{
    m_running += difference;
    Q_EMIT busyChanged();
}

int IdentitiesModel::rowOf(const std::string &name) const
{
    const auto row =
        std::ranges::find_if(m_rows, [&name](const IdentityRow &each) { return each.stored.name == name; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

void IdentitiesModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace cipherscope::ui
