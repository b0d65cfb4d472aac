// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/percent.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"

namespace models {

static QList<Portion> members(const SectionDraft &draft, const char *dimension,
                              const QString &unknownName)
{
    return portionsOf(draft.book.breakdown(QStringLiteral("members"), QLatin1String(dimension)),
                      unknownName);
}

static void addStages(SectionDraft &draft)
{
    draft.heading(2, QStringLiteral("（一）学段结构"));
    TableBlock table =
        portionTable(QStringLiteral("学段结构表"), QStringLiteral("学段"), QStringLiteral("人数"),
                     QStringLiteral("人"), members(draft, "stage", QStringLiteral("未标注学段")));
    // Beside each stage its rural teachers; those of unknown stage are what the stages leave over.
    table.header << QStringLiteral("其中乡村教师") << QStringLiteral("本学段乡村占比");
    table.numeric << true << true;
    const Figure &share = draft.ruralShare();
    const auto stages = draft.book.breakdown(share.id, QStringLiteral("stage"));
    qint64 left = share.part;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool isTotal = i + 1 == table.rows.size();
        const qint64 rural = isTotal ? share.part : i < stages.size() ? stages.at(i)->part : left;
        left -= rural;
        const qint64 whole = table.rows.at(i).at(1).toLongLong();
        table.rows[i] << QString::number(rural) << percentText(Amount{rural, whole});
    }
    draft.blocks << table;
    draft.chart("rural_by_stage");
}

static void addSubjects(SectionDraft &draft)
{
    draft.heading(2, QStringLiteral("（二）学科结构"));
    draft.blocks << portionTable(QStringLiteral("学科结构表"), QStringLiteral("学科"),
                                 QStringLiteral("人数"), QStringLiteral("人"),
                                 members(draft, "subject", QStringLiteral("未标注学科")));
    draft.chart("matrix");
}

static void addPlaces(SectionDraft &draft)
{
    draft.heading(2, QStringLiteral("（三）城乡结构"));
    const Figure &share = draft.ruralShare();
    draft.blocks << portionTable(
        QStringLiteral("城乡结构表（口径：%1）").arg(share.ruralDefinition),
        QStringLiteral("任教学校所在地"), QStringLiteral("人数"), QStringLiteral("人"),
        {{QStringLiteral("乡村"), share.part},
         {QStringLiteral("城镇"), share.whole - share.part - share.unknown},
         {QStringLiteral("未标注城乡类型"), share.unknown}});
    draft.chart("rural_by_package");
    if (draft.source.books.size() > 1)
        draft.chart("rural_over_cycles");
}

static void addAges(SectionDraft &draft)
{
    draft.heading(2, QStringLiteral("（四）年龄结构"));
    addSentence(draft, "young_share");
    draft.blocks << portionTable(QStringLiteral("年龄结构表"), QStringLiteral("年龄段"),
                                 QStringLiteral("人数"), QStringLiteral("人"),
                                 members(draft, "age_band", QStringLiteral("未登记年龄")));
    draft.chart("age_ladder");
}

void writeStructure(SectionDraft &draft)
{
    addStages(draft);
    addSubjects(draft);
    addPlaces(draft);
    addAges(draft);
    draft.heading(2, QStringLiteral("（五）性别和职称结构"));
    draft.blocks << portionTable(QStringLiteral("性别结构表"), QStringLiteral("性别"),
                                 QStringLiteral("人数"), QStringLiteral("人"),
                                 members(draft, "sex", QStringLiteral("未登记性别")));
    draft.blocks << portionTable(QStringLiteral("职称结构表"), QStringLiteral("职称"),
                                 QStringLiteral("人数"), QStringLiteral("人"),
                                 members(draft, "title", QStringLiteral("未登记职称")));
    draft.blocks << NoteBlock{QStringLiteral(
        "注：占比按未取整的人数计算，四舍五入保留两位小数，各项之和可能与100 %略有出入；"
        "人数为0的项目照列。")};
}

} // namespace models
