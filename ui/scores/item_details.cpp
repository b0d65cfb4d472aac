// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/item_details.h"

#include "models/vocabulary/code_table.h"
#include "ui/pages.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace ui {

using models::ItemResult;
using models::ScoreLine;
using models::ScoreRemark;

// Lines shown before the rest is only counted.
static constexpr qsizetype kMostLines = 60;

ItemDetails::ItemDetails(PageContext &context, bool isEditable, QWidget *parent)
    : QWidget(parent), m_context(context), m_isEditable(isEditable)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    clear(false);
}

void ItemDetails::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    for (QLineEdit *line : std::as_const(m_reasons))
        line->setReadOnly(!isEditable);
}

// What was being typed is written when its field goes, but for `keepsTyping`, where it comes back.
void ItemDetails::clear(bool keepsTyping)
{
    for (QLineEdit *line : std::as_const(m_reasons))
        line->blockSignals(keepsTyping);
    m_reasons.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // one of its own buttons may be what asks for this
    }
    m_content = new QWidget;
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(em(this, 0.2), em(this, 0.4), em(this, 0.6), em(this, 0.4));
    m_lines->setSpacing(em(this, 0.35));
    m_column->insertWidget(0, m_content);
}

void ItemDetails::addText(const QString &text, bool isNote)
{
    if (text.isEmpty())
        return;
    QLabel *label = isNote ? makeNote(text) : new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
}

void ItemDetails::setItem(const models::YearScores *scores, const models::ScoreSheet *sheet,
                          const ItemResult *result)
{
    const QString code = result ? result->item->code : QString();
    const models::ScoreKey key{.groupId = sheet ? sheet->groupId : 0,
                               .membershipId = sheet ? sheet->membershipId : 0,
                               .item = code};
    const bool isSame = key == m_key;
    QHash<QString, QString> typed; // not left yet
    QString focused;
    if (isSame)
        for (auto it = m_reasons.cbegin(); it != m_reasons.cend(); ++it) {
            if ((*it)->isModified())
                typed.insert(it.key(), (*it)->text());
            if ((*it)->hasFocus())
                focused = it.key();
        }
    clear(isSame);
    m_key = key;
    if (!result || !scores) {
        addText(tr("Choose an item to see how its points came about."), true);
        m_lines->addStretch(1);
        return;
    }
    m_lines->addWidget(makeSectionTitle(code + u' ' + result->item->name.in(models::language())));
    addText(result->item->how.in(models::language()), true);
    addArithmetic(*result);
    addRemarks(*result);
    addReasons(*result);
    addJudges(*result);
    addLines(*result);
    m_lines->addStretch(1);
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        if (QLineEdit *line = m_reasons.value(it.key())) {
            line->setText(*it);
            line->setModified(true);
        }
    if (!focused.isEmpty())
        askReason(focused);
}

void ItemDetails::addArithmetic(const ItemResult &result)
{
    const auto language = models::language();
    const QString sum = result.arithmetic(language);
    const QString decided = models::decidedByText(result.decidedBy, language);
    const QString points =
        result.isOutstanding
            ? tr("No points yet")
            : tr("%1 points, %2").arg(models::hundredthsText(result.points), decided);
    auto *label = new QLabel(sum.isEmpty() ? points : tr("%1: %2").arg(points, sum));
    label->setObjectName(QStringLiteral("item_arithmetic"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
}

void ItemDetails::addRemarks(const ItemResult &result)
{
    for (const models::Remark &remark : result.remarks) {
        const bool isCap =
            remark.kind == ScoreRemark::Capped || remark.kind == ScoreRemark::Floored;
        const QString text = models::remarkText(remark, models::language());
        addText((isCap ? QStringLiteral("→ ") : QStringLiteral("⚠ ")) + text, isCap);
    }
}

void ItemDetails::addReason(const QString &stage, const models::StageScore &score, bool isMissing)
{
    const QString name =
        models::codeTable(QStringLiteral("score_stage")).name(stage, models::language());
    auto *row = new QHBoxLayout;
    row->setSpacing(em(this, 0.5));
    auto *label = new QLabel(tr("%1 %2").arg(name, models::hundredthsText(score.points)));
    auto *line = new QLineEdit(score.reason);
    line->setObjectName(QStringLiteral("reason_") + stage);
    line->setAccessibleName(tr("Reason: %1").arg(name));
    line->setPlaceholderText(isMissing ? tr("Why was it changed? It counts with a reason only")
                                       : tr("Reason"));
    line->setReadOnly(!m_isEditable);
    label->setBuddy(line);
    row->addWidget(label);
    row->addWidget(line, 1);
    m_lines->addLayout(row);
    m_reasons.insert(stage, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, stage, key = m_key]() mutable {
        if (!line->isModified())
            return;
        line->setModified(false);
        key.stage = stage;
        emit reasonTyped(key, line->text().trimmed());
    });
}

void ItemDetails::addReasons(const ItemResult &result)
{
    const bool isMissing =
        std::any_of(result.remarks.cbegin(), result.remarks.cend(),
                    [](const models::Remark &each) { return each.kind == ScoreRemark::NoReason; });
    for (const char *stage : {"self", "base", "centre", "final"})
        if (const auto given = result.stages.constFind(QLatin1String(stage));
            given != result.stages.cend())
            addReason(QLatin1String(stage), *given, isMissing && given->reason.isEmpty());
}

bool ItemDetails::askReason(const QString &stage)
{
    QLineEdit *line = m_reasons.value(stage);
    if (line)
        line->setFocus(Qt::OtherFocusReason);
    return line;
}

void ItemDetails::addJudges(const ItemResult &result)
{
    QStringList judges;
    for (const models::JudgeScore &score : result.judges) {
        const bool counts = score.standing == models::JudgeStanding::Counts;
        const QString points =
            score.points ? models::hundredthsText(*score.points) : QStringLiteral("—");
        const QString standing = models::judgeStandingText(score.standing, models::language());
        judges << (counts ? tr("%1 %2").arg(score.name, points)
                          : tr("%1 %2 (%3)").arg(score.name, points, standing));
    }
    if (!judges.isEmpty())
        addText(tr("Judges: %1").arg(judges.join(QStringLiteral(" · "))));
}

void ItemDetails::addLines(const ItemResult &result)
{
    const auto language = models::language();
    for (const ScoreLine &line : result.lines.mid(0, kMostLines)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(em(this, 0.6));
        const bool opens =
            !line.figure.isEmpty() || (line.recordId && findPage(QLatin1String(line.page)));
        const QString text = line.text(language);
        if (opens) {
            auto *link =
                new LinkButton(fontMetrics().elidedText(text, Qt::ElideRight, em(this, 26)));
            link->setObjectName(QStringLiteral("score_line"));
            link->setAccessibleName(text);
            link->setToolTip(text);
            connect(link, &QAbstractButton::clicked, this, [this, line] { openLine(line); });
            row->addWidget(link);
        } else {
            auto *label = new QLabel(text);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            row->addWidget(label, 1);
        }
        auto *sum = new QLabel(line.arithmetic(language));
        sum->setTextFormat(Qt::PlainText);
        sum->setWordWrap(true);
        sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(sum, 1);
        m_lines->addLayout(row);
    }
    if (result.lines.size() > kMostLines)
        addText(tr("… and %1 more").arg(result.lines.size() - kMostLines), true);
}

void ItemDetails::openLine(const ScoreLine &line)
{
    if (!line.figure.isEmpty())
        m_context.showPeople(line.figure);
    else
        m_context.openPage(QLatin1String(line.page),
                           {{QStringLiteral("id"), QVariant::fromValue(line.recordId)}});
}

} // namespace ui
