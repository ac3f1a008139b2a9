// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/opensslenc.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <algorithm>

namespace cipherscope::ui {

/** What a file of openssl enc does not say about itself: cipher, digest and iterations. */
class OpenSslSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Encrypt page's model has it.")
    Q_PROPERTY(QStringList ciphers READ ciphers CONSTANT)
    Q_PROPERTY(QStringList digests READ digests CONSTANT)
    /** Indexes into the two lists. */
    Q_PROPERTY(int cipher READ cipher WRITE setCipher NOTIFY changed)
    Q_PROPERTY(int digest READ digest WRITE setDigest NOTIFY changed)
    Q_PROPERTY(int iterations READ iterations WRITE setIterations NOTIFY changed)

public:
    explicit OpenSslSettings(QObject *parent = nullptr);

    [[nodiscard]] QStringList ciphers() const;
    [[nodiscard]] QStringList digests() const;
    [[nodiscard]] int cipher() const { return m_cipher; }
    void setCipher(int cipher) { set(m_cipher, cipher); }
    [[nodiscard]] int digest() const { return m_digest; }
    void setDigest(int digest) { set(m_digest, digest); }
    [[nodiscard]] int iterations() const { return m_iterations; }
    void setIterations(int iterations) { set(m_iterations, std::max(1, iterations)); }

    [[nodiscard]] opensslenc::Parameters parameters() const;

Q_SIGNALS:
    void changed();

private:
    void set(int &member, int value);

    int m_cipher = 0;
    int m_digest = 0;
    int m_iterations = opensslenc::defaultIterations;
};

} // namespace cipherscope::ui
