// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Profile.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/IdentityNumber.h"
#include "core/domain/PackNode.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <algorithm>
#include <span>
#include <sstream>

namespace postinsyn {

std::string_view embeddedProfile(std::string_view path);
std::span<const std::string_view> embeddedProfileNames();

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

constexpr int longestWindow = 36500;

int intAt(const PackNode& node, std::string_view key, int least, int most)
{
    return static_cast<int>(node.at(key).number(least, most));
}

Tariff readTariff(const PackNode& node)
{
    node.allowOnly({"freePages", "firstPageFee", "pageFee", "chargesElectronicCopies", "validFrom",
                    "toBeChecked", "note"});
    Tariff tariff;
    tariff.freePages = intAt(node, "freePages", 0, 1'000'000);
    tariff.firstPageFee = intAt(node, "firstPageFee", 0, 1'000'000);
    tariff.pageFee = intAt(node, "pageFee", 0, 1'000'000);
    tariff.chargesElectronicCopies = node.flagOr("chargesElectronicCopies", false);
    tariff.validFrom = node.dateIf("validFrom");
    tariff.isToBeChecked = node.flagOr("toBeChecked", false);
    tariff.note = node.textOr("note", {});
    return tariff;
}

RetentionPolicy readRetention(const PackNode& node)
{
    node.allowOnly(
        {"mailboxDays", "logDays", "logLostWithMailbox", "selectionHoldDays", "localCopyDays"});
    RetentionPolicy policy;
    policy.mailboxDays = intAt(node, "mailboxDays", 0, longestWindow);
    policy.logDays = intAt(node, "logDays", 0, longestWindow);
    policy.isLogLostWithMailbox = node.at("logLostWithMailbox").flag();
    policy.selectionHoldDays = intAt(node, "selectionHoldDays", 1, longestWindow);
    policy.localCopyDays = intAt(node, "localCopyDays", 0, longestWindow);
    return policy;
}

SecondReviewRule readSecondReview(const PackNode& node)
{
    node.allowOnly(
        {"anyMask", "overriddenHighHint", "rowsAbove", "absoluteGround", "rawLog", "ownMessage"});
    SecondReviewRule rule;
    rule.onAnyMask = node.at("anyMask").flag();
    rule.onOverriddenHighHint = node.at("overriddenHighHint").flag();
    rule.onRowsAbove = intAt(node, "rowsAbove", 0, 1'000'000'000);
    rule.onAbsoluteGround = node.at("absoluteGround").flag();
    rule.onRawLog = node.at("rawLog").flag();
    rule.onOwnMessage = node.at("ownMessage").flag();
    return rule;
}

std::vector<Tariff> readLaterTariffs(const PackNode& root)
{
    std::vector<Tariff> tariffs;
    const auto list = root.find("laterTariffs");
    if (!list)
        return tariffs;
    for (const PackNode& node : list->items()) {
        tariffs.push_back(readTariff(node));
        const auto from = tariffs.back().validFrom;
        if (!from || (tariffs.size() > 1 && *from <= *tariffs[tariffs.size() - 2].validFrom))
            node.fault();
    }
    return tariffs;
}

ContactPoint readContact(const PackNode& node)
{
    node.allowOnly({"function", "mailbox", "phone", "postAddress"});
    return {node.at("function").text(), node.at("mailbox").text(), node.at("phone").text(),
            node.textOr("postAddress", {})};
}

std::vector<Board> readBoards(const PackNode& list)
{
    std::vector<Board> boards;
    for (const PackNode& node : list.items()) {
        node.allowOnly({"name", "toBeChecked"});
        Board board{node.at("name").text(), node.flagOr("toBeChecked", false)};
        if (std::any_of(boards.begin(), boards.end(),
                        [&](const Board& other) { return other.name == board.name; }))
            node.at("name").fault();
        boards.push_back(std::move(board));
    }
    return boards;
}

std::vector<std::string> readDomains(const PackNode& list)
{
    std::vector<std::string> domains;
    for (const PackNode& node : list.items()) {
        const std::string domain = foldAddress(node.text());
        const bool isPlain = domain.find_first_of("@*/ <>") == std::string::npos &&
                             domain.find('.') != std::string::npos && !domain.starts_with('.') &&
                             !domain.ends_with('.');
        if (!isPlain || std::find(domains.begin(), domains.end(), domain) != domains.end())
            node.fault();
        domains.push_back(domain);
    }
    if (domains.empty())
        list.fault();
    return domains;
}

void readValidity(const PackNode& root, Profile& profile)
{
    profile.validFrom = root.dateIf("validFrom");
    profile.validTo = root.dateIf("validTo");
    profile.checkedOn = root.dateIf("checkedOn");
    if (profile.validFrom && profile.validTo && *profile.validTo < *profile.validFrom)
        root.at("validTo").fault();
}

std::vector<std::string> readReserveNumberShapes(const PackNode& root)
{
    std::vector<std::string> shapes;
    const auto list = root.find("reserveNumberShapes");
    if (!list)
        return shapes;
    for (const PackNode& node : list->items()) {
        shapes.push_back(node.text());
        if (!ReserveNumberShape::parse(shapes.back()))
            node.fault();
    }
    return shapes;
}

std::string readId(const PackNode& node)
{
    std::string id = node.text();
    const bool isKebab = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!isKebab)
        node.fault();
    return id;
}

template <class T>
Poco::Dynamic::Var listOf(const std::vector<T>& values)
{
    Array list;
    for (const T& value : values)
        list.add(value);
    return list;
}

void putDate(Object& object, const char* key, std::optional<LocalDate> date)
{
    if (date)
        object.set(key, date->toIso());
}

Object boardJson(const Board& board)
{
    Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("name", board.name);
    object.set("toBeChecked", board.isToBeChecked);
    return object;
}

Object retentionJson(const RetentionPolicy& policy)
{
    Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("mailboxDays", policy.mailboxDays);
    object.set("logDays", policy.logDays);
    object.set("logLostWithMailbox", policy.isLogLostWithMailbox);
    object.set("selectionHoldDays", policy.selectionHoldDays);
    object.set("localCopyDays", policy.localCopyDays);
    return object;
}

Object tariffJson(const Tariff& tariff)
{
    Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("freePages", tariff.freePages);
    object.set("firstPageFee", tariff.firstPageFee);
    object.set("pageFee", tariff.pageFee);
    object.set("chargesElectronicCopies", tariff.chargesElectronicCopies);
    putDate(object, "validFrom", tariff.validFrom);
    object.set("toBeChecked", tariff.isToBeChecked);
    if (!tariff.note.empty())
        object.set("note", tariff.note);
    return object;
}

Object contactJson(const ContactPoint& contact)
{
    Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("function", contact.function);
    object.set("mailbox", contact.mailbox);
    object.set("phone", contact.phone);
    if (!contact.postAddress.empty())
        object.set("postAddress", contact.postAddress);
    return object;
}

Object secondReviewJson(const SecondReviewRule& rule)
{
    Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("anyMask", rule.onAnyMask);
    object.set("overriddenHighHint", rule.onOverriddenHighHint);
    object.set("rowsAbove", rule.onRowsAbove);
    object.set("absoluteGround", rule.onAbsoluteGround);
    object.set("rawLog", rule.onRawLog);
    object.set("ownMessage", rule.onOwnMessage);
    return object;
}

/// Profiles lie directly in profile/; the file that holds provisions is no profile.
std::optional<std::string> profileName(std::string_view path)
{
    constexpr std::string_view folder = "profile/";
    constexpr std::string_view suffix = ".json";
    if (!path.starts_with(folder) || !path.ends_with(suffix))
        return std::nullopt;
    path.remove_prefix(folder.size());
    path.remove_suffix(suffix.size());
    if (path.find('/') != std::string_view::npos || path == "provisions")
        return std::nullopt;
    return std::string(path);
}

}

std::int64_t Tariff::feeFor(std::int64_t pages) const
{
    if (pages <= freePages)
        return 0;
    return firstPageFee + pageFee * (pages - freePages - 1);
}

const Tariff& Profile::tariffOn(LocalDate day) const
{
    const auto later =
        std::find_if(laterTariffs.rbegin(), laterTariffs.rend(),
                     [&](const Tariff& candidate) { return *candidate.validFrom <= day; });
    return later == laterTariffs.rend() ? tariff : *later;
}

bool ContactPoint::isFilledIn() const
{
    return !mailbox.starts_with('[') && !phone.starts_with('[');
}

Profile Profile::fromJson(std::string_view json)
{
    const PackNode root = PackNode::parse(json, "profile-invalid");
    root.allowOnly({"id", "name", "validFrom", "validTo", "checkedOn", "source", "boards",
                    "ownDomains", "retention", "court", "tariff", "laterTariffs", "contact",
                    "logProducer", "secondReview", "reserveNumberShapes", "lawTextsApprovedOn"});
    Profile profile;
    profile.id = readId(root.at("id"));
    profile.name = root.at("name").text();
    readValidity(root, profile);
    profile.source = root.textOr("source", {});
    profile.boards = readBoards(root.at("boards"));
    profile.ownDomains = readDomains(root.at("ownDomains"));
    profile.retention = readRetention(root.at("retention"));
    profile.court = root.at("court").text();
    profile.tariff = readTariff(root.at("tariff"));
    profile.laterTariffs = readLaterTariffs(root);
    profile.contact = readContact(root.at("contact"));
    profile.logProducer = root.at("logProducer").text();
    profile.secondReview = readSecondReview(root.at("secondReview"));
    profile.reserveNumberShapes = readReserveNumberShapes(root);
    profile.lawTextsApprovedOn = root.dateIf("lawTextsApprovedOn");
    return profile;
}

std::vector<std::string> Profile::builtInNames()
{
    std::vector<std::string> names;
    for (const std::string_view path : embeddedProfileNames())
        if (auto name = profileName(path))
            names.push_back(*std::move(name));
    std::sort(names.begin(), names.end());
    return names;
}

Profile Profile::builtIn(std::string_view name)
{
    const auto names = builtInNames();
    if (std::find(names.begin(), names.end(), name) == names.end())
        throw FormatError("profile-unknown", std::string(name));
    return fromJson(embeddedProfile("profile/" + std::string(name) + ".json"));
}

std::string Profile::toJson() const
{
    Object root(Poco::JSON_PRESERVE_KEY_ORDER);
    root.set("id", id);
    root.set("name", name);
    putDate(root, "validFrom", validFrom);
    putDate(root, "validTo", validTo);
    putDate(root, "checkedOn", checkedOn);
    if (!source.empty())
        root.set("source", source);
    std::vector<Object> boardObjects;
    for (const Board& board : boards)
        boardObjects.push_back(boardJson(board));
    root.set("boards", listOf(boardObjects));
    root.set("ownDomains", listOf(ownDomains));
    root.set("retention", retentionJson(retention));
    root.set("court", court);
    root.set("tariff", tariffJson(tariff));
    if (!laterTariffs.empty()) {
        Array list;
        for (const Tariff& later : laterTariffs)
            list.add(tariffJson(later));
        root.set("laterTariffs", list);
    }
    root.set("contact", contactJson(contact));
    root.set("logProducer", logProducer);
    root.set("secondReview", secondReviewJson(secondReview));
    root.set("reserveNumberShapes", listOf(reserveNumberShapes));
    putDate(root, "lawTextsApprovedOn", lawTextsApprovedOn);
    std::ostringstream out;
    root.stringify(out, 2);
    return out.str();
}

Profile::Validity Profile::validityOn(LocalDate today) const
{
    if (validFrom && today < *validFrom)
        return Validity::NotYet;
    if (validTo && today > *validTo)
        return Validity::Expired;
    return Validity::Current;
}

}
