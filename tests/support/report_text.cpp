// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_text.h"

#include "models/base/hundredths.h"
#include "models/base/percent.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace tests {

using namespace models;

namespace {

constexpr qsizetype kMostRows = 30;

// Writes each kind of block as lines.
struct Writer
{
    QStringList lines;

    void operator()(const TitleBlock &block) { lines << QStringLiteral("# ") + block.text; }
    void operator()(const HeadingBlock &block)
    {
        lines << QString() << QString(block.level + 1, u'#') + u' ' + block.text;
    }
    void operator()(const ParagraphBlock &block) { lines << block.text; }
    void operator()(const NoteBlock &block) { lines << QStringLiteral("> ") + block.text; }
    void operator()(const PageBreakBlock &) { lines << QStringLiteral("--- page ---"); }
    void operator()(const AttachmentBlock &block)
    {
        lines << QString() << QStringLiteral("# %1 %2").arg(block.label, block.title);
    }
    void operator()(const SignatureBlock &block)
    {
        lines << QStringLiteral("[signed] %1 %2").arg(block.issuer, block.date);
    }
    void operator()(const CoverBlock &block)
    {
        lines << QStringLiteral("[cover] ") + block.title;
        for (const auto &[name, value] : block.lines)
            lines << QStringLiteral("  %1: %2").arg(name, value);
        lines << QStringLiteral("  ") + QString(block.foot).replace(u'\n', u' ');
    }
    void operator()(const OpinionBlock &block)
    {
        lines << QStringLiteral("[opinion%1] %2 %3 %4")
                     .arg(block.stamp ? QStringLiteral(" with seal") : QString(), block.title,
                          block.text, block.signers.join(u' '));
    }
    void operator()(const CertificateBlock &block)
    {
        lines << QStringLiteral("[certificate] %1 | %2 | %3 | %4 | %5 | %6")
                     .arg(block.kind, block.holder, block.text, block.number, block.issuer,
                          block.date);
    }
    void operator()(const ChartBlock &block)
    {
        const ChartSpec &chart = block.chart;
        lines << QStringLiteral("[chart %1] %2 | %3").arg(chart.id, chart.title, chart.subtitle);
        for (const ChartSeries &series : chart.series) {
            QStringList values;
            for (qsizetype i = 0; i < series.values.size(); ++i)
                values << chart.categories.value(i) + u'=' +
                              series.labels.value(i, QString::number(series.values[i], 'g', 8));
            lines << QStringLiteral("  %1: %2").arg(series.name, values.join(u' '));
        }
    }
    void operator()(const TableBlock &block)
    {
        lines << QStringLiteral("[table] %1 %2").arg(block.caption, block.unit).trimmed();
        if (!block.header.isEmpty())
            lines << QStringLiteral("| ") + block.header.join(QStringLiteral(" | "));
        QCryptographicHash digest(QCryptographicHash::Sha256);
        const bool isLong = block.rows.size() > kMostRows;
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            const QString line = QStringLiteral("| ") + block.rows[i].join(QStringLiteral(" | "));
            digest.addData(line.toUtf8());
            if (!isLong || i < 10 || i + 2 >= block.rows.size())
                lines << line;
            else if (i == 10)
                lines << QStringLiteral("| …");
        }
        if (isLong)
            lines << QStringLiteral("  %1 rows, digest %2")
                         .arg(block.rows.size())
                         .arg(QString::fromLatin1(digest.result().toHex().left(12)));
    }
};

// "1,200.50", "37.75 %", "30余": in hundredths; empty for what is no number.
std::optional<qint64> numberOf(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("-?[0-9][0-9,]*(\\.[0-9]+)?"));
    const QString digits = number.match(cell).captured(0).remove(u',');
    return digits.isEmpty() ? std::nullopt : hundredthsOf(digits);
}

// Which columns of a row the percentage of a column follows from; an empty whole is the total of
// the part's column, an empty part the column before.
struct Share
{
    const char *header, *part, *whole;
};
constexpr Share kShares[] = {
    {"占比", "", ""},           {"本学段乡村占比", "", "人数"}, {"乡村占比", "", "人数"},
    {"执行率", "支出", "预算"}, {"占研训人数", "", "研训人数"}, {"完成率", "完成", "目标"},
    {"出勤率", "出席", "应到"}, {"得分率", "平均得分", "满分"}, {"实际完成", "依据", "依据"}};
// Percentages that are given, not computed.
const QStringList kGiven{QStringLiteral("目标"),     QStringLiteral("目标值"),
                         QStringLiteral("完成"),     QStringLiteral("计算与依据"),
                         QStringLiteral("计分办法"), QStringLiteral("名称"),
                         QStringLiteral("依据")};

void checkTotals(const TableBlock &table, QStringList &problems)
{
    if (!table.lastRowIsTotal)
        return;
    int checked = 0;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const QString printed = table.rows.last().value(column);
        const auto total = numberOf(printed);
        if (!table.numeric.value(column) || !total || printed.contains(u'%'))
            continue;
        ++checked;
        qint64 sum = 0;
        for (qsizetype row = 0; row + 1 < table.rows.size(); ++row)
            sum += numberOf(table.rows[row].value(column)).value_or(0);
        if (sum != *total)
            problems << QStringLiteral("%1, %2: rows come to %3, total %4")
                            .arg(table.caption, table.header[column])
                            .arg(sum)
                            .arg(*total);
    }
    if (checked == 0)
        problems << QStringLiteral("%1: a total of nothing").arg(table.caption);
}

QString cellOf(const TableBlock &table, const QStringList &row, const QString &header)
{
    return row.value(table.header.indexOf(header));
}

QString expectedShare(const TableBlock &table, const QStringList &row, qsizetype column,
                      const Share &share)
{
    const QString partHeader = QString::fromUtf8(share.part);
    const QString wholeHeader = QString::fromUtf8(share.whole);
    QString part = partHeader.isEmpty() ? row.value(column - 1) : cellOf(table, row, partHeader);
    QString whole = wholeHeader.isEmpty() ? table.rows.last().value(column - 1)
                                          : cellOf(table, row, wholeHeader);
    if (partHeader == wholeHeader && !partHeader.isEmpty()) { // 262／694
        whole = part.section(u'／', 1);
        part = part.section(u'／', 0, 0);
    }
    const auto a = numberOf(part), b = numberOf(whole);
    return a && b ? percentText(Amount{*a, *b}) : QString();
}

void checkShares(const TableBlock &table, QStringList &problems)
{
    for (const QStringList &row : table.rows)
        for (qsizetype column = 0; column < table.header.size(); ++column) {
            const QString cell = row.value(column);
            if (!cell.contains(u'%') || !table.numeric.value(column) ||
                kGiven.contains(table.header[column]))
                continue;
            const Share *rule =
                std::find_if(std::begin(kShares), std::end(kShares), [&](const Share &one) {
                    return table.header[column] == QString::fromUtf8(one.header);
                });
            if (rule == std::end(kShares))
                problems << QStringLiteral("nobody knows what %1 is a share of")
                                .arg(table.header[column]);
            else if (const QString expected = expectedShare(table, row, column, *rule);
                     cell != expected)
                problems << QStringLiteral("%1, %2: %3 instead of %4 in %5")
                                .arg(table.caption, table.header[column], cell, expected,
                                     row.join(u' '));
        }
}

void checkTable(const TableBlock &table, QStringList &problems)
{
    for (const QStringList &row : table.rows)
        if (!table.header.isEmpty() && row.size() != table.header.size())
            problems << QStringLiteral("%1: a row of %2 cells under %3")
                            .arg(table.caption)
                            .arg(row.size())
                            .arg(table.header.size());
    checkTotals(table, problems);
    checkShares(table, problems);
}

// Part, whole and percentage within one sentence.
void checkSentence(const QString &text, QStringList &problems)
{
    struct Rule
    {
        const char *pattern;
        bool wholeFirst;
    };
    static const Rule rules[] = {
        {"研训人数([\\d,]+)人(?:（\\d+人次）)?，乡村教师([\\d,]+)人，占比([\\d.]+ %)", true},
        {"青年教师([\\d,]+)人，占研训人数([\\d,]+)人的([\\d.]+ %)", false},
        {"应到([\\d,]+)人次，出席([\\d,]+)人次，出勤率([\\d.]+ %)", true},
        {"预算(-?[\\d,.]+)元，到位[^，]+，上年结转[^，]+，退回[^，]+，支出(-?[\\d,.]+)"
         "元，预算执行率(-?[\\d.]+ %)",
         true},
        {"经费预算共(-?[\\d,.]+)元，到位[^，]+，支出(-?[\\d,.]+)元，预算执行率(-?[\\d.]+ %)",
         true}};
    for (const Rule &rule : rules) {
        auto found = QRegularExpression(QString::fromUtf8(rule.pattern)).globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            const auto one = numberOf(match.captured(1)), two = numberOf(match.captured(2));
            if (!one || !two)
                continue;
            const QString expected =
                rule.wholeFirst ? percentText(Amount{*two, *one}) : percentText(Amount{*one, *two});
            if (match.captured(3) != expected)
                problems << QStringLiteral("%1 instead of %2").arg(match.captured(0), expected);
        }
    }
}

} // namespace

QString reportText(const Report &report)
{
    Writer writer;
    writer.lines << QStringLiteral("title: ") + report.title;
    for (const Block &block : report.blocks)
        std::visit(writer, block);
    return writer.lines.join(u'\n') + u'\n';
}

QStringList reportProblems(const Report &report)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9](?![0-9]* ?%)"));
    QStringList problems;
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            checkTable(*table, problems);
        } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            if (paragraph->text.trimmed().isEmpty())
                problems << QStringLiteral("an empty paragraph");
            checkSentence(paragraph->text, problems);
            if (placeholder.match(paragraph->text).hasMatch())
                problems << QStringLiteral("left over: ") + paragraph->text;
        }
    }
    return problems;
}

models::Report reportOf(QList<models::Block> blocks)
{
    models::Report report;
    report.blocks = std::move(blocks);
    return report;
}

} // namespace tests
