# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what python-docx reads in a document: headings, paragraphs, tables, sections; as JSON."""
import json
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
tables = []
for table in document.tables:
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    grid = [int(column.get(qn('w:w'))) for column in table._tbl.tblGrid.gridCol_lst]
    tables.append({'grid': grid, 'rows': rows})
json.dump({
    'headings': [[p.style.name, p.text] for p in document.paragraphs if p.style.name.startswith('heading') or p.style.name.startswith('Heading')],
    'paragraphs': [p.text for p in document.paragraphs],
    'tables': tables,
    'turned': [s.page_width > s.page_height for s in document.sections],
    'author': document.core_properties.author,
    'title': document.core_properties.title,
}, sys.stdout, ensure_ascii=False)
