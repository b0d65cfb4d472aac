// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/foreign_list.h"

#include "models/base/language.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace models {

namespace {
struct ForeignListTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Importer)
};

// What tells of a foreign list.
struct Hint
{
    const ForeignList *list = nullptr;
    QString word;
};
} // namespace

static const char *const kNoPlaceYet =
    QT_TRANSLATE_NOOP("ForeignList", "The program has no place for such a list yet.");
static const char *const kPostings =
    QT_TRANSLATE_NOOP("ForeignList", "The program has no place for such a list yet; a posting with "
                                     "its kind and dates can be entered with the teacher.");

const QList<ForeignList> &foreignLists()
{
    static const QList<ForeignList> lists{
        {"entries", QT_TRANSLATE_NOOP("ForeignList", "list of contest entries"),
         "报名 参赛 参评 选手", "学员报名 成员报名", kNoPlaceYet},
        {"awards", QT_TRANSLATE_NOOP("ForeignList", "list of awards"), "获奖 表彰", "",
         QT_TRANSLATE_NOOP("ForeignList",
                           "Awards come in as a list of outcomes, with a column for the name of "
                           "what was awarded, one for its grade and one for its holders.")},
        {"scores", QT_TRANSLATE_NOOP("ForeignList", "score sheet"), "评分 打分 计分", "",
         QT_TRANSLATE_NOOP("ForeignList", "Scores come in as a score sheet, with a column for the "
                                          "package and one for each item of the scheme.")},
        {"rotations", QT_TRANSLATE_NOOP("ForeignList", "list of rotating teachers"),
         "轮岗 交流教师 教师交流", "", kPostings},
        {"support", QT_TRANSLATE_NOOP("ForeignList", "list of supporting teachers"), "支教", "",
         kPostings},
        {"shadowing", QT_TRANSLATE_NOOP("ForeignList", "shadowing list"), "跟岗", "", kPostings},
        {"lent", QT_TRANSLATE_NOOP("ForeignList", "list of teachers lent"), "挂职 借调 走教", "",
         kPostings},
        {"sent", QT_TRANSLATE_NOOP("ForeignList", "list of people sent"),
         "选派 组团式 援疆 援藏 援青", "", kPostings},
        {"pairs", QT_TRANSLATE_NOOP("ForeignList", "list of pairs"), "结对 手拉手 帮扶", "",
         kNoPlaceYet},
        {"unions", QT_TRANSLATE_NOOP("ForeignList", "list of school groups"),
         "集团 共同体 联盟 教联体 校共体 教共体", "花名册 教师名册 教职工名册", kNoPlaceYet},
        {"monitoring", QT_TRANSLATE_NOOP("ForeignList", "monitoring sheet"), "监测 填报",
         "花名册 名录 教师信息 学校信息 教师基本情况 学校基本情况", kNoPlaceYet},
        {"roll_calls", QT_TRANSLATE_NOOP("ForeignList", "roll call"), "点名 签到 签退 考勤", "",
         QT_TRANSLATE_NOOP("ForeignList", "It comes in as attendance once each column of marks has "
                                          "the date of its session in its header.")},
    };
    return lists;
}

static const ForeignList *foreignList(const QString &id)
{
    const auto &lists = foreignLists();
    const auto found = std::find_if(lists.cbegin(), lists.cend(), [&id](const ForeignList &list) {
        return id == QLatin1String(list.id);
    });
    return found == lists.cend() ? nullptr : &*found;
}

static QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

static QString wordIn(const QString &text, const char *words)
{
    for (const QString &word : split(words))
        if (text.contains(word))
            return word;
    return {};
}

// A text without 附件3：; nothing of a label and its value, such as 填报单位：荻港中心小学.
static QString unlabelled(QString text)
{
    static const QRegularExpression attachment(
        QStringLiteral("^附[件表]?\\s*[\\d一二三四五六七八九十]*\\s*[:：]\\s*"));
    static const QRegularExpression label(QStringLiteral("^[^:：]{1,10}(?<![表册单])[:：]"));
    text = cleaned(text).remove(attachment);
    return label.match(text).hasMatch() ? QString() : text;
}

// Names of packages, and who is counted in, say nothing of a sheet: 支教项目包学员名单 and
// 教师花名册（含支教教师） are no lists of supporting teachers.
static QString withoutAsides(QString text)
{
    static const QRegularExpression aside(
        QStringLiteral("[^\\s（(）)：:、，]*项目包|[(（](?:不?含|包括|包含|除)[^)）]*[)）]"));
    return text.remove(aside);
}

// Title rows hold a text or two; a row of a table that stands above another one holds more.
static QString titleOf(const Sheet &sheet, int headerRow)
{
    constexpr int mostTexts = 2, longestTitle = 80;
    QStringList titles;
    for (int row = 0; row < headerRow; ++row) {
        QStringList texts;
        for (int column = 0; column < sheet.columnCount(row); ++column)
            if (const QString text = cleaned(sheet.text(row, column)); !text.isEmpty())
                texts << text;
        texts.removeDuplicates();
        if (texts.size() > mostTexts)
            continue;
        for (const QString &text : std::as_const(texts))
            if (text.size() <= longestTitle)
                titles << unlabelled(text);
    }
    return titles.join(u'\n');
}

// Sessions that are only counted: 1, 第2次, 第三讲.
static bool isBareSession(const QString &header)
{
    static const QRegularExpression session(
        QStringLiteral("^(?:\\d{1,2}|第?[\\d一二三四五六七八九十]{1,3}[次讲节场期周天课])$"));
    return session.match(headerKey(header)).hasMatch();
}

static Hint hintOfTitle(const QString &text, const BookKind &kind)
{
    for (const QString &id : split(kind.refuses)) {
        const ForeignList *list = foreignList(id);
        if (!list || !wordIn(text, list->notWith).isEmpty())
            continue;
        if (const QString word = wordIn(text, list->words); !word.isEmpty())
            return {list, word};
    }
    return {};
}

static Hint hintOfHeader(const SheetLayout &layout)
{
    const QStringList &headers = layout.unusedHeaders;
    const auto isSession = [](const QString &header) { return isBareSession(header); };
    if (!split(layout.kind->refuses).contains(QStringLiteral("roll_calls")) ||
        std::count_if(headers.cbegin(), headers.cend(), isSession) < 2)
        return {};
    return {foreignList(QStringLiteral("roll_calls")),
            *std::find_if(headers.cbegin(), headers.cend(), isSession)};
}

static QString message(const Hint &hint, const QString &place, const SheetLayout &layout)
{
    const QString kind = layout.kind->displayTitle(language());
    return ForeignListTexts::tr(
               "This sheet seems to be a %1, not a %2: “%3” stands in %4. Nothing was taken "
               "from it. %5 If it is a %2 after all, take “%3” out of it and read it again.")
        .arg(say(language(), "ForeignList", hint.list->title), kind.toLower(), hint.word, place,
             say(language(), "ForeignList", hint.list->instead));
}

QString refusalOf(const Sheet &sheet, const SheetLayout &layout, const QString &fileName)
{
    const BookKind &kind = *layout.kind;
    if (!kind.refuses[0])
        return {};
    // Rows that say themselves what their groups are, 师徒结对 or 教研共同体, need no title.
    if (std::any_of(layout.columns.cbegin(), layout.columns.cend(), [](const ColumnUse &use) {
            return use.column->key() == QLatin1String("research_group.kind");
        }))
        return {};
    const struct
    {
        QString text, place;
    } told[] = {
        {titleOf(sheet, layout.headerRow), ForeignListTexts::tr("its title")},
        {sheet.name(), ForeignListTexts::tr("the name of its tab")},
        {QFileInfo(fileName).completeBaseName(), ForeignListTexts::tr("the name of its file")},
    };
    // The nearest text that says what the sheet is has the word.
    for (const auto &[text, place] : told) {
        const bool isNamed = !wordIn(text, kind.titleWords).isEmpty();
        if (isNamed && kind.titleDecides)
            return {};
        if (const Hint hint = hintOfTitle(withoutAsides(text), kind); hint.list)
            return message(hint, place, layout);
        if (isNamed)
            break;
    }
    const Hint hint = hintOfHeader(layout);
    return hint.list ? message(hint, ForeignListTexts::tr("its header"), layout) : QString();
}

} // namespace models
