// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Mail.h"
#include "core/domain/OverviewList.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace postinsyn {

/// A piece of a message as it is shown, masked and given out: a header that people read, a text, or
/// what there is instead of one.
struct MailLine {
    enum class Kind : std::uint8_t { Header, Text, Attachment, Alternative, Message };

    Kind kind = Kind::Text;
    std::size_t level = 0; ///< messages around it
    std::string name;      ///< of a header, as the standard spells it: `Subject`
    OriginalText text;     ///< of an attachment: its name, media type and size
    std::vector<MaskSpan> masks;
    bool isFromHtml = false;
    bool isLossy = false; ///< some characters could not be read and stand as U+FFFD
};

struct DisclosableMailLine {
    MailLine::Kind kind = MailLine::Kind::Text;
    std::size_t level = 0;
    std::string name;
    DisclosableText text;
};

/// A message in the form that is reviewed and given out (domain.md 5, M): From, Sender, Reply-To,
/// To, Cc, Bcc, Date and Subject; then its texts, attachments and the messages within it. Lines are
/// numbered from 1 in this order; masks refer to these numbers. What a line says depends on the
/// message and the program alone; `digest` tells whether it still says the same.
class MailCopy {
public:
    explicit MailCopy(const Mail& mail);

    [[nodiscard]] const std::vector<MailLine>& lines() const { return m_lines; }
    [[nodiscard]] std::string digest() const; ///< SHA-256 of all lines, 32 raw bytes

    /// GateError{`mail-line-unknown`}; `mask-outside`.
    void mask(std::size_t line, const MaskSpan& span);
    [[nodiscard]] bool hasMasks() const;

    /// As a list of one text a row, so that what is known of masks in lists holds for messages:
    /// MaskConsistency, ForbiddenTexts.
    [[nodiscard]] OverviewList asList() const;

    /// What may leave. GateError{`mail-mask-open`} with the lines in which stands open what
    /// another hides, unless they are in `mayBeOpen`.
    [[nodiscard]] std::vector<DisclosableMailLine>
    disclosed(std::span<const std::int64_t> mayBeOpen = {}) const;

private:
    void addHeaders(const std::vector<MailHeader>& headers, std::size_t level);

    std::vector<MailLine> m_lines;
};

}
