#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test without a screen. Arguments go to ctest.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"

install_missing build run test
# Whoever has an office with windows keeps it.
command -v soffice >/dev/null || install_missing office
build_targets

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Settings and data of whoever runs the tests stay out of them.
mkdir -m 700 "$scratch/runtime" "$scratch/home"
export XDG_RUNTIME_DIR=$scratch/runtime HOME=$scratch/home
export QT_QPA_PLATFORM=offscreen
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
ctest --test-dir "$build" -j "${YANXUN_TEST_JOBS:-2}" --output-on-failure "$@"
