// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/drivertraits.h"
#include "catalog/moduleinfo.h"
#include "messages/entrytext.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace cipherscope::messages {

/** What is known of a module, a line each: its file, what it is, its licence, who uses it, its parameters. */
[[nodiscard]] std::vector<FieldText> moduleTexts(const catalog::ModuleInfo &info,
                                                 const QLocale &locale = QLocale());

/** How a driver computes, and what that means for programs; a sentence each, none if its names do not tell.
 */
[[nodiscard]] QStringList driverSentences(const catalog::DriverTraits &traits);

/** "QAT", "asynchronous": a few words for a badge; empty for ordinary drivers. */
[[nodiscard]] QString driverBadge(const catalog::DriverTraits &traits);

} // namespace cipherscope::messages
