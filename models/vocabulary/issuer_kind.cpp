// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/issuer_kind.h"

#include "models/vocabulary/code_table.h"

namespace models {

QString issuerKindOf(const QString &issuer)
{
    static const QStringList schools{QStringLiteral("小学"), QStringLiteral("中学"),
                                     QStringLiteral("学校"), QStringLiteral("幼儿园")};
    QString kind;
    qsizetype end = 0, length = 0;
    const auto look = [&](const QString &word, const QString &code) {
        const qsizetype at = word.isEmpty() ? -1 : issuer.lastIndexOf(word);
        const qsizetype stops = at + word.size();
        if (at < 0 || stops < end || (stops == end && word.size() <= length))
            return;
        kind = code;
        end = stops;
        length = word.size();
    };
    for (const Term &term : codeTable(QStringLiteral("issuer_kind")).terms()) {
        look(term.name, term.code);
        for (const QString &alias : term.aliases)
            look(alias, term.code);
    }
    for (const QString &word : schools)
        look(word, QStringLiteral("school"));
    return kind;
}

} // namespace models
