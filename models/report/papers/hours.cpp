// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/figures/hours_ledger.h"
#include "models/report/document_makers.h"
#include "models/report/package/package_facts.h"
#include "models/report/paper_numbers.h"
#include "models/report/wording.h"
#include "models/storage/database.h"

namespace models {

// What the rules are called, with their version and document.
static QString rulesText(const HoursRules &rules)
{
    QString text = rules.chineseName;
    if (rules.version)
        text += QStringLiteral("（第%1版）").arg(rules.version);
    if (!rules.documentNumber.isEmpty())
        text += QStringLiteral("，") + rules.documentNumber;
    return text;
}

static HoursLedger ledgerOf(DocumentSource &source, Id teacher)
{
    const Cycle &cycle = source.cycle();
    return hoursLedger(source.database(), source.hoursRules(), teacher, cycle.startsOn,
                       cycle.endsOn);
}

QList<DocumentSubject> membersOnRoster(DocumentSource &source, Id group)
{
    SQLite::Statement row(
        source.database(),
        sqlText(QStringLiteral("report/members_on_roster.sql")).trimmed().toStdString());
    bindValue(row, 1, Value(source.cycle().id));
    bindValue(row, 2, Value(group));
    QList<DocumentSubject> people;
    while (row.executeStep())
        people << DocumentSubject{.name = textOf(columnValue(row, 1)),
                                  .teacherId = row.getColumn(0).getInt64()};
    return people;
}

Result<void> writeHoursRegister(PaperDraft &draft, const DocumentSubject &subject)
{
    const Cycle &cycle = draft.source.cycle();
    draft.blocks << TitleBlock{
        QStringLiteral("%1%2年度研训学时学分登记表").arg(draft.source.district(), cycle.name)};
    TableBlock table = tableOf(
        {}, QStringLiteral("序号 姓名 参加研训 担任主讲 其他培训 学时合计 学分合计"), "9x99999");
    table.unit = QStringLiteral("单位：学时、学分");
    table.lastRowIsTotal = true;
    Hundredths sums[5];
    const auto add = [&table](const QString &number, const QString &name,
                              const Hundredths(&values)[5]) {
        QStringList row{number, name};
        for (const Hundredths value : values)
            row << hundredthsText(value);
        table.rows << row;
    };
    qint64 none = 0;
    HoursRules rules = draft.source.hoursRules().on(cycle.endsOn);
    for (const DocumentSubject &person : membersOnRoster(draft.source, subject.groupId)) {
        const HoursLedger ledger = ledgerOf(draft.source, person.teacherId);
        const Hundredths values[5] = {
            ledger.hoursOf(LedgerLine::Attended), ledger.hoursOf(LedgerLine::Lectured),
            ledger.hoursOf(LedgerLine::Trained), ledger.hours, ledger.credits};
        add(QString::number(table.rows.size() + 1), person.name, values);
        for (int i = 0; i < 5; ++i)
            sums[i] = sums[i] + values[i];
        none += ledger.lines.isEmpty();
    }
    const qint64 people = table.rows.size();
    add({}, QStringLiteral("合计"), sums);
    if (people == 0) {
        draft.paragraph(QStringLiteral("本文件尚未登记该年度的研训人员。"));
    } else {
        QString text = QStringLiteral("登记研训人员%1人，学时合计%2、学分合计%3")
                           .arg(people)
                           .arg(hundredthsText(sums[3]), hundredthsText(sums[4]));
        if (none)
            text += QStringLiteral("；其中%1人没有任何出勤或培训登记").arg(none);
        draft.paragraph(text + QStringLiteral("。"));
        draft.blocks << table;
    }
    draft.note(QStringLiteral("注：按《%1》认定；同一活动只计一次，缺勤超过规定的项目包活动不计。")
                   .arg(rulesText(rules)));
    draft.sign();
    return {};
}

static QString sourceName(LedgerLine::Source source)
{
    switch (source) {
    case LedgerLine::Attended:
        return QStringLiteral("参加研训");
    case LedgerLine::Lectured:
        return QStringLiteral("担任主讲");
    case LedgerLine::Trained:
        break;
    }
    return QStringLiteral("其他培训");
}

static TableBlock ledgerTable(const HoursLedger &ledger)
{
    TableBlock table =
        tableOf(QStringLiteral("学时学分明细"),
                QStringLiteral("序号 日期 活动或培训 来源 登记学时 认定学时 学分"), "9xxx999");
    table.lastRowIsTotal = true;
    Hundredths given;
    for (const LedgerLine &line : ledger.lines) {
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  line.day.toString(Qt::ISODate),
                                  line.name,
                                  sourceName(line.source),
                                  hundredthsText(line.given),
                                  hundredthsText(line.hours),
                                  hundredthsText(line.credits)};
        given = given + line.given;
    }
    table.rows << QStringList{{},
                              QStringLiteral("合计"),
                              {},
                              {},
                              hundredthsText(given),
                              hundredthsText(ledger.hours),
                              hundredthsText(ledger.credits)};
    return table;
}

Result<void> writeHoursProof(PaperDraft &draft, const DocumentSubject &subject)
{
    const HoursLedger ledger = ledgerOf(draft.source, subject.teacherId);
    const QString year = draft.source.cycle().name;
    const auto sum = [&ledger](LedgerLine::Source source) {
        return hundredthsText(ledger.hoursOf(source));
    };
    const IssuedPaper paper = issuedPaper(
        draft.source, QStringLiteral("hours"), subject,
        QStringLiteral(
            "兹证明%1老师%2年度参加研训，认定学时%3学时、学分%4学分，其中参加研训%5学时、"
            "担任主讲%6学时、其他培训%7学时。")
            .arg(subject.name, year, hundredthsText(ledger.hours), hundredthsText(ledger.credits),
                 sum(LedgerLine::Attended), sum(LedgerLine::Lectured), sum(LedgerLine::Trained)));
    draft.blocks << TitleBlock{QStringLiteral("学时学分证明")};
    if (!paper.number.isEmpty())
        draft.paragraph(QStringLiteral("编号：") + paper.number);
    draft.paragraph(paper.wording);
    if (!ledger.lines.isEmpty())
        draft.blocks << ledgerTable(ledger);
    draft.note(QStringLiteral("注：按《%1》认定。明细为打印时的登记，正文为出具时的认定。")
                   .arg(rulesText(ledger.rules)));
    draft.blocks << OpinionBlock{
        draft.source.centre() + QStringLiteral("（盖章）"),
        {},
        {QStringLiteral("经办人（签字）："), QStringLiteral("审核人（签字）：")},
        true};
    return {};
}

} // namespace models
