// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/uniquefd.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace cipherscope::testing {

/** A terminal whose user is the test. */
class Pseudoterminal final {
public:
    Pseudoterminal()
        : m_user(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
    {
        if (!m_user.isOpen() || ::grantpt(m_user.get()) != 0 || ::unlockpt(m_user.get()) != 0)
            return;
        std::array<char, 64> name{};
        if (::ptsname_r(m_user.get(), name.data(), name.size()) != 0)
            return;
        m_path = name.data();
        // It stays open here: what is typed before the program starts would otherwise be lost.
        m_program = UniqueFd(::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    }

    [[nodiscard]] bool isOpen() const { return m_program.isOpen(); }
    /** What the program under test opens. */
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /** Whether what is typed is shown. */
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        return ::tcgetattr(m_user.get(), &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    /** Less than a terminal's line buffer of 4 KiB. */
    void type(std::string_view keys) const
    {
        static_cast<void>(::write(m_user.get(), keys.data(), keys.size()) < 0);
    }
    /** Everything that has been shown since the last call, what was typed included. */
    [[nodiscard]] std::string shown() const
    {
        std::string text;
        std::array<char, 4096> piece{};
        for (ssize_t count = 0; (count = ::read(m_user.get(), piece.data(), piece.size())) > 0;)
            text.append(piece.data(), static_cast<std::size_t>(count));
        return text;
    }

private:
    UniqueFd m_user;
    UniqueFd m_program;
    std::filesystem::path m_path;
};

} // namespace cipherscope::testing
