// SPDX-License-Identifier: EUPL-1.2
#include "export/letters/LetterIssue.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/Text.h"
#include "export/SafeFile.h"
#include "export/gate/LetterGate.h"
#include "export/letters/LetterFile.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 3> letterFormats{"pdf", "odt", "txt"};

/// The bytes that are to leave, and what the gate says of them.
std::string bytesOf(const Letter& letter, const std::filesystem::path& work, WrittenLetter& made)
{
    if (made.format == "odt")
        return letterOdt(letter);
    if (made.format == "txt")
        return letterText(letter);
    const std::filesystem::path file = work / "letter.pdf";
    const WrittenList written = writeLetterPdf(letter, file);
    made.replacedCharacters = written.replacedCharacters;
    made.undrawable = written.undrawable;
    return readWholeFile(file);
}

std::vector<LeakFinding> examine(const LetterGate& gate, const WrittenLetter& made,
                                 const std::string& bytes)
{
    if (made.format == "odt")
        return gate.examineOdt(bytes);
    return made.format == "txt" ? gate.examineText(bytes) : gate.examinePdf(bytes);
}

}

std::optional<std::string> letterFormatOf(const std::filesystem::path& target)
{
    const std::string ending = asciiLower(target.extension().string());
    for (const std::string_view format : letterFormats)
        if (ending == "." + std::string(format))
            return std::string(format);
    return std::nullopt;
}

WrittenLetter issueLetter(const Letter& letter, const ForbiddenTexts& forbidden,
                          const std::filesystem::path& target, bool mayOverwrite,
                          const std::filesystem::path& tempFolder,
                          const std::function<void(const WrittenLetter&)>& record)
{
    const auto format = letterFormatOf(target);
    if (!format)
        throw FormatError("letter-format-unknown", {}, target.string());
    SafeFile place(target, mayOverwrite);
    const WorkFolder work(tempFolder, "letter");
    WrittenLetter made;
    made.format = *format;
    made.path = target;
    const std::string bytes = bytesOf(letter, work.path(), made);
    LeakGate::refuse(examine(LetterGate(letter, forbidden), made, bytes));
    made.sha256 = Sha256::of(bytes);
    made.size = bytes.size();
    place.write(bytes);
    place.takeName();
    record(made);
    place.keep();
    return made;
}

}
