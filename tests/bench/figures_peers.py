# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures by DuckDB and by plain SQL in SQLite, on the rows of a .yanxun file, checked."""
import csv
import json
import os
import re
import sqlite3
import subprocess
import time
from pathlib import Path

from measure import Failed, Sample

HERE = Path(__file__).parent / 'peers'
TABLES = {
    'activity': 'id cycle_id kind mode starts_on ends_on hours sessions teachers_reached students_reached',
    'activity_group': 'activity_id group_id',
    'attendance': 'activity_id membership_id mark',
    'budget_line': 'group_id category amount_fen',
    'fund_move': 'group_id kind moved_on amount_fen',
    'expense': 'group_id category spent_on amount_fen withdrawn_on',
    'outcome': 'id cycle_id group_id kind level grade items',
    'outcome_holder': 'outcome_id teacher_id person',
    'membership': 'id joined_on left_on group_id teacher_id cycle_id counted counts_person school_id rural_r1 rural_r2 '
                  'rural_r3 rural_r4 rural_r5 stage subject sex title age',
    'research_group': 'id cycle_id kind subject stage',
    'teacher': 'id subject stage',
    'school': 'id stages opened_on closed_on',
    'school_site': 'id school_id valid_from rural_r1 rural_r2 rural_r3 rural_r4 rural_r5',
}
SMALL = re.compile('rural_|counted|counts_person|age')


class Figures:
    """What the queries found: figure id → (part, whole, unknown)."""

    def __init__(self):
        self.found = {}

    def take(self, shape, figure, rows, rural):
        getattr(self, shape)(figure, [[None if cell is None else str(cell) for cell in row] for row in rows],
                             rural)

    def one(self, figure, rows, _):
        self.found[figure] = (int(rows[0][0]), None, None)

    def three(self, figures, rows, _):
        for figure, number in zip(figures.split(','), rows[0]):
            self.found[figure] = (int(number), None, None)

    def moved(self, figure, rows, _):
        self.found['moved'] = (int(rows[0][0]), None, None)

    def follow(self):
        """What follows from the amounts."""
        def of(figure):
            return self.found.get(figure, (0,))[0]
        self.found['balance'] = (of('moved') - of('spent'), None, None)
        for tail in [''] + [figure[len('budget'):] for figure in self.found if figure.startswith('budget/')]:
            self.found['execution_rate' + tail] = (of('spent' + tail), of('budget' + tail), 0)
            self.found['budget_left' + tail] = (of('budget' + tail) - of('spent' + tail), None, None)

    def share(self, figure, rows, _):
        self.found[figure] = tuple(map(int, rows[0]))

    def cells(self, figure, rows, _):
        self.found.update({f'{figure}/{key}': (int(number), None, None) for key, number in rows if key})

    def split(self, figure, rows, _):
        whole = sum(int(number) for _, number in rows)
        unknown = sum(int(number) for key, number in rows if key is None)
        self.found[figure + '/'] = (0, whole, unknown)
        self.found.update({f'{figure}/{key}': (int(number), whole, unknown) for key, number in rows if key})

    def within(self, figure, rows, _):
        self.found.update({f'{figure}/{row[0]}': tuple(map(int, row[1:4])) for row in rows if row[0]})

    def groups(self, figure, rows, _):
        self.within(figure, rows, _)
        memberships = sum(int(row[4]) for row in rows)
        self.found['memberships'] = (memberships, None, None)
        self.found['groups'] = (sum(part for key, (part, *_) in self.found.items()
                                    if key.startswith('groups/')) or len(rows), None, None)

    def people(self, figure, rows, rural):
        for dimension in ('stage', 'subject', 'age_band', 'sex', 'title'):
            self.split(f'{figure}/{dimension}', [row[1:3] for row in rows if row[0] == dimension], rural)
        names = [f'rural_share_r{n}' for n in range(1, 6)] + ['young_share']
        for row in rows:
            shares = {name: (int(row[3 + 2 * at]), int(row[2]), int(row[4 + 2 * at]))
                      for at, name in enumerate(names)}
            if row[0] is None:
                self.found[figure] = (int(row[2]), None, None)
                self.found.update(shares)
            elif row[0] == 'stage' and row[1]:
                self.found[f'rural_share_{rural}/stage/{row[1]}'] = shares[f'rural_share_{rural}']

    def disagreements(self, ours):
        """Ids where the peer's number is another; an answer that nobody gave is no row in SQL."""
        wrong = []
        for figure in ours:
            parent = figure['id'].rsplit('/', 1)[0]
            peer = self.found.get(figure['id']) or self.found.get(parent + '/') or (0, None, None)
            mine = (figure['part'], figure['whole'], figure['unknown'])
            same = peer[0] == mine[0] and (peer[1] is None or peer[1:] == mine[1:])
            if not same and not (figure['id'] not in self.found and mine[0] == 0):
                wrong.append(f'{figure["id"]}: {mine} here, {peer} there')
        return wrong


def queries(name, cycle):
    """[(shape, figure id, SQL)] of a file in peers/, and of the year's work, which is asked alike."""
    text = ''.join((HERE / file).read_text(encoding='utf-8') for file in (name, 'figures_year.sql'))
    for mark, value in cycle.items():
        text = text.replace('{' + mark + '}', str(value))
    parts = re.split(r'^--: (\S+) (\S+)\n', text, flags=re.MULTILINE)[1:]
    return list(zip(parts[::3], parts[1::3], (sql.strip() for sql in parts[2::3])))


class Peers:
    def __init__(self, file, folder, ours):
        self.ours = ours
        self.folder = folder
        self.database = sqlite3.connect(f'file:{file}?mode=ro', uri=True)
        self.database.execute('PRAGMA cache_size = -65536')
        cycle = self.database.execute(
            "SELECT id, reference_date, lower(rural_definition), "
            "max(ends_on, coalesce(acceptance_date, '')) FROM cycle WHERE name = '2023'").fetchone()
        self.cycle = dict(zip(('cycle', 'day', 'rural', 'until'), cycle))

    def close(self):
        self.database.close()

    def check(self, listed, results):
        figures = Figures()
        ordered = sorted(zip(listed, results), key=lambda pair: pair[0][0] != 'cells')
        for (shape, figure, _), rows in ordered:
            figures.take(shape, figure, rows, self.cycle['rural'])
        figures.follow()
        if 'members_per_group' not in figures.found:
            figures.found['members_per_group'] = (figures.found['memberships'][0],
                                                  figures.found['groups'][0], 0)
        if wrong := figures.disagreements(self.ours):
            raise Failed(f'{len(wrong)} figures are not the same: ' + '; '.join(wrong[:3]))

    def sqlite(self, rounds):
        listed = queries('figures.sql', self.cycle)
        times = []
        for _ in range(rounds + 1):
            start = time.perf_counter()
            results = [self.database.execute(sql).fetchall() for _, _, sql in listed]
            times.append((time.perf_counter() - start) * 1000)
        self.check(listed, results)
        return Sample(times[1:]), len(listed)

    def export(self):
        """The tables as .csv, once, with the types that suit DuckDB."""
        tables = {}
        for table, columns in TABLES.items():
            names = columns.split()
            kinds = {row[1]: row[2] for row in self.database.execute(f'PRAGMA table_info({table})')}
            path = self.folder / f'{table}.csv'
            with open(path, 'w', newline='', encoding='utf-8') as file:
                writer = csv.writer(file)
                writer.writerow(names)
                writer.writerows(self.database.execute(f'SELECT {", ".join(names)} FROM {table}'))
            tables[table] = {'file': str(path), 'types': {
                name: 'VARCHAR' if kinds[name] == 'TEXT' else 'SMALLINT' if SMALL.match(name) else 'BIGINT'
                for name in names}}
        return tables

    def duckdb(self, name, tables, rounds):
        listed = queries(name, self.cycle)
        job = {'tables': tables, 'queries': [sql for _, _, sql in listed]}
        done = subprocess.run(['node', str(HERE / 'figures_duckdb.mjs'), str(rounds)],
                              input=json.dumps(job).encode(), capture_output=True, check=False,
                              env={**os.environ, 'DUCKDB_FOLDER': os.environ['DUCKDB_FOLDER']})
        if done.returncode:
            raise Failed('DuckDB: ' + done.stderr.decode(errors='replace').strip()[-300:])
        answer = json.loads(done.stdout)
        self.check(listed, answer['rows'])
        return Sample(answer['rounds']), len(listed), answer
