#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/i18n/*.ts up to date with the texts in the code; new ones stay marked unfinished
# until a Chinese text is written. One catalogue a layer.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
mkdir -p resources/i18n
for layer in models ui app; do
    "$lupdate" -silent -no-obsolete -locations none -source-language en -target-language zh_CN \
        -I . "$layer" -ts "resources/i18n/${layer}_zh_CN.ts"
done
