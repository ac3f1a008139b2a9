// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace cipherscope {

/** An English literal that translators see. */
struct Phrase {
    std::string_view english;

    [[nodiscard]] std::string text() const { return std::string(english); }
    bool operator==(const Phrase &) const = default;
};

/**
 * Marks a literal for translators: lupdate takes it for QT_TRANSLATE_NOOP (resources/translations), which is
 * why the context is said each time. There is one context, "Error"; another does not compile.
 */
consteval Phrase phrase(std::string_view context, std::string_view english)
{
    if (context != "Error")
        throw "the context of a phrase is \"Error\"";
    return { english };
}

/**
 * What only the place of a failure knows, such that it can be shown in the user's language: a phrase with %1
 * to %9, and what stands there.
 *
 *     Detail(phrase("Error", "line %1: %2"), number, phrase("Error", "it has no digest"))
 */
class Detail final {
public:
    Detail() = default;
    /** Arguments: integers; strings, which are shown as they are; phrases and details, which are translated.
     * A literal must be one of these: whoever writes one says whether it is translated. */
    template <typename... Arguments>
    Detail(Phrase phrase, const Arguments &...arguments) // NOLINT(google-explicit-constructor)
        : m_phrase(phrase.english)
        , m_arguments{ argument(arguments)... }
    {
    }
    /** A name, or another program's own words: never translated. */
    [[nodiscard]] static Detail verbatim(std::string text);

    [[nodiscard]] bool empty() const { return m_phrase.empty() && m_verbatim.empty(); }
    /** UTF-8, each phrase as `translate` gives it. The argument of `translate` ends in a zero byte. */
    [[nodiscard]] std::string text(const std::function<std::string(std::string_view)> &translate) const;
    [[nodiscard]] std::string english() const;

    bool operator==(const Detail &) const = default;

private:
    static Detail argument(const Detail &detail) { return detail; }
    static Detail argument(Phrase phrase) { return { phrase }; }
    static Detail argument(const std::string &text) { return verbatim(text); }
    static Detail argument(std::string_view text) { return verbatim(std::string(text)); }
    static Detail argument(const char *) = delete;
    template <typename Number, typename = std::enable_if_t<std::is_integral_v<Number>>>
    static Detail argument(Number number)
    {
        return verbatim(std::to_string(number));
    }

    std::string_view m_phrase;
    std::string m_verbatim;
    std::vector<Detail> m_arguments;
};

} // namespace cipherscope
