// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sample_subjects.h"

namespace models {

QString sampleStageName(SampleStage stage)
{
    switch (stage) {
    case SampleStage::Kindergarten:
        return QStringLiteral("学前教育");
    case SampleStage::Primary:
        return QStringLiteral("小学");
    case SampleStage::Junior:
        return QStringLiteral("初中");
    case SampleStage::Senior:
        return QStringLiteral("高中");
    }
    return {};
}

static QList<SamplePackageKind> packageKinds()
{
    using enum SampleStage;
    QList<SamplePackageKind> kinds;
    for (const char16_t *field : {u"健康", u"语言", u"社会", u"科学", u"艺术"})
        kinds.append({QStringLiteral("幼儿园%1领域").arg(QString::fromUtf16(field)), Kindergarten,
                      QStringLiteral("学前教育")});
    const auto add = [&](SampleStage stage, const char16_t *subject,
                         std::initializer_list<const char16_t *> parts) {
        for (const char16_t *part : parts)
            kinds.append(
                {sampleStageName(stage) + QString::fromUtf16(subject) + QString::fromUtf16(part),
                 stage, QString::fromUtf16(subject)});
    };
    add(Primary, u"语文", {u"低年级", u"中年级", u"高年级"});
    add(Primary, u"数学", {u"低年级", u"中年级", u"高年级"});
    add(Primary, u"英语", {u"中年级", u"高年级"});
    for (const char16_t *subject : {u"科学", u"道德与法治", u"信息科技", u"体育与健康", u"音乐",
                                    u"美术", u"劳动", u"综合实践活动", u"心理健康教育"})
        add(Primary, subject, {u""});
    add(Junior, u"语文", {u"阅读", u"写作"});
    add(Junior, u"数学", {u"代数", u"几何"});
    add(Junior, u"英语", {u"听说", u"读写"});
    for (const char16_t *subject : {u"物理", u"化学", u"生物学", u"历史", u"地理", u"道德与法治",
                                    u"信息科技", u"体育与健康", u"音乐", u"美术", u"劳动"})
        add(Junior, subject, {u""});
    return kinds;
}

const QList<SamplePackageKind> &samplePackageKinds()
{
    static const QList<SamplePackageKind> kinds = packageKinds();
    return kinds;
}

const QList<SampleSubjectShare> &sampleSubjects(SampleStage stage)
{
    static const QList<SampleSubjectShare> kindergarten = {{QStringLiteral("学前教育"), 1}};
    static const QList<SampleSubjectShare> primary = {
        {QStringLiteral("语文"), 34},        {QStringLiteral("数学"), 26},
        {QStringLiteral("英语"), 9},         {QStringLiteral("科学"), 5},
        {QStringLiteral("道德与法治"), 5},   {QStringLiteral("信息科技"), 3},
        {QStringLiteral("体育与健康"), 7},   {QStringLiteral("音乐"), 4},
        {QStringLiteral("美术"), 4},         {QStringLiteral("劳动"), 1},
        {QStringLiteral("综合实践活动"), 1}, {QStringLiteral("心理健康教育"), 1},
    };
    static const QList<SampleSubjectShare> junior = {
        {QStringLiteral("语文"), 18},      {QStringLiteral("数学"), 18},
        {QStringLiteral("英语"), 17},      {QStringLiteral("物理"), 8},
        {QStringLiteral("化学"), 6},       {QStringLiteral("生物学"), 4},
        {QStringLiteral("历史"), 5},       {QStringLiteral("地理"), 4},
        {QStringLiteral("道德与法治"), 6}, {QStringLiteral("信息科技"), 3},
        {QStringLiteral("体育与健康"), 6}, {QStringLiteral("音乐"), 2},
        {QStringLiteral("美术"), 2},       {QStringLiteral("劳动"), 1},
    };
    // Politics of the senior stage is left out: whether it is the subject of the junior stage is a
    // question that lists answer differently, and every subject taught shall be covered.
    static const QList<SampleSubjectShare> senior = {
        {QStringLiteral("语文"), 17},      {QStringLiteral("数学"), 17},
        {QStringLiteral("英语"), 16},      {QStringLiteral("物理"), 12},
        {QStringLiteral("化学"), 9},       {QStringLiteral("生物学"), 8},
        {QStringLiteral("历史"), 7},       {QStringLiteral("地理"), 6},
        {QStringLiteral("体育与健康"), 5}, {QStringLiteral("音乐"), 2},
        {QStringLiteral("美术"), 2},
    };
    switch (stage) {
    case SampleStage::Kindergarten:
        return kindergarten;
    case SampleStage::Primary:
        return primary;
    case SampleStage::Junior:
        return junior;
    case SampleStage::Senior:
        break;
    }
    return senior;
}

} // namespace models
