#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building (GROUP run), testing (run test) or fuzzing (run test fuzz) Sightglass takes:
#   cmake/setup/setup.sh GROUP...
# Asks no question, does nothing that is done already, and leaves the system's package sources as
# they are. Can be sourced: then setup_all GROUP... does the work.
set -euo pipefail

setup_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
setup_cache=${XDG_CACHE_HOME:-$HOME/.cache}/sightglass
setup_prefix=${SIGHTGLASS_KSH_PREFIX:-$setup_cache/ksyntaxhighlighting-qt6}

say() { printf '%s\n' "== $*"; }
fail() { printf '%s\n' "== $*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n --preserve-env=DEBIAN_FRONTEND "$@"
    else
        fail "This needs root. Run as root, or once by hand: $*"
    fi
}

# try TIMES COMMAND...: networks hiccup.
try() {
    local times=$1 n
    shift
    for n in $(seq 1 "$times"); do
        "$@" && return 0
        [ "$n" -eq "$times" ] || { say "That failed; trying again ($((n + 1)) of $times)."; sleep $((n * 3)); }
    done
    return 1
}

missing_packages() {
    # One question for all of them.
    local wanted=("$@") have
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null | awk '$2 == "installed" {print $1}' || true)
    printf '%s\n' "${wanted[@]}" | grep -vxF -f <(printf '%s\n' "$have" ; echo .) || true
}

# Servers that the tests start themselves, in folders of their own: their packages shall start none on this machine, now or
# at the next boot, and make no database cluster.
servers="postgresql-15 clickhouse-server rsyslog systemd-journal-remote"
policy=/usr/sbin/policy-rc.d

keep_services_off() {
    local package
    for package in "$@"; do
        [[ " $servers " == *" $package "* ]] || continue
        as_root mkdir -p /etc/postgresql-common/createcluster.d
        printf 'create_main_cluster = false\n' | as_root tee /etc/postgresql-common/createcluster.d/sightglass-tests.conf >/dev/null
        # One that is there already says what shall be.
        [ -e $policy ] || { printf '#!/bin/sh\n# sightglass-setup\nexit 101\n' | as_root tee $policy >/dev/null; as_root chmod 755 $policy; }
        return
    done
}

let_services_be() {
    local package unit
    if grep -qs sightglass-setup $policy; then as_root rm -f $policy; fi
    [ -d /run/systemd/system ] || return 0
    for package in "$@"; do
        [[ " $servers " == *" $package "* ]] || continue
        for unit in "$package.service" systemd-journal-remote.socket systemd-journal-gatewayd.socket; do
            case $unit in "$package".*) as_root systemctl disable --quiet "$unit" 2>/dev/null || true ;; esac
        done
    done
}

install_packages() {
    local groups=" $* " wanted=() missing=() group package
    while read -r group package _; do
        case $group in ''|\#*) continue ;; esac
        [[ $groups == *" $group "* ]] && wanted+=("$package")
    done <"$setup_dir/packages.txt"
    command -v dpkg-query >/dev/null || fail "This set-up knows Debian and its relatives only. Needed: ${wanted[*]}"
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if [ ${#missing[@]} -eq 0 ]; then
        say "Packages: all ${#wanted[@]} are there."
        return
    fi
    say "Packages: installing ${#missing[@]} of ${#wanted[@]}: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    try 3 as_root apt-get -qq update || fail "The package lists could not be fetched. Is there a network?"
    keep_services_off "${missing[@]}"
    try 3 as_root apt-get -y -q -o Dpkg::Use-Pty=0 -o APT::Color=0 --no-install-recommends install "${missing[@]}" \
        | sed -un 's/^\(Setting up\|Unpacking\) \([^ ]*\).*/   \1 \2/p; /^E:/p; /^[0-9]* upgraded/p' \
        || { let_services_be "${missing[@]}"; fail "Packages could not be installed."; }
    let_services_be "${missing[@]}"
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [ ${#missing[@]} -eq 0 ] || fail "Still missing: ${missing[*]}"
}

# Debian's rsyslog and syslog-ng exclude each other, and the tests ask both: the second is unpacked, not installed.
unpack_beside() {
    local folder=$setup_cache/beside package packages=() work
    while read -r group package _; do
        [ "$group" = beside ] && packages+=("$package")
    done <"$setup_dir/packages.txt"
    export SIGHTGLASS_SYSLOG_NG=$folder/syslog-ng
    [ "$(cat "$folder/.complete" 2>/dev/null)" = "${packages[*]}" ] && return
    say "Packages: unpacking ${packages[*]}."
    mkdir -p "$setup_cache"
    work=$(mktemp -d "$setup_cache/beside.XXXXXX")
    if ! (cd "$work" && { apt-get -q download "${packages[@]}" || { as_root apt-get -qq update && try 3 apt-get -q download "${packages[@]}"; }; } && mkdir root && for package in *.deb; do dpkg-deb -x "$package" root || exit 1; done) >"$work.log" 2>&1; then
        cat "$work.log" >&2
        say "SKIPPED: ${packages[*]} could not be fetched; the tests that need them say so."
        rm -rf "$work" "$work.log"
        unset SIGHTGLASS_SYSLOG_NG
        return
    fi
    cat >"$work/syslog-ng" <<'SCRIPT'
#!/bin/sh
root=$(dirname "$(readlink -f "$0")")/root/usr
lib=$(echo "$root"/lib/*-linux-gnu*)
LD_LIBRARY_PATH=$lib:$root/lib/syslog-ng${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export LD_LIBRARY_PATH
exec "$root/sbin/syslog-ng" --module-path="$(echo "$root"/lib/syslog-ng/[0-9]*)" "$@"
SCRIPT
    chmod 755 "$work" "$work/syslog-ng"
    rm -f "$work"/*.deb "$work.log"
    printf '%s\n' "${packages[*]}" >"$work/.complete"
    rm -rf "$folder"
    mv "$work" "$folder"
}

# The mirrors that this system uses, from either form of source list.
system_mirrors() {
    {
        sed -n 's/^deb \(\[[^]]*\] \)\?\([a-z][^ ]*\) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null
        sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | tr ' ' '\n'
    } | grep -v security | awk 'NF && !seen[$0]++'
}

# Fetches the source of KSyntaxHighlighting of one suite into the current folder. apt checks the
# signature of the lists, and by them the checksum of each file.
fetch_source() {
    local mirror=$1 suite=$2 apt=$PWD/apt-$2
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/parts"
    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$mirror" "$suite" >"$apt/sources.list"
    local options=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o "Dir::Etc::sourceparts=$apt/parts"
        -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update && apt-get "${options[@]}" source --download-only ksyntax-highlighting
}

build_ksyntaxhighlighting() {
    local work suite mirror tarball source
    mkdir -p "$setup_cache"
    exec 9>"$setup_cache/setup.lock"
    flock 9
    [ -e "$setup_prefix/.complete" ] && return # another set-up did it meanwhile
    say "KSyntaxHighlighting: building it for Qt 6, once (some 3 minutes)."
    work=$(mktemp -d "$setup_cache/build.XXXXXX")
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" RETURN EXIT
    tarball=
    for mirror in $(system_mirrors); do
        for suite in trixie forky sid bookworm; do
            mkdir -p "$work/$suite"
            say "KSyntaxHighlighting: asking $suite for the source."
            (cd "$work/$suite" && fetch_source "$mirror" "$suite") >"$work/fetch.log" 2>&1 || true
            tarball=$(find "$work/$suite" -maxdepth 1 -name 'k*syntax*highlighting_*.orig.tar.*' ! -name '*.asc' | head -n 1)
            [ -n "$tarball" ] && break 2
        done
    done
    [ -n "$tarball" ] || { cat "$work/fetch.log" >&2; fail "No suite delivered the source of KSyntaxHighlighting."; }
    say "KSyntaxHighlighting: $(basename "$tarball")"
    mkdir "$work/source"
    tar -xf "$tarball" -C "$work/source" --strip-components=1
    source=$work/source
    # Debian 12's extra-cmake-modules is older than the source asks for, and enough.
    sed -i 's/find_package(ECM [0-9.]*/find_package(ECM 5.103.0/' "$source/CMakeLists.txt"
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
    {
        cmake -G Ninja -S "$source" -B "$work/build" -DQT_MAJOR_VERSION=6 -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_INSTALL_PREFIX="$setup_prefix" -DBUILD_TESTING=OFF -DKDE_INSTALL_USE_QT_SYS_PATHS=OFF "${launcher[@]}" &&
        { rm -rf "$setup_prefix"; ninja -C "$work/build" install; }
    } >"$work/build.log" 2>&1 &
    local builder=$! shown=
    while kill -0 $builder 2>/dev/null; do
        sleep 5
        local now
        now=$(grep -ao '^\[[0-9]*/[0-9]*\]' "$work/build.log" | tail -n 1 || true)
        [ "$now" = "$shown" ] || printf '   %s\n' "$now"
        shown=$now
    done
    wait $builder || { tail -n 40 "$work/build.log" >&2; fail "KSyntaxHighlighting could not be built."; }
    basename "$tarball" >"$setup_prefix/.complete"
    flock -u 9
}

setup_ksyntaxhighlighting() {
    if [ -e "$setup_prefix/.complete" ]; then
        say "KSyntaxHighlighting: $(cat "$setup_prefix/.complete") is built."
    elif dpkg-query -W -f '${db:Status-Status}' libkf6syntaxhighlighting-dev 2>/dev/null | grep -qx installed; then
        say "KSyntaxHighlighting: the system has it."
    elif apt-cache show libkf6syntaxhighlighting-dev 2>/dev/null | grep -q '^Package:'; then
        say "KSyntaxHighlighting: installing the packaged one."
        DEBIAN_FRONTEND=noninteractive try 3 as_root apt-get -y -q --no-install-recommends install libkf6syntaxhighlighting-dev
    else
        build_ksyntaxhighlighting
    fi
    export SIGHTGLASS_KSH_PREFIX=$setup_prefix
}

setup_all() {
    install_packages "$@"
    setup_ksyntaxhighlighting
    if [[ " $* " == *" test "* ]]; then unpack_beside; fi
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    [ $# -gt 0 ] || fail "Usage: cmake/setup/setup.sh run|test|fuzz ..."
    setup_all "$@"
fi
