// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/runprocess.h"

#include <QObject>

#include <optional>
#include <set>

namespace cipherscope::testing {

/**
 * The rules of `cipherscope-cli encrypt`, `decrypt` and `keygen`, asked of the program as a process, once an
 * engine. age and age-keygen (FiloSottile/age) say what is right.
 */
class AgeCliRules : public QObject {
    Q_OBJECT

protected:
    /** Values of --engine. */
    [[nodiscard]] virtual std::vector<std::string> engines() const = 0;

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void ageOpensWhatWeEncrypt_data() { sizesAndForms(); }
    void ageOpensWhatWeEncrypt();
    void weOpenWhatAgeEncrypts_data() { sizesAndForms(); }
    void weOpenWhatAgeEncrypts();
    void everyRecipientOpensTheFile();
    void aPassphraseComesFromADescriptor();
    void aWrongPassphraseIsSaidToBeWrong();
    void ageOpensOurPassphraseFilesAndWeItsOwn();
    void ourPassphraseIsAskedForAtTheTerminal();
    void withoutATerminalTheDescriptorIsNamed();
    void standardInputAndOutputWillDo();
    void whatIsDamagedLeavesTheTargetAsItWas_data();
    void whatIsDamagedLeavesTheTargetAsItWas();
    void theTargetIsReplacedOnceAllIsDone();
    void aFileIsNotItsOwnOutput();
    void whatIsMissingIsSaidBeforeAPassphraseIsAskedFor();
    void aFullDiskIsSaidToBeFull();
    void binaryOutputDoesNotGoToATerminal();
    void keysAreThoseOfAgeKeygen();
    void aKeyFileIsNeverOverwritten();
    void anIdentityFileMayHaveAPassphrase();
    void aCommandLineThatMakesNoSenseIsStatusTwo_data();
    void aCommandLineThatMakesNoSenseIsStatusTwo();

private:
    static void sizesAndForms();
    /** The program's command line with the row's engine. */
    [[nodiscard]] static std::vector<std::string> ours(std::vector<std::string> arguments);
    /** Runs the program in m_folder. */
    [[nodiscard]] ProcessResult run(const std::vector<std::string> &arguments,
                                    ProcessSetting setting = {}) const;
    /** The same, with `passphrase` and a line feed to be read from descriptor 3. */
    [[nodiscard]] ProcessResult runWithPassphrase(const std::string &passphrase,
                                                  const std::vector<std::string> &arguments) const;
    /** Another program in m_folder. */
    [[nodiscard]] ProcessResult theirs(const std::vector<std::string> &command,
                                       ProcessSetting setting = {}) const;
    /** A new key file of age-keygen in m_folder; gives its public key. */
    [[nodiscard]] std::string makeKey(const std::string &name) const;
    [[nodiscard]] std::set<std::string> names() const;

    std::optional<ScratchFolder> m_folder;
    std::string m_identity; ///< A key file's content, for tests that need any.
    std::string m_recipient; ///< Its public key.
};

} // namespace cipherscope::testing
