// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MessageFilter.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace postinsyn {

/// The FILTER options that several commands share (design.md 5).
class FilterOptions {
public:
    void declare(CLI::App& app);
    /// Throws CLI::ValidationError for a date, direction or status that is none.
    [[nodiscard]] MessageFilter filter() const;

private:
    std::string m_direction, m_status;
    std::optional<std::string> m_from, m_to, m_subject;
    std::vector<std::string> m_parties, m_between, m_senders, m_recipients, m_domains;
    bool m_withSystem = false;
};

}
