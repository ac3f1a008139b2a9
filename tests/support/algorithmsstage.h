// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmspagemodel.h"
#include "support/catalogstage.h"
#include "support/fakeengine.h"

#include <string>

namespace cipherscope::testing {

/** The Algorithms page's model, on a catalog that the test writes. */
struct AlgorithmsStage {
    /** As modinfo of kmod 30 prints Debian's. */
    static Result<std::string> modinfo(const std::string &module)
    {
        using namespace std::string_literals;
        return "filename:       /lib/modules/6.1.0-test/kernel/arch/x86/crypto/"s + module + ".ko\0"s
            + "description=SHA256 Secure Hash Algorithm, Supplemental SSE3 accelerated\0license=GPL\0"s
            + "depends=\0name="s + module + "\0parm:           max_qlen:Set the longest queue (uint)\0"s;
    }

    /** A machine on which sha256-ssse3 is the fastest, whatever the priorities say; others go by their names.
     */
    static Result<double> measure(const ui::MeterRequest &request, const std::stop_token &)
    {
        if (request.driver == "sha256-ssse3")
            return 900e6;
        return static_cast<double>(request.driver.size()) * 20e6;
    }

    CatalogStage catalog;
    FakeEngine kernel{ engine::EngineKind::Kernel };
    FakeEngine openSsl{ engine::EngineKind::OpenSsl };
    engine::EngineSelector engines{ kernel, openSsl };
    ui::BackendContext context{ catalog.pool, engines, catalog.access, catalog.kernel };
    ui::AlgorithmsPageModel model{ context, catalog.watcher, nullptr, { catalog.paths(), modinfo, measure } };
};

} // namespace cipherscope::testing
