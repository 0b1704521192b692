// SPDX-License-Identifier: EUPL-1.2
#include "core/import/Refusal.h"

#include "core/base/Text.h"
#include "core/import/GzipStream.h"
#include "core/import/ZipArchive.h"

#include <algorithm>
#include <array>

namespace postinsyn {

namespace {

constexpr std::size_t foreignHeadBytes = 1024;
constexpr std::string_view oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

struct Magic {
    std::string_view bytes;
    std::size_t offset;
    const char* code;
};

// Letters alone could begin a text: only what no log line begins with is here.
using namespace std::string_view_literals;
constexpr std::array magics = {
    Magic{"%PDF-"sv, 0, "pdf"},
    Magic{"\x89PNG\r\n\x1A\n"sv, 0, "image-file"},
    Magic{"\xFF\xD8\xFF"sv, 0, "image-file"},
    Magic{"GIF87a"sv, 0, "image-file"},
    Magic{"GIF89a"sv, 0, "image-file"},
    Magic{"II*\0"sv, 0, "image-file"},
    Magic{"MM\0*"sv, 0, "image-file"},
    Magic{"WEBPVP8"sv, 8, "image-file"},
    Magic{"ftyphei"sv, 4, "image-file"},
    Magic{"ftypmif1"sv, 4, "image-file"},
    Magic{"SQLite format 3\0"sv, 0, "sqlite-file"},
    Magic{"{\\rtf"sv, 0, "rtf-file"},
    Magic{"7z\xBC\xAF\x27\x1C"sv, 0, "archive-unsupported"},
    Magic{"Rar!\x1A\x07"sv, 0, "archive-unsupported"},
    Magic{"MSCF\0\0\0\0"sv, 0, "archive-unsupported"},
    Magic{"\xFD"
          "7zXZ\0"sv,
          0, "archive-unsupported"},
    Magic{"BZh91AY&SY"sv, 0, "archive-unsupported"},
    Magic{"\x28\xB5\x2F\xFD"sv, 0, "archive-unsupported"},
    Magic{"ustar"sv, 257, "archive-unsupported"},
};

bool matches(std::string_view head, const Magic& magic)
{
    return head.size() >= magic.offset && head.substr(magic.offset).starts_with(magic.bytes);
}

/// Two letters are too little to go by: four reserved bytes follow them.
bool isBitmap(std::string_view head)
{
    return head.starts_with("BM") && head.size() > 10 && head.substr(6, 4) == "\0\0\0\0"sv;
}

std::string utf16Name(std::string_view ascii)
{
    std::string out;
    for (const char c : ascii) {
        out += c;
        out += '\0';
    }
    return out;
}

/// What a compound file (OLE) holds is told by the names in its directory, wherever that lies.
const char* compoundFileKind(const ByteSource& source)
{
    const std::array<std::pair<std::string, const char*>, 6> names = {{
        {utf16Name("EncryptedPackage"), "encrypted-workbook"},
        {utf16Name("__nameid_version1.0"), "msg-file"},
        {utf16Name("__properties_version1.0"), "msg-file"},
        {utf16Name("WordDocument"), "word-document"},
        {utf16Name("Workbook") + std::string(2, '\0'), "old-xls"},
        {utf16Name("Book") + std::string(2, '\0'), "old-xls"},
    }};
    std::size_t best = names.size();
    const auto stream = source.open();
    std::string window;
    std::string block(256U << 10, '\0');
    while (const std::size_t n = stream->read(block)) {
        window.append(block, 0, n);
        for (std::size_t i = 0; i < best; ++i)
            if (window.find(names[i].first) != window.npos)
                best = i;
        // Names may lie across blocks.
        window.erase(0, window.size() - std::min<std::size_t>(window.size(), 64));
    }
    return best < names.size() ? names[best].second : "binary-file";
}

}

FileKind sniff(const ByteSource& source)
{
    const std::string head = source.head(foreignHeadBytes);
    const auto refuse = [&](const char* code) { throw FormatError(code, {}, source.path()); };
    if (isZip(head)) {
        switch (zipContent(source)) {
        case ZipContent::Workbook:
            return FileKind::Xlsx;
        case ZipContent::WordDocument:
            refuse("word-document");
            break;
        case ZipContent::OtherDocument:
            refuse("office-document");
            break;
        case ZipContent::Archive:
            refuse("nested-archive");
            break;
        }
    }
    if (isGzip(head))
        refuse("nested-archive");
    if (head.starts_with(oleMagic))
        refuse(compoundFileKind(source));
    const auto magic = std::find_if(magics.begin(), magics.end(),
                                    [&](const Magic& m) { return matches(head, m); });
    if (magic != magics.end())
        refuse(magic->code);
    if (isBitmap(head))
        refuse("image-file");
    // Some writers put a line or a BOM before it.
    if (trimmed(head).starts_with("%PDF-"))
        refuse("pdf");
    return FileKind::Text;
}

}
