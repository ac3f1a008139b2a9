// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/ciphercontract.h"

namespace cipherscope::testing {

/** What engine/cipher.h promises of skciphers, asked of one engine. */
class SkcipherContract : public CipherContract {
    Q_OBJECT

private Q_SLOTS:
    void aKnownMessageHasItsKnownCiphertext_data();
    void aKnownMessageHasItsKnownCiphertext();
    void whatWasEncryptedDecryptsInPlaceAndOutOfPlace_data();
    void whatWasEncryptedDecryptsInPlaceAndOutOfPlace();
    void piecesGiveTheCiphertextOfTheWhole_data();
    void piecesGiveTheCiphertextOfTheWhole();
    void aPartHasItsOwnIv_data();
    void aPartHasItsOwnIv();
    void aStreamBeginsTheNextMessageWithItsOwnIv_data();
    void aStreamBeginsTheNextMessageWithItsOwnIv();
    void aMessageThatIsNotEndedLeavesNothingBehind_data();
    void aMessageThatIsNotEndedLeavesNothingBehind();
    void whatTheRulesForbidIsBadInput_data();
    void whatTheRulesForbidIsBadInput();
    void streamsOutliveTheirAlgorithmAndWorkInSeveralThreads_data();
    void streamsOutliveTheirAlgorithmAndWorkInSeveralThreads();
    void aCounterThatWouldWrapIsBadInput();

    void aWrongKeySizeIsBadKey_data();
    void aWrongKeySizeIsBadKey();
    void anUnknownNameIsNoSuchAlgorithm();
    void everyResultSaysWhatComputedIt_data();
    void everyResultSaysWhatComputedIt();

private:
    void addSkcipherRows();
    void addStreamingRows();
};

} // namespace cipherscope::testing
