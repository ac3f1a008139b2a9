# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures hashing: our programs and other people's on the same files, in one run, in one table.

Usage: hash_table.py BUILD_FOLDER kernel|native
Every figure is the best of several runs on files in memory. Ratios, not seconds, are what to compare.
"""

import os
import subprocess
import sys
import tempfile
import time

MIB = 1024 * 1024
LARGE = 256 * MIB
SMALL_COUNT = 2000
SMALL_SIZE = 4096
FOUR = ["sha256", "sha512", "sha1", "md5"]
RUNS = 5


class Measured:
    def __init__(self, seconds, peak_kib, output):
        self.seconds = seconds
        self.peak_mib = peak_kib / 1024
        self.output = output


def run_once(command):
    with tempfile.TemporaryFile() as out:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{command[0]} failed with {process.returncode}")
        out.seek(0)
        return Measured(seconds, usage.ru_maxrss, out.read())


def best(command, runs=RUNS):
    return min((run_once(command) for _ in range(runs)), key=lambda measured: measured.seconds)


def best_of_each(commands, runs=RUNS):
    """Runs the commands in turn, so that a slow moment of the machine does not fall upon one of them alone."""
    measured = {}
    for _ in range(runs):
        for name, command in commands.items():
            once = run_once(command)
            if name not in measured or once.seconds < measured[name].seconds:
                measured[name] = once
    return measured


def rate(size, measured):
    return size / measured.seconds / 1e6


def first_word(output):
    text = output.decode(errors="replace").split()
    return next(word for word in text if len(word) >= 32 and all(c in "0123456789abcdef" for c in word))


class Bench:
    def __init__(self, build, engine, folder):
        self.cli = os.path.join(build, "bin", "cipherscope-cli")
        self.tools = os.path.join(build, "bin", "tests")
        self.engine = engine
        self.folder = folder
        self.reached = []

    def ours(self, algorithms, *files):
        return [self.cli, "hash", "--engine", self.engine, "-a", ",".join(algorithms), *files]

    def at_least(self, what, value, wanted):
        self.reached.append((what, value, f">= {wanted}", value >= wanted))

    def at_most(self, what, value, wanted):
        self.reached.append((what, value, f"<= {wanted}", value <= wanted))

    def large_file(self, path):
        commands = {
            "cipherscope-cli hash": self.ours(["sha256"], path),
            "our engine alone": [os.path.join(self.tools, "engine_loop"), self.engine, "sha256", path],
        }
        if self.engine == "kernel":
            commands["plain C loop"] = [os.path.join(self.tools, "plain_loop"), "sha256", path]
            commands["kcapi-dgst"] = ["kcapi-dgst", "-c", "sha256", "--hex", "-i", path]
        commands["openssl dgst"] = ["openssl", "dgst", "-sha256", path]
        commands["sha256sum"] = ["sha256sum", path]
        measured = best_of_each(commands)
        digests = {name: first_word(value.output) for name, value in measured.items()}
        if len(set(digests.values())) != 1:
            raise RuntimeError(f"the programs disagree: {digests}")

        limit = "plain C loop" if self.engine == "kernel" else "openssl dgst"
        print(f"\nsha256 of one file of {LARGE // MIB} MiB")
        print(f"{'':24}{'MB/s':>9}{'of ' + limit:>18}{'peak MiB':>10}")
        for name, value in measured.items():
            print(f"{name:24}{rate(LARGE, value):9.1f}{measured[limit].seconds / value.seconds:18.2f}"
                  f"{value.peak_mib:10.1f}")
        own = measured["cipherscope-cli hash"]
        for peer, wanted in (("plain C loop", 0.97), ("kcapi-dgst", 1.0), ("openssl dgst", 1.0), ("sha256sum", 1.0)):
            if peer in measured and (self.engine == "openssl" or peer in ("plain C loop", "kcapi-dgst")):
                self.at_least(f"one file, of {peer}", measured[peer].seconds / own.seconds, wanted)
        self.at_most("peak memory, MiB", own.peak_mib, 60)
        return own

    def two_files(self, first, second, one):
        two = best(self.ours(["sha256"], first, second))
        gain = 2 * one.seconds / two.seconds
        print(f"\nsha256 of two such files: {rate(2 * LARGE, two):.1f} MB/s, {gain:.2f} times one")
        self.at_least("two files, times one", gain, 1.7 if self.engine == "kernel" else 1.8)

    def four_algorithms(self, path):
        commands = {name: self.ours([name], path) for name in FOUR}
        commands["together"] = self.ours(FOUR, path)
        # A read as each of the four does it: the kernel's engine maps, the other one copies.
        mapped = self.engine == "kernel"
        commands["read"] = ([os.path.join(self.tools, "map_read"), path] if mapped
                            else ["dd", f"if={path}", "of=/dev/null", "bs=64k", "status=none"])
        measured = best_of_each(commands)
        apart = sum(measured[name].seconds for name in FOUR)
        read = measured["read"].seconds
        allowed = apart - 3 * read
        print(f"\n{', '.join(FOUR)} over the file: {measured['together'].seconds:.2f} s together, {apart:.2f} s apart, "
              f"{read:.2f} s a read")
        self.at_least("four in one pass, of the sum less three reads", allowed / measured["together"].seconds, 1.0)

    def small_files(self):
        names = []
        for i in range(SMALL_COUNT):
            names.append(os.path.join(self.folder, f"small-{i:04}"))
            with open(names[-1], "wb") as file:
                file.write(os.urandom(SMALL_SIZE))
        own = best(self.ours(["sha256"], *names))
        print(f"\nsha256 of {SMALL_COUNT} files of {SMALL_SIZE // 1024} KiB")
        print(f"{'cipherscope-cli hash':32}{SMALL_COUNT / own.seconds:9.0f} files/s")
        coreutils = best(["sha256sum", *names])
        print(f"{'sha256sum':32}{SMALL_COUNT / coreutils.seconds:9.0f} files/s")
        if self.engine == "kernel":
            start = time.monotonic()
            for name in names:
                run_once(["kcapi-dgst", "-c", "sha256", "--hex", "-i", name])
            apart = time.monotonic() - start
            print(f"{'kcapi-dgst, once a file':32}{SMALL_COUNT / apart:9.0f} files/s")
            self.at_least("small files, times kcapi-dgst", apart / own.seconds, 20)


def main():
    build, where = sys.argv[1:3]
    engine = "kernel" if where == "kernel" else "openssl"
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        bench = Bench(build, engine, folder)
        first, second = os.path.join(folder, "first"), os.path.join(folder, "second")
        for path in (first, second):
            with open(path, "wb") as file:
                for _ in range(LARGE // MIB):
                    file.write(os.urandom(MIB))
        print(f"Linux {os.uname().release}, {os.cpu_count()} processors, engine {engine}")
        one = bench.large_file(first)
        bench.two_files(first, second, one)
        bench.four_algorithms(first)
        bench.small_files()
        print("\nTo reach")
        for what, value, wanted, good in bench.reached:
            print(f"{what:48}{value:8.2f}  {wanted:<9}{'reached' if good else 'NOT REACHED'}")


if __name__ == "__main__":
    main()
