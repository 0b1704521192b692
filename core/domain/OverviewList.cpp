// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/OverviewList.h"

#include "core/base/EnumNames.h"
#include "core/base/FileDigest.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <span>

namespace postinsyn {

namespace {

constexpr std::array<std::string_view, 4> fieldNames{"time", "sender", "recipients", "subject"};
constexpr std::array<std::string_view, 5> verdictNames{"unreviewed", "clear", "masked", "withheld",
                                                       "query"};

std::string_view directionWord(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return "In";
    case Direction::Out:
        return "Ut";
    case Direction::Internal:
        return "Intern";
    case Direction::Unknown:
        break;
    }
    return {};
}

DisclosableText shownOr(const OriginalText& text, std::span<const MaskSpan> spans,
                        std::string_view ifEmpty)
{
    if (text.isEmpty())
        return DisclosableText::own(std::string(ifEmpty));
    return Masker::apply(text, spans);
}

/// One entry for each address; those that a mask joins across the separator become one.
class RecipientEntries {
public:
    RecipientEntries(const OverviewRow& row, std::span<const MaskSpan> spans)
        : m_row(row), m_spans(spans)
    {}

    std::vector<DisclosableText> make()
    {
        m_entries.reserve(m_row.recipients.size());
        if (m_spans.empty()) {
            for (const OriginalText& recipient : m_row.recipients)
                if (!recipient.isEmpty())
                    m_entries.push_back(Masker::apply(recipient, {}));
            return std::move(m_entries);
        }
        std::size_t start = 0;
        for (const OriginalText& recipient : m_row.recipients) {
            const std::string& address = recipient.shownTo(ReviewerView());
            const std::size_t length = codePointCount(address);
            if (start != 0 && touches(start - separator.size(), separator.size()))
                m_group += separator;
            else
                close(start);
            m_group += address;
            start += length + separator.size();
        }
        close(start);
        return std::move(m_entries);
    }

private:
    static constexpr std::string_view separator = "; ";

    [[nodiscard]] bool touches(std::size_t start, std::size_t length) const
    {
        return std::any_of(m_spans.begin(), m_spans.end(), [&](const MaskSpan& span) {
            return span.start < start + length && start < std::size_t{span.start} + span.length;
        });
    }

    /// Masks the addresses gathered since the last call and begins anew at `next`.
    void close(std::size_t next)
    {
        if (!m_group.empty()) {
            const std::size_t length = codePointCount(m_group);
            std::vector<MaskSpan> shifted;
            for (const MaskSpan& span : m_spans) {
                const std::size_t from = std::max<std::size_t>(span.start, m_start);
                const std::size_t to =
                    std::min(std::size_t{span.start} + span.length, m_start + length);
                if (from < to)
                    shifted.push_back({static_cast<std::uint32_t>(from - m_start),
                                       static_cast<std::uint32_t>(to - from), span.ground});
            }
            m_entries.push_back(Masker::apply(OriginalText(std::move(m_group)), shifted));
        }
        m_group.clear();
        m_start = next;
    }

    const OverviewRow& m_row;
    std::span<const MaskSpan> m_spans;
    std::string m_group;
    std::size_t m_start = 0; ///< of the group, in code points of the joined field
    std::vector<DisclosableText> m_entries;
};

}

std::span<const MaskSpan> masksOf(const OverviewRow& row, RowField field)
{
    const auto found = row.masks.find(field);
    return found == row.masks.end() ? std::span<const MaskSpan>() : found->second;
}

DisclosableRow disclosed(const OverviewRow& row, const TimeZone& zone)
{
    DisclosableRow shown;
    shown.nr = row.nr;
    if (row.verdict == Verdict::Withheld) {
        shown.isWithheld = true;
        shown.direction = shown.sender = shown.subject = Masker::withheld();
        shown.recipients = {Masker::withheld()};
        return shown;
    }
    if (masksOf(row, RowField::Time).empty())
        shown.time = zone.toLocal(row.utc);
    shown.direction = DisclosableText::own(std::string(directionWord(row.direction)));
    shown.sender = shownOr(row.sender, masksOf(row, RowField::Sender), "(tom avsändare)");
    // Applied to the field as a whole too, so that a mask that fits no address is noticed.
    const auto masks = masksOf(row, RowField::Recipients);
    if (!masks.empty())
        (void)Masker::apply(row.recipientsJoined, masks);
    shown.recipients = RecipientEntries(row, masks).make();
    shown.subject = shownOr(row.subject, masksOf(row, RowField::Subject), "(tom)");
    return shown;
}

std::string_view fieldName(RowField field)
{
    return fieldNames[static_cast<std::size_t>(field)];
}

std::optional<RowField> fieldNamed(std::string_view name)
{
    return enumNamed<RowField>(fieldNames, name);
}

std::string_view verdictName(Verdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictNamed(std::string_view name)
{
    return enumNamed<Verdict>(verdictNames, name);
}

std::string contentDigest(const DisclosableList& list)
{
    // Each part with its length, so that nothing can move from one into the next unseen.
    Sha256 digest;
    const auto add = [&](std::string_view part) {
        digest.update(std::to_string(part.size()) + ":");
        digest.update(part);
    };
    const auto addNumber = [&](std::int64_t number) { add(std::to_string(number)); };
    add(list.caseNumber);
    addNumber(list.version);
    add(list.authority.text());
    addNumber(list.snapshotAt.ms);
    add(list.controlCode);
    addNumber(static_cast<std::int64_t>(list.facts.size()));
    for (const DisclosableFact& fact : list.facts) {
        add(fact.label.text());
        add(fact.text.text());
    }
    for (const DisclosableRow& row : list.rows) {
        addNumber(row.nr);
        addNumber(row.isWithheld ? 1 : 0);
        add(row.time ? row.time->date.toIso() + row.time->clock() + row.time->offset() : "");
        add(row.direction.text());
        add(row.sender.text());
        addNumber(static_cast<std::int64_t>(row.recipients.size()));
        for (const DisclosableText& recipient : row.recipients)
            add(recipient.text());
        add(row.subject.text());
    }
    return digest.finish();
}

}
