// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/runprocess.h"

#include <QObject>

#include <optional>

namespace cipherscope::testing {

/**
 * The rules of `cipherscope-cli hash` and `check`, asked of the program as a process, once an engine. Other
 * programs say what is right: coreutils, openssl, rhash, hashdeep.
 */
class CliRules : public QObject {
    Q_OBJECT

protected:
    /** Values of --engine. */
    [[nodiscard]] virtual std::vector<std::string> engines() const = 0;

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void theOutputIsThatOfCoreutils_data();
    void theOutputIsThatOfCoreutils();
    void standardInputIsHashed();
    void severalAlgorithmsGiveTaggedLinesFileByFile();
    void anErrorOfOneFileIsSaidAndTheOthersAreHashed();
    void aFolderIsRefusedWithoutRecursive();
    void aFolderIsHashedByNameWithRecursive();
    void linksOutOfAFolderNeedFollowLinks();
    void aPipeIsRefusedAndNotWaitedFor();
    void hmacAgreesWithOpenSsl_data();
    void hmacAgreesWithOpenSsl();
    void aKeyIsAskedForAndExplained();
    void anUnknownAlgorithmIsAnErrorWithItsName();
    void outputThatCannotBeWrittenIsAnError();
    void aCommandLineThatMakesNoSenseIsStatusTwo_data();
    void aCommandLineThatMakesNoSenseIsStatusTwo();
    void checkSaysWhatSha256sumSays();
    void checkReadsEveryForm_data();
    void checkReadsEveryForm();
    void checkGivesMalformedLinesTheirNumbers();
    void checkAsksWhereTheAlgorithmIsOpen();
    void checkNamesEveryLengthThatIsOpen();
    void checkAsksOnATerminalForOneLengthAfterTheOther();
    void checkSaysThatASignatureIsUnchecked();
    void checkWarnsOfNamesOutsideTheFolder();
    void checkNeedsSomethingToCheck();
    void namesInMessagesAreNotTakenForPlaces();

private:
    /** Runs the program in m_folder with the row's engine. */
    [[nodiscard]] ProcessResult run(std::vector<std::string> arguments, ProcessSetting setting = {}) const;
    /** The names of files in m_folder with unusual names and sizes. */
    [[nodiscard]] std::vector<std::string> writeOddFiles() const;

    /** The name of a list that has "a" by two digests, whose algorithms only their lengths tell. */
    [[nodiscard]] std::string writeListOfTwoLengths() const;

    std::optional<ScratchFolder> m_folder;
};

} // namespace cipherscope::testing
