#!/bin/sh
# Installs what the tests use of the system and that npm does not bring: a browser and the SMT solver z3. Where that cannot be
# done (no Debian, no rights, no network) the tests that need it are skipped and say so; nothing here fails the run.
set -u
missing=
command -v z3 >/dev/null 2>&1 || missing=z3
browser=
for found in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [ -n "$found" ] && [ -x "$found" ] && browser=$found
done
[ -n "$browser" ] || missing="$missing chromium"
[ -n "$missing" ] || exit 0
command -v apt-get >/dev/null 2>&1 || { echo "no apt-get: tests that need $missing will be skipped"; exit 0; }
as_root=
if [ "$(id -u)" -ne 0 ]; then
  sudo -n true 2>/dev/null || { echo "no rights to install packages: tests that need $missing will be skipped"; exit 0; }
  as_root='sudo -n'
fi
export DEBIAN_FRONTEND=noninteractive
timeout 120 $as_root apt-get update -qq >/dev/null 2>&1 || true
for package in $missing; do
  echo "installing $package for the tests"
  timeout 420 $as_root apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1 ||
    echo "$package could not be installed: the tests that need it will be skipped"
done
exit 0
