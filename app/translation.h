// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace cipherscope::app {

/** From here on texts, Qt's own among them, are in the first of the locale's languages that there is a
 * translation for, or that is English, in which they are written. */
void translateTexts(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace cipherscope::app
