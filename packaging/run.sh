#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the window on the sample district. Without a display it
# does the same job without a window: prints the figures and writes the annual report.
# With arguments it runs yanxun with these instead: packaging/run.sh my.yanxun
set -euo pipefail
. "$(dirname "$0")/prepare.sh"

install_missing build run
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    install_missing wayland
fi
build_targets yanxun
yanxun=$build/yanxun
[ $# = 0 ] || exec "$yanxun" "$@"

sample=${XDG_DATA_HOME:-$HOME/.local/share}/yanxun-sample
file=$sample/研训示例.yanxun
[ -f "$file" ] || "$yanxun" sample "$sample" --size district --seed 1 --file >&2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$yanxun" "$file"
fi
"$yanxun" figures "$file" --cycle 2023
"$yanxun" report "$file" --cycle 2023 --out "$sample/report"
