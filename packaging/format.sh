#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds every source to .clang-format; with --mend, sets it so. Takes seconds, builds nothing.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"
install_missing format

check=(--dry-run --Werror)
[ "${1:-}" != --mend ] || check=(-i)
cd "$root"
find app models packaging tests ui \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 -n 100 -P "$(nproc)" clang-format "${check[@]}"
