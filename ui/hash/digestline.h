// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenhash.h"

#include <QMetaType>
#include <QString>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** A digest as a line of text, for QML. */
class DigestLine {
    Q_GADGET
    QML_VALUE_TYPE(digestLine)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString hex MEMBER hex)
    Q_PROPERTY(QString provenance MEMBER provenance)
    Q_PROPERTY(QString error MEMBER error)
    Q_PROPERTY(int match MEMBER match)

public:
    /** How it stands to the digest that the user expects. */
    enum Match { NotCompared, Matches, Differs };
    Q_ENUM(Match)

    QString label; ///< "sha256", "hmac(sha256-avx2)".
    QString hex;
    QString provenance; ///< "kernel, sha256-avx2".
    QString error; ///< Instead of a digest.
    int match = NotCompared;

    [[nodiscard]] static DigestLine from(const HashedDigest &digest);
    [[nodiscard]] static DigestLine from(const RefusedHash &refused);
};

} // namespace cipherscope::ui
