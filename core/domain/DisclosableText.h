// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postinsyn {

class Masker;

/// Proof that the caller shows text to the reviewer on this machine's screen. The layering test
/// forbids the name in export: nothing that writes files can spell it.
class ReviewerView {
public:
    explicit ReviewerView() = default;
};

/// Text as it came from the log. It can be shown to the reviewer and masked; it cannot be written,
/// printed, logged or converted (security.md 3.5).
class OriginalText {
public:
    OriginalText() = default;
    explicit OriginalText(std::string text) : m_text(std::move(text)) {}

    [[nodiscard]] const std::string& shownTo(const ReviewerView&) const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }

private:
    friend class Masker;
    friend class ForbiddenTexts;
    friend class MaskConsistency;
    friend struct ToldFilter;
    std::string m_text;
};

/// A secret part of a field: code points from the start of the field as listed.
struct MaskSpan {
    std::uint32_t start = 0;
    std::uint32_t length = 0;
    std::string ground; ///< provision id, `OSL 25:1`

    bool operator==(const MaskSpan&) const = default;
};

/// Text that may leave: it went through a person's decision, or is the program's own.
class DisclosableText {
public:
    DisclosableText() = default;
    /// Words, numbers and dates of our own; never text from a log. What was asked for
    /// counts as ours as far as ToldFilter gives it.
    static DisclosableText own(std::string text) { return DisclosableText(std::move(text)); }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    bool operator==(const DisclosableText&) const = default;

private:
    friend class Masker;
    explicit DisclosableText(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// The only way from OriginalText to DisclosableText.
class Masker {
public:
    /// What stands in place of a secret part: the same length always (domain.md 6.4).
    static constexpr std::string_view placeholder = "[sekretess]";

    /// Spans may touch or overlap; each run of them becomes one placeholder. A span beyond the end
    /// of the text throws GateError{`mask-outside`}.
    static DisclosableText apply(const OriginalText& text, std::span<const MaskSpan> spans);
    static DisclosableText withheld() { return DisclosableText(std::string(placeholder)); }
};

}
