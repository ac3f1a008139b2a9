// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chart.h"

#include <QQuickPaintedItem>

namespace cipherscope::ui {

/** A piece of a curve as the chart draws it: what tells in a table which is meant. */
class ChartKey : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int place MEMBER m_place NOTIFY lookChanged REQUIRED)
    Q_PROPERTY(bool isOther MEMBER m_isOther NOTIFY lookChanged)
    Q_PROPERTY(QList<QColor> palette READ palette WRITE setPalette NOTIFY lookChanged)
    Q_PROPERTY(QColor mutedColor READ mutedColor WRITE setMutedColor NOTIFY lookChanged)
    Q_PROPERTY(QColor surfaceColor READ surfaceColor WRITE setSurfaceColor NOTIFY lookChanged)

public:
    explicit ChartKey(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<QColor> palette() const { return m_look.palette; }
    void setPalette(const QList<QColor> &palette) { set(m_look.palette, palette); }
    [[nodiscard]] QColor mutedColor() const { return m_look.muted; }
    void setMutedColor(const QColor &color) { set(m_look.muted, color); }
    [[nodiscard]] QColor surfaceColor() const { return m_look.surface; }
    void setSurfaceColor(const QColor &color) { set(m_look.surface, color); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    template <typename Value> void set(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT lookChanged();
    }

    int m_place = 0; ///< As DriverPalette gave it.
    bool m_isOther = false; ///< Of the run that is compared with.
    ChartLook m_look;
};

} // namespace cipherscope::ui
