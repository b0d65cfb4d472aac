# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a workbook into a data frame; prints its rows and columns."""
import sys

import pandas

print(*pandas.read_excel(sys.argv[1], dtype=str).shape)
