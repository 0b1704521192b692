// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/SourceDetail.h"

#include "ui/models/LinesModel.h"
#include "ui/pages/logs/LogWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/ColumnScroll.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace postinsyn {

namespace {

void addFact(QGridLayout* grid, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int row = grid->rowCount();
    grid->addWidget(dimLabel(name), row, 0, Qt::AlignTop);
    QLabel* label = plainParagraph(value);
    label->setAccessibleName(SourceDetail::tr("%1: %2").arg(name, value));
    grid->addWidget(label, row, 1);
}

QWidget* toldWith(Tone tone, const QString& text)
{
    const Theme& theme = Theme::current();
    auto* told = new QWidget;
    auto* row = new QHBoxLayout(told);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(1));
    row->addWidget(new IconLabel(toneIcon(tone)), 0, Qt::AlignTop);
    row->addWidget(plainParagraph(text), 1);
    return told;
}

/// An empty column under a heading. It is shown once it is filled.
QVBoxLayout* newFacts(const QString& title)
{
    const Theme& theme = Theme::current();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme.space(1), 0);
    column->setSpacing(theme.space(1));
    column->addWidget(new ElidedLabel(title, TypeStep::Title, Qt::ElideMiddle));
    return column;
}

QString messagesText(const Source& source)
{
    return SourceDetail::tr("%1 (new to the archive: %2, new recipients: %3)")
        .arg(numberText(std::int64_t(source.messages)),
             numberText(std::int64_t(source.newMessages)),
             numberText(std::int64_t(source.newRecipients)));
}

}

SourceDetail::SourceDetail(Settings& settings, QWidget* parent) : QWidget(parent)
{
    const Theme& theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(3));
    m_facts = new ColumnScroll(tr("About the chosen file"));
    row->addWidget(m_facts, 5);

    m_rejectSide = new QWidget;
    auto* column = new QVBoxLayout(m_rejectSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_rejectTitle = plainLabel({}, TypeStep::Strong);
    m_rejectTitle->setWordWrap(true);
    column->addWidget(m_rejectTitle);
    m_model = new LinesModel(this);
    m_rejects = new DataTable(QStringLiteral("logs/rejects"), settings);
    m_rejects->setModel(m_model);
    m_rejects->setAccessibleName(tr("Rejected lines"));
    m_rejects->layOutColumns({8, 34, 60});
    m_rejectTitle->setBuddy(m_rejects);
    column->addWidget(m_rejects, 1);
    row->addWidget(m_rejectSide, 6);
    clear();
}

void SourceDetail::clear()
{
    const Theme& theme = Theme::current();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme.space(2), 0, 0);
    column->addWidget(
        dimParagraph(tr("Choose a file to see what it covers and what was rejected.")));
    column->addStretch(1);
    m_facts->show(content);
    showRejects(0, {});
}

void SourceDetail::show(const ShownSource& shown, const std::vector<RejectedRecord>& rejects,
                        const QString& told)
{
    const Source& source = shown.source;
    const Theme& theme = Theme::current();
    QVBoxLayout* column = newFacts(fromUtf8(source.name));
    if (!told.isEmpty())
        column->addWidget(toldWith(Tone::Neutral, told));
    for (const SourceWarning& warning : source.warnings)
        column->addWidget(toldWith(Tone::Warning, sourceWarningText(warning)));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(0.75));
    grid->setColumnStretch(1, 1);
    addFact(grid, tr("Account"), sumText(source));
    addFact(grid, tr("Messages"), messagesText(source));
    addFact(grid, tr("First and last"),
            source.first ? spanText(source.first, source.last) : tr("No message"));
    addFact(grid, tr("Times"), timeBasisText(source.timeBasis));
    addFact(grid, tr("Format"), formatText(source.format));
    addFact(grid, tr("Encoding"), encodingText(source.encoding));
    addFact(grid, tr("Size"), bytesText(source.size));
    addFact(grid, tr("Read in"),
            tr("%1 by %2").arg(timeText(source.importedAt), shownText(source.importedBy)));
    addFact(grid, tr("For"),
            shown.caseNumber.isEmpty() ? tr("The archive")
                                       : tr("Case %1 alone").arg(shownText(shown.caseNumber)));
    column->addLayout(grid);
    column->addStretch(1);
    m_facts->show(column->parentWidget());
    showRejects(source.rejectedRows, rejects);
}

void SourceDetail::showRefused(const QString& name, const Error& problem)
{
    // The path stands in the heading already.
    const ErrorText text = textFor(Error(problem.code(), problem.detail()));
    QVBoxLayout* column = newFacts(name);
    column->addWidget(toldWith(Tone::Error, text.reason));
    if (!text.advice.isEmpty())
        column->addWidget(plainParagraph(text.advice));
    column->addWidget(dimParagraph(tr("Nothing of this file was read in.")));
    column->addStretch(1);
    m_facts->show(column->parentWidget());
    showRejects(0, {});
}

void SourceDetail::showRejects(std::uint64_t all, const std::vector<RejectedRecord>& rejects)
{
    m_rejectSide->setVisible(!rejects.empty());
    const auto count = std::int64_t(rejects.size());
    QString title = tr("%1 rejected line(s)", nullptr, int(all)).arg(numberText(std::int64_t(all)));
    if (rejects.size() < all)
        title = tr("%1 rejected lines, the first %2 of them")
                    .arg(numberText(std::int64_t(all)), numberText(count));
    m_rejectTitle->setText(title);
    std::vector<RejectedLine> lines;
    for (const RejectedRecord& reject : rejects)
        lines.push_back({reject.line, rowFaultText(reject.code), fromUtf8(reject.raw)});
    m_model->show(std::move(lines));
}

}
