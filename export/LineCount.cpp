// SPDX-License-Identifier: EUPL-1.2
#include "export/LineCount.h"

#include "core/base/Text.h"

#include <algorithm>

namespace postinsyn {

namespace {

/// In digits, from the widths of Calibri by classes.
double widthOf(char32_t c)
{
    if (c < 0x80) {
        const char ascii = static_cast<char>(c);
        if (std::string_view(" .,:;'|!()[]ijlI").find(ascii) != std::string_view::npos)
            return 0.6;
        if (std::string_view("-tfrs/\"").find(ascii) != std::string_view::npos)
            return 0.8;
        if (std::string_view("mwMW@%").find(ascii) != std::string_view::npos)
            return 1.75;
        return ascii >= 'A' && ascii <= 'Z' ? 1.25 : 1.04;
    }
    return c < 0x250 ? 1.25 : 2.0;
}

}

std::size_t lineCount(std::string_view text, double width)
{
    std::size_t lines = 1;
    double onLine = 0; // digits already on the line
    double word = 0;   // of the word being read
    const auto endWord = [&] {
        if (onLine > 0 && onLine + word > width) {
            ++lines;
            onLine = 0;
        }
        for (; word > width; word -= width)
            ++lines;
        onLine += word;
        word = 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c == ' ') {
            endWord();
            onLine += widthOf(c);
        } else {
            word += widthOf(c);
            if (c == '-')
                endWord();
        }
    }
    endWord();
    return lines;
}

}
