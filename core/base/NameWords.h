// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A word of a name in the two ways that addresses are made from it, both as transliterateName
/// gives it: `ostberg`, and `oestberg` as some do. Mostly the same.
struct NameWord {
    std::string plain;
    std::string spelledOut;

    bool operator==(const NameWord&) const = default;
};

/// The words of a name or of the local part of an address, in their order; none is empty.
std::vector<NameWord> nameWords(std::string_view name);

}
