// SPDX-License-Identifier: EUPL-1.2
#include "export/LineCount.h"

#include "core/base/Text.h"

#include <array>

namespace postinsyn {

namespace {

constexpr double widest = 2;

/// In digits, from the widths of Calibri by classes.
constexpr std::array<double, 128> asciiWidths = [] {
    std::array<double, 128> widths{};
    widths.fill(1.04);
    for (char c = 'A'; c <= 'Z'; ++c)
        widths[static_cast<std::size_t>(c)] = 1.25;
    for (char c : std::string_view(" .,:;'|!()[]ijlI"))
        widths[static_cast<std::size_t>(c)] = 0.6;
    for (char c : std::string_view("-tfrs/\""))
        widths[static_cast<std::size_t>(c)] = 0.8;
    for (char c : std::string_view("mwMW@%"))
        widths[static_cast<std::size_t>(c)] = 1.75;
    return widths;
}();

double widthOf(char32_t c)
{
    if (c < asciiWidths.size())
        return asciiWidths[c];
    return c < 0x250 ? 1.25 : widest;
}

}

std::size_t lineCount(std::string_view text, double width)
{
    if (static_cast<double>(text.size()) * widest <= width)
        return 1;
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
        char32_t c = static_cast<unsigned char>(text[at]);
        if (c < asciiWidths.size())
            ++at;
        else
            c = nextCodePoint(text, at);
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
