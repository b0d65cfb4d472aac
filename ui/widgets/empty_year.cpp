// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_year.h"

#include "ui/base/page_context.h"
#include "ui/base/style.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

namespace {
struct EmptyYearTexts
{
    Q_DECLARE_TR_FUNCTIONS(EmptyYear)
};
} // namespace

QWidget *makeEmptyYear(PageContext &context, const QString &heading, const QString &note)
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    const int gap = em(empty);
    column->setContentsMargins(gap * 2, gap, gap * 2, gap * 2);
    column->setSpacing(gap);
    column->addWidget(makeHeading(heading));
    column->addWidget(makeNote(note));
    auto *row = new QHBoxLayout;
    QPushButton *import = makeMainButton(EmptyYearTexts::tr("Import workbooks"));
    QObject::connect(import, &QPushButton::clicked, &context,
                     [&context] { context.openPage(QStringLiteral("import")); });
    auto *sample = new LinkButton(EmptyYearTexts::tr("Look at the sample first"));
    QObject::connect(sample, &LinkButton::clicked, &context, &PageContext::openSample);
    row->addWidget(import);
    row->addSpacing(gap);
    row->addWidget(sample);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return empty;
}

} // namespace ui
