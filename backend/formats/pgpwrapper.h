// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace cipherscope::formats {

/** What a line is to a clear-signed text (RFC 9580, section 7). */
enum class PgpPart {
    Text, ///< Signed text; every line of a file that is not signed.
    Wrapper, ///< Armor, `Hash:` headers, signature: to be passed over.
    Outside, ///< Before or after the signed text: nobody signed it.
};

/** Follows the PGP wrapper around a checksum file's lines. It checks no signature. */
class PgpWrapper final {
public:
    /** `bytes` is the whole file: a line before the wrapper is outside only if a wrapper follows. */
    explicit PgpWrapper(std::string_view bytes);

    /** Takes the file's next line, without its line end. */
    [[nodiscard]] PgpPart take(std::string_view line);

    [[nodiscard]] bool isSigned() const { return m_place != Place::Unsigned; }
    /** Inside the signed text: at the file's end that means that the file was cut. */
    [[nodiscard]] bool isOpen() const
    {
        return m_place == Place::Headers || m_place == Place::Body || m_place == Place::Signature;
    }

    /** A line of signed text without its dash escape, "- " before a hyphen. */
    [[nodiscard]] std::string_view unescaped(std::string_view line) const;

private:
    enum class Place { Unsigned, Outside, Headers, Body, Signature };
    Place m_place = Place::Unsigned;
};

/** Whether the text is PGP armor without a text that could be read: a detached signature, an encrypted
 * message. */
[[nodiscard]] bool isPgpArmorOnly(std::string_view bytes);

} // namespace cipherscope::formats
