// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The set fee for copies (TF 2:16, domain.md 1.8): a number of pages free, then one fee for the
/// first page charged and another for each further page. Whole kronor.
struct Tariff {
    int freePages = 0;
    int firstPageFee = 0;
    int pageFee = 0;
    /// Charging for electronic copies needs explicit support in the tariff (JO 1149-2015).
    bool chargesElectronicCopies = false;
    std::optional<LocalDate> validFrom;
    bool isToBeChecked = true;
    std::string note;

    /// For a paper copy of `pages` pages, postage not counted.
    [[nodiscard]] std::int64_t feeFor(std::int64_t pages) const;

    bool operator==(const Tariff&) const = default;
};

/// How long things are expected to exist at their source, in Swedish civil days (domain.md 3.2).
struct RetentionPolicy {
    int mailboxDays = 0; ///< after the last day of employment
    int logDays = 0;     ///< after the day of the log row
    /// According to policy the log goes with the mailbox, although a trace is technically apart
    /// from it (domain.md 0.2): IT has to be asked all the same.
    bool isLogLostWithMailbox = false;
    int selectionHoldDays = 14; ///< of the hold that starts when a list is issued (domain.md 3.4)
    int localCopyDays = 30; ///< from closing a request to purging its local data (domain.md 3.6)

    bool operator==(const RetentionPolicy&) const = default;
};

/// When a second person has to look at a judgement (four eyes, domain.md 5).
struct SecondReviewRule {
    bool onAnyMask = true;
    bool onOverriddenHighHint = true;
    int onRowsAbove = 200;
    bool onAbsoluteGround = true;
    bool onRawLog = true;
    bool onOwnMessage = true; ///< the reviewer is sender or recipient

    bool operator==(const SecondReviewRule&) const = default;
};

/// Where a requester turns. Texts in square brackets are still to be filled in by the authority.
struct ContactPoint {
    std::string function;
    std::string mailbox;
    std::string phone;
    /// Where appeals and other post go; may be empty.
    std::string postAddress = {};

    [[nodiscard]] bool isFilledIn() const;

    bool operator==(const ContactPoint&) const = default;
};

/// A board: each is an authority of its own (domain.md 2.3).
struct Board {
    std::string name;
    bool isToBeChecked = true;

    bool operator==(const Board&) const = default;
};

/// The data that regions change (domain.md 0.3 point 10): a plain value, kept as JSON in each
/// archive and replaceable by an authority's own file of the same form.
struct Profile {
    std::string id;   ///< `region-halland`
    std::string name; ///< `Region Halland`, as letters show it
    std::optional<LocalDate> validFrom;
    std::optional<LocalDate> validTo; ///< last day of the policy the data were read from
    std::optional<LocalDate> checkedOn;
    std::string source; ///< which policy, for people
    std::vector<Board> boards;
    /// Mail domains, folded. A subdomain is own only if it is listed itself.
    std::vector<std::string> ownDomains;
    RetentionPolicy retention;
    std::string court; ///< where refusals are appealed (OSL 6:8)
    Tariff tariff;
    /// Decided to take its place, each from a day of its own; ascending by that day.
    std::vector<Tariff> laterTariffs;
    ContactPoint contact;
    std::string logProducer; ///< who runs the message trace
    SecondReviewRule secondReview;
    /// Local reserve numbers in the notation of ReserveNumberShape; empty where unknown.
    std::vector<std::string> reserveNumberShapes;
    /// When the authority's lawyer approved the text of law in its letters; until then the letters
    /// say that this is to be done.
    std::optional<LocalDate> lawTextsApprovedOn;

    /// Throws FormatError{`profile-invalid`, key}: the key is missing, unknown, given twice or
    /// its value cannot be; detail `json` or `utf-8` if the text as a whole is at fault.
    static Profile fromJson(std::string_view json);
    static std::vector<std::string> builtInNames(); ///< sorted
    /// Throws FormatError{`profile-unknown`, name}.
    static Profile builtIn(std::string_view name);

    /// Reads back equal; keys in a fixed order.
    [[nodiscard]] std::string toJson() const;

    /// What copies cost that are given out on that day.
    [[nodiscard]] const Tariff& tariffOn(LocalDate day) const;

    enum class Validity { Current, NotYet, Expired };
    [[nodiscard]] Validity validityOn(LocalDate today) const;

    bool operator==(const Profile&) const = default;
};

}
