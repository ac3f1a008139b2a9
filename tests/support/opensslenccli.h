// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/runprocess.h"

#include <QObject>

#include <optional>

namespace cipherscope::testing {

/** The rules of `cipherscope-cli openssl-enc`, asked of the program as a process. openssl enc says what is
 * right. */
class OpenSslEncCli : public QObject {
    Q_OBJECT

protected:
    /** The value of --engine. Where that is the kernel, and it does not have a cipher, the row is skipped. */
    [[nodiscard]] virtual std::string engine() const = 0;

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyCipherGoesBothWays_data();
    void everyCipherGoesBothWays() { bothWays(); }
    void everySizeDigestAndCountGoesBothWays_data();
    void everySizeDigestAndCountGoesBothWays() { bothWays(); }
    void standardInputAndOutputWillDo();
    void aWrongPassphraseLeavesTheTargetAsItWas();
    void whatIsNoSuchFileIsSaid();
    void theWeaknessIsSaidOnce();
    void aCommandLineThatMakesNoSenseIsStatusTwo_data();
    void aCommandLineThatMakesNoSenseIsStatusTwo();

private:
    /** A row's file, to and from openssl enc. */
    void bothWays() const;
    /** Runs the program in m_folder with a passphrase to be read from descriptor 3. */
    [[nodiscard]] ProcessResult run(const std::vector<std::string> &arguments, ProcessSetting setting = {},
                                    const std::string &passphrase = "correct horse") const;
    /** openssl enc with the right passphrase. */
    [[nodiscard]] ProcessResult theirs(const std::vector<std::string> &arguments) const;

    std::optional<ScratchFolder> m_folder;
};

} // namespace cipherscope::testing
