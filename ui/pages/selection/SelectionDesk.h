// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/OverviewList.h"
#include "core/domain/Request.h"
#include "ui/jobs/ArchiveSession.h"
#include "ui/pages/selection/ReadAnswer.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// What the step of selecting rests on, without widgets: the list of a case that is out, the rounds
/// that came, and the answer that is being read.
class SelectionDesk : public QObject {
    Q_OBJECT
public:
    explicit SelectionDesk(ArchiveSession& session, QObject* parent = nullptr);

    /// Ends in `found`. What was read of another case is dropped.
    void open(const std::string& caseNumber);
    /// The archive changed: the rounds are read again, and so is the answer.
    void reread();

    [[nodiscard]] const std::string& caseNumber() const { return m_case; }
    /// Whether the archive has answered for this case.
    [[nodiscard]] bool isKnown() const { return m_facts.has_value(); }
    /// The newest version that went out, without its rows.
    [[nodiscard]] const std::optional<OverviewList>& list() const;
    [[nodiscard]] const std::vector<SelectionRound>& rounds() const;
    /// What all rounds that count ask for, ascending.
    [[nodiscard]] const std::vector<std::int64_t>& selected() const;
    /// The number of the first round that counts and asks for the row; 0: none.
    [[nodiscard]] int roundOf(std::int64_t nr) const;
    /// The round that can be taken back now.
    [[nodiscard]] std::optional<int> undoable() const;
    /// Whether an answer can be taken in the state that the case is in.
    [[nodiscard]] bool mayReceive() const;

    /// How an answer is waited for: the list is out, and no round counts.
    struct Wait {
        LocalDate until; ///< the last day that is waited for
        bool isOver = false;
        std::optional<Instant> remindedAt; ///< last
        bool mayClose = false;             ///< the day is past, and the requester was reminded
    };
    [[nodiscard]] std::optional<Wait> wait() const;
    /// The requester was reminded.
    void noteReminder();
    /// No answer came in time: the case is closed.
    void closeUnanswered();

    /// Ends in `answerChanged`; an empty text forgets the answer.
    void readText(const QString& text, bool isByPhone);
    /// Ends in `answerChanged` or `fileRefused`.
    void readFile(const QString& path);
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const QString& file() const { return m_file; }
    void forgetAnswer();
    [[nodiscard]] const ReadAnswer* answer() const { return m_answer.get(); }
    /// Ends in `replied`.
    void reply(const std::vector<std::size_t>& lines, Reply reply);
    void replyToOpen(Reply reply);

    /// Ends in `confirmed` or `failed`.
    void confirm(bool isOfThisList, std::int64_t countOfAll);
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// Takes the newest round back; ends in `undone` or `failed`.
    void undo();

signals:
    void found();
    void answerChanged();
    void replied();
    void workChanged();
    void confirmed(int round, int rows);
    void undone(int round);
    void fileRefused(const postinsyn::Error& problem);
    void failed(const postinsyn::Error& problem);

private:
    struct Facts {
        RequestState state = RequestState::Registered;
        std::optional<OverviewList> list;
        std::vector<SelectionRound> rounds;
        std::vector<std::int64_t> selected;
        std::optional<Wait> wait;
    };

    void record(std::vector<RequestEvent> events, const QString& note);
    static Facts factsOf(Archive& archive, const std::string& caseNumber);
    void take(ReadAnswer answer, bool isSameText);
    void askAnswer(bool isSameText);
    void endWork();

    ArchiveSession& m_session;
    std::string m_case;
    std::optional<Facts> m_facts;
    QString m_text;
    bool m_isByPhone = false;
    QString m_file;
    bool m_isReading = false;
    bool m_isWorking = false;
    std::unique_ptr<ReadAnswer> m_answer;
    Query m_lookUp;
    Query m_reading;
};

}
