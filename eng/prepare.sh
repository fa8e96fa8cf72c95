#!/usr/bin/env bash
# Installs what the tests need and the machine lacks: Chromium and a Chinese font for the browser tests, PostgreSQL for the storage tests.
# Takes what is there; else Debian's packages when root; else leaves Chromium to Playwright's own installer (after the build).
set -euo pipefail

needed=()
command -v chromium >/dev/null 2>&1 || needed+=(chromium)
fc-list :lang=zh 2>/dev/null | grep -q . || needed+=(fonts-noto-cjk fontconfig)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || needed+=(postgresql)

[ ${#needed[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing ${needed[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # Without this the package creates and starts a cluster of its own; the tests bring up theirs on a free port.
  mkdir -p /etc/postgresql-common && { [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf; }
  apt-get install -y -qq --no-install-recommends "${needed[@]}" >/dev/null
else
  echo "Missing: ${needed[*]}. Not root, so the tests that need PostgreSQL are skipped, and Playwright brings its own Chromium." >&2
fi
