#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the sources to .clang-format and .clang-tidy. Arguments: the files to look at; none: all.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"
install_missing build test format lint

lint=$root/build/lint
cd "$root"
files=("$@")
[ $# != 0 ] || mapfile -t files < <(git ls-files '*.cpp')
clang-format --dry-run --Werror "${files[@]}"
# Only what clang-tidy reads is made: precompiled headers of its own, and moc's output.
[ -f "$lint/build.ninja" ] || cmake -S "$root" -B "$lint" -G Ninja -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF >&2
ninja -C "$lint" $(ninja -C "$lint" -t targets all |
    sed -nE 's/^([a-z_]*_autogen): phony.*/\1/p; s/^([^ ]*\.hxx\.pch): .*/\1/p') >&2
mapfile -t sources < <(printf '%s\n' "${files[@]}" | grep '\.cpp$' | grep -v '^packaging/generate\|^tests/fuzz\|^tests/bench')
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p "$lint" 2>/dev/null
