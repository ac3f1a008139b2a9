// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartkey.h"

#include "chartmarks.h"

#include <QPainter>

namespace cipherscope::ui {

ChartKey::ChartKey(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(keyLength + 4, 4 * pointRadius);
    connect(this, &ChartKey::lookChanged, this, [this] { update(); });
}

void ChartKey::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawKey(*painter, boundingRect().center(), m_place, m_isOther, m_look);
}

} // namespace cipherscope::ui
