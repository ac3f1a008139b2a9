// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QObject>

#include <vector>

namespace cipherscope::testing {

/**
 * What engine/cipher.h promises of skciphers and AEADs, asked of every engine that a test program gives: each
 * test runs once an engine. A kernel that refuses an algorithm to this process skips its row and says so.
 */
class CipherContract : public QObject {
    Q_OBJECT

protected:
    /** Those to ask; they live as long as the test. */
    [[nodiscard]] virtual std::vector<engine::Engine *> engines() = 0;

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void aKnownMessageHasItsKnownCiphertext_data();
    void aKnownMessageHasItsKnownCiphertext();
    void whatWasEncryptedDecryptsInPlaceAndOutOfPlace_data();
    void whatWasEncryptedDecryptsInPlaceAndOutOfPlace();
    void piecesGiveTheCiphertextOfTheWhole_data();
    void piecesGiveTheCiphertextOfTheWhole();
    void aStreamBeginsTheNextMessageWithItsOwnIv_data();
    void aStreamBeginsTheNextMessageWithItsOwnIv();
    void aMessageThatIsNotEndedLeavesNothingBehind_data();
    void aMessageThatIsNotEndedLeavesNothingBehind();
    void whatTheRulesForbidIsBadInput_data();
    void whatTheRulesForbidIsBadInput();
    void streamsOutliveTheirAlgorithmAndWorkInSeveralThreads_data();
    void streamsOutliveTheirAlgorithmAndWorkInSeveralThreads();
    void aCounterThatWouldWrapIsBadInput();

    void aKnownSealIsMadeAndOpened_data();
    void aKnownSealIsMadeAndOpened();
    void whatWasSealedOpensAtEverySize_data();
    void whatWasSealedOpensAtEverySize();
    void anyFlippedBitFailsAndLeavesNoPlaintext_data();
    void anyFlippedBitFailsAndLeavesNoPlaintext();
    void aForgeryOfNothingIsNoticed_data();
    void aForgeryOfNothingIsNoticed();
    void everyTagSizeOfTheRulesWorksAndNoOther_data();
    void everyTagSizeOfTheRulesWorksAndNoOther();
    void anAeadRefusesWhatTheRulesForbid_data();
    void anAeadRefusesWhatTheRulesForbid();

    void aWrongKeySizeIsBadKey_data();
    void aWrongKeySizeIsBadKey();
    void anUnknownNameIsNoSuchAlgorithm();
    void everyResultSaysWhatComputedIt();

private:
    std::ptrdiff_t m_descriptors = 0;
};

} // namespace cipherscope::testing
