// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/Hold.h"
#include "core/domain/RowNumbers.h"
#include "core/store/HoldStore.h"
#include "core/store/SelectionStore.h"
#include "core/task/ConfirmSelection.h"
#include "tests/support/IssuedCase.h"
#include "tests/support/ReturnedBook.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using test::IssuedCase;

namespace {

/// `code detail rows` of the GateError that `body` throws.
template <class Body>
std::string selectionGate(Body&& body)
{
    try {
        body();
    } catch (const GateError& error) {
        std::string text = error.code();
        if (!error.detail().empty())
            text += " " + error.detail();
        return error.rows().empty() ? text : text + " " + rowNumbersText(error.rows());
    }
    return "done";
}

SelectionProposal read(IssuedCase& issued, std::string_view text)
{
    return readSelection(*issued.archive, IssuedCase::number, text);
}

SelectionRound confirm(IssuedCase& issued, std::string_view text,
                       const SelectionAnswers& answers = {})
{
    return confirmSelection(*issued.archive, read(issued, text), answers, "eva");
}

std::string selected(IssuedCase& issued)
{
    return rowNumbersText(SelectionStore(issued.archive->database())
                              .selectedRows(requestOf(*issued.archive, IssuedCase::number).id));
}

std::string lastAudit(IssuedCase& issued, std::string_view event)
{
    std::string found;
    for (const RecordedAuditEntry& recorded : issued.archive->audit().entries())
        if (recorded.entry.event == event)
            found = recorded.entry.detail.value_or("");
    return found;
}

}

TEST_SUITE("Selection")
{
    TEST_CASE("Reading says what is understood and changes nothing")
    {
        IssuedCase issued;
        issued.issue();
        const auto before = issued.archive->audit().head().seq;
        const SelectionProposal proposal = read(issued, "nr 3, 5–7 och 20");
        CHECK(rowNumbersText(proposal.rows) == "3,5-7");
        CHECK(rowNumbersText(proposal.added) == "3,5-7");
        CHECK(proposal.already.empty());
        CHECK(proposal.version == 1);
        CHECK(proposal.rowCount == 12);
        CHECK(doubtsOf(proposal) == std::vector<SelectionDoubt>{{"number-outside", {}}});
        CHECK(issued.archive->audit().head().seq == before);
        CHECK(issued.state() == RequestState::ListDisclosed);
        CHECK(selected(issued).empty());
    }

    TEST_CASE("A confirmed round moves the case on, and rounds add up")
    {
        IssuedCase issued;
        issued.issue();
        const SelectionRound first = confirm(issued, "3 och 7");
        CHECK(issued.state() == RequestState::SelectionReceived);
        CHECK(first.number == 1);
        CHECK(first.actor == "eva");
        CHECK(lastAudit(issued, "selection-confirmed") ==
              "round=1; rows=3,7; count=2; accepted=; way=text; version=1");

        const SelectionProposal proposal = read(issued, "7-9");
        CHECK(rowNumbersText(proposal.added) == "8-9");
        CHECK(rowNumbersText(proposal.already) == "7");
        confirmSelection(*issued.archive, proposal, {}, "eva");
        CHECK(selected(issued) == "3,7-9");
        CHECK(issued.state() == RequestState::SelectionReceived);

        const auto rounds = SelectionStore(issued.archive->database())
                                .rounds(requestOf(*issued.archive, IssuedCase::number).id);
        REQUIRE(rounds.size() == 2);
        CHECK(rounds[0].uid == first.uid);
        CHECK(rowNumbersText(rounds[1].rows) == "7-9");
        CHECK(rounds[1].way == SelectionWay::Text);
        CHECK(rounds[1].isActive());
    }

    TEST_CASE("A round can be taken back and stays to be seen; without any the case waits again")
    {
        IssuedCase issued;
        issued.issue();
        confirm(issued, "3 och 7");
        confirm(issued, "8");
        CHECK(undoSelection(*issued.archive, IssuedCase::number, "bo").number == 2);
        CHECK(selected(issued) == "3,7");
        CHECK(issued.state() == RequestState::SelectionReceived);
        undoSelection(*issued.archive, IssuedCase::number, "bo");
        CHECK(selected(issued).empty());
        CHECK(issued.state() == RequestState::AwaitingSelection);
        CHECK(lastAudit(issued, "selection-undone") == "round=1; rows=3,7; count=2");
        CHECK(selectionGate([&] { undoSelection(*issued.archive, IssuedCase::number, "bo"); }) ==
              "selection-none-to-undo");
        const auto rounds = SelectionStore(issued.archive->database())
                                .rounds(requestOf(*issued.archive, IssuedCase::number).id);
        REQUIRE(rounds.size() == 2);
        CHECK(rounds[0].undoneBy == "bo");
        CHECK(confirm(issued, "4").number == 3);
    }

    TEST_CASE("Nothing in doubt is taken without a person's word")
    {
        IssuedCase issued;
        issued.issue();
        CHECK(selectionGate([&] { confirm(issued, "3 eller 7"); }) == "selection-doubtful 3,7");
        CHECK(selectionGate([&] { confirm(issued, "3 och 40"); }) == "selection-doubtful");
        SelectionAnswers some;
        some.accepted = {7};
        CHECK(selectionGate([&] { confirm(issued, "3 eller 7", some); }) == "selection-doubtful 3");
        some.leavesDoubts = true;
        const SelectionRound round = confirm(issued, "3 eller 7", some);
        CHECK(rowNumbersText(round.rows) == "7");
        CHECK(rowNumbersText(round.accepted) == "7");
        SelectionAnswers both;
        both.accepted = {7, 3};
        CHECK(selectionGate([&] { confirm(issued, "3 eller 7", both); }) == "done");
    }

    TEST_CASE("All is confirmed with the count")
    {
        IssuedCase issued;
        issued.issue();
        CHECK(selectionGate([&] { confirm(issued, "alla utom 4"); }) ==
              "selection-all-unconfirmed 11");
        SelectionAnswers answers;
        answers.countOfAll = 12;
        CHECK(selectionGate([&] { confirm(issued, "alla utom 4", answers); }) ==
              "selection-all-unconfirmed 11");
        answers.countOfAll = 11;
        CHECK(confirm(issued, "alla utom 4", answers).isAll);
        CHECK(selected(issued) == "1-3,5-12");
    }

    TEST_CASE("Rules stand in the way of what makes no selection")
    {
        IssuedCase issued;
        CHECK(selectionGate([&] { read(issued, "3"); }) == "list-not-issued 1");
        issued.issue();
        CHECK(selectionGate([&] { confirm(issued, "inget"); }) == "selection-empty");
        CHECK(selectionGate([&] { confirm(issued, ""); }) == "selection-empty");
        SelectionAnswers outside;
        outside.accepted = {13};
        CHECK(selectionGate([&] { confirm(issued, "3", outside); }) == "rows-unknown 13");
        CHECK(selectionGate([&] { read(issued, std::string(longestSelectionText + 1, '3')); }) ==
              "selection-too-long 131072");
        CHECK(selectionGate([&] { readSelection(*issued.archive, "X", "3"); }) == "case-unknown X");
        CHECK(selectionGate([&] {
                  recordEvent(*issued.archive, IssuedCase::number, RequestEvent::Select, "", "bo");
              }) == "event-needs-work select");
        recordEvent(*issued.archive, IssuedCase::number, RequestEvent::Withdraw, "", "bo");
        CHECK(selectionGate([&] { confirm(issued, "3"); }) == "event-not-allowed withdrawn");
        CHECK(selected(issued).empty());
    }

    TEST_CASE("A corrected list in the works changes nothing; once it is out, reading begins anew")
    {
        IssuedCase issued;
        issued.issue();
        const SelectionProposal proposal = read(issued, "3");
        newListVersion(*issued.archive, IssuedCase::number, "anna");
        CHECK(read(issued, "3").version == 1);
        issued.issue();
        CHECK(selectionGate([&] { confirmSelection(*issued.archive, proposal, {}, "eva"); }) ==
              "selection-list-changed");
        CHECK(confirm(issued, "3").version == 2);
        newListVersion(*issued.archive, IssuedCase::number, "anna");
        issued.issue();
        CHECK(issued.state() == RequestState::SelectionReceived);
        CHECK(selected(issued) == "3");
    }

    TEST_CASE("The requester's words are kept apart, and the audit has a commitment to them only")
    {
        IssuedCase issued;
        issued.issue();
        const std::string words = "Nr 3, tack!\nMvh Cecilia Ceder, 070-123 45 67";
        const SelectionRound round = confirm(issued, words);
        CHECK(SelectionStore(issued.archive->database()).textOf(round.id) == words);
        bool hasCommit = false;
        for (const RecordedAuditEntry& recorded : issued.archive->audit().entries()) {
            CHECK(AuditStore::leafOf(recorded).find("Cecilia") == std::string::npos);
            hasCommit = hasCommit || (recorded.entry.event == "selection-confirmed" &&
                                      recorded.entry.commit.has_value());
        }
        CHECK(hasCommit);
    }

    TEST_CASE("A list that goes out is held for what may be asked for next, once")
    {
        IssuedCase issued;
        const auto holds = [&] {
            std::string text;
            for (const Hold& hold : issued.archive->holds().active())
                text += std::string(holdTypeName(hold.type)) + " ";
            return text;
        };
        CHECK(holds() == "request ");
        issued.issue();
        CHECK(holds() == "request selection ");
        newListVersion(*issued.archive, IssuedCase::number, "anna");
        issued.issue();
        CHECK(holds() == "request selection ");
        CHECK(selectionHeldUntil(issued.now, 14).toIso() == "2026-04-13");
    }

    TEST_CASE("A row that says something else by now is asked for, and told")
    {
        IssuedCase issued;
        issued.issue();
        const Request request = requestOf(*issued.archive, IssuedCase::number);
        OverviewList list = *issued.archive->lists().newestIssued(request.id);
        issued.archive->lists().loadRows(list);
        IssuedVersion first{IssuedCase::number, 1, {issued.controlCode}, {}};
        for (const OverviewRow& row : list.rows)
            first.rows.push_back(disclosed(row, TimeZone::stockholm()));
        const auto file =
            issued.folder.write("lista.xlsx", test::ReturnedBook(first).ask({7, 8}).workbook());

        newListVersion(*issued.archive, IssuedCase::number, "anna");
        issued.decide({7}, MaskRows{RowField::Subject, {}, "25:1"});
        IssueAnswers answers;
        answers.changed = {7};
        issued.issue(answers);
        const SelectionProposal proposal =
            readReturnedSelection(*issued.archive, IssuedCase::number, file.string());
        CHECK(rowNumbersText(proposal.rows) == "7-8");
        CHECK(proposal.answeredVersion == 1);
        CHECK(proposal.version == 2);
        REQUIRE(proposal.returned.remarks.size() == 1);
        CHECK(proposal.returned.remarks[0].code == "row-reworded");
        CHECK(proposal.returned.remarks[0].nr == 7);
        CHECK(doubtsOf(proposal).empty());
        CHECK(confirmSelection(*issued.archive, proposal, {}, "eva").version == 1);
        CHECK(selected(issued) == "7-8");
    }
}
