// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cipherscope::ui {

/** Copies a secret, with the hint of KDE and others that a clipboard's history is not to keep it. */
void copySecret(const QString &text);

} // namespace cipherscope::ui
