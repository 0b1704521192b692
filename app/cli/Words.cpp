// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/Words.h"

#include "app/cli/WordTables.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

const ErrorWords* find(std::span<const ErrorWords> table, std::string_view code)
{
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&](const ErrorWords& words) { return words.code == code; });
    return it == table.end() ? nullptr : &*it;
}

/// Numbers that say something to a person; all others are those of SQLite or the system.
struct NumberWords {
    std::string_view code;
    std::string_view before;
    std::string_view after;
};

constexpr NumberWords numbers[] = {
    {"file-too-large", "the limit is ", " bytes"},
    {"issued-content-differs", "version ", ""},
    {"issued-content-unknown", "version ", ""},
    {"letter-template-large", "the limit is ", " bytes"},
    {"list-issued", "version ", ""},
    {"list-not-issued", "version ", ""},
    {"list-version-missing", "there is: ", ""},
    {"too-many-columns", "the limit is ", ""},
    {"selection-all-unconfirmed", "", " rows"},
    {"selection-too-long", "the limit is ", " bytes"},
    {"selection-too-many-rows", "the limit is ", " rows"},
    {"source-unknown", "", ""},
    {"read-otherwise", "import ", ""},
    {"read-less", "it gave ", ""},
};

/// What stands in brackets behind the reason; may be empty.
std::string detailFor(const Error& error)
{
    const std::string& detail = error.detail();
    if (detail.find_first_not_of("-0123456789") != std::string::npos)
        return detail;
    for (const NumberWords& number : numbers)
        if (number.code == error.code() && !detail.empty())
            return std::string(number.before) + detail + std::string(number.after);
    return {};
}

}

Words wordsFor(const Error& error)
{
    // A packed file and the archive of ours can both be `archive-damaged`, and only one of them
    // can be had from IT again.
    const bool isOfWork = dynamic_cast<const StoreError*>(&error) != nullptr ||
                          dynamic_cast<const GateError*>(&error) != nullptr;
    std::array tables{fileWords(), workWords()};
    if (isOfWork)
        std::swap(tables[0], tables[1]);
    const ErrorWords* found = find(tables[0], error.code());
    if (found == nullptr)
        found = find(tables[1], error.code());
    Words words;
    if (found == nullptr)
        words.reason = "it failed: " + error.code();
    else
        words = {std::string(found->reason), std::string(found->hint)};
    if (const std::string detail = detailFor(error); !detail.empty())
        words.reason += " (" + detail + ")";
    return words;
}

}
