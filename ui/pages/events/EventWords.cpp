// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/events/EventWords.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace postinsyn {

namespace {

struct Words {
    std::string_view code;
    const char* text;
};

constexpr Words events[] = {
    {"delegation-recorded",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A delegation was recorded")},
    {"review-answered",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A question of the checklist was answered")},
    {"review-decided", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A message was decided on")},
    {"review-ground-chosen", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A provision was chosen")},
    {"review-ground-dropped",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A provision was dropped")},
    {"review-missing", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A message was not found")},
    {"review-opened",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "The review of a message was opened")},
    {"review-proposed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "An outcome was proposed")},
    {"other-mail-attached",
     QT_TRANSLATE_NOOP("postinsyn::EventWords",
                       "A message with another Message-ID was attached to its review")},
    {"mail-attached",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A message was attached to its review")},
    {"mail-removed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "An attached message was removed")},
    {"mail-masked",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "Something in a message was masked")},
    {"mail-unmasked",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "Masks in a message were taken away")},
    {"review-step", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The review of a message moved on")},
    {"archive-created", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The archive was made")},
    {"hint-acknowledged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A hint was answered")},
    {"hold-released", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A hold was released")},
    {"hold-set", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A hold was set")},
    {"judging-redone",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A step of judging was done again")},
    {"judging-undone", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A step of judging was undone")},
    {"letter-written", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A letter was written")},
    {"list-frozen", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The list was frozen")},
    {"list-issued", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The list was issued")},
    {"list-version-added",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A new version of the list was made")},
    {"list-written-again",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "Files of the issued list were written again")},
    {"log-imported", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A log was read in")},
    {"log-removed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A log was taken back")},
    {"mailbox-ended",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A last day of employment was noted")},
    {"mailboxes-imported", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Mailboxes were read in")},
    {"profile-changed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The profile was changed")},
    {"request-event", QT_TRANSLATE_NOOP("postinsyn::EventWords", "The request moved on")},
    {"request-registered", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A request was registered")},
    {"rows-judged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Rows were judged")},
    {"selection-confirmed",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A selection was confirmed")},
    {"selection-undone", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A selection was taken back")},
    {"delivery-recorded", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Something was given out")},
    {"decision-drawn-up",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A written decision was drawn up")},
    {"decision-served", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A decision was served")},
    {"appeal-received", QT_TRANSLATE_NOOP("postinsyn::EventWords", "An appeal came in")},
    {"appeal-dismissed",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A late appeal was not taken up")},
    {"appeal-lodged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "An appeal was sent on")},
    {"court-case-noted",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "The court's case number was noted")},
    {"ruling-recorded",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "A court's ruling was recorded")},
    {"ruling-served", QT_TRANSLATE_NOOP("postinsyn::EventWords", "A ruling was served")},
};

constexpr Words objects[] = {
    {"delegation", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Delegation")},
    {"review-item", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Review of a message")},
    {"archive", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Archive")},
    {"disclosure", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Disclosure")},
    {"hold", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Hold")},
    {"list", QT_TRANSLATE_NOOP("postinsyn::EventWords", "List")},
    {"mailbox", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Mailbox")},
    {"request", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Request")},
    {"selection", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Selection")},
    {"source", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Log file")},
    {"decision", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Decision")},
    {"delivery", QT_TRANSLATE_NOOP("postinsyn::EventWords", "Delivery")},
};

constexpr Words keys[] = {
    {"answer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "answer")},
    {"decided", QT_TRANSLATE_NOOP("postinsyn::EventWords", "decided on")},
    {"delegation", QT_TRANSLATE_NOOP("postinsyn::EventWords", "delegation")},
    {"form", QT_TRANSLATE_NOOP("postinsyn::EventWords", "form")},
    {"grounds", QT_TRANSLATE_NOOP("postinsyn::EventWords", "provisions")},
    {"outcome", QT_TRANSLATE_NOOP("postinsyn::EventWords", "outcome")},
    {"provision", QT_TRANSLATE_NOOP("postinsyn::EventWords", "provision")},
    {"question", QT_TRANSLATE_NOOP("postinsyn::EventWords", "question")},
    {"retired", QT_TRANSLATE_NOOP("postinsyn::EventWords", "answers that no longer count")},
    {"role", QT_TRANSLATE_NOOP("postinsyn::EventWords", "role")},
    {"second", QT_TRANSLATE_NOOP("postinsyn::EventWords", "second review due to")},
    {"table", QT_TRANSLATE_NOOP("postinsyn::EventWords", "table of provisions of")},
    {"test", QT_TRANSLATE_NOOP("postinsyn::EventWords", "damage test")},
    {"accepted", QT_TRANSLATE_NOOP("postinsyn::EventWords", "in doubt and accepted")},
    {"added", QT_TRANSLATE_NOOP("postinsyn::EventWords", "added")},
    {"all", QT_TRANSLATE_NOOP("postinsyn::EventWords", "all rows")},
    {"as", QT_TRANSLATE_NOOP("postinsyn::EventWords", "as")},
    {"bulk", QT_TRANSLATE_NOOP("postinsyn::EventWords", "together")},
    {"carried", QT_TRANSLATE_NOOP("postinsyn::EventWords", "rows that keep their decision")},
    {"asked-for",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "confirmed as asked for though masked in row")},
    {"changed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "changed")},
    {"code", QT_TRANSLATE_NOOP("postinsyn::EventWords", "control code")},
    {"content", QT_TRANSLATE_NOOP("postinsyn::EventWords", "content")},
    {"count", QT_TRANSLATE_NOOP("postinsyn::EventWords", "count")},
    {"event", QT_TRANSLATE_NOOP("postinsyn::EventWords", "event")},
    {"field", QT_TRANSLATE_NOOP("postinsyn::EventWords", "field")},
    {"from", QT_TRANSLATE_NOOP("postinsyn::EventWords", "from")},
    {"ground", QT_TRANSLATE_NOOP("postinsyn::EventWords", "provision")},
    {"hint", QT_TRANSLATE_NOOP("postinsyn::EventWords", "hint")},
    {"kind", QT_TRANSLATE_NOOP("postinsyn::EventWords", "kind")},
    {"last-day", QT_TRANSLATE_NOOP("postinsyn::EventWords", "last day")},
    {"letter", QT_TRANSLATE_NOOP("postinsyn::EventWords", "letter")},
    {"like", QT_TRANSLATE_NOOP("postinsyn::EventWords", "like row")},
    {"masked-fields", QT_TRANSLATE_NOOP("postinsyn::EventWords", "masked fields")},
    {"masks", QT_TRANSLATE_NOOP("postinsyn::EventWords", "masks")},
    {"messages", QT_TRANSLATE_NOOP("postinsyn::EventWords", "messages")},
    {"new", QT_TRANSLATE_NOOP("postinsyn::EventWords", "new")},
    {"note", QT_TRANSLATE_NOOP("postinsyn::EventWords", "note")},
    {"numbers-of", QT_TRANSLATE_NOOP("postinsyn::EventWords", "numbers of version")},
    {"open-elsewhere",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "confirmed as no secret by itself in row")},
    {"origin", QT_TRANSLATE_NOOP("postinsyn::EventWords", "origin")},
    {"outside", QT_TRANSLATE_NOOP("postinsyn::EventWords", "messages that left the archive")},
    {"persons-open",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "confirmed as another person in row")},
    {"reason", QT_TRANSLATE_NOOP("postinsyn::EventWords", "reason")},
    {"received", QT_TRANSLATE_NOOP("postinsyn::EventWords", "received")},
    {"rejected", QT_TRANSLATE_NOOP("postinsyn::EventWords", "rejected")},
    {"reworded", QT_TRANSLATE_NOOP("postinsyn::EventWords", "rows that say something else")},
    {"round", QT_TRANSLATE_NOOP("postinsyn::EventWords", "round")},
    {"row", QT_TRANSLATE_NOOP("postinsyn::EventWords", "row")},
    {"rows", QT_TRANSLATE_NOOP("postinsyn::EventWords", "rows")},
    {"scope", QT_TRANSLATE_NOOP("postinsyn::EventWords", "scope")},
    {"shared", QT_TRANSLATE_NOOP("postinsyn::EventWords", "known from other files too")},
    {"sha256", QT_TRANSLATE_NOOP("postinsyn::EventWords", "SHA-256")},
    {"step", QT_TRANSLATE_NOOP("postinsyn::EventWords", "step")},
    {"to", QT_TRANSLATE_NOOP("postinsyn::EventWords", "to")},
    {"type", QT_TRANSLATE_NOOP("postinsyn::EventWords", "kind")},
    {"unchanged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "unchanged")},
    {"unmasked", QT_TRANSLATE_NOOP("postinsyn::EventWords", "mask taken off")},
    {"verdict", QT_TRANSLATE_NOOP("postinsyn::EventWords", "verdict")},
    {"version", QT_TRANSLATE_NOOP("postinsyn::EventWords", "version")},
    {"way", QT_TRANSLATE_NOOP("postinsyn::EventWords", "came as")},
    {"withheld-rows", QT_TRANSLATE_NOOP("postinsyn::EventWords", "withheld rows")},
    {"about", QT_TRANSLATE_NOOP("postinsyn::EventWords", "about")},
    {"by-way", QT_TRANSLATE_NOOP("postinsyn::EventWords", "given out by")},
    {"court", QT_TRANSLATE_NOOP("postinsyn::EventWords", "court")},
    {"decided", QT_TRANSLATE_NOOP("postinsyn::EventWords", "decided on")},
    {"decision", QT_TRANSLATE_NOOP("postinsyn::EventWords", "decision")},
    {"delivery", QT_TRANSLATE_NOOP("postinsyn::EventWords", "delivery")},
    {"fee", QT_TRANSLATE_NOOP("postinsyn::EventWords", "fee")},
    {"fee-basis", QT_TRANSLATE_NOOP("postinsyn::EventWords", "fee after")},
    {"in-part", QT_TRANSLATE_NOOP("postinsyn::EventWords", "in part only")},
    {"in-time", QT_TRANSLATE_NOOP("postinsyn::EventWords", "in time")},
    {"lodged-on", QT_TRANSLATE_NOOP("postinsyn::EventWords", "sent on")},
    {"pages", QT_TRANSLATE_NOOP("postinsyn::EventWords", "pages")},
    {"received-on", QT_TRANSLATE_NOOP("postinsyn::EventWords", "came in on")},
    {"ruled-on", QT_TRANSLATE_NOOP("postinsyn::EventWords", "ruled on")},
    {"ruling", QT_TRANSLATE_NOOP("postinsyn::EventWords", "ruling")},
    {"served-on", QT_TRANSLATE_NOOP("postinsyn::EventWords", "served on")},
};

constexpr Words values[] = {
    {"requested", QT_TRANSLATE_NOOP("postinsyn::EventWords", "requested")},
    {"searching", QT_TRANSLATE_NOOP("postinsyn::EventWords", "being searched for")},
    {"found", QT_TRANSLATE_NOOP("postinsyn::EventWords", "found")},
    {"not-found", QT_TRANSLATE_NOOP("postinsyn::EventWords", "not found")},
    {"at-other-authority", QT_TRANSLATE_NOOP("postinsyn::EventWords", "held by another authority")},
    {"under-review", QT_TRANSLATE_NOOP("postinsyn::EventWords", "under review")},
    {"with-lawyer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "with the lawyer")},
    {"proposed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "proposed")},
    {"second-review", QT_TRANSLATE_NOOP("postinsyn::EventWords", "second review")},
    {"decided", QT_TRANSLATE_NOOP("postinsyn::EventWords", "decided")},
    {"search", QT_TRANSLATE_NOOP("postinsyn::EventWords", "searching")},
    {"find", QT_TRANSLATE_NOOP("postinsyn::EventWords", "finding")},
    {"miss", QT_TRANSLATE_NOOP("postinsyn::EventWords", "not found")},
    {"refer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "another authority")},
    {"review", QT_TRANSLATE_NOOP("postinsyn::EventWords", "reviewing")},
    {"ask-lawyer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "asking the lawyer")},
    {"hear-lawyer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "back from the lawyer")},
    {"propose", QT_TRANSLATE_NOOP("postinsyn::EventWords", "proposing")},
    {"ask-second", QT_TRANSLATE_NOOP("postinsyn::EventWords", "asking for a second review")},
    {"approve", QT_TRANSLATE_NOOP("postinsyn::EventWords", "second person agrees")},
    {"object", QT_TRANSLATE_NOOP("postinsyn::EventWords", "second person objects")},
    {"take-back", QT_TRANSLATE_NOOP("postinsyn::EventWords", "proposal taken back")},
    {"decide", QT_TRANSLATE_NOOP("postinsyn::EventWords", "deciding")},
    {"reopen", QT_TRANSLATE_NOOP("postinsyn::EventWords", "gone into again")},
    {"disclose-full", QT_TRANSLATE_NOOP("postinsyn::EventWords", "goes out in full")},
    {"disclose-masked", QT_TRANSLATE_NOOP("postinsyn::EventWords", "goes out masked")},
    {"disclose-with-reservation",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "goes out with a reservation")},
    {"refuse-secret", QT_TRANSLATE_NOOP("postinsyn::EventWords", "refused: secrecy")},
    {"refuse-not-public", QT_TRANSLATE_NOOP("postinsyn::EventWords", "no public document")},
    {"not-held", QT_TRANSLATE_NOOP("postinsyn::EventWords", "not held")},
    {"informal", QT_TRANSLATE_NOOP("postinsyn::EventWords", "an officer's answer")},
    {"formal", QT_TRANSLATE_NOOP("postinsyn::EventWords", "in writing")},
    {"any-mask", QT_TRANSLATE_NOOP("postinsyn::EventWords", "a mask")},
    {"overridden-high-hint",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "a strong hint that was set aside")},
    {"absolute-ground", QT_TRANSLATE_NOOP("postinsyn::EventWords", "absolute secrecy")},
    {"own-message", QT_TRANSLATE_NOOP("postinsyn::EventWords", "the reviewer's own message")},
    {"backup-only", QT_TRANSLATE_NOOP("postinsyn::EventWords", "only as a backup")},
    {"deleted", QT_TRANSLATE_NOOP("postinsyn::EventWords", "deleted")},
    {"window-passed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "kept no longer")},
    {"never-there", QT_TRANSLATE_NOOP("postinsyn::EventWords", "never there")},
    {"case-officer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "case officer")},
    {"registrar", QT_TRANSLATE_NOOP("postinsyn::EventWords", "registrar")},
    {"unit-head", QT_TRANSLATE_NOOP("postinsyn::EventWords", "head of unit")},
    {"delegate", QT_TRANSLATE_NOOP("postinsyn::EventWords", "delegate")},
    {"counsel", QT_TRANSLATE_NOOP("postinsyn::EventWords", "region's lawyer")},
    {"it", QT_TRANSLATE_NOOP("postinsyn::EventWords", "IT")},
    {"first-reply", QT_TRANSLATE_NOOP("postinsyn::EventWords", "first reply")},
    {"hold-request", QT_TRANSLATE_NOOP("postinsyn::EventWords", "request to hold")},
    {"mailbox-owner",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "instruction to the mailbox owner")},
    {"cover-letter", QT_TRANSLATE_NOOP("postinsyn::EventWords", "letter with the list")},
    {"message-order", QT_TRANSLATE_NOOP("postinsyn::EventWords", "order of messages")},
    {"decision", QT_TRANSLATE_NOOP("postinsyn::EventWords", "decision in writing")},
    {"disclosure-register",
     QT_TRANSLATE_NOOP("postinsyn::EventWords", "register of what went out")},
    {"fee-note", QT_TRANSLATE_NOOP("postinsyn::EventWords", "note of the fee")},
    {"court-handover", QT_TRANSLATE_NOOP("postinsyn::EventWords", "handing over to the court")},
    {"hold-lifted", QT_TRANSLATE_NOOP("postinsyn::EventWords", "hold lifted")},
    {"external", QT_TRANSLATE_NOOP("postinsyn::EventWords", "a requester outside")},
    {"internal", QT_TRANSLATE_NOOP("postinsyn::EventWords", "within the authority")},
    {"authority", QT_TRANSLATE_NOOP("postinsyn::EventWords", "another authority")},
    {"overview", QT_TRANSLATE_NOOP("postinsyn::EventWords", "overview list")},
    {"messages", QT_TRANSLATE_NOOP("postinsyn::EventWords", "messages")},
    {"raw", QT_TRANSLATE_NOOP("postinsyn::EventWords", "the log itself")},
    {"onsite", QT_TRANSLATE_NOOP("postinsyn::EventWords", "to read on the spot")},
    {"received", QT_TRANSLATE_NOOP("postinsyn::EventWords", "came in")},
    {"registered", QT_TRANSLATE_NOOP("postinsyn::EventWords", "registered")},
    {"clarifying", QT_TRANSLATE_NOOP("postinsyn::EventWords", "being clarified")},
    {"log-ordered", QT_TRANSLATE_NOOP("postinsyn::EventWords", "log ordered")},
    {"log-received", QT_TRANSLATE_NOOP("postinsyn::EventWords", "log received")},
    {"list-under-review", QT_TRANSLATE_NOOP("postinsyn::EventWords", "list under review")},
    {"list-disclosed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "list given out")},
    {"no-hits", QT_TRANSLATE_NOOP("postinsyn::EventWords", "no messages")},
    {"awaiting-selection", QT_TRANSLATE_NOOP("postinsyn::EventWords", "waiting for a selection")},
    {"closed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "closed")},
    {"withdrawn", QT_TRANSLATE_NOOP("postinsyn::EventWords", "withdrawn")},
    {"transferred", QT_TRANSLATE_NOOP("postinsyn::EventWords", "handed over")},
    {"register", QT_TRANSLATE_NOOP("postinsyn::EventWords", "registering")},
    {"ask-clarification", QT_TRANSLATE_NOOP("postinsyn::EventWords", "clarification asked for")},
    {"change-filter", QT_TRANSLATE_NOOP("postinsyn::EventWords", "what is asked for was changed")},
    {"clarified", QT_TRANSLATE_NOOP("postinsyn::EventWords", "clarified")},
    {"order-log", QT_TRANSLATE_NOOP("postinsyn::EventWords", "log ordered")},
    {"import-log", QT_TRANSLATE_NOOP("postinsyn::EventWords", "log read in")},
    {"freeze-list", QT_TRANSLATE_NOOP("postinsyn::EventWords", "list frozen")},
    {"no-rows", QT_TRANSLATE_NOOP("postinsyn::EventWords", "no messages found")},
    {"approve-list", QT_TRANSLATE_NOOP("postinsyn::EventWords", "list given out")},
    {"await-selection", QT_TRANSLATE_NOOP("postinsyn::EventWords", "waiting for a selection")},
    {"select", QT_TRANSLATE_NOOP("postinsyn::EventWords", "selection received")},
    {"undo-selection", QT_TRANSLATE_NOOP("postinsyn::EventWords", "selection taken back")},
    {"remind", QT_TRANSLATE_NOOP("postinsyn::EventWords", "reminded to select")},
    {"timeout", QT_TRANSLATE_NOOP("postinsyn::EventWords", "no selection in time")},
    {"skip-list", QT_TRANSLATE_NOOP("postinsyn::EventWords", "no list needed")},
    {"hand-over", QT_TRANSLATE_NOOP("postinsyn::EventWords", "handed over to the units")},
    {"propose-outcome", QT_TRANSLATE_NOOP("postinsyn::EventWords", "outcome proposed")},
    {"disclose", QT_TRANSLATE_NOOP("postinsyn::EventWords", "messages given out")},
    {"informal-refusal", QT_TRANSLATE_NOOP("postinsyn::EventWords", "refused by an employee")},
    {"formal-decision", QT_TRANSLATE_NOOP("postinsyn::EventWords", "decided in writing")},
    {"court-changes", QT_TRANSLATE_NOOP("postinsyn::EventWords", "changed by the court")},
    {"court-rejects", QT_TRANSLATE_NOOP("postinsyn::EventWords", "appeal rejected by the court")},
    {"expire", QT_TRANSLATE_NOOP("postinsyn::EventWords", "time for appeal over")},
    {"court-final", QT_TRANSLATE_NOOP("postinsyn::EventWords", "ruling final")},
    {"close", QT_TRANSLATE_NOOP("postinsyn::EventWords", "closed")},
    {"transfer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "handed over to another authority")},
    {"purge-local", QT_TRANSLATE_NOOP("postinsyn::EventWords", "purged here")},
    {"purged", QT_TRANSLATE_NOOP("postinsyn::EventWords", "purged")},
    {"withdraw", QT_TRANSLATE_NOOP("postinsyn::EventWords", "withdrawn")},
    {"clear", QT_TRANSLATE_NOOP("postinsyn::EventWords", "give out")},
    {"masked", QT_TRANSLATE_NOOP("postinsyn::EventWords", "mask")},
    {"withheld", QT_TRANSLATE_NOOP("postinsyn::EventWords", "withhold")},
    {"query", QT_TRANSLATE_NOOP("postinsyn::EventWords", "question")},
    {"sender", QT_TRANSLATE_NOOP("postinsyn::EventWords", "sender")},
    {"recipients", QT_TRANSLATE_NOOP("postinsyn::EventWords", "recipients")},
    {"recipient", QT_TRANSLATE_NOOP("postinsyn::EventWords", "recipient")},
    {"subject", QT_TRANSLATE_NOOP("postinsyn::EventWords", "subject")},
    {"secret", QT_TRANSLATE_NOOP("postinsyn::EventWords", "secret")},
    {"not-secret", QT_TRANSLATE_NOOP("postinsyn::EventWords", "not secret")},
    {"unclear", QT_TRANSLATE_NOOP("postinsyn::EventWords", "unclear")},
    {"workbook", QT_TRANSLATE_NOOP("postinsyn::EventWords", "workbook")},
    {"csv", QT_TRANSLATE_NOOP("postinsyn::EventWords", "CSV file")},
    {"text", QT_TRANSLATE_NOOP("postinsyn::EventWords", "text")},
    {"phone", QT_TRANSLATE_NOOP("postinsyn::EventWords", "telephone")},
    {"xlsx", QT_TRANSLATE_NOOP("postinsyn::EventWords", "workbook")},
    {"pdf", QT_TRANSLATE_NOOP("postinsyn::EventWords", "PDF")},
    {"request", QT_TRANSLATE_NOOP("postinsyn::EventWords", "request")},
    {"selection-received", QT_TRANSLATE_NOOP("postinsyn::EventWords", "selection received")},
    {"with-units", QT_TRANSLATE_NOOP("postinsyn::EventWords", "with the units")},
    {"deciding", QT_TRANSLATE_NOOP("postinsyn::EventWords", "being decided")},
    {"disclosing", QT_TRANSLATE_NOOP("postinsyn::EventWords", "being given out")},
    {"appeal-period", QT_TRANSLATE_NOOP("postinsyn::EventWords", "time for appeal")},
    {"appealed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "appealed")},
    {"time", QT_TRANSLATE_NOOP("postinsyn::EventWords", "time")},
    {"mask", QT_TRANSLATE_NOOP("postinsyn::EventWords", "mask")},
    {"unmask", QT_TRANSLATE_NOOP("postinsyn::EventWords", "take a mask off")},
    {"withhold", QT_TRANSLATE_NOOP("postinsyn::EventWords", "withhold")},
    {"note", QT_TRANSLATE_NOOP("postinsyn::EventWords", "note")},
    {"answer", QT_TRANSLATE_NOOP("postinsyn::EventWords", "answer to a hint")},
    {"selection", QT_TRANSLATE_NOOP("postinsyn::EventWords", "selection")},
    {"appeal", QT_TRANSLATE_NOOP("postinsyn::EventWords", "appeal")},
    {"other", QT_TRANSLATE_NOOP("postinsyn::EventWords", "another reason")},
    {"email", QT_TRANSLATE_NOOP("postinsyn::EventWords", "e-mail")},
    {"post", QT_TRANSLATE_NOOP("postinsyn::EventWords", "post")},
    {"collected", QT_TRANSLATE_NOOP("postinsyn::EventWords", "collected")},
    {"on-site", QT_TRANSLATE_NOOP("postinsyn::EventWords", "read on the spot")},
    {"tariff", QT_TRANSLATE_NOOP("postinsyn::EventWords", "by the tariff")},
    {"free-pages", QT_TRANSLATE_NOOP("postinsyn::EventWords", "free pages")},
    {"electronic", QT_TRANSLATE_NOOP("postinsyn::EventWords", "files are free")},
    {"waived", QT_TRANSLATE_NOOP("postinsyn::EventWords", "waived")},
    {"yes", QT_TRANSLATE_NOOP("postinsyn::EventWords", "yes")},
    {"no", QT_TRANSLATE_NOOP("postinsyn::EventWords", "no")},
    {"list-masks", QT_TRANSLATE_NOOP("postinsyn::EventWords", "what is masked in the list")},
    {"not-held", QT_TRANSLATE_NOOP("postinsyn::EventWords", "what is not held")},
    {"appeal-court", QT_TRANSLATE_NOOP("postinsyn::EventWords", "court of appeal")},
    {"supreme-court", QT_TRANSLATE_NOOP("postinsyn::EventWords", "supreme court")},
    {"rejected", QT_TRANSLATE_NOOP("postinsyn::EventWords", "rejected")},
    {"changed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "changed")},
    {"remitted", QT_TRANSLATE_NOOP("postinsyn::EventWords", "sent back")},
    {"dismissed", QT_TRANSLATE_NOOP("postinsyn::EventWords", "not tried")},
    {"written-off", QT_TRANSLATE_NOOP("postinsyn::EventWords", "written off")},
    {"no-leave", QT_TRANSLATE_NOOP("postinsyn::EventWords", "no leave to appeal")},
};

template <std::size_t Count>
QString wordsOf(const Words (&table)[Count], std::string_view code)
{
    const auto* it = std::find_if(std::begin(table), std::end(table),
                                  [&](const Words& words) { return words.code == code; });
    return it == std::end(table) ? shownText(code)
                                 : QCoreApplication::translate("postinsyn::EventWords", it->text);
}

}

namespace {

/// A code in words, a time as people here read it, anything else as it is.
QString valueText(const QString& value)
{
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
    if (time.isValid() && value.contains(QLatin1Char('T')))
        return timeText(Instant{time.toMSecsSinceEpoch()});
    return wordsOf(values, value.toStdString());
}

}

QString eventText(const AuditEntry& entry)
{
    return wordsOf(events, entry.event);
}

QString objectText(const AuditEntry& entry)
{
    return entry.objectType ? wordsOf(objects, *entry.objectType) : QString();
}

QString particularsText(const AuditEntry& entry)
{
    QStringList shown;
    const QString detail = fromUtf8(entry.detail.value_or(""));
    for (const QString& pair : detail.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const qsizetype at = pair.indexOf(QLatin1Char('='));
        const QString key = wordsOf(keys, pair.left(at).toStdString());
        if (at < 0)
            shown << key;
        else if (pair.left(at) != QLatin1String("list")) // a name for programs
            shown << key + QLatin1Char(' ') + valueText(pair.mid(at + 1));
    }
    return shown.join(QStringLiteral(", "));
}

}
