// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/RowNumbers.h"

#include <charconv>
#include <optional>
#include <set>

namespace postinsyn {

namespace {

class RowNumberReading {
public:
    RowNumberReading(std::string_view text, std::int64_t last) : m_text(text), m_last(last) {}

    std::variant<std::vector<std::int64_t>, SyntaxFault> read()
    {
        do {
            const auto first = number();
            if (!first)
                return m_fault;
            auto to = first;
            std::size_t second = m_at;
            if (take('-')) {
                second = m_at;
                if (to = number(); !to)
                    return m_fault;
            }
            if (*to < *first)
                return SyntaxFault{second, "range-reversed"};
            for (std::int64_t nr = *first; nr <= *to; ++nr)
                m_numbers.insert(nr);
        } while (take(','));
        if (m_at < m_text.size())
            return SyntaxFault{m_at, "number-expected"};
        return std::vector<std::int64_t>(m_numbers.begin(), m_numbers.end());
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    bool take(char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::optional<std::int64_t> number()
    {
        skipSpaces();
        std::int64_t value = 0;
        const char* begin = m_text.data() + m_at;
        const bool isDigit = m_at < m_text.size() && *begin >= '0' && *begin <= '9';
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
        if (!isDigit) {
            m_fault = {m_at, "number-expected"};
            return std::nullopt;
        }
        if (error != std::errc() || value < 1 || value > m_last) {
            m_fault = {m_at, "number-outside"};
            return std::nullopt;
        }
        m_at += static_cast<std::size_t>(end - begin);
        skipSpaces();
        return value;
    }

    std::string_view m_text;
    std::int64_t m_last;
    std::size_t m_at = 0;
    SyntaxFault m_fault;
    std::set<std::int64_t> m_numbers;
};

}

std::variant<std::vector<std::int64_t>, SyntaxFault> parseRowNumbers(std::string_view typed,
                                                                     std::int64_t last)
{
    return RowNumberReading(typed, last).read();
}

std::string rowNumbersText(std::span<const std::int64_t> numbers)
{
    std::string text;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
            ++end;
        text += (text.empty() ? "" : ",") + std::to_string(numbers[i]);
        if (end > i)
            text += "-" + std::to_string(numbers[end]);
        i = end + 1;
    }
    return text;
}

}
