# SPDX-FileCopyrightText: 2026 Baiwen contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the scripts here share. Sourced, not run.
# shellcheck shell=bash

top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi

# quietly WHAT COMMAND…: one progress line, which follows the command's output on a terminal; all of it only when it fails.
quietly() {
    local what=$1 status=0 log
    shift
    log=$(mktemp)
    if [ -t 2 ]; then
        "$@" </dev/null 2>&1 | tee -- "$log" | while IFS= read -r line; do
            printf '\r\033[K%s: %s' "$what" "${line:0:60}" >&2
        done || status=$?
        printf '\r\033[K' >&2
    else
        echo "$what…" >&2
        "$@" </dev/null >"$log" 2>&1 || status=$?
    fi
    if [ "$status" -ne 0 ]; then
        cat -- "$log" >&2
        echo "$what failed with status $status" >&2
    fi
    rm -f -- "$log"
    return "$status"
}

# build PRESET [TARGET]: configures when that is due and builds.
build() {
    local preset=$1
    shift
    cd -- "$top"
    if [ ! -e "build/$preset/build.ninja" ] || [ CMakePresets.json -nt "build/$preset/build.ninja" ]; then
        quietly "Configuring ($preset)" cmake --preset "$preset"
    fi
    quietly "Building ($preset)" cmake --build --preset "$preset" ${1:+--target "$@"}
}
