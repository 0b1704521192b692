// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/PreviewView.h"

#include "ui/pages/logs/LogWords.h"
#include "ui/pages/logs/MappingEditor.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

/// Of the table at least; with more room it shows more.
constexpr int shownRows = 9;

/// Where Swedish mail servers and those of the neighbours stand; "" = nobody said.
void fillZones(QComboBox& box)
{
    box.addItem(PreviewView::tr("Not known: assume Swedish time"), QString());
    box.addItem(PreviewView::tr("Swedish time"), QStringLiteral("Europe/Stockholm"));
    box.addItem(PreviewView::tr("UTC"), QStringLiteral("UTC"));
    box.addItem(PreviewView::tr("Finnish time"), QStringLiteral("Europe/Helsinki"));
    box.addItem(PreviewView::tr("British time"), QStringLiteral("Europe/London"));
}

void fillOrders(QComboBox& box)
{
    box.addItem(PreviewView::tr("Not chosen"), QString());
    box.addItem(PreviewView::tr("Day before month"), QStringLiteral("dmy"));
    box.addItem(PreviewView::tr("Month before day"), QStringLiteral("mdy"));
}

QString factsText(const FoundFile& file)
{
    if (!file.preview)
        return PreviewView::tr("The file is being looked at.");
    const SourcePreview& preview = *file.preview;
    QStringList lines;
    QStringList kind;
    if (!preview.format.empty())
        kind << formatText(preview.format);
    if (!preview.facts.encoding.empty())
        kind << shapeText(preview.facts);
    if (!preview.columns.empty())
        kind << PreviewView::tr("%n column(s)", nullptr, int(preview.columns.size()));
    if (file.source)
        kind << bytesText(file.source->size());
    lines << kind.join(QStringLiteral(" \u00b7 "));
    if (preview.first)
        lines << PreviewView::tr("%1 (%2)").arg(spanText(preview.first, preview.last),
                                                timeBasisText(preview.timeBasis));
    if (!preview.rows.empty() && !preview.format.empty()) {
        const QString rows = numberText(std::int64_t(preview.records));
        lines << (preview.isWhole
                      ? PreviewView::tr("%1 row(s)", nullptr, int(preview.records)).arg(rows)
                      : PreviewView::tr("The first %1 rows were looked at; first and "
                                        "last time are theirs")
                            .arg(rows)) +
                     (preview.rejected == 0 ? QString()
                                            : PreviewView::tr(", %1 of them would be rejected")
                                                  .arg(numberText(std::int64_t(preview.rejected))));
    }
    return lines.join(QLatin1Char('\n'));
}

}

PreviewView::PreviewView(Settings& settings, QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    auto* content = new QWidget;
    auto* told = new QVBoxLayout(content);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(theme.space(1));
    addTexts(told);
    addEarlier(told);
    addChoices(told);
    m_forms = makeForms();
    told->addWidget(m_forms);
    m_model = new PreviewModel(this);
    m_table = new DataTable(QStringLiteral("logs/preview"), settings);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The first rows of the file"));
    m_table->setMinimumHeight(theme.rowHeight() * shownRows);
    told->addWidget(m_table, 1);
    told->addStretch(0);
    auto* scroll = new ColumnScroll(tr("About the file"));
    scroll->show(content);
    column->addWidget(scroll, 1);
    clear();
}

void PreviewView::addTexts(QVBoxLayout* column)
{
    const Theme& theme = Theme::current();
    m_title = new ElidedLabel({}, TypeStep::Title, Qt::ElideMiddle);
    column->addWidget(m_title);
    m_facts = dimParagraph({});
    column->addWidget(m_facts);
    m_problem = new QWidget;
    auto* row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    m_problemIcon = new IconLabel(toneIcon(Tone::Warning));
    row->addWidget(m_problemIcon, 0, Qt::AlignTop);
    m_problemText = plainParagraph({});
    row->addWidget(m_problemText, 1);
    column->addWidget(m_problem);
}

void PreviewView::addEarlier(QVBoxLayout* column)
{
    m_earlierPart = new QWidget;
    auto* part = new QVBoxLayout(m_earlierPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(Theme::current().space(0.5));
    m_earlier = plainParagraph({});
    part->addWidget(m_earlier);
    m_anew = new QCheckBox(tr("Read anew: take the earlier import back first"));
    connect(m_anew, &QCheckBox::toggled, this, [this](bool isAnew) {
        if (!m_isShowing)
            emit anewChosen(isAnew);
    });
    part->addWidget(m_anew);
    m_whatGoes = plainParagraph({});
    part->addWidget(m_whatGoes);
    column->addWidget(m_earlierPart);
}

QComboBox* PreviewView::addChoice(const QString& text)
{
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().space(0.5));
    QLabel* label = plainLabel(text);
    auto* box = new QComboBox;
    box->setAccessibleName(text);
    label->setBuddy(box);
    column->addWidget(label);
    column->addWidget(box);
    m_choices->layout()->addWidget(cell);
    connect(box, &QComboBox::currentIndexChanged, this, &PreviewView::takeChoices);
    return box;
}

void PreviewView::addChoices(QVBoxLayout* column)
{
    const Theme& theme = Theme::current();
    m_choices = new QWidget;
    auto* flow = new FlowLayout(m_choices, Qt::AlignTop);
    flow->setSpacing(theme.space(1.5));
    m_zone = addChoice(tr("Time zone of its clock"));
    fillZones(*m_zone);
    m_dateOrder = addChoice(tr("Order of day and month"));
    fillOrders(*m_dateOrder);
    m_sheets = addChoice(tr("Sheet"));
    column->addWidget(m_choices);

    m_mappingPart = new QWidget;
    auto* part = new QVBoxLayout(m_mappingPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(theme.space(1));
    part->addWidget(plainLabel(tr("Which column is what?"), TypeStep::Strong));
    m_mapping = new MappingEditor;
    connect(m_mapping, &MappingEditor::mappingChanged, this, &PreviewView::takeChoices);
    part->addWidget(m_mapping);
    m_useProposal = new QPushButton(tr("Use the proposed columns"));
    connect(m_useProposal, &QPushButton::clicked, this, &PreviewView::takeChoices);
    part->addWidget(m_useProposal, 0, Qt::AlignLeft);
    column->addWidget(m_mappingPart);
    m_forLikes = new QCheckBox;
    m_forLikes->setChecked(true);
    column->addWidget(m_forLikes);
}

QWidget* PreviewView::makeForms()
{
    auto* forms = new QWidget;
    auto* row = new QHBoxLayout(forms);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().space(0.5));
    auto* group = new QButtonGroup(forms);
    const auto add = [&](const QString& text) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button);
        row->addWidget(button);
        return button;
    };
    m_asRead = add(tr("As it will be read"));
    m_asInFile = add(tr("As it stands in the file"));
    m_asRead->setChecked(true);
    row->addStretch(1);
    connect(group, &QButtonGroup::buttonClicked, this, &PreviewView::showRows);
    return forms;
}

void PreviewView::clear()
{
    m_file.reset();
    m_title->setText({});
    m_facts->setText(tr("Choose a file to see what it holds."));
    m_problem->setVisible(false);
    m_earlierPart->setVisible(false);
    m_choices->setVisible(false);
    m_mappingPart->setVisible(false);
    m_forLikes->setVisible(false);
    m_forms->setVisible(false);
    m_table->setVisible(false);
    m_model->clear();
}

void PreviewView::show(const FoundFile& file, int likes)
{
    m_isShowing = true;
    const bool isSame = m_file && m_file->id == file.id && m_mappingPart->isVisibleTo(this);
    m_file = file;
    m_reading = file.reading;
    m_sheet = file.sheet;
    showTexts(file);
    showEarlier(file);
    showChoices(file, likes, isSame);
    showRows();
    m_isShowing = false;
}

void PreviewView::showTexts(const FoundFile& file)
{
    m_title->setText(fromUtf8(file.name));
    m_facts->setText(file.error ? QString() : factsText(file));
    m_facts->setVisible(!m_facts->text().isEmpty());
    const Error* problem = file.problem();
    m_problem->setVisible(problem != nullptr);
    if (problem == nullptr)
        return;
    const bool isAsked = file.state() == FoundFile::State::NeedsChoice;
    m_problemIcon->setIcon(toneIcon(isAsked ? Tone::Warning : Tone::Error));
    if (file.preview && file.preview->mayBeMapped())
        return m_problemText->setText(
            tr("No known log has these columns. Say below which column is what: the rows then "
               "show how they will be read."));
    if (isAsked)
        return m_problemText->setText(
            tr("Nothing in the file settles whether 03/04 is the third of April or the fourth of "
               "March. Ask IT, then choose below."));
    const ErrorText text = textFor(Error(problem->code(), problem->detail()));
    m_problemText->setText(text.advice.isEmpty() ? text.reason
                                                 : text.reason + QLatin1Char('\n') + text.advice);
}

void PreviewView::showEarlier(const FoundFile& file)
{
    m_earlierPart->setVisible(!file.earlier.empty());
    if (file.earlier.empty())
        return;
    const Source& last = *std::max_element(
        file.earlier.begin(), file.earlier.end(),
        [](const Source& a, const Source& b) { return a.importedAt.ms < b.importedAt.ms; });
    QString text = tr("The archive has this file already: it was read in %1 (%2).")
                       .arg(timeText(last.importedAt), timeBasisText(last.timeBasis));
    if (!file.isAnew)
        text += QLatin1Char(' ') + tr("Reading it in once more brings only what has left the "
                                      "archive since. If it was read "
                                      "the wrong way, tick this and choose how it is to be read.");
    m_earlier->setText(text);
    m_anew->setChecked(file.isAnew);
    m_whatGoes->setVisible(file.isAnew);
    m_whatGoes->setText(tr("Counting what would leave the archive"));
}

void PreviewView::showWhatGoes(const std::vector<RemovalOutlook>& outlooks,
                               const std::map<RequestId, QString>& cases)
{
    QString text = whatGoesText(outlooks);
    for (const RemovalOutlook& outlook : outlooks)
        if (const auto found = cases.find(outlook.source.request); found != cases.end()) {
            text +=
                QLatin1Char('\n') + tr("It stays for case %1 alone.").arg(shownText(found->second));
            break;
        }
    m_whatGoes->setText(text);
}

void PreviewView::showChoices(const FoundFile& file, int likes, bool isSame)
{
    const bool isLooked = file.preview.has_value();
    const auto& reading = file.reading;
    const bool asksZone = reading.zone || (isLooked && file.preview->timeBasis == "zone-assumed");
    const bool asksOrder =
        reading.dateOrder || (isLooked && file.preview->problem &&
                              file.preview->problem->code().starts_with("date-order"));
    const bool asksSheet = isLooked && file.preview->sheets.size() > 1;
    const bool asksMapping = isLooked && file.preview->mayBeMapped();
    m_zone->setCurrentIndex(
        reading.zone ? std::max(m_zone->findData(fromUtf8(reading.zone->name())), 0) : 0);
    m_dateOrder->setCurrentIndex(
        std::max(m_dateOrder->findData(fromUtf8(reading.dateOrder.value_or(""))), 0));
    if (asksSheet) {
        m_sheets->clear();
        m_sheets->addItem(tr("The first that holds a log"));
        for (const std::string& sheet : file.preview->sheets)
            m_sheets->addItem(shownText(sheet));
        const auto& sheets = file.preview->sheets;
        const auto at = std::find(sheets.begin(), sheets.end(), file.sheet.value_or(""));
        m_sheets->setCurrentIndex(at == sheets.end() ? 0 : int(at - sheets.begin()) + 1);
    }
    // The editor is left alone while a person works in it.
    if (asksMapping && !isSame)
        m_mapping->show(file.preview->columns, reading.mapping);
    m_useProposal->setVisible(!reading.mapping && m_mapping->mapping());
    m_zone->parentWidget()->setVisible(asksZone);
    m_dateOrder->parentWidget()->setVisible(asksOrder);
    m_sheets->parentWidget()->setVisible(asksSheet);
    m_choices->setVisible(asksZone || asksOrder || asksSheet);
    m_mappingPart->setVisible(asksMapping);
    m_forLikes->setVisible(likes > 0 && (asksZone || asksOrder || asksMapping));
    m_forLikes->setText(tr("Also for the %n other file(s) with the same columns", nullptr, likes));
}

void PreviewView::showRows()
{
    const bool hasRows = m_file && m_file->preview && !m_file->preview->rows.empty();
    m_forms->setVisible(hasRows && !m_file->preview->format.empty());
    m_table->setVisible(hasRows);
    if (!hasRows)
        return m_model->clear();
    const bool isRead = m_asRead->isChecked() && !m_file->preview->format.empty();
    m_model->show(*m_file->preview,
                  isRead ? PreviewModel::Form::AsRead : PreviewModel::Form::AsInFile);
    const int one = fontMetrics().averageCharWidth();
    const auto widen = [&](int column, int characters) {
        m_table->setColumnWidth(column, characters * one + Theme::current().space(2));
    };
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = PreviewModel::FirstOwn; column < m_model->columnCount(); ++column)
        widen(column, 22);
    widen(PreviewModel::Line, 6);
    widen(PreviewModel::Outcome, 20);
    if (isRead)
        widen(PreviewModel::Subject, 36);
}

bool PreviewView::isForLikes() const
{
    return m_forLikes->isVisibleTo(this) && m_forLikes->isChecked();
}

void PreviewView::takeChoices()
{
    if (m_isShowing || !m_file)
        return;
    const QString zone = m_zone->currentData().toString();
    m_reading.zone = zone.isEmpty() ? std::nullopt
                                    : std::optional<TimeZone>(TimeZone::named(zone.toStdString()));
    const QString order = m_dateOrder->currentData().toString();
    m_reading.dateOrder =
        order.isEmpty() ? std::nullopt : std::optional<std::string>(order.toStdString());
    if (m_mappingPart->isVisibleTo(this))
        m_reading.mapping = m_mapping->mapping();
    const int sheet = m_sheets->currentIndex() - 1;
    if (m_file->preview && sheet >= 0 && std::size_t(sheet) < m_file->preview->sheets.size())
        m_sheet = m_file->preview->sheets[std::size_t(sheet)];
    else
        m_sheet.reset();
    emit choiceMade();
}

}
