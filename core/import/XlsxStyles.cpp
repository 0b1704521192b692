// SPDX-License-Identifier: EUPL-1.2
#include "core/import/XlsxStyles.h"

#include "core/base/Error.h"
#include "core/base/Instant.h"
#include "core/import/XlsxStrings.h"

#include <charconv>
#include <cmath>
#include <unordered_map>

namespace postinsyn {

namespace {

constexpr std::size_t mostFormats = 65'536;
// Serial 0 of either base, in days from 1970-01-01. From 1 March 1900 on the 1900 base is one day
// ahead, because it counts a 29 February 1900.
constexpr std::int64_t base1900 = -25'568;
constexpr std::int64_t base1904 = -24'107;
constexpr std::int64_t leapBugDay = 60;
constexpr std::int64_t dayAfterLast1900 = 2'958'466; // 10000-01-01
constexpr std::int64_t dayAfterLast1904 = dayAfterLast1900 - 1462;

std::optional<unsigned> unsignedOf(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// ECMA-376 part 1, 18.8.30, with the East Asian ones that also show dates elsewhere.
bool isBuiltInDate(unsigned id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

bool isElapsed(std::string_view bracket)
{
    return !bracket.empty() && bracket.find_first_not_of("hHmMsS") == std::string_view::npos;
}

/// Digits of `text` in front, taken off it.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    const auto value = unsignedOf(text.substr(0, digits));
    if (!value || text.size() < digits)
        return std::nullopt;
    text.remove_prefix(digits);
    return static_cast<int>(*value);
}

bool take(std::string_view& text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

/// `hh:mm[:ss[.fff]]` as a share of a day.
std::optional<double> dayShare(std::string_view text)
{
    const auto hours = takeNumber(text, 2);
    if (!hours || *hours > 23 || !take(text, ':'))
        return std::nullopt;
    const auto minutes = takeNumber(text, 2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    double seconds = 0;
    if (take(text, ':')) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds,
                                                  std::chars_format::fixed);
        if (error != std::errc() || end != text.data() + text.size() || !(seconds >= 0) ||
            seconds >= 60)
            return std::nullopt;
        text = {};
    }
    if (!text.empty())
        return std::nullopt;
    return (*hours * 3600 + *minutes * 60 + seconds) / 86'400;
}

class StylesHandler : public XmlHandler {
public:
    explicit StylesHandler(std::vector<bool>& isDate) : m_isDate(isDate) {}

    void startElement(const XmlName& name, const XmlAttributes& attributes) override
    {
        if (m_depth == 0 && !(isSpreadsheetName(name) && name.local == "styleSheet"))
            throw FormatError("xlsx-damaged", "root");
        ++m_depth;
        if (m_depth == 2)
            m_parent = isSpreadsheetName(name) ? std::string(name.local) : std::string();
        else if (m_depth == 3 && m_parent == "numFmts")
            addNumberFormat(attributes);
        else if (m_depth == 3 && m_parent == "cellXfs")
            addCellFormat(attributes);
    }
    void endElement(const XmlName&) override { --m_depth; }
    void text(std::string_view) override {}

private:
    void addNumberFormat(const XmlAttributes& attributes)
    {
        const auto id = unsignedOf(attributes.value("numFmtId").value_or(""));
        if (!id)
            return;
        m_custom[*id] = isXlsxDateFormat(attributes.value("formatCode").value_or(""));
        if (m_custom.size() > mostFormats)
            throw FormatError("xlsx-limit", "styles");
    }
    void addCellFormat(const XmlAttributes& attributes)
    {
        if (m_isDate.size() >= mostFormats)
            throw FormatError("xlsx-limit", "styles");
        const unsigned id = unsignedOf(attributes.value("numFmtId").value_or("")).value_or(0);
        const auto custom = m_custom.find(id);
        m_isDate.push_back(custom != m_custom.end() ? custom->second : isBuiltInDate(id));
    }

    std::vector<bool>& m_isDate;
    std::unordered_map<unsigned, bool> m_custom;
    std::string m_parent;
    int m_depth = 0;
};

}

bool isXlsxDateFormat(std::string_view code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next character is shown, or only its width
        } else if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            if (end == std::string_view::npos)
                return false;
            if (c == '[' && isElapsed(code.substr(i + 1, end - i - 1)))
                return true;
            i = end;
        } else if (std::string_view("ymdhsYMDHS").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

std::optional<std::int64_t> xlsxSerialToMs(double serial, bool is1904)
{
    const std::int64_t afterLast = is1904 ? dayAfterLast1904 : dayAfterLast1900;
    if (!(serial >= 0) || serial >= static_cast<double>(afterLast))
        return std::nullopt;
    const std::int64_t ms = std::llround(serial * static_cast<double>(msPerDay));
    const std::int64_t day = ms / msPerDay;
    if (is1904)
        return ms + base1904 * msPerDay;
    if (day == leapBugDay)
        return std::nullopt;
    return ms + (base1900 - (day > leapBugDay ? 1 : 0)) * msPerDay;
}

std::optional<double> xlsxSerialOfIso(std::string_view iso, bool is1904)
{
    if (iso.ends_with('Z'))
        iso.remove_suffix(1);
    const auto date = LocalDate::parse(iso.substr(0, 10));
    if (!date)
        return std::nullopt;
    const std::int64_t days = date->days.time_since_epoch().count();
    std::int64_t serial = days - (is1904 ? base1904 : base1900);
    if (!is1904 && serial >= leapBugDay)
        ++serial;
    if (serial < 0)
        return std::nullopt;
    if (iso.size() == 10)
        return static_cast<double>(serial);
    if (iso[10] != 'T')
        return std::nullopt;
    const auto share = dayShare(iso.substr(11));
    if (!share)
        return std::nullopt;
    return static_cast<double>(serial) + *share;
}

XlsxStyles XlsxStyles::read(GuardedXml::Source source, const XlsxLimits& limits,
                            std::stop_token token)
{
    XlsxStyles styles;
    StylesHandler handler(styles.m_isDate);
    GuardedXml::parse(std::move(source), handler,
                      {limits.depth, limits.attributes, limits.tagBytes}, std::move(token));
    return styles;
}

}
