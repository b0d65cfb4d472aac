// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template_fields.h"

#include "models/base/clock.h"
#include "models/figures/figures.h"
#include "models/figures/quantity_reader.h"
#include "models/report/narrative.h"
#include "models/report/wording.h"
#include "models/storage/store.h"

#include <QCoreApplication>

#include <numeric>

// THE TEMPLATE FIELD TABLE
//
// To add a kind of fields: its line here, with a function that says a value by name and one that
// lists the names. A figure, a sentence, a chart, a fact of a cycle or of a package needs nothing:
// it is a field as soon as it is in its own table. What repeats is in THE ROW SET TABLE
// (template_rows.cpp).

namespace models {

static const FigureBook &bookOf(const TemplateSource &source)
{
    return *source.charts.books.last();
}

namespace {

struct FileFact
{
    const char *name;
    const char *title;
    QString (*value)(const TemplateSource &);
};

const QList<FileFact> &fileFacts()
{
    static const QList<FileFact> facts{
        {"centre", QT_TRANSLATE_NOOP("Template", "Name of the centre"),
         [](const TemplateSource &source) { return setting(source.database, kCentreSetting); }},
        {"district", QT_TRANSLATE_NOOP("Template", "District"),
         [](const TemplateSource &source) { return setting(source.database, kDistrictSetting); }},
        {"whole_district", QT_TRANSLATE_NOOP("Template", "“All of the district” in sentences"),
         [](const TemplateSource &source) {
             return wholeDistrictOf(setting(source.database, kDistrictSetting));
         }},
        {"today", QT_TRANSLATE_NOOP("Template", "Today"),
         [](const TemplateSource &) { return chineseDate(now().toLocalTime().date()); }},
        {"sample", QT_TRANSLATE_NOOP("Template", "“Sample data”, in a sample only"),
         [](const TemplateSource &source) {
             const bool is = setting(source.database, kSampleSetting) == QLatin1String("1");
             return is ? QStringLiteral("示例数据") : QString();
         }},
    };
    return facts;
}

std::optional<QString> fileFact(const TemplateSource &source, const QString &name)
{
    for (const FileFact &fact : fileFacts())
        if (name == QLatin1String(fact.name))
            return fact.value(source);
    return std::nullopt;
}

void listFileFacts(const TemplateSource &, Language language, QList<TemplateField> &fields)
{
    for (const FileFact &fact : fileFacts())
        fields << TemplateField{QLatin1String(fact.name), {}, inWords(language, fact.title), {}};
}

std::optional<QString> cycleFact(const TemplateSource &source, const QString &name)
{
    const Field *field = recordType<Cycle>().field(name);
    if (!field)
        return std::nullopt;
    const Value value = field->get(&bookOf(source).cycle());
    if (field->kind == FieldKind::Day && !isNull(value))
        return chineseDate(QDate::fromString(textOf(value), Qt::ISODate));
    return displayText(*field, value, Language::Chinese);
}

void listCycleFacts(const TemplateSource &, Language language, QList<TemplateField> &fields)
{
    for (const Field &field : recordType<Cycle>().fields)
        fields << TemplateField{QLatin1String(field.key), {}, field.displayTitle(language), {}};
}

// The figure that a name begins with and the facet behind its last dot; ids may hold dots too.
std::optional<QString> figureValue(const FigureBook &book, const QString &name)
{
    if (const Figure *figure = book.find(name))
        return figureFacet(*figure, {});
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const Figure *figure = dot > 0 ? book.find(name.left(dot)) : nullptr;
    return figure ? figureFacet(*figure, name.mid(dot + 1)) : std::nullopt;
}

std::optional<QString> figureField(const TemplateSource &source, const QString &name)
{
    return figureValue(bookOf(source), name);
}

struct Facet
{
    const char *name;
    const char *title;
};
constexpr Facet facets[]{{"part", QT_TRANSLATE_NOOP("Template", "%1: how many")},
                         {"whole", QT_TRANSLATE_NOOP("Template", "%1: of how many")},
                         {"unknown", QT_TRANSLATE_NOOP("Template", "%1: not known")},
                         {"definition", QT_TRANSLATE_NOOP("Template", "%1: what is counted")},
                         {"text", QT_TRANSLATE_NOOP("Template", "%1: with its definition")}};

void listFigures(const TemplateSource &source, Language language, QList<TemplateField> &fields)
{
    for (const Figure &figure : bookOf(source).figures()) {
        const QString title = figure.title(language);
        fields << TemplateField{figure.id, {}, title, {}};
        if (figure.id.contains(QLatin1Char('/')))
            continue;
        for (const Facet &facet : facets)
            if (figureFacet(figure, QLatin1String(facet.name)))
                fields << TemplateField{figure.id + QLatin1Char('.') + QLatin1String(facet.name),
                                        {},
                                        inWords(language, facet.title).arg(title),
                                        {}};
    }
}

std::optional<QString> sentenceField(const TemplateSource &source, const QString &name)
{
    const SentenceLine *line = sentenceLine(name);
    if (!line)
        return std::nullopt;
    return sentenceInUse(source.database, source.charts, *line).text;
}

void listSentences(const TemplateSource &, Language language, QList<TemplateField> &fields)
{
    for (const SentenceLine &line : sentenceTable())
        fields << TemplateField{
            QLatin1String(line.id), {}, say(language, "Sentence", line.title), {}};
}

} // namespace

const QList<TemplateFieldKind> &templateFieldTable()
{
    static const QList<TemplateFieldKind> table{
        {"", QT_TRANSLATE_NOOP("Template", "Centre"), fileFact, listFileFacts},
        {"cycle.", QT_TRANSLATE_NOOP("Template", "Cycle"), cycleFact, listCycleFacts},
        {"", QT_TRANSLATE_NOOP("Template", "Figures"), figureField, listFigures},
        {"sentence.", QT_TRANSLATE_NOOP("Template", "Sentences"), sentenceField, listSentences},
    };
    return table;
}

static const ChartLine *chartLine(const QString &id)
{
    for (const ChartLine &line : chartTable())
        if (id == QLatin1String(line.id))
            return &line;
    return nullptr;
}

bool TemplateFields::hasChart(const QString &id)
{
    return chartLine(id);
}

bool TemplateFields::isTable(const QString &chart)
{
    const ChartLine *line = chartLine(chart);
    return line && line->kind == ChartKind::Matrix;
}

QString TemplateFields::chartTitle(const QString &chart) const
{
    return makeChart(chart, m_source.charts, Language::Chinese).title;
}

static const QString kPackages = QStringLiteral("packages");
static const QString kPackage = QStringLiteral("package.");
static const QString kResults = QStringLiteral("results");
static const QString kResult = QStringLiteral("result.");

bool TemplateFields::isInPackage() const
{
    return m_source.groupId ||
           std::any_of(m_scopes.begin(), m_scopes.end(),
                       [](const Scope &scope) { return scope.set == kPackages; });
}

Id TemplateFields::package() const
{
    for (qsizetype i = m_scopes.size() - 1; i >= 0; --i)
        if (m_scopes[i].set == kPackages)
            return m_scopes[i].row ? m_scopes[i].row->id : 0;
    return m_source.groupId;
}

static QString ofPackage(const QString &figure, Id package)
{
    return figure + QStringLiteral("/group/") + QString::number(package);
}

std::optional<QString> TemplateFields::packageValue(const QString &name)
{
    const Id id = package();
    const QList<TemplateRow> found = id ? m_rows.rows(kPackages, id) : QList<TemplateRow>();
    const TemplateRow *row = found.isEmpty() ? nullptr : &found.first();
    if (const auto own = m_rows.value(kPackages, row, name))
        return own;
    // {{package.result.rank}}: of its score sheet
    if (name.startsWith(kResult)) {
        const QList<TemplateRow> results = id ? m_rows.rows(kResults, id) : QList<TemplateRow>();
        return m_rows.value(kResults, results.isEmpty() ? nullptr : &results.first(),
                            name.mid(kResult.size()));
    }
    const QString figure = name.section(QLatin1Char('.'), 0, 0);
    const QString facet = name.section(QLatin1Char('.'), 1);
    if (!row)
        return figureLine(figure) || quantityLine(figure) ? std::optional(QStringLiteral("—"))
                                                          : std::nullopt;
    if (const Figure *ofThis = bookOf(m_source).find(ofPackage(figure, id)))
        return figureFacet(*ofThis, facet);
    return facet.isEmpty() ? quantityValue(figure, id) : std::nullopt;
}

// A quantity of the package that is no figure: {{package.hours_each}}.
std::optional<QString> TemplateFields::quantityValue(const QString &id, Id package)
{
    const QuantityLine *line = quantityLine(id);
    if (!line || !*line->ofGroup.view)
        return std::nullopt;
    const Quantities found = readQuantities(m_source.database, bookOf(m_source).question(),
                                            QuantityOf::Group, {id}, package);
    return line->valueText(found.value(package).value(id));
}

std::optional<QString> TemplateFields::value(const QString &name)
{
    for (qsizetype i = m_scopes.size() - 1; i >= 0; --i)
        if (const auto found = m_rows.value(m_scopes[i].set, m_scopes[i].row, name))
            return found;
    if (name.startsWith(kPackage) && isInPackage())
        return packageValue(name.mid(kPackage.size()));
    for (const TemplateFieldKind &kind : templateFieldTable()) {
        const QLatin1String prefix(kind.prefix);
        if (!name.startsWith(prefix))
            continue;
        if (const auto found = kind.value(m_source, name.mid(prefix.size())))
            return found;
    }
    return std::nullopt;
}

void TemplateFields::addPackage(Language language, QList<TemplateField> &fields)
{
    const QString group = inWords(language, QT_TRANSLATE_NOOP("Template", "Package"));
    for (const TemplateColumn &column : m_rows.columns(kPackages, language))
        fields << TemplateField{kPackage + column.key, group, column.title, {}};
    for (const TemplateColumn &column : m_rows.columns(kResults, language))
        fields << TemplateField{kPackage + kResult + column.key, group, column.title, {}};
    const Id id = package();
    for (const FigureLine &line : figureTable()) {
        const QString name = QLatin1String(line.id);
        if (const Figure *figure = bookOf(m_source).find(ofPackage(name, id)))
            fields << TemplateField{kPackage + name, group, figure->title(language), {}};
    }
    for (const QuantityLine &line : quantityTable()) {
        const QString name = QLatin1String(line.id);
        if (*line.ofGroup.view && !bookOf(m_source).find(ofPackage(name, id)))
            fields << TemplateField{kPackage + name, group, line.displayTitle(language), {}};
    }
}

void TemplateFields::addRowSets(Language language, QList<TemplateField> &fields)
{
    for (const RowSetLine &line : rowSetTable()) {
        const QString set = QLatin1String(line.id);
        const QString title = inWords(language, line.title);
        const QList<TemplateRow> found = rows(set, 1);
        fields << TemplateField{
            QLatin1Char('#') + set, title,
            inWords(language, QT_TRANSLATE_NOOP("Template", "%1: each row")).arg(title),
            QString::number(count(set))};
        for (const TemplateColumn &column : m_rows.columns(set, language))
            fields << TemplateField{
                column.key, title, column.title,
                m_rows.value(set, found.isEmpty() ? nullptr : &found.first(), column.key)
                    .value_or(QString())};
    }
}

QList<TemplateField> TemplateFields::list(Language language)
{
    QList<TemplateField> fields;
    for (const TemplateFieldKind &kind : templateFieldTable()) {
        const qsizetype before = fields.size();
        kind.list(m_source, language, fields);
        for (qsizetype i = before; i < fields.size(); ++i) {
            const auto now = kind.value(m_source, fields[i].name);
            fields[i].value = now.value_or(QString());
            fields[i].name.prepend(QLatin1String(kind.prefix));
            fields[i].group = inWords(language, kind.title);
        }
    }
    if (isInPackage()) {
        const qsizetype before = fields.size();
        addPackage(language, fields);
        for (qsizetype i = before; i < fields.size(); ++i)
            fields[i].value = packageValue(fields[i].name.mid(kPackage.size())).value_or(QString());
    }
    for (const ChartLine &line : chartTable()) {
        const QString id = QLatin1String(line.id);
        fields << TemplateField{QStringLiteral("chart:") + id,
                                inWords(language, QT_TRANSLATE_NOOP("Template", "Charts")),
                                say(language, "Chart", line.title), chartTitle(id)};
    }
    addRowSets(language, fields);
    return fields;
}

QStringList TemplateFields::names()
{
    if (m_standing.isEmpty()) {
        QList<TemplateField> fields;
        for (const TemplateFieldKind &kind : templateFieldTable()) {
            const qsizetype before = fields.size();
            kind.list(m_source, Language::Chinese, fields);
            for (qsizetype i = before; i < fields.size(); ++i)
                fields[i].name.prepend(QLatin1String(kind.prefix));
        }
        for (const TemplateField &field : fields)
            m_standing << field.name;
        for (const ChartLine &line : chartTable())
            m_standing << QStringLiteral("chart:") + QLatin1String(line.id);
        for (const RowSetLine &line : rowSetTable())
            m_standing << QLatin1Char('#') + QLatin1String(line.id);
    }
    QStringList here;
    for (const Scope &scope : m_scopes)
        for (const TemplateColumn &column : m_rows.columns(scope.set, Language::Chinese))
            here.prepend(column.key);
    if (isInPackage()) {
        QList<TemplateField> fields;
        addPackage(Language::Chinese, fields);
        for (const TemplateField &field : fields)
            here << field.name;
    }
    return here + m_standing;
}

// How many letters have to be put in, left out, changed or swapped with their neighbour to make one
// of the other (optimal string alignment).
static qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> before, last, row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool differs = a[i - 1] != b[j - 1];
            row[j] = std::min({last[j - 1] + differs, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.last();
}

QString TemplateFields::nearest(const QString &name)
{
    const QString wanted = name.toLower();
    const auto kindOf = [](const QString &each) {
        return each.startsWith(QLatin1Char('#'))          ? 1
               : each.startsWith(QLatin1String("chart:")) ? 2
                                                          : 0;
    };
    QString best;
    qsizetype least = 0;
    for (const QString &candidate : names()) {
        if (kindOf(candidate) != kindOf(wanted))
            continue;
        const qsizetype apart = distance(wanted, candidate.toLower());
        if (best.isEmpty() || apart < least) {
            best = candidate;
            least = apart;
        }
    }
    return best;
}

} // namespace models
