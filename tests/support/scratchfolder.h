// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testbytes.h"

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace cipherscope::testing {

/** A folder for one test, which every user may enter, and which vanishes with it. */
class ScratchFolder final {
public:
    ScratchFolder()
    {
        std::string name = std::filesystem::temp_directory_path() / "cipherscope-XXXXXX";
        if (!::mkdtemp(name.data()) || ::chmod(name.c_str(), 0755) != 0)
            std::abort();
        m_path = name;
    }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    // QTemporaryDir would leave files behind whose names are no UTF-8.
    ~ScratchFolder()
    {
        std::error_code ignored;
        using Walk = std::filesystem::recursive_directory_iterator;
        for (Walk it(m_path, ignored), end; !ignored && it != end; it.increment(ignored)) {
            // A test may have closed it.
            if (it->is_directory(ignored) && !it->is_symlink(ignored))
                std::filesystem::permissions(it->path(), std::filesystem::perms::owner_all,
                                             std::filesystem::perm_options::add, ignored);
        }
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::filesystem::path &name) const
    {
        return m_path / name;
    }

    /** Writes a file, the folders above it included, and gives its path. */
    std::filesystem::path write(const std::filesystem::path &name, std::span<const std::byte> content) const
    {
        const std::filesystem::path file = m_path / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream stream(file, std::ios::binary | std::ios::trunc);
        const auto *bytes = reinterpret_cast<const char *>(content.data());
        stream.write(bytes, static_cast<std::streamsize>(content.size()));
        return file;
    }
    std::filesystem::path write(const std::filesystem::path &name, std::string_view content) const
    {
        return write(name, bytesOf(content));
    }

private:
    std::filesystem::path m_path;
};

inline std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>() };
}

/** While it lives, root is an ordinary user to the file system; anyone else is what he was. */
class OrdinaryUser final {
public:
    OrdinaryUser()
        : m_user(::geteuid())
    {
        if (m_user == 0 && ::seteuid(nobody) != 0)
            std::abort();
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;
    ~OrdinaryUser()
    {
        if (m_user == 0 && ::seteuid(m_user) != 0)
            std::abort();
    }

private:
    static constexpr uid_t nobody = 65534;

    uid_t m_user;
};

} // namespace cipherscope::testing
