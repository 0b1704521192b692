// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PdfText.h"

#include "core/base/Text.h"
#include "export/gate/PdfObjects.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postinsyn {

namespace {

using Pieces = std::vector<std::string_view>;

/// `<0041>`
std::optional<std::uint32_t> hexOf(std::string_view piece)
{
    if (piece.size() != 6 || piece.front() != '<' || piece.back() != '>')
        return std::nullopt;
    std::uint32_t value = 0;
    const char* last = piece.data() + 5;
    const auto [end, error] = std::from_chars(piece.data() + 1, last, value, 16);
    return error == std::errc() && end == last ? std::optional(value) : std::nullopt;
}

std::optional<double> decimalOf(std::string_view piece)
{
    if (piece.find_first_not_of("+-.0123456789") != std::string_view::npos)
        return std::nullopt;
    double value = 0;
    const char* last = piece.data() + piece.size();
    const auto [end, error] = std::from_chars(piece.data(), last, value);
    return error == std::errc() && end == last ? std::optional(value) : std::nullopt;
}

std::string characterOf(std::uint32_t unit)
{
    std::string text;
    const bool isHalf = unit >= 0xD800 && unit < 0xE000;
    if (unit == 0 || isHalf)
        return std::string(replacementUtf8);
    appendUtf8(text, unit);
    return text;
}

/// Reads the operators of a page one after the other.
class PageReader {
public:
    explicit PageReader(const std::map<std::string, PdfGlyphs>& fonts) : m_fonts(fonts) {}

    bool take(std::string_view piece)
    {
        const bool isOperator = (piece.front() >= 'A' && piece.front() <= 'Z') ||
                                (piece.front() >= 'a' && piece.front() <= 'z');
        if (!isOperator) {
            m_operands.push_back(piece);
            return true;
        }
        const bool isKnown = obey(piece);
        m_operands.clear();
        return isKnown;
    }
    std::vector<PdfRun> finish() { return std::move(m_runs); }

private:
    bool obey(std::string_view name)
    {
        if (name == "cm")
            return ++m_scales == 1; // that of the page; nothing is moved by itself
        if (name == "BT")
            return begin();
        if (name == "ET")
            return end();
        if (name == "Tf")
            return chooseFont();
        if (name == "Tm")
            return m_operands == Pieces{"1", "0", "0", "-1", "0", "0"};
        if (name == "Td")
            return move();
        if (name == "Tj")
            return write();
        // State, colours, and straight lines and frames.
        constexpr std::array<std::string_view, 16> harmless{
            "gs", "cs", "CS", "q", "Q", "scn", "SCN", "w", "J", "j", "d", "m", "l", "S", "re", "M"};
        return !m_isText && std::find(harmless.begin(), harmless.end(), name) != harmless.end() &&
               std::none_of(m_operands.begin(), m_operands.end(), [](std::string_view operand) {
                   return operand.starts_with('(') || operand.starts_with('<');
               });
    }

    bool begin()
    {
        m_run = {};
        m_x = m_y = 0;
        m_isText = !m_isText;
        return m_isText;
    }

    bool end()
    {
        if (!m_isText)
            return false;
        m_isText = false;
        if (!m_run.text.empty())
            m_runs.push_back(std::move(m_run));
        return true;
    }

    bool chooseFont()
    {
        const auto font = m_operands.size() == 2 && m_operands[0].starts_with('/')
                              ? m_fonts.find(std::string(m_operands[0].substr(1)))
                              : m_fonts.end();
        m_font = font == m_fonts.end() ? nullptr : &font->second;
        return m_font != nullptr;
    }

    bool move()
    {
        if (m_operands.size() != 2)
            return false;
        const auto right = decimalOf(m_operands[0]);
        const auto up = decimalOf(m_operands[1]);
        if (!m_isText || !right || !up)
            return false;
        m_x += *right;
        m_y -= *up;
        return true;
    }

    bool write()
    {
        const auto glyph = m_operands.size() == 1 ? hexOf(m_operands[0]) : std::nullopt;
        if (!m_isText || !m_font || !glyph)
            return false;
        if (m_run.text.empty()) {
            m_run.x = m_x;
            m_run.y = m_y;
        }
        m_run.text += m_font->textOf(*glyph);
        return true;
    }

    const std::map<std::string, PdfGlyphs>& m_fonts;
    Pieces m_operands;
    std::vector<PdfRun> m_runs;
    PdfRun m_run;
    const PdfGlyphs* m_font = nullptr;
    double m_x = 0;
    double m_y = 0;
    int m_scales = 0;
    bool m_isText = false;
};

}

std::string PdfGlyphs::textOf(std::uint32_t glyph) const
{
    const auto found = m_texts.find(glyph);
    return found == m_texts.end() ? std::string(replacementUtf8) : found->second;
}

std::optional<PdfGlyphs> PdfGlyphs::read(std::string_view map)
{
    constexpr std::string_view beginning = "/CIDInit /ProcSet findresource begin\n12 dict begin\n"
                                           "begincmap\n/CIDSystemInfo << /Registry (Adobe) "
                                           "/Ordering (UCS) /Supplement 0 >> def\n/CMapName "
                                           "/Adobe-Identity-UCS def\n/CMapType 2 def\n1 "
                                           "begincodespacerange\n<0000> <FFFF>\n"
                                           "endcodespacerange\n";
    constexpr std::string_view ending =
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    if (!map.starts_with(beginning) || !map.ends_with(ending) ||
        map.size() < beginning.size() + ending.size())
        return std::nullopt;
    map.remove_prefix(beginning.size());
    map.remove_suffix(ending.size());
    const auto pieces = pdfPieces(map);
    if (!pieces)
        return std::nullopt;
    PdfGlyphs glyphs;
    for (std::size_t at = 0; at < pieces->size();) {
        const std::string_view piece = (*pieces)[at];
        if (piece == "beginbfrange" || piece == "endbfrange" || decimalOf(piece))
            ++at;
        else if (!glyphs.readRange(*pieces, at))
            return std::nullopt;
    }
    return glyphs;
}

/// `<first> <last> <character>` counts upwards; `<first> <last> [<character> ...]` names each.
bool PdfGlyphs::readRange(const Pieces& pieces, std::size_t& at)
{
    if (at + 2 >= pieces.size())
        return false;
    const auto first = hexOf(pieces[at]);
    const auto last = hexOf(pieces[at + 1]);
    if (!first || !last || *last < *first)
        return false;
    at += 2;
    if (const auto start = hexOf(pieces[at])) {
        ++at;
        for (std::uint32_t glyph = *first; glyph <= *last; ++glyph)
            m_texts.emplace(glyph, characterOf(*start + glyph - *first));
        return true;
    }
    if (pieces[at++] != "[")
        return false;
    for (std::uint32_t glyph = *first; glyph <= *last; ++glyph, ++at) {
        const auto unit = at < pieces.size() ? hexOf(pieces[at]) : std::nullopt;
        if (!unit)
            return false;
        m_texts.emplace(glyph, characterOf(*unit));
    }
    return at < pieces.size() && pieces[at++] == "]";
}

std::optional<std::vector<PdfRun>> pdfRuns(std::string_view content,
                                           const std::map<std::string, PdfGlyphs>& fonts)
{
    const auto pieces = pdfPieces(content);
    if (!pieces)
        return std::nullopt;
    PageReader reader(fonts);
    for (const std::string_view piece : *pieces)
        if (!reader.take(piece))
            return std::nullopt;
    return reader.finish();
}

}
