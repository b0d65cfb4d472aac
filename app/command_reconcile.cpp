// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_cycle.h"
#include "models/assessment/reconcile.h"
#include "models/exchange/text_decoder.h"

#include <QCoreApplication>
#include <QFile>

namespace app {

namespace {
struct CommandReconcileTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandReconcile)
};

using models::Reconciled;

QJsonObject gapJson(const models::GapLine &gap)
{
    static const char *const kinds[] = {"left", "came", "changed"};
    return {{QStringLiteral("kind"), QLatin1String(kinds[int(gap.kind)])},
            {QStringLiteral("name"), gap.line.name},
            {QStringLiteral("package"), gap.line.group},
            {QStringLiteral("school"), gap.line.school},
            {QStringLiteral("change"), gap.text}};
}

QJsonObject claimJson(const Reconciled &one)
{
    static const char *const verdicts[] = {"equal", "explained", "different", "not_counted"};
    QJsonArray readings, gap;
    for (const models::OtherReading &reading : one.readings)
        readings << QJsonObject{{QStringLiteral("text"), reading.text},
                                {QStringLiteral("figure"), reading.reading.figure},
                                {QStringLiteral("part"), reading.count.part}};
    for (const models::GapLine &line : one.gap)
        gap << gapJson(line);
    const bool known = one.count.isKnown;
    return {{QStringLiteral("source"), one.claim.source},
            {QStringLiteral("wording"), one.claim.wording},
            {QStringLiteral("figure"), one.claim.figure},
            {QStringLiteral("published"), one.published},
            {QStringLiteral("verdict"), QLatin1String(verdicts[int(one.verdict)])},
            {QStringLiteral("part"), known ? QJsonValue(one.count.part) : QJsonValue()},
            {QStringLiteral("whole"),
             known && one.count.isShare ? QJsonValue(one.count.whole) : QJsonValue()},
            {QStringLiteral("computed"), one.computed},
            {QStringLiteral("reason"), one.reason},
            {QStringLiteral("readings"), readings},
            {QStringLiteral("gap_against"), one.gapSource},
            {QStringLiteral("gap"), gap}};
}

QJsonArray claimsJson(const QList<Reconciled> &claims)
{
    QJsonArray array;
    for (const Reconciled &one : claims)
        array << claimJson(one);
    return array;
}

QString gapText(const models::GapLine &gap)
{
    QStringList words{gap.line.name};
    for (const QString &more : {gap.line.group, gap.line.school, gap.text})
        if (!more.isEmpty())
            words << more;
    return QStringLiteral("      ") + gap.kindText() + QStringLiteral(": ") +
           words.join(QStringLiteral(" · ")) + u'\n';
}

QString claimLines(const Reconciled &one)
{
    QString text = QStringLiteral("[%1] %2  %3\n")
                       .arg(models::verdictText(one.verdict), one.published,
                            one.claim.source.isEmpty() ? one.claim.windowName : one.claim.source);
    if (!one.claim.wording.isEmpty() && (one.claim.id || one.claim.source.isEmpty()))
        text += QStringLiteral("    ") + one.claim.wording + u'\n';
    text += QStringLiteral("    ") + one.reason + u'\n';
    if (!one.computed.isEmpty())
        text += QStringLiteral("    ") +
                CommandReconcileTexts::tr("Counted: %1").arg(one.computed) + u'\n';
    for (const models::OtherReading &reading : one.readings)
        text += QStringLiteral("    ") +
                CommandReconcileTexts::tr("It is the published number %1.").arg(reading.text) +
                u'\n';
    if (!one.gap.isEmpty())
        text += QStringLiteral("    ") +
                CommandReconcileTexts::tr("In the gap (%1), against: %2")
                    .arg(one.gap.size())
                    .arg(one.gapSource) +
                u'\n';
    for (const models::GapLine &gap : one.gap)
        text += gapText(gap);
    if (!one.claim.explanation.isEmpty())
        text += QStringLiteral("    ") +
                CommandReconcileTexts::tr("Explanation: %1").arg(one.claim.explanation) + u'\n';
    return text;
}
models::Result<models::PastedText> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return models::fail(
            models::ErrorCode::NotFound,
            CommandReconcileTexts::tr("The text “%1” cannot be read. Check its path.").arg(path),
            file.errorString());
    const auto decoded = models::decodeText(file.readAll());
    if (!decoded)
        return decoded.failure();
    const std::string_view text = decoded->utf8();
    return models::cleanedPaste(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

QJsonObject textJson(const models::PastedText &text, const QList<Reconciled> &numbers)
{
    QJsonArray damaged, found;
    for (const models::DamagedPlace &place : text.damaged)
        damaged << QJsonObject{{QStringLiteral("line"), place.line},
                               {QStringLiteral("text"), place.text}};
    for (const Reconciled &one : numbers) {
        QJsonObject number = claimJson(one);
        number.insert(QStringLiteral("unit"), one.claim.unit);
        number.insert(QStringLiteral("qualifier"), one.claim.qualifier);
        number.insert(QStringLiteral("time"), one.claim.windowName);
        found << number;
    }
    return {{QStringLiteral("changes"), QJsonArray::fromStringList(text.changes)},
            {QStringLiteral("damaged"), damaged},
            {QStringLiteral("numbers"), found}};
}

// What a text says beside what is counted. Nothing of it is kept.
models::Result<Outcome> reconcileTextFile(const OpenCycle &open, const QString &path)
{
    const auto text = readText(path);
    if (!text)
        return text.failure();
    const auto numbers = models::reconcileText(open.file->database(), open.cycle, *text);
    if (!numbers)
        return numbers.failure();
    Outcome outcome;
    for (const QString &line : text->changes + text->damagedTexts())
        outcome.text += line + u'\n';
    for (const Reconciled &one : *numbers) {
        outcome.text += claimLines(one);
        if (one.verdict == models::Verdict::Different)
            outcome.exit = Exit::Issues;
    }
    if (numbers->isEmpty())
        outcome.text += CommandReconcileTexts::tr("The text says no numbers.") + u'\n';
    QJsonObject json = textJson(*text, *numbers);
    json.insert(QStringLiteral("cycle"), open.cycle.name);
    outcome.json = jsonBytes(json);
    return outcome;
}
} // namespace

models::Result<Outcome> reconcileClaims(const Request &request)
{
    const auto open = openCycle(request.arguments);
    if (!open)
        return open.failure();
    if (request.arguments.has("--text"))
        return reconcileTextFile(*open, request.arguments.text("--text"));
    const auto done = models::reconcile(open->file->database(), open->cycle, request.progress);
    if (!done)
        return done.failure();
    Outcome outcome;
    outcome.exit = done->agrees() ? Exit::Done : Exit::Issues;
    for (const Reconciled &one : done->claims + done->changed)
        outcome.text += claimLines(one);
    if (done->publication)
        outcome.text +=
            CommandReconcileTexts::tr("“%1”: of %2 published figures %3 are counted otherwise now.")
                .arg(done->publication->title)
                .arg(done->frozen)
                .arg(done->changed.size()) +
            u'\n';
    if (outcome.text.isEmpty())
        outcome.text = CommandReconcileTexts::tr("Nothing was published of this year yet.") + u'\n';
    outcome.json = jsonBytes(
        QJsonObject{{QStringLiteral("cycle"), open->cycle.name},
                    {QStringLiteral("claims"), claimsJson(done->claims)},
                    {QStringLiteral("publication"),
                     done->publication ? QJsonValue(done->publication->title) : QJsonValue()},
                    {QStringLiteral("frozen"), done->frozen},
                    {QStringLiteral("changed"), claimsJson(done->changed)}});
    return outcome;
}

} // namespace app
