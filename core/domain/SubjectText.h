// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace postinsyn {

/// A subject as people read it (formats.md 7); the archive keeps it as logged. Encoded words of a
/// sender who encoded twice (RFC 2047, B and Q; UTF-8, US-ASCII, ISO-8859-1 and -15, Windows-1252,
/// UTF-16) are decoded, and a line break that a tracking log writes as the characters `\r\n` is a
/// space. What cannot be decoded stays as it is: an unknown charset, a word that was cut.
std::string readableSubject(std::string_view logged);

/// As search compares subjects: foldText, every run of white space one space, and what cannot be
/// seen (soft hyphens, zero-width characters) gone.
std::string foldSubject(std::string_view text);

/// Every run of white space, line breaks included, as one space.
std::string withPlainSpaces(std::string_view text);

/// From the first character on that shows by itself: without leading white space and controls,
/// format characters, variation selectors, fillers and combining marks.
std::string_view fromFirstVisible(std::string_view text);

}
