// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operationpool.h"
#include "sidecarfinder.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <filesystem>
#include <vector>

namespace cipherscope::ui {

/** Checksum files that could be verified, offered one after another. */
class SidecarOffers final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    explicit SidecarOffers(operations::OperationPool &pool, QObject *parent = nullptr);

    /** Looks beside files for checksum files that list them. */
    void lookBeside(const std::vector<std::filesystem::path> &files);
    /** Offers a checksum file as a whole. */
    void offer(const std::filesystem::path &checksumFile);
    void clear();

    /** The sentence of the current offer; empty if there is none. */
    [[nodiscard]] QString text() const;
    Q_INVOKABLE void accept();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void accepted(const cipherscope::ui::SidecarOffer &offer);

private:
    QCoro::Task<> look(std::vector<std::filesystem::path> files);
    void add(const SidecarOffer &offer);

    operations::OperationPool &m_pool;
    std::vector<SidecarOffer> m_offers;
};

} // namespace cipherscope::ui
