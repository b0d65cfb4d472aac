// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/edits/sentences.h"

namespace models {

void keepSentence(Transaction &transaction, EditedSentence sentence, const QString &made)
{
    const bool isKept = sentence.id != 0;
    if (sentence.content == made) {
        if (isKept)
            transaction.remove(sentence);
    } else if (isKept) {
        transaction.update(sentence);
    } else {
        transaction.insert(sentence);
    }
}

} // namespace models
