// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::age {

/**
 * Whether a file is armored, from its first bytes (1.1 KiB of them are enough): it is if, after blanks and
 * line ends, it begins with the five hyphens of any PEM encoding. A binary age file never does.
 */
[[nodiscard]] bool looksArmored(std::span<const std::byte> start);

/** Writes the ASCII armor (C2SP age.md, "ASCII armor"; RFC 7468, section 3), piece by piece. */
class ArmorEncoder final {
public:
    /** Appends what can be written of the next piece, of any size, to `out`. */
    void take(std::span<const std::byte> piece, std::string &out);
    /** Appends what is left, and the last line. Once. */
    void finish(std::string &out);

private:
    void start(std::string &out);

    bool m_started = false;
    std::vector<std::byte> m_rest; ///< Less than a line.
};

/**
 * Reads the ASCII armor, piece by piece. Lines end with LF or CRLF; up to 1024 blanks and line ends may stand
 * before and after it; everything else is as strict as RFC 7468, section 3 (figure 3): nothing but full lines
 * and one last one of canonical base64, no headers, no blanks.
 */
class ArmorDecoder final {
public:
    /**
     * Appends what the next piece, of any size, decodes to. After an error the decoder must be thrown away.
     * Errors: BadInput with the line and what is wrong with it.
     */
    [[nodiscard]] Result<void> take(std::span<const std::byte> piece, std::vector<std::byte> &out);
    /** After the last piece. Errors: BadInput, Truncated (no last line). */
    [[nodiscard]] Result<void> finish();

private:
    enum class Place { Before, Body, Footer, After };

    [[nodiscard]] Result<void> takeLine(std::vector<std::byte> &out);
    [[nodiscard]] Result<void> takeBlank(std::string_view line, Phrase where);
    [[nodiscard]] Result<void> takeBody(std::string_view line, std::vector<std::byte> &out);

    Place m_place = Place::Before;
    std::size_t m_line = 1; ///< The line that is being read.
    std::size_t m_blanks = 0; ///< Before the armor or, later, after it.
    std::string m_text; ///< Of that line, so far.
};

} // namespace cipherscope::age
