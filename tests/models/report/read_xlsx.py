# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what openpyxl reads in a workbook: cells, filters, panes, print titles, charts; as JSON."""
import json
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
sheets = []
for sheet in book.worksheets:
    charts = []
    for chart in sheet._charts:
        charts.append([{
            'categories': series.cat.strRef.f,
            'values': series.val.numRef.f,
            'cache': [float(point.v) for point in series.val.numRef.numCache.pt],
        } for part in [chart] + list(chart._charts[1:]) for series in part.series])
    sheets.append({
        'name': sheet.title,
        'cells': [[cell.value for cell in row] for row in sheet.iter_rows()],
        'types': [[cell.data_type for cell in row] for row in sheet.iter_rows()],
        'formats': [[cell.number_format for cell in row] for row in sheet.iter_rows()],
        'filter': sheet.auto_filter.ref,
        'frozen': sheet.freeze_panes,
        'titles': sheet.print_title_rows,
        'charts': charts,
    })
json.dump({'sheets': sheets, 'creator': book.properties.creator}, sys.stdout, ensure_ascii=False,
          default=str)
