# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures encryption: our program and other people's on the same file, in one run, in one table.

Usage: encrypt_table.py BUILD_FOLDER kernel|native [MIB [age|openssl|kcapi]]
Every figure is the best of several runs on files in memory, each of which writes a file
that was not there. Ratios, not seconds, are what to compare. The peak is never less than this script's own, some
15 MiB, which a child begins with.
"""

import filecmp
import os
import subprocess
import sys
import tempfile
import time

MIB = 1024 * 1024
RUNS = 3
LOOPS = "two plain C loops"


class Measured:
    def __init__(self, seconds, peak_kib):
        self.seconds = seconds
        self.peak_mib = peak_kib / 1024


def run_once(commands):
    """Runs commands side by side, to the end of the last one. The peak is that of all together."""
    start = time.monotonic()
    running = [subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE) for command in commands]
    peak = 0
    for process, command in zip(running, commands):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {process.returncode}: {process.stderr.read().decode()}")
        process.stderr.close()
        peak += usage.ru_maxrss
    return Measured(time.monotonic() - start, peak)


def best_of_each(programs, after):
    """Runs the programs in turn, so that a slow moment of the machine does not fall upon one of them alone."""
    measured = {}
    for _ in range(RUNS):
        for name, commands in programs.items():
            once = run_once(commands)
            after()
            if name not in measured or once.seconds < measured[name].seconds:
                measured[name] = once
    return measured


class Bench:
    def __init__(self, build, engine, folder, size):
        self.cli = os.path.join(build, "bin", "cipherscope-cli")
        self.loop = os.path.join(build, "bin", "tests", "aead_loop")
        self.engine = engine
        self.folder = folder
        self.size = size
        self.reached = []
        self.plain = self.path("plain")
        with open(self.plain, "wb") as file:
            for _ in range(size // MIB):
                file.write(os.urandom(MIB))
        with open(self.path("passphrase"), "w", encoding="ascii") as file:
            file.write("correct horse\n")
        made = subprocess.run(["age-keygen", "-o", self.path("key")], capture_output=True, text=True, check=True)
        self.recipient = made.stderr.split()[-1]

    def path(self, name):
        return os.path.join(self.folder, name)

    def ours(self, command, *arguments):
        return [self.cli, command, "--engine", self.engine, *arguments]

    def ours_openssl(self, direction, source, target):
        arguments = ["openssl-enc", "--engine", self.engine, direction, "--cipher", "aes-256-ctr", "--iter", "1",
                     "--passphrase-fd", "3", "-i", source, "-o", target]
        return ["sh", "-c", 'exec "$@" 3<"$0"', self.path("passphrase"), self.cli, *arguments]

    def openssl(self, direction, source, target):
        return ["openssl", "enc", direction, "-aes-256-ctr", "-pbkdf2", "-iter", "1",
                "-pass", "file:" + self.path("passphrase"), "-in", source, "-out", target]

    def plain_loops(self):
        half = self.size // 2
        return [[self.loop, self.plain, str(i * half), str(half), self.path(f"loop{i}")] for i in range(2)]

    def measure(self, title, limit, programs, after=lambda: None):
        measured = best_of_each(programs, after)
        print(f"\n{title}, one file of {self.size // MIB} MiB")
        print(f"{'':28}{'MB/s':>9}{'of ' + limit:>24}{'peak MiB':>10}")
        for name, value in measured.items():
            print(f"{name:28}{self.size / value.seconds / 1e6:9.1f}{measured[limit].seconds / value.seconds:24.2f}"
                  f"{value.peak_mib:10.1f}")
        return measured

    def check_back(self):
        if not filecmp.cmp(self.plain, self.path("back"), shallow=False):
            raise RuntimeError("what was decrypted is not what was encrypted")
        os.unlink(self.path("back"))

    def remove(self, *names):
        for name in names:
            if os.path.exists(self.path(name)):
                os.unlink(self.path(name))

    def age(self):
        programs = {
            "cipherscope-cli encrypt": [self.ours("encrypt", "-r", self.recipient, "-o", self.path("back"),
                                                  self.plain)],
            "age": [["age", "-r", self.recipient, "-o", self.path("back"), self.plain]],
        }
        if self.engine == "kernel":
            programs[LOOPS] = self.plain_loops()
        measured = self.measure("age, encryption", LOOPS if self.engine == "kernel" else "age", programs,
                                lambda: self.remove("loop0", "loop1", "back"))
        self.judge(measured, "cipherscope-cli encrypt")
        # Each opens what the other wrote.
        run_once([self.ours("encrypt", "-r", self.recipient, "-o", self.path("ours"), self.plain)])
        run_once([["age", "-r", self.recipient, "-o", self.path("theirs"), self.plain]])
        back = ["-i", self.path("key"), "-o", self.path("back")]
        measured = self.measure("age, decryption", "age", {
            "cipherscope-cli decrypt": [self.ours("decrypt", *back, self.path("theirs"))],
            "age": [["age", "-d", *back, self.path("ours")]],
        }, self.check_back)
        self.judge(measured, "cipherscope-cli decrypt")
        self.remove("ours", "theirs")

    def openssl_enc(self):
        measured = self.measure("openssl enc, aes-256-ctr, encryption", "openssl enc", {
            "cipherscope-cli openssl-enc": [self.ours_openssl("-e", self.plain, self.path("back"))],
            "openssl enc": [self.openssl("-e", self.plain, self.path("back"))],
        }, lambda: self.remove("back"))
        run_once([self.ours_openssl("-e", self.plain, self.path("ours"))])
        run_once([self.openssl("-e", self.plain, self.path("theirs"))])
        peak = measured["cipherscope-cli openssl-enc"].peak_mib
        self.at_most("cipherscope-cli openssl-enc, peak memory, MiB", peak, 80)
        self.measure("openssl enc, aes-256-ctr, decryption", "openssl enc", {
            "cipherscope-cli openssl-enc": [self.ours_openssl("-d", self.path("theirs"), self.path("back"))],
            "openssl enc": [self.openssl("-d", self.path("ours"), self.path("back"))],
        }, self.check_back)
        self.remove("ours", "theirs")

    def kcapi_enc(self):
        """The bare ciphers that kcapi-enc streams, with a key that it reads from a descriptor."""
        iv = "00112233445566778899aabbccddeeff"
        for cipher in ("cbc(aes)", "ctr(aes)"):
            with open(self.path("rawkey"), "wb") as file:
                file.write(bytes(range(32)))
            kcapi = ["kcapi-enc", "-q", "-e", "-c", cipher, "--iv", iv, "-i", self.plain, "-o", self.path("back"),
                     "--keyfd", "3"]
            measured = self.measure(f"{cipher}, encryption", "kcapi-enc", {
                "cipherscope-cli cipher": [self.ours("cipher", "-a", cipher, "-e", "--key-file", self.path("rawkey"),
                                                     "--iv-hex", iv, "-i", self.plain, "-o", self.path("back"))],
                "kcapi-enc": [["sh", "-c", 'exec "$@" 3<"$0"', self.path("rawkey"), *kcapi]],
            }, lambda: self.remove("back"))
            own = measured["cipherscope-cli cipher"]
            self.at_least(f"{cipher}, of kcapi-enc", measured["kcapi-enc"].seconds / own.seconds, 1.0)
            self.at_most(f"{cipher}, peak memory, MiB", own.peak_mib, 80)

    def judge(self, measured, own):
        if LOOPS in measured:
            self.at_least(f"{own}, of {LOOPS}", measured[LOOPS].seconds / measured[own].seconds, 0.95)
        if self.engine == "openssl":
            self.at_least(f"{own}, times age", measured["age"].seconds / measured[own].seconds, 1.5)
        self.at_most(f"{own}, peak memory, MiB", measured[own].peak_mib, 80)

    def at_least(self, what, value, wanted):
        self.reached.append((what, value, f">= {wanted}", value >= wanted))

    def at_most(self, what, value, wanted):
        self.reached.append((what, value, f"<= {wanted}", value <= wanted))


def main():
    build, where = sys.argv[1:3]
    size = (int(sys.argv[3]) if len(sys.argv) > 3 else 256) * MIB
    engine = "kernel" if where == "kernel" else "openssl"
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        bench = Bench(build, engine, folder, size)
        print(f"Linux {os.uname().release}, {os.cpu_count()} processors, engine {engine}")
        only = sys.argv[4] if len(sys.argv) > 4 else None
        if only in (None, "age"):
            bench.age()
        if only in (None, "openssl"):
            bench.openssl_enc()
        if only in (None, "kcapi") and engine == "kernel":
            bench.kcapi_enc()
        print("\nTo reach")
        for what, value, wanted, good in bench.reached:
            print(f"{what:56}{value:8.2f}  {wanted:<9}{'reached' if good else 'NOT REACHED'}")


if __name__ == "__main__":
    main()
