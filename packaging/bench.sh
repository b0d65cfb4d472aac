#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs and builds what is missing, runs the benchmarks beside other programs on the same data, and
# prints one Markdown table for the README: packaging/bench.sh [--size district|city|province]
# What it makes and fetches (workbooks, DuckDB) is kept for the next run, outside the repository.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"

size=district
if [ $# = 2 ] && [ "$1" = --size ]; then
    size=$2
elif [ $# != 0 ]; then
    size=
fi
case $size in
district | city | province) ;;
*)
    echo "Usage: packaging/bench.sh [--size district|city|province]" >&2
    exit 2
    ;;
esac

install_missing build run bench
# Whoever has these from elsewhere keeps them: the packages would exclude each other.
command -v soffice >/dev/null || install_missing office
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    install_missing node
fi

cache=${XDG_CACHE_HOME:-$HOME/.cache}/yanxun-bench
mkdir -p "$cache"
# One run at a time, and none in the way of another's times.
exec 9>"$cache/lock"
flock -n 9 || { echo "The benchmarks are running already." >&2; exit 3; }
rm -rf "$cache"/data-*/run-*

duckdb=@duckdb/node-api@1.5.6-r.1
export DUCKDB_FOLDER=$cache/duckdb
if [ "$(cat "$DUCKDB_FOLDER/version" 2>/dev/null)" != "$duckdb" ]; then
    rm -rf "$DUCKDB_FOLDER"
    mkdir -p "$DUCKDB_FOLDER"
    if npm install --prefix "$DUCKDB_FOLDER" --no-save --no-audit --no-fund --silent "$duckdb" >&2; then
        echo "$duckdb" >"$DUCKDB_FOLDER/version"
    else
        echo "DuckDB could not be fetched; its rows will say so." >&2
    fi
fi

configure -DYANXUN_BENCHMARKS=ON
build_targets yanxun yanxun_bench make_roster first_paint

# Workbooks of another generator are other data.
generator=$(cat "$root"/models/sample/*.cpp "$root"/models/exchange/xlsx_writer.cpp \
    "$root"/tests/bench/make_roster.cpp | sha256sum | cut -c1-12)
find "$cache" -mindepth 1 -maxdepth 1 -name 'data-*' ! -name "data-$generator" -exec rm -rf {} +
mkdir -p "$cache/data-$generator"

PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$root/tests/bench/compare.py" "$build" "$cache/data-$generator" "$size"
