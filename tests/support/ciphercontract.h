// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QObject>

#include <cstddef>
#include <initializer_list>
#include <string>

namespace cipherscope::testing {

/**
 * What engine/cipher.h promises of skciphers and AEADs, asked of one engine. Of the kernel's there are rows
 * only for the algorithms that a bind gives to this process; of OpenSSL's for all but those that it never
 * has.
 */
class CipherContract : public QObject {
    Q_OBJECT

protected:
    /** The one to ask. */
    [[nodiscard]] virtual engine::Engine &engine() = 0;

private Q_SLOTS:
    void initTestCase();
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
    void everyResultSaysWhatComputedIt_data();
    void everyResultSaysWhatComputedIt();

private:
    [[nodiscard]] bool isOffered(const std::string &name);
    void addRows(std::initializer_list<const char *> names);
    void addSkcipherRows();
    void addStreamingRows();
    void addAeadRows();

    std::ptrdiff_t m_descriptors = 0;
};

} // namespace cipherscope::testing
