// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bitpicture.h"

#include <QImage>
#include <QPainter>

namespace cipherscope::ui {

BitPicture::BitPicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(side, side);
    connect(this, &BitPicture::changed, this, [this] { update(); });
}

void BitPicture::setBits(const QByteArray &bits)
{
    m_bits = bits;
    Q_EMIT changed();
}

void BitPicture::paint(QPainter *painter)
{
    if (m_bits.size() != side * side / 8)
        return;
    QImage image(reinterpret_cast<const uchar *>(m_bits.constData()), side, side, side / 8,
                 QImage::Format_Mono);
    image.setColorTable({ m_zeroColor.rgb(), m_oneColor.rgb() });
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(0, 0, side, side), image);
}

} // namespace cipherscope::ui
