#!/usr/bin/env bash
# How long a saved change takes until a reader sees it, with Content:Watch: from the write to the answer that holds it.
# Needs curl. Usage: tests/CrampGuide.Benchmarks/live.sh [changes]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
changes=${1:-20}
work=$(mktemp -d)
pid=
trap '[ -n "$pid" ] && kill "$pid" 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

dotnet publish src/CrampGuide.Web --configuration Release --output "$work/site" >/dev/null
Content__Watch=true Openings__ConnectionString="Data Source=$work/openings.db" Serilog__MinimumLevel__Default=Warning \
  dotnet "$work/site/CrampGuide.Web.dll" --urls http://127.0.0.1:5973 >"$work/site.log" 2>&1 & pid=$!
until curl -fs http://127.0.0.1:5973/health/ready >/dev/null; do sleep 0.2; done

file=$work/site/content/topics/night-cramps.md
for ((i = 1; i <= changes; i++)); do
  printf '\nChange number %d of a measurement.\n' "$i" >>"$file"
  start=$(date +%s%N)
  until curl -fs http://127.0.0.1:5973/topics/night-cramps | grep -q "Change number $i of"; do sleep 0.02; done
  echo $((($(date +%s%N) - start) / 1000000))
  sleep 0.3
done | sort -n | awk '{ ms[NR] = $1 } END { printf "%d changes: median %d ms, worst %d ms\n", NR, ms[int((NR + 1) / 2)], ms[NR] }'
