// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/detail.h"

#include <utility>

namespace cipherscope {

Detail Detail::verbatim(std::string text)
{
    Detail detail;
    detail.m_verbatim = std::move(text);
    return detail;
}

std::string Detail::text(const std::function<std::string(std::string_view)> &translate) const
{
    if (m_phrase.empty())
        return m_verbatim;
    const std::string frame = translate(m_phrase);
    std::string text;
    for (std::size_t i = 0; i < frame.size(); ++i) {
        const bool isPlace = frame[i] == '%' && i + 1 < frame.size() && frame[i + 1] >= '1'
            && frame[i + 1] < '1' + static_cast<int>(m_arguments.size());
        if (isPlace)
            text += m_arguments[static_cast<std::size_t>(frame[++i] - '1')].text(translate);
        else
            text += frame[i];
    }
    return text;
}

std::string Detail::english() const
{
    return text([](std::string_view phrase) { return std::string(phrase); });
}

} // namespace cipherscope
