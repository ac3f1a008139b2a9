// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/evidence.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace cipherscope::testing {

/** A folder that stands for "/": what the diagnosis reads, and nothing else. Removed with the object. */
class FakeRoot final {
public:
    /** With /proc/sys/kernel/osrelease, so that /lib/modules has a known folder. */
    FakeRoot() { write("/proc/sys/kernel/osrelease", std::string(release) + "\n"); }

    static constexpr std::string_view release = "6.1.0-test";

    void write(const std::string &file, std::string_view text) const
    {
        const std::filesystem::path path = paths().at(file);
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    void append(const std::string &file, std::string_view text) const
    {
        std::ofstream(paths().at(file), std::ios::binary | std::ios::app) << text;
    }
    [[nodiscard]] static std::string moduleFile(const std::string &name)
    {
        return "/lib/modules/" + std::string(release) + "/" + name;
    }

    [[nodiscard]] catalog::DiagnosisPaths paths() const { return { m_folder.path().toStdString() }; }

private:
    QTemporaryDir m_folder;
};

} // namespace cipherscope::testing
