// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "components/secretclipboard.h"
#include "context/backendcontext.h"
#include "randominputs.h"
#include "randomsources.h"
#include "valuejob.h"

#include <QCoroTask>
#include <QObject>
#include <QtQmlIntegration>

#include <memory>

namespace cipherscope::ui {

/** Random values to read and to copy: what form they have, and the last ones drawn. */
class RandomValues final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Random page's model has it.")
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY jobChanged)
    Q_PROPERTY(int count READ count WRITE setCount NOTIFY jobChanged)
    Q_PROPERTY(int bytes READ bytes WRITE setBytes NOTIFY jobChanged)
    Q_PROPERTY(QString low READ low WRITE setLow NOTIFY jobChanged)
    Q_PROPERTY(QString high READ high WRITE setHigh NOTIFY jobChanged)
    Q_PROPERTY(int length READ length WRITE setLength NOTIFY jobChanged)
    Q_PROPERTY(QStringList classes READ classes WRITE setClasses NOTIFY jobChanged)
    Q_PROPERTY(int words READ words WRITE setWords NOTIFY jobChanged)
    Q_PROPERTY(QString entropy READ entropy NOTIFY jobChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY jobChanged)
    Q_PROPERTY(bool drawing READ isDrawing NOTIFY resultChanged)
    Q_PROPERTY(QString text READ text NOTIFY resultChanged)
    Q_PROPERTY(QString provenance READ provenance NOTIFY resultChanged)
    Q_PROPERTY(QString error READ error NOTIFY resultChanged)
    Q_PROPERTY(bool clearsClipboard READ clearsClipboard WRITE setClearsClipboard NOTIFY clipboardChanged)
    Q_PROPERTY(bool onClipboard READ isOnClipboard NOTIFY clipboardChanged)

public:
    RandomValues(const BackendContext &context, const RandomSources &sources, const RandomInputs &inputs,
                 QObject *parent = nullptr);

    /** "hex", "base64", "integers", "uuid", "password", "words". */
    [[nodiscard]] QString form() const;
    void setForm(const QString &form);
    [[nodiscard]] int count() const { return m_job.count; }
    void setCount(int count);
    [[nodiscard]] int bytes() const { return m_job.bytes; }
    void setBytes(int bytes);
    /** As typed: whole numbers of 64 bits. */
    [[nodiscard]] QString low() const { return m_low; }
    void setLow(const QString &low);
    [[nodiscard]] QString high() const { return m_high; }
    void setHigh(const QString &high);
    [[nodiscard]] int length() const { return m_job.password.length; }
    void setLength(int length);
    /** Of "lower", "upper", "digits", "symbols", "distinct": what a password is made of. */
    [[nodiscard]] QStringList classes() const;
    void setClasses(const QStringList &classes);
    [[nodiscard]] int words() const { return m_job.words; }
    void setWords(int words);

    /** How hard one value is to guess. */
    [[nodiscard]] QString entropy() const;
    /** What keeps values from being drawn; empty if nothing. */
    [[nodiscard]] QString problem() const;

    [[nodiscard]] bool isDrawing() const { return m_isDrawing; }
    /** The last values, one a line. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString provenance() const { return m_provenance; }
    [[nodiscard]] QString error() const { return m_error; }

    /** Whether what is copied is taken off the clipboard after a minute. */
    [[nodiscard]] bool clearsClipboard() const { return m_clipboard.isClearing(); }
    void setClearsClipboard(bool clears) { m_clipboard.setClearing(clears); }
    [[nodiscard]] bool isOnClipboard() const { return m_clipboard.isHolding(); }

    Q_INVOKABLE void draw();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void jobChanged();
    void resultChanged();
    void clipboardChanged();

private:
    QCoro::Task<> compute();
    template <typename T> void assign(T &where, const T &value);

    operations::OperationPool &m_pool;
    afalg::SystemCalls &m_calls;
    const RandomSources &m_sources;
    const RandomInputs &m_inputs;
    SecretClipboard m_clipboard;
    ValueJob m_job;
    QString m_low;
    QString m_high;
    std::shared_ptr<const WipedBytes> m_text;
    QString m_provenance;
    QString m_error;
    bool m_isDrawing = false;
};

} // namespace cipherscope::ui
