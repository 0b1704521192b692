// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace postinsyn {

/// The parts of an OpenDocument text that are the same for every letter. The writer writes them and
/// the gate expects them.
struct OdtParts {
    static constexpr std::string_view mimetype = "application/vnd.oasis.opendocument.text";
    static constexpr std::string_view declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static const std::string_view manifest;
    /// The styles around the case number in the footer.
    static const std::string_view stylesBefore;
    static const std::string_view stylesAfter;
    /// The text around the body, and the properties around title and authority.
    static const std::string_view contentBefore;
    static const std::string_view contentAfter;
};

}
