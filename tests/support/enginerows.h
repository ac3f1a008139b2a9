// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/engine.h"
#include "support/testbytes.h"

#include <QString>
#include <QTest>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace cipherscope::testing {

using OpenedHash = Result<std::shared_ptr<const engine::HashAlgorithm>>;

/** Whether an algorithm is not there, or not for this process: of a kernel that is a fact, not a failure. */
inline bool isAbsence(const Error &error)
{
    return error.code == ErrorCode::NoSuchAlgorithm || error.code == ErrorCode::Unavailable
        || error.code == ErrorCode::Restricted;
}

/** "this kernel refuses sha3-256 to this process: bind ENOENT" */
inline QString refusalText(const Error &error)
{
    const std::string_view step = stepName(error.step);
    return QStringLiteral("this kernel refuses %1 to this process: %2 %3")
        .arg(QString::fromStdString(error.subject),
             QString::fromUtf8(step.data(), static_cast<qsizetype>(step.size())),
             QString::fromStdString(errnoName(error.systemError)));
}

/** An error as a failed test shows it. */
inline QString errorText(const Error &error)
{
    const std::string_view step = stepName(error.step);
    return QStringLiteral("code %1, %2 of %3: %4 (%5)")
        .arg(static_cast<int>(error.code))
        .arg(QString::fromUtf8(step.data(), static_cast<qsizetype>(step.size())),
             QString::fromStdString(error.subject), QString::fromStdString(errnoName(error.systemError)),
             QString::fromStdString(error.detail.english()));
}

/** The same of bytes that should be there, to compare with others. */
inline QString hexOf(const Result<std::vector<std::byte>> &bytes)
{
    return bytes ? hexText(*bytes) : errorText(bytes.error());
}

} // namespace cipherscope::testing

/** Fails the test, showing the error, unless the Result, an expression that is evaluated once, holds a value.
 */
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto &verified = (result);                                                                     \
        QVERIFY2(verified.has_value(),                                                                       \
                 verified ? "" : qPrintable(cipherscope::testing::errorText(verified.error())));             \
    } while (false)

/** Skips the row if the kernel engine does not have the algorithm; any other failure to open it is a failure.
 */
#define SKIP_IF_KERNEL_REFUSES(opened, engineKind)                                                           \
    do {                                                                                                     \
        if (!(opened) && (engineKind) == cipherscope::engine::EngineKind::Kernel                             \
            && cipherscope::testing::isAbsence((opened).error()))                                            \
            QSKIP(qPrintable(cipherscope::testing::refusalText((opened).error())));                          \
        VERIFY_RESULT(opened);                                                                               \
    } while (false)
