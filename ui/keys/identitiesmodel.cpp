// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identitiesmodel.h"

#include "components/filenames.h"
#include "formats/age/keyfile.h"
#include "formats/age/scrypt.h"
#include "formats/age/xwing.h"
#include "keytext.h"
#include "messages/sentence.h"
#include "operations/safewrite.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

std::string textOf(const keyring::StoredIdentity &identity)
{
    std::string text;
    for (const std::string &key : identity.publicKeys)
        text += (text.empty() ? "" : "\n") + key;
    return text;
}

QString typeOf(const keyring::StoredIdentity &identity)
{
    if (identity.publicKeys.empty())
        return IdentitiesModel::tr("Unlock it to see its public key");
    if (identity.publicKeys.size() > 1)
        return IdentitiesModel::tr("%1 keys").arg(static_cast<qulonglong>(identity.publicKeys.size()));
    return identity.publicKeys.front().starts_with("age1pq1") ? IdentitiesModel::tr("Post-quantum")
                                                              : IdentitiesModel::tr("X25519");
}

} // namespace

IdentitiesModel::IdentitiesModel(const BackendContext &context, std::filesystem::path folder, QObject *parent)
    : QAbstractListModel(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
    , m_store(std::make_shared<const keyring::IdentityStore>(std::move(folder)))
    , m_passphrase(context, PassphraseModel::Use::Existing)
    , m_newPassphrase(context, PassphraseModel::Use::New)
{
}

int IdentitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant IdentitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IdentityRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return displayName(row.stored.name);
    case PublicKeyRole:
        return QString::fromStdString(textOf(row.stored));
    case ShortKeyRole:
        return row.stored.publicKeys.empty() ? QString() : shortKey(row.stored.publicKeys.front());
    case TypeRole:
        return typeOf(row.stored);
    case UnlockedRole:
        return !row.unlocked.empty();
    case ChosenRole:
        return row.isChosen;
    case BusyRole:
        return row.isBusy;
    default:
        return {};
    }
}

QHash<int, QByteArray> IdentitiesModel::roleNames() const
{
    return { { NameRole, "name" },     { PublicKeyRole, "publicKey" }, { ShortKeyRole, "shortKey" },
             { TypeRole, "typeText" }, { UnlockedRole, "isUnlocked" }, { ChosenRole, "isChosen" },
             { BusyRole, "isBusy" } };
}

int IdentitiesModel::chosenCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &IdentityRow::isChosen));
}

int IdentitiesModel::unlockedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const IdentityRow &row) { return !row.unlocked.empty(); }));
}

bool IdentitiesModel::isPostQuantumAvailable()
{
    return age::xwingIsAvailable();
}

QString IdentitiesModel::importName() const
{
    return displayName(m_importFile.stem());
}

void IdentitiesModel::load()
{
    read();
}

void IdentitiesModel::setChosen(int row, bool chosen)
{
    if (!holds(row))
        return;
    IdentityRow &target = m_rows[static_cast<std::size_t>(row)];
    const bool possible = chosen && !target.stored.publicKeys.empty();
    if (std::exchange(target.isChosen, possible) == possible)
        return;
    rowChanged(row);
    Q_EMIT chosenChanged();
}

void IdentitiesModel::chooseNone()
{
    for (int row = 0; row < count(); ++row)
        setChosen(row, false);
}

void IdentitiesModel::unlock(int row)
{
    if (!holds(row) || std::ranges::any_of(m_rows, &IdentityRow::isBusy))
        return;
    const std::shared_ptr<const SecretBytes> secret = secretFrom(m_passphrase);
    if (!secret)
        return;
    const std::string &name = m_rows[static_cast<std::size_t>(row)].stored.name;
    open(name,
         [store = m_store, crypto = crypto(), name, secret](const std::stop_token & /*stop*/) {
             return store->unlock(crypto, name, *secret);
         },
         {});
}

void IdentitiesModel::lock(int row)
{
    if (!holds(row) || m_rows[static_cast<std::size_t>(row)].unlocked.empty())
        return;
    m_rows[static_cast<std::size_t>(row)].unlocked.clear();
    rowChanged(row);
    Q_EMIT unlockedChanged();
}

void IdentitiesModel::lockAll()
{
    for (int row = 0; row < count(); ++row)
        lock(row);
}

QString IdentitiesModel::nameProblem(const QString &name) const
{
    const std::string wanted = name.trimmed().toStdString();
    if (wanted.empty())
        return tr("Give it a name.");
    if (!keyring::isIdentityName(wanted))
        return tr("A name has 100 letters at most, does not begin with a dot, and has no slash in it.");
    return rowOf(wanted) < 0 ? QString() : tr("There is an identity of this name.");
}

void IdentitiesModel::create(const QString &name, bool postQuantum)
{
    if (const QString problem = nameProblem(name); !problem.isEmpty()) {
        setMessage(problem, true);
        return;
    }
    const std::shared_ptr<const SecretBytes> secret = secretFrom(m_newPassphrase);
    if (!secret)
        return;
    const std::string wanted = name.trimmed().toStdString();
    const keyring::KeyType type = postQuantum ? keyring::KeyType::PostQuantum : keyring::KeyType::X25519;
    open(
        wanted,
        [store = m_store, crypto = crypto(), wanted, type, secret](const std::stop_token & /*stop*/) {
            return store->create(crypto, wanted, type, *secret, age::calibrateWorkFactor());
        },
        tr("%1 was made, and is unlocked. Without its passphrase nothing opens what is encrypted to it.")
            .arg(displayName(wanted)));
}

void IdentitiesModel::prepareImport(const QUrl &url)
{
    const std::filesystem::path file = pathFromUrl(url);
    if (file.empty())
        setMessage(tr("Only files on this computer can be read."), true);
    else
        look(file);
}

void IdentitiesModel::finishImport(const QString &name)
{
    if (const QString problem = nameProblem(name); !problem.isEmpty()) {
        setMessage(problem, true);
        return;
    }
    const std::shared_ptr<const SecretBytes> secret =
        secretFrom(m_importIsEncrypted ? m_passphrase : m_newPassphrase);
    if (!secret || m_importFile.empty())
        return;
    const std::string wanted = name.trimmed().toStdString();
    open(
        wanted,
        [store = m_store, crypto = crypto(), wanted, file = m_importFile,
         secret](const std::stop_token & /*stop*/) {
            return store->import(crypto, wanted, file, *secret, age::calibrateWorkFactor());
        },
        m_importIsEncrypted ? tr("%1 was imported; its passphrase is the same.").arg(displayName(wanted))
                            : tr("%1 was imported and locked. The file that it came from is not: delete it, "
                                 "or keep it where nobody else gets.")
                                  .arg(displayName(wanted)));
}

void IdentitiesModel::cancelImport()
{
    m_importFile.clear();
    Q_EMIT importChanged();
}

void IdentitiesModel::changePassphrase(int row)
{
    if (!holds(row))
        return;
    const std::shared_ptr<const SecretBytes> from = secretFrom(m_passphrase);
    const std::shared_ptr<const SecretBytes> to = secretFrom(m_newPassphrase);
    if (!from || !to)
        return;
    const std::string &name = m_rows[static_cast<std::size_t>(row)].stored.name;
    act(
        [store = m_store, crypto = crypto(), name, from, to](const std::stop_token & /*stop*/) {
            return store->changePassphrase(crypto, name, *from, *to, age::calibrateWorkFactor());
        },
        tr("%1 has a new passphrase. Copies of its file still open with the old one.")
            .arg(displayName(name)));
}

void IdentitiesModel::remove(int row)
{
    if (!holds(row))
        return;
    const std::string &name = m_rows[static_cast<std::size_t>(row)].stored.name;
    act([store = m_store, name](const std::stop_token & /*stop*/) { return store->remove(name); },
        tr("%1 was deleted.").arg(displayName(name)));
}

void IdentitiesModel::copyPublicKey(int row) const
{
    if (holds(row))
        QGuiApplication::clipboard()->setText(index(row).data(PublicKeyRole).toString());
}

void IdentitiesModel::savePublicKey(int row, const QUrl &target)
{
    const std::filesystem::path file = pathFromUrl(target);
    if (!holds(row))
        return;
    if (file.empty()) {
        setMessage(tr("Keys can only be saved on this computer."), true);
        return;
    }
    act([file, text = textOf(m_rows[static_cast<std::size_t>(row)].stored) + '\n'](
            const std::stop_token & /*stop*/) { return operations::writeWholeFile(file, text); },
        tr("Saved as %1.").arg(displayName(file)));
}

void IdentitiesModel::clearMessage()
{
    setMessage({}, false);
}

age::Identities IdentitiesModel::unlockedIdentities() const
{
    age::Identities identities;
    for (const IdentityRow &row : m_rows)
        identities.insert(identities.end(), row.unlocked.begin(), row.unlocked.end());
    return identities;
}

Result<age::Recipients> IdentitiesModel::chosenRecipients() const
{
    age::Recipients recipients;
    for (const IdentityRow &row : m_rows) {
        for (const std::string &key : row.stored.publicKeys) {
            if (!row.isChosen)
                continue;
            auto recipient = age::parseRecipient(key);
            if (!recipient)
                return std::unexpected(std::move(recipient.error()));
            recipients.push_back(std::move(*recipient));
        }
    }
    return recipients;
}

QStringList IdentitiesModel::chosenNames() const
{
    QStringList names;
    for (const IdentityRow &row : m_rows) {
        if (row.isChosen)
            names.push_back(displayName(row.stored.name));
    }
    return names;
}

} // namespace cipherscope::ui
