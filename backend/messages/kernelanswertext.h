// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/kernelrequest.h"

#include <QString>
#include <QStringList>

namespace cipherscope::messages {

/** The kernel's answer to a request for a name, in words. */
struct KernelAnswerText {
    enum class Kind {
        Good, ///< The kernel gave it.
        Partly, ///< Something came, but programs cannot use the name itself.
        Bad, ///< It refused.
    };

    Kind kind = Kind::Bad;
    QString headline; ///< One sentence: what came of it.
    QStringList reasons; ///< What it may mean, or what to do with it; the likeliest first. May be empty.
    QString technical; ///< "bind(skcipher): ENOENT"; empty if it was given at once.
};

[[nodiscard]] KernelAnswerText kernelAnswerText(const catalog::KernelAnswer &answer);

} // namespace cipherscope::messages
