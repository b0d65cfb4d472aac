// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/document_choice.h"

#include "models/storage/store.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace ui {

using models::DocumentAbout;
using models::DocumentLine;
using models::DocumentSubject;
using models::Result;

// What a list box still scrolls through with ease; beyond, a package is chosen first.
static constexpr qsizetype kMostInABox = 3000;

namespace {
// What another thread read.
struct Found
{
    QList<DocumentSubject> packages;
    QList<DocumentSubject> subjects;
};

bool isOfOnePackage(const DocumentLine &line)
{
    return line.about == DocumentAbout::Package && !line.subjects;
}
} // namespace

DocumentChoice::DocumentChoice(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_kinds = addBox(tr("Document"));
    m_packages = addBox(tr("Package"));
    m_one = addBox(tr("Person or activity"));
    for (const DocumentLine &line : models::documentTable())
        m_kinds->addItem(line.displayTitle(), QLatin1String(line.id));
    for (QComboBox *box : {m_kinds, m_packages, m_one})
        row->addWidget(box, 100);
    row->addStretch(1); // takes what wide boxes leave
    m_packages->hide();
    m_one->hide();
    connect(m_kinds, &QComboBox::activated, this, &DocumentChoice::refresh);
    connect(m_packages, &QComboBox::activated, this, &DocumentChoice::refresh);
    connect(m_one, &QComboBox::activated, this, &DocumentChoice::changed);
}

QComboBox *DocumentChoice::addBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMaximumWidth(em(this, 20));
    box->setMaxVisibleItems(24);
    return box;
}

const DocumentLine &DocumentChoice::line() const
{
    const DocumentLine *line = models::documentLine(m_kinds->currentData().toString());
    return line ? *line : models::documentTable().first();
}

models::Id DocumentChoice::package() const
{
    return line().about == DocumentAbout::Cycle ? 0 : m_packages->currentData().toLongLong();
}

std::optional<DocumentSubject> DocumentChoice::subject() const
{
    if (m_subjects.isEmpty())
        return std::nullopt;
    const int at = m_one->isHidden() ? 0 : m_one->currentIndex();
    return m_subjects.value(at < 0 ? 0 : at);
}

void DocumentChoice::choose(const QString &document, models::Id package)
{
    const int kind = m_kinds->findData(document);
    if (kind >= 0)
        m_kinds->setCurrentIndex(kind);
    if (package) {
        if (m_packages->findData(package) < 0)
            m_packages->addItem(QString(), package); // named by refresh()
        m_packages->setCurrentIndex(m_packages->findData(package));
    }
    refresh();
}

void DocumentChoice::refresh()
{
    const auto cycle = m_context.cycle();
    if (!cycle || !m_context.file())
        return;
    const DocumentLine *kind = &line();
    const models::Id package = this->package();
    const quint64 run = ++m_run;
    m_reading = true;
    m_context.background().run(
        tr("Reading packages"), this,
        [file = m_context.sharedFile(), cycle = *cycle, kind,
         package](const models::Progress &) -> Result<Found> {
            Found found;
            const auto done = models::guarded(file->path(), [&]() -> Result<void> {
                models::DocumentSource source(file->database(), cycle);
                const auto packages =
                    documentSubjects(source, *models::documentLine(QStringLiteral("package")));
                if (!packages)
                    return packages.failure();
                found.packages = *packages;
                models::Id wanted = package;
                if (isOfOnePackage(*kind) && !wanted && !packages->isEmpty())
                    wanted = packages->first().groupId;
                const auto subjects = documentSubjects(source, *kind, wanted);
                if (!subjects)
                    return subjects.failure();
                found.subjects = *subjects;
                return {};
            });
            return done ? Result<Found>(found) : Result<Found>(done.failure());
        },
        [this, run, package](const Result<Found> &found) {
            if (run != m_run)
                return;
            m_reading = false;
            if (!found) {
                m_context.prompt().report(found.error());
                return;
            }
            takePackages(found->packages, package);
            takeSubjects(found->subjects);
            emit changed();
        });
}

void DocumentChoice::takePackages(const QList<DocumentSubject> &packages, models::Id chosen)
{
    m_packages->clear();
    if (!isOfOnePackage(line()))
        m_packages->addItem(tr("All packages"), models::Id(0));
    for (const DocumentSubject &package : packages)
        m_packages->addItem(package.name, package.groupId);
    m_packages->setCurrentIndex(std::max(0, m_packages->findData(chosen)));
    m_packages->setVisible(line().about != DocumentAbout::Cycle);
}

void DocumentChoice::takeSubjects(const QList<DocumentSubject> &subjects)
{
    const QString before = m_one->currentText();
    m_subjects = subjects;
    m_one->clear();
    const bool choosable =
        line().about != DocumentAbout::Cycle && !isOfOnePackage(line()) && !subjects.isEmpty();
    for (qsizetype i = 0; choosable && i < std::min(subjects.size(), kMostInABox); ++i)
        m_one->addItem(subjects[i].name);
    m_one->setCurrentIndex(choosable ? std::max(0, m_one->findText(before)) : -1);
    m_one->setVisible(choosable);
}

} // namespace ui
