// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cipherscope::messages {

/**
 * That the PGP signature around a checksum file was not checked, what that means, and the command that checks
 * it. `fileName` may have any characters: in the command it is quoted for a shell where it has to be.
 */
[[nodiscard]] QString uncheckedSignatureSentence(const QString &fileName);

} // namespace cipherscope::messages
