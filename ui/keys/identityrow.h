// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/age/recipient.h"
#include "keyring/identitystore.h"

namespace cipherscope::ui {

/** One of the user's identities, as it is listed. */
struct IdentityRow {
    keyring::StoredIdentity stored = {};
    age::Identities unlocked = {}; ///< Empty while it is locked.
    bool isChosen = false;
    bool isBusy = false; ///< Its passphrase is being tried.
};

} // namespace cipherscope::ui
