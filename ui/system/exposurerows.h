// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/exposure.h"

#include <QVariantList>

namespace cipherscope::ui {

/** Of ExposurePartRow, RemedyRow and HolderRow: what the System page shows of an exposure. */
[[nodiscard]] QVariantList partRows(const catalog::Exposure &exposure);
[[nodiscard]] QVariantList remedyRows(const std::vector<catalog::Remedy> &remedies);
[[nodiscard]] QVariantList holderRows(const catalog::Exposure &exposure);

/** The kind of the badge that says who reaches AF_ALG. */
[[nodiscard]] QString kindOf(catalog::Reach reach);

} // namespace cipherscope::ui
