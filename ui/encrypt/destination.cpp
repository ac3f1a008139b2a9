// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "destination.h"

#include "components/filenames.h"

namespace cipherscope::ui {

Destination::Destination(QObject *parent)
    : QObject(parent)
{
}

QString Destination::text() const
{
    return isBeside() ? tr("Beside the originals") : displayName(m_folder);
}

void Destination::choose(const QUrl &folder)
{
    m_folder = pathFromUrl(folder);
    Q_EMIT changed();
}

} // namespace cipherscope::ui
