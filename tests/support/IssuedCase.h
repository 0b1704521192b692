// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Profile.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/Archive.h"
#include "core/store/ListStore.h"
#include "core/task/FreezeList.h"
#include "core/task/IssueList.h"
#include "core/task/JudgeRows.h"
#include "core/task/RegisterRequest.h"
#include "tests/support/TempFolder.h"

#include <memory>
#include <numeric>
#include <string>
#include <vector>

namespace postinsyn::test {

/// An archive of its own whose case `RK 2026-0123` has a list that went out: row n was sent n
/// minutes after 2026-03-28 23:00 UTC by `senderN@region.example`; row 3 is withheld as a whole, in
/// row 4 the sender is masked, in row 5 the time.
class IssuedCase {
public:
    static constexpr const char* number = "RK 2026-0123";

    explicit IssuedCase(int rows = 12)
    {
        NewRequest told;
        told.caseNumber = number;
        told.receivedAt = now;
        registerRequest(*archive, told, "anna");
        archive->database().run(
            "INSERT INTO source (uid, name, sha256, size, format, encoding, time_basis, row_count, "
            "message_row_count, duplicate_row_count, ignored_row_count, rejected_row_count, "
            "message_count, new_message_count, new_recipient_count, warnings, imported_at, "
            "imported_by) VALUES ('u', 'f', x'00', 1, 'msgtrk', 'utf-8', 'utc', 0, 0, 0, 0, 0, 0, "
            "0, 0, '[]', 0, 'anna')");
        FreezeOrder order;
        order.caseNumber = number;
        order.filterText = "allt";
        for (int i = 1; i <= rows; ++i)
            order.messages.push_back(message(i));
        freezeList(*archive, std::move(order), "anna");
        judge(rows);
    }

    void judge(int rows)
    {
        std::vector<std::int64_t> all(static_cast<std::size_t>(rows));
        std::iota(all.begin(), all.end(), std::int64_t{1});
        decide(all, ClearRows{});
        if (rows >= 5) {
            decide({3}, WithholdRows{"25:1"});
            decide({4}, MaskRows{RowField::Sender, {}, "25:1"});
            decide({5}, MaskRows{RowField::Time, {}, "25:1"});
        }
    }

    void decide(const std::vector<std::int64_t>& rows, const RowDecision& decision)
    {
        judgeRows(*archive, number, rows, decision, none, grounds, "anna");
    }

    IssuedCase& issue(IssueAnswers answers = {})
    {
        const ReadyList ready = prepareIssue(*archive, number, none, grounds, {}, answers);
        controlCode = ready.list.controlCode;
        const std::vector<IssuedFileRecord> files{{"xlsx", std::string(32, 'h'), 1}};
        recordIssued(*archive, ready, files, "anna");
        return *this;
    }

    [[nodiscard]] RequestState state() { return requestOf(*archive, number).state; }

    TempFolder folder;
    Instant now{1'774'825'200'000};
    std::unique_ptr<Archive> archive = Archive::create(
        folder / "a", Profile::builtIn("demo").toJson(), "anna", [this] { return now; });
    GroundTable grounds = GroundTable::builtIn();
    HintsOf none = [](const OverviewRow&) { return std::vector<Hint>(); };
    std::string controlCode;

private:
    static LoggedMessage message(int i)
    {
        LoggedMessage made;
        made.id = MessageId{1000 + i};
        made.utc = Instant{1'774'738'800'000 + i * std::int64_t{60'000}};
        made.messageId = "m" + std::to_string(i);
        made.sender = "sender" + std::to_string(i) + "@region.example";
        made.recipients.push_back({"bo@press.example"});
        made.subject = "Ärende " + std::to_string(i);
        made.direction = Direction::Out;
        return made;
    }
};

}
