// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherchoice.h"

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

bool isCipher(const catalog::CryptoEntry &entry)
{
    return !entry.internal
        && (entry.kind == catalog::EntryType::Skcipher || entry.kind == catalog::EntryType::Aead);
}

CipherChoice genericChoice(const std::string &name)
{
    CipherChoice choice;
    choice.name = name;
    choice.generic = name;
    choice.rules = engine::rulesByDefinition(name);
    choice.isAead = choice.rules && choice.rules->isAuthenticated();
    return choice;
}

CipherChoice driverChoice(const catalog::CryptoEntry &entry, const catalog::AccessAnswer &answer)
{
    CipherChoice choice;
    choice.name = entry.driver;
    choice.generic = entry.name;
    choice.isDriver = true;
    choice.isAead = entry.kind == catalog::EntryType::Aead;
    choice.rules = engine::rulesOfEntry(entry);
    // What answers to its generic name only cannot be asked for precisely.
    choice.access = answer.byGenericNameOnly ? catalog::Access::Restricted : answer.access;
    return choice;
}

/** Lets a generic name be what the driver that it selects is. */
void describe(CipherChoice &generic, const catalog::CryptoEntry &entry, const catalog::AccessAnswer &answer,
              bool isSelected)
{
    if (!isSelected && generic.access)
        return;
    generic.isAead = entry.kind == catalog::EntryType::Aead;
    generic.rules = engine::rulesOfEntry(entry);
    generic.access = answer.access;
    generic.driver = isSelected ? entry.driver : std::string();
}

} // namespace

const std::vector<std::string> &knownCiphers()
{
    static const std::vector<std::string> names{
        "cbc(aes)",
        "ctr(aes)",
        "xts(aes)",
        "gcm(aes)",
        "ccm(aes)",
        "chacha20",
        "rfc7539(chacha20,poly1305)",
        "ecb(aes)",
        "cts(cbc(aes))",
        "authenc(hmac(sha256),cbc(aes))",
        "adiantum(xchacha12,aes)",
        "hctr2(aes)",
        "xchacha20",
        "rfc3686(ctr(aes))",
        "rfc4106(gcm(aes))",
        "rfc4309(ccm(aes))",
        "cbc(camellia)",
        "ctr(camellia)",
        "cbc(sm4)",
        "ctr(sm4)",
        "cbc(des3_ede)",
        "ecb(des3_ede)",
    };
    return names;
}

std::vector<CipherChoice> cipherChoices(const catalog::CatalogSnapshot &snapshot)
{
    std::vector<CipherChoice> generics;
    std::vector<CipherChoice> drivers;
    for (const std::string &name : knownCiphers())
        generics.push_back(genericChoice(name));
    for (std::size_t i = 0; i < snapshot.entries.size(); ++i) {
        const catalog::CryptoEntry &entry = snapshot.entries[i];
        if (!isCipher(entry))
            continue;
        if (std::ranges::find(generics, entry.name, &CipherChoice::name) == generics.end())
            generics.push_back(genericChoice(entry.name));
        describe(*std::ranges::find(generics, entry.name, &CipherChoice::name), entry, snapshot.access[i],
                 snapshot.selections[i].isSelected());
        drivers.push_back(driverChoice(entry, snapshot.access[i]));
    }
    std::vector<CipherChoice> choices;
    for (CipherChoice &generic : generics) {
        choices.push_back(std::move(generic));
        const std::string name = choices.back().name;
        for (const CipherChoice &driver : drivers) {
            const bool isNew = std::ranges::find(choices, driver.name, &CipherChoice::name) == choices.end();
            if (driver.generic == name && isNew)
                choices.push_back(driver);
        }
    }
    return choices;
}

} // namespace cipherscope::ui
