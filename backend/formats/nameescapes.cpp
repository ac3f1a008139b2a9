// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/nameescapes.h"

namespace cipherscope::formats {

bool needsEscapes(std::string_view name)
{
    return name.find_first_of("\\\n\r") != std::string_view::npos;
}

std::string escapedName(std::string_view name)
{
    std::string text;
    text.reserve(name.size() + 1);
    for (const char c : name) {
        if (c == '\\')
            text += "\\\\";
        else if (c == '\n')
            text += "\\n";
        else if (c == '\r')
            text += "\\r";
        else
            text.push_back(c);
    }
    return text;
}

LineResult<std::string> unescapedName(std::string_view text)
{
    std::string name;
    name.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            name.push_back(text[i]);
            continue;
        }
        const char code = ++i < text.size() ? text[i] : '\0';
        if (code == '\\')
            name.push_back('\\');
        else if (code == 'n')
            name.push_back('\n');
        else if (code == 'r')
            name.push_back('\r');
        else
            return std::unexpected(
                phrase("Error",
                       "the name has an unknown escape: the line starts with a backslash, so only "
                       "\\\\, \\n and \\r may follow"));
    }
    return name;
}

} // namespace cipherscope::formats
