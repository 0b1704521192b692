// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxWorkbook.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/import/XlsxStrings.h"

namespace postinsyn {

namespace {

constexpr std::size_t mostRelations = 4'096;
constexpr std::size_t mostSheets = 1'024;
constexpr std::string_view packageSpace =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view transitionalSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view strictSpace = "http://purl.oclc.org/ooxml/officeDocument/relationships";

class RelationsHandler : public XmlHandler {
public:
    explicit RelationsHandler(std::string_view part) : m_part(part) {}

    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        const bool isOurs = name.space == packageSpace;
        if (m_depth == 0 && !(isOurs && name.local == "Relationships"))
            throw FormatError("xlsx-damaged", "root");
        if (++m_depth == 2 && isOurs && name.local == "Relationship")
            add(attributes);
    }
    void endElement(const XmlName&) override { --m_depth; }
    void text(std::string_view) override {}

    std::vector<XlsxRelation> relations;

private:
    void add(const XmlAttributes& attributes)
    {
        if (relations.size() >= mostRelations)
            throw FormatError("xlsx-limit", "relations");
        const std::string_view type = attributes.value("Type").value_or("");
        XlsxRelation relation;
        relation.id = attributes.value("Id").value_or("");
        relation.kind = type.substr(type.rfind('/') + 1);
        if (!equalsNoCase(attributes.value("TargetMode").value_or(""), "External"))
            relation.target = resolveXlsxTarget(m_part, attributes.value("Target").value_or(""));
        relations.push_back(std::move(relation));
    }

    std::string_view m_part;
    int m_depth = 0;
};

class WorkbookHandler : public XmlHandler {
public:
    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        const bool isOurs = isSpreadsheetName(name);
        if (m_depth == 0 && !(isOurs && name.local == "workbook"))
            throw FormatError("xlsx-damaged", "root");
        ++m_depth;
        if (m_depth == 2) {
            m_isInSheets = isOurs && name.local == "sheets";
            if (isOurs && name.local == "workbookPr") {
                const auto base = attributes.value("date1904");
                workbook.is1904 = base == "1" || base == "true" || base == "on";
            }
        } else if (m_depth == 3 && m_isInSheets && isOurs && name.local == "sheet") {
            addSheet(attributes);
        }
    }
    void endElement(const XmlName&) override { --m_depth; }
    void text(std::string_view) override {}

    XlsxWorkbook workbook;

private:
    void addSheet(const XmlAttributes& attributes)
    {
        if (workbook.sheets.size() >= mostSheets)
            throw FormatError("xlsx-limit", "sheets");
        const auto transitional = attributes.value(transitionalSpace, "id");
        const auto relation = transitional ? transitional : attributes.value(strictSpace, "id");
        const std::string_view state = attributes.value("state").value_or("visible");
        workbook.sheets.push_back({decodeXlsxEscapes(attributes.value("name").value_or("")),
                                   std::string(relation.value_or("")), state != "visible"});
    }

    int m_depth = 0;
    bool m_isInSheets = false;
};

XmlLimits xmlLimits(const XlsxLimits& limits)
{
    return {limits.depth, limits.attributes, limits.tagBytes};
}

}

std::string xlsxRelationsPart(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

std::string resolveXlsxTarget(std::string_view part, std::string_view target)
{
    std::vector<std::string> steps;
    if (!target.starts_with('/')) {
        steps = split(part, '/');
        steps.pop_back();
    }
    for (const std::string& step : split(target, '/')) {
        if (step.empty() || step == ".")
            continue;
        if (step != "..") {
            steps.push_back(step);
        } else {
            if (steps.empty())
                return {};
            steps.pop_back();
        }
    }
    return join(steps, "/");
}

std::vector<XlsxRelation> readXlsxRelations(std::string_view part, GuardedXml::Source source,
                                            const XlsxLimits& limits, std::stop_token token)
{
    RelationsHandler handler(part);
    GuardedXml::parse(std::move(source), handler, xmlLimits(limits), std::move(token));
    return std::move(handler.relations);
}

XlsxWorkbook XlsxWorkbook::read(GuardedXml::Source source, const XlsxLimits& limits,
                                std::stop_token token)
{
    WorkbookHandler handler;
    GuardedXml::parse(std::move(source), handler, xmlLimits(limits), std::move(token));
    return std::move(handler.workbook);
}

}
