// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/drivenpage.h"
#include "support/randomstage.h"

#include <limits>

namespace cipherscope::ui::test {

/** The Random page, driven. */
class RandomWindow : public cipherscope::testing::DrivenPage {
public:
    explicit RandomWindow(RandomStage &stage, QSize size = { 1100, 720 }, bool dark = false)
        : DrivenPage("Cipherscope.Random", "RandomPage", stage.page, "random", size, dark)
    {
    }

    void scrollToTheEnd() const { scroll("randomScroll", std::numeric_limits<double>::max()); }
};

} // namespace cipherscope::ui::test
