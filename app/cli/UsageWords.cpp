// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/UsageWords.h"

#include <CLI/CLI.hpp>
#include <string_view>

namespace postinsyn {

namespace {

/// What follows `before`; nothing if the text does not begin so.
std::optional<std::string> behind(std::string_view text, std::string_view before)
{
    if (!text.starts_with(before))
        return std::nullopt;
    return std::string(text.substr(before.size()));
}

/// `--between: At least 2 required but received 1`, `--limit: 1 required INT missing`.
std::string countReason(const std::string& said)
{
    const std::size_t colon = said.find(": ");
    const std::size_t digits = said.find_first_of("0123456789", colon);
    if (colon == std::string::npos || digits == std::string::npos)
        return said;
    const std::string wanted =
        said.substr(digits, said.find_first_not_of("0123456789", digits) - digits);
    const std::string most = said.find("At Most") != std::string::npos ? "at most " : "";
    return said.substr(0, colon) + " takes " + most + wanted +
           (wanted == "1" ? " value" : " values");
}

}

std::string usageReason(const CLI::Error& problem)
{
    const std::string said = problem.what();
    if (const auto rest = behind(said, "Could not convert: ")) {
        const std::size_t equals = rest->find(" = ");
        if (equals != std::string::npos)
            return rest->substr(0, equals) +
                   " takes a whole number, not: " + rest->substr(equals + 3);
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&problem) != nullptr)
        return countReason(said);
    for (const char* before : {"The following argument was not expected: ",
                               "The following arguments were not expected: "})
        if (const auto rest = behind(said, before))
            return "this is not understood here: " + *rest;
    return said;
}

}
