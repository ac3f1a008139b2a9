// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bytesfield.h"
#include "engine/cipherrules.h"
#include "engine/ivparts.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>
#include <QVariantList>

#include <cstdint>
#include <optional>

namespace cipherscope::ui {

/**
 * The parts of an IV as fields of their own: ccm's L and nonce, chacha20's block counter and nonce. The field
 * of the whole IV stays what a run is given: the parts are put together into it, and follow it.
 */
class IvPartsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Workbench page's inputs have it.")
    Q_PROPERTY(cipherscope::ui::BytesField *nonce READ nonce CONSTANT)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool used READ isUsed WRITE setUsed NOTIFY changed)
    Q_PROPERTY(bool ccm READ isCcm NOTIFY changed)
    Q_PROPERTY(QString counter READ counter WRITE setCounter NOTIFY changed)
    Q_PROPERTY(int lengthSize READ lengthSize WRITE setLengthSize NOTIFY changed)
    Q_PROPERTY(QVariantList lengthSizes READ lengthSizes CONSTANT)
    Q_PROPERTY(QString nonceRule READ nonceRule NOTIFY changed)
    Q_PROPERTY(QString counterRule READ counterRule NOTIFY changed)
    Q_PROPERTY(QString problem READ shownProblem NOTIFY changed)
    Q_PROPERTY(QVariantList segments READ segments NOTIFY changed)

public:
    /** `iv`: the field of the whole IV; it must live longer. */
    IvPartsModel(operations::OperationPool &pool, BytesField &iv, QObject *parent = nullptr);

    [[nodiscard]] BytesField *nonce() { return &m_nonce; }
    [[nodiscard]] const BytesField *nonce() const { return &m_nonce; }
    void setRules(const std::optional<engine::CipherRules> &rules);

    /** Whether the cipher's IV has parts that can be given one by one. */
    [[nodiscard]] bool isOffered() const { return m_rules && engine::largestIvNumber(*m_rules) > 0; }
    /** Whether a person wants to give them one by one. */
    [[nodiscard]] bool isUsed() const { return m_isUsed && isOffered(); }
    void setUsed(bool used);
    [[nodiscard]] bool isCcm() const { return m_rules && m_rules->ivForm == engine::IvForm::CcmBlock; }

    /** chacha20's first block counter, as it was typed. */
    [[nodiscard]] QString counter() const { return m_counter; }
    void setCounter(const QString &counter);
    /** ccm's L: how many bytes count the message's length. */
    [[nodiscard]] int lengthSize() const { return m_lengthSize; }
    void setLengthSize(int size);
    /** Objects with `value` and `text`: "3, for messages below 16.0 MiB". */
    [[nodiscard]] QVariantList lengthSizes() const;
    [[nodiscard]] QString nonceRule() const;
    [[nodiscard]] QString counterRule() const;
    /** Why they make no IV. */
    [[nodiscard]] QString problem() const;
    /** The same, as long as an empty nonce is nothing wrong yet. */
    [[nodiscard]] QString shownProblem() const;
    /** Of whatever is in the field of the IV: objects with `name`, `note`, `hex`, `origin` ("iv", "key" or
     * "cipher"). Empty where it is one thing. */
    [[nodiscard]] QVariantList segments() const;

    /** A random nonce of the right size; the number stays. */
    Q_INVOKABLE void randomizeNonce();

Q_SIGNALS:
    void changed();

private:
    /** nullopt if no number was typed. */
    [[nodiscard]] std::optional<std::uint64_t> number() const;
    [[nodiscard]] std::optional<engine::IvParts> parts() const;
    /** Takes over what the field of the IV has, as far as it fits. */
    void begin();
    void putTogether();
    void takeApart();

    BytesField &m_iv;
    BytesField m_nonce;
    std::optional<engine::CipherRules> m_rules;
    QString m_counter = QStringLiteral("0");
    int m_lengthSize = 3;
    bool m_isUsed = true;
    bool m_isBusy = false; ///< One of the fields is being set from the other.
};

} // namespace cipherscope::ui
