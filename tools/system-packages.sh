#!/bin/sh
# Installs what the tests use of the system and that npm does not bring: a browser, the SMT solver z3, LLVM, a software Vulkan
# loader, a cross compiler with an emulator for it, simulators and synthesis for circuits. Where that cannot be done (no Debian, no
# rights, no network) the tests that need it are skipped and say so; nothing here fails the run.
set -u
missing=
# package, then commands any of which it is there by
need() {
  package=$1
  shift
  for command in "$@"; do
    command -v "$command" >/dev/null 2>&1 && return
  done
  missing="$missing $package"
}
# package, then a file it is there by
need_file() {
  for found in $2; do
    [ -e "$found" ] && return
  done
  missing="$missing $1"
}
need z3 z3
need clang-19 clang-19
need lld-19 ld.lld-19
need llvm-19 llc-19
need_file libvulkan1 '/usr/lib/*/libvulkan.so.1 /usr/lib64/libvulkan.so.1 /usr/lib/libvulkan.so.1'
need qemu-user qemu-aarch64 qemu-aarch64-static
if [ "$(uname -m)" != aarch64 ]; then
  need gcc-aarch64-linux-gnu aarch64-linux-gnu-gcc
  need_file libc6-dev-arm64-cross /usr/aarch64-linux-gnu/include/stdio.h
fi
need iverilog iverilog
need verilator verilator
need yosys yosys
need nextpnr-ice40 nextpnr-ice40
need fpga-icestorm icepack
browser=
for found in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [ -n "$found" ] && [ -x "$found" ] && browser=$found
done
[ -n "$browser" ] || missing="$missing chromium"
[ -n "$missing" ] || exit 0
command -v apt-get >/dev/null 2>&1 || { echo "no apt-get: tests that need$missing will be skipped"; exit 0; }
as_root=
if [ "$(id -u)" -ne 0 ]; then
  sudo -n true 2>/dev/null || { echo "no rights to install packages: tests that need$missing will be skipped"; exit 0; }
  as_root='sudo -n env DEBIAN_FRONTEND=noninteractive'
fi
export DEBIAN_FRONTEND=noninteractive
install() {
  timeout "$1" $as_root apt-get install -y -qq --no-install-recommends $2 >/dev/null 2>&1
}
timeout 120 $as_root apt-get update -qq >/dev/null 2>&1 || true
# One call for all: dependencies are read and unpacked once. A release that lacks one of them gets the others one by one.
known=
for package in $missing; do
  if apt-cache show "$package" >/dev/null 2>&1; then
    known="$known $package"
  else
    echo "$package is not in this system's packages: the tests that need it will be skipped"
  fi
done
[ -n "$known" ] || exit 0
echo "installing$known for the tests"
install 900 "$known" && exit 0
for package in $known; do
  install 420 "$package" || echo "$package could not be installed: the tests that need it will be skipped"
done
exit 0
