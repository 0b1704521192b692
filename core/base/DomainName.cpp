// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DomainName.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace postinsyn {

namespace {

// Names and numbers as in RFC 3492, 5.
constexpr std::uint32_t base = 36;
constexpr std::uint32_t tMin = 1;
constexpr std::uint32_t tMax = 26;
constexpr std::uint32_t skew = 38;
constexpr std::uint32_t damp = 700;
constexpr std::uint32_t initialBias = 72;
constexpr std::uint32_t initialN = 128;
constexpr std::string_view acePrefix = "xn--";
constexpr std::size_t longestLabel = 63; // RFC 1035: keeps the numbers far from overflow

std::uint32_t adapted(std::uint32_t delta, std::uint32_t points, bool isFirst)
{
    delta = isFirst ? delta / damp : delta / 2;
    delta += delta / points;
    std::uint32_t k = 0;
    for (; delta > ((base - tMin) * tMax) / 2; k += base)
        delta /= base - tMin;
    return k + (base - tMin + 1) * delta / (delta + skew);
}

std::uint32_t thresholdAt(std::uint32_t k, std::uint32_t bias)
{
    return k <= bias ? tMin : std::min(k - bias, tMax);
}

char digitOf(std::uint32_t value)
{
    return static_cast<char>(value < 26 ? 'a' + value : '0' + value - 26);
}

std::optional<std::uint32_t> valueOf(char digit)
{
    if (digit >= 'a' && digit <= 'z')
        return static_cast<std::uint32_t>(digit - 'a');
    if (digit >= '0' && digit <= '9')
        return static_cast<std::uint32_t>(digit - '0') + 26;
    return std::nullopt;
}

/// The label behind `xn--`.
std::string encodedLabel(const std::u32string& points)
{
    std::string out;
    for (const char32_t c : points)
        if (c < initialN)
            out += static_cast<char>(c);
    const auto basic = static_cast<std::uint32_t>(out.size());
    if (basic > 0)
        out += '-';
    std::uint32_t n = initialN;
    std::uint32_t delta = 0;
    std::uint32_t bias = initialBias;
    for (std::uint32_t done = basic; done < points.size(); ++delta, ++n) {
        std::uint32_t next = std::numeric_limits<std::uint32_t>::max();
        for (const char32_t c : points)
            if (c >= n)
                next = std::min(next, static_cast<std::uint32_t>(c));
        delta += (next - n) * (done + 1);
        n = next;
        for (const char32_t c : points) {
            delta += c < n ? 1 : 0;
            if (c != n)
                continue;
            std::uint32_t q = delta;
            for (std::uint32_t k = base;; k += base) {
                const std::uint32_t t = thresholdAt(k, bias);
                if (q < t)
                    break;
                out += digitOf(t + (q - t) % (base - t));
                q = (q - t) / (base - t);
            }
            out += digitOf(q);
            bias = adapted(delta, done + 1, done == basic);
            delta = 0;
            ++done;
        }
    }
    return out;
}

std::optional<std::u32string> decodedLabel(std::string_view label)
{
    std::u32string out;
    if (const std::size_t cut = label.rfind('-'); cut != std::string_view::npos) {
        out.assign(label.begin(), label.begin() + static_cast<std::ptrdiff_t>(cut));
        label.remove_prefix(cut + 1);
    }
    std::uint64_t n = initialN;
    std::uint64_t at = 0;
    std::uint32_t bias = initialBias;
    for (std::size_t next = 0; next < label.size();) {
        const std::uint64_t before = at;
        std::uint64_t weight = 1;
        for (std::uint32_t k = base;; k += base) {
            const auto digit = next < label.size() ? valueOf(label[next++]) : std::nullopt;
            if (!digit)
                return std::nullopt;
            at += *digit * weight;
            const std::uint32_t t = thresholdAt(k, bias);
            if (at > 0x10FFFFULL * (longestLabel + 1))
                return std::nullopt;
            if (*digit < t)
                break;
            weight *= base - t;
        }
        const auto count = static_cast<std::uint32_t>(out.size()) + 1;
        bias = adapted(static_cast<std::uint32_t>(at - before), count, before == 0);
        n += at / count;
        at %= count;
        if (n > 0x10FFFF || (n >= 0xD800 && n < 0xE000))
            return std::nullopt;
        out.insert(static_cast<std::size_t>(at++), 1, static_cast<char32_t>(n));
    }
    return out;
}

/// The other way to write a label; the same if there is none.
std::string otherForm(const std::string& label)
{
    if (label.size() > 4 * longestLabel || label == acePrefix)
        return label;
    if (label.starts_with(acePrefix)) {
        const auto points = decodedLabel(std::string_view(label).substr(acePrefix.size()));
        std::string out;
        for (const char32_t c : points.value_or(std::u32string()))
            appendUtf8(out, c);
        return points ? foldAddress(out) : label;
    }
    if (std::all_of(label.begin(), label.end(), [](char c) { return (c & 0x80) == 0; }))
        return label;
    std::u32string points;
    for (std::size_t at = 0; at < label.size();)
        points += nextCodePoint(label, at);
    return std::string(acePrefix) + encodedLabel(points);
}

}

std::vector<std::string> domainSpellings(std::string_view domain)
{
    std::vector<std::string> labels = split(domain, '.');
    std::transform(labels.begin(), labels.end(), labels.begin(), otherForm);
    std::vector<std::string> spellings{std::string(domain)};
    if (std::string other = join(labels, "."); other != domain)
        spellings.push_back(std::move(other));
    return spellings;
}

}
