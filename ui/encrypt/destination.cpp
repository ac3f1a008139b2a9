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
    const std::filesystem::path path = pathFromUrl(folder);
    if (path.empty())
        Q_EMIT refused(tr("New files can only go into a folder on this computer: they still go %1.")
                           .arg(isBeside() ? tr("beside the originals") : tr("into %1").arg(text())));
    else
        set(path);
}

void Destination::reset()
{
    set({});
}

void Destination::set(const std::filesystem::path &folder)
{
    m_folder = folder;
    Q_EMIT changed();
}

} // namespace cipherscope::ui
