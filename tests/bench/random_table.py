# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Measures `cipherscope-cli rng` and a plain C loop that makes the same calls, in turn, in one run.

Usage: random_table.py BUILD_FOLDER [SECONDS [GENERATOR...]]
Each draws as many bytes as the loop gives in SECONDS (15), so that a program's start weighs little for every generator.
"""

import os
import subprocess
import sys
import time

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
RUNS = 2
WANTED = 0.95


def seconds_of(command):
    start = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=True)
    return time.monotonic() - start


def drawn_in(loop, name, seconds):
    """How many bytes the loop gives in that time; None if the kernel does not offer the generator."""
    counted = subprocess.run([loop, name, "seconds", str(seconds)], capture_output=True, text=True)
    return int(counted.stdout) if counted.returncode == 0 else None


def main():
    build = sys.argv[1]
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 15
    loop = os.path.join(build, "bin", "tests", "rng_loop")
    ours = os.path.join(build, "bin", "cipherscope-cli")
    reached = []
    print(f"{'generator':26}{'bytes':>12}{'loop MB/s':>11}{'rng MB/s':>10}{'of the loop':>13}{'two threads':>13}")
    for name in sys.argv[3:] or GENERATORS:
        trial = drawn_in(loop, name, 1)
        if trial is None:
            print(f"{name:26}{'not offered by this kernel to this process':>40}")
            continue
        size = max(1, int(trial * seconds))
        best = {}
        for _ in range(RUNS):
            for who, command in (
                ("loop", [loop, name, str(size)]),
                ("ours", [ours, "rng", "-g", name, "-n", str(size)]),
            ):
                best[who] = min(best.get(who, float("inf")), seconds_of(command))
        two = seconds_of([ours, "rng", "-g", name, "-n", str(size), "--threads", "2"])
        ratio = best["loop"] / best["ours"]
        reached.append(ratio >= WANTED)
        print(f"{name:26}{size:12}{size / best['loop'] / 1e6:11.3f}{size / best['ours'] / 1e6:10.3f}{ratio:13.3f}"
              f"{best['ours'] / two:13.2f}", flush=True)
    print(f"{sum(reached)} of {len(reached)} generators reach {WANTED} of the loop")
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main())
