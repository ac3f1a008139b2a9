// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "components/filesaver.h"
#include "core/error.h"
#include "core/wipedbytes.h"
#include "engine/provenance.h"
#include "operations/operationpool.h"
#include "outputmodel.h"

#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>

#include <chrono>
#include <cstddef>
#include <memory>

namespace cipherscope::ui {

/** What a run gave. */
struct RunReport {
    enum class Kind { Encrypted, Decrypted, CameBack, CameBackOtherwise };

    Kind kind = Kind::Encrypted;
    std::shared_ptr<const WipedBytes> output;
    std::size_t inputSize = 0; ///< In bytes.
    std::size_t tagSize = 0; ///< How many of the last bytes of the output are a tag.
    bool isAuthenticated = false;
    engine::Provenance provenance;
    std::chrono::nanoseconds duration{};
};

/** The answer to the last run, its output, and what differs from the output before. */
class CipherResult final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Workbench page's model has it.")
    Q_PROPERTY(cipherscope::ui::OutputModel *output READ output CONSTANT)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool authenticationFailed READ hasAuthenticationFailed NOTIFY changed)
    Q_PROPERTY(bool hasOutput READ hasOutput NOTIFY changed)
    Q_PROPERTY(bool hasTag READ hasTag NOTIFY changed)
    Q_PROPERTY(bool fitsInput READ fitsInput NOTIFY changed)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY changed)
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    Q_PROPERTY(QString base64 READ base64 NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString textNote READ textNote NOTIFY changed)
    Q_PROPERTY(QString saveMessage READ saveMessage NOTIFY saved)
    Q_PROPERTY(bool saveFailed READ hasSaveFailed NOTIFY saved)

public:
    explicit CipherResult(operations::OperationPool &pool, QObject *parent = nullptr);

    void show(const RunReport &report);
    /** There is no output then; the one before is still what the next is compared with. */
    void showError(const Error &error);

    [[nodiscard]] OutputModel *output() { return &m_output; }
    /** "good", "bad" (the tag does not fit, or something else came back), "warning"; empty before the first
     * run. */
    [[nodiscard]] QString kind() const { return m_kind; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] bool hasAuthenticationFailed() const { return m_authenticationFailed; }
    [[nodiscard]] bool hasOutput() const { return m_bytes != nullptr; }
    [[nodiscard]] bool hasTag() const { return m_bytes && m_tagSize > 0; }
    /** Whether the output is small enough to be shown in a field. */
    [[nodiscard]] bool fitsInput() const;
    [[nodiscard]] bool hasPrevious() const { return m_bytes && m_previous; }
    /** "64 of 128 bits differ (50 %)"; empty without two outputs. */
    [[nodiscard]] QString difference() const;
    /** Of the output or its beginning. */
    [[nodiscard]] QString base64() const;
    /** The output as a text, where it is one. */
    [[nodiscard]] QString text() const;
    /** What text() and base64() leave out, or why there is no text. */
    [[nodiscard]] QString textNote() const;
    [[nodiscard]] const std::shared_ptr<const WipedBytes> &bytes() const { return m_bytes; }

    /** All of the output, to the byte. */
    Q_INVOKABLE void save(const QUrl &target);
    /** The output in hexadecimal. */
    Q_INVOKABLE void copyHex() const;
    Q_INVOKABLE void copyBase64() const;
    Q_INVOKABLE void clearSaveMessage() { m_saver.clearMessage(); }

    [[nodiscard]] QString saveMessage() const { return m_saver.message(); }
    [[nodiscard]] bool hasSaveFailed() const { return m_saver.hasFailed(); }

Q_SIGNALS:
    void changed();
    void saved();

private:
    FileSaver m_saver;
    OutputModel m_output;
    std::shared_ptr<const WipedBytes> m_bytes;
    std::shared_ptr<const WipedBytes> m_last; ///< The newest output there was.
    std::shared_ptr<const WipedBytes> m_previous;
    std::size_t m_tagSize = 0;
    QString m_kind;
    QString m_title;
    QString m_detail;
    bool m_authenticationFailed = false;
};

} // namespace cipherscope::ui
