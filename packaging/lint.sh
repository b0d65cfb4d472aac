#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the sources to .clang-format and .clang-tidy. Arguments: the files to look at; none: all.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"
install_missing build test format lint

# Names that two files of a folder declare would be in each other's way once the files are compiled as one.
one=$root/build/one
[ -f "$one/build.ninja" ] || cmake -S "$root" -B "$one" -G Ninja -DCMAKE_BUILD_TYPE=Dev \
    -DCMAKE_CXX_FLAGS_DEV="-O0 -fsyntax-only" -DCMAKE_CXX_ARCHIVE_CREATE="<CMAKE_COMMAND> -E touch <TARGET>" \
    -DCMAKE_CXX_ARCHIVE_FINISH= -DCMAKE_CXX_LINK_EXECUTABLE="<CMAKE_COMMAND> -E touch <TARGET>" \
    -DYANXUN_UNITY=1000 >&2
ninja -C "$one" -k 0 $(ninja -C "$one" -t targets all | sed -n 's/^\(.*\/Unity\/.*\.o\): .*/\1/p') >&2

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
