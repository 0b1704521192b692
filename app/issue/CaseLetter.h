// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/domain/LetterTemplate.h"
#include "core/store/Archive.h"
#include "core/task/PrepareLetter.h"
#include "export/letters/LetterIssue.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Which letter of a case, and what a person says in it.
struct LetterOrder {
    std::string caseNumber;
    std::string kind;
    /// Values by the names of fields; they go before those of the archive.
    std::map<std::string, std::string> told = {};
    /// The authority's own templates; else the folder `mallar` beside the archive, if there is one.
    std::optional<std::filesystem::path> templates = {};
};

/// A letter as it would be written: for a preview.
struct CaseLetter {
    Letter letter;
    PreparedLetter prepared; ///< its forbidden texts are not sealed
    std::vector<std::string> ownWords;
};

/// The template of a kind: the authority's own `KIND.txt`, or the built-in one. FormatError
/// {`letter-kind-unknown`, `letter-template-large`} and those of LetterTemplate::parse;
/// FileError{`file-not-found`} if the named folder is not there.
LetterTemplate letterTemplateOf(const Archive& archive, const LetterOrder& order);

/// Which fields of the letter have no value yet; nothing missing: it can be written. For a form
/// that asks for them. Throws as caseLetter otherwise.
std::vector<std::string> missingFields(Archive& archive, const LetterOrder& order);

/// FormatError{`letter-field-unknown`} for a told name that is no field; GateError
/// {`letter-field-missing`} with the names; those of letterTemplateOf and prepareLetter.
CaseLetter caseLetter(Archive& archive, const LetterOrder& order, const std::stop_token& stop = {});

/// Writes it to `target` (.pdf, .odt or .txt) through the gate, with its entry in the audit. A PDF
/// needs a QGuiApplication. Throws as caseLetter and issueLetter.
WrittenLetter writeLetter(Archive& archive, const LetterOrder& order,
                          const std::filesystem::path& target, bool mayOverwrite,
                          const std::string& actor, const ProgressMeter& meter);

/// Writes the built-in templates and what explains them, to be changed; files that are there stay
/// as they are. The names of those written.
std::vector<std::filesystem::path> writeTemplates(const std::filesystem::path& folder);

}
