// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PdfFile.h"

#include "core/base/Text.h"
#include "export/gate/CellMatch.h"

#include <algorithm>
#include <cctype>

namespace postinsyn {

namespace {

using Object = PdfObjects::Object;

/// A property as text: UTF-16 with a byte order mark, or ASCII.
std::optional<std::string> stringOf(std::string_view piece)
{
    if (piece.size() < 2 || piece.front() != '(')
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 1; i + 1 < piece.size(); ++i) {
        if (piece[i] == '\\' && std::isdigit(static_cast<unsigned char>(piece[i + 1])) != 0)
            return std::nullopt;
        if (piece[i] == '\\')
            ++i;
        bytes += piece[i];
    }
    if (!bytes.starts_with("\xFE\xFF"))
        return bytes;
    std::string text;
    char32_t high = 0;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        char32_t unit = static_cast<unsigned char>(bytes[i]) * 256U;
        unit += static_cast<unsigned char>(bytes[i + 1]);
        if (unit >= 0xD800 && unit < 0xDC00) {
            high = unit;
            continue;
        }
        if (unit >= 0xDC00 && unit < 0xE000)
            unit = 0x10000 + (high - 0xD800) * 0x400 + (unit - 0xDC00);
        appendUtf8(text, unit);
    }
    return text;
}

}

PdfFile::PdfFile(std::string_view bytes, const Sink& sink)
    : m_bytes(bytes), m_sink(sink),
      m_objects(bytes, [&](const std::string& kind) { sink(kind, 0); })
{
    if (!isReadable())
        return;
    const Object* root = m_objects.find(m_objects.root());
    const Object* tree = root ? m_objects.find(PdfObjects::reference(*root, "/Pages")) : nullptr;
    if (!tree) {
        m_sink("pdf-page", 0);
        return;
    }
    m_pages = PdfObjects::references(*tree, "/Kids");
}

void PdfFile::search(const ForbiddenTexts& forbidden) const
{
    const auto searchIn = [&](std::string_view text) {
        for (const auto& finding : forbidden.search(text, [](const ForbiddenTexts::Finding& each) {
                 return !each.isShort && each.form != "folded";
             }))
            m_sink(finding.kind, 0);
    };
    searchIn(m_bytes);
    for (const auto& [number, object] : m_objects.all())
        if (object.hasStream)
            searchIn(object.stream);
}

void PdfFile::judgeProperties(std::string_view title, std::string_view creator,
                              Instant created) const
{
    const Object* info = m_objects.find(m_objects.info());
    constexpr std::size_t pieces = 10;
    if (!info || info->hasStream || info->pieces.size() != pieces)
        return m_sink("pdf-property", 0);
    std::string moment = created.toIso();
    std::erase_if(moment, [](char c) { return c < '0' || c > '9'; });
    constexpr std::size_t toSeconds = 14;
    const std::string stamp = "D:" + moment.substr(0, toSeconds);
    const auto is = [&](std::size_t at, std::string_view key, const auto& fits) {
        const auto text = stringOf(info->pieces[at + 1]);
        if (info->pieces[at] != key || !text || !fits(*text))
            m_sink("pdf-property", 0);
    };
    is(1, "/Title", [&](const std::string& text) { return CellMatch::isShownWhole(title, text); });
    is(3, "/Creator",
       [&](const std::string& text) { return CellMatch::isShownWhole(creator, text); });
    is(5, "/Producer", [](const std::string& text) {
        return text.starts_with("Qt ") &&
               text.find_first_not_of(".0123456789", 3) == std::string::npos;
    });
    is(7, "/CreationDate",
       [&](const std::string& text) { return text == stamp + "Z" || text == stamp + "+00'00'"; });
}

std::optional<std::vector<PdfRun>> PdfFile::page(std::size_t index)
{
    const Object* sheet = m_objects.find(m_pages.at(index));
    const Object* content =
        sheet ? m_objects.find(PdfObjects::reference(*sheet, "/Contents")) : nullptr;
    const Object* resources =
        sheet ? m_objects.find(PdfObjects::reference(*sheet, "/Resources")) : nullptr;
    if (!content || !content->hasStream || !resources) {
        m_sink("pdf-page", 0);
        return std::nullopt;
    }
    for (const std::string_view piece : resources->pieces)
        if (piece.size() > 2 && piece.starts_with("/F") && std::isdigit(piece[2]) != 0)
            addFont(*resources, piece);
    auto runs = pdfRuns(content->stream, m_fonts);
    if (!runs)
        m_sink("pdf-drawing", 0);
    return runs;
}

void PdfFile::addFont(const Object& resources, std::string_view name)
{
    const std::string key(name.substr(1));
    if (m_fonts.contains(key))
        return;
    const Object* font = m_objects.find(PdfObjects::reference(resources, name));
    const Object* map = font ? m_objects.find(PdfObjects::reference(*font, "/ToUnicode")) : nullptr;
    auto glyphs = map ? PdfGlyphs::read(map->stream) : std::nullopt;
    if (glyphs)
        m_fonts.emplace(key, *std::move(glyphs));
    else
        m_sink("pdf-font", 0);
}

}
