// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/HiddenTimes.h"
#include "core/domain/MessageFilter.h"
#include "core/domain/OverviewList.h"
#include "core/domain/Profile.h"
#include "core/domain/VersionChanges.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The fixed Swedish words of an outgoing list (domain.md 6.1). The writers write them and the leak
/// gate expects them.
struct ListWords {
    static constexpr std::string_view aboutSheet = "Om listan";
    static constexpr std::string_view logSheet = "E-postlogg"; ///< then `E-postlogg 2` and so on
    static constexpr std::string_view recipientSheet = "Mottagare";
    static constexpr std::array<std::string_view, 2> aboutHeader{"Uppgift", "Innehåll"};
    static constexpr std::array<std::string_view, 9> logHeader{
        "Nr",        "Datum",     "Klockslag",    "Tidszon",       "Riktning",
        "Avsändare", "Mottagare", "Ärendemening", "Begärs ut (X)",
    };
    static constexpr std::array<std::string_view, 2> recipientHeader{"Nr", "Mottagare"};
    /// What the last column takes; a drop-down in the cell.
    static constexpr std::array<std::string_view, 2> marks{"X", "x"};
    static constexpr std::string_view markErrorTitle = "Begärs ut";
    static constexpr std::string_view markError =
        "Skriv X för ett meddelande som du begär ut. Lämna annars rutan tom.";
    /// How many recipients stand in the row; the others are on the sheet of recipients.
    static constexpr std::size_t recipientsInRow = 20;
    static constexpr std::string_view separator = "; ";

    static std::string sheetName(std::string_view base, std::size_t number); ///< number from 1
    static std::string andMore(std::size_t hidden); ///< `och 57 till (se blad Mottagare)`
    static std::string title(std::string_view caseNumber, int version);
    /// Before the page number: `Dnr 2026-0123`.
    static std::string footer(std::string_view caseNumber);
    static std::string page(int number, int count); ///< `Sida 1(5)`
};

/// The filter as a requester reads it: whole Swedish words, nothing about who asks. "Alla
/// meddelanden" for an empty one.
std::string describeFilter(const MessageFilter& filter);

/// What `Om listan` tells (domain.md 6.6). Empty and absent fields give no line. Nothing here may
/// come from a log, name a file, an account or the requester.
struct AboutList {
    struct LogExtract {
        Instant importedAt;
        std::optional<LocalDate> first; ///< of its messages
        std::optional<LocalDate> last;
        std::string function; ///< how the log was taken out, `meddelandespårning`; may be empty
    };
    struct MailboxEnd {
        std::string mailbox;
        LocalDate lastAvailable;
    };

    /// What the requester may have already.
    struct EarlierVersion {
        int version = 1;
        VersionChanges changes; ///< since then
    };

    std::string authority;
    std::string caseNumber;
    int version = 1;
    std::optional<EarlierVersion> replaces;
    std::string controlCode;
    std::string filterText; ///< of describeFilter
    std::vector<LogExtract> extracts;
    std::vector<std::string> warnings; ///< codes of design.md 5: `row-cap`, `gap` ...
    std::vector<Period> gaps;          ///< days that no imported log covers
    bool hasOtherGaps = false;         ///< whose days are not told
    std::uint64_t hiddenSystem = 0;    ///< monitoring messages that were left out
    std::uint64_t rejectedRows = 0;    ///< of the log's files, that could not be read
    std::int64_t rows = 0;
    std::int64_t maskedFields = 0;
    std::int64_t withheldRows = 0;
    std::vector<MailboxEnd> mailboxEnds;
    std::optional<LocalDate> securedUntil; ///< the listed messages are kept until then
    std::optional<Tariff> tariff;          ///< what copies cost
    std::string contactMailbox;
    std::string contactPhone;
};
/// Leaves out the days from which a time that the list hides could be read.
void hideTimes(AboutList& about, const HiddenTimes& hidden);
std::vector<DisclosableFact> aboutFacts(const AboutList& about);

/// What the program and the profile say in it, which no search of the files must take for a leak.
/// What was asked for, and the mailboxes named by that, are none: ToldFilter has taken out of them
/// what the rows hide.
std::vector<std::string> ownWordsOf(const DisclosableList& list);

/// Every piece of a sentence that describeFilter can write by itself.
std::vector<std::string_view> filterPhrases();
/// The same of aboutFacts and describeFilter, longest first: what is left of a fact without them is
/// its values.
std::vector<std::string_view> fixedPhrases();

}
