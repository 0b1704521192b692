// SPDX-License-Identifier: EUPL-1.2
#include "export/gate/PdfObjects.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <zlib.h>

namespace postinsyn {

namespace {

using Pieces = std::vector<std::string_view>;

constexpr std::string_view whiteSpace(" \n\r\t\0", 5);
constexpr std::string_view delimiters = "()<>[]/";
constexpr std::string_view header = "%PDF-1.4\n%";

/// All that a file of pages with text, lines and embedded fonts needs. Not here: actions, links,
/// attachments, forms, layers, pictures, metadata.
constexpr std::array<std::string_view, 78> knownNames{
    "AIS",
    "Annots",
    "Ascent",
    "Author",
    "BaseFont",
    "CA",
    "CIDFontType0",
    "CIDFontType0C",
    "CIDFontType2",
    "CIDSet",
    "CIDSystemInfo",
    "CIDToGIDMap",
    "CSp",
    "CSpg",
    "CapHeight",
    "Catalog",
    "ColorSpace",
    "Contents",
    "Count",
    "CreationDate",
    "Creator",
    "Descent",
    "DescendantFonts",
    "DeviceGray",
    "DeviceRGB",
    "Encoding",
    "ExtGState",
    "Filter",
    "FlateDecode",
    "Flags",
    "Font",
    "FontBBox",
    "FontDescriptor",
    "FontFile2",
    "FontFile3",
    "FontName",
    "GSa",
    "ID",
    "Identity",
    "Identity-H",
    "ImageB",
    "ImageC",
    "Info",
    "ItalicAngle",
    "Kids",
    "Length",
    "Length1",
    "MediaBox",
    "None",
    "OpenType",
    "Ordering",
    "PCSp",
    "PDF",
    "Page",
    "Pages",
    "Parent",
    "Pattern",
    "ProcSet",
    "Producer",
    "Registry",
    "Resources",
    "Root",
    "SA",
    "SM",
    "SMask",
    "Size",
    "StemV",
    "Subtype",
    "Supplement",
    "Text",
    "Title",
    "ToUnicode",
    "Type",
    "Type0",
    "W",
    "XObject",
    "ca",
    "DW",
};

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool take(std::string_view& text, std::string_view expected)
{
    if (!text.starts_with(expected))
        return false;
    text.remove_prefix(expected.size());
    return true;
}

std::optional<std::size_t> endOfString(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '(')
            ++depth;
        else if (text[i] == ')' && --depth == 0)
            return i + 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> endOfPiece(std::string_view text)
{
    for (std::string_view pair : {"<<", ">>"})
        if (text.starts_with(pair))
            return pair.size();
    switch (text.front()) {
    case '[':
    case ']':
        return 1;
    case '(':
        return endOfString(text);
    case '<': {
        const std::size_t end = text.find('>');
        return end == std::string_view::npos ? std::nullopt : std::optional(end + 1);
    }
    case ')':
    case '>':
        return std::nullopt;
    default:
        break;
    }
    std::size_t end = 1;
    while (end < text.size() && whiteSpace.find(text[end]) == std::string_view::npos &&
           delimiters.find(text[end]) == std::string_view::npos)
        ++end;
    return end;
}

/// Nothing if it does not unpack to its very last byte.
std::optional<std::string> unpacked(std::string_view packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    std::string in(packed);
    std::string out;
    std::string block(1U << 16, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(block, 0, block.size() - stream.avail_out);
    }
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return isWhole ? std::optional(std::move(out)) : std::nullopt;
}

/// Fonts in the resources of a page are called by their object, `F7`; embedded ones have the name
/// that follows, which is the font's own.
bool isKnownName(const Pieces& pieces, std::size_t i)
{
    const std::string_view name = pieces[i].substr(1);
    if (i > 0 && (pieces[i - 1] == "/BaseFont" || pieces[i - 1] == "/FontName"))
        return true;
    if (name.starts_with('F') && wholeNumber(name.substr(1)))
        return true;
    return std::find(knownNames.begin(), knownNames.end(), name) != knownNames.end();
}

bool isKnownWord(std::string_view piece)
{
    if (piece == "<<" || piece == ">>" || piece == "[" || piece == "]" || piece == "R" ||
        piece == "true" || piece == "false" || piece == "null")
        return true;
    return piece.find_first_not_of("+-.0123456789") == std::string_view::npos;
}

}

std::optional<std::vector<std::string_view>> pdfPieces(std::string_view text)
{
    Pieces pieces;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(whiteSpace), text.size()));
        if (text.empty())
            return pieces;
        const auto length = endOfPiece(text);
        if (!length)
            return std::nullopt;
        pieces.push_back(text.substr(0, *length));
        text.remove_prefix(*length);
    }
}

PdfObjects::PdfObjects(std::string_view bytes, const Sink& sink)
{
    if (!read(bytes)) {
        m_objects.clear();
        sink("pdf-syntax");
        return;
    }
    judgeNames(sink);
    judgeUse(sink);
}

bool PdfObjects::read(std::string_view bytes)
{
    std::size_t tableAt = 0;
    if (!bytes.starts_with(header) || !readTrailer(bytes, tableAt))
        return false;
    // The second line tells programs that the file is no text: a few bytes beyond ASCII.
    const std::size_t bodyAt = bytes.find('\n', header.size()) + 1;
    constexpr std::size_t mostMarks = 6;
    if (bodyAt > header.size() + mostMarks + 1)
        return false;
    for (std::size_t i = header.size(); i + 1 < bodyAt; ++i)
        if (static_cast<unsigned char>(bytes[i]) < 0x80)
            return false;
    std::vector<std::pair<std::size_t, Number>> order;
    for (const auto& [number, offset] : m_offsets)
        order.emplace_back(offset, number);
    std::sort(order.begin(), order.end());
    if (order.empty() || order.front().first != bodyAt)
        return false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t end = i + 1 < order.size() ? order[i + 1].first : tableAt;
        if (end <= order[i].first || end > bytes.size() ||
            !readObject(order[i].second, bytes.substr(order[i].first, end - order[i].first)))
            return false;
    }
    return unpackStreams();
}

bool PdfObjects::readTrailer(std::string_view bytes, std::size_t& tableAt)
{
    const std::size_t trailerAt = bytes.rfind("\ntrailer\n");
    const std::size_t startAt = bytes.rfind("startxref\n");
    if (trailerAt == std::string_view::npos || startAt == std::string_view::npos ||
        startAt < trailerAt)
        return false;
    std::string_view end = bytes.substr(startAt);
    take(end, "startxref\n");
    std::string_view place = end.substr(0, std::min(end.find('\n'), end.size()));
    end.remove_prefix(place.size());
    if (place.ends_with(' '))
        place.remove_suffix(1);
    const auto table = wholeNumber(place);
    if (!table || end != "\n%%EOF\n" || *table >= trailerAt)
        return false;
    tableAt = *table;
    const auto pieces = pdfPieces(bytes.substr(trailerAt + 1, startAt - trailerAt - 1));
    if (!pieces)
        return false;
    Object trailer{*pieces, {}, false};
    m_info = reference(trailer, "/Info");
    m_root = reference(trailer, "/Root");
    constexpr std::size_t piecesOfTrailer = 13; // trailer << /Size n /Info n 0 R /Root n 0 R >>
    return m_info && m_root && pieces->size() == piecesOfTrailer &&
           readTable(bytes, tableAt, trailerAt);
}

bool PdfObjects::readTable(std::string_view bytes, std::size_t tableAt, std::size_t trailerAt)
{
    std::string_view table = bytes.substr(tableAt, trailerAt + 1 - tableAt);
    if (!take(table, "xref\n0 "))
        return false;
    const std::size_t line = table.find('\n');
    const auto count = wholeNumber(table.substr(0, line));
    constexpr std::size_t entry = 20;
    if (!count || table.size() - line - 1 != *count * entry)
        return false;
    table.remove_prefix(line + 1);
    for (Number i = 0; i < *count; ++i, table.remove_prefix(entry)) {
        const auto offset = wholeNumber(table.substr(0, 10));
        const std::string_view behind = table.substr(10, 10);
        const bool isFree = behind == " 65535 f \n";
        if (!offset || (i == 0) != isFree || (!isFree && behind != " 00000 n \n"))
            return false;
        if (!isFree)
            m_offsets[i] = *offset;
    }
    return true;
}

bool PdfObjects::readObject(Number number, std::string_view body)
{
    if (!take(body, std::to_string(number) + " 0 obj\n") || !body.ends_with("endobj\n"))
        return false;
    body.remove_suffix(std::string_view("endobj\n").size());
    Object& object = m_objects[number];
    const std::size_t streamAt = body.find("stream\n");
    object.hasStream = streamAt != std::string_view::npos;
    const auto pieces = pdfPieces(body.substr(0, streamAt));
    if (!pieces)
        return false;
    object.pieces = *pieces;
    if (object.hasStream)
        m_packed[number] = body.substr(streamAt + std::string_view("stream\n").size());
    return true;
}

bool PdfObjects::unpackStreams()
{
    for (const auto& [place, raw] : m_packed) {
        Object& object = m_objects[place];
        const auto at = std::find(object.pieces.begin(), object.pieces.end(), "/Length");
        if (at == object.pieces.end() || at + 1 == object.pieces.end())
            return false;
        auto length = wholeNumber(at[1]);
        if (const Object* apart = find(reference(object, "/Length")))
            length = apart->pieces.empty() ? std::nullopt : wholeNumber(apart->pieces.front());
        constexpr std::string_view behind = "\nendstream\n";
        if (!length || *length > raw.size() ||
            (raw.substr(*length) != behind && raw.substr(*length) != behind.substr(1)))
            return false;
        const std::string_view packed = raw.substr(0, *length);
        const bool isPacked = std::find(object.pieces.begin(), object.pieces.end(),
                                        "/FlateDecode") != object.pieces.end();
        auto whole = isPacked ? unpacked(packed) : std::optional<std::string>(packed);
        if (!whole)
            return false;
        object.stream = std::move(*whole);
    }
    return true;
}

void PdfObjects::judgeNames(const Sink& sink) const
{
    for (const auto& [place, object] : m_objects) {
        for (std::size_t i = 0; i < object.pieces.size(); ++i) {
            const std::string_view piece = object.pieces[i];
            if (piece.starts_with('/')) {
                if (!isKnownName(object.pieces, i))
                    sink("pdf-name");
            } else if (piece.starts_with('(')) {
                if (place != m_info && piece != "(Adobe)" && piece != "(Identity)")
                    sink("pdf-string");
            } else if (!isKnownWord(piece)) {
                sink("pdf-string");
            }
        }
        const bool hasAnnotations =
            std::find(object.pieces.begin(), object.pieces.end(), "/Annots") != object.pieces.end();
        const Object* annotations = find(reference(object, "/Annots"));
        if (hasAnnotations && !(annotations && annotations->pieces == Pieces{"[", "]"}))
            sink("pdf-name");
    }
}

void PdfObjects::judgeUse(const Sink& sink) const
{
    std::set<Number> used;
    std::vector<Number> open{*m_info, *m_root};
    while (!open.empty()) {
        const Number place = open.back();
        open.pop_back();
        const Object* object = find(place);
        if (!object || !used.insert(place).second)
            continue;
        for (std::size_t i = 2; i < object->pieces.size(); ++i)
            if (object->pieces[i] == "R")
                if (const auto next = wholeNumber(object->pieces[i - 2]))
                    open.push_back(static_cast<Number>(*next));
    }
    if (used.size() != m_objects.size())
        sink("pdf-unused");
}

const PdfObjects::Object* PdfObjects::find(std::optional<Number> number) const
{
    const auto at = number ? m_objects.find(*number) : m_objects.end();
    return at == m_objects.end() ? nullptr : &at->second;
}

std::optional<PdfObjects::Number> PdfObjects::reference(const Object& object, std::string_view key)
{
    const auto at = std::find(object.pieces.begin(), object.pieces.end(), key);
    if (object.pieces.end() - at < 4 || at[2] != "0" || at[3] != "R" ||
        std::find(at + 1, object.pieces.end(), key) != object.pieces.end())
        return std::nullopt;
    const auto place = wholeNumber(at[1]);
    return place ? std::optional(static_cast<Number>(*place)) : std::nullopt;
}

std::vector<PdfObjects::Number> PdfObjects::references(const Object& object, std::string_view key)
{
    std::vector<Number> found;
    auto at = std::find(object.pieces.begin(), object.pieces.end(), key);
    if (object.pieces.end() - at < 2)
        return found;
    ++at;
    // `/Annots 11 0 R` names an array that stands apart.
    for (const auto end = std::find(at, object.pieces.end(), "]"); at != end; ++at)
        if (*at == "R")
            if (const auto place = wholeNumber(at[-2]))
                found.push_back(static_cast<Number>(*place));
    return found;
}

}
