// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/algorithmname.h"

#include <utility>

namespace cipherscope::catalog {

namespace {

constexpr int deepestNesting = 32;
constexpr std::string_view separators = "(), \t\r\n\v\f";

/** Reads one text from left to right; m_problem is set by the first thing that does not fit, at m_position.
 */
class Reader final {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    Result<AlgorithmName> readAll()
    {
        AlgorithmName name = readName(0);
        if (m_problem.empty() && m_position < m_text.size())
            m_problem = phrase("Error", "nothing may follow here");
        if (!m_problem.empty())
            return std::unexpected(
                plainError(ErrorCode::BadInput, Step::Parse, std::string(m_text),
                           Detail(phrase("Error", "at byte %1: %2"), m_position, m_problem)));
        return name;
    }

private:
    bool take(char wanted)
    {
        if (m_position == m_text.size() || m_text[m_position] != wanted)
            return false;
        ++m_position;
        return true;
    }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the name is nested, which is limited.
    AlgorithmName readName(int depth)
    {
        AlgorithmName name;
        const std::size_t end = m_text.find_first_of(separators, m_position);
        name.base = m_text.substr(m_position, end == std::string_view::npos ? end : end - m_position);
        if (name.base.empty()) {
            m_problem = phrase("Error", "a name is missing");
            return name;
        }
        m_position += name.base.size();
        if (!take('('))
            return name;
        if (depth == deepestNesting) {
            m_problem = phrase("Error", "nested too deeply");
            return name;
        }
        do {
            name.arguments.push_back(readName(depth + 1));
            if (!m_problem.empty())
                return name;
        } while (take(','));
        if (!take(')'))
            m_problem = phrase("Error", "a comma or a closing parenthesis is missing");
        return name;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    Detail m_problem;
};

// NOLINTNEXTLINE(misc-no-recursion): as deep as the name is nested.
void append(std::string &text, const AlgorithmName &name)
{
    text += name.base;
    if (!name.isTemplate())
        return;
    char before = '(';
    for (const AlgorithmName &argument : name.arguments) {
        text += before;
        append(text, argument);
        before = ',';
    }
    text += ')';
}

} // namespace

std::string AlgorithmName::text() const
{
    std::string result;
    append(result, *this);
    return result;
}

Result<AlgorithmName> parseAlgorithmName(std::string_view text)
{
    return Reader(text).readAll();
}

} // namespace cipherscope::catalog
