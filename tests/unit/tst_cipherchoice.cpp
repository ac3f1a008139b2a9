// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "workbench/cipherchoice.h"

#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::ui;

namespace {

// As on Debian 12's kernel 6.1; abridged.
constexpr std::string_view procCrypto = R"(name         : gcm(aes)
driver       : generic-gcm-aesni
module       : aesni_intel
priority     : 400
selftest     : passed
internal     : no
type         : aead
ivsize       : 12
maxauthsize  : 16

name         : __gcm(aes)
driver       : __generic-gcm-aesni
module       : aesni_intel
priority     : 400
selftest     : passed
internal     : yes
type         : aead
ivsize       : 12
maxauthsize  : 16

name         : cbc(serpent)
driver       : cbc-serpent-avx2
module       : serpent_avx2
priority     : 600
selftest     : passed
internal     : no
type         : skcipher
blocksize    : 16
min keysize  : 0
max keysize  : 32
ivsize       : 16

name         : cbc(serpent)
driver       : cbc(serpent-generic)
module       : cbc
priority     : 100
selftest     : passed
internal     : no
type         : skcipher
blocksize    : 16
min keysize  : 0
max keysize  : 32
ivsize       : 16

name         : sha256
driver       : sha256-avx2
module       : sha256_ssse3
priority     : 170
selftest     : passed
internal     : no
type         : shash
)";

catalog::CatalogSnapshot snapshot(catalog::Access access)
{
    catalog::CatalogSnapshot snapshot;
    snapshot.entries = catalog::parseProcCrypto(procCrypto);
    snapshot.selections = catalog::selectDrivers(snapshot.entries);
    snapshot.access.resize(snapshot.entries.size(), { access, 0, false });
    return snapshot;
}

const CipherChoice *find(const std::vector<CipherChoice> &choices, const std::string &name)
{
    const auto found = std::ranges::find(choices, name, &CipherChoice::name);
    return found == choices.end() ? nullptr : &*found;
}

} // namespace

class CipherChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKnownOnesAreThereWithoutACatalog()
    {
        const std::vector<CipherChoice> choices = cipherChoices({});
        QCOMPARE(choices.size(), knownCiphers().size());
        for (const CipherChoice &choice : choices) {
            QVERIFY2(choice.rules, choice.name.c_str());
            QVERIFY(!choice.access);
        }
    }

    void driversStandBelowTheirName()
    {
        const std::vector<CipherChoice> choices = cipherChoices(snapshot(catalog::Access::Reachable));
        const CipherChoice *gcm = find(choices, "gcm(aes)");
        QVERIFY(gcm && gcm->isAead && !gcm->isDriver);
        QCOMPARE(gcm->driver, std::string("generic-gcm-aesni"));
        QCOMPARE((gcm + 1)->name, std::string("generic-gcm-aesni"));
        QVERIFY((gcm + 1)->isDriver);
        const CipherChoice *serpent = find(choices, "cbc(serpent)");
        QVERIFY(serpent);
        QCOMPARE(serpent->driver, std::string("cbc-serpent-avx2"));
        QVERIFY(find(choices, "cbc(serpent-generic)"));
    }

    void internalOnesAndHashesAreNotOffered()
    {
        const std::vector<CipherChoice> choices = cipherChoices(snapshot(catalog::Access::Reachable));
        QVERIFY(!find(choices, "__gcm(aes)"));
        QVERIFY(!find(choices, "__generic-gcm-aesni"));
        QVERIFY(!find(choices, "sha256"));
    }

    void whatTheKernelRefusesIsKnown()
    {
        const std::vector<CipherChoice> choices = cipherChoices(snapshot(catalog::Access::Restricted));
        QVERIFY(find(choices, "gcm(aes)")->access == catalog::Access::Restricted);
        catalog::CatalogSnapshot byName = snapshot(catalog::Access::Reachable);
        byName.access[0].byGenericNameOnly = true;
        const std::vector<CipherChoice> restricted = cipherChoices(byName);
        QVERIFY(find(restricted, "gcm(aes)")->access == catalog::Access::Reachable);
        QVERIFY(find(restricted, "generic-gcm-aesni")->access == catalog::Access::Restricted);
    }
};

QTEST_GUILESS_MAIN(CipherChoiceTest)
#include "tst_cipherchoice.moc"
