#!/bin/sh
# ical-generator 11.1.2 (npm), looked at on 30 November 2026 under Node 24.
#
# Input: a sitting of 13 October 2026 as Parliament's Bills API writes it, "2026-10-13T00:00:00", without a zone, as an all-day event;
#   and the same as `new Date(2026, 9, 13)`. On a machine whose zone is Europe/London, as a British server's may be.
# Expected: DTSTART;VALUE=DATE:20261013. An all-day event has a date and no instant (RFC 5545, 3.3.4); nothing was said of UTC.
# Seen: DTSTART;VALUE=DATE:20261012, the day before, from the end of March to the end of October: the day is taken from the instant in
#   UTC. With `timezone: 'Europe/London'` on the calendar it is right there, and then a bare "2026-10-13" is a day early on a machine
#   in America. Only a bare day, and no zone on the calendar, is the same everywhere.
# Why it matters here: whoever goes by such a calendar to hear a debate comes a day early, in summer alone, and no test in winter
#   or in UTC shows it. We pass the bare day (apps/site/src/following/build-calendar.ts), and test in Los Angeles.
#
# Prints what it saw; ends with 1 when that is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}\n' > package.json
npm install --no-audit --no-fund --silent --save-exact ical-generator@11.1.2
cat > look.js <<'JS'
import ical from 'ical-generator'

function dayOf(start, calendar = {}) {
  const made = ical({ name: 'Sittings', ...calendar })
  made.createEvent({ id: 'one', start, allDay: true, summary: 'Committee', stamp: new Date('2026-01-01T00:00:00Z') })
  return /DTSTART;VALUE=DATE:(\d+)/.exec(made.toString())?.[1]
}
const london = { timezone: 'Europe/London' }
const seen = {
  asParliamentWritesIt: dayOf('2026-10-13T00:00:00'),
  asDate: dayOf(new Date(2026, 9, 13)),
  asDay: dayOf('2026-10-13'),
  asParliamentWritesItWithZone: dayOf('2026-10-13T00:00:00', london),
  asDayWithZone: dayOf('2026-10-13', london),
}
console.log(process.env.TZ, JSON.stringify(seen))
JS
at_home=$(TZ=Europe/London node look.js)
abroad=$(TZ=America/New_York node look.js)
printf '%s\n%s\n' "$at_home" "$abroad"
wanted_at_home='Europe/London {"asParliamentWritesIt":"20261012","asDate":"20261012","asDay":"20261013","asParliamentWritesItWithZone":"20261013","asDayWithZone":"20261013"}'
wanted_abroad='America/New_York {"asParliamentWritesIt":"20261013","asDate":"20261013","asDay":"20261013","asParliamentWritesItWithZone":"20261013","asDayWithZone":"20261012"}'
if [ "$at_home" = "$wanted_at_home" ] && [ "$abroad" = "$wanted_abroad" ]; then
  echo 'As seen before.'
else
  echo 'Not as seen before.'
  exit 1
fi
