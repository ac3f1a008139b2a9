// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filenames.h"

#include <QByteArray>

#include <utility>

namespace cipherscope::ui {

std::filesystem::path pathFromUrl(const QUrl &url)
{
    const QString host = url.host();
    if (!url.isLocalFile() || !(host.isEmpty() || host == QLatin1String("localhost")))
        return {};
    // QUrl::toLocalFile() would replace the bytes that are no UTF-8.
    const QByteArray encoded = url.path(QUrl::FullyEncoded).toLatin1();
    std::filesystem::path path(QByteArray::fromPercentEncoding(encoded).toStdString());
    return path.has_filename() ? path : path.parent_path();
}

QUrl urlFromPath(const std::filesystem::path &path)
{
    const QByteArray encoded = QByteArray::fromStdString(path.native()).toPercentEncoding("/");
    return QUrl::fromEncoded("file://" + encoded);
}

std::vector<std::filesystem::path> localPaths(const QList<QUrl> &urls)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl &url : urls) {
        std::filesystem::path path = pathFromUrl(url);
        if (!path.empty())
            paths.push_back(std::move(path));
    }
    return paths;
}

} // namespace cipherscope::ui
