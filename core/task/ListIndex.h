// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/OverviewList.h"
#include "core/store/ListStore.h"
#include "core/task/RowHints.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace postinsyn {

/// What is quick to ask of every row of a list while it is judged: its verdict, its hints, and
/// which rows belong together. Rows are by number, 1..N; some 60 bytes each. A plain value.
class ListIndex {
public:
    struct Row {
        Verdict verdict = Verdict::Unreviewed;
        bool hasMasks = false;
        int hints = 0;
        int openHints = 0; ///< neither answered nor hidden by a mask
    };
    /// Rows that a decision on one row could be carried over to.
    struct Like {
        std::vector<std::int64_t> rows;    ///< undecided, without hints
        std::vector<std::int64_t> hinted;  ///< undecided, but with hints: each is read by itself
        std::vector<std::int64_t> decided; ///< already
    };

    /// Throws away what it held. `list` with all its rows.
    void build(const OverviewList& list, const HintsOf& hintsOf,
               const std::vector<HintAcknowledgement>& answers);
    /// Takes in what was decided on these rows since; they are given with their masks.
    void update(const std::vector<OverviewRow>& rows, const HintsOf& hintsOf,
                const std::vector<HintAcknowledgement>& answers);

    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_rows.size()); }
    [[nodiscard]] const Row& at(std::int64_t nr) const { return m_rows[std::size_t(nr - 1)]; }
    [[nodiscard]] std::int64_t count(Verdict verdict) const;

    /// Rows of the same exchange, the row itself among them, ascending: the same subject once
    /// prefixes are off, and parties that they share, also by way of others. Whoever stands in more
    /// than half of the rows joins nobody. Only the row itself if its subject is empty or everyday.
    [[nodiscard]] std::vector<std::int64_t> thread(std::int64_t nr) const;
    /// The other rows like this: the same subject once prefixes are off with the same parties, or
    /// the same sender and subject.
    [[nodiscard]] Like like(std::int64_t nr) const;

private:
    struct Keys {
        std::uint64_t subject = 0;     ///< of a thread; 0: everyday or empty
        std::uint64_t fullSubject = 0; ///< once prefixes are off, everyday ones too
        std::uint64_t sender = 0;
        std::uint64_t parties = 0;
        std::vector<std::uint32_t> people;
    };

    void take(const OverviewRow& row, const HintsOf& hintsOf,
              const std::vector<HintAcknowledgement>& answers);

    std::vector<Row> m_rows;
    std::vector<Keys> m_keys;
    std::vector<std::uint32_t> m_rowsOfPerson;
    std::unordered_map<std::uint64_t, std::vector<std::int64_t>> m_bySubject; ///< full subject
};

}
