// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/filekey.h"

#include "formats/age/failures.h"

#include <algorithm>
#include <optional>
#include <set>

namespace cipherscope::age {

namespace {

Result<SecretBytes> headerMac(const Crypto &crypto, const SecretBytes &fileKey,
                              std::span<const Stanza> stanzas)
{
    const Result<SecretBytes> key = crypto.deriveKey(fileKey.view(), {}, "header");
    if (!key)
        return std::unexpected(key.error());
    const std::string text = headerWithoutMac(stanzas);
    return crypto.hmac(*key, std::as_bytes(std::span(text)));
}

/** What is wrong with a set of recipients; nothing if it can be used. */
std::optional<Phrase> problemOf(const Recipients &recipients)
{
    std::set<LockKind> kinds;
    for (const auto &recipient : recipients)
        kinds.insert(recipient->kind());
    if (recipients.empty())
        return phrase("Error", "there is no recipient");
    if (recipients.size() > mostStanzas)
        return phrase("Error", "there are more than 4096 recipients");
    if (kinds.contains(LockKind::Passphrase) && recipients.size() > 1)
        return phrase("Error", "a passphrase must be the only recipient");
    if (kinds.contains(LockKind::PostQuantum) && kinds.size() > 1)
        return phrase(
            "Error",
            "post-quantum recipients cannot be mixed with others: the file would be only as safe as those");
    return std::nullopt;
}

std::unexpected<Error> unsuitable(Phrase why)
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::SetKey, {}, why));
}

/** Why no identity fits, in words that help to find the one that does. */
Detail mismatchText(const Header &header, const Identities &identities)
{
    const auto has = [&identities](LockKind kind) {
        return std::ranges::any_of(identities,
                                   [kind](const auto &identity) { return identity->kind() == kind; });
    };
    if (needsPassphrase(header))
        return has(LockKind::Passphrase)
            ? phrase("Error", "the passphrase is wrong")
            : phrase("Error", "it is locked with a passphrase, and none was given");
    if (std::ranges::none_of(header.stanzas,
                             [](const Stanza &stanza) { return lockKind(stanza).has_value(); }))
        return phrase("Error", "it is encrypted only to recipients of types that are not supported");
    if (!has(LockKind::X25519) && !has(LockKind::PostQuantum))
        return phrase("Error", "it is locked with keys, not with a passphrase");
    return { phrase("Error", "it is encrypted to %1 recipients, none of them among %2 keys"),
             header.stanzas.size(), identities.size() };
}

/** With every stanza of the identity's kind; nothing if none fits. */
Result<std::optional<SecretBytes>> unwrapWith(const Crypto &crypto, const Header &header,
                                              const Identity &identity)
{
    for (std::size_t i = 0; i < header.stanzas.size(); ++i) {
        const Stanza &stanza = header.stanzas[i];
        if (lockKind(stanza) != identity.kind())
            continue;
        Result<std::optional<SecretBytes>> fileKey = identity.unwrap(crypto, stanza);
        if (!fileKey && fileKey.error().code == ErrorCode::BadInput && fileKey.error().step == Step::Compute)
            return stanzaFailure(i + 1, stanza.type(), fileKey.error().detail);
        if (!fileKey || *fileKey)
            return fileKey;
    }
    return std::nullopt;
}

} // namespace

Result<SealedHeader> sealHeader(const Crypto &crypto, const Recipients &recipients)
{
    if (const std::optional<Phrase> problem = problemOf(recipients))
        return unsuitable(*problem);
    Result<SecretBytes> fileKey = crypto.randomSecret(fileKeySize);
    if (!fileKey)
        return std::unexpected(fileKey.error());
    Header header;
    for (const auto &recipient : recipients) {
        Result<Stanza> stanza = recipient->wrap(crypto, *fileKey);
        if (!stanza)
            return std::unexpected(stanza.error());
        header.stanzas.push_back(std::move(*stanza));
    }
    const Result<SecretBytes> mac = headerMac(crypto, *fileKey, header.stanzas);
    if (!mac)
        return std::unexpected(mac.error());
    std::ranges::copy(mac->view(), header.mac.begin());
    if (encodeHeader(header).size() > largestHeader)
        return unsuitable(
            phrase("Error", "there are so many recipients that the header would be larger than 1 MiB"));
    return SealedHeader{ std::move(header), std::move(*fileKey) };
}

Result<SecretBytes> openHeader(const Crypto &crypto, const Header &header, const Identities &identities)
{
    if (const auto checked = checkStanzas(header); !checked)
        return std::unexpected(checked.error());
    std::optional<Error> unavailable;
    for (const auto &identity : identities) {
        Result<std::optional<SecretBytes>> fileKey = unwrapWith(crypto, header, *identity);
        if (!fileKey && fileKey.error().code == ErrorCode::LibraryTooOld)
            unavailable = fileKey.error();
        else if (!fileKey)
            return std::unexpected(fileKey.error());
        else if (*fileKey) {
            const Result<SecretBytes> mac = headerMac(crypto, **fileKey, header.stanzas);
            if (!mac)
                return std::unexpected(mac.error());
            if (!equalInConstantTime(mac->view(), header.mac))
                return headerMacFailure();
            return std::move(**fileKey);
        }
    }
    if (unavailable)
        return std::unexpected(*unavailable);
    return wrongKey(mismatchText(header, identities));
}

} // namespace cipherscope::age
