// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assessment/publish.h"
#include "ui/base/page_context.h"
#include "ui/widgets/lines_view.h"

#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

namespace ui {

// The figures of a publication as they were published, each opening its definition and the people
// behind it as they were then.
class PublicationView : public QWidget
{
    Q_OBJECT
public:
    explicit PublicationView(PageContext &context, QWidget *parent = nullptr);
    // Reads the publications of the cycle looked at anew.
    void refresh();

private:
    QWidget *makeFigures();
    QWidget *makeBehind();
    void showFigures();
    void showBehind();
    std::optional<models::FrozenFigure> chosen() const;

    PageContext &m_context;
    QList<models::FrozenFigure> m_figures;
    QList<models::FrozenLine> m_lines;
    QLabel *m_empty = nullptr;
    QWidget *m_body = nullptr;
    QComboBox *m_publications = nullptr;
    QTreeWidget *m_list = nullptr;
    QComboBox *m_side = nullptr;
    QLabel *m_text = nullptr;
    LinesView *m_behind = nullptr;
};

} // namespace ui
