// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QTest>

namespace cipherscope::testing {

/** Rows of a page's test: two sizes, both looks. */
inline void addLooks()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("large-light") << QSize(1100, 720) << false;
    QTest::newRow("large-dark") << QSize(1100, 720) << true;
    QTest::newRow("small-light") << QSize(760, 520) << false;
    QTest::newRow("small-dark") << QSize(760, 520) << true;
}

/** The name of a picture in the row's look. */
inline QString shot(const char *name)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()));
}

} // namespace cipherscope::testing
