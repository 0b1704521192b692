// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/CopyFee.h"
#include "core/domain/DisclosableText.h"
#include "core/domain/MessageFilter.h"
#include "core/domain/OverviewList.h"
#include "core/domain/Profile.h"
#include "core/domain/WrittenDecision.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// A paragraph of a letter as it leaves.
struct LetterBlock {
    enum class Kind : std::uint8_t {
        Paragraph,
        Line, ///< no space to a line that follows: addresses, signatures
        Heading,
        Item,
        Note, ///< small print
    };
    Kind kind = Kind::Paragraph;
    DisclosableText text;

    bool operator==(const LetterBlock&) const = default;
};

/// A letter as it leaves: every text is a person's decision or our own words. No requester, no
/// purpose, no account (domain.md 7).
struct Letter {
    std::string kind; ///< `first-reply`
    DisclosableText title;
    DisclosableText authority;
    DisclosableText board; ///< may be empty
    std::string caseNumber;
    LocalDate date;
    std::vector<LetterBlock> blocks;

    bool operator==(const Letter&) const = default;
};

/// SHA-256 (32 bytes) of all that the letter says, whatever file it is written to.
std::string letterDigest(const Letter& letter);

/// Values for the places of a template, by the names of LetterTemplate::fieldNames; lines are
/// separated by LF.
using LetterFields = std::map<std::string, DisclosableText, std::less<>>;

/// What the archive knows of a case as far as any letter may tell it: numbers, days, grounds, and
/// what was asked for as ToldFilter gives it. The words are the caller's.
struct LetterFacts {
    struct List { ///< the newest that went out
        int version = 1;
        LocalDate issuedOn;
        std::string controlCode;
        std::int64_t rows = 0;
        std::int64_t maskedFields = 0;
        std::int64_t withheldRows = 0;
    };
    struct HiddenRow {
        std::int64_t nr = 0;
        bool isWhole = false;
        std::vector<RowField> fields;     ///< masked, if not the whole row
        std::vector<std::string> grounds; ///< each once
    };
    /// A message that IT is to take out. Fields as the list shows them.
    struct WantedMessage {
        std::int64_t nr = 0;
        DisclosableText messageId; ///< empty: no log told it, or the message left the log
        std::optional<LocalTime> time;
        DisclosableText sender;
    };
    struct MailboxEnd {
        std::string address;
        LocalDate lastDay; ///< of employment
        LocalDate lastAvailable;
        LocalDate orderBy;
    };
    /// Something that a decision or a delivery is about.
    struct Told {
        std::int64_t nr = 0;
        std::optional<ItemOutcome> outcome; ///< of a message; nothing: a row of the list
        std::vector<std::string> grounds;
    };
    /// One time that something was given out, or that a list was issued.
    struct Delivery {
        Instant at;
        std::optional<int> version; ///< of the list; nothing: messages
        std::int64_t rows = 0;
        std::vector<Told> messages;
        std::optional<DeliveryWay> way; ///< nothing: nobody said how it was handed over
        std::optional<std::int64_t> fee;
        std::vector<std::string> files; ///< SHA-256 in hexadecimal
    };

    std::string caseNumber;
    LocalDate today;
    LocalDate receivedOn;
    MessageFilter told; ///< what was asked for
    std::optional<List> list;
    std::vector<HiddenRow> hidden;         ///< of the list, ascending
    std::vector<std::int64_t> selected;    ///< ascending
    std::vector<WantedMessage> wanted;     ///< the selected ones; only for a letter to IT
    std::vector<std::string> mailboxes;    ///< own ones that are asked for by name, sorted
    std::vector<MailboxEnd> mailboxEnds;   ///< of those whose holder leaves
    std::optional<LocalDate> heldSince;    ///< the oldest active hold of the case
    std::optional<LocalDate> securedUntil; ///< by the hold for a selection
    std::vector<Delivery> deliveries;      ///< ascending by time
    /// The newest written decision, and the messages it is about with their grounds.
    std::optional<WrittenDecision> decision;
    std::vector<Told> decided;
    Profile profile;
};

}
