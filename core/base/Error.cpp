// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"

#include <utility>

namespace postinsyn {

Error::Error(std::string code, std::string detail, std::string path, std::uint64_t line)
    : m_code(std::move(code)), m_detail(std::move(detail)), m_path(std::move(path)), m_line(line)
{
    m_what = m_code;
    if (!m_detail.empty())
        m_what += " (" + m_detail + ")";
    if (!m_path.empty())
        m_what += ": " + m_path;
    if (m_line != 0)
        m_what += ":" + std::to_string(m_line);
}

GateError::GateError(std::string code, std::vector<std::int64_t> rows, std::string detail)
    : Error(std::move(code), std::move(detail)), m_rows(std::move(rows))
{}

}
