// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ForbiddenTexts.h"

#include "core/base/Error.h"
#include "core/base/PatternScan.h"
#include "core/base/Text.h"
#include "core/domain/MaskParts.h"
#include "core/domain/TextForms.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace postinsyn {

namespace {

constexpr std::size_t shortest = 3;
constexpr std::size_t longestShort = 5;

}

struct ForbiddenTexts::Automaton {
    struct Text {
        std::string kind;
        bool isShort = false;
        bool isVouchedFor = false; ///< MaskConsistency says it stands nowhere in the open
        bool isExcused = false;
    };
    struct Pattern {
        std::uint32_t text = 0;
        std::string_view form;
    };

    void add(std::string_view kind, std::string_view text, bool isVouchedFor = false);
    template <class Condition>
    std::size_t excuse(std::string_view words, const Condition& mayBe);

    std::vector<Text> texts;
    std::vector<Pattern> patterns;
    std::unordered_set<std::string> known;
    PatternScan scan;
};

void ForbiddenTexts::Automaton::add(std::string_view kind, std::string_view text, bool isVouchedFor)
{
    const std::string bare(trimmed(text));
    const std::size_t length = codePointCount(bare);
    // There are as many message-ids as rows, and no writer has a reason to encode one.
    const bool isPlain = kind == "message-id";
    if (length < shortest || (!isPlain && !known.insert(bare).second))
        return;
    const auto index = static_cast<std::uint32_t>(texts.size());
    const bool isShort = length <= longestShort;
    texts.push_back({std::string(kind), isShort, isVouchedFor && !isShort, false});
    for (TextForm& form : isPlain ? std::vector<TextForm>{{"raw", bare}} : textForms(bare)) {
        scan.add(std::move(form.bytes), static_cast<std::uint32_t>(patterns.size()));
        patterns.push_back({index, form.name});
    }
}

ForbiddenTexts::ForbiddenTexts() : m_automaton(std::make_unique<Automaton>()) {}
ForbiddenTexts::~ForbiddenTexts() = default;
ForbiddenTexts::ForbiddenTexts(ForbiddenTexts&&) noexcept = default;
ForbiddenTexts& ForbiddenTexts::operator=(ForbiddenTexts&&) noexcept = default;

void ForbiddenTexts::addMaskedOf(const OverviewList& list, std::span<const std::int64_t> mayBeOpen)
{
    // Another withheld row may have the same subject, in another letter case.
    std::unordered_set<std::string> everyday;
    for (const OverviewRow& row : list.rows)
        if (row.verdict == Verdict::Withheld &&
            std::find(mayBeOpen.begin(), mayBeOpen.end(), row.nr) != mayBeOpen.end())
            everyday.insert(compatibilityFold(trimmed(row.subject.m_text)));
    const bool hasWithheld =
        std::any_of(list.rows.begin(), list.rows.end(),
                    [](const OverviewRow& row) { return row.verdict == Verdict::Withheld; });
    std::unordered_set<std::string> openAddresses;
    const auto visit = [&](const OverviewRow& row, RowField field, const OriginalText& text) {
        for (const MaskPart& part : maskParts(text.m_text, masksOf(row, field))) {
            if (part.isSecret && field == RowField::Subject)
                m_automaton->add("masked", part.text, true);
            if (field == RowField::Subject)
                continue;
            for (const std::string_view address : addressesIn(part.text))
                if (part.isSecret)
                    m_automaton->add("masked", address, true);
                else
                    openAddresses.insert(foldAddress(address));
        }
    };
    for (const OverviewRow& row : list.rows) {
        if (row.verdict == Verdict::Withheld || (row.masks.empty() && !hasWithheld))
            continue;
        visit(row, RowField::Sender, row.sender);
        visit(row, RowField::Recipients, row.recipientsJoined);
        visit(row, RowField::Subject, row.subject);
    }
    const auto addAddress = [&](const OriginalText& address) {
        if (!openAddresses.contains(foldAddress(address.m_text)))
            m_automaton->add("withheld", address.m_text);
    };
    for (const OverviewRow& row : list.rows) {
        if (row.verdict != Verdict::Withheld)
            continue;
        const bool isEveryday = everyday.contains(compatibilityFold(trimmed(row.subject.m_text)));
        m_automaton->add("withheld", row.subject.m_text, !isEveryday);
        addAddress(row.sender);
        for (const OriginalText& recipient : row.recipients)
            addAddress(recipient);
    }
}

void ForbiddenTexts::add(std::string_view kind, std::string_view text)
{
    m_automaton->add(kind, text);
}

void ForbiddenTexts::seal()
{
    m_automaton->scan.seal();
    m_automaton->known.clear();
}

template <class Condition>
std::size_t ForbiddenTexts::Automaton::excuse(std::string_view words, const Condition& mayBe)
{
    std::size_t count = 0;
    scan.scan(words, [&](const PatternScan::Match& match) {
        Text& text = texts[patterns[match.tag].text];
        if (text.isExcused || !mayBe(text))
            return true;
        text.isExcused = true;
        ++count;
        return true;
    });
    return count;
}

std::size_t ForbiddenTexts::excuse(std::string_view ownWords)
{
    return m_automaton->excuse(ownWords, [](const auto& text) { return text.kind != "time"; });
}

std::size_t ForbiddenTexts::excuseOpenOf(const OverviewList& list, const std::stop_token& stop)
{
    std::size_t count = 0;
    std::unordered_set<std::string_view> seen; // most of a list says the same again
    for (const OverviewRow& row : list.rows) {
        if (stop.stop_requested())
            throw Cancelled();
        if (row.verdict == Verdict::Withheld)
            continue;
        const auto look = [&](RowField field, const OriginalText& text) {
            for (const MaskPart& part : maskParts(text.m_text, masksOf(row, field)))
                if (!part.isSecret && seen.insert(part.text).second)
                    count += m_automaton->excuse(
                        part.text, [](const auto& each) { return !each.isVouchedFor; });
        };
        look(RowField::Sender, row.sender);
        look(RowField::Recipients, row.recipientsJoined);
        look(RowField::Subject, row.subject);
    }
    return count;
}

std::vector<ForbiddenTexts::Finding>
ForbiddenTexts::search(std::string_view bytes,
                       const std::function<bool(const Finding&)>& isMeant) const
{
    std::vector<Finding> findings;
    m_automaton->scan.scan(bytes, [&](const PatternScan::Match& match) {
        const auto& pattern = m_automaton->patterns[match.tag];
        const auto& text = m_automaton->texts[pattern.text];
        if (text.isExcused)
            return true;
        Finding finding{text.kind, std::string(pattern.form), match.offset, text.isShort};
        if (isMeant(finding))
            findings.push_back(std::move(finding));
        return findings.size() < mostFindings;
    });
    return findings;
}

std::size_t ForbiddenTexts::count() const
{
    const auto& texts = m_automaton->texts;
    return static_cast<std::size_t>(
        std::count_if(texts.begin(), texts.end(), [](const auto& t) { return !t.isExcused; }));
}

}
