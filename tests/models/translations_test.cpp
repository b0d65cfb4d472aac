// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/catalogue.h"
#include "tests/support/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <set>

namespace {

using tests::CatalogueText;

const QString kCatalogues = QStringLiteral(YANXUN_SOURCE_DIR "/resources/i18n");

QString described(const CatalogueText &text)
{
    return QStringLiteral("%1, %2: “%3” → “%4”")
        .arg(text.file, text.context, text.source, text.translation);
}

// The texts of which `fault` is true, described.
template <class Fault>
QStringList faulty(Fault fault)
{
    QStringList found;
    for (const CatalogueText &text : tests::readCatalogues(kCatalogues))
        if (fault(text))
            found << described(text);
    return found;
}

// %1, %2 … and %n, sorted, each as often as it stands.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d\\d?|Ln|n)"));
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern)).match(text).hasMatch();
}

// lupdate where Debian or Qt put it; empty when it is not installed.
QString lupdate()
{
    for (const char *name : {"lupdate6", "lupdate-qt6", "lupdate"}) {
        const QString found = QStandardPaths::findExecutable(
            QLatin1String(name), {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/bin")});
        if (!found.isEmpty())
            return found;
    }
    return {};
}

// What lupdate finds in the sources of one layer, in a file of the test's own; `warnings` is what
// it says about texts that it cannot assign.
QList<CatalogueText> textsInCode(const QString &layer, const QString &folder, QString &warnings)
{
    const QString path = QDir(folder).filePath(layer + QStringLiteral("_zh_CN.ts"));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(YANXUN_SOURCE_DIR));
    process.start(lupdate(),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                   QStringLiteral("-source-language"), QStringLiteral("en"),
                   QStringLiteral("-target-language"), QStringLiteral("zh_CN"),
                   QStringLiteral("-I"), QStringLiteral("."), layer, QStringLiteral("-ts"), path});
    EXPECT_TRUE(process.waitForFinished(100000)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitCode(), 0);
    warnings += QString::fromUtf8(process.readAllStandardError());
    return tests::readCatalogue(path);
}

TEST(Translations, AreFinished)
{
    EXPECT_GT(tests::readCatalogues(kCatalogues).size(), 400);
    EXPECT_EQ(faulty([](const CatalogueText &text) {
                  return !text.state.isEmpty() || text.translation.isEmpty();
              }),
              QStringList());
}

TEST(Translations, KeepEveryPlaceholder)
{
    EXPECT_EQ(faulty([](const CatalogueText &text) {
                  return placeholders(text.source) != placeholders(text.translation);
              }),
              QStringList());
}

TEST(Translations, AreChinese)
{
    EXPECT_EQ(faulty([](const CatalogueText &text) {
                  return matches(text.source, "[A-Za-z]{3}") &&
                         !matches(text.translation, "\\p{Han}");
              }),
              QStringList());
}

// Half-width punctuation beside Chinese characters or a placeholder, or another kind of quotation
// marks.
bool isBadlySet(const QString &text)
{
    return matches(text, "[\\x{4e00}-\\x{9fff}”）%]\\d?[,;:?!(]|[,;:?!)][\\x{4e00}-\\x{9fff}“（]|"
                         "[\\x{4e00}-\\x{9fff}]\\.(?!\\w)|[「」]");
}

// A text of a file chooser's filter has its brackets as Qt asks for them.
TEST(Translations, UseFullWidthPunctuationBesideChinese)
{
    EXPECT_EQ(faulty([](const CatalogueText &text) {
                  return !text.translation.contains(QLatin1String("(*.")) &&
                         isBadlySet(text.translation);
              }),
              QStringList());
}

TEST(Translations, CloseWhatTheyOpen)
{
    EXPECT_EQ(faulty([](const CatalogueText &text) {
                  return text.translation.count(u'“') != text.translation.count(u'”') ||
                         text.translation.count(u'（') != text.translation.count(u'）');
              }),
              QStringList());
}

TEST(Translations, NeedNoPluralFormsInEnglish)
{
    EXPECT_EQ(faulty([](const CatalogueText &text) {
                  return matches(text.source, "%L?n|[A-Za-z]\\((?:s|es)\\)");
              }),
              QStringList())
        << "English has no catalogue: word the text without a plural, or choose by the number";
}

TEST(Translations, AreFoundAtRunTime)
{
    models::setLanguage(models::Language::Chinese);
    QStringList lost;
    for (const CatalogueText &text : tests::readCatalogues(kCatalogues)) {
        const QByteArray context = text.context.toUtf8(), source = text.source.toUtf8();
        const QString said = QCoreApplication::translate(context.constData(), source.constData());
        const QString document =
            models::say(models::Language::Chinese, context.constData(), source.constData());
        if (said.trimmed() != text.translation || document != said)
            lost << described(text);
    }
    models::setLanguage(models::Language::English);
    EXPECT_EQ(lost, QStringList());
}

TEST(Translations, HoldEveryTextOfTheCode)
{
    if (lupdate().isEmpty())
        GTEST_SKIP() << "needs lupdate, which is not on this machine";
    std::set<std::pair<QString, QString>> known;
    for (const CatalogueText &text : tests::readCatalogues(kCatalogues))
        known.insert({text.context, text.source});
    const tests::Folder folder;
    QStringList missing;
    QString warnings;
    std::set<std::pair<QString, QString>> used;
    for (const char *layer : {"models", "ui", "app"})
        for (const CatalogueText &text :
             textsInCode(QLatin1String(layer), folder.path(), warnings)) {
            used.insert({text.context, text.source});
            if (!known.count({text.context, text.source}))
                missing << QStringLiteral("%1: “%2”").arg(text.context, text.source);
        }
    QStringList idle;
    for (const auto &[context, source] : known)
        if (!used.count({context, source}))
            idle << QStringLiteral("%1: “%2”").arg(context, source);
    EXPECT_EQ(missing, QStringList()) << "run packaging/translate.sh and write the Chinese";
    EXPECT_EQ(idle, QStringList()) << "run packaging/translate.sh: the code has these no more";
    // A text whose class lupdate cannot tell is filed under another name than tr() looks up.
    EXPECT_EQ(warnings, QString());
}

// "#", "-", "" …: what begins each line, which is the same in a page and its translation.
QStringList shapeOf(const QString &path)
{
    static const QRegularExpression mark(QStringLiteral("^(?:#+|-|\\d+\\.)?"));
    QStringList shape;
    for (const QString &line : QString::fromUtf8(tests::readFile(path)).split(u'\n'))
        shape << (line.isEmpty() ? QStringLiteral("empty") : mark.match(line).captured());
    return shape;
}

TEST(HelpPages, AreTheSameInBothLanguages)
{
    const QDir folder(QStringLiteral(YANXUN_SOURCE_DIR "/resources/help"));
    QStringList chinese = folder.entryList({QStringLiteral("*.zh.md")});
    const QStringList english = folder.entryList({QStringLiteral("*.en.md")});
    EXPECT_FALSE(english.isEmpty());
    EXPECT_EQ(chinese.replaceInStrings(QStringLiteral(".zh."), QStringLiteral(".en.")), english);
    for (const QString &page : english) {
        QString twin = page;
        twin.replace(QStringLiteral(".en."), QStringLiteral(".zh."));
        EXPECT_EQ(shapeOf(folder.filePath(twin)), shapeOf(folder.filePath(page)))
            << page.toStdString();
        for (const QString &line :
             QString::fromUtf8(tests::readFile(folder.filePath(twin))).split(u'\n'))
            EXPECT_FALSE(isBadlySet(line)) << twin.toStdString() << ": " << line.toStdString();
    }
}

} // namespace
