// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/logs/ImportReport.h"

#include "core/store/LogStore.h"
#include "ui/pages/logs/LogWords.h"
#include "ui/pages/logs/SourceDetail.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeptSizes.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace postinsyn {

namespace {

QString headlineOf(const ImportOutcome& outcome)
{
    const auto all = int(outcome.files.size());
    const auto good =
        int(std::count_if(outcome.files.begin(), outcome.files.end(),
                          [](const ImportedFile& file) { return !file.error.has_value(); }));
    if (outcome.problem)
        return ImportReport::tr("The archive could not go on");
    if (outcome.wasStopped)
        return ImportReport::tr("Stopped: %n file(s) had been read in", nullptr, good);
    if (good == all)
        return ImportReport::tr("%n file(s) were read in", nullptr, good);
    return ImportReport::tr("%1 of %2 files were read in").arg(good).arg(all);
}

QString summaryOf(const ImportOutcome& outcome)
{
    Source sum;
    for (const ImportedFile& file : outcome.files) {
        sum.messages += file.source.newMessages;
        sum.rows += file.source.rows;
        sum.rejectedRows += file.source.rejectedRows;
    }
    const auto number = [](std::uint64_t n) { return numberText(std::int64_t(n)); };
    QString text = ImportReport::tr("Rows: %1. New messages: %2. Rejected rows: %3.")
                       .arg(number(sum.rows), number(sum.messages), number(sum.rejectedRows));
    if (outcome.wasStopped)
        text += QLatin1Char(' ') +
                ImportReport::tr("What was finished before is kept; the file that was being read "
                                 "left no trace.");
    if (outcome.problem) {
        const ErrorText why = textFor(*outcome.problem);
        text += QLatin1Char('\n') + why.reason + QLatin1Char('\n') + why.advice;
    }
    return text;
}

Tone toneOf(const ImportOutcome& outcome)
{
    if (outcome.problem)
        return Tone::Error;
    const bool isClean =
        std::all_of(outcome.files.begin(), outcome.files.end(), [](const ImportedFile& file) {
            return !file.error && file.source.rejectedRows == 0 && file.source.warnings.empty();
        });
    return isClean && !outcome.wasStopped ? Tone::Ok : Tone::Warning;
}

}

ImportReport::ImportReport(ArchiveSession& session, Settings& settings, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    const Theme& theme = Theme::current();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(1));
    m_icon = new IconLabel(toneIcon(Tone::Ok));
    row->addWidget(m_icon);
    m_headline = plainLabel({}, TypeStep::Title);
    m_headline->setWordWrap(true);
    row->addWidget(m_headline, 1);
    column->addLayout(row);
    m_summary = dimParagraph({});
    column->addWidget(m_summary);
    m_model = new ReportModel(this);
    m_table = new DataTable(QStringLiteral("logs/report"), settings);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What became of each file"));
    m_table->layOutColumns({40, 24, 10, 16, 11, 13, 10, 14});
    connect(m_table, &DataTable::choiceChanged, this, &ImportReport::showChosen);
    m_detail = new SourceDetail(settings);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme.space(2));
    splitter->setSizes({800, 1000});
    keepSizes(*splitter, QStringLiteral("import-report"), settings);
    column->addWidget(splitter, 1);
}

void ImportReport::show(ImportOutcome outcome, std::map<RequestId, QString> cases)
{
    m_cases = std::move(cases);
    m_icon->setIcon(toneIcon(toneOf(outcome)));
    m_headline->setText(headlineOf(outcome));
    m_summary->setText(summaryOf(outcome));
    m_model->show(std::move(outcome.files));
    m_detail->clear();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void ImportReport::showChosen()
{
    emit choiceChanged();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const ImportedFile* file = rows.isEmpty() ? nullptr : m_model->at(rows.first().row());
    if (file == nullptr || file->error) {
        m_rejects = {};
        return file == nullptr ? m_detail->clear()
                               : m_detail->showRefused(fileNameOf(*file), *file->error);
    }
    m_rejects = m_session.ask(
        this,
        [id = file->source.id](Archive& archive, const std::stop_token&) {
            return LogStore(archive.database())
                .firstRejects(id, SourceDetail::shownRejects, SourceDetail::shownBytes);
        },
        [this, shown = ShownSource{file->source, m_cases[file->source.request]},
         told = replacedText(file->replaced)](const std::vector<RejectedRecord>& rejects) {
            m_detail->show(shown, rejects, told);
        });
}

}
