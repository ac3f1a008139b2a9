// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/modulename.h"

#include <algorithm>

namespace cipherscope::catalog {

std::string canonicalModuleName(std::string_view name)
{
    std::string result(name);
    std::ranges::replace(result, '-', '_');
    return result;
}

} // namespace cipherscope::catalog
