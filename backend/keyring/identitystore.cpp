// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/identitystore.h"

#include "formats/age/keyfile.h"
#include "formats/age/publickey.h"
#include "keyring/addressbook.h"
#include "keyring/identityfile.h"
#include "keyring/privatefolder.h"
#include "operations/secretfile.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace cipherscope::keyring {

namespace {

constexpr std::string_view lockedSuffix = ".age";
constexpr std::string_view publicSuffix = ".pub";
constexpr std::size_t longestName = 100; // bytes

Result<void> checkName(const std::string &name)
{
    if (isIdentityName(name))
        return {};
    return std::unexpected(plainError(
        ErrorCode::BadInput, Step::Parse, name,
        phrase("Error", "a name has 1 to 100 bytes, does not begin with a dot, and has no slash in it")));
}

std::string publicFile(const std::vector<std::string> &publicKeys)
{
    std::string text = "# public keys, for age -R\n";
    for (const std::string &key : publicKeys)
        text += key + '\n';
    return text;
}

/** Those that are still known to be keys: the file lies in the open. */
std::vector<std::string> readPublicFile(const std::filesystem::path &file)
{
    std::vector<std::string> keys;
    const Result<AddressBook> book = AddressBook::load(file);
    if (!book)
        return keys;
    for (const Contact &contact : book->contacts())
        keys.push_back(contact.key);
    return keys;
}

Result<std::vector<std::string>> publicKeysOf(const age::Identities &identities)
{
    const Result<age::Recipients> recipients = recipientsOf(identities);
    if (!recipients)
        return std::unexpected(recipients.error());
    std::vector<std::string> keys;
    for (const auto &recipient : *recipients)
        keys.push_back(recipient->text());
    return keys;
}

} // namespace

IdentityStore::IdentityStore(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
}

std::filesystem::path IdentityStore::pathOf(const std::string &name, std::string_view suffix) const
{
    return m_folder / (name + std::string(suffix));
}

Result<std::vector<StoredIdentity>> IdentityStore::list() const
{
    std::error_code failure;
    std::filesystem::directory_iterator entries(m_folder, failure);
    std::vector<StoredIdentity> identities;
    if (failure == std::errc::no_such_file_or_directory)
        return identities;
    for (; !failure && entries != std::filesystem::directory_iterator(); entries.increment(failure)) {
        const std::filesystem::path &file = entries->path();
        const std::string name = file.stem().native();
        if (file.extension() == lockedSuffix && checkName(name))
            identities.push_back({ name, readPublicFile(pathOf(name, publicSuffix)) });
    }
    if (failure)
        return std::unexpected(systemError(Step::List, failure.value(), m_folder.native()));
    std::ranges::sort(identities, {}, &StoredIdentity::name);
    return identities;
}

Result<OpenIdentity> IdentityStore::put(const std::string &name, const age::Identities &identities,
                                        std::span<const std::byte> locked) const
{
    Result<std::vector<std::string>> keys = publicKeysOf(identities);
    if (!keys)
        return std::unexpected(std::move(keys.error()));
    const Result<PrivateFolder> folder = PrivateFolder::lock(m_folder);
    if (!folder)
        return std::unexpected(folder.error());
    if (const Result<void> written =
            folder->write(name + std::string(lockedSuffix), locked, operations::Existing::Keep);
        !written)
        return std::unexpected(written.error());
    const std::string text = publicFile(*keys);
    // Without it, the keys are known once it is unlocked.
    if (const Result<void> written = folder->write(
            name + std::string(publicSuffix), std::as_bytes(std::span(text)), operations::Existing::Replace);
        !written)
        keys->clear();
    return OpenIdentity{ { name, std::move(*keys) }, identities };
}

Result<OpenIdentity> IdentityStore::create(const age::Crypto &crypto, const std::string &name, KeyType type,
                                           const SecretBytes &passphrase, int logN) const
{
    if (const Result<void> checked = checkName(name); !checked)
        return std::unexpected(checked.error());
    const auto random = [&crypto](std::span<std::byte> bytes) { return crypto.fillRandom(bytes); };
    const Result<NewIdentity> made = newIdentity(random, type);
    if (!made)
        return std::unexpected(made.error());
    const Result<std::vector<std::byte>> locked = lockIdentityFile(crypto, made->file, passphrase, logN);
    if (!locked)
        return std::unexpected(locked.error());
    return put(name, { made->identity }, *locked);
}

Result<OpenIdentity> IdentityStore::import(const age::Crypto &crypto, const std::string &name,
                                           const std::filesystem::path &file, const SecretBytes &passphrase,
                                           int logN) const
{
    if (const Result<void> checked = checkName(name); !checked)
        return std::unexpected(checked.error());
    const Result<SecretBytes> content = operations::readSecretFile(file);
    if (!content)
        return std::unexpected(content.error());
    if (age::isEncryptedKeyFile(content->view())) {
        const Result<UnlockedFile> opened = unlockIdentityFile(crypto, content->view(), passphrase);
        return opened ? put(name, opened->identities, content->view())
                      : Result<OpenIdentity>(ofFile(opened.error(), file));
    }
    const Result<age::Identities> identities = age::parseIdentityFile(content->view());
    if (!identities)
        return ofFile(identities.error(), file);
    const Result<std::vector<std::byte>> locked = lockIdentityFile(crypto, *content, passphrase, logN);
    if (!locked)
        return ofFile(locked.error(), file);
    return put(name, *identities, *locked);
}

Result<OpenIdentity> IdentityStore::unlock(const age::Crypto &crypto, const std::string &name,
                                           const SecretBytes &passphrase) const
{
    if (const Result<void> checked = checkName(name); !checked)
        return std::unexpected(checked.error());
    const std::filesystem::path file = pathOf(name, lockedSuffix);
    const Result<SecretBytes> content = operations::readSecretFile(file);
    if (!content)
        return std::unexpected(content.error());
    const Result<UnlockedFile> opened = unlockIdentityFile(crypto, content->view(), passphrase);
    if (!opened)
        return ofFile(opened.error(), file);
    // A post-quantum key tells its public one only where libcrypto has ML-KEM.
    std::vector<std::string> known = readPublicFile(pathOf(name, publicSuffix));
    const Result<std::vector<std::string>> keys = publicKeysOf(opened->identities);
    if (keys && *keys != known) {
        known = *keys;
        const std::string text = publicFile(known);
        // The keys can be used without it, too.
        if (const Result<PrivateFolder> folder = PrivateFolder::lock(m_folder))
            static_cast<void>(folder->write(name + std::string(publicSuffix), std::as_bytes(std::span(text)),
                                            operations::Existing::Replace));
    }
    return OpenIdentity{ { name, std::move(known) }, opened->identities };
}

Result<void> IdentityStore::changePassphrase(const age::Crypto &crypto, const std::string &name,
                                             const SecretBytes &from, const SecretBytes &to, int logN) const
{
    if (Result<void> checked = checkName(name); !checked)
        return checked;
    const std::filesystem::path file = pathOf(name, lockedSuffix);
    const Result<PrivateFolder> folder = PrivateFolder::lock(m_folder);
    if (!folder)
        return std::unexpected(folder.error());
    const Result<SecretBytes> content = operations::readSecretFile(file);
    if (!content)
        return std::unexpected(content.error());
    const Result<UnlockedFile> opened = unlockIdentityFile(crypto, content->view(), from);
    if (!opened)
        return ofFile(opened.error(), file);
    const Result<std::vector<std::byte>> locked = lockIdentityFile(crypto, opened->file, to, logN);
    if (!locked)
        return ofFile(locked.error(), file);
    return folder->write(file.filename(), *locked, operations::Existing::Replace);
}

Result<void> IdentityStore::remove(const std::string &name) const
{
    if (Result<void> checked = checkName(name); !checked)
        return checked;
    const Result<PrivateFolder> folder = PrivateFolder::lock(m_folder);
    if (!folder)
        return std::unexpected(folder.error());
    const std::filesystem::path file = pathOf(name, lockedSuffix);
    if (::unlink(file.c_str()) < 0)
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    const std::filesystem::path publicPart = pathOf(name, publicSuffix);
    if (::unlink(publicPart.c_str()) < 0 && errno != ENOENT)
        return std::unexpected(systemError(Step::Open, errno, publicPart.native()));
    return {};
}

bool isIdentityName(std::string_view name)
{
    const auto isForbidden = [](char c) {
        return c == '/' || c == 0x7f || static_cast<unsigned char>(c) < 0x20;
    };
    return !name.empty() && name.size() <= longestName && name.front() != '.'
        && std::ranges::none_of(name, isForbidden);
}

Result<bool> needsPassphrase(const std::filesystem::path &identityFile)
{
    const Result<SecretBytes> content = operations::readSecretFile(identityFile);
    if (!content)
        return std::unexpected(content.error());
    return age::isEncryptedKeyFile(content->view());
}

Result<age::Recipients> recipientsOf(const age::Identities &identities)
{
    age::Recipients recipients;
    for (const auto &identity : identities) {
        auto recipient = age::recipientOf(*identity);
        if (!recipient)
            return std::unexpected(std::move(recipient.error()));
        recipients.push_back(std::move(*recipient));
    }
    return recipients;
}

} // namespace cipherscope::keyring
