// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/randomsource.h"

namespace cipherscope::age {

using cipherscope::RandomSource;
using cipherscope::systemRandom;

} // namespace cipherscope::age
