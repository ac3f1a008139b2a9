// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::age {

inline constexpr std::size_t headerMacSize = 32; // bytes, of HMAC-SHA-256

/** More than any file needs (about 600 post-quantum or 10000 X25519 recipients), and no burden on memory. */
inline constexpr std::size_t largestHeader = 1U << 20U; // bytes
inline constexpr std::size_t mostStanzas = 4096;

/** One wrapping of the file key. */
struct Stanza {
    std::vector<std::string> arguments; ///< At least one, each of printable ASCII. The first is the type.
    std::vector<std::byte> body;

    [[nodiscard]] const std::string &type() const { return arguments.front(); }
    bool operator==(const Stanza &) const = default;
};

/** The textual header of an age file (C2SP age.md, "Header"). Stanzas of unknown types are kept. */
struct Header {
    std::vector<Stanza> stanzas; ///< At least one.
    std::array<std::byte, headerMacSize> mac{};

    bool operator==(const Header &) const = default;
};

/** The header up to and including its `---`: what the MAC is computed over. */
[[nodiscard]] std::string headerWithoutMac(std::span<const Stanza> stanzas);
/** The whole header. For a header that was parsed, the very bytes that it was parsed from. */
[[nodiscard]] std::string encodeHeader(const Header &header);

/** Reads a header piece by piece, line by line, refusing everything that the specification's grammar does not
 * have. */
class HeaderReader final {
public:
    /**
     * Takes the file's next piece, of any size. Gives how many of its bytes belong to the header: fewer than
     * it has only when the header is complete. After an error the reader must be thrown away. Errors:
     * BadInput with the line and what is wrong with it.
     */
    [[nodiscard]] Result<std::size_t> take(std::span<const std::byte> piece);

    [[nodiscard]] bool isComplete() const { return m_place == Place::Complete; }
    /** How many bytes it has taken; of a complete header, its size. */
    [[nodiscard]] std::size_t size() const { return m_size; }

    /** Errors: Truncated if it is not complete, saying in which line. */
    [[nodiscard]] Result<Header> finish() &&;

private:
    enum class Place { Version, FirstStanza, Body, AfterStanza, Complete };

    [[nodiscard]] Result<void> takeLine();
    [[nodiscard]] Result<void> takeVersion(std::string_view line);
    [[nodiscard]] Result<void> takeArguments(std::string_view line);
    [[nodiscard]] Result<void> takeBody(std::string_view line);
    [[nodiscard]] Result<void> takeMac(std::string_view line);
    [[nodiscard]] Result<void> checkUnfinishedLine() const;

    Place m_place = Place::Version;
    std::size_t m_line = 1; ///< The line that is being read.
    std::size_t m_size = 0;
    std::string m_text; ///< Of that line, so far.
    Header m_header;
};

/** A header at the start of some bytes. */
struct ParsedHeader {
    Header header;
    std::size_t size = 0; ///< In bytes: the payload begins there.
};

/** Reads the header at the start of `bytes`. Errors: BadInput, Truncated. */
[[nodiscard]] Result<ParsedHeader> parseHeader(std::span<const std::byte> bytes);

} // namespace cipherscope::age
