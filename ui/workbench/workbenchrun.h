// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cipherinputs.h"
#include "cipherresult.h"
#include "operations/cipherrun.h"
#include "operations/zerocopytrial.h"

#include <QStringList>

#include <memory>

namespace cipherscope::ui {

/** Runs once, or there and back. Blocks. Errors: those of operations::runCipher(). */
[[nodiscard]] Result<RunReport> runWorkbench(const engine::EngineSelector &engines,
                                             const engine::CipherRules &rules, operations::CipherRun run,
                                             bool roundTrip, const WipedBytes &input);

/** What the kernel said to each step of the experiment: "splice: 64", "splice: EINVAL (Invalid argument)". */
[[nodiscard]] QStringList zeroCopyLines(const operations::ZeroCopyTrial &trial);
/** What that comes to. */
[[nodiscard]] QString zeroCopyVerdict(const operations::ZeroCopyTrial &trial);

} // namespace cipherscope::ui
