// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskConsistency.h"

#include "core/base/PatternScan.h"
#include "core/base/Text.h"
#include "core/domain/MaskParts.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace postinsyn {

namespace {

constexpr std::size_t shortestContained = 6;
constexpr std::size_t shortestNumber = 6;
constexpr std::size_t longestNumber =
    64; // digits: account and card numbers too, but bounded work a start

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Runs of digits that single separators hold together: `19811218-9876`, `08-123 45 67`.
std::vector<std::vector<std::string_view>> numbersIn(std::string_view text)
{
    std::vector<std::vector<std::string_view>> numbers;
    std::size_t end = 0; // of the last run
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        const bool isJoined = !numbers.empty() && begin == end + 1 &&
                              std::string_view("-+ ./").find(text[end]) != std::string_view::npos;
        if (!isJoined)
            numbers.emplace_back();
        numbers.back().push_back(text.substr(begin, at - begin));
        end = at;
    }
    return numbers;
}

/// A personal number means the same with and without its century.
std::string withoutCentury(std::string digits)
{
    const bool hasCentury =
        digits.size() == 12 && (digits.compare(0, 2, "18") == 0 ||
                                digits.compare(0, 2, "19") == 0 || digits.compare(0, 2, "20") == 0);
    return hasCentury ? digits.substr(2) : digits;
}

struct Secret {
    std::int64_t nr;
    RowField field;
};

/// What the list hides, ready to be met again.
class Secrets {
public:
    void add(std::int64_t nr, RowField field, std::string_view text)
    {
        const std::string folded = compatibilityFold(trimmed(text));
        if (folded.empty() || !m_values.try_emplace(folded, index()).second)
            return;
        if (codePointCount(folded) >= shortestContained)
            m_scan.add(folded, index());
        for (const auto& number : numbersIn(folded)) {
            std::string digits;
            for (const std::string_view run : number)
                digits += run;
            if (digits.size() >= shortestNumber)
                m_numbers.try_emplace(withoutCentury(digits), index());
        }
        m_secrets.push_back({nr, field});
    }
    void seal() { m_scan.seal(); }
    [[nodiscard]] bool isEmpty() const { return m_secrets.empty(); }

    /// Calls `met` with each secret that the open text shows.
    template <class Met>
    void look(std::string_view text, const Met& met) const
    {
        const std::string folded = compatibilityFold(trimmed(text));
        if (const auto same = m_values.find(folded); same != m_values.end())
            met(m_secrets[same->second]);
        m_scan.scan(folded, [&](const PatternScan::Match& match) {
            met(m_secrets[match.tag]);
            return true;
        });
        if (!m_numbers.empty())
            lookForNumbers(folded, met);
    }

private:
    [[nodiscard]] std::uint32_t index() const
    {
        return static_cast<std::uint32_t>(m_secrets.size());
    }

    template <class Met>
    void lookForNumbers(std::string_view folded, const Met& met) const
    {
        // Any neighbouring runs may be the number: a room may stand before it.
        for (const auto& number : numbersIn(folded))
            for (std::size_t first = 0; first < number.size(); ++first) {
                std::string digits;
                for (std::size_t i = first; i < number.size() && digits.size() <= longestNumber;
                     ++i) {
                    digits += number[i];
                    const auto same = m_numbers.find(withoutCentury(digits));
                    if (same != m_numbers.end())
                        met(m_secrets[same->second]);
                }
            }
    }

    std::vector<Secret> m_secrets;
    std::unordered_map<std::string, std::uint32_t> m_values;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    PatternScan m_scan;
};

/// Calls `part` with each stretch of a row that is hidden or shown.
template <class Part>
void visit(const OverviewRow& row, RowField field, std::string_view text, const Part& part)
{
    if (row.verdict == Verdict::Withheld) {
        if (field == RowField::Subject)
            part(field, text, true);
        return;
    }
    for (const MaskPart& piece : maskParts(text, masksOf(row, field))) {
        if (field != RowField::Recipients) {
            part(field, piece.text, piece.isSecret);
            continue;
        }
        for (const std::string_view address : addressesIn(piece.text))
            part(field, address, piece.isSecret);
    }
}

}

std::vector<MaskConsistency::Finding> MaskConsistency::check(const OverviewList& list,
                                                             std::size_t limit)
{
    const auto visitRow = [](const OverviewRow& row, const auto& part) {
        visit(row, RowField::Sender, row.sender.m_text, part);
        visit(row, RowField::Recipients, row.recipientsJoined.m_text, part);
        visit(row, RowField::Subject, row.subject.m_text, part);
    };
    Secrets secrets;
    for (const OverviewRow& row : list.rows)
        visitRow(row, [&](RowField field, std::string_view text, bool isSecret) {
            if (isSecret)
                secrets.add(row.nr, field, text);
        });
    secrets.seal();
    std::vector<Finding> findings;
    if (secrets.isEmpty())
        return findings;
    for (const OverviewRow& row : list.rows)
        visitRow(row, [&](RowField field, std::string_view text, bool isSecret) {
            if (isSecret)
                return;
            secrets.look(text, [&](const Secret& secret) {
                const Finding finding{secret.nr, secret.field, row.nr, field};
                const bool isKnown = !findings.empty() && findings.back() == finding;
                if (!isKnown && findings.size() < limit)
                    findings.push_back(finding);
            });
        });
    return findings;
}

}
