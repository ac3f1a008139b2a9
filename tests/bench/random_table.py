# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures `cipherscope-cli rng` and a plain C loop that makes the same calls, in turn, in one run.

Usage: random_table.py BUILD_FOLDER [SECONDS [GENERATOR...]]
Each draws as many bytes as the loop gives in SECONDS (6), so that a program's start weighs little for every generator.
Ratios, not seconds, are what to compare.
"""

import os
import subprocess
import sys
import tempfile

from measuring import Goals, Rounds, load

GENERATORS = [
    "stdrng",
    "drbg_nopr_hmac_sha512",
    "drbg_nopr_hmac_sha256",
    "drbg_nopr_sha256",
    "drbg_nopr_ctr_aes256",
    "drbg_nopr_ctr_aes128",
    "ansi_cprng",
    "jitterentropy_rng",
]


def drawn_in(name, seconds):
    """How many bytes the loop gives in that time; None if the kernel does not offer the generator."""
    counted = subprocess.run(["rng_loop", name, "seconds", str(seconds)], capture_output=True, text=True)
    return int(counted.stdout) if counted.returncode == 0 else None


def main():
    build = sys.argv[1]
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 6
    goals = Goals()
    print(f"Linux {os.uname().release}, {os.cpu_count()} processors")
    print(f"{'generator':26}{'bytes':>12}{'loop MB/s':>11}{'rng MB/s':>10}{'of the loop':>13}{'two threads':>13}")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        load(folder, [os.path.join(build, "bin", "cipherscope-cli"), os.path.join(build, "bin", "tests", "rng_loop")])
        for name in sys.argv[3:] or GENERATORS:
            trial = drawn_in(name, 1)
            if trial is None:
                print(f"{name:26}{'not offered by this kernel to this process':>45}")
                continue
            size = max(1, int(trial * seconds))
            ours = ["cipherscope-cli", "rng", "-g", name, "-n", str(size), "--format", "raw"]
            measured = Rounds({
                "loop": [["rng_loop", name, str(size)]],
                "rng": [ours],
                "two threads": [[*ours, "--threads", "2"]],
            }, rounds=5)
            ratio = measured.ratio("rng", "loop")
            goals.at_least(f"{name}, of the loop", ratio, 0.95)
            print(f"{name:26}{size:12}{size / measured.seconds('loop') / 1e6:11.3f}"
                  f"{size / measured.seconds('rng') / 1e6:10.3f}{ratio:13.3f}"
                  f"{measured.ratio('two threads', 'rng'):13.2f}", flush=True)
    return goals.print()


if __name__ == "__main__":
    sys.exit(main())
