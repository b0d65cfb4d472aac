// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessment/panel_actions.h"

#include "models/base/edit_title.h"
#include "models/edits/scores.h"
#include "models/vocabulary/code_table.h"
#include "ui/dialogs/record_dialog.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace ui {

using models::Id;
using models::Judge;
using models::Panel;

namespace {
struct PanelActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PanelsView)
};
} // namespace

const QStringList &judgeKeys()
{
    static const QStringList keys{QStringLiteral("name"),      QStringLiteral("teacher_id"),
                                  QStringLiteral("school_id"), QStringLiteral("employer"),
                                  QStringLiteral("absent"),    QStringLiteral("note")};
    return keys;
}

Id askPanel(PageContext &context, int number, QWidget *parent)
{
    const auto cycle = context.cycle();
    if (!cycle)
        return 0;
    NewRecord<Panel> request;
    request.draft.cycleId = cycle->id;
    request.draft.name = PanelActionsTexts::tr("Panel %1").arg(number);
    request.keys = {QStringLiteral("name"), QStringLiteral("note")};
    request.title = PanelActionsTexts::tr("New panel");
    request.editTitle = [](const Panel &panel) {
        return models::editTitle("panels.added", {panel.name});
    };
    return addRecord(context, request, parent);
}

Id askJudge(PageContext &context, const Panel &panel, bool isTeacher, QWidget *parent)
{
    NewRecord<Judge> request;
    request.draft.panelId = panel.id;
    request.keys = isTeacher ? QStringList{QStringLiteral("teacher_id"), QStringLiteral("note")}
                             : QStringList{QStringLiteral("name"), QStringLiteral("school_id"),
                                           QStringLiteral("employer"), QStringLiteral("note")};
    request.title = PanelActionsTexts::tr("New judge of %1").arg(panel.name);
    request.note =
        isTeacher ? PanelActionsTexts::tr("Nobody scores the package of the own school, or one "
                                          "that the judge belongs to.")
                  : PanelActionsTexts::tr("Name the school if the judge works at one of the file: "
                                          "nobody scores the own school’s package.");
    request.editTitle = [&panel](const Judge &) {
        return models::editTitle("judges.added", {panel.name});
    };
    return addRecord(context, request, parent);
}

QWidget *makeSendBar(QWidget *parent, const std::function<void(const QString &)> &send)
{
    auto *bar = new QWidget(parent);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(em(parent), em(parent, 0.3), em(parent), em(parent, 0.6));
    row->setSpacing(em(parent));
    const models::CodeTable &stages = models::codeTable(QStringLiteral("score_stage"));
    for (const char *stage : {"self", "base", "centre"}) {
        const QString id = QLatin1String(stage);
        auto *link = new LinkButton(
            PanelActionsTexts::tr("Sheet for: %1…").arg(stages.name(id, models::language())));
        link->setObjectName(QStringLiteral("send_") + id);
        link->setAccessibleName(link->text());
        QObject::connect(link, &QAbstractButton::clicked, parent, [send, id] { send(id); });
        row->addWidget(link);
    }
    row->addStretch(1);
    QPushButton *main = makeMainButton(PanelActionsTexts::tr("Send out judges’ sheets…"));
    main->setObjectName(QStringLiteral("send_judge"));
    QObject::connect(main, &QAbstractButton::clicked, parent,
                     [send] { send(models::kJudgeStage); });
    row->addWidget(main);
    return bar;
}

} // namespace ui
