// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Request.h"
#include "ui/jobs/JobRunner.h"
#include "ui/pages/logs/FoundFilesModel.h"
#include "ui/pages/logs/ImportReport.h"
#include "ui/shell/Page.h"

#include <QStringList>
#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace postinsyn {

class PreviewView;

/// From files that were dropped or chosen to the report of what became of them: looked at on a
/// worker one by one, choices where a file needs them, then read in as one job.
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    enum class Stage { Looking, Reading, Told };

    explicit ImportPanel(const PageContext& context, QWidget* parent = nullptr);
    ~ImportPanel() override;

    /// The requests that the files may be read in for, each alone, beside the archive. `proposed`
    /// is one of them; none = the archive.
    void offerRequests(std::vector<Request> requests, RequestId proposed = {});
    /// Adds to what is there; after a report it begins anew. False while files are being read in.
    bool take(const QStringList& paths);
    /// The same for the file of an earlier import, which is read anew. If none of the paths holds
    /// the same bytes, it is told so, and they are files like any other.
    bool takeAnew(const QStringList& paths, const Source& earlier);
    /// Forgets what was not read in, and says `left`. Not while files are being read in.
    void leave();
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Nobody looks at a file any more.
    [[nodiscard]] bool isLookedAt() const;

    [[nodiscard]] FoundFilesModel& files() const { return *m_files; }
    [[nodiscard]] DataTable* fileTable() const { return m_table; }
    [[nodiscard]] PreviewView* preview() const { return m_preview; }
    [[nodiscard]] ImportReport* report() const { return m_report; }
    [[nodiscard]] QComboBox* forBox() const { return m_for; }
    [[nodiscard]] QPushButton* readButton() const { return m_read; }
    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    /// The table that has the focus, or the one that matters now.
    [[nodiscard]] DataTable* focusedTable() const;

signals:
    /// The person is done with it: what was not read in is forgotten.
    void left();
    void stageChanged();

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeLooking();
    [[nodiscard]] QWidget* makeReading();
    void setStage(Stage stage);
    void addFound(std::vector<ExpandedSource> found);
    JobId look(std::uint64_t id, JobRunner& runner);
    void takeLook(std::uint64_t id, SourcePreview preview, std::vector<Source> earlier);
    void settleAnew();
    void chooseAnew(bool isAnew);
    void askWhatGoes();
    void takeChoice();
    void showChosen();
    void showSummary();
    void readIn();
    void showProgress(JobId id);
    void tellReport(ImportOutcome outcome);
    [[nodiscard]] const FoundFile* chosen() const;
    [[nodiscard]] int likesOf(const FoundFile& file) const;
    [[nodiscard]] ImportOutcome leftOut() const;
    [[nodiscard]] std::map<RequestId, QString> cases() const;

    PageContext m_context;
    std::vector<Request> m_requests;
    std::optional<Source> m_anewOf; ///< until its file is found, or not
    Query m_whatGoes;
    Stage m_stage = Stage::Looking;
    std::uint64_t m_lastId = 0;
    int m_expanding = 0;       ///< calls of take() whose files are not known yet
    std::uint64_t m_round = 0; ///< counts beginnings: looks of an earlier one are dropped
    JobId m_job = 0;

    QLabel* m_title = nullptr;
    QPushButton* m_back = nullptr;
    QStackedWidget* m_stages = nullptr;
    FoundFilesModel* m_files = nullptr;
    DataTable* m_table = nullptr;
    PreviewView* m_preview = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_forPart = nullptr;
    QComboBox* m_for = nullptr;
    QPushButton* m_read = nullptr;
    QLabel* m_step = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    ImportReport* m_report = nullptr;

    // Last: their threads end before what their answers touch.
    std::unique_ptr<JobRunner> m_looks;       ///< the first look at every file, in order
    std::unique_ptr<JobRunner> m_relook;      ///< at files whose choices changed
    std::map<std::uint64_t, JobId> m_relooks; ///< the newest such look at each file
};

}
