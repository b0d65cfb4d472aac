// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace models {

// A report as data: what it says, not how it looks. Writers (PDF now; DOCX, XLSX) give it the page
// of GB/T 9704-2012. All text is final, in the report's language.

struct TitleBlock // 标题: 2号小标宋, centred
{
    QString text;
};

struct HeadingBlock // 一、 (level 1) · (一) (level 2) · 1. (level 3); the number is part of the
                    // text
{
    int level = 1;
    QString text;
};

struct ParagraphBlock // 正文: 3号仿宋, first line indented by two characters
{
    QString text;
};

struct TableBlock
{
    QString caption;             // above the table; empty for none
    QString unit;                // 「单位:人」 above right; empty for none
    QStringList header;          // repeats on each page
    QList<QStringList> rows;     // an empty cell is printed as —
    QList<bool> numeric;         // per column: right-aligned
    bool lastRowIsTotal = false; // 合计
};

struct ChartBlock
{
    ChartSpec chart;
};

struct SignatureBlock // 署名 centred over the date, right
{
    QString issuer;
    QString date; // 2024年1月15日
};

struct AttachmentBlock // starts a page: 「附件1」 in 黑体, then its title
{
    QString label;
    QString title;
};

struct NoteBlock // small print: definitions below a table
{
    QString text;
};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, TableBlock, ChartBlock,
                           SignatureBlock, AttachmentBlock, NoteBlock>;

struct Report
{
    QString title;         // for the document's properties
    QString subject;       // the same; "示例数据" for the sample
    bool isSample = false; // each page then says 示例数据
    QList<Block> blocks;
    QStringList figures; // ids of the figures that it quotes, each once, in their order
};

} // namespace models
