// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/access.h"
#include "context/backendcontext.h"
#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "operations/operationpool.h"
#include "random/randompagemodel.h"
#include "support/rngkernel.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QTest>

namespace cipherscope::ui::test {

/** The real backend on a kernel that has rng algorithms, or none, and the Random page's model. Its DRBGs take
 * test entropy where that is said. */
class RandomStage {
public:
    enum class Kernel { WithRngs, WithTestEntropy, Without };

    explicit RandomStage(Kernel with = Kernel::WithRngs)
        : m_procCrypto(
            folder.write("crypto", with != Kernel::Without ? cipherscope::testing::rngProcCrypto : ""))
        , page(context, m_procCrypto)
    {
        if (with == Kernel::Without)
            kernel.names.clear();
        if (with == Kernel::WithTestEntropy)
            kernel.entropyError = kernel.additionalInputError = 0;
        page.activate();
    }

    void waitForSources()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!page.sources()->isAsking(), cipherscope::testing::patience);
    }
    void choose(const char *name)
    {
        waitForSources();
        page.sources()->choose(QString::fromLatin1(name));
    }
    void draw()
    {
        QVERIFY2(page.values()->problem().isEmpty(), qPrintable(page.values()->problem()));
        page.values()->draw();
        QTRY_VERIFY_WITH_TIMEOUT(!page.values()->isDrawing(), cipherscope::testing::patience);
    }
    [[nodiscard]] QStringList lines() { return page.values()->text().split(QLatin1Char('\n')); }

    cipherscope::testing::ScratchFolder folder;
    cipherscope::testing::RngKernel kernel;
    engine::KernelEngine kernelEngine{ kernel };
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernelEngine, openSsl };
    catalog::AccessProber access{ kernel };
    operations::OperationPool pool;
    BackendContext context{ pool, engines, access, kernel };

private:
    std::filesystem::path m_procCrypto;

public:
    RandomPageModel page;
};

} // namespace cipherscope::ui::test
