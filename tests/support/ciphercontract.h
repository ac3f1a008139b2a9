// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QObject>

#include <cstddef>
#include <initializer_list>
#include <string>

namespace cipherscope::testing {

/** Of a name that has them. */
[[nodiscard]] engine::CipherRules rulesOf(const std::string &name);

/**
 * What the contracts of skciphers and of AEADs share: the engine that is asked, and which algorithms there
 * are rows for. Of the kernel's only those that a bind gives to this process; of OpenSSL's all but those that
 * it never has.
 */
class CipherContract : public QObject {
    Q_OBJECT

protected:
    /** The one to ask. */
    [[nodiscard]] virtual engine::Engine &engine() = 0;
    [[nodiscard]] bool isOffered(const std::string &name);
    /** A column "name"; one row without a name if none is offered. */
    void addRows(std::initializer_list<const char *> names);

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    std::ptrdiff_t m_descriptors = 0;
};

} // namespace cipherscope::testing
