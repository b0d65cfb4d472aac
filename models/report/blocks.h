// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_spec.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
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
    QList<QStringList> rows;     // an empty cell is printed as —, of the total as nothing
    QList<bool> numeric;         // per column: right-aligned
    bool lastRowIsTotal = false; // 合计
    bool blankCells = false;     // an empty cell stays empty, to be filled in by hand
    double rowHeight = 0;        // mm at least, room to write; 0: what the text needs
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

struct CoverBlock // 封面: a page of its own
{
    QString title;
    QList<std::pair<QString, QString>> lines; // 主持人 | 张三; an empty value is a line to write on
    QString foot;                             // who and when, at the page's foot
};

struct PageBreakBlock // what follows begins a page
{
};

// 意见与签章: a bordered box with room to write. No seal is ever printed.
struct OpinionBlock
{
    QString title;       // 基地学校意见（盖章）
    QString text;        // what is written already; often empty
    QStringList signers; // 校长（签字）: a line each, then 年 月 日
    bool stamp = false;  // at least 45 mm square stay blank for a seal
};

// 荣誉证书, 结业证书, 聘书: a landscape page of its own.
struct CertificateBlock
{
    QString kind; // 荣誉证书
    QString holder;
    QString text;
    QString number; // 繁研训〔2023〕001号
    QString issuer;
    QString date;
    bool hasStampRoom = false; // at least 45 mm square stay blank over issuer and date
};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, TableBlock, ChartBlock,
                           SignatureBlock, AttachmentBlock, NoteBlock, CoverBlock, PageBreakBlock,
                           OpinionBlock, CertificateBlock>;

struct Report
{
    QString title;         // for the document's properties
    QString subject;       // the same; "示例数据" for the sample
    bool isSample = false; // each page then says 示例数据
    QList<Block> blocks;
    QStringList figures; // ids of the figures that it quotes, each once, in their order
};

} // namespace models
