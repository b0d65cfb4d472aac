// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/charts.h"
#include "models/vocabulary/rural_definition.h"
#include "ui/base/icons.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/values_table.h"
#include "ui/pages.h"
#include "ui/widgets/chart_gallery.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStandardPaths>

namespace ui {

// Every chart of the cycle: a gallery of findings, one of them large with its numbers beside it.
class ChartsPage : public Page
{
    Q_OBJECT
public:
    explicit ChartsPage(PageContext &context) : m_context(context)
    {
        m_gallery = new ChartGallery;
        m_chart = new ChartView;
        m_values = new ValuesTable;
        auto *scroll = new QScrollArea;
        scroll->setWidget(m_chart);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setBackgroundRole(QPalette::Base);
        scroll->setAccessibleName(tr("Chart"));
        m_split = new QSplitter;
        m_split->addWidget(scroll);
        m_split->addWidget(m_values);
        m_split->setChildrenCollapsible(false);

        auto *right = new QVBoxLayout;
        right->setSpacing(em(this, 0.6));
        right->addLayout(makeControls());
        right->addWidget(m_split, 1);
        auto *whole = new QHBoxLayout(this);
        const int gap = em(this);
        whole->setContentsMargins(gap, gap, gap, gap);
        whole->setSpacing(gap);
        whole->addWidget(m_gallery, 2);
        whole->addLayout(right, 7);

        connect(m_gallery, &ChartGallery::chosen, this, &ChartsPage::showChart);
        const auto showPeople = [this](const QString &key) { m_context.showPeopleOf(key); };
        connect(m_chart, &ChartView::peopleRequested, this, showPeople);
        connect(m_values, &ValuesTable::peopleRequested, this, showPeople);
        connect(&m_context, &PageContext::cycleChanged, this, &ChartsPage::showDefinition);
        connect(&m_context, &PageContext::figuresChanged, this, &ChartsPage::refresh);
        auto *copy = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
        connect(copy, &QShortcut::activated, this, [this] { copyChart(m_chart->spec()); });
        showDefinition();
    }

    // "chart": the id of the chart to show.
    void open(const QVariantMap &arguments) override
    {
        if (const QString id = arguments.value(QStringLiteral("chart")).toString(); !id.isEmpty())
            m_gallery->choose(id);
    }

private:
    QLayout *makeControls()
    {
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(tr("Rural means"));
        m_definition = new QComboBox;
        m_definition->setObjectName(QStringLiteral("definition_chooser"));
        m_definition->setAccessibleName(label->text());
        for (const auto &definition : models::ruralDefinitions()) {
            m_definition->addItem(definition.displayName(m_context.language()), definition.id);
            m_definition->setItemData(m_definition->count() - 1, definition.authority,
                                      Qt::ToolTipRole);
        }
        m_definition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_definition->setMinimumContentsLength(12);
        label->setBuddy(m_definition);
        row->addWidget(label);
        row->addWidget(m_definition, 1);
        row->addStretch(1);
        m_copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"));
        m_copy->setToolTip(tr("Copy the chart as a picture (Ctrl+Shift+C)"));
        m_save = new QPushButton(icon(QStringLiteral("save_picture")), tr("Save picture…"));
        row->addWidget(m_copy);
        row->addWidget(m_save);
        m_save->setObjectName(QStringLiteral("save_picture"));
        connect(m_definition, &QComboBox::activated, this, &ChartsPage::refresh);
        connect(m_copy, &QPushButton::clicked, this, [this] { copyChart(m_chart->spec()); });
        connect(m_save, &QPushButton::clicked, this, &ChartsPage::savePicture);
        return row;
    }

    // Begins with the cycle's own definition.
    void showDefinition()
    {
        if (const auto cycle = m_context.cycle())
            m_definition->setCurrentIndex(m_definition->findData(cycle->ruralDefinition));
        refresh();
    }

    void refresh()
    {
        QList<GalleryChart> charts;
        const auto books = m_context.books();
        if (m_context.figures()) {
            const models::ChartSource source{books, m_context.targets(),
                                             m_definition->currentData().toString(),
                                             m_context.published()};
            for (const models::ChartLine &line : models::chartTable())
                charts.append({QCoreApplication::translate("Chart", line.title),
                               models::makeChart(QString::fromLatin1(line.id), source,
                                                 m_context.language())});
        }
        m_gallery->setCharts(charts);
        for (QPushButton *button : {m_copy, m_save})
            button->setEnabled(!charts.isEmpty());
        if (charts.isEmpty())
            showChart({});
    }

    void showChart(const models::ChartSpec &spec)
    {
        m_chart->setSpec(spec);
        m_values->setSpec(spec);
        m_chart->setVisible(!spec.id.isEmpty());
        m_values->setVisible(!spec.categories.isEmpty());
    }

    void savePicture()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
        QString path = m_context.prompt().saveFile(
            tr("Save the chart"), QStringLiteral("%1/%2.png").arg(folder, m_chart->spec().title),
            tr("Picture (*.png);;Drawing (*.svg)"));
        if (path.isEmpty())
            return;
        if (QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".png");
        if (const auto saved = saveChart(m_chart->spec(), path); !saved)
            m_context.prompt().report(saved.error());
    }

    void resizeEvent(QResizeEvent *event) override
    {
        Page::resizeEvent(event);
        const auto wanted = width() > em(this, 66) ? Qt::Horizontal : Qt::Vertical;
        if (wanted == m_split->orientation() && m_arranged)
            return;
        m_arranged = true;
        m_split->setOrientation(wanted);
        m_split->setSizes({6000, 4000});
    }

    PageContext &m_context;
    ChartGallery *m_gallery;
    ChartView *m_chart;
    ValuesTable *m_values;
    QSplitter *m_split;
    bool m_arranged = false;
    QComboBox *m_definition = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

Page *makeChartsPage(PageContext &context)
{
    return new ChartsPage(context);
}

} // namespace ui

#include "charts_page.moc"
