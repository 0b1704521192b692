// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

enum class HintSeverity : std::uint8_t { Info, Low, Medium, High };
std::string_view hintSeverityName(HintSeverity severity); ///< `info|low|medium|high`
std::optional<HintSeverity> hintSeverityNamed(std::string_view name);

enum class HintField : std::uint8_t { Sender, Recipients, Subject };
std::string_view hintFieldName(HintField field); ///< `sender|recipients|subject`

/// What hints are looked for in: one row of a list, as listed.
struct HintInput {
    std::string sender;
    std::vector<std::string> recipients;
    std::string subject;
};

/// Something in a row that a person should look at before the row leaves. It never decides, masks,
/// sorts or hides; no hint means nothing either (domain.md 8.1).
struct Hint {
    std::string rule;     ///< HintRule::id
    std::string category; ///< HintPack::category
    HintSeverity severity = HintSeverity::Info;
    HintField field = HintField::Subject;
    int recipientIndex = -1; ///< which recipient, from 0; -1 in other fields
    /// Code points of the field as listed; for recipients the addresses joined by `; `.
    std::size_t start = 0;
    std::size_t length = 0;
    std::string note;
    std::vector<std::string> grounds;

    /// `personnummer@subject:12+11`: the same for the same row as long as the rule exists.
    [[nodiscard]] std::string id() const;
};

}
