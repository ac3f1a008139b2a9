// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarkchart.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <utility>

namespace cipherscope::ui {

BenchmarkChart::BenchmarkChart(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    m_look.font.setFamily(QGuiApplication::font().family());
    setAcceptHoverEvents(true);
    setAntialiasing(true);
}

void BenchmarkChart::setView(BenchmarkView *view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (m_view)
        connect(m_view, &BenchmarkView::changed, this, &BenchmarkChart::refresh);
    refresh();
    Q_EMIT viewChanged();
}

qreal BenchmarkChart::wantedHeight() const
{
    return m_view ? ChartPainter::heightOf(m_view->chart(), m_look) : 0;
}

void BenchmarkChart::refresh()
{
    hover(nullptr);
    update();
    Q_EMIT wantedHeightChanged();
}

void BenchmarkChart::paint(QPainter *painter)
{
    draw(*painter);
}

void BenchmarkChart::draw(QPainter &painter) const
{
    if (m_view)
        ChartPainter(m_view->chart(), m_look, boundingRect()).paint(painter);
}

QByteArray BenchmarkChart::picture(bool svg) const
{
    constexpr int scale = 2; // Sharp where it is printed or enlarged.
    constexpr qreal margin = 16;
    const QSizeF size = boundingRect().size() + QSizeF(2 * margin, 2 * margin);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const auto drawOn = [&](QPainter &painter) {
        painter.fillRect(QRectF({}, size), m_look.surface);
        painter.translate(margin, margin);
        draw(painter);
    };
    if (svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF({}, size));
        generator.setTitle(m_view ? m_view->summary() : QString());
        QPainter painter(&generator);
        drawOn(painter);
    } else {
        QImage image(size.toSize() * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        {
            QPainter painter(&image);
            drawOn(painter);
        }
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    }
    return bytes;
}

void BenchmarkChart::hoverEnterEvent(QHoverEvent *event)
{
    hoverMoveEvent(event);
}

void BenchmarkChart::hoverMoveEvent(QHoverEvent *event)
{
    if (!m_view)
        return;
    const ChartPainter painter(m_view->chart(), m_look, boundingRect());
    hover(painter.spotAt(event->position()));
}

void BenchmarkChart::hoverLeaveEvent(QHoverEvent *)
{
    hover(nullptr);
}

void BenchmarkChart::hover(const ChartSpot *spot)
{
    const bool isSame =
        spot ? m_hovered.label == spot->label && m_hovered.place == spot->place : m_hovered.label.isEmpty();
    m_hovered = spot ? *spot : ChartSpot();
    if (!isSame)
        Q_EMIT hoveredChanged();
}

} // namespace cipherscope::ui
