// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MessageBatch.h"

#include "core/base/Text.h"

namespace postinsyn {

namespace {

/// NFC, with every run of white space, real or written `\r`, `\n`, `\t`, as one space.
std::string flattened(std::string_view text)
{
    const std::string composed = toNfc(text);
    std::string out;
    out.reserve(composed.size());
    for (std::size_t i = 0; i < composed.size(); ++i) {
        const char c = composed[i];
        const bool isEscape =
            c == '\\' && i + 1 < composed.size() &&
            (composed[i + 1] == 'r' || composed[i + 1] == 'n' || composed[i + 1] == 't');
        if (isEscape || c == ' ' || c == '\r' || c == '\n' || c == '\t') {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
            i += isEscape ? 1 : 0;
        } else {
            out += c;
        }
    }
    if (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

/// `lossy` has `?` or U+FFFD for each UTF-16 unit that an export could not write. What may be cut
/// may end before the other.
bool matchesLossy(std::string_view lossy, bool isLossyCut, std::string_view whole, bool isWholeCut)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < lossy.size() && j < whole.size()) {
        std::size_t nextI = i;
        std::size_t nextJ = j;
        const char32_t a = nextCodePoint(lossy, nextI);
        const char32_t b = nextCodePoint(whole, nextJ);
        if (a != b) {
            if ((a != '?' && a != replacementCharacter) || (b < 0x80 && b != '?'))
                return false;
            if (b >= 0x10000 && nextI < lossy.size() && lossy[nextI] == '?')
                ++nextI;
        }
        i = nextI;
        j = nextJ;
    }
    const bool isLossyDone = i == lossy.size();
    const bool isWholeDone = j == whole.size();
    return (isLossyDone && (isWholeDone || isLossyCut)) || (isWholeDone && isWholeCut);
}

/// A subject that lost letters may have been cut too; its state names the first only.
bool mayBeCut(std::string_view text, SubjectState state)
{
    return state == SubjectState::MaybeCut ||
           (state == SubjectState::Lossy && utf16Length(text) >= longestSubject);
}

int tellingRank(SubjectState state)
{
    switch (state) {
    case SubjectState::Ok:
        return 0;
    case SubjectState::MaybeCut:
        return 1;
    case SubjectState::Lossy:
        return 2;
    case SubjectState::Undisclosed:
        return 3;
    case SubjectState::Empty:
        return 4;
    }
    return 5;
}

}

bool subjectsAgree(std::string_view a, SubjectState stateA, std::string_view b, SubjectState stateB,
                   NetworkIds networkIds)
{
    if (a == b)
        return true;
    if (stateA == SubjectState::Undisclosed || stateB == SubjectState::Undisclosed)
        return networkIds != NetworkIds::Differ;
    if (stateA == SubjectState::Empty || stateB == SubjectState::Empty)
        return networkIds == NetworkIds::Same;
    const std::string x = flattened(a);
    const std::string y = flattened(b);
    if (x == y)
        return true;
    const bool isCutA = mayBeCut(a, stateA);
    const bool isCutB = mayBeCut(b, stateB);
    const auto isPrefix = [](const std::string& cut, const std::string& whole) {
        // The cut may have split an emoji: its half reads as U+FFFD.
        std::string_view head = cut;
        if (head.ends_with(replacementUtf8))
            head.remove_suffix(3);
        return whole.starts_with(head);
    };
    if ((isCutA && isPrefix(x, y)) || (isCutB && isPrefix(y, x)))
        return true;
    // Exports that lost letters say so by `?` whatever the state computed for them.
    return matchesLossy(x, isCutA, y, isCutB) || matchesLossy(y, isCutB, x, isCutA);
}

bool isBetterSubject(std::string_view a, SubjectState stateA, std::string_view b,
                     SubjectState stateB)
{
    const int rankA = tellingRank(stateA);
    const int rankB = tellingRank(stateB);
    if (rankA != rankB)
        return rankA < rankB;
    if (a.size() != b.size())
        return a.size() > b.size();
    return a > b;
}

}
