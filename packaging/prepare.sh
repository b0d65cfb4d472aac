# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: install what is missing, then build. To be sourced.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${YANXUN_BUILD_DIR:-$root/build/release}

# Qt wants UTF-8; a machine without a locale has none.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# install_missing GROUP...: the packages of these groups in packages.txt, from Debian, if not there.
install_missing() {
    local wanted missing
    wanted=$(for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' "$root/packaging/packages.txt"
    done)
    if ! command -v apt-get dpkg-query >/dev/null; then
        echo "Not a Debian system: make sure that these are there:" $wanted >&2
        return
    fi
    missing=$(comm -23 <(sort <<<"$wanted") <(dpkg-query -W \
        -f='${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null | awk '/^ii/ { print $2 }' | sort -u))
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "As root, install:" $missing >&2
        exit 3
    fi
    echo "Installing" $missing >&2
    # Fresh machines have no package lists, and old lists name packages that have gone.
    apt-cache show $missing >/dev/null 2>&1 && install_packages $missing && return
    as_root apt-get update -q >&2
    install_packages $missing
}

install_packages() {
    as_root apt-get install -q -y --no-install-recommends "$@" >&2
}

# configure [OPTION...]: twelve files are compiled as one, which takes a quarter of the time; CONTRIBUTING.md
# says how to build each by itself.
configure() {
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DYANXUN_UNITY=12 "$@" >&2
}

# build_targets [TARGET...]: configures once, builds what changed. Compiling takes about 1.5 GB a job.
build_targets() {
    local jobs memory
    memory=$(awk '/^MemTotal/ { print int($2 / 1500000) }' /proc/meminfo 2>/dev/null || echo 2)
    jobs=$(nproc)
    [ "$memory" -ge "$jobs" ] || jobs=$memory
    [ "$jobs" -ge 1 ] || jobs=1
    [ -f "$build/build.ninja" ] || configure
    ninja -C "$build" -j "$jobs" "$@" >&2
}
