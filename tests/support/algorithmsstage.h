// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmspagemodel.h"
#include "support/catalogstage.h"
#include "support/fakeengine.h"

namespace cipherscope::testing {

/** The Algorithms page's model, on a catalog that the test writes. */
struct AlgorithmsStage {
    CatalogStage catalog;
    FakeEngine kernel{ engine::EngineKind::Kernel };
    FakeEngine openSsl{ engine::EngineKind::OpenSsl };
    engine::EngineSelector engines{ kernel, openSsl };
    ui::BackendContext context{ catalog.pool, engines, catalog.access, catalog.kernel };
    ui::AlgorithmsPageModel model{ context, catalog.watcher };
};

} // namespace cipherscope::testing
