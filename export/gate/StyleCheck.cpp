// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/StyleCheck.h"

#include "export/gate/PartRules.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace postinsyn {

namespace {

constexpr std::array<PartRule, 37> styleRules{{
    {"styleSheet", "xmlns=http://schemas.openxmlformats.org/spreadsheetml/2006/main"},
    {"styleSheet/numFmts", "count=#"},
    {"styleSheet/numFmts/numFmt", "numFmtId=# formatCode=@|0|yyyy-mm-dd|[hh]:mm:ss"},
    {"styleSheet/fonts", "count=#"},
    {"styleSheet/fonts/font", ""},
    {"styleSheet/fonts/font/b", ""},
    {"styleSheet/fonts/font/sz", "val=11..20"},
    {"styleSheet/fonts/font/color", "theme=1 rgb=*"},
    {"styleSheet/fonts/font/name", "val=Calibri"},
    {"styleSheet/fonts/font/family", "val=#"},
    {"styleSheet/fonts/font/scheme", "val=minor"},
    {"styleSheet/fills", "count=#"},
    {"styleSheet/fills/fill", ""},
    {"styleSheet/fills/fill/patternFill", "patternType=none|gray125|solid"},
    {"styleSheet/fills/fill/patternFill/fgColor", "rgb=*"},
    {"styleSheet/fills/fill/patternFill/bgColor", "indexed=64"},
    {"styleSheet/borders", "count=#"},
    {"styleSheet/borders/border", ""},
    {"styleSheet/borders/border/left", "style=thin"},
    {"styleSheet/borders/border/left/color", "rgb=FFBFBFBF"},
    {"styleSheet/borders/border/right", "style=thin"},
    {"styleSheet/borders/border/right/color", "rgb=FFBFBFBF"},
    {"styleSheet/borders/border/top", "style=thin"},
    {"styleSheet/borders/border/top/color", "rgb=FFBFBFBF"},
    {"styleSheet/borders/border/bottom", "style=thin"},
    {"styleSheet/borders/border/bottom/color", "rgb=FFBFBFBF"},
    {"styleSheet/borders/border/diagonal", ""},
    {"styleSheet/cellStyleXfs", "count=#"},
    {"styleSheet/cellStyleXfs/xf", "numFmtId=0 fontId=0 fillId=0 borderId=0"},
    {"styleSheet/cellXfs", "count=#"},
    {"styleSheet/cellXfs/xf",
     "numFmtId=# fontId=# fillId=# borderId=# xfId=0 applyNumberFormat=1 applyFont=1 applyFill=1 "
     "applyBorder=1 applyAlignment=1 applyProtection=1"},
    {"styleSheet/cellXfs/xf/alignment", "horizontal=left|center vertical=top|center wrapText=1"},
    {"styleSheet/cellXfs/xf/protection", "locked=0"},
    {"styleSheet/cellStyles", "count=#"},
    {"styleSheet/cellStyles/cellStyle", "name=Normal xfId=0 builtinId=0"},
    {"styleSheet/dxfs", "count=0"},
    {"styleSheet/tableStyles", "count=0 defaultTableStyle=TableStyleMedium9 "
                               "defaultPivotStyle=PivotStyleLight16"},
}};

using Attributes = std::vector<PlainXml::Attribute>;

std::string valueOf(const Attributes& attributes, std::string_view name)
{
    for (const auto& attribute : attributes)
        if (attribute.name == name)
            return attribute.value;
    return {};
}

std::size_t indexOf(const Attributes& attributes, std::string_view name)
{
    const std::string text = valueOf(attributes, name);
    std::size_t index = SIZE_MAX;
    std::from_chars(text.data(), text.data() + text.size(), index);
    return index;
}

/// `FF1F3864`, opaque.
std::optional<unsigned> colour(std::string_view argb)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(argb.data(), argb.data() + argb.size(), value, 16);
    if (error != std::errc() || end != argb.data() + argb.size() || argb.size() != 8 ||
        value >> 24 != 0xFF)
        return std::nullopt;
    return value & 0xFFFFFF;
}

/// 0 to 1, by WCAG 2.
double luminance(unsigned rgb)
{
    const auto channel = [&](unsigned shift) {
        const double c = static_cast<double>((rgb >> shift) & 0xFF) / 255;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

class StyleReading {
public:
    void hear(std::string_view path, const Attributes& attributes)
    {
        if (path == "styleSheet/numFmts/numFmt")
            m_formats[indexOf(attributes, "numFmtId")] = valueOf(attributes, "formatCode");
        else if (path == "styleSheet/fonts/font")
            m_fonts.push_back(std::nullopt);
        else if (path == "styleSheet/fonts/font/color")
            m_fonts.back() = valueOf(attributes, "theme") == "1"
                                 ? std::optional<unsigned>(black)
                                 : colour(valueOf(attributes, "rgb"));
        else if (path == "styleSheet/fills/fill")
            m_fills.push_back(white);
        else if (path == "styleSheet/fills/fill/patternFill/fgColor")
            m_fills.back() = colour(valueOf(attributes, "rgb"));
        else if (path == "styleSheet/cellXfs/xf")
            m_styles.push_back(style(attributes));
    }

    [[nodiscard]] std::vector<CellStyle> take() { return std::move(m_styles); }

private:
    static constexpr unsigned black = 0x000000;
    static constexpr unsigned white = 0xFFFFFF;

    [[nodiscard]] CellStyle style(const Attributes& attributes) const
    {
        constexpr double enough = 4.5; // WCAG AA
        CellStyle made;
        const auto format = m_formats.find(indexOf(attributes, "numFmtId"));
        if (format != m_formats.end())
            made.numberFormat = format->second;
        const std::size_t font = indexOf(attributes, "fontId");
        const std::size_t fill = indexOf(attributes, "fillId");
        made.isVisible = font < m_fonts.size() && fill < m_fills.size() && m_fonts[font] &&
                         m_fills[fill] && contrast(*m_fonts[font], *m_fills[fill]) >= enough;
        return made;
    }

    std::map<std::size_t, std::string> m_formats;
    std::vector<std::optional<unsigned>> m_fonts;
    std::vector<std::optional<unsigned>> m_fills;
    std::vector<CellStyle> m_styles;
};

}

double contrast(unsigned one, unsigned other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

std::vector<CellStyle> readStyles(std::string_view xml, std::vector<std::string>& kinds)
{
    StyleReading reading;
    kinds = breaches(xml, styleRules, {}, [&](std::string_view path, const Attributes& attributes) {
        reading.hear(path, attributes);
    });
    return reading.take();
}

}
