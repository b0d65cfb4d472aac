// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tests {

// One text of a translation file as it is written there.
struct CatalogueText
{
    QString file; // without its folder
    QString context;
    QString source;
    QString translation;
    QString state; // the type of the translation: empty when finished
};

// The texts of one .ts file, or of every .ts file of a folder, in their order. A file that cannot
// be read to its end fails the test that asks.
QList<CatalogueText> readCatalogue(const QString &path);
QList<CatalogueText> readCatalogues(const QString &folder);

} // namespace tests
