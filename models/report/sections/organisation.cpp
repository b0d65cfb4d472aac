// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

#include "models/base/percent.h"
#include "models/report/wording.h"
#include "models/storage/database.h"
#include "models/storage/raw_statement.h"

#include <algorithm>

namespace models {

namespace {

struct Package
{
    QString id, number, name, subject, stage, baseSchool, host, researcher;
};

QList<Package> packages(const SectionDraft &draft)
{
    QList<Package> found;
    RawStatement row(draft.database, sqlText(QStringLiteral("report/packages.sql")));
    row.bind(1, draft.book.cycle().id);
    while (row.step())
        found << Package{row.text(0), row.text(1), row.text(2), row.text(3),
                         row.text(4), row.text(5), row.text(6), row.text(7)};
    return found;
}

// 「基地学校均已登记」, or which packages have none.
QString supported(const QList<Package> &packages, const QString &what, QString Package::*member)
{
    QStringList missing;
    for (const Package &package : packages)
        if ((package.*member).isEmpty())
            missing << package.name;
    if (missing.isEmpty())
        return QStringLiteral("%1均已登记").arg(what);
    if (missing.size() == packages.size())
        return QStringLiteral("%1均未登记").arg(what);
    return QStringLiteral("%1已登记%2个、未登记%3个（%4）")
        .arg(what)
        .arg(packages.size() - missing.size())
        .arg(missing.size())
        .arg(nameList(missing, QStringLiteral("个")));
}

void addTimetable(SectionDraft &draft)
{
    const Cycle &cycle = draft.book.cycle();
    TableBlock table;
    table.caption = QStringLiteral("%1年度时间安排").arg(cycle.name);
    table.header = QStringList{QStringLiteral("事项"), QStringLiteral("日期")};
    table.numeric = {false, false};
    const auto add = [&table](const QString &what, const QDate &date) {
        table.rows << QStringList{what, date.isValid() ? chineseDate(date) : QString()};
    };
    add(QStringLiteral("年度起始"), cycle.startsOn);
    add(QStringLiteral("年度截止"), cycle.endsOn);
    add(QStringLiteral("统计时点"), cycle.referenceDate);
    add(QStringLiteral("验收考核"), cycle.acceptanceDate);
    add(QStringLiteral("研训论坛暨成果展示表彰"), cycle.showcaseDate);
    draft.blocks << table;
}

void addPackages(SectionDraft &draft, const QList<Package> &packages)
{
    TableBlock table;
    table.caption = QStringLiteral("项目包一览表");
    table.unit = QStringLiteral("单位：人");
    table.header =
        QStringLiteral("编号 项目包 学科 学段 基地学校 主持人 指导教研员 人数 其中乡村 乡村占比")
            .split(QLatin1Char(' '));
    // Where no package has a number of its own, the rows are counted.
    const bool isNumbered =
        std::any_of(packages.cbegin(), packages.cend(),
                    [](const Package &package) { return !package.number.isEmpty(); });
    if (!isNumbered)
        table.header.first() = QStringLiteral("序号");
    table.numeric = {false, false, false, false, false, false, false, true, true, true};
    table.lastRowIsTotal = true;
    const QString share = draft.ruralShare().id + QStringLiteral("/group/");
    Amount sum; // of people in each package; who is in two counts in both
    QHash<QString, const Figure *> figures;
    for (const Figure *one : draft.book.breakdown(draft.ruralShare().id, QStringLiteral("group")))
        figures.insert(one->id, one);
    for (const Package &package : packages) {
        const Figure *figure = figures.value(share + package.id);
        if (!figure) // came after the figures were counted
            continue;
        sum += *figure;
        const QString place = QString::number(table.rows.size() + 1);
        table.rows << QStringList{isNumbered ? package.number : place,
                                  package.name,
                                  named("subject", package.subject),
                                  named("stage", package.stage),
                                  package.baseSchool,
                                  package.host,
                                  package.researcher,
                                  QString::number(figure->whole),
                                  QString::number(figure->part),
                                  percentText(*figure)};
    }
    const QString none;
    table.rows << QStringList{QStringLiteral("合计"),
                              none,
                              none,
                              none,
                              none,
                              none,
                              none,
                              QString::number(sum.whole),
                              QString::number(sum.part),
                              percentText(sum)};
    draft.blocks << table;
    const qint64 people = draft.figure(QStringLiteral("members")).part;
    if (sum.whole != people)
        draft.blocks << NoteBlock{
            QStringLiteral("注：参加两个以上项目包的人员在各包分别计数，合计%1人次，去重后%2人。")
                .arg(sum.whole)
                .arg(people)};
}

} // namespace

void writeOrganisation(SectionDraft &draft)
{
    const QList<Package> all = packages(draft);
    addTimetable(draft);
    if (all.isEmpty()) {
        draft.paragraph(QStringLiteral("本年度尚未登记项目包。"));
        return;
    }
    draft.paragraph(QStringLiteral("%1个项目包中，%2；%3；%4。")
                        .arg(all.size())
                        .arg(supported(all, QStringLiteral("基地学校"), &Package::baseSchool),
                             supported(all, QStringLiteral("主持人"), &Package::host),
                             supported(all, QStringLiteral("指导教研员"), &Package::researcher)));
    addPackages(draft, all);
}

} // namespace models
