// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Message.h"
#include "core/import/RecordReader.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace postinsyn {

/// A cell as most fields take it: trimmed, and without the one `'` that some tools put before
/// `= + - @` so that Excel keeps text as text (formats.md 5.4). Our own CSV lists are guarded the
/// same way, and one `'` taken away gives back what was there.
std::string_view plainCell(std::string_view cell);
/// The same without trimming, for texts that stay as they came.
std::string_view withoutGuard(std::string_view cell);

/// Excel cuts cells at 32 767 UTF-16 units (formats.md 5.4): a list that long has lost its end.
bool isCutByExcel(std::string_view cell);

/// Message-ID for comparison: trimmed, one pair of `<>` removed.
std::string_view messageIdOf(std::string_view cell);

/// Network message ids are spelt with and without dashes and braces, in both cases (formats.md 7).
class NetworkIdText {
public:
    /// 32 lower-case hex digits; what is no GUID as it stands; empty for none and for the zero
    /// GUID. Valid until the next call or as long as the cell.
    std::string_view read(std::string_view cell);

private:
    std::array<char, 32> m_room{};
};

/// A mail address of an empty or null sender is empty: `<>` or nothing.
std::string_view senderOf(std::string_view cell);

/// Bytes or a count; 0 if it is no plain number in range.
std::uint64_t numberOf(std::string_view cell);

/// What can be told about the soundness of a subject.
struct SubjectReading {
    SubjectState state = SubjectState::Ok;
    /// `?` inside a word, or U+FFFD: not just a question.
    bool isSurelyLossy = false;
    bool isDoublyEncoded = false; ///< UTF-8 that was taken for Windows-1252: `MÃ¶te`
};
/// `mayBeLossy`: any `?` beside a letter may have been å, ä or ö, see AsciiPart.
SubjectReading readSubject(std::string_view subject, bool mayBeLossy);

/// The part of a file in which `?` beside a letter may be a lost one: all of a pure ASCII export,
/// and the beginning of one that was appended to in UTF-8 (formats.md 0.3).
class AsciiPart {
public:
    explicit AsciiPart(const FileFacts& facts);
    /// Records are asked about in the order of the file.
    bool holds(const Record& record);

private:
    bool m_isOpen;
    bool m_isMixed;
};

/// Mailboxes of monitoring and housekeeping (formats.md 7): their mail is noise, not handled by
/// people.
bool isSystemAddress(std::string_view address);

/// FNV-1a, never 0: tells ids apart while one file is read.
std::uint64_t cellHash(std::string_view text);

}
