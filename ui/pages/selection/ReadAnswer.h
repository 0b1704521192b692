// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/ConfirmSelection.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// What a person said of something in doubt.
enum class Reply : std::uint8_t { Open, Asked, NotAsked };

/// One place of a requester's answer, and what it was taken for. A doubt that may mean a few rows
/// has a line for each of them, so that they can be decided one by one.
struct AnswerLine {
    enum class Kind : std::uint8_t { Understood, Doubtful, Unknown, Edited, Note, PassedOver };
    Kind kind = Kind::Understood;
    std::string code;               ///< SelectionPart::code, ReturnedRemark::code
    std::string written;            ///< as the requester wrote it; of outside
    std::vector<std::int64_t> rows; ///< that it means, or may mean; ascending
    std::uint64_t line = 0;         ///< of the file that came back; 0: of a text
    bool isException = false;       ///< these rows not
    bool needsReply = false;
    /// The rows are asked for elsewhere in the answer too: there is nothing to say.
    bool isAskedAnyway = false;
    Reply reply = Reply::Open;

    [[nodiscard]] bool isOpen() const { return needsReply && reply == Reply::Open; }
};

/// How a row that an answer is about stands to what was asked for before.
enum class RowStanding : std::uint8_t {
    New,
    Already,  ///< an earlier round asks for it too
    Doubtful, ///< to be decided
    Declined, ///< was in doubt; a person said that it is not asked for
    Unnamed,  ///< an earlier round asks for it, this answer does not name it
};

struct StandingRow {
    std::int64_t nr = 0;
    RowStanding standing = RowStanding::New;
    bool operator==(const StandingRow&) const = default;
};

/// A requester's answer as it was read, with what a person replied to its doubts. A plain value:
/// nothing of it holds before it is confirmed.
class ReadAnswer {
public:
    explicit ReadAnswer(SelectionProposal proposal);

    [[nodiscard]] const SelectionProposal& proposal() const { return m_proposal; }
    /// What is to be decided first, then the rest in the order of the answer.
    [[nodiscard]] const std::vector<AnswerLine>& lines() const { return m_lines; }
    [[nodiscard]] std::size_t openCount() const;
    /// Of the lines that need one; lines about the very same rows get it too.
    void reply(std::span<const std::size_t> lines, Reply reply);
    void replyToOpen(Reply reply);
    /// Takes over what was replied to the same answer, read before.
    void keepReplies(const ReadAnswer& before);

    /// Every row that the answer, its doubts or an earlier round are about, ascending.
    [[nodiscard]] std::vector<StandingRow> rows() const;
    /// How many rows a round of it would ask for.
    [[nodiscard]] std::size_t askedCount() const;

    [[nodiscard]] bool isFile() const { return !m_proposal.fileSha256.empty(); }
    /// Of another case, or of a list that never went out: there is nothing to confirm.
    [[nodiscard]] bool isOfOther() const;
    /// A person is to say that it is this list.
    [[nodiscard]] bool isUnsaid() const;
    /// Everything is answered; `isOfThisList` and `countOfAll` are what the person said.
    [[nodiscard]] bool isComplete(bool isOfThisList, std::int64_t countOfAll) const;
    [[nodiscard]] SelectionAnswers answers(bool isOfThisList, std::int64_t countOfAll) const;

private:
    void addParts();
    void addRemarks();
    void addDoubt(const AnswerLine& line);
    [[nodiscard]] std::vector<std::int64_t> accepted() const;

    SelectionProposal m_proposal;
    std::vector<AnswerLine> m_lines;
};

}
