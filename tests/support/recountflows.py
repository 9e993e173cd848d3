#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts threats or transfers in logs in its own plain way, line by line, for tests to compare the program with.

    recountflows.py threats FILE...    {"blocked": n, "allowed_with_threat": n, "cautioned": n}
    recountflows.py transfers FILE...  {"users": {name: {...}}, "days": {day: {...}}}
"""
import collections
import json
import re
import sys

NOTHING = {"", "-", "none", "n/a", "na", "null", "clean transaction"}


def pairs(line):
    """Fields of one line of a Zscaler feed, names in lower case; {} for another line."""
    line = line.rstrip("\r\n")
    if line.lstrip().startswith("{"):
        record = json.loads(line)
        return {k.lower(): str(v) for k, v in record.get("event", record).items()}
    if "LEEF:" in line:
        text = line.split("|", 5)[5]
        names = list(re.finditer(r"(?:^|[ \t])([A-Za-z]+)=", text))
        ends = [n.start() for n in names[1:]] + [len(text)]
        found = {n.group(1).lower(): text[n.end():end].strip() for n, end in zip(names, ends)}
        found["action"] = found.get("cat", "")
        return found
    if "^^" in line:
        return dict((p.split("=", 1)[0].lower().split(" ")[-1], p.split("=", 1)[1]) for p in line.split("^^") if "=" in p)
    if "\t" in line:
        return {p.split("=", 1)[0].lower(): p.split("=", 1)[1].strip('"') for p in line.split("\t") if "=" in p}
    return {}


def threats(files):
    counts = collections.Counter(blocked=0, allowed_with_threat=0, cautioned=0)
    for name in files:
        for line in open(name, encoding="utf-8", errors="replace"):
            fields = pairs(line)
            about = [v for k, v in fields.items() if k.startswith(("threat", "malware"))]
            threat = any(v.strip('"').lower() not in NOTHING for v in about)
            action = fields.get("action", "").lower()
            if not about:
                continue
            if action in ("blocked", "block", "drop", "denied"):
                counts["blocked"] += 1
            elif action in ("caution", "cautioned"):
                counts["cautioned"] += 1
            elif action in ("allowed", "allow") and threat:
                counts["allowed_with_threat"] += 1
    return dict(counts)


MONTHS = {m: i + 1 for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())}
VSFTPD = re.compile(r'^\w{3} (\w{3}) +(\d+) [\d:]+ (\d{4}) \[pid \d+\] (?:\[(.*?)\] )?(OK|FAIL) (\w+): Client "([^"]*)"(?:, "(.*)"(?:, (\d+) bytes)?)?')
XFER = re.compile(r"^\w{3} (\w{3}) +(\d+) [\d:]+ (\d{4}) \d+ (\S+) (\d+) (\S+) [ab] \S+ ([iod]) [agr] (\S+) \S+ \d \S+ ([ci])$")
SFTP = re.compile(r"^(\w{3}) +(\d+) [\d:]+ \S+ (?:sftp-server|internal-sftp)\[(\d+)\]: (.*)$")


def transfers(files):
    names = ("uploads", "downloads", "deletes", "uploaded_bytes", "downloaded_bytes", "failed_logins", "sessions")
    users, days = {}, {}

    def count(user, day, **more):
        for table, key in ((users, user), (days, day)):
            row = table.setdefault(key, dict.fromkeys(names, 0))
            for name, n in more.items():
                row[name] += n

    for name in files:
        seen, people = set(), {}
        for line in open(name, encoding="utf-8", errors="replace"):
            line = line.rstrip("\r\n")
            if line.startswith("{"):
                r = json.loads(line)
                user, day, size = r.get("username", ""), r["time"][:10], int(r.get("size_bytes", 0))
                sender = r["sender"]
                login = re.match(r'User "(.*?)" logged in with ', r.get("message", ""))
                session = r.get("connection_id", "")
                session = re.sub(r"^[A-Z]+_([0-9a-f]{32,})_\d+$", r"\1", session)
                new = 0
                if (login or sender in ("Upload", "Download", "Remove", "Rename", "Mkdir", "Rmdir")) and session and session not in seen:
                    seen.add(session)
                    new = 1
                if login:
                    count(login.group(1), day, sessions=new)
                elif sender == "Upload":
                    count(user, day, uploads=1, uploaded_bytes=size, sessions=new)
                elif sender == "Download":
                    count(user, day, downloads=1, downloaded_bytes=size, sessions=new)
                elif sender == "Remove" and "error" not in r:
                    count(user, day, deletes=1, sessions=new)
                elif sender == "connection_failed":
                    count(user, day, failed_logins=1)
                elif new:
                    count(user, day, sessions=new)
                continue
            if m := VSFTPD.match(line):
                month, day, year, user, good, what, _, _, size = m.groups()
                day = f"{year}-{MONTHS[month]:02d}-{int(day):02d}"
                user = user or ""
                if what == "LOGIN":
                    count(user, day, **({"sessions": 1} if good == "OK" else {"failed_logins": 1}))
                elif good == "OK" and what == "UPLOAD":
                    count(user, day, uploads=1, uploaded_bytes=int(size or 0))
                elif good == "OK" and what == "DOWNLOAD":
                    count(user, day, downloads=1, downloaded_bytes=int(size or 0))
                elif good == "OK" and what == "DELETE":
                    count(user, day, deletes=1)
                continue
            if m := XFER.match(line):
                month, day, year, _, size, _, direction, user, _ = m.groups()
                day = f"{year}-{MONTHS[month]:02d}-{int(day):02d}"
                if direction == "i":
                    count(user, day, uploads=1, uploaded_bytes=int(size))
                elif direction == "o":
                    count(user, day, downloads=1, downloaded_bytes=int(size))
                else:
                    count(user, day, deletes=1)
                continue
            if m := SFTP.match(line):
                month, day, pid, text = m.groups()
                day = f"{MONTHS[month]:02d}-{int(day):02d}"  # without a year
                if o := re.match(r"session opened for local user (.*) from \[", text):
                    people[pid] = o.group(1)
                    count(o.group(1), day, sessions=1)
                elif o := re.match(r'(?:forced )?close "(.*)" bytes read (\d+) written (\d+)', text):
                    user, read, wrote = people.get(pid, ""), int(o.group(2)), int(o.group(3))
                    if wrote:
                        count(user, day, uploads=1, uploaded_bytes=wrote)
                    if read:
                        count(user, day, downloads=1, downloaded_bytes=read)
                elif text.startswith("remove name "):
                    count(people.get(pid, ""), day, deletes=1)
    return {"users": users, "days": days}


if __name__ == "__main__":
    json.dump({"threats": threats, "transfers": transfers}[sys.argv[1]](sys.argv[2:]), sys.stdout, indent=1, sort_keys=True)
