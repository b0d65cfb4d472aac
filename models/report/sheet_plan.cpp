// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sheet_plan.h"

#include <QRegularExpression>

namespace models {

SheetPlan::SheetPlan(const Report &report) : m_contents(m_names.next(QStringLiteral("目录")))
{
    for (const Block &block : report.blocks)
        m_covers += std::holds_alternative<CoverBlock>(block);
    for (const Block &block : report.blocks)
        std::visit([this](const auto &one) { add(one); }, block);
    addCertificates();
}

void SheetPlan::add(const CoverBlock &block)
{
    m_open = false;
    if (m_covers > 1)
        m_part = (block.lines.isEmpty() ? block.title : block.lines.first().second) +
                 QStringLiteral("：");
}

void SheetPlan::add(const HeadingBlock &block)
{
    m_heading = block.text;
    m_open = false;
}

void SheetPlan::add(const AttachmentBlock &block)
{
    m_heading = block.title;
    m_open = false;
}

void SheetPlan::add(const NoteBlock &block)
{
    if (m_open)
        m_sheets.last().notes << block.text;
}

void SheetPlan::add(const TableBlock &block)
{
    const QString title = block.caption.isEmpty() ? m_heading : block.caption;
    m_sheets << PlannedSheet{&block, nullptr, m_names.next(title), m_part + title, {}};
    m_open = true;
}

void SheetPlan::add(const ChartBlock &block)
{
    m_open = false;
    if (block.chart.series.isEmpty()) // there is nothing to show
        return;
    // The finding would be a long name for a tab.
    static const QRegularExpression number(
        QStringLiteral("^[（(]?[一二三四五六七八九十\\d]+[）)、.]+"));
    const QString name =
        QStringLiteral("图%1 %2").arg(++m_charts).arg(QString(m_heading).remove(number));
    m_sheets << PlannedSheet{nullptr,
                             &block.chart,
                             m_names.next(name),
                             m_part + block.chart.title,
                             {block.chart.subtitle}};
}

// A batch of certificates is a register here: a line each.
void SheetPlan::add(const CertificateBlock &block)
{
    m_certificates.rows << QStringList{QString::number(m_certificates.rows.size() + 1),
                                       block.kind,
                                       block.number,
                                       block.holder,
                                       block.text,
                                       block.issuer,
                                       block.date};
    m_open = false;
}

void SheetPlan::addCertificates()
{
    if (m_certificates.rows.isEmpty())
        return;
    m_certificates.header = {QStringLiteral("序号"),    QStringLiteral("证书"),
                             QStringLiteral("编号"),    QStringLiteral("持有人"),
                             QStringLiteral("内容"),    QStringLiteral("颁发单位"),
                             QStringLiteral("颁发日期")};
    m_certificates.numeric = {true};
    const QString title = QStringLiteral("证书登记表");
    m_sheets << PlannedSheet{&m_certificates, nullptr, m_names.next(title), title, {}};
}

} // namespace models
