// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/drivenpage.h"
#include "support/workbenchstage.h"

namespace cipherscope::ui::test {

/** The Workbench page, driven. */
class WorkbenchWindow : public cipherscope::testing::DrivenPage {
public:
    explicit WorkbenchWindow(WorkbenchStage &stage, QSize size = { 1100, 720 }, bool dark = false)
        : DrivenPage("Cipherscope.Workbench", "WorkbenchPage", stage.page, "workbench", size, dark)
    {
    }

    /** Whether all of it is within the window. */
    [[nodiscard]] bool isInSight(const char *name) const
    {
        const QQuickItem *item = find(name);
        if (!item || !item->isVisible())
            return false;
        const QRectF seen({}, QSizeF(window->size()));
        return seen.contains(item->mapRectToScene(item->boundingRect()));
    }
    /** Waits until the page has scrolled to it. */
    [[nodiscard]] bool revealsTheAnswer() const
    {
        const auto *frames = find("workbenchPage")->findChild<QObject *>(QStringLiteral("answerFrames"));
        return frames
            && QTest::qWaitFor([frames] { return !frames->property("running").toBool(); },
                               cipherscope::testing::patience)
            && isInSight("answer");
    }
    void scrollTo(double contentY) const { scroll("workbenchScroll", contentY); }
};

} // namespace cipherscope::ui::test
