// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithmprobe.h"
#include "operations/operationpool.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>
#include <QUrl>

#include <cstddef>
#include <filesystem>
#include <span>

namespace cipherscope::ui {

/** The key that turns every hash of the page into an HMAC. Only its length is ever shown. */
class HmacKeyModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(bool active READ isActive NOTIFY keyChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY keyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    /** In bytes. A key is no document, and locked memory is scarce: longer ones are refused. */
    static constexpr std::size_t largestKey = std::size_t{ 64 } * 1024;

    explicit HmacKeyModel(operations::OperationPool &pool, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_key != nullptr; }
    [[nodiscard]] const SharedKey &key() const { return m_key; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString error() const { return m_error; }

    /** The UTF-8 bytes of a text. True if it is in use now, so that the field can be cleared. */
    Q_INVOKABLE bool useText(const QString &text);
    /** Hexadecimal digits; blanks and colons between them are passed over. */
    Q_INVOKABLE bool useHex(const QString &digits);
    /** All bytes of a file, a line feed at its end included. */
    Q_INVOKABLE void useFile(const QUrl &url);
    Q_INVOKABLE void forget();
    Q_INVOKABLE void clearError();

Q_SIGNALS:
    void keyChanged();
    void errorChanged();

private:
    /** Takes a copy. */
    bool useBytes(std::span<const std::byte> bytes);
    QCoro::Task<> read(std::filesystem::path file);
    void setKey(SharedKey key);
    void setError(const QString &error);

    operations::OperationPool &m_pool;
    SharedKey m_key;
    QString m_error;
};

} // namespace cipherscope::ui
