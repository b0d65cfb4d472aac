# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and their peers on the same data and prints one Markdown table.

    compare.py BUILD-FOLDER DATA-FOLDER SIZE

Called by packaging/bench.sh, which installs and builds everything that this needs."""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from figures_peers import Peers
from measure import Failed, Sample, Table, busy, log, machine, repeat, run, verdict

HERE = Path(__file__).parent
SIZES = ['district', 'city', 'province']
ROSTER_ROWS = {'district': 5_000, 'city': 20_000, 'province': 100_000}
DONE = (0, 1)  # 1: done, with issues listed


class Comparison:
    def __init__(self, build, data, size):
        self.size, self.sizes = size, SIZES[:SIZES.index(size) + 1]
        self.data = Path(data)
        self.yanxun = str(Path(build) / 'yanxun')
        self.programs = Path(build) / 'tests' / 'bench'
        # Beside the data, on the disk: what is committed has to get there.
        self.work = Path(tempfile.mkdtemp(prefix='run-', dir=data))
        self.rows = ROSTER_ROWS[size]
        self.roster = self.data / f'roster-{self.rows}'
        self.file = self.work / f'{size}.yanxun'
        self.table = Table()
        self.duckdb_version = ''
        self.micro = {}

    @contextmanager
    def section(self, what, who='Yanxun'):
        """What fails says so in the table and does not stop the rest."""
        log('-', what)
        try:
            yield
        except (Failed, OSError, sqlite3.Error, subprocess.SubprocessError, LookupError,
                ValueError) as error:
            self.table.missing(what, who, error)

    def run_all(self):
        self.write_books()
        self.link_data()
        self.import_sizes()
        self.import_roster()
        self.run_micro()
        self.reading()
        self.figures()
        self.window()
        self.report()
        self.lists()
        self.year()

    # Preparations

    def write_books(self):
        for size in self.sizes:
            done = self.data / size / 'done'
            if not done.exists():
                log('- writing the workbooks of the', size)
                run([self.yanxun, 'sample', str(done.parent / 'books'), '--size', size, '--seed', '1'])
                done.touch()
        done = self.roster / 'done'
        if not done.exists():
            self.roster.mkdir(exist_ok=True)
            run([str(self.programs / 'make_roster'), str(self.roster), str(self.rows)])
            done.touch()

    def link_data(self):
        """Everything in one folder, as the programs of tests/bench look for it."""
        for size in self.sizes:
            (self.work / size).symlink_to(self.data / size)
        for name in ("roster.xlsx", "schools.xlsx"):
            (self.work / name).symlink_to(self.roster / name)

    def new_file(self, path):
        path.unlink(missing_ok=True)
        run([self.yanxun, 'new', str(path), '--cycle', '2023'])

    def teachers(self, path):
        database = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
        try:
            return database.execute('SELECT count(*), count(school_id) FROM teacher').fetchone()
        finally:
            database.close()

    # Workbooks

    def import_sizes(self):
        """Each size as a whole; the files serve all that follows."""
        for size, rounds in zip(self.sizes, (5, 3, 1)):
            what = f'import of all workbooks of a {size}'
            with self.section(what):
                file = self.work / f'{size}.yanxun'
                sample = repeat(rounds, [self.yanxun, 'import', str(file), str(self.data / size / 'books')],
                                prepare=lambda file=file: self.new_file(file), expected=DONE)
                count, _ = self.teachers(file)
                self.table.add(f'{what}, {count:,} teachers', 'Yanxun', sample)

    def import_roster(self):
        book = str(self.roster / 'roster.xlsx')
        what = f'roster of {self.rows:,} × 12, .xlsx'
        readers = {
            'openpyxl read-only, all cells': [sys.executable, str(HERE / 'peers/read_openpyxl.py'), book],
            'pandas.read_excel': [sys.executable, str(HERE / 'peers/read_pandas.py'), book],
            'LibreOffice headless, to .csv': [
                'soffice', f'-env:UserInstallation=file://{self.work}/office', '--headless',
                '--convert-to', 'csv', '--outdir', str(self.work / 'csv'), book]}
        peers = {}
        for name, command in readers.items():
            with self.section(what, name):
                if name.startswith('LibreOffice'):
                    run(command)  # makes its profile
                peers[name] = repeat(3, command)
        with self.section(what):
            ours = self.roster_import(book)
            goal = ''
            if openpyxl := peers.get('openpyxl read-only, all cells'):
                goal = verdict('less than openpyxl only reading', ours.median < openpyxl.median)
            self.table.add(what, 'Yanxun: read, checked, pinyin, history, committed', ours, goal)
        for name, sample in peers.items():
            self.table.add(what, name, sample)

    def roster_import(self, book):
        """Into a file that has the schools."""
        base, file = self.work / 'base.yanxun', self.work / 'roster.yanxun'
        self.new_file(base)
        run([self.yanxun, 'import', str(base), str(self.roster / 'schools.xlsx')], expected=DONE)
        sample = repeat(5, [self.yanxun, 'import', str(file), book],
                        prepare=lambda: shutil.copyfile(base, file), expected=DONE)
        count, placed = self.teachers(file)
        if count != self.rows or placed != count:
            raise Failed(f'of {self.rows} rows {count} came in, {placed} with their school')
        return sample

    # tests/bench

    def run_micro(self):
        """Google Benchmark's own programs: name → sample. Peers of one pair run in turns."""
        runs = [('^(read_roster|unzip_and_expat)/', 7), ('^(figures|list|hours)_', 7), ('^year_', 3),
                ('^report(_[a-z]+)?/(district|city)/', 5), ('^report/province/', 1)][:4 + ('province' in self.sizes)]
        for pattern, rounds in runs:
            with self.section('tests/bench ' + pattern):
                out = self.work / 'micro.json'
                run([str(self.programs / 'yanxun_bench'), f'--benchmark_filter={pattern}',
                     f'--benchmark_repetitions={rounds}', '--benchmark_enable_random_interleaving=true',
                     f'--benchmark_out={out}', '--benchmark_out_format=json'],
                    env={**os.environ, 'YANXUN_BENCH_DATA': str(self.work)})
                self.take_micro(json.loads(out.read_text()))

    def take_micro(self, told):
        times = {}
        for entry in told['benchmarks']:
            if entry.get('error_occurred'):
                raise Failed(f'{entry["name"]}: {entry["error_message"]}')
            if entry['run_type'] == 'iteration':
                name = entry['name'].split('/iterations:')[0]
                times.setdefault(name, []).append(entry['real_time'])
        self.micro.update({name: Sample(values) for name, values in times.items()})

    def reading(self):
        what = f'reading {self.rows:,} × 12, .xlsx, in one process'
        with self.section(what):
            ours, least = self.micro['read_roster'], self.micro['unzip_and_expat']
            ratio = ours.median / least.median
            self.table.add(what, 'Yanxun, every cell', ours, verdict(f'≤ 1.2 × ({ratio:.2f} ×)', ratio <= 1.2))
            self.table.add(what, 'unzip and expat alone', least)

    # Figures

    def figures(self):
        for size in self.sizes:
            what = f'all figures, {size}'
            with self.section(what):
                file = self.work / f'{size}.yanxun'
                ours = json.loads(run([self.yanxun, 'figures', str(file), '--cycle', '2023', '--json'])[2])
                self.compare_figures(what, size, file, ours)

    def compare_figures(self, what, size, file, ours):
        what = f'all {len(ours):,} figures, {size}'
        warm = self.micro[f'figures_warm/{size}']
        peers = Peers(file, self.work, ours)
        rows = []
        try:
            with self.section(what, 'DuckDB'):
                tables = peers.export()
                for script, how in (('figures.sql', 'one query a figure or breakdown'),
                                    ('figures_grouped.sql', 'GROUPING SETS')):
                    sample, count, answer = peers.duckdb(script, tables, 7)
                    self.duckdb_version = answer['version']
                    rows.append((f'DuckDB, {count} queries, {how}; in memory, loading not counted', sample))
            with self.section(what, 'SQLite'):
                sample, count = peers.sqlite(5)
                rows.append((f'SQLite, {count} queries on the same file', sample))
        finally:
            peers.close()
        duckdb = [sample.median for who, sample in rows if who.startswith('DuckDB')]
        goal = verdict('< 100 ms', warm.median < 100)
        if duckdb:
            goal += '; ' + verdict('ahead of DuckDB', warm.median < min(duckdb))
        self.table.add(what, 'Yanxun, read and counted again', warm, goal)
        self.table.add(what, 'Yanxun, file not in memory, with opening it', self.micro[f'figures_cold/{size}'])
        for who, sample in rows:
            self.table.add(what, who, sample)

    # Window, report, lists

    def window(self):
        what = 'start to first painted window, under Xvfb'
        with self.section(what), self.display() as environment:
            empty = self.work / 'empty.yanxun'
            self.new_file(empty)
            seen = {f'Yanxun, file of the {self.size}': (self.file, []), 'Yanxun, empty file': (empty, [])}
            self.first_paint(empty, environment)  # brings the program itself into memory
            for _ in range(9):
                for file, times in seen.values():
                    times.append(self.first_paint(file, environment))
            for place, event in enumerate((what, 'start to the last change of that window')):
                full, none = (Sample(row[place] for row in times) for _, times in seen.values())
                ratio = full.median / none.median
                goals = [verdict(f'≤ 1.2 × ({ratio:.2f} ×)', ratio <= 1.2) if place == 0 else '', '']
                for who, sample, goal in zip(seen, (full, none), goals):
                    self.table.add(event, who, sample, goal)

    @contextmanager
    def display(self):
        """An empty X display and settings of nobody."""
        home = self.work / 'home'
        home.mkdir(mode=0o700)
        reading, writing = os.pipe()
        with subprocess.Popen(['Xvfb', '-displayfd', str(writing), '-screen', '0', '1400x1000x24',
                               '-nolisten', 'tcp', '-noreset'], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
            os.close(writing)
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                raise Failed('Xvfb did not start')
            try:
                kept = {name: value for name, value in os.environ.items()
                        if not name.startswith(('XDG_', 'QT_', 'WAYLAND'))}
                yield {**kept, 'DISPLAY': f':{number}', 'HOME': str(home), 'XDG_RUNTIME_DIR': str(home),
                       'LC_ALL': 'C.UTF-8'}
            finally:
                server.terminate()

    def first_paint(self, file, environment):
        told = run([str(self.programs / 'first_paint'), self.yanxun, str(file)], env=environment)[2]
        return tuple(map(float, told.split()))

    def report(self):
        what = 'annual report, from the records to the PDF'
        for size in self.sizes:
            with self.section(what, size):
                sample = self.micro[f'report/{size}']
                goal = verdict('< 1 s', sample.median < 1000) if size == 'district' else ''
                self.table.add(what, f'Yanxun, {size}', sample, goal)
        what = 'annual report, from the records to the files'
        for size in [size for size in self.sizes if size != 'province']:
            with self.section(what, size):
                for kind, name in (('docx', 'Word'), ('xlsx', 'workbook')):
                    self.table.add(what, f'Yanxun, {size}, {name}', self.micro[f'report_{kind}/{size}'])
                sample = self.micro[f'report_formats/{size}']
                goal = verdict('≤ 2 s', sample.median <= 2000) if size == 'district' else ''
                self.table.add(what, f'Yanxun, {size}, PDF, Word and workbook', sample, goal)

        self.package_reports()

    def package_reports(self):
        """Every package's own report as PDF, one file after the other, beside LibreOffice making
        the same pages from our Word documents."""
        for size in self.sizes:
            packages = self.packages(self.work / f'{size}.yanxun')
            what = f'reports of all {packages:,} packages as PDF'
            with self.section(what, size):
                out = self.work / f'packages-{size}'
                command = [self.yanxun, 'report', str(self.work / f'{size}.yanxun'), '--cycle', '2023',
                           '--what', 'package', '--out', str(out)]
                ours = repeat(3 if size == 'district' else 1, command)
                goal = {'district': verdict('≤ 5 s', ours.median <= 5000)}.get(
                    size, verdict('≤ 300 MB', ours.memory <= 300))
                self.table.add(what, 'Yanxun, the whole command', ours, goal)
                if size == 'district':
                    run(command + ['--format', 'docx'])
                    words = sorted(map(str, out.rglob('*.docx')))
                    office = repeat(1, ['soffice', f'-env:UserInstallation=file://{self.work}/office', '--headless',
                                        '--convert-to', 'pdf', '--outdir', str(out / 'office'), *words])
                    self.table.add(what, 'LibreOffice headless, from our Word documents', office)
                shutil.rmtree(out, ignore_errors=True)

    def packages(self, file):
        with sqlite3.connect(f'file:{file}?mode=ro', uri=True) as database:
            return database.execute("SELECT count(*) FROM research_group WHERE kind = 'package'").fetchone()[0]

    def lists(self):
        what = f'list of {self.teachers(self.file)[0]:,} teachers'
        for name, event in (('open', 'opened, first screen'), ('sort_name', 'sorted by name'),
                            ('sort_birth', 'sorted by birth, in the background'),
                            ('scroll_p95', 'a screen while scrolling, 95 of 100')):
            with self.section(what, event):
                self.table.add(what, f'Yanxun, {event}', self.micro[f'list_{name}/{self.size}'])


    def year(self):
        rows = {'district': '10,000', 'city': '100,000', 'province': '5 million'}
        for size in self.sizes:
            what = f'one attendance marked, of {rows[size]}'
            with self.section(what):
                ours = self.micro[f'year_mark/{size}']
                self.table.add(what, 'Yanxun, with history, checksums and totals', ours,
                               verdict('≤ 20 ms', ours.median <= 20))
                self.table.add(what, 'SQLite, mark and counts alone', self.micro[f'year_mark_plain/{size}'])
            what = f"figures of the year's work, {size}"
            with self.section(what):
                ours = self.micro[f'year_figures/{size}']
                self.table.add(what, 'Yanxun, read again', ours, verdict('≤ 100 ms', ours.median <= 100))
            what = f"one teacher's hours, {size}"
            with self.section(what):
                ours = self.micro[f'hours_ledger/{size}']
                self.table.add(what, 'Yanxun, the ledger of a year', ours, verdict('≤ 5 ms', ours.median <= 5))
        what = f'undo of the roster of {self.rows:,}'
        with self.section(what):
            self.table.add(what, 'Yanxun', self.micro['year_undo_roster'])


def main():
    build, data, size = sys.argv[1:]
    remark = busy()
    comparison = Comparison(build, data, size)
    try:
        comparison.run_all()
    finally:
        shutil.rmtree(comparison.work, ignore_errors=True)
    print(f'Measured by `packaging/bench.sh --size {size}` on {machine(comparison.duckdb_version)}{remark}\n')
    print(comparison.table.markdown())
    return 1 if comparison.table.broken else 0


if __name__ == '__main__':
    sys.exit(main())
