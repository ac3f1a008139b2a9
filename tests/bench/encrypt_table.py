# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures encryption: our program and other people's on the same file, in one run, in one table.

Usage: encrypt_table.py BUILD_FOLDER kernel|native [MIB [age|openssl|kcapi]]
Files and programs lie in memory, and each run writes one that was not there. Ratios, not seconds, are what to compare. The peak
is never less than this script's own, some 15 MiB, which a child begins with.
"""

import os
import subprocess
import sys
import tempfile

from measuring import Goals, Rounds, load, run

MIB = 1024 * 1024
LOOPS = "two plain C loops"
# Two runs of one program differ by as much.
EQUAL = 0.97
# The sizes of key and IV in bytes. Those of them that this kernel and kcapi-enc take are measured; not xts: a message of it is
# one request, of 416 KiB at the most, which takes less time than a program's start.
BLOCK_CIPHERS = {
    "aes": (32, 16), "camellia": (32, 16), "serpent": (32, 16), "twofish": (32, 16), "cast6": (32, 16), "aria": (32, 16),
    "sm4": (16, 16), "anubis": (32, 16), "des3_ede": (24, 8), "cast5": (16, 8), "blowfish": (32, 8),
}
CIPHERS = [*((f"{mode}({name})", key, 0 if mode == "ecb" else iv)
             for name, (key, iv) in BLOCK_CIPHERS.items() for mode in ("ecb", "cbc", "ctr", "cfb", "ofb")),
           ("chacha20", 32, 16)]


class Bench:
    def __init__(self, build, engine, folder, size):
        load(folder, [os.path.join(build, "bin", "cipherscope-cli"), os.path.join(build, "bin", "tests", "aead_loop"),
                      "age", "openssl", *(["kcapi-enc"] if engine == "kernel" else [])])
        self.engine = engine
        self.folder = folder
        self.size = size
        self.goals = Goals()
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
        return ["cipherscope-cli", command, "--engine", self.engine, *arguments]

    def ours_openssl(self, direction, source, target):
        arguments = ["openssl-enc", "--engine", self.engine, direction, "--cipher", "aes-256-ctr", "--iter", "1",
                     "--passphrase-fd", "3", "-i", source, "-o", target]
        return ["sh", "-c", 'exec "$@" 3<"$0"', self.path("passphrase"), "cipherscope-cli", *arguments]

    def openssl(self, direction, source, target):
        return ["openssl", "enc", direction, "-aes-256-ctr", "-pbkdf2", "-iter", "1",
                "-pass", "file:" + self.path("passphrase"), "-in", source, "-out", target]

    def sealing_loops(self, name="loop"):
        half = self.size // 2
        return [["aead_loop", "seal", self.plain, str(i * half), str(half), self.path(f"{name}{i}")] for i in range(2)]

    def opening_loops(self):
        """Of what the other loops sealed."""
        return [["aead_loop", "open", sealed, "0", str(os.path.getsize(sealed)), self.path(f"loop{i}")]
                for i, sealed in enumerate(map(self.path, ("sealed0", "sealed1")))]

    def measure(self, title, limit, programs, after=lambda: None):
        measured = Rounds(programs, after=after)
        print(f"\n{title}, one file of {self.size // MIB} MiB")
        print(f"{'':28}{'MB/s':>9}{'of ' + limit:>24}{'peak MiB':>10}")
        for name in programs:
            print(f"{name:28}{self.size / measured.seconds(name) / 1e6:9.1f}{measured.ratio(name, limit):24.2f}"
                  f"{measured.peak_mib(name):10.1f}", flush=True)
        return measured

    def check_back(self):
        """What was decrypted, in one file or by the loops in two halves, is what was encrypted."""
        with open(self.plain, "rb") as plain:
            for name in ("back", "loop0", "loop1"):
                if not os.path.exists(self.path(name)):
                    continue
                with open(self.path(name), "rb") as back:
                    while block := back.read(MIB):
                        if block != plain.read(len(block)):
                            raise RuntimeError("what was decrypted is not what was encrypted")
            if plain.read(1):
                raise RuntimeError("less was decrypted than was encrypted")
        self.remove("back", "loop0", "loop1")

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
            programs[LOOPS] = self.sealing_loops()
        limit = LOOPS if self.engine == "kernel" else "age"
        measured = self.measure("age, encryption", limit, programs, lambda: self.remove("loop0", "loop1", "back"))
        self.judge(measured, "cipherscope-cli encrypt")
        # Each opens what the other wrote.
        run(self.ours("encrypt", "-r", self.recipient, "-o", self.path("ours"), self.plain))
        run(["age", "-r", self.recipient, "-o", self.path("theirs"), self.plain])
        back = ["-i", self.path("key"), "-o", self.path("back")]
        programs = {
            "cipherscope-cli decrypt": [self.ours("decrypt", *back, self.path("theirs"))],
            "age": [["age", "-d", *back, self.path("ours")]],
        }
        if self.engine == "kernel":
            run(*self.sealing_loops("sealed"))
            programs[LOOPS] = self.opening_loops()
        measured = self.measure("age, decryption", limit, programs, self.check_back)
        self.judge(measured, "cipherscope-cli decrypt")
        self.remove("ours", "theirs", "sealed0", "sealed1")

    def openssl_enc(self):
        measured = self.measure("openssl enc, aes-256-ctr, encryption", "openssl enc", {
            "cipherscope-cli openssl-enc": [self.ours_openssl("-e", self.plain, self.path("back"))],
            "openssl enc": [self.openssl("-e", self.plain, self.path("back"))],
        }, lambda: self.remove("back"))
        run(self.ours_openssl("-e", self.plain, self.path("ours")))
        run(self.openssl("-e", self.plain, self.path("theirs")))
        peak = measured.peak_mib("cipherscope-cli openssl-enc")
        self.goals.at_most("cipherscope-cli openssl-enc, peak memory, MiB", peak, 80)
        self.measure("openssl enc, aes-256-ctr, decryption", "openssl enc", {
            "cipherscope-cli openssl-enc": [self.ours_openssl("-d", self.path("theirs"), self.path("back"))],
            "openssl enc": [self.openssl("-d", self.path("ours"), self.path("back"))],
        }, self.check_back)
        self.remove("ours", "theirs")

    def kcapi_enc(self, cipher, key_size, iv_size):
        """The bare ciphers that kcapi-enc streams, with a key that it reads from a descriptor."""
        iv = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"[:2 * iv_size]
        # No weak key, whose parts would be equal.
        with open(self.path("rawkey"), "wb") as file:
            file.write(bytes.fromhex("0123456789abcdef23456789abcdef01456789abcdef0123")[:key_size].ljust(key_size, b"k"))
        part = self.path("part")
        kcapi = ["sh", "-c", 'exec "$@" 3<"$0"', self.path("rawkey"), "kcapi-enc", "-q", "-e", "-c", cipher,
                 *(["--iv", iv] if iv else []), "-i", part, "-o", self.path("back"), "--keyfd", "3"]
        ours = self.ours("cipher", "-a", cipher, "-e", "--key-file", self.path("rawkey"),
                         *(["--iv-hex", iv] if iv else []), "-i", part, "-o", self.path("back"))

        def take(size):
            with open(self.plain, "rb") as source, open(part, "wb") as target:
                for _ in range(0, size, MIB):
                    target.write(source.read(min(size, MIB)))

        def clear():
            self.remove("back")

        # Either may not take it; what takes it has loaded it then.
        take(4096)
        for name, command in (("this kernel", ours), ("kcapi-enc", kcapi)):
            if subprocess.run(command, capture_output=True, check=False).returncode != 0:
                print(f"{cipher:20} not taken by {name}", flush=True)
                return
            clear()
        # As much as takes some seconds, which the slowest cipher does with a fiftieth of the fastest one's. The smaller of
        # these tells the time of a start.
        seconds = []
        for trial in (4096, 4 * MIB):
            take(trial)
            seconds.append(run(kcapi).seconds)
            clear()
        size = min(self.size, max(1, int(10 / max(seconds[1] - seconds[0], 0.01))) * 4 * MIB)
        take(size)
        own = "cipherscope-cli cipher"
        measured = Rounds({own: [ours], "kcapi-enc": [kcapi]}, rounds=5, after=clear)
        print(f"{cipher:20}{size // MIB:6} MiB{size / measured.seconds(own) / 1e6:9.1f} MB/s, kcapi-enc "
              f"{size / measured.seconds('kcapi-enc') / 1e6:9.1f} MB/s", flush=True)
        self.goals.at_least(f"{cipher}, of kcapi-enc", measured.ratio(own, "kcapi-enc"), EQUAL)
        self.goals.at_most(f"{cipher}, peak memory, MiB", measured.peak_mib(own), 80)

    def judge(self, measured, own):
        if LOOPS in measured.runs:
            self.goals.at_least(f"{own}, of {LOOPS}", measured.ratio(own, LOOPS), 0.95)
        if self.engine == "openssl":
            self.goals.at_least(f"{own}, times age", measured.ratio(own, "age"), 1.5)
        self.goals.at_most(f"{own}, peak memory, MiB", measured.peak_mib(own), 80)


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
            print("\nbare ciphers, encryption")
            for cipher in CIPHERS:
                bench.kcapi_enc(*cipher)
    return bench.goals.print()


if __name__ == "__main__":
    sys.exit(main())
