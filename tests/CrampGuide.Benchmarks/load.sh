#!/usr/bin/env bash
# How many requests a second the site answers, as a share of what bare Kestrel does with the same bytes on the same
# machine. The two are measured by turns, because a busy machine makes absolute figures worthless.
# Needs wrk and curl. Usage: tests/CrampGuide.Benchmarks/load.sh [path] [rounds]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
path=${1:-/topics/first-aid}
rounds=${2:-5}
work=$(mktemp -d)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

dotnet publish src/CrampGuide.Web --configuration Release --output "$work/site" >/dev/null
dotnet build tests/CrampGuide.Benchmarks --configuration Release --output "$work/bench" >/dev/null
Openings__ConnectionString="Data Source=$work/openings.db" Serilog__MinimumLevel__Default=Warning \
  dotnet "$work/site/CrampGuide.Web.dll" --urls http://127.0.0.1:5971 >"$work/site.log" 2>&1 & pids+=($!)
until curl -fs http://127.0.0.1:5971/health/ready >/dev/null; do sleep 0.2; done
curl -fs "http://127.0.0.1:5971$path" >"$work/page.html"
dotnet "$work/bench/CrampGuide.Benchmarks.dll" bare "$work/page.html" --urls http://127.0.0.1:5972 >/dev/null 2>&1 & pids+=($!)
until curl -fs http://127.0.0.1:5972/ >/dev/null; do sleep 0.2; done

measure() { wrk -t2 -c64 -d"$2"s --latency "$1" | awk '/Requests\/sec/ { r = $2 } /99%/ { p = $2 } END { print r, p }'; }
measure "http://127.0.0.1:5971$path" 5 >/dev/null
measure http://127.0.0.1:5972/ 3 >/dev/null
echo "path $path, $(wc -c <"$work/page.html") bytes"
for ((i = 1; i <= rounds; i++)); do
  read -r site site99 < <(measure "http://127.0.0.1:5971$path" 7)
  read -r bare bare99 < <(measure http://127.0.0.1:5972/ 7)
  awk -v s="$site" -v b="$bare" -v p="$site99" -v q="$bare99" 'BEGIN { printf "site %.0f/s (p99 %s)  bare %.0f/s (p99 %s)  ratio %.3f\n", s, p, b, q, s / b }' | tee -a "$work/rounds"
done
sed 's/.*ratio //' "$work/rounds" | sort -n | awk '{ r[NR] = $1 } END { print "median ratio", r[int((NR + 1) / 2)] }'
