// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernelengine.h"
#include "support/enginerows.h"
#include "support/kernelhashes.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cipherscope::testing {

/**
 * The rules that hold for hashes with a key and for those without: each driver that the kernel gives to this
 * process has the digests that OpenSSL computes. What it does not give is no row; that all of that is refused
 * as documented is one rule more.
 */
class KernelHashRules : public QObject {
    Q_OBJECT

protected:
    /** Every name to ask for. */
    [[nodiscard]] virtual std::vector<HashEntry> entries() const = 0;
    /** A key that fits; nullopt to bind without one. */
    [[nodiscard]] virtual std::optional<std::string> keyFor(const std::string &generic) const = 0;

    [[nodiscard]] OpenedHash open(const std::string &name, const std::optional<std::string> &key = {});
    /** Whether the kernel has it for this process; if so, a wrong key is still an error of open(). */
    [[nodiscard]] bool gives(const std::string &name, const std::optional<std::string> &key = {});
    /** Those of entries() that the kernel gives to this process. */
    [[nodiscard]] const std::vector<HashEntry> &given() const { return m_given; }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyDriverHasTheRightDigests_data();
    void everyDriverHasTheRightDigests();
    void whatIsRefusedIsRefusedAsDocumented();

private:
    [[nodiscard]] Result<std::vector<QString>> openSslDigests(const std::string &generic,
                                                              std::span<const std::size_t> lengths) const;

    engine::KernelEngine m_kernel;
    ReferenceDigests m_references{ [this](const std::string &generic, std::span<const std::size_t> lengths) {
        return openSslDigests(generic, lengths);
    } };
    std::vector<HashEntry> m_given;
    std::map<std::string, Error> m_refused; ///< By the name that was asked for.
    std::set<std::string> m_computed;
    std::ptrdiff_t m_descriptors = 0;
};

} // namespace cipherscope::testing

/** In a data function, after its rows: skips the whole function, once, if there are none. */
#define SKIP_IF_NO_ROWS(rows)                                                                                \
    do {                                                                                                     \
        if ((rows) == 0)                                                                                     \
            QSKIP("this kernel gives none of them to this process");                                         \
    } while (false)
