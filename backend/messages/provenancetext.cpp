// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/provenancetext.h"

#include <QCoreApplication>

namespace cipherscope::messages {

QString provenanceText(const engine::Provenance &provenance)
{
    const QString driver = QString::fromStdString(provenance.driver);
    return provenance.engine == engine::EngineKind::Kernel
        ? QCoreApplication::translate("Provenance", "kernel, %1").arg(driver)
        : driver;
}

} // namespace cipherscope::messages
