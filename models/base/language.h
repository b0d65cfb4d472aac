// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

namespace models {

enum class Language { Chinese, English };

// The language that the program speaks now. Chinese until setLanguage() says otherwise.
Language language();

// Loads the compiled catalogues and makes tr() answer in `language`. Call once the application
// object exists; again to switch. The source texts in the code are the English ones.
void setLanguage(Language language);

// "zh" or "en" as settings and the command line write it; anything else gives the system's language
// (Chinese for any Chinese locale, English otherwise).
Language languageFromName(const QString &name);

// `source` (an English text marked with QT_TRANSLATE_NOOP) in a language chosen by the caller: what
// documents need, which are Chinese whatever language the window speaks.
QString say(Language language, const char *context, const char *source);

} // namespace models
