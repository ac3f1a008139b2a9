// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/ciphercontract.h"

namespace cipherscope::testing {

/** What engine/cipher.h promises of AEADs, asked of one engine. */
class AeadContract : public CipherContract {
    Q_OBJECT

private Q_SLOTS:
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
    void everyResultSaysWhatComputedIt_data();
    void everyResultSaysWhatComputedIt();

private:
    void addAeadRows();
};

} // namespace cipherscope::testing
