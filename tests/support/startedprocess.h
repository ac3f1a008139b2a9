// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/runprocess.h"

#include <csignal>
#include <cstdint>
#include <system_error>

namespace cipherscope::testing {

struct StartSetting {
    std::filesystem::path folder = "/"; ///< Where it runs.
    int input = -1; ///< Its standard input; /dev/null if none.
    std::filesystem::path terminal = {}; ///< It is the first in a session at this terminal, if not empty.
};

/** A program that is still running, and says nothing; killed at the latest when this goes. */
class StartedProcess final {
public:
    explicit StartedProcess(const Strings &command, const StartSetting &setting = {})
    {
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        if (setting.input >= 0)
            ::posix_spawn_file_actions_adddup2(&actions, setting.input, STDIN_FILENO);
        else
            ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        for (const int stream : { STDOUT_FILENO, STDERR_FILENO })
            ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_t attributes;
        ::posix_spawnattr_init(&attributes);
        sigset_t stopping;
        ::sigemptyset(&stopping);
        for (const int number : { SIGINT, SIGTERM, SIGHUP })
            ::sigaddset(&stopping, number);
        short flags = POSIX_SPAWN_SETSIGDEF; // Whoever started the test may have them ignored.
        ::posix_spawnattr_setsigdefault(&attributes, &stopping);
        if (!setting.terminal.empty()) { // The first that such a process opens becomes its own.
            flags |= POSIX_SPAWN_SETSID;
            ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, setting.terminal.c_str(), O_RDWR, 0);
        }
        ::posix_spawnattr_setflags(&attributes, flags);
        ::posix_spawn_file_actions_addchdir_np(&actions, setting.folder.c_str());

        Strings copies = command;
        std::vector<char *> arguments;
        for (std::string &argument : copies)
            arguments.push_back(argument.data());
        arguments.push_back(nullptr);
        if (::posix_spawnp(&m_pid, arguments[0], &actions, &attributes, arguments.data(), environ) != 0)
            m_pid = -1;
        ::posix_spawnattr_destroy(&attributes);
        ::posix_spawn_file_actions_destroy(&actions);
    }
    StartedProcess(const StartedProcess &) = delete;
    StartedProcess &operator=(const StartedProcess &) = delete;
    ~StartedProcess()
    {
        signal(SIGKILL);
        wait();
    }

    [[nodiscard]] bool isStarted() const { return m_pid > 0; }
    /** Below /proc. */
    [[nodiscard]] std::filesystem::path facts() const
    {
        return std::filesystem::path("/proc") / std::to_string(m_pid);
    }
    void signal(int number) const
    {
        if (m_pid > 0) // A kill of -1 would reach every process.
            ::kill(m_pid, number);
    }
    /** As ProcessResult::status. */
    int wait()
    {
        int status = 0;
        if (m_pid <= 0 || ::waitpid(m_pid, &status, 0) != m_pid)
            return -1;
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    /** How large the files are that it has open below a folder, those without a name among them. */
    [[nodiscard]] std::uintmax_t bytesOpenBelow(const std::filesystem::path &folder) const
    {
        std::uintmax_t bytes = 0;
        std::error_code gone;
        for (const auto &entry : std::filesystem::directory_iterator(facts() / "fd", gone)) {
            const std::filesystem::path file = std::filesystem::read_symlink(entry.path(), gone);
            struct stat status { };
            if (!gone && file.native().starts_with(folder.native() + '/')
                && ::stat(entry.path().c_str(), &status) == 0 && S_ISREG(status.st_mode))
                bytes += static_cast<std::uintmax_t>(status.st_size);
        }
        return bytes;
    }

private:
    pid_t m_pid = -1;
};

} // namespace cipherscope::testing
