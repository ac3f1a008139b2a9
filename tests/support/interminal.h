// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/runprocess.h"

#include <string>
#include <vector>

namespace cipherscope::testing {

/** Runs a program in a terminal of its own, where it can ask for passphrases, and answers each question for
 * one. What the terminal shows comes back as the output. Needs python3. */
inline ProcessResult runInTerminal(const std::vector<std::string> &command, const std::string &answer,
                                   const std::filesystem::path &folder)
{
    static const char *const script = "import os,pty,re,sys\n"
                                      "pid,fd=pty.fork()\n"
                                      "if pid==0: os.execvp(sys.argv[2],sys.argv[2:])\n"
                                      "seen=b''\n"
                                      "while True:\n"
                                      "  try: data=os.read(fd,4096)\n"
                                      "  except OSError: break\n"
                                      "  if not data: break\n"
                                      "  os.write(1,data)\n"
                                      "  seen+=data\n"
                                      "  if re.search(rb'[Pp]assphrase[^\\n]*: ?$',seen):\n"
                                      "    seen=b''\n"
                                      "    os.write(fd,(sys.argv[1]+'\\n').encode())\n"
                                      "sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid,0)[1]))\n";
    std::vector<std::string> all{ "timeout", "300", "python3", "-c", script, answer };
    all.insert(all.end(), command.begin(), command.end());
    return runProcess(all, { .folder = folder });
}

} // namespace cipherscope::testing
