# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by what measures: $root is the repository, $build its build folder.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$root/build
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"

# build_for_measuring TARGET...: in a clean clone, too.
build_for_measuring() {
    install_missing build test kernel
    cmake --preset release -S "$root" >/dev/null
    cmake --build "$build" --target "$@" >/dev/null
}
