// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scratchfolder.h"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <vector>

namespace cipherscope::testing {

using Strings = std::vector<std::string>;

/** One command line's words after another's. */
inline Strings joined(Strings first, const Strings &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/** What a program was, and what it said, in bytes: QProcess passes text, and names need not be any. */
struct ProcessResult {
    int status = -1; ///< Its exit status; 128 + the signal that ended it; -1 if it did not start.
    std::string out;
    std::string err;
};

struct ProcessSetting {
    std::filesystem::path folder = "/"; ///< Where it runs.
    std::filesystem::path input = {}; ///< Its standard input; /dev/null if empty.
    std::filesystem::path output = {}; ///< Its standard output, if it is not to be kept.
    bool closeOutput = false; ///< Starts without a standard output.
    std::filesystem::path terminal = {}; ///< Its standard input and standard error, if not empty.
};

/** Runs a program, looked for on the PATH, to its end. */
inline ProcessResult runProcess(const Strings &command, const ProcessSetting &setting = {})
{
    const ScratchFolder folder;
    const std::filesystem::path out = setting.output.empty() ? folder / "out" : setting.output;
    const std::filesystem::path err = folder / "err";
    const std::filesystem::path input = !setting.terminal.empty() ? setting.terminal
        : setting.input.empty()                                   ? "/dev/null"
                                                                  : setting.input;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    constexpr int writing = O_WRONLY | O_CREAT | O_TRUNC;
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.c_str(), O_RDONLY | O_NOCTTY, 0);
    if (setting.closeOutput)
        ::posix_spawn_file_actions_addclose(&actions, STDOUT_FILENO);
    else
        ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), writing, 0600);
    if (setting.terminal.empty())
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), writing, 0600);
    else
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, setting.terminal.c_str(),
                                           O_WRONLY | O_NOCTTY, 0);
    ::posix_spawn_file_actions_addchdir_np(&actions, setting.folder.c_str());

    Strings copies = command;
    std::vector<char *> arguments;
    for (std::string &argument : copies)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    pid_t child = -1;
    const int started = ::posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);

    ProcessResult result;
    int status = 0;
    if (started == 0 && ::waitpid(child, &status, 0) == child)
        result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (setting.output.empty() && !setting.closeOutput)
        result.out = contentOf(out);
    if (setting.terminal.empty())
        result.err = contentOf(err);
    return result;
}

} // namespace cipherscope::testing
