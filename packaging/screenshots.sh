#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a picture of every page in every look into build/release/screenshots, and renews those that
# the README shows.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"

install_missing build run
build_targets screenshots
for language in zh en; do
    for page in dashboard packages attendance charts assessment report; do
        cp "$build/screenshots/$page-$language-light-1024x700-100.png" \
            "$root/resources/screenshots/$page-$language.png"
    done
done
echo "All pictures are in $build/screenshots."
