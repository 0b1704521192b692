// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MaskParts.h"

#include "core/base/Text.h"

namespace postinsyn {

std::vector<MaskPart> maskParts(std::string_view field, std::span<const MaskSpan> spans)
{
    const auto isSecretAt = [&](std::size_t index) {
        for (const MaskSpan& span : spans)
            if (index >= span.start && index - span.start < span.length)
                return true;
        return false;
    };
    std::vector<MaskPart> parts;
    if (spans.empty() && !field.empty())
        return {{field, false}};
    std::size_t begin = 0;
    std::size_t index = 0;
    bool wasSecret = false;
    for (std::size_t at = 0; at < field.size(); ++index) {
        const bool isSecret = isSecretAt(index);
        if (isSecret != wasSecret && at > begin) {
            parts.push_back({field.substr(begin, at - begin), wasSecret});
            begin = at;
        }
        wasSecret = isSecret;
        nextCodePoint(field, at);
    }
    if (begin < field.size())
        parts.push_back({field.substr(begin), wasSecret});
    return parts;
}

std::vector<std::string_view> addressesIn(std::string_view joined)
{
    std::vector<std::string_view> addresses;
    for (std::size_t begin = 0; begin <= joined.size();) {
        const std::size_t end = std::min(joined.find("; ", begin), joined.size());
        if (end > begin)
            addresses.push_back(joined.substr(begin, end - begin));
        begin = end + 2;
    }
    return addresses;
}

}
