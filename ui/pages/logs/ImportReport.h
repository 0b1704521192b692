// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/jobs/ArchiveSession.h"
#include "ui/pages/logs/ReportModel.h"

#include <QWidget>

#include <map>

class QLabel;

namespace postinsyn {

class DataTable;
class IconLabel;
class Settings;
class SourceDetail;

/// How an import went, as a job returns it.
struct ImportOutcome {
    std::vector<ImportedFile> files; ///< finished before a stop or a problem, refused ones too
    bool wasStopped = false;
    std::optional<Error> problem; ///< the archive could not go on
};

/// What became of every file of an import: the account of each, its warnings and rejected lines.
class ImportReport : public QWidget {
    Q_OBJECT
public:
    ImportReport(ArchiveSession& session, Settings& settings, QWidget* parent = nullptr);

    /// `cases`: the numbers of those that a file may have been read in for.
    void show(ImportOutcome outcome, std::map<RequestId, QString> cases);
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] SourceDetail* detail() const { return m_detail; }

signals:
    void choiceChanged();

private:
    void showChosen();

    ArchiveSession& m_session;
    std::map<RequestId, QString> m_cases;
    IconLabel* m_icon = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_summary = nullptr;
    ReportModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    SourceDetail* m_detail = nullptr;
    Query m_rejects;
};

}
