// SPDX-License-Identifier: EUPL-1.2
#include "core/base/NameWords.h"

#include "core/base/Text.h"

#include <utility>

namespace postinsyn {

namespace {

std::string withLettersSpelledOut(std::string_view name)
{
    std::string text;
    const std::string folded = compatibilityFold(name);
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = nextCodePoint(folded, at);
        switch (c) {
        case U'å':
            text += "aa";
            break;
        case U'ä':
            text += "ae";
            break;
        case U'ö':
        case U'ø':
            text += "oe";
            break;
        case U'ü':
            text += "ue";
            break;
        default:
            appendUtf8(text, c);
        }
    }
    return text;
}

}

std::vector<NameWord> nameWords(std::string_view name)
{
    const std::vector<std::string> plain = split(transliterateName(name), '.');
    std::vector<std::string> spelledOut =
        split(transliterateName(withLettersSpelledOut(name)), '.');
    if (spelledOut.size() != plain.size()) // letters become letters: not expected
        spelledOut = plain;
    std::vector<NameWord> words;
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (!plain[i].empty())
            words.push_back({plain[i], std::move(spelledOut[i])});
    return words;
}

}
