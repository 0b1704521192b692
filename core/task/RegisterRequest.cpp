// SPDX-License-Identifier: EUPL-1.2
#include "core/task/RegisterRequest.h"

#include "core/base/Error.h"
#include "core/base/Random.h"
#include "core/base/Text.h"
#include "core/store/HoldStore.h"
#include "core/store/RequestStore.h"
#include "core/task/AttachMail.h"
#include "core/task/RequestFacts.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// The footer of a workbook holds 255 characters, `&` twice, and so do names of files.
constexpr std::size_t longestCaseNumber = 60;

/// Nothing in it that would move the cursor, turn the direction or not be seen.
bool isPlainText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
            (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF ||
            c == replacementCharacter)
            return false;
    }
    return true;
}

/// Such as `_x0041_`, which a workbook reads as a character: the list could never be proved to say
/// it.
bool hasWorkbookEscape(std::string_view text)
{
    constexpr std::size_t length = 7;
    for (std::size_t at = text.find("_x"); at != std::string_view::npos;
         at = text.find("_x", at + 1)) {
        const std::string_view escape = text.substr(at, length);
        if (escape.size() == length && escape.back() == '_' &&
            escape.substr(2, 4).find_first_not_of("0123456789ABCDEFabcdef") ==
                std::string_view::npos)
            return true;
    }
    return false;
}

/// The guards of a person's bare word (domain.md 1.4).
void guard(Archive& archive, const Request& request, RequestEvent event, std::string_view note)
{
    if (isDrivenByWork(event))
        throw GateError("event-needs-work", std::string(eventName(event)));
    if (!nextState(request.state, event))
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    RequestFacts facts = factsOf(archive, request);
    facts.hasNote = !trimmed(note).empty();
    if (const auto obstacle = obstacleTo(event, facts))
        throw GateError(std::string(*obstacle));
}

/// Nothing is asked for any more. What another request holds, its own hold still covers, and what
/// was held for another reason stays held (domain.md 1.4, 3.4).
void releaseHolds(Archive& archive, const Request& request, std::string_view reason,
                  std::string_view actor)
{
    for (const Hold& hold : archive.holds().active()) {
        if (hold.request != request.id || hold.type == HoldType::Other)
            continue;
        archive.holds().release(hold.id, archive.now(), actor, reason);
        AuditEntry entry = auditEntry(actor, "hold-released", request.caseNumber, "hold", hold.uid);
        entry.detail =
            "type=" + std::string(holdTypeName(hold.type)) + "; reason=" + std::string(reason);
        archive.audit().append(entry);
    }
}

}

Request registerRequest(Archive& archive, const NewRequest& told, std::string_view actor)
{
    Request request;
    request.caseNumber = trimmed(told.caseNumber);
    request.uid = newUid();
    request.origin = told.origin;
    request.scope = told.scope;
    request.receivedAt = told.receivedAt;
    request.registeredAt = archive.now();
    request.filter = told.filter;
    if (request.caseNumber.empty())
        throw GateError("case-number-missing");
    if (!isPlainText(request.caseNumber))
        throw GateError("case-number-invalid");
    if (utf16Length(request.caseNumber) > longestCaseNumber ||
        hasWorkbookEscape(request.caseNumber))
        throw GateError("case-number-unfit");
    if (request.receivedAt > request.registeredAt)
        throw GateError("received-in-future");

    Transaction transaction(archive.database());
    if (archive.requests().find(request.caseNumber))
        throw GateError("case-exists", request.caseNumber);
    archive.requests().add(request);
    AuditEntry entry =
        auditEntry(actor, "request-registered", request.caseNumber, "request", request.uid);
    entry.detail = "origin=" + std::string(originName(request.origin)) +
                   "; scope=" + std::string(scopeName(request.scope)) +
                   "; received=" + request.receivedAt.toIso();
    archive.audit().append(entry);
    advance(archive, request, RequestEvent::Register, {}, actor);
    holdAsked(archive, request, actor);
    transaction.commit();
    return request;
}

Request requestOf(Archive& archive, std::string_view caseNumber)
{
    auto request = archive.requests().find(trimmed(caseNumber));
    if (!request)
        throw GateError("case-unknown", std::string(trimmed(caseNumber)));
    return *std::move(request);
}

Request recordEvent(Archive& archive, std::string_view caseNumber, RequestEvent event,
                    std::string_view note, std::string_view actor)
{
    Transaction transaction(archive.database());
    Request request = requestOf(archive, caseNumber);
    guard(archive, request, event, note);
    advance(archive, request, event, note, actor);
    if (event == RequestEvent::Withdraw || isClosing(event)) {
        releaseHolds(archive, request, stateName(request.state), actor);
    }
    if (!isOpen(request.state))
        removeMailOf(archive, request, actor);
    transaction.commit();
    return request;
}

Request closeRequest(Archive& archive, std::string_view caseNumber, std::string_view note,
                     std::string_view actor)
{
    return recordEvent(archive, caseNumber, closingEventOf(requestOf(archive, caseNumber).state),
                       note, actor);
}

void advance(Archive& archive, Request& request, RequestEvent event, std::string_view note,
             std::string_view actor)
{
    const auto to = nextState(request.state, event);
    if (!to)
        throw GateError("event-not-allowed", std::string(stateName(request.state)));
    const RequestStep step{archive.now(), std::string(actor), event, request.state,
                           *to,           std::string(note)};
    archive.requests().record(request.id, step);
    AuditEntry entry =
        auditEntry(actor, "request-event", request.caseNumber, "request", request.uid);
    entry.detail = "event=" + std::string(eventName(event)) +
                   "; from=" + std::string(stateName(step.from)) +
                   "; to=" + std::string(stateName(step.to));
    archive.audit().append(entry);
    request.state = *to;
}

void setHold(Archive& archive, const Request& request, HoldType type, std::string_view actor)
{
    Hold hold;
    hold.type = type;
    hold.request = request.id;
    hold.caseNumber = request.caseNumber;
    hold.filter = request.filter;
    hold.uid = newUid();
    hold.setAt = archive.now();
    hold.setBy = actor;
    archive.holds().add(hold);
    AuditEntry entry = auditEntry(actor, "hold-set", request.caseNumber, "hold", hold.uid);
    entry.detail = "type=" + std::string(holdTypeName(hold.type));
    archive.audit().append(entry);
}

void holdAsked(Archive& archive, const Request& request, std::string_view actor)
{
    setHold(archive, request, HoldType::Request, actor);
}

void holdListed(Archive& archive, const Request& request, std::string_view actor)
{
    const auto isSame = [&](const Hold& held) {
        return held.request == request.id && held.type == HoldType::Selection &&
               held.filter == request.filter;
    };
    if (std::ranges::none_of(archive.holds().active(), isSame))
        setHold(archive, request, HoldType::Selection, actor);
}

void noteImportedLog(Archive& archive, Request& request, std::string_view actor)
{
    if (nextState(request.state, RequestEvent::ImportLog))
        advance(archive, request, RequestEvent::ImportLog, {}, actor);
}

}
