// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace cipherscope::ui {

/** Digests that a user expects, read from whatever a web page or a terminal gave: a bare digest or checksum
 * lines. */
class ExpectedDigest final {
public:
    ExpectedDigest() = default;

    /**
     * Accepts hexadecimal digits in either case with blanks and colons anywhere, "sha256:..." and whole lines
     * as sha256sum and its like print them. Holds nothing if the text is none of these.
     */
    [[nodiscard]] static ExpectedDigest fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_digests.empty(); }
    [[nodiscard]] bool matches(const Digest &digest) const;
    /** Whether one of them has this length: only then can "does not match" be said. */
    [[nodiscard]] bool isComparable(const Digest &digest) const;
    /** The length in bytes of the first one; 0 if there is none. */
    [[nodiscard]] std::size_t size() const { return m_digests.empty() ? 0 : m_digests.front().size(); }

private:
    std::vector<Digest> m_digests;
};

} // namespace cipherscope::ui
