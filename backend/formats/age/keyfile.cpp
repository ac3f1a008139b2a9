// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/keyfile.h"

#include "formats/age/bech32.h"
#include "formats/age/hybridkeys.h"
#include "formats/age/x25519keys.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace cipherscope::age {

namespace {

std::unexpected<Error> refusal(Detail why)
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, {}, std::move(why)));
}

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return text.size() >= start.size()
        && std::ranges::equal(text.substr(0, start.size()), start, {}, lowered, lowered);
}

/** What else people take for a key: a reason for each. */
struct Mistake {
    std::string_view start;
    Phrase why;
};

constexpr std::array recipientMistakes{
    Mistake{ "AGE-SECRET-KEY-",
             phrase("Error", "this is a secret key; a recipient is its public key, \"age1...\"") },
    Mistake{ "AGE-PLUGIN-", phrase("Error", "this is a secret key of a plugin; plugins are not supported") },
    Mistake{ "age1tag", phrase("Error", "recipients on hardware keys (\"age1tag...\") are not supported") },
    Mistake{ "ssh-", phrase("Error", "SSH keys are not supported") },
};

constexpr std::array identityMistakes{
    Mistake{ "age1", phrase("Error", "this is a public key; a secret key begins with \"AGE-SECRET-KEY-\"") },
    Mistake{ "AGE-PLUGIN-", phrase("Error", "keys of plugins are not supported") },
    Mistake{ "age-encryption.org/",
             phrase("Error", "these keys are themselves encrypted with age: decrypt them first") },
    Mistake{ "-----BEGIN AGE ENCRYPTED FILE",
             phrase("Error", "these keys are themselves encrypted with age: decrypt them first") },
    Mistake{ "-----BEGIN ", phrase("Error", "SSH keys and other PEM keys are not supported") },
};

template <std::size_t Count>
std::optional<Phrase> mistakeIn(std::string_view text, const std::array<Mistake, Count> &mistakes)
{
    for (const Mistake &mistake : mistakes) {
        if (startsWithIgnoringCase(text, mistake.start))
            return mistake.why;
    }
    return std::nullopt;
}

/** Decodes what one of two prefixes begins. `failure`: what it is not, and in the place of %1 why not. */
Result<Bech32> decoded(std::string_view text, Phrase failure)
{
    Result<Bech32> bech32 = decodeBech32(text);
    if (!bech32)
        return refusal({ failure, bech32.error().detail });
    return bech32;
}

template <typename Key> using Parser = Result<std::shared_ptr<const Key>> (*)(std::string_view);

/** One key a line. `none`: what is wrong with a file that has no key. */
template <typename Key>
Result<std::vector<std::shared_ptr<const Key>>> parseLines(std::string_view bytes, Parser<Key> parse,
                                                           Phrase none)
{
    if (bytes.size() > largestKeyFile)
        return refusal(phrase("Error", "the file is larger than 4 MiB"));
    std::vector<std::shared_ptr<const Key>> keys;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const std::size_t end = bytes.find('\n');
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        if (keys.size() == mostKeys)
            return refusal({ phrase("Error", "line %1: there are more than 1024 keys"), number });
        auto key = parse(line);
        if (!key) {
            Error error = key.error();
            error.detail = Detail(phrase("Error", "line %1: %2"), number, error.detail);
            return std::unexpected(error);
        }
        keys.push_back(std::move(*key));
    }
    if (keys.empty())
        return refusal(none);
    return keys;
}

} // namespace

Result<std::shared_ptr<const Recipient>> parseRecipient(std::string_view text)
{
    if (const std::optional<Phrase> why = mistakeIn(text, recipientMistakes))
        return refusal(*why);
    const Result<Bech32> bech32 = decoded(text, phrase("Error", "this is no recipient: %1"));
    if (!bech32)
        return std::unexpected(bech32.error());
    const std::span<const std::byte> data = bech32->data.view();
    if (bech32->prefix == x25519RecipientPrefix) {
        if (data.size() != x25519Size)
            return refusal(phrase("Error", "this is no recipient: it has not 32 bytes"));
        X25519Public key{};
        std::ranges::copy(data, key.begin());
        return std::make_shared<X25519Recipient>(key);
    }
    if (bech32->prefix == hybridRecipientPrefix) {
        if (data.size() != xwingPublicSize)
            return refusal(phrase("Error", "this is no recipient: it has not 1216 bytes"));
        if (!xwingIsAvailable())
            return xwingUnavailable();
        return HybridRecipient::fromPublicKey({ data.begin(), data.end() });
    }
    if (bech32->prefix == "AGE" || bech32->prefix == "AGE1PQ")
        return refusal(phrase("Error", "a recipient is written in lower case"));
    // The plugin protocol (C2SP age-plugin): "age1NAME1...".
    if (constexpr std::string_view start = "age1"; bech32->prefix.starts_with(start))
        return refusal({ phrase("Error", "this is a recipient of the plugin %1; plugins are not supported"),
                         bech32->prefix.substr(start.size()) });
    return refusal(phrase("Error", "recipients of this type are not supported"));
}

Result<std::shared_ptr<const Identity>> parseIdentity(std::string_view text)
{
    if (const std::optional<Phrase> why = mistakeIn(text, identityMistakes))
        return refusal(*why);
    Result<Bech32> bech32 = decoded(text, phrase("Error", "this is no secret key: %1"));
    if (!bech32)
        return std::unexpected(bech32.error());
    if (bech32->prefix == "age-secret-key-" || bech32->prefix == "age-secret-key-pq-")
        return refusal(phrase("Error", "a secret key is written in upper case"));
    const bool isHybrid = bech32->prefix == hybridIdentityPrefix;
    if (!isHybrid && bech32->prefix != x25519IdentityPrefix)
        return refusal(phrase("Error", "secret keys of this type are not supported"));
    if (bech32->data.size() != x25519Size)
        return refusal(phrase("Error", "this is no secret key: it has not 32 bytes"));
    if (isHybrid)
        return HybridIdentity::fromSecret(std::move(bech32->data));
    return X25519Identity::fromSecret(std::move(bech32->data));
}

Result<Recipients> parseRecipientsFile(std::string_view bytes)
{
    return parseLines<Recipient>(bytes, parseRecipient, phrase("Error", "there is no recipient in the file"));
}

Result<Identities> parseIdentityFile(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return parseLines<Identity>(text, parseIdentity, phrase("Error", "there is no secret key in the file"));
}

SecretBytes identityFile(const SecretBytes &secretText, std::string_view recipient, std::string_view created)
{
    const std::string comments =
        "# created: " + std::string(created) + "\n# public key: " + std::string(recipient) + '\n';
    SecretBytes file(comments.size() + secretText.size() + 1);
    const std::span<std::byte> bytes = file.writable();
    std::ranges::copy(std::as_bytes(std::span(comments)), bytes.begin());
    std::ranges::copy(secretText.view(), bytes.subspan(comments.size()).begin());
    bytes.back() = std::byte{ '\n' };
    return file;
}

} // namespace cipherscope::age
