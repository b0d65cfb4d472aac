// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/documents.h"
#include "ui/base/page_context.h"

#include <QComboBox>

namespace ui {

// Which document is looked at: its kind, the package that it is about, and the person, judge or
// activity within the package. What a kind does not need is not shown.
class DocumentChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentChoice(PageContext &context, QWidget *parent = nullptr);

    const models::DocumentLine &line() const;
    // The package chosen; 0 for a kind that is about all of them.
    models::Id package() const;
    // What is chosen; empty when there is none of that kind.
    std::optional<models::DocumentSubject> subject() const;
    // While packages and subjects are read; changed() follows.
    bool isReading() const { return m_reading; }

    // Chooses a kind by its id, and a package unless it is 0.
    void choose(const QString &document, models::Id package = 0);
    // Reads packages and subjects anew, keeping what is chosen where it still is.
    void refresh();

signals:
    // Another document was chosen, or there are others.
    void changed();

private:
    QComboBox *addBox(const QString &name);
    void takePackages(const QList<models::DocumentSubject> &packages, models::Id chosen);
    void takeSubjects(const QList<models::DocumentSubject> &subjects);

    PageContext &m_context;
    QComboBox *m_kinds;
    QComboBox *m_packages;
    QComboBox *m_one; // the person, judge or activity
    QList<models::DocumentSubject> m_subjects;
    quint64 m_run = 0;
    bool m_reading = false;
};

} // namespace ui
