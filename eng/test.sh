#!/usr/bin/env bash
# Everything that must hold before a change lands, for people and for CI: prerequisites, restore, format, build, client, tests,
# definitions, scenarios, browser. The last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=artifacts/test-results
passed=0
failed=0
rm -rf "$results"; mkdir -p "$results"

step() { printf '\n== %s\n' "$*"; }

# must WHAT HINT CMD…: a step that is one check; its failure says what to do.
must() {
  local what=$1 hint=$2; shift 2
  step "$what"
  local begin=$SECONDS
  if "$@"; then passed=$((passed + 1)); echo "-- $what: $((SECONDS - begin)) s"
  else failed=$((failed + 1)); echo "-- $what failed. $hint"; return 1; fi
}

# counted WHAT CMD…: a step that closes with `N passed, N failed` of its own.
counted() {
  local what=$1; shift
  step "$what"
  local begin=$SECONDS output code
  output=$(mktemp)
  "$@" | tee "$output"; code=${PIPESTATUS[0]}
  local line p f
  line=$(grep -oE '^[0-9]+ passed, [0-9]+ failed' "$output" | tail -n 1); rm -f "$output"
  p=$(echo "$line" | cut -d' ' -f1); f=$(echo "$line" | cut -d' ' -f3)
  if [ -z "$line" ] || { [ "$code" -ne 0 ] && [ "${f:-0}" -eq 0 ]; }; then f=$(( ${f:-0} + 1 )); fi
  passed=$((passed + ${p:-0})); failed=$((failed + ${f:-0}))
  echo "-- $what: $((SECONDS - begin)) s"
}

# tests WHAT PROJECT…: runs test projects and counts from their result files, so that a crash of the runner counts as a failure.
tests() {
  local what=$1; shift
  step "$what"
  local begin=$SECONDS project name
  for project in "$@"; do
    name=$(basename "$project" .csproj)
    dotnet test "$project" --no-build --nologo -v q --logger "trx;LogFileName=$name.trx" --results-directory "$results"
    local counters
    counters=$(grep -o '<Counters [^>]*' "$results/$name.trx" 2>/dev/null)
    if [ -z "$counters" ]; then echo "$name left no result."; failed=$((failed + 1)); continue; fi
    local p e
    p=$(echo "$counters" | sed 's/.* passed="\([0-9]*\)".*/\1/'); e=$(echo "$counters" | sed 's/.* executed="\([0-9]*\)".*/\1/')
    passed=$((passed + p)); failed=$((failed + e - p))
  done
  echo "-- $what: $((SECONDS - begin)) s"
}

# again WHAT PROJECT: runs once more what failed there. For the browser alone: a busy machine may keep it from answering in time;
# what fails twice has failed.
again() {
  local what=$1 project=$2 name names filter
  name=$(basename "$project" .csproj)
  names=$(grep -o '<UnitTestResult [^>]*outcome="Failed"[^>]*' "$results/$name.trx" 2>/dev/null | sed 's/.*testName="\([^"(]*\).*/\1/' | sort -u)
  [ -n "$names" ] || return 0
  failed=$((failed - $(grep -o '<UnitTestResult [^>]*outcome="Failed"' "$results/$name.trx" | wc -l)))
  echo "Failed, and run once more: $names"
  filter=$(echo "$names" | sed 's/^/FullyQualifiedName=/' | paste -sd '|')
  mv "$results/$name.trx" "$results/$name.first.trx"
  step "$what, once more"
  dotnet test "$project" --no-build --nologo -v q --filter "$filter" --logger "trx;LogFileName=$name.trx" --results-directory "$results"
  local counters p e
  counters=$(grep -o '<Counters [^>]*' "$results/$name.trx" 2>/dev/null)
  if [ -z "$counters" ]; then failed=$((failed + 1)); return; fi
  p=$(echo "$counters" | sed 's/.* passed="\([0-9]*\)".*/\1/'); e=$(echo "$counters" | sed 's/.* executed="\([0-9]*\)".*/\1/')
  passed=$((passed + p)); failed=$((failed + e - p))
}

finish() {
  step "result"
  [ "$failed" -gt 0 ] && echo "Run one project alone: dotnet test tests/ROOM. Its results stand in $results."
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]; exit
}

must "prerequisites" "See eng/prepare.sh." bash eng/prepare.sh || finish
must "restore" "Is the package feed reachable?" dotnet restore BackOffice.sln || finish
must "format" "Run: dotnet format BackOffice.sln" dotnet format BackOffice.sln --verify-no-changes --no-restore
must "build" "Warnings are errors here; mend the first one." dotnet build BackOffice.sln --no-restore --nologo -v q || finish
must "client lint" "Run: npm run lint --prefix src/Designer/Client" npm run --silent lint --prefix src/Designer/Client
must "client tests" "Run: npm test --prefix src/Designer/Client" npm test --silent --prefix src/Designer/Client

browser=tests/Browser/Browser.Tests.csproj
rooms=$(find tests -name '*.Tests.csproj' ! -path "$browser" | sort)
# shellcheck disable=SC2086
tests "rooms" $rooms

designer() { dotnet run --project src/Designer --no-build --no-launch-profile -- "$@"; }
counted "definitions" designer definitions check definitions
counted "scenarios" designer scenarios run definitions

if ! command -v chromium >/dev/null 2>&1; then
  must "chromium" "Install Chromium yourself and set CHROMIUM to its path." \
    artifacts/bin/Browser.Tests/debug/.playwright/node/linux-x64/node artifacts/bin/Browser.Tests/debug/.playwright/package/cli.js install chromium
fi
tests "browser" "$browser"
again "browser" "$browser"
finish
