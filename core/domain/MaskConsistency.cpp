// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskConsistency.h"

#include "core/base/Error.h"
#include "core/base/PatternScan.h"
#include "core/base/Text.h"
#include "core/domain/ComparableText.h"
#include "core/domain/MaskParts.h"
#include "core/domain/NameScan.h"
#include "core/domain/SecretParts.h"
#include "core/domain/SubjectText.h"
#include "core/domain/TextForms.h"
#include "core/domain/WrittenNumbers.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace postinsyn {

namespace {

constexpr std::size_t shortestContained = 6;
constexpr std::size_t shortestWord = 2; // an initial stands everywhere
constexpr std::size_t shortestNumber = 6;
constexpr std::size_t shortestTellingNumber = 10; // personal numbers, telephones
constexpr std::size_t longestTellingNumber = 12;
constexpr std::size_t longestTelephone = 18; // digits: 0046 (0)70 ..., and of other countries
constexpr std::size_t longestNumber =
    64; // digits: account and card numbers too, but bounded work a start

/// In a list a line break and two blanks look like one, and so do dashes.
std::string secretForm(std::string_view text)
{
    return withPlainNumbers(withPlainSpaces(compatibilityFold(trimmed(text))));
}

/// Nearly no text has.
bool hasEscapes(std::string_view text)
{
    const auto holds = [&](char c) { return text.find(c) != std::string_view::npos; };
    return holds('%') || holds('&') || holds('\\');
}

/// An address without what stands between `+` and `@`: it is the same mailbox (formats.md 7). Of a
/// text in secretForm.
std::string mailboxOf(const std::string& address)
{
    const std::size_t plus = address.find('+');
    const std::size_t at = address.rfind('@');
    const bool hasTag = plus != 0 && plus < at && at != std::string::npos;
    return hasTag ? address.substr(0, plus) + address.substr(at) : address;
}

std::string joinedDigits(const DigitRuns& number)
{
    std::string digits;
    for (const DigitRun& run : number)
        digits += run.digits;
    return digits;
}

/// `811218 - 9876` is one number whatever parts it.
bool isPersonalShape(std::span<const DigitRun> runs)
{
    return runs.size() == 2 && (runs[0].digits.size() == 6 || runs[0].digits.size() == 8) &&
           runs[1].digits.size() == 4;
}

/// What looks like one number only to those who take it as such.
bool isLoose(std::span<const DigitRun> runs)
{
    const auto isTight = [](const DigitRun& run) { return run.isTight; };
    return !std::all_of(runs.begin() + 1, runs.end(), isTight) && !isPersonalShape(runs);
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
    Kind of = kind; ///< what it was taken from: of equals the strongest reason stands
};

using Place = std::pair<std::int64_t, RowField>;

/// What the list hides, ready to be met again.
class Secrets {
public:
    /// A masked value, or the subject of a withheld row.
    void add(const Secret& secret, std::string_view text)
    {
        const bool isWithheld = secret.kind == Kind::Withheld;
        const Secret part{secret.nr, secret.field, isWithheld ? Kind::Withheld : Kind::Part};
        const Secret person{secret.nr, secret.field, Kind::Person, secret.kind};
        addText(secret, text);
        addNumbers(secret, part, text);
        if (secret.field != RowField::Subject) {
            addAddress(text, person);
            return;
        }
        addText(part, withoutReplyPrefix(text));
        if (hasEscapes(text))
            addText(part, withoutEscapes(text));
        addWord(part, text);
        for (const std::string_view address : mailAddressesIn(text)) {
            addText(part, address);
            addAddress(address, person);
        }
        for (const std::string_view name : namePairsIn(text))
            addName(part, name);
        for (const std::string& key : personsNamedIn(text, !isWithheld)) {
            addTo(m_personsOfNames, key, person);
            m_names.add(key);
        }
    }
    /// An address of which a part is masked: whole, it shows what the mask hides.
    void addPartlyMasked(std::int64_t nr, RowField field, std::string_view address)
    {
        addText({nr, field, Kind::Part}, address);
        addAddress(address, {nr, field, Kind::Person, Kind::Part});
    }
    void seal() { m_scan.seal(); }
    [[nodiscard]] bool isEmpty() const { return m_secrets.empty(); }

    /// Calls `met` with each secret that the open text shows, and how much it says of it.
    template <class Met>
    void look(RowField field, std::string_view text, const Met& met) const
    {
        std::vector<Place> places;
        const auto meetIt = [&](const Secret& secret, Kind kind) {
            places.emplace_back(secret.nr, secret.field);
            met(secret, kind);
        };
        const std::string folded = secretForm(text);
        lookFor(field, text, folded, meetIt);
        if (hasEscapes(text)) {
            const std::string plain = withoutEscapes(text);
            lookFor(field, plain, secretForm(plain), meetIt);
        }
        // What was found as written need not be told again.
        lookLoosely(field, text, folded, [&](const Secret& secret, Kind kind) {
            if (std::find(places.begin(), places.end(), Place(secret.nr, secret.field)) ==
                places.end())
                met(secret, kind);
        });
    }

private:
    using Index = std::unordered_map<std::string, std::uint32_t>;

    template <class Met>
    void meet(const Index& index, const std::string& key, const Met& met,
              Kind atMost = Kind::Whole) const
    {
        if (const auto same = index.find(key); same != index.end()) {
            const Secret& secret = m_secrets[same->second];
            met(secret, std::max(secret.kind, atMost));
        }
    }

    template <class Met>
    void lookFor(RowField field, std::string_view text, const std::string& folded,
                 const Met& met) const
    {
        meet(m_values, folded, met);
        m_scan.scan(folded, [&](const PatternScan::Match& match) {
            met(m_secrets[match.tag], m_secrets[match.tag].kind);
            return true;
        });
        if (!m_numbers.empty())
            lookForNumbers(folded, met);
        if (field == RowField::Subject && !m_words.empty() && !m_values.contains(folded))
            lookForWords(text, met);
    }

    /// For what means the same to a person.
    template <class Met>
    void lookLoosely(RowField field, std::string_view text, const std::string& folded,
                     const Met& met) const
    {
        if (field != RowField::Subject) {
            if (m_hasTag || folded.find('+') != std::string::npos)
                meet(m_mailboxes, mailboxOf(folded), met);
            if (!m_personsOfNames.empty())
                for (const std::string& key : personKeys(text))
                    meet(m_personsOfNames, key, met);
            return;
        }
        if (!m_telephones.empty())
            lookForTelephones(folded, met);
        if (!m_mailboxes.empty())
            for (const std::string_view address : mailAddressesIn(folded))
                meet(m_mailboxes, mailboxOf(std::string(address)), met);
        for (const std::string& key : m_names.keysIn(folded, text)) {
            meet(m_personsOfNames, key, met);
            meet(m_personsOfAddresses, key, met);
        }
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
        else if (const Secret& other = m_secrets[known->second];
                 std::pair(secret.kind, secret.of) < std::pair(other.kind, other.of))
            m_secrets[known->second] = secret;
        return isNew;
    }

    void addAddress(std::string_view address, const Secret& person)
    {
        const std::string folded = secretForm(address);
        m_hasTag = m_hasTag || folded.find('+') != std::string::npos;
        addTo(m_mailboxes, mailboxOf(folded), person);
        for (const std::string& key : personKeys(address)) {
            addTo(m_personsOfAddresses, key, person);
            m_names.add(key);
        }
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
        for (const DigitRuns& number : numbersIn(folded)) {
            for (std::size_t first = 0, next = 0; first < number.size(); first = next) {
                for (next = first + 1; next < number.size() && number[next].isTight;)
                    ++next;
                const std::span runs = std::span(number).subspan(first, next - first);
                const std::string digits = joinedDigits({runs.begin(), runs.end()});
                const bool isAll = runs.front().digits.data() == folded.data() &&
                                   runs.back().digits.data() + runs.back().digits.size() ==
                                       folded.data() + folded.size();
                if (digits.size() >= shortestNumber)
                    addNumber(digits,
                              isAll || digits.size() >= shortestTellingNumber ? whole : part);
            }
            addTellingNumbers(whole, part, number);
        }
    }

    /// What may be a personal number or a telephone among runs that stand together.
    void addTellingNumbers(const Secret& whole, const Secret& part, const DigitRuns& number)
    {
        for (std::size_t first = 0; first < number.size(); ++first) {
            std::string digits;
            for (std::size_t last = first; last < number.size(); ++last) {
                digits += number[last].digits;
                if (digits.size() > longestNumber)
                    break;
                const bool isWhole =
                    isPersonalShape(std::span(number).subspan(first, last + 1 - first));
                if (digits.size() >= shortestTellingNumber && digits.size() <= longestTellingNumber)
                    addNumber(digits, isWhole ? whole : part);
                addTo(m_telephones, telephoneKey(digits, number[first].hasPlus), part);
            }
            if (first == 0 && number.size() > 1 && digits.size() >= shortestNumber)
                addNumber(digits, part);
        }
    }

    void addNumber(const std::string& digits, const Secret& secret)
    {
        const std::string key = withoutCentury(digits);
        addTo(m_numbers, key, secret);
        m_shortestNumber = std::min(m_shortestNumber, key.size());
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
        for (const DigitRuns& number : numbersIn(folded)) {
            std::size_t left = 0;
            for (const DigitRun& run : number)
                left += run.digits.size();
            for (std::size_t first = 0; first < number.size() && left >= m_shortestNumber;
                 left -= number[first++].digits.size()) {
                std::string digits;
                for (std::size_t i = first; i < number.size() && digits.size() <= longestNumber;
                     ++i) {
                    digits += number[i].digits;
                    const std::span runs = std::span(number).subspan(first, i + 1 - first);
                    meet(m_numbers, withoutCentury(digits), met,
                         isLoose(runs) ? Kind::Part : Kind::Whole);
                }
            }
        }
    }

    template <class Met>
    void lookForTelephones(std::string_view folded, const Met& met) const
    {
        for (const DigitRuns& number : numbersIn(folded))
            for (std::size_t first = 0; first < number.size(); ++first) {
                std::string digits;
                for (std::size_t i = first; i < number.size() && digits.size() <= longestTelephone;
                     ++i) {
                    digits += number[i].digits;
                    meet(m_telephones, telephoneKey(digits, number[first].hasPlus), met);
                }
            }
    }

    std::vector<Secret> m_secrets;
    Index m_values;
    Index m_words;
    Index m_shortNames;
    Index m_numbers;
    std::size_t m_shortestNumber = longestNumber;
    Index m_telephones;
    Index m_mailboxes;
    bool m_hasTag = false; ///< else only an address with a tag may be a hidden one
    Index m_personsOfNames;
    Index m_personsOfAddresses;
    NameScan m_names;
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
            secrets.look(field, text, [&](const Secret& secret, Kind kind) {
                isQuiet = false;
                findings.add({secret.nr, secret.field, row.nr, field, kind});
            });
            if (isQuiet)
                quiet.insert(text);
        });
    }
    return findings.take();
}

}
