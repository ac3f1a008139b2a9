// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "components/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>
#include <utility>

namespace cipherscope::ui {

void copySecret(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

SecretClipboard::SecretClipboard(std::chrono::milliseconds keptFor, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        clear();
        Q_EMIT changed();
    });
}

SecretClipboard::~SecretClipboard()
{
    if (m_timer.isActive())
        clear();
    forget();
}

void SecretClipboard::setClearing(bool clearing)
{
    if (std::exchange(m_isClearing, clearing) == clearing)
        return;
    if (!clearing) {
        m_timer.stop();
        forget();
    }
    Q_EMIT changed();
}

void SecretClipboard::copy(const QString &text)
{
    copySecret(text);
    forget();
    if (m_isClearing) {
        m_copied = text;
        m_timer.start();
    }
    Q_EMIT changed();
}

void SecretClipboard::clear()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (!m_copied.isEmpty() && clipboard != nullptr && clipboard->text() == m_copied)
        clipboard->clear();
    forget();
}

void SecretClipboard::forget()
{
    m_copied.fill(u'\0');
    m_copied.clear();
}

} // namespace cipherscope::ui
