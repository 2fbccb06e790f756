"""Reads files with python3-icalendar and python3-vobject: paths in, one line of JSON out for each."""

import json
import sys

import dateutil.tz
import icalendar
import vobject


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    faults = [str(error) for part in calendar.walk() for error in part.errors]
    events = calendar.walk("VEVENT")
    event = events[0]

    def said(name):
        value = event.get(name)
        return None if value is None else str(value)

    # Known names are looked up in pytz, whatever the file says; what the file says is asked for here.
    own = {str(part["TZID"]): part.to_tz() for part in calendar.walk("VTIMEZONE")}

    def instant(name):
        value = event.get(name)
        if value is None:
            return None
        zone = own.get(str(value.params.get("TZID")))
        clock = value.dt
        return int((zone.localize(clock.replace(tzinfo=None)) if zone else clock).timestamp())

    people = event.get("ATTENDEE", [])
    people = people if isinstance(people, list) else [people]
    return {
        "faults": faults,
        "method": str(calendar["METHOD"]),
        "events": len(events),
        "summary": said("SUMMARY"),
        "comment": said("COMMENT"),
        "start": instant("DTSTART"),
        "end": instant("DTEND"),
        "attendees": [str(each) for each in people],
    }


def with_vobject(text):
    # It keeps the first VTIMEZONE of a name for good, and the next file may be about other years.
    vars(vobject.icalendar)["__tzidMap"].clear()
    vobject.icalendar.registerTzid("UTC", dateutil.tz.tzutc())
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    event = calendar.vevent
    start = event.contents.get("dtstart")
    return {"start": int(start[0].value.timestamp()) if start else None, "events": len(calendar.vevent_list)}


def outcome(read, text):
    try:
        return read(text)
    except Exception as error:  # whatever a library throws is an outcome
        return {"faults": [f"{type(error).__name__}: {error}"[:200]]}


for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        contents = file.read()
    print(json.dumps({"icalendar": outcome(with_icalendar, contents), "vobject": outcome(with_vobject, contents)}))
