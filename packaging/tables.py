#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/tables.md, the tables of a file and their links, from resources/sql/migrations.

--check writes nothing and fails when the page is not what would be written.
"""
import html
import pathlib
import re
import sqlite3
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/tables.md"
HEAD = """# The tables of a file and their links

Made by `packaging/tables.py` from `resources/sql/migrations`; a test holds the two together. What a
column means, who may see it and how workbooks call it stands in the field tables of
`models/records/`. **Bold** columns are never empty; `column → table` is a link. Every table has an
explicit `id`, which two copies of a file never share. Links of `owner_id` and `record_id` are kept
by the program: the table beside them says to which table they lead.
"""


def sections(database):
    """The migrations in their order: number, first comment, and the tables that each makes."""
    known = set()
    for path in sorted((ROOT / "resources/sql/migrations").glob("*.sql")):
        text = path.read_text(encoding="utf-8")
        about = re.sub(r"-- SPDX-.*\n", "", re.match(r"(?:--.*\n)+", text).group(0))
        database.executescript(text)
        rows = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
        made = [name for (name,) in rows if name not in known and not name.startswith("sqlite_")]
        known.update(made)
        yield path.name, " ".join(line.lstrip("- ") for line in about.splitlines()), made


def titles():
    """What a record is called, by its table: "School 学校"."""
    catalogue = (ROOT / "resources/i18n/models_zh_CN.ts").read_text(encoding="utf-8")
    records = re.search(r"<name>Record</name>(.*?)</context>", catalogue, re.S).group(1)
    chinese = dict(re.findall(r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", records))
    found = {}
    for path in (ROOT / "models/records").glob("*.cpp"):
        for table, title in re.findall(r'"(\w+)",\s*QT_TRANSLATE_NOOP\("Record", "([^"]+)"\)',
                                       path.read_text(encoding="utf-8")):
            found[table] = f"{title} {html.unescape(chinese.get(html.escape(title), ''))}".strip()
    return found


def links(database, table):
    rows = database.execute(f"PRAGMA foreign_key_list({table})")
    return {row[3]: row[2] for row in rows}


def columns(database, table):
    to = links(database, table)
    for _, name, _, required, _, _ in database.execute(f"PRAGMA table_info({table})"):
        if name == "id":
            continue
        text = f"**{name}**" if required else name
        yield f"{text} → {to[name]}" if name in to else text


def page():
    called = titles()
    database = sqlite3.connect(":memory:")
    made = list(sections(database))  # a later migration may add a column to an earlier table
    lines = []
    for name, about, tables in made:
        lines += ["", f"## {name}", "", about]
        if tables:
            lines += ["", "| table | record | columns |", "|---|---|---|"]
        for table in tables:
            text = ", ".join(columns(database, table))
            lines.append(f"| {table} | {called.get(table, '')} | {text} |")
    drawn = ["", "## Drawn", "", "```mermaid", "flowchart LR"]
    for table in (table for _, _, tables in made for table in tables):
        for target in dict.fromkeys(links(database, table).values()):
            drawn.append(f"    {table} --> {target}")
    return HEAD + "\n".join(lines + drawn + ["```"]) + "\n"


wanted = page()
if "--check" in sys.argv[1:]:
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != wanted:
        sys.exit("docs/tables.md is not what the migrations say: run packaging/tables.py")
else:
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(wanted, encoding="utf-8")
