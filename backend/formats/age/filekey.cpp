// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/filekey.h"

#include "formats/age/failures.h"

#include <algorithm>
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

/** What is wrong with a set of recipients; empty if nothing is. */
std::string_view problemOf(const Recipients &recipients)
{
    std::set<LockKind> kinds;
    for (const auto &recipient : recipients)
        kinds.insert(recipient->kind());
    if (recipients.empty())
        return "there is no recipient";
    if (recipients.size() > mostStanzas)
        return "there are more than 4096 recipients";
    if (kinds.contains(LockKind::Passphrase) && recipients.size() > 1)
        return "a passphrase must be the only recipient";
    if (kinds.contains(LockKind::PostQuantum) && kinds.size() > 1)
        return "post-quantum recipients cannot be mixed with others: the file would be only as safe as those";
    return {};
}

std::unexpected<Error> unsuitable(std::string_view why)
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::SetKey, {}, std::string(why)));
}

/** Why no identity fits, in words that help to find the one that does. */
std::string mismatchText(const Header &header, const Identities &identities)
{
    const auto has = [&identities](LockKind kind) {
        return std::ranges::any_of(identities,
                                   [kind](const auto &identity) { return identity->kind() == kind; });
    };
    if (needsPassphrase(header))
        return has(LockKind::Passphrase) ? "the passphrase is wrong"
                                         : "it is locked with a passphrase, and none was given";
    if (std::ranges::none_of(header.stanzas,
                             [](const Stanza &stanza) { return lockKind(stanza).has_value(); }))
        return "it is encrypted only to recipients of types that are not supported";
    if (!has(LockKind::X25519) && !has(LockKind::PostQuantum))
        return "it is locked with keys, not with a passphrase";
    return "it is encrypted to " + std::to_string(header.stanzas.size()) + " recipients, none of them among "
        + std::to_string(identities.size()) + " keys";
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
    if (const std::string_view problem = problemOf(recipients); !problem.empty())
        return unsuitable(problem);
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
        return unsuitable("there are so many recipients that the header would be larger than 1 MiB");
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
