// SPDX-License-Identifier: EUPL-1.2
#include "bench/TraceFile.h"

#include "core/base/Text.h"

#include <fstream>
#include <stdexcept>

namespace postinsyn::bench {

namespace {

void putUnit(std::string& out, char32_t unit)
{
    out += static_cast<char>(unit & 0xFFU);
    out += static_cast<char>(unit >> 8U);
}

std::string utf16Le(std::string_view text)
{
    std::string out;
    out.reserve(text.size() * 2);
    for (std::size_t at = 0; at < text.size();) {
        const char32_t codePoint = nextCodePoint(text, at);
        if (codePoint < 0x10000) {
            putUnit(out, codePoint);
            continue;
        }
        putUnit(out, 0xD800 + ((codePoint - 0x10000) >> 10U));
        putUnit(out, 0xDC00 + ((codePoint - 0x10000) & 0x3FFU));
    }
    return out;
}

}

void writeTraceFile(const TraceShape& shape, TraceEncoding encoding,
                    const std::filesystem::path& path)
{
    std::ofstream out(path, std::ios::binary);
    const auto put = [&out](std::string_view bytes) {
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    };
    const bool isWide = encoding == TraceEncoding::Utf16Le;
    put(isWide ? "\xFF\xFE" : "\xEF\xBB\xBF");
    // The pieces end between rows, so no character is cut.
    TraceGenerator(shape).write([&](std::string_view text) { put(isWide ? utf16Le(text) : text); });
    if (!out.flush())
        throw std::runtime_error("cannot write " + path.string());
}

}
