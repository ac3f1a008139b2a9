// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ciphercheck.h"

#include "engine/cipherproblems.h"

namespace cipherscope::engine {

Result<void> MessageCheck::refuse(Phrase why) const
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, m_rules->name, why));
}

Result<void> MessageCheck::start(std::span<const std::byte> iv)
{
    m_open = false;
    if (Result<void> fits = refuseFirst(*m_rules, ivProblems(*m_rules, iv)); !fits)
        return fits;
    m_iv.assign(iv.begin(), iv.end());
    m_size = 0;
    m_open = true;
    return {};
}

Result<void> MessageCheck::update(std::size_t inSize, std::size_t outSize, Piece piece)
{
    if (!m_open)
        return refuse(phrase("Error", "no message was begun"));
    if (inSize != outSize)
        return refuse(phrase("Error", "there is not as much room for what comes out as goes in"));
    m_size += inSize;
    if (piece == Piece::Last) {
        m_open = false;
        return refuseFirst(*m_rules, textProblems(*m_rules, m_iv, m_size));
    }
    if (!m_rules->streams())
        return refuse(phrase("Error", "its message cannot be given in pieces"));
    if (inSize % m_rules->pieceMultiple != 0)
        return refuseFirst(*m_rules,
                           { { CipherProblemKind::MessageNotMultiple, inSize, m_rules->pieceMultiple } });
    if (m_rules->chaining == Chaining::Counter)
        return refuseFirst(*m_rules, textProblems(*m_rules, m_iv, m_size));
    return {};
}

Result<void> checkAead(const CipherRules &rules, Direction direction, std::size_t tagSize,
                       std::span<const std::byte> nonce, std::span<const std::byte> aad, std::size_t inSize,
                       std::size_t outSize)
{
    const bool isOpening = direction == Direction::Decrypt;
    if (isOpening && inSize < tagSize)
        return refuseFirst(rules, { { CipherProblemKind::ShorterThanTag, inSize, tagSize } });
    const std::size_t textSize = isOpening ? inSize - tagSize : inSize;
    if (outSize != (isOpening ? textSize : textSize + tagSize))
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Compute, rules.name,
                       phrase("Error", "there is not as much room as what comes out needs")));
    if (Result<void> fits = refuseFirst(rules, ivProblems(rules, nonce)); !fits)
        return fits;
    if (Result<void> fits = refuseFirst(rules, aadProblems(rules, nonce, aad)); !fits)
        return fits;
    return refuseFirst(rules, textProblems(rules, nonce, textSize));
}

} // namespace cipherscope::engine
