#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one place that names the Debian and Ubuntu packages Cipherscope needs, and the one function that installs them.
# Sourced by packaging/run, tests/run, tests/in-kernel and .ci/run; run by itself it lists or installs:
#     packaging/packages.sh list SET...       packaging/packages.sh install SET...
# where SET is build, run, test, kernel or check. "a|b" means the first of the two names that this release has.
# shellcheck disable=SC2034 # the lists are used by name
set -euo pipefail

packages_build=(
    cmake ninja-build g++ pkg-config
    qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev qcoro-qt6-dev libssl-dev zlib1g-dev libarchive-dev libzxcvbn-dev
    "qt6-svg-dev|libqt6svg6-dev"
)

packages_run=(
    "qt6-svg-plugins|libqt6svg6|libqt6svg6t64" "libqt6sql6-sqlite"
    qt6-qpa-plugins qt6-wayland
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-dialogs qml6-module-qtquick-layouts
    qml6-module-qtquick-shapes qml6-module-qtquick-templates qml6-module-qtquick-window
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtcore
    qml6-module-qt-labs-folderlistmodel
    qt6-translations-l10n
    fonts-dejavu-core
    kmod
)

# What fetches, boots and fills a kernel of our own (tests/in-kernel).
packages_kernel=(
    qemu-system-x86 busybox-static cpio kmod xz-utils zstd debian-archive-keyring
)

# What the tests compare with, and what they need to run.
packages_test=(
    qml6-module-qttest xvfb xauth
    openssl cryptsetup-bin coreutils kcapi-tools rhash hashdeep age
    python3 python3-cryptography-vectors
    ent rng-tools5 # Not rng-tools-debian, whose rngtest counts otherwise.
)

# What .ci/run checks with.
packages_check=(
    git clang-format "clang-tidy-16|clang-tidy-18|clang-tidy-19"
)

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

is_known_to_apt() {
    [[ $(apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[!\(]* ]]
}

# The packages of the given sets of which no alternative is installed, one "a|b" a line.
missing_packages() {
    local set alternatives name
    for set in "$@"; do
        local -n list="packages_$set"
        for alternatives in "${list[@]}"; do
            for name in ${alternatives//|/ }; do
                is_installed "$name" && continue 2
            done
            printf '%s\n' "$alternatives"
        done
    done
}

# The first alternative that apt can install here.
choose_alternative() {
    local name
    for name in ${1//|/ }; do
        if is_known_to_apt "$name"; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        printf 'This needs root, and there is no sudo: %s\n' "$*" >&2
        return 1
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

# install_missing SET...: installs what is missing and touches apt only if something is.
install_missing() {
    local missing wanted=() alternatives name
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0
    if ! command -v apt-get >/dev/null; then
        printf 'Not found, and only apt-get is known here to install them:\n%s\n' "$missing" >&2
        return 1
    fi
    printf 'Installing: %s\n' "${missing//$'\n'/ }" >&2
    apt_get update >&2
    while read -r alternatives; do
        if ! name=$(choose_alternative "$alternatives"); then
            printf 'This release has no package named %s.\n' "${alternatives//|/ or }" >&2
            return 1
        fi
        wanted+=("$name")
    done <<<"$missing"
    apt_get install -y --no-install-recommends "${wanted[@]}" >&2
}

list_packages() {
    local set
    for set in "$@"; do
        local -n list="packages_$set"
        printf '%s\n' "${list[@]}"
    done
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    case ${1-} in
        list) shift; list_packages "$@" ;;
        install) shift; install_missing "$@" ;;
        *) sed -n '5,7s/^# \?//p' "$0" ;;
    esac
fi
