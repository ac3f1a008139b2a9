// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "core/secretbytes.h"
#include "keyring/passphrasestrength.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <memory>
#include <optional>

namespace cipherscope::ui {

/** A passphrase that is being typed. The fields give it away with each key; here it lives in locked memory.
 */
class PassphraseModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The page's model has it.")
    /** Whether it is a new one, which is typed twice and whose strength is shown. */
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /** What is missing until it is ready, as a sentence; empty while nothing was typed. */
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /** "empty", "begun" (as far as it goes it is the same), "same" or "other". */
    Q_PROPERTY(QString repetition READ repetition NOTIFY changed)
    /** 0 (very weak) to 4 (strong); -1 where there is nothing to judge. */
    Q_PROPERTY(int strengthLevel READ strengthLevel NOTIFY strengthChanged)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY strengthChanged)
    /** A passphrase of words that the user may take; empty unless one was asked for. */
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionText READ suggestionText NOTIFY suggestionChanged)
    Q_PROPERTY(int words READ words WRITE setWords NOTIFY suggestionChanged)
    /** Why the passphrase was not taken, set by whoever tried it; gone with the next key. */
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    enum class Use { Existing, New };

    PassphraseModel(const BackendContext &context, Use use, QObject *parent = nullptr);

    [[nodiscard]] bool isNew() const { return m_use == Use::New; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString repetition() const;
    [[nodiscard]] int strengthLevel() const { return m_strength ? m_strength->level : -1; }
    [[nodiscard]] QString strengthText() const;
    [[nodiscard]] QString suggestion() const { return m_suggestion; }
    [[nodiscard]] QString suggestionText() const;
    [[nodiscard]] int words() const { return m_words; }
    /** 4 to 10, others are moved there. Draws another suggestion if one is shown. */
    void setWords(int words);
    [[nodiscard]] QString error() const { return m_error; }
    void setError(const QString &error);

    /** What the first field holds now. */
    Q_INVOKABLE void typed(const QString &text);
    /** What the second field holds now. */
    Q_INVOKABLE void repeated(const QString &text);
    Q_INVOKABLE void suggest();
    Q_INVOKABLE void dismissSuggestion();
    /** To the clipboard, with the hint that histories of it are to leave it out. */
    Q_INVOKABLE void copySuggestion() const;
    /** Wipes it, and empties the fields. */
    Q_INVOKABLE void clear();

    /** A copy. Errors: BadInput: nothing was typed, or it was not repeated. */
    [[nodiscard]] Result<SecretBytes> passphrase() const;
    /** As passphrase(), then clear(). */
    [[nodiscard]] Result<SecretBytes> take();

Q_SIGNALS:
    void changed();
    void strengthChanged();
    void suggestionChanged();
    void errorChanged();
    /** The fields are to be emptied. */
    void cleared();

private:
    using Secret = std::shared_ptr<const SecretBytes>;

    QCoro::Task<> estimate();
    QCoro::Task<> draw();

    operations::OperationPool &m_pool;
    const Use m_use;
    Secret m_typed;
    Secret m_repeated;
    std::optional<keyring::PassphraseStrength> m_strength;
    bool m_estimating = false;
    bool m_outdated = false;
    QString m_suggestion;
    int m_words;
    QString m_error;
};

} // namespace cipherscope::ui
