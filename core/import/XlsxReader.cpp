// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxReader.h"

#include "core/base/Error.h"
#include "core/import/GuardedXml.h"
#include "core/import/XlsxSheet.h"
#include "core/import/XlsxStrings.h"
#include "core/import/XlsxStyles.h"
#include "core/import/XlsxWorkbook.h"
#include "core/import/ZipPartStream.h"

#include <algorithm>

namespace postinsyn {

struct XlsxReader::Package {
    XlsxLimits limits;
    std::stop_token token;
    ZipPackage zip;
    std::vector<Sheet> sheets;
    bool is1904 = false;
    XlsxStyles styles;
    XlsxStrings strings;

    Package(std::string bytes, const XlsxLimits& told, std::stop_token stop);

    [[nodiscard]] const ZipPackage::Entry& entry(std::string_view name) const;
    [[nodiscard]] GuardedXml::Source source(std::string_view name) const;
    [[nodiscard]] std::vector<XlsxRelation> relationsOf(std::string_view part) const;
};

namespace {

const XlsxRelation* relationOf(const std::vector<XlsxRelation>& relations, std::string_view kind)
{
    const auto found = std::ranges::find(relations, kind, &XlsxRelation::kind);
    return found == relations.end() ? nullptr : &*found;
}

}

// Parts are found by their relations only: no name is guessed, and what nothing points at is not
// read.
XlsxReader::Package::Package(std::string bytes, const XlsxLimits& told, std::stop_token stop)
    : limits(told), token(std::move(stop)),
      zip(std::move(bytes), {limits.fileBytes, limits.entries, limits.partBytes, limits.totalBytes})
{
    const auto roots = relationsOf("");
    const XlsxRelation* const root = relationOf(roots, "officeDocument");
    if (root == nullptr)
        throw FormatError("xlsx-damaged", "relation");
    const auto workbook = XlsxWorkbook::read(source(root->target), limits, token);
    is1904 = workbook.is1904;

    const auto relations = relationsOf(root->target);
    for (const XlsxWorkbook::Sheet& sheet : workbook.sheets) {
        const auto found = std::ranges::find(relations, sheet.relation, &XlsxRelation::id);
        if (found == relations.end())
            throw FormatError("xlsx-damaged", "relation");
        if (found->kind != "worksheet")
            continue;
        // A part shared by many sheets would be a small file with endless rows.
        const std::string& part = entry(found->target).name;
        if (std::ranges::find(sheets, part, &Sheet::part) != sheets.end())
            throw FormatError("xlsx-damaged", "relation");
        sheets.push_back({sheet.name, sheet.isHidden, part});
    }
    if (sheets.empty())
        throw FormatError("xlsx-no-sheet");
    if (const XlsxRelation* const table = relationOf(relations, "styles"))
        styles = XlsxStyles::read(source(table->target), limits, token);
    if (const XlsxRelation* const table = relationOf(relations, "sharedStrings"))
        strings = XlsxStrings::read(source(table->target), limits, token);
}

const ZipPackage::Entry& XlsxReader::Package::entry(std::string_view name) const
{
    const ZipPackage::Entry* const found = zip.find(name);
    if (found == nullptr)
        throw FormatError("xlsx-damaged", "missing-part");
    return *found;
}

GuardedXml::Source XlsxReader::Package::source(std::string_view name) const
{
    auto stream = std::make_shared<ZipPartStream>(zip, entry(name));
    return [stream](std::span<char> room) { return stream->read(room); };
}

std::vector<XlsxRelation> XlsxReader::Package::relationsOf(std::string_view part) const
{
    return readXlsxRelations(part, source(xlsxRelationsPart(part)), limits, token);
}

XlsxReader::XlsxReader(std::string bytes, XlsxLimits limits, std::stop_token token)
    : m_package(std::make_unique<Package>(std::move(bytes), limits, std::move(token)))
{}

XlsxReader::~XlsxReader() = default;
XlsxReader::XlsxReader(XlsxReader&&) noexcept = default;

const std::vector<XlsxReader::Sheet>& XlsxReader::sheets() const
{
    return m_package->sheets;
}

bool XlsxReader::is1904() const
{
    return m_package->is1904;
}

XlsxRows XlsxReader::openSheet(std::size_t index) const
{
    const Package& package = *m_package;
    if (index >= package.sheets.size())
        throw FormatError("xlsx-no-sheet");
    const XlsxContext context{package.strings, package.styles, package.limits, package.is1904};
    ZipPartStream part(package.zip, package.entry(package.sheets[index].part));
    return XlsxRows(std::make_unique<XlsxSheet>(std::move(part), context, package.token));
}

void XlsxReader::readSheet(std::size_t index, const std::function<bool(const XlsxRow&)>& sink) const
{
    XlsxRows rows = openSheet(index);
    XlsxRow row;
    while (rows.next(row)) {
        if (!sink(row))
            return;
    }
}

std::size_t XlsxReader::sharedStringCount() const
{
    return m_package->strings.size();
}

std::string_view XlsxReader::sharedString(std::size_t index) const
{
    return m_package->strings.at(index);
}

std::vector<std::string> XlsxReader::partNames() const
{
    std::vector<std::string> names;
    for (const ZipPackage::Entry& entry : m_package->zip.entries())
        names.push_back(entry.name);
    return names;
}

std::string XlsxReader::part(std::string_view name) const
{
    return ZipPartStream::readAll(m_package->zip, m_package->entry(name), m_package->token);
}

const std::vector<ContainerFinding>& XlsxReader::containerFindings() const
{
    return m_package->zip.findings();
}

std::uint64_t XlsxReader::fileSize() const
{
    return m_package->zip.fileSize();
}

XlsxRows::XlsxRows(std::unique_ptr<XlsxSheet> sheet) : m_sheet(std::move(sheet)) {}
XlsxRows::~XlsxRows() = default;
XlsxRows::XlsxRows(XlsxRows&&) noexcept = default;
XlsxRows& XlsxRows::operator=(XlsxRows&&) noexcept = default;

bool XlsxRows::next(XlsxRow& row)
{
    return m_sheet->next(row);
}

const std::vector<XlsxColumns>& XlsxRows::hiddenColumns() const
{
    return m_sheet->hiddenColumns();
}

std::uint64_t XlsxRows::position() const
{
    return m_sheet->position();
}

}
