// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/WordTables.h"

namespace postinsyn {

namespace {

constexpr std::string_view reportHint = "this is an error of the program: report it";
constexpr std::string_view showRequest = "postinsyn-cli request show CASE";
constexpr std::string_view showList = "postinsyn-cli list show CASE";
constexpr std::string_view showHints = "postinsyn-cli list hints CASE, then list ack CASE --row N "
                                       "--hint ID --as not-secret|secret|unclear";
constexpr std::string_view rightsHint = "check the rights of the file and its folder";

constexpr ErrorWords workErrors[] = {
    // the archive
    {"archive-not-found", "there is no archive",
     "make one: postinsyn-cli --archive FILE init --profile region-halland"},
    {"archive-exists", "there is an archive already; it is not overwritten", "choose another name"},
    {"not-an-archive", "this is no archive of ours", "check the name after --archive"},
    {"archive-damaged", "the archive is damaged", "use the latest backup, and keep this file"},
    {"archive-newer", "the archive was made by a newer version of this program",
     "update the program"},
    {"archive-older", "the archive is of an older version",
     "it is copied and brought up to date by the first command that writes, such as import, or "
     "when the window opens it"},
    {"archive-in-use", "another program has the archive open", "close it there and try again"},
    {"archive-busy", "the archive is busy", "try again in a moment"},
    {"archive-on-share", "the archive lies on a network share, where it could be damaged",
     "move it to a local disk; logs may be read from shares"},
    {"archive-read-only", "the archive cannot be written", rightsHint},
    {"archive-cannot-open", "the archive cannot be opened", rightsHint},
    {"schema-foreign", "the archive's tables are not ours: it was changed by another program",
     "use the latest backup"},
    {"pragma-refused", "SQLite refuses a setting that the archive's safety rests on",
     "the installed SQLite is not the one this program was made for"},
    {"rows-not-conserved", "the rows do not add up; the file was not imported",
     "this is an error of the program: report it with the file's format"},
    {"millisecond-full", "the file has more messages in one millisecond than an archive can hold",
     "nothing was changed; ask IT for an export with true times"},
    {"disk-full", "the disk is full", "make room and try again; nothing was changed"},
    {"io-error", "the disk answers with an error", "nothing was changed; have the disk looked at"},
    {"sql-failed", "the archive answers with an error", reportHint},
    {"sql-error", "the archive answers with an error", reportHint},
    {"constraint-failed", "the archive refuses data that break its rules", reportHint},
    {"out-of-memory", "there is not enough memory", "close other programs and try again"},
    {"no-transaction", "an error of the program: a change without a transaction", reportHint},
    {"filter-invalid", "the stored filter cannot be read", "use the latest backup"},
    // the machine
    {"no-randomness", "the system gives no random numbers", "have the system looked at"},
    {"account-unknown", "the system does not tell which account this is",
     "log in with an account of your own"},
    {"zone-unknown", "there is no such time zone", "use utc or a name such as Europe/Stockholm"},
    // provisions and mailboxes
    {"ground-unknown", "there is no such provision in the table",
     "write it as OSL 25:1, with st 2 for the second paragraph; postinsyn-cli grounds shows all"},
    {"mailbox-unknown", "there is no mailbox with this address", "postinsyn-cli mailboxes list"},
    {"address-taken", "the address belongs to another mailbox", "postinsyn-cli mailboxes list"},
    {"profile-other", "the archive was made for another profile",
     "postinsyn-cli profile show; the id of a profile stays"},
    // requests
    {"case-unknown", "there is no request with this case number", "postinsyn-cli request list"},
    {"case-exists", "there is a request with this case number already", showRequest},
    {"case-number-missing", "a request needs a case number", "use the number of your case system"},
    {"case-number-invalid", "the case number holds line breaks or characters that are not seen",
     "write it as your case system shows it"},
    {"received-in-future", "the receipt lies in the future",
     "tell when it reached anyone in the authority"},
    {"event-not-allowed", "this cannot happen to the request in the state it is in", showRequest},
    {"event-needs-work", "this comes about by doing it, not by saying it",
     "postinsyn-cli request change CASE, list freeze CASE, list issue CASE"},
    {"filter-empty", "a request cannot ask for everything",
     "say what it asks for now: --from, --to, --party ..."},
    {"filter-unchanged", "this is what the request asks for already", showRequest},
    {"filter-fixed", "a list has gone out: what it was made of does not change any more",
     "correct the list by a new version: postinsyn-cli list revise CASE"},
    {"order-incomplete", "an order to IT needs whose mail is asked for and for which days",
     "add them: postinsyn-cli request change CASE --from D --to D --party A"},
    {"hold-missing", "there is no active hold for this request", showRequest},
    {"log-missing", "there is no log in the archive that this request can use",
     "postinsyn-cli import FILE... --request CASE"},
    {"found-changed", "the archive holds other messages now than those that were looked at",
     "look at what is found now, then freeze"},
    // the list
    {"list-missing", "there is no list for this request yet", "postinsyn-cli list freeze CASE"},
    {"source-unknown", "there is no import of this number", "postinsyn-cli sources"},
    {"source-listed", "a list shows messages that came with this import alone",
     "to read the file anew, with another zone say, import it with --anew"},
    {"source-held", "a hold covers messages that came with this import alone: they stay",
     "to read the file anew, with another zone say, import it with --anew"},
    {"list-version-missing", "the list has no such version", showList},
    {"list-issued", "the list is out: its numbers and masks never change",
     "make a new version: postinsyn-cli list revise CASE"},
    {"list-not-issued", "this version is not out yet: change it as it is", showList},
    {"nothing-issued", "no version of the list has gone out yet",
     "issue it: postinsyn-cli list issue CASE --out FILE.xlsx"},
    {"issued-content-unknown",
     "the list went out before the program kept what stood on 'Om listan': nothing shows that a "
     "new file would say the same",
     "make a new version: postinsyn-cli list revise CASE, then issue it with all its files"},
    {"issued-content-differs",
     "what the archive holds gives another list today than the one that went out",
     "make a new version: postinsyn-cli list revise CASE, then issue it with all its files"},
    {"rows-unknown", "there are no such rows in the list", showList},
    {"mask-outside", "a mask lies outside of its field", reportHint},
    {"mask-text-not-found", "the text to mask does not stand in that field of the rows",
     "mask it as it is written there, or the whole field"},
    {"mask-text-ambiguous",
     "the text to mask stands in that field of the rows in other letter case only",
     "mask it as it is written there, or the whole field"},
    {"mask-empty-field", "there is nothing to mask in that field of the rows",
     "leave these rows out of --rows"},
    {"mask-withheld", "these rows are withheld: a mask would open all the rest of them",
     "leave them out; or, if a row may go out in part, clear it by itself first"},
    {"mask-without-ground", "a mask has no ground", "mask it again with --ground \"OSL 25:1\""},
    {"bulk-has-hints", "rows with hints are judged one by one",
     "clear the named rows each by itself"},
    {"bulk-has-masks", "clearing them together would open what is masked or withheld in these rows",
     "clear the named rows each by itself, if they are to be opened"},
    {"hint-unknown", "the row has no such hint", "postinsyn-cli list hints CASE"},
    {"like-undecided", "the row that others are to follow is not decided itself", showList},
    {"list-changed", "another version of the list has come since", showList},
    {"rows-changed", "the rows were decided otherwise meanwhile", showList},
    {"nothing-to-undo", "nothing has been decided in this list that could be undone", showList},
    {"nothing-to-redo", "nothing has been undone that could be done again", showList},
    {"nothing-changed", "no row differs from what went out before", "issue without --changed"},
    {"rows-unreviewed", "rows are not judged yet", showList},
    {"rows-query", "rows are marked with a question", "settle them: clear, mask or withhold"},
    {"hints-unacknowledged", "hints are not acknowledged yet", showHints},
    {"hints-unclear", "hints are judged as unclear", "settle them: not-secret or secret"},
    {"hints-secret-open", "what a hint was judged secret for stands open",
     "mask it or withhold the row; or judge the hint anew"},
    {"masked-elsewhere-open", "a value masked or withheld in one row stands open in another",
     "of each pair the first row hides it and the second shows it: mask it in the second too, or "
     "open it in the first; --open-elsewhere is for parts of what is hidden, it does not help "
     "here"},
    {"part-elsewhere-open",
     "a short masked word, a name, address or number within a mask, or the subject of a withheld "
     "row, stands open in another row",
     "mask it there too; or, if it is no secret by itself, issue with --open-elsewhere and the "
     "rows that hide it (first of each pair)"},
    {"person-elsewhere-open",
     "a name or address hidden in one row is that of an address or name open in another",
     "if it is the same person and secret, mask it there too; or, if it is another of that name or "
     "no secret there, issue with --persons-open and the rows that hide it (first of each pair)"},
    {"asked-for-masked",
     "these rows hide what the list was asked for: whoever asked knows that they meet it",
     "think over whether they may be told at all (list judge --withhold does not help either); "
     "if the masks are meant against others, issue with --asked-for and these rows: Om listan "
     "then says [sekretess] for what was asked for"},
    {"differs-from-issued", "rows hide or show what an earlier issued version did not",
     "compare with list show CASE --version N, then issue with --changed and exactly these rows"},
    {"list-of-another-filter", "the list was frozen before what the request asks for was changed",
     "postinsyn-cli list freeze CASE"},
    {"changed-since", "the archive was changed while the list was written", "issue it again"},
    {"leak-found", "the finished file holds something that must not leave; it was deleted",
     "nothing left the archive; report the part named above"},
    // the selection
    {"selection-too-long", "the text is longer than an answer to a list can be",
     "give only what the requester wrote, without what it quotes"},
    {"selection-file-unreadable", "the file cannot be read as a list that came back",
     "open it in Excel or LibreOffice and save it as .xlsx or CSV; or give what it asks for with "
     "--numbers"},
    {"selection-no-list", "the file holds no table that looks like the list",
     "name the file that came back, or give what it asks for with --numbers"},
    {"selection-too-many-rows", "the file has far more rows than the list",
     "give what it asks for with --numbers"},
    {"selection-other-list", "the file is another list than the one that went out",
     "name the file that came back for this case"},
    {"selection-list-unsaid", "the file does not say which list it is",
     "look whether it is this one; if it is, confirm with --this-list"},
    {"selection-empty", "no row is asked for", "ask the requester, or name the rows with --accept"},
    {"selection-doubtful", "something in the answer is in doubt; the rows it may mean are told",
     "take them with --accept, or leave them out with --leave-doubts"},
    {"selection-all-unconfirmed", "all rows are asked for; a person confirms how many that is",
     "confirm with --count and the count told"},
    {"selection-list-changed", "another version of the list went out since the answer was read",
     "read it again"},
    {"selection-none-to-undo", "no selection of this case is left to take back", showRequest},
};

}

std::span<const ErrorWords> workWords()
{
    return workErrors;
}

}
