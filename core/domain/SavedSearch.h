// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"

#include <string>

namespace postinsyn {

/// A search that somebody wants again, under a name of its own.
struct SavedSearch {
    std::string name;
    /// Days counted from the day of the search, as they were typed: `-7`, `idag`. Empty: the days
    /// of the filter are meant as they are.
    std::string relativeSpan;
    MessageFilter filter;

    /// What is searched for on that day.
    [[nodiscard]] MessageFilter on(LocalDate today) const;

    bool operator==(const SavedSearch&) const = default;
};

}
