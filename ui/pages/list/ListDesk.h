// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/HintEngine.h"
#include "core/task/FreezeList.h"
#include "core/task/JudgeRows.h"
#include "core/task/ListIndex.h"
#include "ui/jobs/ArchiveSession.h"

#include <QCache>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace postinsyn {

/// A hint on a row and what became of it.
struct Flag {
    Hint hint;
    std::optional<HintAnswer> answer;
    bool isMasked = false; ///< all it points at is hidden
    [[nodiscard]] bool isOpen() const { return !answer && !isMasked; }
};

/// Rows that a decision is about to be carried over to.
struct LikeRows {
    std::int64_t nr = 0; ///< the row that is followed
    std::vector<OverviewRow> rows;
    std::int64_t hinted = 0;  ///< left out: they have flags
    std::int64_t decided = 0; ///< left out: decided already
    std::int64_t missing = 0; ///< left out: what is masked does not stand there
};

/// The list of a case as it is worked on: reads rows when they are looked at, and hands every
/// decision to the archive at once. What it holds is as of the last answer of a job.
class ListDesk : public QObject {
    Q_OBJECT
public:
    explicit ListDesk(ArchiveSession& session, QObject* parent = nullptr);

    /// Reads the newest version, or the one named; ends in `opened`.
    void open(const QString& caseNumber, std::optional<int> version = {});
    /// The same again, if somebody else changed the archive.
    void reopenIfChanged();

    [[nodiscard]] bool hasList() const { return m_head.has_value(); }
    [[nodiscard]] const OverviewList& head() const { return *m_head; } ///< without rows
    [[nodiscard]] int newestVersion() const { return m_newest; }
    [[nodiscard]] bool mayJudge() const { return m_mayJudge; }
    [[nodiscard]] bool mayFreeze() const { return m_mayFreeze; }
    [[nodiscard]] const MessageFilter& filter() const { return m_filter; } ///< of the request
    [[nodiscard]] bool hasLog() const { return m_hasLog; } ///< in the archive, of any request
    [[nodiscard]] const ListIndex& index() const { return m_index; }
    [[nodiscard]] const GroundTable& grounds() const { return *m_grounds; }
    [[nodiscard]] const JudgingHistory& history() const { return m_history; }
    [[nodiscard]] std::optional<JudgingForecast> forecast() const;

    /// Valid until the next change or some thousand other rows; null if it is not there.
    [[nodiscard]] const OverviewRow* row(std::int64_t nr) const;
    [[nodiscard]] std::vector<Flag> flags(const OverviewRow& row) const;

    void judge(std::vector<std::int64_t> rows, const RowDecision& decision);
    void answer(std::int64_t nr, const std::string& hint, HintAnswer answer);
    void undo();
    void redo();
    /// `seen` is what was looked at: nothing else is frozen.
    void freeze(const std::string& filterText, std::shared_ptr<const std::vector<MessageId>> seen);
    void revise();
    /// Ends in `likeFound`.
    void findLike(std::int64_t nr);

signals:
    void opened();
    void changed(); ///< rows, history, forecast
    void judged(const postinsyn::JudgeResult& result);
    void rewound(qint64 firstRow);
    void frozen(const postinsyn::FrozenList& list);
    void likeFound(const postinsyn::LikeRows& like);
    void failed(const postinsyn::Error& problem);

private:
    struct Opened;

    void take(Opened&& opened);
    void takeRows(const std::vector<std::int64_t>& rows);
    void rewind(bool isUndo);
    [[nodiscard]] ArchiveSession::Failed failing();

    ArchiveSession& m_session;
    QString m_case;
    std::optional<int> m_version;
    std::optional<OverviewList> m_head;
    int m_newest = 0;
    bool m_mayJudge = false;
    bool m_mayFreeze = false;
    MessageFilter m_filter;
    bool m_hasLog = false;
    std::int64_t m_seenEntry = 0; ///< of the audit: whether somebody else wrote
    ListIndex m_index;
    std::shared_ptr<const HintEngine> m_engine;
    std::shared_ptr<const GroundTable> m_grounds;
    HintsOf m_hintsOf;
    std::vector<HintAcknowledgement> m_answers;
    JudgingHistory m_history;
    std::vector<JudgingStep> m_steps;
    mutable QCache<std::int64_t, std::vector<OverviewRow>> m_pages;
    Query m_opening;
    Query m_likeSearch;
};

}
