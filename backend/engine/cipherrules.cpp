// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cipherrules.h"

#include "catalog/algorithmname.h"
#include "engine/hashnames.h"

#include <algorithm>
#include <array>

namespace cipherscope::engine {

namespace {

using catalog::AlgorithmName;

struct BlockCipher {
    std::string_view name;
    std::size_t blockSize;
    SizeRange keySizes;
};

constexpr std::array blockCiphers{
    BlockCipher{ "aes", 16, { 16, 32, 8 } },    BlockCipher{ "camellia", 16, { 16, 32, 8 } },
    BlockCipher{ "aria", 16, { 16, 32, 8 } },   BlockCipher{ "sm4", 16, { 16, 16, 1 } },
    BlockCipher{ "serpent", 16, { 0, 32, 1 } }, BlockCipher{ "twofish", 16, { 16, 32, 8 } },
    BlockCipher{ "cast6", 16, { 16, 32, 4 } },  BlockCipher{ "anubis", 16, { 16, 40, 4 } },
    BlockCipher{ "seed", 16, { 16, 16, 1 } },   BlockCipher{ "des3_ede", 8, { 24, 24, 1 } },
    BlockCipher{ "des", 8, { 8, 8, 1 } },       BlockCipher{ "blowfish", 8, { 4, 56, 1 } },
    BlockCipher{ "cast5", 8, { 5, 16, 1 } },    BlockCipher{ "khazad", 8, { 16, 16, 1 } },
    BlockCipher{ "fcrypt", 8, { 8, 8, 1 } },    BlockCipher{ "tea", 8, { 16, 16, 1 } },
    BlockCipher{ "xtea", 8, { 16, 16, 1 } },
};

constexpr std::size_t wideBlock = 16; ///< Of xts, lrw, gcm, ccm, adiantum and hctr2: they take no other.
constexpr std::size_t chachaBlock = 64;

const BlockCipher *blockCipher(const AlgorithmName &name)
{
    if (name.isTemplate())
        return nullptr;
    const auto *found = std::ranges::find(blockCiphers, name.base, &BlockCipher::name);
    return found == blockCiphers.end() ? nullptr : found;
}

CipherRules rulesNamed(const AlgorithmName &name, CipherKind kind)
{
    CipherRules rules;
    rules.name = name.text();
    rules.kind = kind;
    return rules;
}

SizeRange longerBy(SizeRange range, std::size_t bytes)
{
    return { range.min + bytes, range.max + bytes, range.step };
}

std::optional<CipherRules> skcipherRules(const AlgorithmName &name);
std::optional<CipherRules> aeadRules(const AlgorithmName &name);

/** ecb, cbc and the like: a mode of one block cipher whose pieces the kernel chains. */
std::optional<CipherRules> chainedMode(const AlgorithmName &name, const BlockCipher &cipher)
{
    struct Mode {
        std::string_view name;
        IvForm ivForm;
        bool wholeBlocks;
    };
    static constexpr std::array modes{
        Mode{ "ecb", IvForm::None, true },           Mode{ "cbc", IvForm::Unpredictable, true },
        Mode{ "pcbc", IvForm::Unpredictable, true }, Mode{ "ctr", IvForm::CounterBlock, false },
        Mode{ "ofb", IvForm::Nonce, false },         Mode{ "cfb", IvForm::Unpredictable, false },
    };
    const auto *mode = std::ranges::find(modes, name.base, &Mode::name);
    if (mode == modes.end())
        return std::nullopt;
    CipherRules rules = rulesNamed(name, CipherKind::Skcipher);
    rules.keySizes = cipher.keySizes;
    rules.ivForm = mode->ivForm;
    rules.ivSize = mode->ivForm == IvForm::None ? 0 : cipher.blockSize;
    rules.messageMultiple = mode->wholeBlocks ? cipher.blockSize : 1;
    rules.pieceMultiple = cipher.blockSize;
    rules.chaining = Chaining::Kernel;
    return rules;
}

/** xts, lrw, hctr2, xctr: a mode of a 16-byte block cipher whose message is one request. */
std::optional<CipherRules> tweakedMode(const AlgorithmName &name, const BlockCipher &cipher)
{
    if (cipher.blockSize != wideBlock)
        return std::nullopt;
    CipherRules rules = rulesNamed(name, CipherKind::Skcipher);
    rules.keySizes = cipher.keySizes;
    rules.ivSize = wideBlock;
    rules.ivForm = IvForm::Tweak;
    rules.minMessageSize = wideBlock;
    if (name.base == "xts") {
        rules.keySizes = { 2 * cipher.keySizes.min, 2 * cipher.keySizes.max, 2 * cipher.keySizes.step };
        rules.keyForm = KeyForm::TwoHalves;
    } else if (name.base == "lrw") {
        rules.keySizes = longerBy(cipher.keySizes, wideBlock);
        rules.keyForm = KeyForm::TweakKeyAtEnd;
        rules.minMessageSize = 0;
        rules.messageMultiple = wideBlock;
    } else if (name.base == "hctr2") {
        rules.ivSize = 2 * wideBlock;
    } else if (name.base == "xctr") {
        rules.ivForm = IvForm::Nonce;
        rules.minMessageSize = 0;
    } else {
        return std::nullopt;
    }
    return rules;
}

/** cts(cbc(...)) and rfc3686(ctr(...)): around another skcipher, and one request. */
std::optional<CipherRules> wrappedMode(const AlgorithmName &name)
{
    const std::string &inside = name.arguments.front().base;
    const bool isCts = name.base == "cts" && inside == "cbc";
    const bool isRfc3686 = name.base == "rfc3686" && inside == "ctr";
    if (!isCts && !isRfc3686)
        return std::nullopt;
    std::optional<CipherRules> rules = skcipherRules(name.arguments.front());
    if (!rules)
        return std::nullopt;
    rules->name = name.text();
    rules->chaining = Chaining::None;
    if (isCts) {
        rules->minMessageSize = rules->messageMultiple;
        rules->messageMultiple = 1;
    } else {
        constexpr std::size_t salt = 4;
        rules->keySizes = longerBy(rules->keySizes, salt);
        rules->keyForm = KeyForm::SaltAtEnd;
        rules->saltSize = salt;
        rules->ivSize = 8;
        rules->ivForm = IvForm::Nonce;
    }
    rules->pieceMultiple = 1;
    return rules;
}

std::optional<CipherRules> chachaRules(const AlgorithmName &name)
{
    const bool isExtended = name.base == "xchacha20" || name.base == "xchacha12";
    if (name.isTemplate() || (name.base != "chacha20" && !isExtended))
        return std::nullopt;
    CipherRules rules = rulesNamed(name, CipherKind::Skcipher);
    rules.keySizes = { 32, 32, 1 };
    rules.ivSize = isExtended ? 32 : 16;
    rules.ivForm = isExtended ? IvForm::XChaChaBlock : IvForm::ChaChaBlock;
    rules.pieceMultiple = chachaBlock;
    rules.chaining = Chaining::Counter;
    return rules;
}

std::optional<CipherRules> adiantumRules(const AlgorithmName &name)
{
    if (name.base != "adiantum" || name.arguments.size() < 2)
        return std::nullopt;
    CipherRules rules = rulesNamed(name, CipherKind::Skcipher);
    rules.keySizes = { 32, 32, 1 };
    rules.ivSize = 32;
    rules.ivForm = IvForm::Tweak;
    rules.minMessageSize = wideBlock;
    return rules;
}

std::optional<CipherRules> skcipherRules(const AlgorithmName &name)
{
    if (auto rules = chachaRules(name))
        return rules;
    if (auto rules = adiantumRules(name))
        return rules;
    if (name.arguments.size() != 1)
        return std::nullopt;
    if (const BlockCipher *cipher = blockCipher(name.arguments.front())) {
        auto rules = chainedMode(name, *cipher);
        return rules ? rules : tweakedMode(name, *cipher);
    }
    return wrappedMode(name);
}

/** gcm(...) and ccm(...). */
std::optional<CipherRules> blockAead(const AlgorithmName &name)
{
    const bool isCcm = name.base == "ccm";
    if ((!isCcm && name.base != "gcm") || name.arguments.size() != 1)
        return std::nullopt;
    const BlockCipher *cipher = blockCipher(name.arguments.front());
    if (!cipher || cipher->blockSize != wideBlock)
        return std::nullopt;
    CipherRules rules = rulesNamed(name, CipherKind::Aead);
    rules.keySizes = cipher->keySizes;
    rules.ivSize = isCcm ? 16 : 12;
    rules.ivForm = isCcm ? IvForm::CcmBlock : IvForm::Nonce;
    rules.tagSizes = { 4, 16, isCcm ? std::size_t{ 2 } : std::size_t{ 1 } };
    return rules;
}

/** rfc4106(gcm(...)), rfc4309(ccm(...)), rfc4543(gcm(...)): for IPsec. */
std::optional<CipherRules> ipsecAead(const AlgorithmName &name)
{
    struct Wrapper {
        std::string_view name;
        std::string_view inside;
        std::size_t saltSize;
        SizeRange tagSizes;
    };
    static constexpr std::array wrappers{
        Wrapper{ "rfc4106", "gcm", 4, { 8, 16, 4 } },
        Wrapper{ "rfc4309", "ccm", 3, { 8, 16, 4 } },
        Wrapper{ "rfc4543", "gcm", 4, { 16, 16, 1 } },
    };
    const auto *wrapper = std::ranges::find(wrappers, name.base, &Wrapper::name);
    if (wrapper == wrappers.end() || name.arguments.size() != 1
        || name.arguments.front().base != wrapper->inside)
        return std::nullopt;
    std::optional<CipherRules> rules = blockAead(name.arguments.front());
    if (!rules)
        return std::nullopt;
    rules->name = name.text();
    rules->keySizes = longerBy(rules->keySizes, wrapper->saltSize);
    rules->keyForm = KeyForm::SaltAtEnd;
    rules->saltSize = wrapper->saltSize;
    rules->ivSize = 8;
    rules->ivForm = IvForm::Nonce;
    rules->tagSizes = wrapper->tagSizes;
    rules->aadSizes = { 16, 20, 4 };
    rules->aadEndsWithIv = true;
    return rules;
}

std::optional<CipherRules> chachaAead(const AlgorithmName &name)
{
    const bool isEsp = name.base == "rfc7539esp";
    if ((!isEsp && name.base != "rfc7539") || name.arguments.size() != 2
        || name.arguments[0].base != "chacha20" || name.arguments[1].base != "poly1305")
        return std::nullopt;
    CipherRules rules = rulesNamed(name, CipherKind::Aead);
    rules.saltSize = isEsp ? 4 : 0;
    rules.keySizes = { 32 + rules.saltSize, 32 + rules.saltSize, 1 };
    rules.keyForm = isEsp ? KeyForm::SaltAtEnd : KeyForm::Plain;
    rules.ivSize = 12 - rules.saltSize;
    rules.ivForm = IvForm::Nonce;
    rules.tagSizes = { 16, 16, 1 };
    rules.aadEndsWithIv = isEsp;
    if (isEsp)
        rules.aadSizes.min = rules.ivSize;
    return rules;
}

std::optional<CipherRules> authencRules(const AlgorithmName &name)
{
    if (name.base != "authenc" || name.arguments.size() != 2 || name.arguments[0].base != "hmac"
        || name.arguments[0].arguments.size() != 1)
        return std::nullopt;
    const HashName *hash = hashByKernelName(name.arguments[0].arguments.front().text());
    std::optional<CipherRules> rules = skcipherRules(name.arguments[1]);
    if (!hash || !rules)
        return std::nullopt;
    rules->name = name.text();
    rules->kind = CipherKind::Aead;
    rules->keyForm = KeyForm::Authenc;
    rules->chaining = Chaining::None;
    rules->pieceMultiple = 1;
    rules->tagSizes = { 1, hash->digestSize, 1 };
    return rules;
}

std::optional<CipherRules> aegisRules(const AlgorithmName &name)
{
    if (name.isTemplate() || name.base != "aegis128")
        return std::nullopt;
    CipherRules rules = rulesNamed(name, CipherKind::Aead);
    rules.keySizes = { 16, 16, 1 };
    rules.ivSize = 16;
    rules.ivForm = IvForm::Nonce;
    rules.tagSizes = { 8, 16, 1 };
    return rules;
}

std::optional<CipherRules> aeadRules(const AlgorithmName &name)
{
    for (const auto rulesOf : { blockAead, ipsecAead, chachaAead, authencRules, aegisRules }) {
        if (auto rules = rulesOf(name))
            return rules;
    }
    return std::nullopt;
}

std::optional<std::size_t> sizeField(const catalog::CryptoEntry &entry, std::string_view key)
{
    const std::optional<std::int64_t> number = entry.number(key);
    return number && *number >= 0 ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
}

/** Of an algorithm whose definition we do not have. */
CipherRules rulesByEntryAlone(const catalog::CryptoEntry &entry)
{
    CipherRules rules;
    rules.name = entry.name;
    rules.kind = entry.kind == catalog::EntryType::Aead ? CipherKind::Aead : CipherKind::Skcipher;
    rules.keySizes = { sizeField(entry, "min keysize").value_or(0),
                       sizeField(entry, "max keysize").value_or(static_cast<std::size_t>(-1)), 1 };
    rules.ivSize = sizeField(entry, "ivsize").value_or(0);
    rules.ivForm = rules.ivSize == 0 ? IvForm::None : IvForm::Unknown;
    rules.messageMultiple = std::max<std::size_t>(sizeField(entry, "blocksize").value_or(1), 1);
    rules.pieceMultiple = std::max(rules.messageMultiple, sizeField(entry, "chunksize").value_or(1));
    rules.tagSizes = { 1, sizeField(entry, "maxauthsize").value_or(0), 1 };
    return rules;
}

/** Narrows the key sizes to those that the entry's driver takes; its steps stay as they are. */
void limitKeySizes(SizeRange &sizes, const catalog::CryptoEntry &entry)
{
    const std::size_t min = sizeField(entry, "min keysize").value_or(0);
    const std::size_t max = sizeField(entry, "max keysize").value_or(static_cast<std::size_t>(-1));
    while (sizes.min < min && sizes.min < sizes.max)
        sizes.min += sizes.step;
    while (sizes.max > max && sizes.max > sizes.min)
        sizes.max -= sizes.step;
}

} // namespace

std::vector<std::size_t> SizeRange::all() const
{
    constexpr std::size_t most = 1024;
    std::vector<std::size_t> sizes;
    if (min > max || (max - min) / step >= most)
        return sizes;
    for (std::size_t index = 0; index <= (max - min) / step; ++index)
        sizes.push_back(min + index * step);
    return sizes;
}

bool CipherRules::takesTag(std::size_t size) const
{
    // SP 800-38D section 5.2.1.2: of the short tags GCM has two only.
    const bool isGcm = name.starts_with("gcm(");
    return tagSizes.contains(size) && (!isGcm || size == 4 || size == 8 || size >= 12);
}

std::vector<std::size_t> CipherRules::tagSizeList() const
{
    std::vector<std::size_t> sizes;
    if (kind != CipherKind::Aead)
        return sizes;
    sizes = tagSizes.all();
    std::erase_if(sizes, [this](std::size_t size) { return !takesTag(size); });
    return sizes;
}

std::optional<CipherRules> rulesByDefinition(std::string_view name)
{
    const Result<AlgorithmName> parsed = catalog::parseAlgorithmName(name);
    if (!parsed)
        return std::nullopt;
    auto rules = skcipherRules(*parsed);
    return rules ? rules : aeadRules(*parsed);
}

std::optional<CipherRules> rulesOfEntry(const catalog::CryptoEntry &entry)
{
    if (entry.kind != catalog::EntryType::Skcipher && entry.kind != catalog::EntryType::Aead)
        return std::nullopt;
    std::optional<CipherRules> rules = rulesByDefinition(entry.name);
    if (!rules || (rules->kind == CipherKind::Aead) != (entry.kind == catalog::EntryType::Aead))
        return rulesByEntryAlone(entry);
    rules->ivSize = sizeField(entry, "ivsize").value_or(rules->ivSize);
    rules->pieceMultiple = std::max(rules->pieceMultiple, sizeField(entry, "chunksize").value_or(1));
    if (const auto most = sizeField(entry, "maxauthsize"))
        rules->tagSizes.max = std::min(rules->tagSizes.max, *most);
    if (entry.kind == catalog::EntryType::Skcipher) // AEADs print no key sizes.
        limitKeySizes(rules->keySizes, entry);
    return rules;
}

} // namespace cipherscope::engine
