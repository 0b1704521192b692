// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/ErrorWords.h"

#include <QtGlobal>

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

ErrorWords errorWords(const Error& error)
{
    // A packed file and the archive of ours can both be `archive-damaged`, and only one of them
    // can be had from IT again.
    const bool isOfWork = dynamic_cast<const StoreError*>(&error) != nullptr ||
                          dynamic_cast<const GateError*>(&error) != nullptr;
    std::array tables{fileErrorWords(), workErrorWords()};
    if (isOfWork)
        std::swap(tables[0], tables[1]);
    for (const std::span<const ErrorWords> table : tables)
        if (const ErrorWords* found = find(table, error.code()))
            return *found;
    return {"unexpected",
            QT_TRANSLATE_NOOP("postinsyn::ErrorWords", "Something went wrong that should not."),
            QT_TRANSLATE_NOOP("postinsyn::ErrorWords",
                              "Nothing was changed by the step it happened in. Copy this for IT "
                              "and report it.")};
}

}
