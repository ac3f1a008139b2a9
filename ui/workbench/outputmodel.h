// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wipedbytes.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <cstddef>
#include <memory>
#include <span>

namespace cipherscope::ui {

/** An output in rows of 16 bytes: which of them are the tag, and which differ from the output before. */
class OutputModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Workbench page's model has it.")
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(bool comparing READ isComparing WRITE setComparing NOTIFY changed)

public:
    enum Role {
        OffsetRole = Qt::UserRole + 1, ///< "00000010"
        HexRole, ///< "42 83 1e c2"
        AsciiRole,
        PreviousRole, ///< The same row of the output before, as HexRole; empty unless comparing.
        MarksRole, ///< Runs of bytes that are special: a list of {at, text, kind}; kind "tag" or "changed".
    };
    using SharedBytes = std::shared_ptr<const WipedBytes>;

    explicit OutputModel(QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** `tagSize`: how many of the last bytes are a tag. A null pointer: there is none. */
    void show(SharedBytes output, std::size_t tagSize, SharedBytes previous);
    /** Whether the bytes that differ from the output before are marked, instead of the tag. */
    [[nodiscard]] bool isComparing() const { return m_comparing; }
    void setComparing(bool comparing);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::span<const std::byte> rowOf(const SharedBytes &bytes, int row) const;
    [[nodiscard]] bool isMarked(std::size_t offset) const;
    [[nodiscard]] QVariantList marks(int row) const;

    SharedBytes m_output;
    SharedBytes m_previous;
    std::size_t m_tagSize = 0;
    bool m_comparing = false;
};

} // namespace cipherscope::ui
