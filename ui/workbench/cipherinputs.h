// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bytesfield.h"
#include "context/backendcontext.h"
#include "engine/cipherproblems.h"
#include "engine/cipherrules.h"
#include "ivpartsmodel.h"
#include "operations/cipherrun.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** What a person gives for one run, and what is wrong with it before anything is asked. */
class CipherInputs final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Workbench page's model has it.")
    Q_PROPERTY(cipherscope::ui::BytesField *key READ key CONSTANT)
    Q_PROPERTY(cipherscope::ui::BytesField *authKey READ authKey CONSTANT)
    Q_PROPERTY(cipherscope::ui::BytesField *iv READ iv CONSTANT)
    Q_PROPERTY(cipherscope::ui::BytesField *aad READ aad CONSTANT)
    Q_PROPERTY(cipherscope::ui::BytesField *input READ input CONSTANT)
    Q_PROPERTY(bool hasAuthKey READ hasAuthKey NOTIFY rulesChanged)
    Q_PROPERTY(bool hasIv READ hasIv NOTIFY rulesChanged)
    Q_PROPERTY(bool hasTag READ hasTag NOTIFY rulesChanged)
    Q_PROPERTY(bool hasPadding READ hasPadding NOTIFY rulesChanged)
    Q_PROPERTY(QVariantList tagOptions READ tagOptions NOTIFY rulesChanged)
    Q_PROPERTY(int tagSize READ tagSize WRITE setTagSize NOTIFY changed)
    Q_PROPERTY(bool padded READ isPadded WRITE setPadded NOTIFY changed)
    Q_PROPERTY(bool padsNow READ padsNow NOTIFY changed)
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY changed)
    Q_PROPERTY(cipherscope::ui::IvPartsModel *ivParts READ ivParts CONSTANT)
    Q_PROPERTY(bool nonceAlone READ isNonceAlone NOTIFY changed)
    Q_PROPERTY(QString keyProblem READ keyProblem NOTIFY changed)
    Q_PROPERTY(QString ivProblem READ ivProblem NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    enum Mode { Encrypt, Decrypt, RoundTrip };
    Q_ENUM(Mode)

    /** In bytes. */
    static constexpr std::size_t largestKey = std::size_t{ 64 } * 1024;
    static constexpr std::size_t largestInput = std::size_t{ 16 } * 1024 * 1024;

    explicit CipherInputs(const BackendContext &context, QObject *parent = nullptr);

    [[nodiscard]] BytesField *key() { return &m_key; }
    [[nodiscard]] BytesField *authKey() { return &m_authKey; }
    [[nodiscard]] BytesField *iv() { return &m_iv; }
    [[nodiscard]] IvPartsModel *ivParts() { return &m_ivParts; }
    [[nodiscard]] BytesField *aad() { return &m_aad; }
    [[nodiscard]] BytesField *input() { return &m_input; }

    [[nodiscard]] const std::optional<engine::CipherRules> &rules() const { return m_rules; }
    void setRules(const std::optional<engine::CipherRules> &rules);
    [[nodiscard]] bool hasAuthKey() const;
    [[nodiscard]] bool hasIv() const { return m_rules && m_rules->ivSize > 0; }
    [[nodiscard]] bool hasTag() const { return m_rules && m_rules->isAuthenticated(); }
    [[nodiscard]] bool hasPadding() const { return m_rules && operations::takesPadding(*m_rules); }
    /** The tags that the cipher makes, as objects with `value`, in bytes, and `text`. */
    [[nodiscard]] QVariantList tagOptions() const;
    [[nodiscard]] int tagSize() const { return m_tagSize; }
    void setTagSize(int size);
    [[nodiscard]] bool isPadded() const { return m_isPadded; }
    void setPadded(bool padded);
    /** Whether a run in this mode pads its input. */
    [[nodiscard]] bool padsNow() const { return m_isPadded && hasPadding() && m_mode != Decrypt; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /** Whether what is in the IV's field is a nonce around which the IV can be built. */
    [[nodiscard]] bool isNonceAlone() const;
    Q_INVOKABLE void buildIvFromNonce();
    /** A key of the longest size; of authenc() the one that encrypts. */
    Q_INVOKABLE void randomizeKey();
    /** authenc()'s other key, as long as the digest. */
    Q_INVOKABLE void randomizeAuthKey();
    /** An IV in the right form; a counter begins at 0. */
    Q_INVOKABLE void randomizeIv();
    /** Additional data of a size that the cipher takes. Where the IV must end it and is none yet, the IV is
     * made first. */
    Q_INVOKABLE void randomizeAad();

    /** What is wrong, a sentence each; empty if the kernel can be asked. */
    [[nodiscard]] QStringList problems() const;
    /** The first that is wrong with what the field of the key, or of the IV, holds. An empty field has
     * nothing wrong yet. */
    [[nodiscard]] QString keyProblem() const;
    [[nodiscard]] QString ivProblem() const;
    [[nodiscard]] bool isReady() const;
    /** Grows whenever a run would be given something else. */
    [[nodiscard]] unsigned revision() const;
    /** `algorithm`, `choice` and the direction are the caller's. */
    [[nodiscard]] operations::CipherRun run(const std::string &algorithm, engine::EngineChoice choice,
                                            engine::Direction direction) const;

Q_SIGNALS:
    void changed();
    void rulesChanged();

private:
    template <typename T> void setOption(T &option, T value);
    [[nodiscard]] operations::CipherKey cipherKey() const;
    [[nodiscard]] QStringList fieldProblems() const;
    [[nodiscard]] QString sentenceFor(const engine::CipherProblem &problem) const;
    [[nodiscard]] QString firstSentence(const std::vector<engine::CipherProblem> &problems) const;

    BytesField m_key;
    BytesField m_authKey;
    BytesField m_iv;
    IvPartsModel m_ivParts;
    BytesField m_aad;
    BytesField m_input;
    std::optional<engine::CipherRules> m_rules;
    unsigned m_revision = 0; ///< Of what is no field.
    int m_tagSize = 16;
    bool m_isPadded = true;
    Mode m_mode = Encrypt;
};

} // namespace cipherscope::ui
