"""Prints every change of UTC offset from 1970 to 2037 that Python's zoneinfo knows.

Usage: transitions.py [zoneinfo-directory] < names

The first word on stdin is the tz version wanted, the others are zone names. Output is JSON: the version found and,
if it is the one wanted, for each name [[unix seconds, offset in seconds], ...] (the first pair is the offset at
1970-01-01) or null for a name that zoneinfo lacks. Offsets come from zoneinfo's public interface alone: a
reading a day, and bisection to the second between two that differ.
"""

import json
import os
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone

DAY = 24 * 3600
END = int(datetime(2038, 1, 1, tzinfo=timezone.utc).timestamp())

if len(sys.argv) > 1:
    zoneinfo.reset_tzpath([os.path.abspath(sys.argv[1])])


def version():
    """The version of the directory that zoneinfo reads, from the files that tz distributions carry."""
    for directory in filter(os.path.isdir, zoneinfo.TZPATH):
        for name in ("tzdata.zi", "+VERSION"):
            try:
                with open(os.path.join(directory, name), encoding="utf-8") as lines:
                    return lines.readline().removeprefix("# version").strip()
            except OSError:
                pass
        return None
    try:
        import tzdata
    except ImportError:
        return None
    return tzdata.IANA_VERSION


def transitions(zone):
    def offset(second):
        return datetime.fromtimestamp(second, zone).utcoffset() // timedelta(seconds=1)

    before = offset(0)
    found = [[0, before]]
    for begin in range(0, END, DAY):
        end = min(begin + DAY, END - 1)
        after = offset(end)
        while before != after:
            low, high = begin, end
            while high - low > 1:
                middle = (low + high) // 2
                if offset(middle) == before:
                    low = middle
                else:
                    high = middle
            begin, before = high, offset(high)
            found.append([high, before])
    return found


def content(name):
    """A zone's file, since many names stand for the same one; the name itself where there is no file."""
    for directory in zoneinfo.TZPATH:
        try:
            with open(os.path.join(directory, name), "rb") as file:
                return file.read()
        except OSError:
            pass
    return name


seen = {}


def known(name):
    key = content(name)
    if key not in seen:
        try:
            seen[key] = transitions(zoneinfo.ZoneInfo(name))
        except zoneinfo.ZoneInfoNotFoundError:
            seen[key] = None
    return seen[key]


wanted, *names = sys.stdin.read().split()
found_version = version()
# Nobody needs to wait for figures of another version.
zones = {name: known(name) for name in names} if found_version == wanted else {}
json.dump({"version": found_version, "zones": zones}, sys.stdout)
