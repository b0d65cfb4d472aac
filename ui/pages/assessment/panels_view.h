// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edits/panels.h"
#include "ui/base/page_context.h"
#include "ui/widgets/related_list.h"

namespace ui {

// The panels of the year (评委组): their judges and packages, who may not score which, and what is
// sent out to the judges.
class PanelsView : public QWidget
{
    Q_OBJECT
public:
    explicit PanelsView(PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePanels();
    QWidget *makeWaiting();
    QWidget *makeJudges();
    QWidget *makePackages();
    void refresh();
    void showPanels();
    void showPanel();
    const models::PanelOverview *chosen() const;
    const models::PanelJudge *chosenJudge() const;
    void addPanel();
    void addJudge(bool isTeacher);
    void toggleAbsent();
    void assign(const QList<models::Id> &groups, models::Id panel, const QString &panelName);
    void dealOut();
    void sendOut(const QString &stage);
    void edit(const QString &title,
              const std::function<models::Result<void>(models::Transaction &)> &change);

    PageContext &m_context;
    QList<models::PanelOverview> m_overview;
    RelatedList *m_panels = nullptr;
    RelatedList *m_waiting = nullptr;
    RelatedList *m_judges = nullptr;
    RelatedList *m_packages = nullptr;
    QLabel *m_warning;
    QWidget *m_sides = nullptr;
    bool m_stale = true;
};

} // namespace ui
