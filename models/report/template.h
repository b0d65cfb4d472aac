// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/report/template_expander.h"

namespace models {

// What a template asks for, in the order of its text.
struct TemplateReport
{
    QList<TemplateUse> uses;

    // Those that name no field, or are not closed.
    QList<TemplateUse> wrong() const;
};

// Looks through a .docx of the centre's own: every field with its value now, every wrong one with
// its place and the right one that is nearest. Errors: NotFound; Input for what is no .docx;
// Damaged for a broken or hostile file; as RecordFile.
Result<TemplateReport> checkTemplate(const QString &path, const TemplateSource &source);

// Writes `output`: the template with its fields filled in, in its text, tables, text boxes,
// headers, footers and notes, in the look of each field's first character. All else is kept byte
// for byte. A template with a wrong field is refused (Input), naming them; nothing is written then.
// Whole file or nothing. Other errors as checkTemplate(); Cancelled; Environment when it cannot be
// written.
Result<TemplateReport> fillTemplate(const QString &path, const QString &output,
                                    const TemplateSource &source,
                                    const Progress &progress = silently());

} // namespace models
