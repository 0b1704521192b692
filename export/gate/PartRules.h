// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "export/gate/PlainXml.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What one element of a part may look like. An element without a rule is a finding.
struct PartRule {
    std::string_view path; ///< from the root: `worksheet/sheetViews/sheetView`
    /// `name=value` pairs by spaces, none of them needed. A value is spelt out, with `|` between
    /// alternatives and `#` for up to seven digits; `lo..hi` is a number in that range, both
    /// included; `$key` the next of the expected texts by that name, `*` what the listener judges.
    std::string_view attributes;
    std::string_view text = {}; ///< spelt out or `$key`; empty: none
};

/// What must stand where a rule says `$key`, in order. All of it must have been met at the end.
using ExpectedTexts = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Holds a part against its rules: nothing may stand in it that they do not name. Gives the kinds
/// of what was found, each once: `xml-declaration`, `xml-markup`, `xml-encoding`, `xml-reference`,
/// `element`, `attribute`, `text`, `missing`. `listener` hears every start tag that has a rule.
using ElementListener =
    std::function<void(std::string_view path, const std::vector<PlainXml::Attribute>&)>;
std::vector<std::string> breaches(std::string_view xml, std::span<const PartRule> rules,
                                  ExpectedTexts expected, const ElementListener& listener = {});

}
