// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ForbiddenTexts.h"
#include "core/domain/Letter.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

struct WrittenLetter {
    std::string format; ///< `pdf|odt|txt`, as the ending of the name
    std::filesystem::path path;
    std::string sha256; ///< 32 raw bytes
    std::uint64_t size = 0;
    std::uint64_t replacedCharacters = 0;  ///< shown as U+FFFD
    std::vector<char32_t> undrawable = {}; ///< in a PDF: no font has them
};

/// The endings that a letter can be written with; nothing for any other.
std::optional<std::string> letterFormatOf(const std::filesystem::path& target);

/// Writes the letter in a folder of its own in `tempFolder`, lets LetterGate read it back, and only
/// then gives it its name. `record` is called before the name counts: if it throws, what was there
/// is as it was. Throws as SafeFile and `record`; FormatError{`letter-format-unknown`};
/// FileError{`temp-full`}; GateError{`leak-found`}. A PDF needs a QGuiApplication.
WrittenLetter issueLetter(const Letter& letter, const ForbiddenTexts& forbidden,
                          const std::filesystem::path& target, bool mayOverwrite,
                          const std::filesystem::path& tempFolder,
                          const std::function<void(const WrittenLetter&)>& record);

}
