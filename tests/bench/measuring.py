# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs programs in turn, round by round, and compares those that ran beside each other.

A machine's speed changes while it is measured, by half and more where it is shared. A ratio is therefore taken within each
round, and the median of the rounds is what counts.
"""

import os
import shutil
import statistics
import subprocess
import tempfile
import time

ROUNDS = 9


def load(folder, programs):
    """Copies programs, and the libraries that they need, to a folder in memory, where their names will find them.

    The folder that an emulated machine shares with the real one takes milliseconds a file, on every start.
    """
    for program in programs:
        path = shutil.which(program)
        listed = subprocess.run(["ldd", path], capture_output=True, text=True, check=True).stdout
        for words in map(str.split, listed.splitlines()):
            if "=>" in words and not os.path.exists(os.path.join(folder, words[0])):
                shutil.copy(words[words.index("=>") + 1], os.path.join(folder, words[0]))
        shutil.copy(path, folder)
    os.environ["PATH"] = folder + ":" + os.environ["PATH"]
    os.environ["LD_LIBRARY_PATH"] = folder
    os.environ["LC_ALL"] = "C"


class Run:
    def __init__(self, seconds, peak_kib, output):
        self.seconds = seconds
        self.peak_mib = peak_kib / 1024
        self.output = output


def run(*commands):
    """Runs commands side by side, to the end of the last one. The peak is that of all together, the output the last's."""
    with tempfile.TemporaryFile() as out:
        start = time.monotonic()
        running = [subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE)
                   for command in commands]
        peak = 0
        for process, command in zip(running, commands):
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                raise RuntimeError(f"{' '.join(command)}: {process.returncode}: {process.stderr.read().decode()}")
            process.stderr.close()
            peak += usage.ru_maxrss
        seconds = time.monotonic() - start
        out.seek(0)
        return Run(seconds, peak, out.read())


class Rounds:
    """What each of `programs` (a name, and the commands to run side by side) took, round by round."""

    def __init__(self, programs, rounds=ROUNDS, after=lambda: None):
        self.runs = {name: [] for name in programs}
        for number in range(rounds):
            # Who runs first in one round runs last in the next.
            for name in list(programs)[::1 if number % 2 == 0 else -1]:
                self.runs[name].append(run(*programs[name]))
                after()

    def seconds(self, name):
        return statistics.median(one.seconds for one in self.runs[name])

    def peak_mib(self, name):
        return max(one.peak_mib for one in self.runs[name])

    def output(self, name):
        return self.runs[name][0].output

    def ratio(self, name, peer):
        """How often `name` is done while `peer` is done once."""
        return self.median(lambda seconds: seconds[peer] / seconds[name])

    def median(self, figure):
        """The median of what `figure` makes of a round's seconds, by name."""
        names = list(self.runs)
        rounds = zip(*(self.runs[name] for name in names))
        return statistics.median(figure({name: one.seconds for name, one in zip(names, each)}) for each in rounds)


class Goals:
    """What is to be reached."""

    def __init__(self):
        self.rows = []

    def at_least(self, what, value, wanted):
        self.rows.append((what, value, f">= {wanted}", value >= wanted))

    def at_most(self, what, value, wanted):
        self.rows.append((what, value, f"<= {wanted}", value <= wanted))

    def print(self):
        """Returns the exit status: 1 if something was not reached."""
        print("\nTo reach")
        for what, value, wanted, good in self.rows:
            print(f"{what:56}{value:8.2f}  {wanted:<9}{'reached' if good else 'NOT REACHED'}")
        return 0 if all(good for *_, good in self.rows) else 1
