// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/charts.h"
#include "models/report/template_expander.h"

#include <QHash>

#include <functional>

namespace models {

// The charts of a template: native ones, which Word edits, each with its workbook, as parts that
// the template did not have.
class TemplateCharts
{
public:
    // `names` are the template's parts; none of them is replaced.
    TemplateCharts(const ChartSource &source, QStringList names);

    // What is drawn from here on stands in this part, whose text is `width` twips wide.
    void beginPart(const QString &part, int width);
    // A chart of the chart table, drawn in the part begun last.
    TemplateDrawing drawing(const QString &chart);

    // Parts to be added.
    const QList<std::pair<QString, QByteArray>> &parts() const { return m_parts; }
    // Tells relations and kinds of the new parts in the parts of the template that have to know
    // them. `part` gives one as it stands.
    Result<void> addTo(QHash<QString, QByteArray> &written,
                       const std::function<Result<QByteArray>(const QString &)> &part);

private:
    QString freeName(const QString &pattern);
    QByteArray native(const ChartSpec &spec);

    const ChartSource &m_source;
    QStringList m_names;
    QString m_part;
    int m_width = 0; // twips
    int m_drawn = 0;
    QList<std::pair<QString, QByteArray>> m_parts;
    QHash<QString, QByteArray> m_relations; // new ones by part
    QByteArray m_types;                     // Override elements
};

} // namespace models
