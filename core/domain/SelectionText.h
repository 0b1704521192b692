// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Rows of a list from `first` to `last`, both included.
struct RowSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool operator==(const RowSpan&) const = default;
};

/// One place of a text and what it was taken for.
struct SelectionPart {
    enum class Kind : std::uint8_t {
        Understood, ///< these rows; of an exception, these rows not
        Doubtful,   ///< may mean `rows`: a person decides
        Unknown,    ///< a number that the list does not have
        PassedOver, ///< no row number: a date, a telephone number, quoted mail
    };
    std::size_t start = 0; ///< bytes from the start of the text
    std::size_t length = 0;
    Kind kind = Kind::Understood;
    /// Understood: `rows`, `all`, `none`. Doubtful: `other-words` (the sentence says more than we
    /// understand), `negated`, `range-backwards`, `range-outside`, `range-chained`, `range-open`,
    /// `leading-zero`, `decimal`, `date-or-rows`, `thousands`, `count` (3 of them, or number 3?),
    /// `list-mark` (`1)` before something else), `bracket`, `not-a-number`, `number-word`, `rest`,
    /// `all-limited`, `exception-unclear`, `excluded-too`, `after-greeting`, `question`. Unknown:
    /// `number-outside`. PassedOver: `date`, `time`, `phone`, `address`, `web`, `case`, `identity`,
    /// `amount`, `quoted`, `mail-header`.
    std::string code;
    std::vector<RowSpan> rows;
    bool isException = false; ///< behind `utom`, `except`: these rows not

    bool operator==(const SelectionPart&) const = default;
};

/// What a requester's words come to.
struct SelectionText {
    std::vector<std::int64_t> rows;   ///< understood, ascending, each once
    std::vector<SelectionPart> parts; ///< in the order of the text
    std::vector<RowSpan> repeated;    ///< understood, and named more than once
    bool isAll = false;  ///< `alla` was said: to be confirmed with the count (domain.md 6.7)
    bool isNone = false; ///< `inget` was said, and nothing else

    [[nodiscard]] bool hasDoubts() const; ///< a part is Doubtful or Unknown
};

/// Reads which rows of a list of 1..`last` a requester asks for, as written by mail or told by
/// phone, in Swedish or English: `3, 7, 10-14`, `nr 3 och 7`, `3 t.o.m. 5`, `alla utom 4`
/// (domain.md 6.7). Nothing is guessed: a number in a sentence that is not understood is Doubtful.
/// Quoted mail is passed over, and so is `caseNumber` where it stands in the text. Any text will
/// do, valid UTF-8 or not; time is linear in it.
SelectionText readSelectionText(std::string_view text, std::int64_t last,
                                std::string_view caseNumber = {});

/// `spans` in any order, overlapping or not, as ascending rows.
std::vector<std::int64_t> rowsOf(std::vector<RowSpan> spans);

}
