// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/DisclosableText.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

namespace postinsyn {

DisclosableText Masker::apply(const OriginalText& original, std::span<const MaskSpan> spans)
{
    const std::string& text = original.m_text;
    if (spans.empty())
        return DisclosableText(text);
    std::vector<std::size_t> starts; // byte offset of each code point, and of the end
    for (std::size_t at = 0; at < text.size();) {
        starts.push_back(at);
        nextCodePoint(text, at);
    }
    std::vector<bool> isSecret(starts.size(), false);
    for (const MaskSpan& span : spans) {
        if (span.length == 0 || std::size_t{span.start} + span.length > starts.size())
            throw GateError("mask-outside");
        for (std::size_t i = span.start; i < std::size_t{span.start} + span.length; ++i)
            isSecret[i] = true;
    }
    std::string out;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : text.size();
        if (!isSecret[i])
            out.append(text, starts[i], end - starts[i]);
        else if (i == 0 || !isSecret[i - 1])
            out += placeholder;
    }
    return DisclosableText(std::move(out));
}

}
