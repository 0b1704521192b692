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
    if (!error.detail().empty())
        words.reason += " (" + error.detail() + ")";
    return words;
}

}
