// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QObject>

#include <vector>

namespace cipherscope::testing {

/**
 * What engine/engine.h promises of a hash, asked of every engine that a test program gives: each test runs
 * once an engine. A kernel that refuses an algorithm to this process skips its row and says so.
 */
class HashContract : public QObject {
    Q_OBJECT

protected:
    /** Those to ask; they live as long as the test. */
    [[nodiscard]] virtual std::vector<engine::Engine *> engines() = 0;

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void aKnownMessageHasItsKnownDigest_data();
    void aKnownMessageHasItsKnownDigest();
    void piecesGiveTheDigestOfTheWhole_data();
    void piecesGiveTheDigestOfTheWhole();
    void aHasherIsReadyForTheNextMessageAfterFinish_data();
    void aHasherIsReadyForTheNextMessageAfterFinish();
    void aCloneGoesOnFromWhereItWasMadeAndAlone_data();
    void aCloneGoesOnFromWhereItWasMadeAndAlone();
    void aCloneOfAFreshHasherIsFresh_data();
    void aCloneOfAFreshHasherIsFresh();
    void hashersOfOneAlgorithmWorkInSeveralThreads_data();
    void hashersOfOneAlgorithmWorkInSeveralThreads();
    void hashersOutliveTheirAlgorithm_data();
    void hashersOutliveTheirAlgorithm();
    void anEmptyKeyIsAKey();
    void everyKeyHasItsOwnDigests();
    void aMissingOrNeedlessKeyIsAnError_data();
    void aMissingOrNeedlessKeyIsAnError();
    void anUnknownNameIsNoSuchAlgorithm_data();
    void anUnknownNameIsNoSuchAlgorithm();
    void everyResultSaysWhatComputedIt();

private:
    std::ptrdiff_t m_descriptors = 0;
};

} // namespace cipherscope::testing
