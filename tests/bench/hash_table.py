# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures hashing: our programs and other people's on the same files, in one run, in one table.

Usage: hash_table.py BUILD_FOLDER kernel|native
Files and programs lie in memory. Ratios, not seconds, are what to compare.
"""

import os
import shlex
import sys
import tempfile

from measuring import ROUNDS, Goals, Rounds, load

MIB = 1024 * 1024
LARGE = 256 * MIB
SMALL_COUNT = 2000
SMALL_SIZE = 4096
FOUR = ["sha256", "sha512", "sha1", "md5"]
OURS = "cipherscope-cli hash"
ENGINE = "our engine alone"
LOOP = "plain C loop"
KCAPI = "kcapi-dgst"
OPENSSL = "openssl dgst"
COREUTILS = "coreutils"


def digests(output):
    """All digests in one piece: kcapi-dgst puts nothing between them."""
    return "".join(word for word in output.decode(errors="replace").split()
                   if len(word) >= 32 and all(letter in "0123456789abcdef" for letter in word))


class Bench:
    def __init__(self, build, engine, folder):
        tools = os.path.join(build, "bin", "tests")
        load(folder, [os.path.join(build, "bin", "cipherscope-cli"), "sha256sum", "sha512sum", "sha1sum", "md5sum", "openssl",
                      *(os.path.join(tools, name) for name in ("engine_loop", "plain_loop", "map_read")),
                      *(["kcapi-dgst"] if engine == "kernel" else [])])
        self.engine = engine
        self.folder = folder
        self.goals = Goals()

    def ours(self, algorithms, *files):
        return ["cipherscope-cli", "hash", "--engine", self.engine, "-a", ",".join(algorithms), *files]

    def in_turn(self, commands):
        """One command that runs several, one after another: too many, perhaps, for its arguments."""
        script, path = tempfile.mkstemp(dir=self.folder)
        with open(script, "w", encoding="utf-8") as file:
            file.writelines(shlex.join(command) + "\n" for command in commands)
        return ["sh", "-e", path]

    def programs(self, algorithms, *files):
        """What computes these digests of these files: in one pass where a program can, else once an algorithm or a file."""
        in_kernel = self.engine == "kernel"
        programs = {}
        # Ours stands between the two that it is judged by: the machine's speed changes from one minute to the next.
        if in_kernel:
            programs[KCAPI] = [self.in_turn([["kcapi-dgst", "-c", name, "--hex", "-i", file]
                                        for file in files for name in algorithms])]
        programs[OURS] = [self.ours(algorithms, *files)]
        if in_kernel:
            programs[LOOP] = [["plain_loop", ",".join(algorithms), *files]]
        programs[ENGINE] = [["engine_loop", self.engine, ",".join(algorithms), *files]]
        programs[OPENSSL] = [self.in_turn([["openssl", "dgst", "-r", "-" + name, *files] for name in algorithms])]
        programs[COREUTILS] = [self.in_turn([[name + "sum", *files] for name in algorithms])]
        return programs

    def table(self, title, size, programs, rounds=ROUNDS):
        """`size`: the bytes of all files together."""
        measured = Rounds(programs, rounds)
        found = {name: digests(measured.output(name)) for name in programs}
        if not found[OURS]:
            raise RuntimeError(f"{OURS} printed no digest")
        if any(each != found[OURS] for each in found.values()):
            raise RuntimeError("the programs disagree: " + ", ".join(name for name in found if found[name] != found[OURS]))
        limit = LOOP if self.engine == "kernel" else OPENSSL
        print(f"\n{title}")
        print(f"{'':24}{'MB/s':>9}{'of ' + limit:>18}{'peak MiB':>10}")
        for name in programs:
            print(f"{name:24}{size / measured.seconds(name) / 1e6:9.1f}{measured.ratio(name, limit):18.2f}"
                  f"{measured.peak_mib(name):10.1f}", flush=True)
        self.goals.at_most(f"{title}: peak memory, MiB", measured.peak_mib(OURS), 60)
        return measured

    def large_file(self, path):
        measured = self.table(f"sha256 of one file of {LARGE // MIB} MiB", LARGE, self.programs(["sha256"], path))
        peers = {"kernel": {LOOP: 0.97, KCAPI: 1.0}, "openssl": {OPENSSL: 1.0, COREUTILS: 1.0}}
        for peer, wanted in peers[self.engine].items():
            self.goals.at_least(f"one file, of {peer}", measured.ratio(OURS, peer), wanted)

    def two_files(self, first, second):
        measured = Rounds({"one": [self.ours(["sha256"], first)], "two": [self.ours(["sha256"], first, second)]})
        gain = 2 * measured.ratio("two", "one")
        print(f"\nsha256 of two such files: {2 * LARGE / measured.seconds('two') / 1e6:.1f} MB/s, {gain:.2f} times one")
        self.goals.at_least("two files, times one", gain, 1.7 if self.engine == "kernel" else 1.8)

    def four_algorithms(self, path):
        together = self.programs(FOUR, path)
        programs = {name: [self.ours([name], path)] for name in FOUR}
        # A read as each of the four does it: the kernel's engine maps, the other one copies.
        mapped = self.engine == "kernel"
        programs["read"] = ([["map_read", path]] if mapped
                            else [["dd", f"if={path}", "of=/dev/null", "bs=64k", "status=none"]])
        programs["together"] = together[OURS]
        measured = Rounds(programs, rounds=5)
        self.table(f"{', '.join(FOUR)} of that file", LARGE, together, rounds=3)
        print(f"{measured.seconds('together'):.2f} s together, {sum(measured.seconds(name) for name in FOUR):.2f} s apart, "
              f"{measured.seconds('read'):.2f} s a read")
        self.goals.at_least(
            "four in one pass, of the sum less three reads",
            measured.median(lambda of: (sum(of[name] for name in FOUR) - 3 * of["read"]) / of["together"]), 1.0)

    def small_files(self):
        names = []
        for i in range(SMALL_COUNT):
            names.append(os.path.join(self.folder, f"small-{i:04}"))
            with open(names[-1], "wb") as file:
                file.write(os.urandom(SMALL_SIZE))
        measured = self.table(f"sha256 of {SMALL_COUNT} files of {SMALL_SIZE // 1024} KiB", SMALL_COUNT * SMALL_SIZE,
                              self.programs(["sha256"], *names), rounds=3)
        if self.engine == "kernel":
            self.goals.at_least("small files, times kcapi-dgst", measured.ratio(OURS, KCAPI), 20)


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
    return bench.goals.print()


if __name__ == "__main__":
    sys.exit(main())
