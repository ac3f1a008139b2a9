// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/wipedbytes.h"
#include "engine/provenance.h"
#include "engine/rng.h"
#include "randomness/password.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace cipherscope::ui {

enum class ValueForm { Hex, Base64, Integers, Uuid, Password, Words };

inline constexpr int mostValues = 1000;
inline constexpr int mostValueBytes = 16384; ///< Of all values that are bytes, together.

/** Some random values of one form. */
struct ValueJob {
    ValueForm form = ValueForm::Password;
    int count = 1; ///< Up to mostValues.
    int bytes = 32; ///< Of hexadecimal digits and base64, up to mostValueBytes.
    std::int64_t low = 1;
    std::int64_t high = 100;
    randomness::PasswordForm password = {};
    int words = 6;

    /** Of one value, if the generator is what it should be. */
    [[nodiscard]] double bits() const;
};

struct DrawnValues {
    std::shared_ptr<const WipedBytes> text; ///< A value a line, without a line feed at the end.
    engine::Provenance provenance;
};

/** Blocks. Errors: those of openRng() and of drawing, BadInput, Cancelled. */
[[nodiscard]] Result<DrawnValues> drawValues(const std::string &generator, const engine::RngInputs &inputs,
                                             const ValueJob &job, afalg::SystemCalls &calls,
                                             const std::stop_token &stop);

} // namespace cipherscope::ui
