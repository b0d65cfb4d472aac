#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests of reliability at the sizes that a night has time for, and prints a Markdown table:
# packaging/soak.sh [ID...], for example packaging/soak.sh C1 D1. The default run of the tests has
# the same tests at sizes for every day.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"

install_missing build run test
build_targets models_tests ui_tests system_tests

ids=("$@")
[ ${#ids[@]} -gt 0 ] || ids=(B1 B2 B3 C1 C2 C4 C5 D1 D2 D3 D5 E1 E2 E3 L1 L2 L4 L5 P1 P2 P3 P4 P5)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime" "$scratch/home"
export XDG_RUNTIME_DIR=$scratch/runtime HOME=$scratch/home QT_QPA_PLATFORM=offscreen YANXUN_SOAK=1
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME

# run_id ID: its tests in whichever program has them; sets passed, failed, skipped and seconds.
run_id() {
    local program log
    passed=0 failed=0 skipped=0
    seconds=$SECONDS
    for program in models_tests ui_tests system_tests; do
        log=$scratch/$1-$program
        "$build/tests/$program" --gtest_filter="$1.*:*/$1.*:*.${1}_*:*_$1:*_$1/*" >"$log" 2>&1 || true
        passed=$((passed + $(grep -c '^\[       OK \]' "$log" || true)))
        failed=$((failed + $(grep -c '^\[  FAILED  \] .*ms)' "$log" || true)))
        skipped=$((skipped + $(grep -c '^\[  SKIPPED \] .*ms)' "$log" || true)))
        grep -A12 -E 'Failure$' "$log" >&2 || true
    done
    seconds=$((SECONDS - seconds))
}

status=0
echo "| id | passed | failed | skipped | seconds |"
echo "|---|---|---|---|---|"
for id in "${ids[@]}"; do
    run_id "$id"
    echo "| $id | $passed | $failed | $skipped | $seconds |"
    [ "$failed" = 0 ] || status=1
done
exit $status
