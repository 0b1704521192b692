// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace postinsyn::bench {

/// The figures of one thing measured several times. The machine is shared, so a single figure says
/// little: the median is quoted, and the least and the greatest say how noisy it was.
class Figures {
public:
    void add(double value) { m_values.push_back(value); }

    [[nodiscard]] const std::vector<double>& values() const { return m_values; } ///< as measured
    [[nodiscard]] double median() const;
    /// The smallest figure that at least `percent` of a hundred do not exceed. 0 and 100 give the
    /// least and the greatest.
    [[nodiscard]] double percentile(unsigned percent) const;
    /// `4.6 (4.4-5.1)`; `-` when nothing was measured.
    [[nodiscard]] std::string text(int decimals) const;

private:
    [[nodiscard]] std::vector<double> sorted() const;

    std::vector<double> m_values;
};

/// With so many decimals, a point whatever the machine's language.
std::string fixed(double value, int decimals);
/// `1 M`, `250 k`, `1234`
std::string shortCount(std::size_t count);

}
