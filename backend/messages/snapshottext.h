// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/machinesnapshot.h"
#include "catalog/snapshotdifference.h"

#include <QString>

namespace cipherscope::messages {

/** "only here", "only there", "changed". */
[[nodiscard]] QString differenceText(catalog::DifferenceKind kind);

/** "priority 170, module aesni_intel, selected, restricted": one side of a difference. */
[[nodiscard]] QString sideText(const catalog::SnapshotSide &side);

/** What changed, in words: "driver, priority". Empty unless both sides are there. */
[[nodiscard]] QString changesText(const catalog::SnapshotDifference &difference);

/** "Linux 6.1.0-57 on x86_64, AMD EPYC": whose list it is; that it does not say where it says nothing. */
[[nodiscard]] QString machineText(const catalog::MachineSnapshot &snapshot);

/** Which words of a difference a search for `text` finds: its name and the drivers of both sides. */
[[nodiscard]] bool differenceContains(const catalog::SnapshotDifference &difference, const QString &text);

} // namespace cipherscope::messages
