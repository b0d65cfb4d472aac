// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/blocks.h"

#include <QByteArray>

namespace models {

// What fills a page or a box of its own, as WordprocessingML: tables without rules, because they
// keep their places in every word processor.

// A cover: title, lines to read or to write on, foot at the end of the page.
QByteArray docxCover(const CoverBlock &cover);

// A box with room to write and lines to sign on; 46 mm square stay blank where a seal goes.
QByteArray docxOpinion(const OpinionBlock &opinion, int width);

// The content of a certificate's page; room for a seal over issuer and date.
QByteArray docxCertificate(const CertificateBlock &certificate);

} // namespace models
