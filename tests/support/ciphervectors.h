// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <span>

namespace cipherscope::testing {

/** A file of vectors of one algorithm. */
struct CipherVectorSet {
    const char *algorithm;
    const char *path; ///< Below the folder that it is of.
};

/** Other people's vectors of ciphers, asked of one engine. Files that are not on the machine skip their row.
 */
class CipherVectors : public QObject {
    Q_OBJECT

protected:
    [[nodiscard]] virtual engine::Engine &engine() = 0;
    /** Each how manieth vector of a file is asked: where an opening is slow, not each one. */
    [[nodiscard]] virtual std::size_t stride() const { return 1; }

private:
    [[nodiscard]] bool isOffered(const char *name);
    void addRows(std::span<const CipherVectorSet> sets, const QString &folder);

private Q_SLOTS:
    void initTestCase();
    void everySkcipherVectorFits_data();
    void everySkcipherVectorFits();
    void everyAeadVectorFits_data();
    void everyAeadVectorFits();
};

} // namespace cipherscope::testing
