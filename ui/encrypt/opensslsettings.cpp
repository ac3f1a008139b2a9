// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opensslsettings.h"

#include <utility>

namespace cipherscope::ui {

namespace {

/** Of `openssl enc -pbkdf2 -md`, the usual one first. */
const QStringList &digestNames()
{
    static const QStringList names{ QStringLiteral("sha256"), QStringLiteral("sha512"),
                                    QStringLiteral("sha384"), QStringLiteral("sha1"), QStringLiteral("md5") };
    return names;
}

} // namespace

OpenSslSettings::OpenSslSettings(QObject *parent)
    : QObject(parent)
    , m_cipher(static_cast<int>(ciphers().indexOf(QStringLiteral("aes-256-cbc"))))
{
}

QStringList OpenSslSettings::ciphers() const
{
    QStringList names;
    for (const opensslenc::Cipher &cipher : opensslenc::ciphers())
        names.append(QString::fromUtf8(cipher.name));
    return names;
}

QStringList OpenSslSettings::digests() const
{
    return digestNames();
}

opensslenc::Parameters OpenSslSettings::parameters() const
{
    opensslenc::Parameters parameters;
    parameters.cipher = &opensslenc::ciphers()[static_cast<std::size_t>(m_cipher)];
    parameters.digest = digestNames()[m_digest].toStdString();
    parameters.iterations = m_iterations;
    return parameters;
}

void OpenSslSettings::set(int &member, int value)
{
    if (std::exchange(member, value) != value)
        Q_EMIT changed();
}

} // namespace cipherscope::ui
