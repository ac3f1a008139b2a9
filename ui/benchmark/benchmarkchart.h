// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmarkview.h"
#include "chartpainter.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QQuickPaintedItem>
#include <QString>

namespace cipherscope::ui {

/** The chart of a view. Painted, so that it looks the same under every renderer and in what is saved of it.
 */
class BenchmarkChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(cipherscope::ui::BenchmarkView *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(QList<QColor> palette READ palette WRITE setPalette NOTIFY lookChanged)
    Q_PROPERTY(QColor textColor READ textColor WRITE setTextColor NOTIFY lookChanged)
    Q_PROPERTY(QColor mutedColor READ mutedColor WRITE setMutedColor NOTIFY lookChanged)
    Q_PROPERTY(QColor gridColor READ gridColor WRITE setGridColor NOTIFY lookChanged)
    Q_PROPERTY(QColor surfaceColor READ surfaceColor WRITE setSurfaceColor NOTIFY lookChanged)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged)
    Q_PROPERTY(qreal wantedHeight READ wantedHeight NOTIFY wantedHeightChanged)
    /** What is under the pointer: its name, its figures, its colour and where it is. */
    Q_PROPERTY(QString hoveredName READ hoveredName NOTIFY hoveredChanged)
    Q_PROPERTY(QString hoveredText READ hoveredText NOTIFY hoveredChanged)
    Q_PROPERTY(QPointF hoveredPlace READ hoveredPlace NOTIFY hoveredChanged)

public:
    explicit BenchmarkChart(QQuickItem *parent = nullptr);

    [[nodiscard]] BenchmarkView *view() const { return m_view; }
    void setView(BenchmarkView *view);
    [[nodiscard]] QList<QColor> palette() const { return m_look.palette; }
    void setPalette(const QList<QColor> &palette) { set(m_look.palette, palette); }
    [[nodiscard]] QColor textColor() const { return m_look.text; }
    void setTextColor(const QColor &color) { set(m_look.text, color); }
    [[nodiscard]] QColor mutedColor() const { return m_look.muted; }
    void setMutedColor(const QColor &color) { set(m_look.muted, color); }
    [[nodiscard]] QColor gridColor() const { return m_look.grid; }
    void setGridColor(const QColor &color) { set(m_look.grid, color); }
    [[nodiscard]] QColor surfaceColor() const { return m_look.surface; }
    void setSurfaceColor(const QColor &color) { set(m_look.surface, color); }
    [[nodiscard]] QFont font() const { return m_look.font; }
    void setFont(const QFont &font) { set(m_look.font, font); }
    /** Of a ranking; 0 for curves, which take any height. */
    [[nodiscard]] qreal wantedHeight() const;
    [[nodiscard]] QString hoveredName() const { return m_hovered.label; }
    [[nodiscard]] QString hoveredText() const { return m_hovered.text; }
    [[nodiscard]] QPointF hoveredPlace() const { return m_hovered.place; }

    void paint(QPainter *painter) override;
    /** As it is on the screen, with its background: a PNG, or an SVG if `svg`. */
    [[nodiscard]] QByteArray picture(bool svg) const;

Q_SIGNALS:
    void viewChanged();
    void lookChanged();
    void wantedHeightChanged();
    void hoveredChanged();

protected:
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    template <typename Value> void set(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        refresh();
        Q_EMIT lookChanged();
    }
    void refresh();
    void draw(QPainter &painter) const;
    void hover(const ChartSpot *spot);

    BenchmarkView *m_view = nullptr;
    ChartLook m_look;
    ChartSpot m_hovered;
};

} // namespace cipherscope::ui
