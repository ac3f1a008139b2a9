// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "support/ciphering.h"
#include "support/enginerows.h"
#include "support/kernelciphers.h"

#include <QTest>

#include <map>
#include <set>

using namespace cipherscope;
using namespace cipherscope::testing;
using engine::CipherKind;
using engine::CipherRules;
using engine::Direction;

namespace {

/** Sizes that fall on no page's edge. */
constexpr std::array<std::size_t, 4> pieces{ 4099, 1, 65'536, 16 };

/** A name runs the same code as its driver, which has a row of its own: one long message is then enough. */
std::vector<std::size_t> sizesFor(const CipherRules &rules, bool isBrief)
{
    constexpr std::size_t small = 1023;
    constexpr std::size_t large = 65537;
    std::set<std::size_t> sizes;
    for (const std::size_t size : kcapiSizes) {
        if (!isBrief || size <= small || size == large)
            sizes.insert(allowedSize(rules, size));
    }
    return { sizes.begin(), sizes.end() };
}

QByteArray at(std::size_t size, const char *what)
{
    return QByteArray::number(static_cast<qulonglong>(size)) + " bytes, " + what;
}

} // namespace

/**
 * Every skcipher and AEAD that this kernel gives to this process, by each of its names: against OpenSSL where
 * it has the algorithm, and against the first driver of the name where not.
 */
class TestKernelCiphers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everySkcipherIsRight_data();
    void everySkcipherIsRight();
    void everyAeadIsRight_data();
    void everyAeadIsRight();
    void theRulesOfEveryEntryAreThoseOfItsDefinition_data();
    void theRulesOfEveryEntryAreThoseOfItsDefinition();

private:
    /** What OpenSSL gives for a name's message, or, where it does not have it, what came first. */
    const Bytes &reference(const std::string &generic, const Result<Bytes> &openSsl, const Bytes &computed);

    engine::KernelEngine m_kernel;
    engine::OpenSslEngine m_openSsl;
    std::vector<CipherEntry> m_skciphers;
    std::vector<CipherEntry> m_aeads;
    std::map<std::pair<std::string, std::size_t>, Bytes> m_adopted;
    int m_compared = 0;
    std::ptrdiff_t m_descriptors = 0;
};

const Bytes &TestKernelCiphers::reference(const std::string &generic, const Result<Bytes> &openSsl,
                                          const Bytes &computed)
{
    m_compared += openSsl ? 1 : 0;
    return m_adopted.try_emplace({ generic, computed.size() }, openSsl ? *openSsl : computed).first->second;
}

void TestKernelCiphers::initTestCase()
{
    initSecureHeap();
    m_descriptors = openDescriptors();
    m_skciphers = findKernelCiphers(CipherKind::Skcipher);
    m_aeads = findKernelCiphers(CipherKind::Aead);
    qInfo("%zu names of skciphers, %zu of AEADs", m_skciphers.size(), m_aeads.size());
    if (m_skciphers.empty() && m_aeads.empty())
        QSKIP("this kernel gives no cipher to this process");
}

void TestKernelCiphers::cleanupTestCase()
{
    QCOMPARE(openDescriptors(), m_descriptors);
    qInfo("%d messages compared with OpenSSL", m_compared);
}

static void addRows(const std::vector<CipherEntry> &entries)
{
    QTest::addColumn<std::string>("generic");
    QTest::addColumn<std::string>("bindName");
    for (const CipherEntry &entry : entries)
        QTest::addRow("%s by %s", entry.generic.c_str(), entry.bindName.c_str())
            << entry.generic << entry.bindName;
    if (entries.empty())
        QTest::newRow("none") << std::string() << std::string();
}

void TestKernelCiphers::everySkcipherIsRight_data()
{
    addRows(m_skciphers);
}

void TestKernelCiphers::everySkcipherIsRight()
{
    QFETCH(std::string, generic);
    QFETCH(std::string, bindName);
    if (generic.empty())
        QSKIP("this process is given none");
    const auto rules = engine::rulesByDefinition(generic);
    // Of what we do not know, 32 bytes are mostly a key; the null cipher takes none.
    const SecretBytes key =
        rules ? someKey(*rules) : SecretBytes(randomBytes(generic == "ecb(cipher_null)" ? 0 : 32, 7));
    const OpenedSkcipher kernel = m_kernel.openSkcipher(bindName, key);
    VERIFY_RESULT(kernel);
    const OpenedSkcipher openSsl = m_openSsl.openSkcipher(generic, key);
    const CipherRules &known = (*kernel)->rules();
    const Bytes iv = someIv(known);
    for (const std::size_t size : sizesFor(known, bindName == generic)) {
        const Bytes message = randomBytes(size);
        const auto encrypted = cryptOf(**kernel, Direction::Encrypt, iv, message);
        VERIFY_RESULT(encrypted);
        const Result<Bytes> theirs = openSsl ? cryptOf(**openSsl, Direction::Encrypt, iv, message)
                                             : Result<Bytes>(std::unexpected(openSsl.error()));
        if (openSsl)
            VERIFY_RESULT(theirs);
        QVERIFY2(*encrypted == reference(generic, theirs, *encrypted), at(size, "encrypted"));
        for (const Place place : { Place::OutOfPlace, Place::InPlace }) {
            const auto decrypted = cryptOf(**kernel, Direction::Decrypt, iv, *encrypted, {}, place);
            VERIFY_RESULT(decrypted);
            QVERIFY2(*decrypted == message, at(size, "decrypted"));
        }
        if (!known.streams())
            continue;
        const auto inPieces = cryptOf(**kernel, Direction::Encrypt, iv, message, pieces, Place::InPlace);
        VERIFY_RESULT(inPieces);
        QVERIFY2(*inPieces == *encrypted, at(size, "encrypted in pieces"));
        const auto back = cryptOf(**kernel, Direction::Decrypt, iv, *encrypted, pieces);
        VERIFY_RESULT(back);
        QVERIFY2(*back == message, at(size, "decrypted in pieces"));
    }
    if (bindName != generic)
        QCOMPARE((*kernel)->provenance().driver, bindName);
}

void TestKernelCiphers::everyAeadIsRight_data()
{
    addRows(m_aeads);
}

void TestKernelCiphers::everyAeadIsRight()
{
    QFETCH(std::string, generic);
    QFETCH(std::string, bindName);
    if (generic.empty())
        QSKIP("this process is given none");
    const auto rules = engine::rulesByDefinition(generic);
    if (!rules)
        QSKIP("it is no algorithm that we know");
    const std::size_t tagSize = rules->tagSizes.max;
    const SecretBytes key = someKey(*rules);
    const OpenedAead kernel = m_kernel.openAead(bindName, key, tagSize);
    VERIFY_RESULT(kernel);
    const OpenedAead openSsl = m_openSsl.openAead(generic, key, tagSize);
    const auto ours = (*kernel)->newAead();
    VERIFY_RESULT(ours);
    const auto theirs = openSsl ? (*openSsl)->newAead()
                                : Result<std::unique_ptr<engine::Aead>>(std::unexpected(openSsl.error()));
    const Bytes iv = someIv(*rules);
    const Bytes aad = someAad(*rules, iv, 20);
    for (const std::size_t size : sizesFor(*rules, bindName == generic)) {
        const Bytes message = randomBytes(size);
        const auto sealed = sealIn(**ours, tagSize, iv, aad, message);
        VERIFY_RESULT(sealed);
        const Result<Bytes> expected = theirs ? sealIn(**theirs, tagSize, iv, aad, message)
                                              : Result<Bytes>(std::unexpected(theirs.error()));
        if (theirs)
            VERIFY_RESULT(expected);
        QVERIFY2(*sealed == reference(generic, expected, *sealed), at(size, "sealed"));
        for (const Place place : { Place::OutOfPlace, Place::InPlace }) {
            QVERIFY2(sealIn(**ours, tagSize, iv, aad, message, place).value_or(Bytes()) == *sealed,
                     at(size, "sealed in place"));
            const Opened opened = openIn(**ours, tagSize, iv, aad, *sealed, place);
            VERIFY_RESULT(opened.result);
            QVERIFY2(opened.plaintext == message, at(size, "opened"));
            Bytes forged = *sealed;
            forged.back() ^= std::byte{ 1 };
            const Opened refused = openIn(**ours, tagSize, iv, aad, forged, place);
            QVERIFY2(!refused.result && refused.result.error().code == ErrorCode::AuthenticationFailed,
                     at(size, "a forged tag"));
            QVERIFY2(refused.plaintext == Bytes(size), at(size, "wiped"));
        }
    }
    if (bindName != generic)
        QCOMPARE((*kernel)->provenance().driver, bindName);
}

void TestKernelCiphers::theRulesOfEveryEntryAreThoseOfItsDefinition_data()
{
    std::vector<CipherEntry> both = m_skciphers;
    both.insert(both.end(), m_aeads.begin(), m_aeads.end());
    addRows(both);
}

/** /proc/crypto may narrow them, but where the two differ our definition is wrong. */
void TestKernelCiphers::theRulesOfEveryEntryAreThoseOfItsDefinition()
{
    QFETCH(std::string, generic);
    QFETCH(std::string, bindName);
    const auto defined = engine::rulesByDefinition(generic);
    if (!defined)
        return;
    const SecretBytes key = someKey(*defined);
    CipherRules known;
    if (defined->isAuthenticated()) {
        const OpenedAead opened = m_kernel.openAead(bindName, key, defined->tagSizes.max);
        VERIFY_RESULT(opened);
        known = (*opened)->rules();
    } else {
        const OpenedSkcipher opened = m_kernel.openSkcipher(bindName, key);
        VERIFY_RESULT(opened);
        known = (*opened)->rules();
    }
    QCOMPARE(known.ivSize, defined->ivSize);
    QCOMPARE(known.keySizes.min, defined->keySizes.min);
    QCOMPARE(known.keySizes.max, defined->keySizes.max);
    QCOMPARE(known.tagSizes.max, defined->tagSizes.max);
    if (defined->streams())
        QCOMPARE(known.pieceMultiple, defined->pieceMultiple);
}

QTEST_GUILESS_MAIN(TestKernelCiphers)
#include "tst_kernelciphers.moc"
