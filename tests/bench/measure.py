# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures whole processes, describes the machine, and lays the results out as a Markdown table."""
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time


class Failed(Exception):
    """A program that was to be measured did not do its work."""


def log(*words):
    print(*words, file=sys.stderr, flush=True)


def run(command, expected=(0,), **options):
    """Runs a program; its seconds, peak memory in MB (of it and whom it waited for) and output."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as complaint:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=complaint, **options)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        complaint.seek(0)
        said, told = output.read().decode(), complaint.read().decode(errors='replace')
    if process.returncode not in expected:
        raise Failed(f'{command[0]} ended with {process.returncode}: {told.strip()[-300:]}')
    return seconds, usage.ru_maxrss / 1024, said


class Sample:
    """Times of one thing in milliseconds, and its peak memory in MB where it was a process."""

    def __init__(self, times, memory=None):
        self.times = list(times)
        self.memory = memory

    @property
    def median(self):
        return statistics.median(self.times)

    def text(self):
        unit, scale = ('s', 1000) if self.median >= 1000 else ('ms', 1)
        digits = 2 if unit == 's' or self.median < 10 else 0

        def number(value):
            return f'{value / scale:.{digits}f}'
        if len(self.times) == 1:
            return f'{number(self.median)} {unit} (once)'
        return f'{number(self.median)} {unit} ({number(min(self.times))}–{number(max(self.times))})'


def repeat(times, command, prepare=None, **options):
    """The sample of a process run several times, prepared anew each time."""
    seconds, memory = [], []
    for _ in range(times):
        if prepare:
            prepare()
        took, peak, _ = run(command, **options)
        seconds.append(took * 1000)
        memory.append(peak)
    return Sample(seconds, statistics.median(memory))


class Table:
    """Rows of the comparison, each with its goal and whether it was met."""

    def __init__(self):
        self.rows = []
        self.broken = []

    def add(self, what, who, sample, goal=''):
        memory = f'{sample.memory:.0f} MB' if sample.memory else ''
        self.rows.append((what, who, sample.text(), memory, goal))
        log('   ', who, sample.text(), goal)

    def missing(self, what, who, why):
        self.broken.append(what)
        self.rows.append((what, who, 'not measured', '', str(why).splitlines()[0][:120]))
        log('   ', who, 'not measured:', why)

    def markdown(self):
        lines = ['| what | who | median (min–max) | peak memory | goal |', '|---|---|---|---|---|']
        last = None
        for what, *rest in self.rows:
            lines.append('| ' + ' | '.join(['' if what == last else what, *rest]) + ' |')
            last = what
        return '\n'.join(lines)


def verdict(text, met):
    return f'{text}: {"met" if met else "**not met**"}'


def first_line(command, pattern=r'\d+(\.\d+)+'):
    """A version as a program tells it; empty when there is no such program."""
    try:
        said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    except OSError:
        return ''
    found = re.search(pattern, said.stdout + said.stderr)
    return found.group() if found else ''


def debian_version(package):
    found = first_line(['dpkg-query', '-W', '-f=${Version}', package], r'.+')
    return re.match(r'(?:\d+:)?([\w.]*)', found).group(1) if found else ''


def field(path, pattern):
    try:
        with open(path, encoding='utf-8') as file:
            found = re.search(pattern, file.read(), re.MULTILINE)
    except OSError:
        return ''
    return found.group(1).strip() if found else ''


def machine(duckdb):
    memory = int(field('/proc/meminfo', r'^MemTotal:\s*(\d+)') or 0) / 2**20
    processor = field('/proc/cpuinfo', r'^model name\s*:\s*(.*)') or platform.processor()
    system = field('/etc/os-release', r'^PRETTY_NAME="?([^"\n]*)') or platform.system()
    libraries = [('g++', first_line(['g++', '-dumpfullversion'], r'[\d.]+')),
                 ('Qt', debian_version('qt6-base-dev')), ('SQLite', debian_version('libsqlite3-0')),
                 ('QuaZip', debian_version('libquazip1-qt6-dev')),
                 ('expat', debian_version('libexpat1'))]
    peers = [('Python', platform.python_version()), ('openpyxl', debian_version('python3-openpyxl')),
             ('pandas', debian_version('python3-pandas')),
             ('LibreOffice', debian_version('libreoffice-calc')),
             ('Node', first_line(['node', '--version'])), ('DuckDB', duckdb.lstrip('v'))]
    told = ', '.join(f'{name} {version}' for name, version in libraries + peers if version)
    return (f'{processor}, {os.cpu_count()} cores, {memory:.0f} GB RAM; {system}; Release build; {told}.')


def busy():
    """A remark when other programs were at work, which makes every time worse."""
    load = os.getloadavg()[0]
    return f' Load average at the start: {load:.1f}, so the times are too long.' if load > 1.5 else ''
