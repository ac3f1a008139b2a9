// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkpagemodel.h"
#include "catalog/access.h"
#include "context/backendcontext.h"
#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "operations/catalogwatcher.h"
#include "operations/operationpool.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QTest>

namespace cipherscope::ui::test {

/** The real backend, a folder for the runs, and the Benchmark page's model, set up for short runs. */
class BenchmarkStage {
public:
    BenchmarkStage()
    {
        choose({ "sha256", "cbc(aes)" });
        BenchmarkSetup &setup = *page.setup();
        setup.setProperty("seconds", 0.01);
        setup.setProperty("allDrivers", false);
    }

    void choose(std::initializer_list<const char *> names)
    {
        QStringList list;
        for (const char *name : names)
            list.append(QString::fromLatin1(name));
        page.setup()->algorithms()->choose(list);
    }
    /** Keeps runs before the page looks for them. */
    void keep(const benchmark::Run &run) const { QVERIFY(benchmark::RunStore(file).save(run)); }
    /** Measures to the end, until the run is kept. */
    void measure()
    {
        page.start();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), cipherscope::testing::patience);
        QTRY_VERIFY_WITH_TIMEOUT(page.current() != 0, cipherscope::testing::patience);
    }

    cipherscope::testing::ScratchFolder folder;
    std::filesystem::path file = folder.path() / "data" / "benchmarks.sqlite";
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    catalog::AccessProber access{ afalg::realSystemCalls() };
    operations::OperationPool pool;
    operations::CatalogWatcher catalog{ pool, access };
    BackendContext context{ pool, engines, access, afalg::realSystemCalls() };
    BenchmarkPageModel page{ context, catalog, file };
};

} // namespace cipherscope::ui::test
