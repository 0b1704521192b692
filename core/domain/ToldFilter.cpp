// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ToldFilter.h"

#include "core/base/Text.h"
#include "core/domain/AskedParty.h"
#include "core/domain/MaskParts.h"
#include "core/domain/SubjectText.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace postinsyn {

namespace {

constexpr std::size_t shortestHeld = 6; // as the leak gate and MaskConsistency look for them

/// A value of the filter, and what the list shows and hides of it.
class AskedValue {
public:
    enum class Kind : std::uint8_t { Party, Domain, Subject };

    AskedValue(Kind kind, std::string& value) : m_kind(kind), m_value(value), m_party(value)
    {
        if (kind == Kind::Party)
            m_spellings = m_party.spellings();
        else if (kind == Kind::Domain)
            m_spellings = askedDomain(value);
        else
            m_spellings = {foldSubject(value)};
        m_readings = m_spellings;
        m_readings.front() = value;
        for (std::string& reading : m_readings)
            reading = withPlainSpaces(compatibilityFold(trimmed(reading)));
    }

    [[nodiscard]] bool isDomain() const { return m_kind == Kind::Domain; }
    [[nodiscard]] bool isOf(RowField field) const
    {
        return (m_kind == Kind::Subject) == (field == RowField::Subject);
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// An address (empty: the null sender), or the part of a subject.
    [[nodiscard]] bool isIn(std::string_view text) const
    {
        if (m_spellings.front().empty())
            return false;
        if (m_kind == Kind::Subject)
            return foldSubject(text).find(m_spellings.front()) != std::string::npos;
        const std::string address = foldAddress(text);
        if (m_kind == Kind::Party)
            return m_party.isAddress(address);
        const std::size_t at = address.rfind('@');
        return at != std::string::npos && std::find(m_spellings.begin(), m_spellings.end(),
                                                    address.substr(at + 1)) != m_spellings.end();
    }
    /// The value says what is hidden, whatever the field is that it is hidden in.
    [[nodiscard]] bool holds(std::string_view secret) const
    {
        const std::string folded = withPlainSpaces(compatibilityFold(trimmed(secret)));
        return codePointCount(folded) >= shortestHeld &&
               std::any_of(m_readings.begin(), m_readings.end(), [&](const std::string& reading) {
                   return reading.find(folded) != std::string::npos;
               });
    }

    void showOpen() { m_isOpen = true; }
    void hideIn(std::int64_t nr, bool isTold)
    {
        m_rows.insert(nr);
        m_isTold = m_isTold || isTold;
    }
    void countHiding() { ++m_hidingRows; }

    /// Takes the value out if it tells what is hidden.
    void settle(const std::vector<OverviewRow>& list, std::set<std::int64_t>& rows)
    {
        const bool isHiddenByAll = !list.empty() && m_hidingRows == list.size();
        if (!m_isTold && (m_isOpen || (m_rows.empty() && !isHiddenByAll)))
            return;
        m_value = Masker::placeholder;
        rows.insert(m_rows.begin(), m_rows.end());
        if (m_rows.empty())
            for (const OverviewRow& row : list)
                rows.insert(row.nr);
    }

private:
    Kind m_kind;
    std::string& m_value; ///< of the filter that is to be told
    AskedParty m_party;
    std::vector<std::string> m_spellings; ///< folded as the search does
    std::vector<std::string> m_readings;  ///< the same, folded as the leak gate does
    std::set<std::int64_t> m_rows;
    std::size_t m_hidingRows = 0;
    bool m_isOpen = false;
    bool m_isTold = false; ///< it holds a masked text: no search of the file would excuse that
};

std::vector<AskedValue> askedIn(MessageFilter& filter)
{
    std::vector<AskedValue> asked;
    for (auto* parties : {&filter.parties, &filter.senders, &filter.recipients})
        for (std::string& party : *parties)
            asked.emplace_back(AskedValue::Kind::Party, party);
    if (filter.between) {
        asked.emplace_back(AskedValue::Kind::Party, filter.between->first);
        asked.emplace_back(AskedValue::Kind::Party, filter.between->second);
    }
    for (std::string& domain : filter.domains)
        asked.emplace_back(AskedValue::Kind::Domain, domain);
    if (filter.subject)
        asked.emplace_back(AskedValue::Kind::Subject, *filter.subject);
    return asked;
}

/// A stretch of a field that the filter may meet, hidden if a mask reaches into it.
struct FieldStretch {
    std::string_view text;
    bool isHidden = false;
    bool isDomainHidden = false;
};

bool isReachedByMask(std::string_view text, const std::vector<MaskPart>& parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const MaskPart& part) {
        return part.isSecret && part.text.data() < text.data() + text.size() &&
               text.data() < part.text.data() + part.text.size();
    });
}

/// Addresses are met as a whole, masked or not: half of one is still that address.
std::vector<FieldStretch> stretchesOf(RowField field, std::string_view text, const OverviewRow& row)
{
    const bool isWithheld = row.verdict == Verdict::Withheld;
    const std::vector<MaskPart> parts = maskParts(text, masksOf(row, field));
    std::vector<FieldStretch> stretches;
    if (field == RowField::Subject) {
        // A word that a mask cuts in two stands in the whole only.
        const bool isCut = std::any_of(parts.begin(), parts.end(),
                                       [](const MaskPart& part) { return part.isSecret; });
        if (isWithheld || isCut)
            stretches.push_back({text, true});
        for (const MaskPart& part : parts)
            if (!isWithheld && !part.isSecret)
                stretches.push_back({part.text, false});
        return stretches;
    }
    if (field == RowField::Sender && text.empty())
        stretches.push_back({text, isWithheld, isWithheld});
    for (const std::string_view address : addressesIn(text)) {
        const std::string_view domain =
            address.substr(std::min(address.rfind('@'), address.size()));
        stretches.push_back({address, isWithheld || isReachedByMask(address, parts),
                             isWithheld || isReachedByMask(domain, parts)});
    }
    return stretches;
}

bool hidesAnything(const OverviewRow& row)
{
    return row.verdict == Verdict::Withheld || !row.masks.empty();
}

/// Reads the rows of a list for the values of its filter.
class FilterReading {
public:
    explicit FilterReading(std::vector<AskedValue>& asked) : m_asked(asked) {}

    using Texts = std::array<std::pair<RowField, std::string_view>, 3>;

    void read(const OverviewRow& row, const Texts& texts)
    {
        if (!hidesAnything(row) &&
            std::all_of(m_asked.begin(), m_asked.end(),
                        [](const AskedValue& each) { return each.isOpen(); }))
            return;                  // nothing to learn from it: soon most rows
        std::array<bool, 2> hides{}; // in an address, in the subject
        for (const auto& [field, text] : texts) {
            for (const FieldStretch& stretch : stretchesOf(field, text, row)) {
                if (stretch.isHidden)
                    hides[field == RowField::Subject ? 1 : 0] = true;
                meet(row.nr, field, stretch);
            }
            if (row.verdict != Verdict::Withheld)
                tell(row, field, text);
        }
        for (AskedValue& asked : m_asked)
            if (hides[asked.isOf(RowField::Subject) ? 1 : 0])
                asked.countHiding();
    }

private:
    void meet(std::int64_t nr, RowField field, const FieldStretch& stretch)
    {
        auto& known = field == RowField::Subject ? m_openSubjects : m_openAddresses;
        if (!stretch.isHidden && !known.insert(stretch.text).second)
            return; // most of a list says the same again
        for (AskedValue& asked : m_asked) {
            const bool isHidden = asked.isDomain() ? stretch.isDomainHidden : stretch.isHidden;
            if (!asked.isOf(field) || (!isHidden && asked.isOpen()) || !asked.isIn(stretch.text))
                continue;
            if (isHidden)
                asked.hideIn(nr, false);
            else
                asked.showOpen();
        }
    }

    void tell(const OverviewRow& row, RowField field, std::string_view text)
    {
        for (const MaskPart& part : maskParts(text, masksOf(row, field))) {
            if (!part.isSecret)
                continue;
            for (const std::string_view secret :
                 field == RowField::Subject ? std::vector{part.text} : addressesIn(part.text))
                for (AskedValue& asked : m_asked)
                    if (asked.holds(secret))
                        asked.hideIn(row.nr, true);
        }
    }

    std::vector<AskedValue>& m_asked;
    std::unordered_set<std::string_view> m_openSubjects;
    std::unordered_set<std::string_view> m_openAddresses;
};

}

ToldFilter ToldFilter::of(const OverviewList& list)
{
    ToldFilter told;
    told.filter = list.filter;
    std::vector<AskedValue> asked = askedIn(told.filter);
    if (asked.empty() || std::none_of(list.rows.begin(), list.rows.end(), hidesAnything))
        return told;
    FilterReading reading(asked);
    for (const OverviewRow& row : list.rows)
        reading.read(row, {{{RowField::Sender, row.sender.m_text},
                            {RowField::Recipients, row.recipientsJoined.m_text},
                            {RowField::Subject, row.subject.m_text}}});
    std::set<std::int64_t> rows;
    for (AskedValue& each : asked)
        each.settle(list.rows, rows);
    told.rows.assign(rows.begin(), rows.end());
    return told;
}

}
