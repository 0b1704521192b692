// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MailCopy.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/Text.h"
#include "core/domain/MaskConsistency.h"
#include "core/domain/MaskParts.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace postinsyn {

namespace {

MailLine::Kind kindOf(MailPart::Kind kind)
{
    switch (kind) {
    case MailPart::Kind::Text:
        return MailLine::Kind::Text;
    case MailPart::Kind::Alternative:
        return MailLine::Kind::Alternative;
    case MailPart::Kind::Attachment:
        return MailLine::Kind::Attachment;
    case MailPart::Kind::Message:
        return MailLine::Kind::Message;
    }
    throw std::logic_error("mail part kind");
}

/// The name and the type are the sender's words; a size alone would tell nobody what it is.
OriginalText wordsOf(const MailPart& part)
{
    if (part.kind == MailPart::Kind::Text)
        return part.text;
    if (part.kind == MailPart::Kind::Message)
        return {};
    const std::string& name = part.name.shownTo(ReviewerView());
    return OriginalText(name + (name.empty() ? "" : ", ") + part.type + ", " +
                        std::to_string(part.bytes) + " byte");
}

}

MailCopy::MailCopy(const Mail& mail)
{
    addHeaders(mail.headers, 0);
    for (const MailPart& part : mail.parts) {
        m_lines.push_back(
            {kindOf(part.kind), part.level, {}, wordsOf(part), {}, part.isFromHtml, part.isLossy});
        if (part.kind == MailPart::Kind::Message)
            addHeaders(part.headers, part.level + 1);
    }
}

void MailCopy::addHeaders(const std::vector<MailHeader>& headers, std::size_t level)
{
    static constexpr std::array<std::string_view, 8> shown{"From", "Sender", "Reply-To", "To",
                                                           "Cc",   "Bcc",    "Date",     "Subject"};
    for (const std::string_view name : shown)
        for (const MailHeader& header : headers)
            if (foldText(header.name) == foldText(name))
                m_lines.push_back(
                    {MailLine::Kind::Header, level, std::string(name), header.value, {}});
}

std::string MailCopy::digest() const
{
    Sha256 digest;
    for (const MailLine& line : m_lines) {
        const std::string& text = line.text.shownTo(ReviewerView());
        digest.update(std::to_string(static_cast<int>(line.kind)) + " " + line.name + " " +
                      std::to_string(text.size()) + "\n");
        digest.update(text);
    }
    return digest.finish();
}

void MailCopy::mask(std::size_t line, const MaskSpan& span)
{
    if (line < 1 || line > m_lines.size())
        throw GateError("mail-line-unknown", std::to_string(line));
    MailLine& masked = m_lines[line - 1];
    (void)Masker::apply(masked.text, {&span, 1}); // refuses what lies outside
    addMask(masked.masks, span);
}

bool MailCopy::hasMasks() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const MailLine& line) { return !line.masks.empty(); });
}

OverviewList MailCopy::asList() const
{
    OverviewList list;
    for (const MailLine& line : m_lines) {
        OverviewRow& row = list.rows.emplace_back();
        row.nr = static_cast<std::int64_t>(list.rows.size());
        row.subject = line.text;
        row.verdict = line.masks.empty() ? Verdict::Clear : Verdict::Masked;
        if (!line.masks.empty())
            row.masks[RowField::Subject] = line.masks;
    }
    list.rowCount = static_cast<std::int64_t>(list.rows.size());
    return list;
}

std::vector<DisclosableMailLine> MailCopy::disclosed(std::span<const std::int64_t> mayBeOpen) const
{
    std::vector<std::int64_t> open;
    for (const auto& finding : MaskConsistency::check(asList())) {
        const bool isAnswered =
            std::find(mayBeOpen.begin(), mayBeOpen.end(), finding.openNr) != mayBeOpen.end();
        if (!isAnswered && (open.empty() || open.back() != finding.openNr))
            open.push_back(finding.openNr);
    }
    if (!open.empty())
        throw GateError("mail-mask-open", std::move(open));
    std::vector<DisclosableMailLine> lines;
    for (const MailLine& line : m_lines)
        lines.push_back({line.kind, line.level, line.name, Masker::apply(line.text, line.masks)});
    return lines;
}

}
