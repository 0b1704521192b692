// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/HintEngine.h"
#include "core/task/FreezeList.h"
#include "core/task/FreezePreview.h"
#include "core/task/JudgeRows.h"
#include "ui/jobs/ArchiveSession.h"
#include "ui/pages/list/ListState.h"
#include "ui/pages/list/Question.h"

#include <QCache>
#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace postinsyn {

/// A hint on a row and what became of it.
struct Flag {
    Hint hint;
    std::optional<HintAnswer> answer; ///< also one that waits to be saved
    bool isMasked = false;            ///< all it points at is hidden
    [[nodiscard]] bool isOpen() const { return !answer && !isMasked; }
};

/// The list of a case as it is worked on: reads rows when they are looked at, and hands every
/// decision to the archive at once, with what it rests on. What it holds is as of the last answer
/// of a job; an answer for another list than the one at hand is dropped.
class ListDesk : public QObject {
    Q_OBJECT
public:
    explicit ListDesk(ArchiveSession& session, QObject* parent = nullptr);

    /// Reads the newest version, or the one named; ends in `opened`.
    void open(const QString& caseNumber, std::optional<int> version = {});
    /// The same again, if somebody else changed the archive.
    void reopenIfChanged();

    [[nodiscard]] bool hasList() const { return m_state.head.has_value(); }
    [[nodiscard]] const OverviewList& head() const { return *m_state.head; } ///< without rows
    [[nodiscard]] int newestVersion() const { return m_state.newest; }
    /// False while another version is on its way.
    [[nodiscard]] bool mayJudge() const { return m_state.mayJudge && !m_isRenewing; }
    [[nodiscard]] bool mayFreeze() const { return m_state.mayFreeze && !m_isRenewing; }
    [[nodiscard]] bool mayRevise() const;
    [[nodiscard]] const MessageFilter& filter() const { return m_state.filter; } ///< of the request
    [[nodiscard]] bool hasLog() const { return m_state.hasLog; } ///< in the archive, of any request
    [[nodiscard]] const ListIndex& index() const { return m_state.index; }
    [[nodiscard]] const GroundTable& grounds() const { return *m_grounds; }
    [[nodiscard]] const JudgingHistory& history() const { return m_state.history; }
    [[nodiscard]] std::optional<JudgingForecast> forecast() const;

    /// Valid until the next change or some thousand other rows; null if it is not there.
    [[nodiscard]] const OverviewRow* row(std::int64_t nr) const;
    [[nodiscard]] std::vector<Flag> flags(const OverviewRow& row) const;
    /// A decision on the row waits for its turn (an import may be running).
    [[nodiscard]] bool isWaiting(std::int64_t nr) const { return m_waiting.contains(nr); }
    /// Nothing that the question rests on has changed, as far as is known here; core looks again.
    [[nodiscard]] bool isTrue(const Question& question) const;

    void judge(const Question& question);
    void answer(std::int64_t nr, const std::string& hint, HintAnswer answer);
    void undo();
    void redo();
    /// `seen` is what was looked at: nothing else is frozen.
    void freeze(const std::string& filterText, std::shared_ptr<const std::vector<MessageId>> seen);
    void revise();
    /// What freezing again would change; ends in `newerFound`.
    void findNewer();
    /// The rows that the decision on a row could be carried over to; ends in `batchFound`.
    void findLike(std::int64_t nr);
    /// Of these rows, those that may be decided together; ends in `batchFound`.
    void findAmong(std::vector<std::int64_t> rows, const RowDecision& decision);
    /// Numbers of the rows whose addresses or subject hold all words of `text`, or that have it for
    /// a number; ends in `rowsFound`.
    void findText(const QString& text);

signals:
    void opened();
    void changed(); ///< rows, history, forecast, what may be done
    void judged(const postinsyn::JudgeResult& result);
    void rewound(qint64 firstRow);
    void frozen(const postinsyn::FrozenList& list);
    void newerFound(const postinsyn::FreezePreview& preview);
    void batchFound(const postinsyn::Batch& batch);
    void rowsFound(const std::vector<std::int64_t>& rows);
    void failed(const postinsyn::Error& problem);

private:
    class Wait;
    struct Renewal;

    void take(ListState&& read);
    void takeRows(ListId list, const std::vector<std::int64_t>& rows);
    void rewind(bool isUndo);
    void renew(bool isRenewing);
    void endWait(ListId list, const std::vector<std::int64_t>& rows, const std::string& hint);
    void tellWaiting();
    void takeBatch(const Batch& batch);
    [[nodiscard]] bool isAt(ListId list) const { return m_state.head && m_state.head->id == list; }
    [[nodiscard]] ArchiveSession::Failed failing(std::shared_ptr<Wait> wait = {});

    ArchiveSession& m_session;
    QString m_case;
    std::optional<int> m_version;
    ListState m_state;
    bool m_isRenewing = false;
    std::shared_ptr<const GroundTable> m_grounds;
    HintsOf m_hintsOf;
    std::vector<HintAcknowledgement> m_waitingAnswers;
    std::multiset<std::int64_t> m_waiting; ///< rows, once for each decision
    mutable QCache<std::int64_t, std::vector<OverviewRow>> m_pages;
    Query m_opening;
    Query m_newerSearch;
    Query m_batchSearch;
    Query m_textSearch;
};

}
