// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/randomoperation.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QtQmlIntegration>
#include <QVariantList>

namespace cipherscope::ui {

/** What was seen of the bytes that a draw has given so far, in finished texts. */
class ObservationModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Random page's model has it.")
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QList<qreal> counts READ counts NOTIFY changed)
    Q_PROPERTY(QByteArray bits READ bits NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(QVariantList fipsTests READ fipsTests NOTIFY changed)
    Q_PROPERTY(QString fipsSummary READ fipsSummary NOTIFY changed)

public:
    explicit ObservationModel(QObject *parent = nullptr);

    void show(const operations::RandomObservation &observation);
    void clear() { show({}); }

    [[nodiscard]] bool isEmpty() const { return m_observation.counts.size() == 0; }
    /** How often each value of a byte occurred; nothing before the first one. */
    [[nodiscard]] QList<qreal> counts() const;
    /** The newest bytes, 8192 of them. */
    [[nodiscard]] QByteArray bits() const;
    /** Objects with `label`, `value`, `ideal` and `kind`. */
    [[nodiscard]] QVariantList figures() const;
    /** Objects with `label`, `value` and `kind`. */
    [[nodiscard]] QVariantList fipsTests() const;
    [[nodiscard]] QString fipsSummary() const;

Q_SIGNALS:
    void changed();

private:
    operations::RandomObservation m_observation;
};

} // namespace cipherscope::ui
