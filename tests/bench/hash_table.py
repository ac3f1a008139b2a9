# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures hashing: our programs and other people's on the same files, in one run, in one table.

Usage: hash_table.py BUILD_FOLDER kernel|native
Files and programs lie in memory. Ratios, not seconds, are what to compare.
"""

import os
import sys
import tempfile
import time

from measuring import Goals, Rounds, load, run

MIB = 1024 * 1024
LARGE = 256 * MIB
SMALL_COUNT = 2000
SMALL_SIZE = 4096
FOUR = ["sha256", "sha512", "sha1", "md5"]
OURS = "cipherscope-cli hash"


def first_digest(output):
    text = output.decode(errors="replace").split()
    return next(word for word in text if len(word) >= 32 and all(c in "0123456789abcdef" for c in word))


class Bench:
    def __init__(self, build, engine, folder):
        tools = os.path.join(build, "bin", "tests")
        load(folder, [os.path.join(build, "bin", "cipherscope-cli"), "sha256sum", "openssl",
                      *(os.path.join(tools, name) for name in ("engine_loop", "plain_loop", "map_read")),
                      *(["kcapi-dgst"] if engine == "kernel" else [])])
        self.engine = engine
        self.folder = folder
        self.goals = Goals()

    def ours(self, algorithms, *files):
        return ["cipherscope-cli", "hash", "--engine", self.engine, "-a", ",".join(algorithms), *files]

    def large_file(self, path):
        programs = {
            OURS: [self.ours(["sha256"], path)],
            "our engine alone": [["engine_loop", self.engine, "sha256", path]],
        }
        if self.engine == "kernel":
            programs["plain C loop"] = [["plain_loop", "sha256", path]]
            programs["kcapi-dgst"] = [["kcapi-dgst", "-c", "sha256", "--hex", "-i", path]]
        programs["openssl dgst"] = [["openssl", "dgst", "-sha256", path]]
        programs["sha256sum"] = [["sha256sum", path]]
        measured = Rounds(programs)
        digests = {name: first_digest(measured.output(name)) for name in programs}
        if len(set(digests.values())) != 1:
            raise RuntimeError(f"the programs disagree: {digests}")

        limit = "plain C loop" if self.engine == "kernel" else "openssl dgst"
        print(f"\nsha256 of one file of {LARGE // MIB} MiB")
        print(f"{'':24}{'MB/s':>9}{'of ' + limit:>18}{'peak MiB':>10}")
        for name in programs:
            print(f"{name:24}{LARGE / measured.seconds(name) / 1e6:9.1f}{measured.ratio(name, limit):18.2f}"
                  f"{measured.peak_mib(name):10.1f}")
        peers = {"kernel": {"plain C loop": 0.97, "kcapi-dgst": 1.0}, "openssl": {"openssl dgst": 1.0, "sha256sum": 1.0}}
        for peer, wanted in peers[self.engine].items():
            self.goals.at_least(f"one file, of {peer}", measured.ratio(OURS, peer), wanted)
        self.goals.at_most("peak memory, MiB", measured.peak_mib(OURS), 60)

    def two_files(self, first, second):
        measured = Rounds({"one": [self.ours(["sha256"], first)], "two": [self.ours(["sha256"], first, second)]})
        gain = 2 * measured.ratio("two", "one")
        print(f"\nsha256 of two such files: {2 * LARGE / measured.seconds('two') / 1e6:.1f} MB/s, {gain:.2f} times one")
        self.goals.at_least("two files, times one", gain, 1.7 if self.engine == "kernel" else 1.8)

    def four_algorithms(self, path):
        programs = {name: [self.ours([name], path)] for name in FOUR}
        programs["together"] = [self.ours(FOUR, path)]
        # A read as each of the four does it: the kernel's engine maps, the other one copies.
        mapped = self.engine == "kernel"
        programs["read"] = ([["map_read", path]] if mapped
                            else [["dd", f"if={path}", "of=/dev/null", "bs=64k", "status=none"]])
        measured = Rounds(programs)
        print(f"\n{', '.join(FOUR)} over the file: {measured.seconds('together'):.2f} s together, "
              f"{sum(measured.seconds(name) for name in FOUR):.2f} s apart, {measured.seconds('read'):.2f} s a read")
        self.goals.at_least(
            "four in one pass, of the sum less three reads",
            measured.median(lambda of: (sum(of[name] for name in FOUR) - 3 * of["read"]) / of["together"]), 1.0)

    def small_files(self):
        names = []
        for i in range(SMALL_COUNT):
            names.append(os.path.join(self.folder, f"small-{i:04}"))
            with open(names[-1], "wb") as file:
                file.write(os.urandom(SMALL_SIZE))
        measured = Rounds({OURS: [self.ours(["sha256"], *names)], "sha256sum": [["sha256sum", *names]]})
        print(f"\nsha256 of {SMALL_COUNT} files of {SMALL_SIZE // 1024} KiB")
        for name in measured.runs:
            print(f"{name:32}{SMALL_COUNT / measured.seconds(name):9.0f} files/s")
        if self.engine == "kernel":
            start = time.monotonic()
            for name in names:
                run(["kcapi-dgst", "-c", "sha256", "--hex", "-i", name])
            apart = time.monotonic() - start
            print(f"{'kcapi-dgst, once a file':32}{SMALL_COUNT / apart:9.0f} files/s")
            self.goals.at_least("small files, times kcapi-dgst", apart / measured.seconds(OURS), 20)


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
        bench.large_file(first)
        bench.two_files(first, second)
        bench.four_algorithms(first)
        bench.small_files()
        bench.goals.print()


if __name__ == "__main__":
    main()
