// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What must not occur in an outgoing file: every masked or withheld original of at least 3
/// characters, hidden times, the message-ids, uids, account and machine name and paths given to it
/// (security.md 3.6 point 4d). The texts go in and never come out: a search answers with kinds,
/// counts and places.
class ForbiddenTexts {
public:
    ForbiddenTexts();
    ~ForbiddenTexts();
    ForbiddenTexts(ForbiddenTexts&&) noexcept;
    ForbiddenTexts& operator=(ForbiddenTexts&&) noexcept;

    /// All originals behind the masks of the list, and the subjects of withheld rows; the addresses
    /// of a withheld row count unless another row shows them openly by decision. Subjects of the
    /// withheld rows `mayBeOpen` are everyday ones: open rows may show them by decision too.
    void addMaskedOf(const OverviewList& list, std::span<const std::int64_t> mayBeOpen = {});
    void add(std::string_view kind,
             std::string_view text); ///< `time`, `message-id`, `uid`, `account`, `machine`, `path`
    /// Builds the multi-pattern automaton; no add after it.
    void seal();
    // What leaves by decision, or by chance (a masked `och`), cannot be told from a leak by
    // searching bytes: the comparison of the cells proves it instead. Both after seal; they return
    // how many texts are not searched for any more.

    /// For words of the program's own, such as those on `Om listan`. They are no reason to tell a
    /// `time`: what is said there may have been worked out from it.
    std::size_t excuse(std::string_view ownWords);
    /// For what the list leaves open. Long masked texts and the subjects of withheld rows are not
    /// excused: MaskConsistency has made sure that they stand nowhere in it.
    /// Throws Cancelled.
    std::size_t excuseOpenOf(const OverviewList& list, const std::stop_token& stop = {});

    struct Finding {
        std::string kind; ///< `masked`, `withheld`, `message-id`, ...
        std::string form; ///< `raw`, `folded`, `utf-16le`, `utf-16be`, `base64`, `escaped`, `nfd`
        std::uint64_t offset; ///< in the bytes searched
        bool isShort =
            false; ///< the original has 3 to 5 characters: meaningful in text, not in boilerplate
    };
    static constexpr std::size_t mostFindings = 100; ///< of one search
    /// Searches bytes of any kind (raw files, inflated parts, decoded text). Linear in their
    /// length; at most `mostFindings`, of those that `isMeant` says yes to: harmless ones must not
    /// hide a leak behind them.
    [[nodiscard]] std::vector<Finding> search(
        std::string_view bytes, const std::function<bool(const Finding&)>& isMeant =
                                    [](const Finding&) { return true; }) const;
    [[nodiscard]] std::size_t count() const;

private:
    struct Automaton;
    std::unique_ptr<Automaton> m_automaton;
};

}
