// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cipherscope::ui {

/** How wide each column of AlgorithmsModel is in a table of some width: 0 where there is no place for it. */
class TableColumns : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal width MEMBER m_width WRITE setWidth NOTIFY widthChanged)
    Q_PROPERTY(qreal em MEMBER m_em WRITE setEm NOTIFY emChanged)
    Q_PROPERTY(qreal spacing MEMBER m_spacing WRITE setSpacing NOTIFY spacingChanged)
    /** By AlgorithmsModel::Column. */
    Q_PROPERTY(QList<qreal> widths READ widths NOTIFY widthsChanged)

public:
    using QObject::QObject;

    void setWidth(qreal width);
    /** The font's size, by which the columns' widths go. */
    void setEm(qreal em);
    void setSpacing(qreal spacing);
    [[nodiscard]] QList<qreal> widths() const { return m_widths; }

    /** The visible column that lies `step` visible ones to the right of `column`, at most the last, at least
     * the first. */
    Q_INVOKABLE [[nodiscard]] int neighbour(int column, int step) const;

Q_SIGNALS:
    void widthChanged();
    void emChanged();
    void spacingChanged();
    void widthsChanged();

private:
    void layOut();

    qreal m_width = 0;
    qreal m_em = 13;
    qreal m_spacing = 8;
    QList<qreal> m_widths = QList<qreal>(8, 0);
};

} // namespace cipherscope::ui
