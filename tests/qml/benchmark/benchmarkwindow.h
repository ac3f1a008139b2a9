// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/benchmarkstage.h"
#include "support/drivenpage.h"

namespace cipherscope::ui::test {

/** The Benchmark page, driven. */
class BenchmarkWindow : public cipherscope::testing::DrivenPage {
public:
    explicit BenchmarkWindow(BenchmarkStage &stage, QSize size = { 1100, 720 }, bool dark = false)
        : DrivenPage("Cipherscope.Benchmark", "BenchmarkPage", stage.page, "benchmark", size, dark)
    {
    }

    void scrollTo(double contentY) const { scroll("benchmarkScroll", contentY); }
};

} // namespace cipherscope::ui::test
