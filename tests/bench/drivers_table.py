# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures drivers with `cipherscope-cli bench` and with a plain C loop in turn, in one run, in one table.

Usage: drivers_table.py BUILD_FOLDER ROUNDS SECONDS SIZES
Each figure is the median over the rounds. Ratios, not rates, are what to compare: a kernel in an emulator is slow.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile

from measuring import load

# Type, algorithm, sizes of the key and the IV in bytes, name for openssl speed.
SUBJECTS = [
    ("hash", "sha256", 0, 0, ["-evp", "sha256"]),
    ("skcipher", "cbc(aes)", 32, 16, ["-evp", "aes-256-cbc"]),
    ("skcipher", "xts(aes)", 64, 16, ["-evp", "aes-256-xts"]),
    ("aead", "gcm(aes)", 32, 12, ["-aead", "-evp", "aes-256-gcm"]),
    ("aead", "rfc7539(chacha20,poly1305)", 32, 12, ["-aead", "-evp", "chacha20-poly1305"]),
]
WANTED = 0.9, 1.1


def output(command):
    process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: {process.stderr.decode(errors='replace').strip()}")
    return process.stdout.decode()


class Bench:
    def __init__(self, rounds, seconds, sizes):
        self.rounds = rounds
        self.seconds = seconds
        self.sizes = sizes

    def run(self, arguments):
        text = output(["cipherscope-cli", "bench", "--json", "--seconds", self.seconds, *arguments])
        return json.loads(text)["series"]

    def drivers(self, algorithm):
        """Those that the kernel gives to this process."""
        text = subprocess.run(
            ["cipherscope-cli", "bench", "--json", "-a", algorithm, "--drivers", "all", "--engine", "kernel",
             "--sizes", "16", "--seconds", "0.01"], stdout=subprocess.PIPE, check=False).stdout
        return [series["driver"] for series in json.loads(text)["series"] if "failure" not in series]

    def ours(self, driver, size):
        (series,) = self.run(["-a", driver, "--engine", "kernel", "--sizes", str(size)])
        (point,) = series["points"]
        return point["median"]

    def plain(self, kind, driver, key, iv, size):
        return float(output(["driver_loop", kind, driver, str(key), str(iv), str(size), self.seconds]))

    def compare(self, kind, driver, key, iv, size):
        """Medians of ours and of the C loop, and of the ratios of those that were measured side by side."""
        ours, plain, ratios = [], [], []
        for number in range(self.rounds):
            measure = [lambda: ours.append(self.ours(driver, size)),
                       lambda: plain.append(self.plain(kind, driver, key, iv, size))]
            for step in measure if number % 2 == 0 else reversed(measure):
                step()
            ratios.append(ours[-1] / plain[-1])
        return tuple(map(statistics.median, (ours, plain, ratios)))

    def table(self):
        missed = 0
        print(f"{'driver':34}{'size':>8}{'bench MB/s':>12}{'C loop MB/s':>13}{'ratio':>7}")
        for kind, algorithm, key, iv, _ in SUBJECTS:
            for driver in self.drivers(algorithm):
                for size in self.sizes:
                    ours, plain, ratio = self.compare(kind, driver, key, iv, size)
                    good = WANTED[0] <= ratio <= WANTED[1]
                    missed += not good
                    print(f"{driver:34}{size:8}{ours / 1e6:12.2f}{plain / 1e6:13.2f}{ratio:7.2f}"
                          f"{'' if good else '  NOT REACHED'}", flush=True)
        return missed

    def openssl(self):
        print(f"\n{'openssl speed':34}{'size':>8}{'bench MB/s':>12}{'speed MB/s':>13}{'ratio':>7}")
        for _, algorithm, _, _, names in SUBJECTS:
            for size in self.sizes:
                (series,) = self.run(["-a", algorithm, "--engine", "openssl", "--sizes", str(size)])
                (point,) = series["points"]
                line = output(["openssl", "speed", "-mr", "-seconds", "1", "-bytes", str(size), *names])
                theirs = float(line.rsplit(":", 1)[1])
                ours = point["median"]
                print(f"{algorithm:34}{size:8}{ours / 1e6:12.2f}{theirs / 1e6:13.2f}{ours / theirs:7.2f}", flush=True)

    def cryptsetup(self):
        print("\ncryptsetup benchmark, blocks of 64 KiB")
        for cipher, key, algorithm in (("aes-cbc", 256, "cbc(aes)"), ("aes-xts", 512, "xts(aes)")):
            text = output(["cryptsetup", "benchmark", "-c", cipher, "-s", str(key)])
            (series,) = self.run(["-a", algorithm, "--engine", "kernel", "--sizes", "64k"])
            print(text.strip().splitlines()[-1])
            print(f"  bench: {algorithm} {series['points'][0]['median'] / 2**20:.1f} MiB/s encryption")


def main():
    build, rounds, seconds, sizes = sys.argv[1:5]
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        load(folder, [os.path.join(build, "bin", "cipherscope-cli"), os.path.join(build, "bin", "tests", "driver_loop")])
        # Processors that others use, too, differ in speed.
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
        bench = Bench(int(rounds), seconds, [int(size) for size in sizes.split(",")])
        print(f"Linux {os.uname().release}, {os.cpu_count()} processors")
        missed = bench.table()
        bench.openssl()
        bench.cryptsetup()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
