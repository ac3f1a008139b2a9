// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bytesform.h"
#include "core/secretbytes.h"
#include "operations/operationpool.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>
#include <QUrl>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace cipherscope::ui {

/** Bytes that a person gives, in one form or another. What was typed is not kept: only its bytes. */
class BytesField final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Workbench page's model has it.")
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY formChanged)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)

public:
    /** Where the bytes are kept: a secret in locked memory. */
    enum class Holds { Data, Secret };

    /** At most `most` bytes are taken. */
    BytesField(operations::OperationPool &pool, Holds holds, std::size_t most, QObject *parent = nullptr);

    [[nodiscard]] QString form() const { return formName(m_form); }
    /** The bytes stay: see replaced(). Typed bytes that the new form cannot show keep their form, and note()
     * says so. What is typed and is wrong in its form is read anew: see typedKept(). */
    void setForm(const QString &form);
    /** Why the form is still the same; empty if it is the one that was wanted. */
    [[nodiscard]] QString note() const { return m_note; }
    /** Why there are no bytes; empty if all is well. */
    [[nodiscard]] QString error() const { return m_error; }
    /** "16 bytes" */
    [[nodiscard]] QString sizeText() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /** Grows whenever other bytes, or another serial number, are given. */
    [[nodiscard]] unsigned revision() const { return m_revision; }

    /** Empty if there is an error or a serial number. Valid until the next change. */
    [[nodiscard]] std::span<const std::byte> bytes() const;
    /** Of a field that holds a secret; never a null pointer. */
    [[nodiscard]] std::shared_ptr<const SecretBytes> secret() const { return m_secret; }
    /** Of a field that holds data; never a null pointer. */
    [[nodiscard]] std::shared_ptr<const WipedBytes> data() const { return m_data; }
    /** The number of a key in a kernel keyring, if that is what was given. */
    [[nodiscard]] std::optional<std::int32_t> serial() const { return m_serial; }
    [[nodiscard]] bool isSerial() const { return m_form == BytesForm::Serial; }
    /** Whether it was filled by a person or a file: an empty field is no error. */
    [[nodiscard]] bool isEmpty() const { return bytes().empty() && m_error.isEmpty() && !m_serial; }

    /** What would be typed for the bytes; empty where they are too many or no such text. */
    Q_INVOKABLE QString typed() const;
    Q_INVOKABLE void setTyped(const QString &typed);
    Q_INVOKABLE void useFile(const QUrl &url);
    /** Shows `size` bytes from getrandom(2) and `end` after them, in hexadecimal unless it was base64. */
    void randomize(std::size_t size, std::span<const std::byte> end = {});
    /** Shows these bytes, in hexadecimal unless the form is base64. */
    void show(std::span<const std::byte> bytes);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void formChanged();
    /** The field must show this instead of what was typed. */
    void replaced(const QString &typed);
    /** What the field shows stays, and must be given to setTyped() again: it was not kept here. */
    void typedKept();

private:
    QCoro::Task<> read(std::filesystem::path file);
    template <typename Bytes> void parse(const QString &typed);
    void take(std::span<const std::byte> bytes);
    void fail(const QString &error);
    /** A file that is still being read counts no more. */
    void forgetFile();
    void forget();

    operations::OperationPool &m_pool;
    const Holds m_holds;
    const std::size_t m_most;
    BytesForm m_form;
    std::shared_ptr<const SecretBytes> m_secret;
    std::shared_ptr<const WipedBytes> m_data;
    std::optional<std::int32_t> m_serial;
    std::filesystem::path m_file;
    QString m_error;
    QString m_note;
    unsigned m_revision = 0;
    bool m_isReading = false;
    unsigned m_reading = 0; ///< The newest one: only its answer counts.
};

} // namespace cipherscope::ui
