// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/runprocess.h"

#include <QByteArray>
#include <QTest>

namespace cipherscope::testing {

/** What a failed comparison of a status needs to be understood. */
inline QByteArray said(const ProcessResult &result)
{
    return "status " + QByteArray::number(result.status) + "\n"
        + QByteArray::fromStdString(result.out.substr(0, 1000)) + QByteArray::fromStdString(result.err);
}

} // namespace cipherscope::testing

/** The program ended with this status; what it said is shown if not. */
#define COMPARE_STATUS(result, expected)                                                                     \
    QVERIFY2((result).status == (expected), cipherscope::testing::said(result).constData())
#define VERIFY_SAYS(text, part) QVERIFY2((text).find(part) != std::string::npos, (text).c_str())
