// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyringmodel.h"

#include "keytext.h"

#include <algorithm>

namespace cipherscope::ui {

namespace {

/** A file for keys of both kinds would be as weak as the weaker one: the age format does not have it. */
bool mixesKinds(const age::Recipients &recipients)
{
    const auto isPostQuantum = [](const auto &recipient) {
        return recipient->kind() == age::LockKind::PostQuantum;
    };
    const auto count = std::ranges::count_if(recipients, isPostQuantum);
    return count != 0 && static_cast<std::size_t>(count) != recipients.size();
}

} // namespace

KeyringModel::KeyringModel(const BackendContext &context, const std::filesystem::path &dataFolder,
                           QObject *parent)
    : QObject(parent)
    , m_addressBook(context, dataFolder.empty() ? dataFolder : dataFolder / "recipients.txt")
    , m_identities(context, dataFolder.empty() ? dataFolder : dataFolder / "identities")
{
    connect(&m_addressBook, &AddressBookModel::chosenChanged, this, &KeyringModel::chosenChanged);
    connect(&m_identities, &IdentitiesModel::chosenChanged, this, &KeyringModel::chosenChanged);
}

void KeyringModel::load()
{
    m_addressBook.load();
    m_identities.load();
}

QString KeyringModel::chosenText() const
{
    QStringList names = m_addressBook.chosenNames();
    for (const QString &name : m_identities.chosenNames())
        names.push_back(tr("you (%1)").arg(name));
    return names.isEmpty() ? QString() : tr("Can be opened by: %1").arg(names.join(QStringLiteral(", ")));
}

QString KeyringModel::problem() const
{
    if (chosenCount() == 0)
        return {};
    const Result<age::Recipients> chosen = chosenRecipients();
    return chosen ? QString() : problemSentence(chosen.error());
}

Result<age::Recipients> KeyringModel::chosenRecipients() const
{
    Result<age::Recipients> recipients = m_addressBook.chosenRecipients();
    const Result<age::Recipients> own = m_identities.chosenRecipients();
    if (!recipients || !own)
        return recipients ? own : recipients;
    recipients->insert(recipients->end(), own->begin(), own->end());
    if (recipients->empty())
        return std::unexpected(plainError(ErrorCode::BadInput, Step::SetKey, {},
                                          phrase("Error", "nobody is chosen to encrypt to")));
    if (mixesKinds(*recipients))
        return std::unexpected(plainError(ErrorCode::BadInput, Step::SetKey, {},
                                          phrase("Error",
                                                 "post-quantum keys and others cannot be used together: the "
                                                 "file would be as weak as the others")));
    return recipients;
}

} // namespace cipherscope::ui
