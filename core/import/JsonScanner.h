// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>

namespace postinsyn {

constexpr int maxJsonDepth = 64;

/// Where a value ends, found without parsing it: strings and their escapes are honoured, brackets
/// must match.
struct JsonExtent {
    enum class Kind {
        Complete,
        Wrapper,  ///< an object that wraps records: `bytes` lead behind the bracket that opens them
        NeedMore, ///< the text ends before the value does
        Broken,   ///< no value: a string with a line break, brackets that do not match, too deep
    };
    Kind kind = Kind::NeedMore;
    std::size_t bytes = 0;
    bool hasNextLink = false; ///< Wrapper: a link to a further page stands before the records
};

/// `text` begins with `{`. A wrapper is an object with a member such as `value`, `results` or `d`
/// whose own value is an array (or, of `d`, an object).
JsonExtent scanJsonRecord(std::string_view text);
/// `text` begins with any value; a number or word ends with the text too when `isWhole`.
JsonExtent scanJsonValue(std::string_view text, bool isWhole);

/// A member of a wrapper that leads to records when `[` (or `{`) follows.
bool isJsonWrapperName(std::string_view name, char opening);
/// A member that holds the address of the next page.
bool isJsonNextLink(std::string_view name);

/// From where to try again after a broken record: the next `{` that may begin one, because it
/// follows `,` `[` `}` or begins a line; npos = none. `text[0]` is not looked at.
std::size_t nextJsonRecord(std::string_view text);

}
