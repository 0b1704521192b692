// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/HintEngine.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/Inflection.h"

#include <algorithm>
#include <set>

namespace postinsyn {

/// One text of the row; `offset` is where it starts in the field as listed.
struct HintEngine::Field {
    HintField field;
    int recipientIndex;
    std::size_t offset;
    ComparableText text;

    [[nodiscard]] bool isAddress() const { return field != HintField::Subject; }
};

struct HintEngine::Finding {
    std::size_t rule;
    HintField field;
    int recipientIndex;
    TextRange range; ///< in the field as listed
    HintSeverity most = HintSeverity::High;
    bool isLowered = false; ///< one step, for letters that were lost on the way
    bool isProof = true;    ///< says for certain what its rule looks for
};

namespace {

constexpr std::size_t mostPacks = 32;

std::u32string folded(std::string_view text)
{
    return std::u32string(ComparableText(text).text());
}

std::u32string withoutDots(std::u32string text)
{
    for (char32_t& c : text)
        c = c == U'å' || c == U'ä' ? U'a' : c == U'ö' ? U'o' : c;
    return text;
}

bool isFieldOf(const HintRule& rule, bool isAddress)
{
    return isAddress ? rule.inAddresses : rule.inSubject;
}

}

HintEngine::HintEngine(std::vector<HintPack> packs, std::vector<ReserveNumberShape> shapes)
    : m_packs(std::move(packs)), m_shapes(std::move(shapes)), m_finder({})
{
    if (m_packs.size() > mostPacks)
        throw FormatError("hint-pack-invalid", std::to_string(m_packs.size()));
    std::vector<std::u32string> words;
    std::set<std::string> ids;
    for (std::size_t pack = 0; pack < m_packs.size(); ++pack) {
        if (!ids.insert(m_packs[pack].category).second)
            throw FormatError("hint-pack-invalid", m_packs[pack].category);
        for (std::size_t rule = 0; rule < m_packs[pack].rules.size(); ++rule) {
            if (!ids.insert(m_packs[pack].rules[rule].id).second)
                throw FormatError("hint-pack-invalid", m_packs[pack].rules[rule].id);
            addRule({pack, rule}, words);
        }
    }
    m_finder = WordFinder(words);
}

HintEngine HintEngine::builtIn(const std::vector<std::string>& reserveNumberShapes)
{
    std::vector<ReserveNumberShape> shapes;
    for (const std::string& notation : reserveNumberShapes)
        if (auto shape = ReserveNumberShape::parse(notation))
            shapes.push_back(*std::move(shape));
    return HintEngine(HintPack::builtIn(), std::move(shapes));
}

void HintEngine::addRule(RuleEntry entry, std::vector<std::u32string>& words)
{
    const std::size_t index = m_rules.size();
    m_rules.push_back(entry);
    const HintRule& rule = ruleAt(index);
    addWords(index, rule.words, false, words);
    addWords(index, rule.exceptions, true, words);
    for (const std::string& domain : rule.mailDomains)
        m_mailDomains.emplace(domain, index);
    for (const std::string& name : rule.firstNames)
        m_names.emplace(folded(name), NameEntry{index, false});
    for (const std::string& name : rule.ambiguousNames)
        m_names.emplace(folded(name), NameEntry{index, true});
    if (rule.idKind)
        m_numberRules.emplace(*rule.idKind, index);
}

void HintEngine::addWords(std::size_t index, const std::vector<std::string>& notations,
                          bool isException, std::vector<std::u32string>& words)
{
    for (const std::string& notation : notations) {
        const HintPattern pattern = HintPattern::parse(notation);
        std::u32string text = folded(pattern.text);
        std::u32string dotless = withoutDots(text);
        if (ruleAt(index).alsoWithoutDots && dotless != text) {
            m_words.push_back({index, pattern.reach, dotless.size(), true, isException});
            words.push_back(std::move(dotless));
        }
        m_words.push_back({index, pattern.reach, text.size(), false, isException});
        words.push_back(std::move(text));
    }
}

std::vector<Hint> HintEngine::find(const HintInput& row, QuietTexts* quiet) const
{
    std::vector<Finding> findings;
    const auto readAddress = [&](HintField name, int recipient, std::size_t offset,
                                 const std::string& address) {
        if (quiet != nullptr && quiet->addresses.contains(address))
            return codePointCount(address);
        const Field field{name, recipient, offset, ComparableText(address)};
        const std::size_t before = findings.size();
        findWords(field, findings);
        findNumbers(field, findings);
        findMailDomain(field, address, findings);
        if (quiet != nullptr && findings.size() == before)
            quiet->addresses.insert(address);
        return field.text.listedLength();
    };
    readAddress(HintField::Sender, -1, 0, row.sender);
    std::size_t offset = 0;
    for (std::size_t i = 0; i < row.recipients.size(); ++i)
        offset +=
            readAddress(HintField::Recipients, static_cast<int>(i), offset, row.recipients[i]) +
            std::string_view("; ").size();
    const bool isQuiet = quiet != nullptr && quiet->subjects.contains(row.subject);
    if (isQuiet && findings.empty())
        return {};
    const Field subject{HintField::Subject, -1, 0, ComparableText(row.subject)};
    const std::size_t before = findings.size();
    findWords(subject, findings);
    findNumbers(subject, findings);
    if (quiet != nullptr && findings.size() == before)
        quiet->subjects.insert(row.subject);
    if (findings.empty())
        return {};
    findNames(subject, findings);
    dropLonely(findings);

    const bool hasPerson = std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
        return f.isProof && ruleAt(f.rule).isPerson;
    });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.field, a.range.start) < std::pair(b.field, b.range.start);
    });
    std::vector<Hint> hints;
    hints.reserve(findings.size());
    for (const Finding& finding : findings)
        hints.push_back(hintOf(finding, hasPerson));
    return hints;
}

void HintEngine::findNumbers(const Field& field, std::vector<Finding>& findings) const
{
    for (const IdentityNumber& number : IdentityNumber::findAll(field.text, m_shapes)) {
        const auto rule = m_numberRules.find(number.kind);
        const bool isWeak = number.proof == IdProof::DateOnly;
        // Addresses are full of numbers that are dates by chance.
        if (rule == m_numberRules.end() || !isFieldOf(ruleAt(rule->second), field.isAddress()) ||
            (isWeak && field.isAddress()))
            continue;
        Finding finding{rule->second, field.field, field.recipientIndex,
                        field.text.listed(number.start, number.end)};
        finding.range.start += field.offset;
        finding.isProof = !isWeak;
        if (isWeak)
            finding.most = HintSeverity::Low;
        else if (number.proof == IdProof::Doubtful)
            finding.most = HintSeverity::Medium;
        findings.push_back(finding);
    }
}

void HintEngine::findNames(const Field& field, std::vector<Finding>& findings) const
{
    constexpr int mostFurtherNames = 2;
    const ComparableText& text = field.text;
    const auto isNextName = [&](std::size_t end) {
        const bool isJoined =
            end < text.size() && (text.text()[end] == U' ' || text.text()[end] == U'-');
        return isJoined && text.isCapital(end + 1);
    };
    for (std::size_t at = text.contentStart(); at < text.size(); ++at) {
        if (!text.isCapital(at) || (at > 0 && text.isAlphanumeric(at - 1)))
            continue;
        std::size_t end = text.wordEnd(at);
        std::u32string word(text.text().substr(at, end - at));
        auto name = m_names.find(word);
        if (name == m_names.end() && word.ends_with(U's')) {
            word.pop_back();
            name = m_names.find(word);
        }
        if (name != m_names.end() && (!name->second.isAmbiguous || isNextName(end))) {
            for (int i = 0; i < mostFurtherNames && isNextName(end); ++i)
                end = text.wordEnd(end + 1);
            findings.push_back(
                {name->second.rule, field.field, field.recipientIndex, text.listed(at, end)});
        }
        at = end;
    }
}

void HintEngine::findMailDomain(const Field& field, std::string_view address,
                                std::vector<Finding>& findings) const
{
    const std::size_t at = address.rfind('@');
    if (at == std::string_view::npos)
        return;
    const auto rule = m_mailDomains.find(foldAddress(address.substr(at + 1)));
    if (rule != m_mailDomains.end())
        findings.push_back({rule->second,
                            field.field,
                            field.recipientIndex,
                            {field.offset, field.text.listedLength()}});
}

/// Drops what only means something in company: a first name alone is nothing.
void HintEngine::dropLonely(std::vector<Finding>& findings) const
{
    std::set<std::string_view> present;
    for (const Finding& finding : findings)
        present.insert(m_packs[m_rules[finding.rule].pack].category);
    std::erase_if(findings, [&](const Finding& finding) {
        const std::vector<std::string>& needed = m_packs[m_rules[finding.rule].pack].onlyWith;
        return !needed.empty() && std::none_of(needed.begin(), needed.end(),
                                               [&](const auto& c) { return present.contains(c); });
    });
}

Hint HintEngine::hintOf(const Finding& finding, bool hasPerson) const
{
    const HintRule& rule = ruleAt(finding.rule);
    HintSeverity severity = hasPerson ? rule.withPerson : rule.severity;
    if (finding.isLowered && severity != HintSeverity::Info)
        severity = static_cast<HintSeverity>(static_cast<int>(severity) - 1);
    Hint hint;
    hint.rule = rule.id;
    hint.category = m_packs[m_rules[finding.rule].pack].category;
    hint.severity = std::min(severity, finding.most);
    hint.field = finding.field;
    hint.recipientIndex = finding.recipientIndex;
    hint.start = finding.range.start;
    hint.length = finding.range.length;
    hint.note = rule.note;
    hint.grounds = rule.grounds;
    return hint;
}

void HintEngine::findWords(const Field& field, std::vector<Finding>& findings) const
{
    const ComparableText& text = field.text;
    std::vector<WordFinder::Occurrence> occurrences;
    m_finder.find(text.text(), field.isAddress() ? 0 : text.contentStart(), occurrences);
    if (occurrences.empty())
        return;

    struct Candidate {
        const WordEntry* word;
        WordRange range;
    };
    std::vector<Candidate> candidates;
    std::unordered_map<std::size_t, std::size_t> lastEnd; // of words that may stand anywhere
    for (const WordFinder::Occurrence& occurrence : occurrences) {
        const WordEntry& word = m_words[occurrence.word];
        const std::size_t start = occurrence.end - word.length;
        if (!isFieldOf(ruleAt(word.rule), field.isAddress()))
            continue;
        if (word.reach == HintPattern::Reach::Anywhere) {
            // Once a word: further places in the same one would cost its length each time.
            std::size_t& last = lastEnd[occurrence.word];
            if (start < last)
                continue;
            last = text.wordEnd(occurrence.end);
        }
        if (const auto range = wordAt(text, start, occurrence.end, word.reach))
            candidates.push_back({&word, *range});
    }
    // Within a category the longest word has the say: remissvar is no remiss.
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.word->length > b.word->length; });
    std::vector<std::uint32_t> taken(text.size(), 0);
    for (const Candidate& candidate : candidates) {
        const std::uint32_t category = 1U << m_rules[candidate.word->rule].pack;
        const auto first = taken.begin() + static_cast<std::ptrdiff_t>(candidate.range.start);
        const auto last = taken.begin() + static_cast<std::ptrdiff_t>(candidate.range.end);
        if (std::any_of(first, last, [&](std::uint32_t t) { return (t & category) != 0; }))
            continue;
        std::for_each(first, last, [&](std::uint32_t& t) { t |= category; });
        if (candidate.word->isException)
            continue;
        Finding finding{candidate.word->rule, field.field, field.recipientIndex,
                        text.listed(candidate.range.start, candidate.range.end)};
        finding.range.start += field.offset;
        // Addresses are spelt without dots anyway.
        finding.isLowered = candidate.word->isDotless && !field.isAddress();
        findings.push_back(finding);
    }
}

}
