// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskConsistency.h"

#include "core/base/Error.h"
#include "core/base/PatternScan.h"
#include "core/base/Text.h"
#include "core/domain/ComparableText.h"
#include "core/domain/MaskParts.h"
#include "core/domain/SecretParts.h"
#include "core/domain/SubjectText.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace postinsyn {

namespace {

constexpr std::size_t shortestContained = 6;
constexpr std::size_t shortestWord = 2; // an initial stands everywhere
constexpr std::size_t shortestNumber = 6;
constexpr std::size_t shortestTellingNumber = 10; // personal numbers, telephones
constexpr std::size_t longestNumber =
    64; // digits: account and card numbers too, but bounded work a start

/// In a list a line break and two blanks look like one.
std::string secretForm(std::string_view text)
{
    return withPlainSpaces(compatibilityFold(trimmed(text)));
}

/// Runs of digits that single separators hold together: `19811218-9876`, `08-123 45 67`.
std::vector<std::vector<std::string_view>> numbersIn(std::string_view text)
{
    std::vector<std::vector<std::string_view>> numbers;
    std::size_t end = 0; // of the last run
    for (std::size_t at = 0; at < text.size();) {
        if (!isAsciiDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && isAsciiDigit(text[at]))
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

/// Letter case and accents folded, but å ä ö.
std::vector<std::string> wordsIn(std::string_view text)
{
    const ComparableText comparable(text);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < comparable.size();) {
        const std::size_t end = comparable.wordEnd(at);
        if (end == at) {
            ++at;
            continue;
        }
        words.emplace_back();
        for (; at < end; ++at)
            appendUtf8(words.back(), comparable.text()[at]);
    }
    return words;
}

using Kind = MaskConsistency::Kind;

struct Secret {
    std::int64_t nr;
    RowField field;
    Kind kind;
};

/// What the list hides, ready to be met again.
class Secrets {
public:
    /// A masked value, or the subject of a withheld row.
    void add(const Secret& secret, std::string_view text)
    {
        const bool isWithheld = secret.kind == Kind::Withheld;
        const Secret part{secret.nr, secret.field, isWithheld ? Kind::Withheld : Kind::Part};
        const Secret person{secret.nr, secret.field, Kind::Person};
        addText(secret, text);
        addNumbers(secret, part, text);
        if (secret.field != RowField::Subject) {
            addPerson(m_personsOfAddresses, text, person);
            return;
        }
        addText(part, withoutReplyPrefix(text));
        addWord(part, text);
        for (const std::string_view address : mailAddressesIn(text)) {
            addText(part, address);
            addPerson(m_personsOfAddresses, address, person);
        }
        for (const std::string_view name : namePairsIn(text)) {
            addName(part, name);
            addPerson(m_personsOfNames, name, person);
        }
    }
    /// An address of which a part is masked: whole, it shows what the mask hides.
    void addPartlyMasked(std::int64_t nr, RowField field, std::string_view address)
    {
        addText({nr, field, Kind::Part}, address);
        addPerson(m_personsOfAddresses, address, {nr, field, Kind::Person});
    }
    void seal() { m_scan.seal(); }
    [[nodiscard]] bool isEmpty() const { return m_secrets.empty(); }

    /// Calls `met` with each secret that the open text shows.
    template <class Met>
    void look(RowField field, std::string_view text, const Met& met) const
    {
        const std::string folded = secretForm(text);
        meet(m_values, folded, met);
        m_scan.scan(folded, [&](const PatternScan::Match& match) {
            met(m_secrets[match.tag]);
            return true;
        });
        if (!m_numbers.empty())
            lookForNumbers(folded, met);
        if (field == RowField::Subject && !m_words.empty() && !m_values.contains(folded))
            lookForWords(text, met);
        if (field != RowField::Subject && !m_personsOfNames.empty())
            meetPerson(m_personsOfNames, text, met);
        if (field == RowField::Subject && !m_personsOfAddresses.empty())
            for (const std::string_view name : namePairsIn(text))
                meetPerson(m_personsOfAddresses, name, met);
    }

private:
    using Index = std::unordered_map<std::string, std::uint32_t>;

    template <class Met>
    void meet(const Index& index, const std::string& key, const Met& met) const
    {
        if (const auto same = index.find(key); same != index.end())
            met(m_secrets[same->second]);
    }

    template <class Met>
    void meetPerson(const Index& index, std::string_view nameOrAddress, const Met& met) const
    {
        for (const std::string& key : personKeys(nameOrAddress))
            meet(index, key, met);
    }

    /// What is hidden several times stands for the strongest reason. False if it was known.
    bool addTo(Index& index, const std::string& key, const Secret& secret)
    {
        if (key.empty())
            return false;
        const auto next = static_cast<std::uint32_t>(m_secrets.size());
        const auto [known, isNew] = index.try_emplace(key, next);
        if (isNew)
            m_secrets.push_back(secret);
        else if (secret.kind < m_secrets[known->second].kind)
            m_secrets[known->second] = secret;
        return isNew;
    }

    void addPerson(Index& index, std::string_view nameOrAddress, const Secret& secret)
    {
        for (const std::string& key : personKeys(nameOrAddress))
            addTo(index, key, secret);
    }

    void addText(const Secret& secret, std::string_view text)
    {
        const std::string folded = secretForm(text);
        if (addTo(m_values, folded, secret) && codePointCount(folded) >= shortestContained)
            m_scan.add(folded, m_values.at(folded));
    }

    /// By itself, or one would be told of every word.
    void addWord(const Secret& secret, std::string_view text)
    {
        const std::vector<std::string> words = wordsIn(text);
        if (words.size() != 1)
            return;
        const std::size_t length = codePointCount(words.front());
        if (length >= shortestWord && length < shortestContained)
            addTo(m_words, words.front(), secret);
    }

    /// Two words say enough to be looked for within a text, however short: `Bo Ek`.
    void addName(const Secret& part, std::string_view name)
    {
        const std::string folded = secretForm(name);
        if (codePointCount(folded) >= shortestContained)
            addText(part, name);
        else if (addTo(m_shortNames, folded, part))
            m_scan.add(folded, m_shortNames.at(folded));
    }

    void addNumbers(const Secret& whole, const Secret& part, std::string_view text)
    {
        const std::string folded = secretForm(text);
        for (const auto& number : numbersIn(folded)) {
            std::string digits;
            for (const std::string_view run : number)
                digits += run;
            const bool isAll =
                number.front().data() == folded.data() &&
                number.back().data() + number.back().size() == folded.data() + folded.size();
            if (digits.size() >= shortestNumber)
                addTo(m_numbers, withoutCentury(digits),
                      isAll || digits.size() >= shortestTellingNumber ? whole : part);
        }
    }

    template <class Met>
    void lookForWords(std::string_view text, const Met& met) const
    {
        for (const std::string& word : wordsIn(text)) {
            meet(m_words, word, met);
            if (word.ends_with('s'))
                meet(m_words, word.substr(0, word.size() - 1), met);
        }
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
                    meet(m_numbers, withoutCentury(digits), met);
                }
            }
    }

    std::vector<Secret> m_secrets;
    Index m_values;
    Index m_words;
    Index m_shortNames;
    Index m_numbers;
    Index m_personsOfNames;
    Index m_personsOfAddresses;
    PatternScan m_scan;
};

/// Gathers findings by open row, each once.
class Findings {
public:
    explicit Findings(std::size_t limit) : m_limit(limit) {}

    void beginRow() { m_row = m_found.size(); }
    void add(const MaskConsistency::Finding& finding)
    {
        std::size_t& count = m_counts[static_cast<std::size_t>(finding.kind)];
        const auto row = m_found.begin() + static_cast<std::ptrdiff_t>(m_row);
        if (count >= m_limit || std::find(row, m_found.end(), finding) != m_found.end())
            return;
        ++count;
        m_found.push_back(finding);
    }
    std::vector<MaskConsistency::Finding> take() { return std::move(m_found); }

private:
    std::size_t m_limit;
    std::size_t m_row = 0; ///< the first finding of the row
    std::array<std::size_t, 4> m_counts{};
    std::vector<MaskConsistency::Finding> m_found;
};

/// Calls `met` with each address of the field that a mask cuts in two.
template <class Met>
void visitCutAddresses(std::string_view field, std::span<const MaskSpan> masks, const Met& met)
{
    if (masks.empty())
        return;
    const std::vector<MaskPart> parts = maskParts(field, masks);
    for (const std::string_view address : addressesIn(field)) {
        const char* const end = address.data() + address.size();
        const bool isCut = std::any_of(parts.begin(), parts.end(), [&](const MaskPart& part) {
            const char* const partEnd = part.text.data() + part.text.size();
            return part.isSecret && part.text.data() < end && address.data() < partEnd &&
                   (address.data() < part.text.data() || partEnd < end);
        });
        if (isCut)
            met(address);
    }
}

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

std::vector<MaskConsistency::Finding>
MaskConsistency::check(const OverviewList& list, std::size_t limit, const std::stop_token& stop)
{
    const auto visitRow = [&stop](const OverviewRow& row, const auto& part) {
        if (stop.stop_requested())
            throw Cancelled();
        visit(row, RowField::Sender, row.sender.m_text, part);
        visit(row, RowField::Recipients, row.recipientsJoined.m_text, part);
        visit(row, RowField::Subject, row.subject.m_text, part);
    };
    Secrets secrets;
    for (const OverviewRow& row : list.rows) {
        visitRow(row, [&](RowField field, std::string_view text, bool isSecret) {
            const Kind kind = row.verdict == Verdict::Withheld ? Kind::Withheld : Kind::Whole;
            if (isSecret)
                secrets.add({row.nr, field, kind}, text);
        });
        if (row.verdict == Verdict::Withheld)
            continue;
        const auto addCut = [&](RowField field, const OriginalText& text) {
            visitCutAddresses(text.m_text, masksOf(row, field), [&](std::string_view address) {
                secrets.addPartlyMasked(row.nr, field, address);
            });
        };
        addCut(RowField::Sender, row.sender);
        addCut(RowField::Recipients, row.recipientsJoined);
    }
    secrets.seal();
    Findings findings(limit);
    if (secrets.isEmpty())
        return findings.take();
    std::unordered_set<std::string_view> quietSubjects; // most of a list says the same again
    std::unordered_set<std::string_view> quietAddresses;
    for (const OverviewRow& row : list.rows) {
        findings.beginRow();
        visitRow(row, [&](RowField field, std::string_view text, bool isSecret) {
            if (isSecret)
                return;
            auto& quiet = field == RowField::Subject ? quietSubjects : quietAddresses;
            if (quiet.contains(text))
                return;
            bool isQuiet = true;
            secrets.look(field, text, [&](const Secret& secret) {
                isQuiet = false;
                findings.add({secret.nr, secret.field, row.nr, field, secret.kind});
            });
            if (isQuiet)
                quiet.insert(text);
        });
    }
    return findings.take();
}

}
