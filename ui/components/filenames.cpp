// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filenames.h"

#include <QByteArray>

#include <utility>

namespace cipherscope::ui {

namespace {

constexpr char16_t firstPrintable = 0x20;
constexpr char16_t deleteSign = 0x7f;
constexpr char16_t controlPictures = 0x2400;

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
}

QChar visible(QChar c)
{
    const char16_t code = c.unicode();
    if (code < firstPrintable)
        return QChar(static_cast<char16_t>(controlPictures + code));
    if (code == deleteSign || turnsDirection(code) || (code >= 0x80 && code < 0xa0) || code == 0x2028
        || code == 0x2029)
        return QChar(QChar::ReplacementCharacter);
    return c;
}

} // namespace

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

QString displayName(const std::filesystem::path &path)
{
    const std::string &bytes = path.native();
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text)
        c = visible(c);
    return text;
}

} // namespace cipherscope::ui
