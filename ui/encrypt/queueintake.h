// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operationpool.h"
#include "queuerow.h"

#include <QCoroTask>
#include <QObject>

#include <filesystem>
#include <vector>

namespace cipherscope::ui {

/** What was found when dropped paths were looked at. */
struct InspectedPaths {
    std::vector<QueueItem> items;
    std::vector<QueueItem> identityFiles; ///< Secret keys: not to be locked without a word.
    std::vector<Error> errors;
};

/** Looks into dropped files, off the GUI thread, so that the page knows what to do with them. */
class QueueIntake final : public QObject {
    Q_OBJECT

public:
    explicit QueueIntake(operations::OperationPool &pool, QObject *parent = nullptr);

    void add(const std::vector<std::filesystem::path> &paths);
    [[nodiscard]] bool isLooking() const { return m_looking > 0; }

Q_SIGNALS:
    void lookingChanged();
    void inspected(const cipherscope::ui::InspectedPaths &paths);

private:
    QCoro::Task<> inspect(std::vector<std::filesystem::path> paths);

    operations::OperationPool &m_pool;
    int m_looking = 0;
};

} // namespace cipherscope::ui
