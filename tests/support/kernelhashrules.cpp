// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/kernelhashrules.h"

#include "engine/opensslengine.h"
#include "support/hashing.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>

namespace cipherscope::testing {

namespace {

/** The seconds' part of the whole: long messages only for precise drivers, which run the same code as their
 * names. */
bool isBrief(const HashEntry &entry)
{
    return entry.bindName == entry.generic;
}

/**
 * Of bind(): the kernel has it not, or not for this process (af_alg_restrict, crypto/af_alg.c); its self-test
 * failed; a security module forbids it.
 */
constexpr std::array documentedErrnos{ ENOENT, ELIBBAD, EPERM, EACCES };

} // namespace

OpenedHash KernelHashRules::open(const std::string &name, const std::optional<std::string> &key)
{
    return testing::openHash(m_kernel, name, key);
}

bool KernelHashRules::gives(const std::string &name, const std::optional<std::string> &key)
{
    const OpenedHash opened = open(name, key);
    return opened || !isAbsence(opened.error());
}

Result<std::vector<QString>> KernelHashRules::openSslDigests(const std::string &generic,
                                                             std::span<const std::size_t> lengths) const
{
    engine::OpenSslEngine openSsl;
    const OpenedHash algorithm = testing::openHash(openSsl, generic, keyFor(generic));
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return digestsOf(**algorithm, lengths);
}

void KernelHashRules::initTestCase()
{
    m_descriptors = openDescriptors();
    const OpenedHash sha1 = open("sha1");
    if (!sha1 && sha1.error().step == Step::Socket)
        QSKIP(qPrintable(refusalText(sha1.error())));
    for (const HashEntry &entry : entries()) {
        const OpenedHash opened = open(entry.bindName, keyFor(entry.generic));
        // What wants a key and has none here is the matter of the test that has one.
        if (!opened && opened.error().code == ErrorCode::KeyRequired)
            continue;
        if (!opened && isAbsence(opened.error()))
            m_refused.emplace(entry.bindName, opened.error());
        else
            m_given.push_back(entry);
    }
    QVERIFY2(!m_given.empty() || !m_refused.empty(), "nothing was asked for");
}

void KernelHashRules::cleanupTestCase()
{
    QCOMPARE(openDescriptors(), m_descriptors);
    qInfo("%zu names computed, %zu refused", m_computed.size(), m_refused.size());
}

void KernelHashRules::everyDriverHasTheRightDigests_data()
{
    QTest::addColumn<std::string>("generic");
    QTest::addColumn<std::string>("bindName");
    for (const HashEntry &entry : m_given)
        QTest::addRow("%s by %s", entry.generic.c_str(), entry.bindName.c_str())
            << entry.generic << entry.bindName;
    SKIP_IF_NO_ROWS(m_given.size());
}

void KernelHashRules::everyDriverHasTheRightDigests()
{
    QFETCH(std::string, generic);
    QFETCH(std::string, bindName);
    const OpenedHash algorithm = open(bindName, keyFor(generic));
    VERIFY_RESULT(algorithm);
    const std::vector<std::size_t> lengths = messageLengths(isBrief({ generic, bindName }));
    const Result<std::vector<QString>> digests = digestsOf(**algorithm, lengths);
    VERIFY_RESULT(digests);
    m_computed.insert(bindName);

    // Of crc32 OpenSSL's engine has another variant, under another name; the kernel's is checked by its known
    // digest.
    const std::vector<QString> *expected = m_references.find(generic);
    if (!expected) {
        const Result<std::vector<QString>> all = digestsOf(**algorithm, messageLengths(false));
        VERIFY_RESULT(all);
        expected = m_references.adopt(generic, *all);
    }
    for (std::size_t i = 0; i < digests->size(); ++i) {
        if ((*digests)[i] != (*expected)[i])
            QFAIL(qPrintable(QStringLiteral("length %1: %2, expected %3")
                                 .arg(lengths[i])
                                 .arg((*digests)[i], (*expected)[i])));
    }
}

void KernelHashRules::whatIsRefusedIsRefusedAsDocumented()
{
    for (const auto &[name, error] : m_refused) {
        QVERIFY2(error.step == Step::Bind, qPrintable(errorText(error)));
        QVERIFY2(std::ranges::find(documentedErrnos, error.systemError) != documentedErrnos.end(),
                 qPrintable(errorText(error)));
        QCOMPARE(QString::fromStdString(error.subject), QString::fromStdString(name));
    }
}

} // namespace cipherscope::testing
