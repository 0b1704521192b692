// SPDX-License-Identifier: EUPL-1.2
#include "core/import/NamedCells.h"

#include "core/base/Text.h"
#include "core/import/TextWindow.h"

namespace postinsyn {

NamedCells::NamedCells(std::vector<std::string> knownColumns) : m_columns(std::move(knownColumns))
{
    m_slots.resize(m_columns.size());
}

const char* NamedCells::assign(const std::vector<NamedText>& fields)
{
    m_slots.assign(m_columns.size(), {});
    m_text.clear();
    m_next = 0;
    for (const NamedText& field : fields)
        if (const char* fault = add(field))
            return fault;
    return nullptr;
}

std::size_t NamedCells::columnOf(std::string_view name) const
{
    for (std::size_t tried = 0; tried < m_columns.size(); ++tried) {
        const std::size_t index = (m_next + tried) % m_columns.size();
        if (equalsNoCase(m_columns[index], name))
            return index;
    }
    return m_columns.size();
}

const char* NamedCells::add(const NamedText& field)
{
    if (field.text && field.text->size() > maxFieldBytes)
        return "field-too-long";
    const std::size_t index = columnOf(field.name);
    if (index == m_columns.size()) {
        if (index == maxColumns)
            return "too-many-columns";
        m_columns.push_back(field.name);
        m_slots.emplace_back();
        ++m_columnsVersion;
    }
    Slot& slot = m_slots[index];
    if (slot.isSet)
        return "duplicate-key";
    slot = {true, !field.text, m_text.size(), field.text ? field.text->size() : 0};
    m_text += field.text.value_or("");
    m_next = index + 1;
    return nullptr;
}

std::span<const std::string_view> NamedCells::cells()
{
    m_cells.clear();
    for (const Slot& slot : m_slots)
        m_cells.push_back(slot.isNull ? std::string_view()
                                      : std::string_view(m_text).substr(slot.begin, slot.length));
    return m_cells;
}

}
