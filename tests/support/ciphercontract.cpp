// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ciphercontract.h"

#include "afalg/algsocket.h"
#include "support/ciphering.h"
#include "support/enginerows.h"

#include <QTest>

namespace cipherscope::testing {

engine::CipherRules rulesOf(const std::string &name)
{
    return engine::rulesByDefinition(name).value();
}

void CipherContract::initTestCase()
{
    initSecureHeap();
    if (engine().kind() == engine::EngineKind::Kernel && !isOffered("xts(aes)") && !isOffered("cbc(aes)"))
        QSKIP("this kernel gives no cipher to this process");
}

/** Asked beside the engine, so that an engine that fails after its bind is a failure and no missing row. */
bool CipherContract::isOffered(const std::string &name)
{
    const engine::CipherRules rules = rulesOf(name);
    if (engine().kind() == engine::EngineKind::Kernel)
        return afalg::AlgSocket::open(
                   afalg::realSystemCalls(),
                   rules.isAuthenticated() ? afalg::AlgType::Aead : afalg::AlgType::Skcipher, name)
            .has_value();
    return !name.starts_with("adiantum") && !name.starts_with("hctr2") && !name.starts_with("aegis")
        && name != "ctr(des3_ede)";
}

void CipherContract::addRows(std::initializer_list<const char *> names)
{
    QTest::addColumn<std::string>("name");
    bool any = false;
    for (const char *name : names) {
        if (!isOffered(name))
            continue;
        QTest::newRow(name) << std::string(name);
        any = true;
    }
    if (!any)
        QTest::newRow("none") << std::string();
}

void CipherContract::init()
{
    m_descriptors = openDescriptors();
}

void CipherContract::cleanup()
{
    QCOMPARE(openDescriptors(), m_descriptors);
}

} // namespace cipherscope::testing
