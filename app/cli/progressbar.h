// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operation.h"

#include <QObject>

namespace cipherscope::cli {

/** One line on standard error that follows an operation, if that is a terminal. */
class ProgressBar final : public QObject {
public:
    ProgressBar(const operations::Operation &operation, bool wanted);

    /** Wipes the line, before something else is printed. */
    void clear();

private:
    void draw();

    const operations::Operation &m_operation;
    bool m_drawn = false;
};

} // namespace cipherscope::cli
