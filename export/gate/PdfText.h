// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// Which character each glyph of an embedded font stands for.
class PdfGlyphs {
public:
    /// Of a `ToUnicode` stream. Nothing if it says anything but that.
    static std::optional<PdfGlyphs> read(std::string_view map);
    /// UTF-8; U+FFFD for a glyph that stands for no character by itself.
    [[nodiscard]] std::string textOf(std::uint32_t glyph) const;

private:
    bool readRange(const std::vector<std::string_view>& pieces, std::size_t& at);

    std::map<std::uint32_t, std::string> m_texts;
};

/// A text as it was drawn in one go, with the place of its first glyph: to the right and down.
struct PdfRun {
    double x = 0;
    double y = 0;
    std::string text;
};

/// All text of a page in the order of drawing. Nothing if the page does anything but write text
/// and draw straight lines, or uses a font that is not in `fonts`.
std::optional<std::vector<PdfRun>> pdfRuns(std::string_view content,
                                           const std::map<std::string, PdfGlyphs>& fonts);

}
