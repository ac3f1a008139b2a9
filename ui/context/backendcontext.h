// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/access.h"
#include "engine/engineselector.h"
#include "operations/operationpool.h"

namespace cipherscope::ui {

/** The backend's parts that view models use. All of them outlive every view model. */
struct BackendContext {
    operations::OperationPool &pool;
    const engine::EngineSelector &engines;
    catalog::AccessProber &access;
    afalg::SystemCalls &calls;
};

} // namespace cipherscope::ui
