// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keytext.h"

#include "messages/sentence.h"

namespace cipherscope::ui {

QString shortKey(const std::string &key)
{
    constexpr std::size_t begin = 14;
    constexpr std::size_t end = 8;
    if (key.size() <= begin + end + 1)
        return QString::fromStdString(key);
    return QString::fromStdString(key.substr(0, begin)) + QChar(u'…')
        + QString::fromStdString(key.substr(key.size() - end));
}

QString problemSentence(const Error &error)
{
    if (error.code != ErrorCode::BadInput || error.detail.empty() || !error.subject.empty())
        return messages::sentence(error);
    QString text = messages::detailText(error.detail);
    text[0] = text[0].toUpper();
    return text + QLatin1Char('.');
}

} // namespace cipherscope::ui
