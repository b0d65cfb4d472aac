// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"

#include <QHash>
#include <QStringList>

namespace tests {

// The parts of an Office package by their names, unpacked.
QHash<QString, QByteArray> partsOf(const QString &path);

// What an XML part breaks: not well-formed, or children that stand in another order than ECMA-376
// part 1 (transitional) has them in. Empty when nothing is wrong.
QStringList brokenRules(const QByteArray &xml);

// A report with a block of every kind, long and wide tables, and text that means trouble.
models::Report everyBlock();

// A report with a chart of every kind: labels of their own, several series, a target, values that
// are not known.
models::Report everyChart();

// Runs `program`, if it is there, and gives its standard output; null when it is not.
QString outputOf(const QString &program, const QStringList &arguments);

// The text of the PDF that LibreOffice makes of a document, without blanks and line breaks; null
// when LibreOffice or pdftotext is missing.
QString textThroughLibreOffice(const QString &path, const QString &folder);

// Converts with LibreOffice into `folder`; the path of the result, null when LibreOffice is
// missing.
QString convertedByLibreOffice(const QString &path, const QString &format, const QString &folder);

} // namespace tests
