// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ComparableText.h"

#include <cstddef>

namespace postinsyn {

// Numbers that mean something only beside a word (domain.md 8.2): the words live here.

/// A word such as född or pat stands within a few words of [from, to).
bool hasBirthWordNear(const ComparableText& text, std::size_t from, std::size_t to);

/// `at` begins a word such as LMA-nr or passnummer and a number follows it: where that ends, else
/// 0.
std::size_t migrantNumberEnd(const ComparableText& text, std::size_t at);

}
