// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/LetterTemplate.h"

#include "core/base/Error.h"
#include "core/base/FileDigest.h"
#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace postinsyn {

std::string_view embeddedProfile(std::string_view path);

namespace {

constexpr std::string_view fieldOpening = "{{";
constexpr std::string_view fieldClosing = "}}";
constexpr std::string_view conditionOpening = "{{?";

constexpr std::array<std::string_view, 11> letterKinds{
    "first-reply",   "hold-request",     "mailbox-owner", "cover-letter",
    "message-order", "informal-refusal", "decision",      "disclosure-register",
    "fee-note",      "court-handover",   "hold-lifted",
};

constexpr std::array<std::string_view, 58> knownFields{
    "myndighet",
    "nämnd",
    "diarienummer",
    "datum",
    "inkom",
    "begäran",
    "period",
    "brevlådor",
    "brevlåda",
    "gallring",
    "beställ-senast",
    "spärr-sedan",
    "spärr-hävd",
    "säkrade-till",
    "lista",
    "lista-utlämnad",
    "kontrollkod",
    "antal-rader",
    "antal-maskerade-fält",
    "antal-maskerade-rader",
    "maskeringar",
    "maskerade-uppgifter",
    "bestämmelser",
    "listans-bestämmelser",
    "beslutade-meddelanden",
    "beslutade-maskeringar",
    "urval",
    "antal-urval",
    "meddelanden",
    "utlämnanden",
    "kontakt",
    "e-post",
    "funktion",
    "postadress",
    "domstol",
    "it-funktion",
    "avgiftsregler",
    "sidor",
    "avgift",
    // What only a person can say.
    "svar-senast",
    "bekräfta-senast",
    "beslut",
    "skäl",
    "sökt",
    "beslutsdatum",
    "beslutsfattare",
    "titel",
    "delegation",
    "föredragande",
    "delgivningsdag",
    "sista-överklagandedag",
    "överklagande-inkom",
    "rättidsprövning",
    "bilagor",
    "sätt",
    "överlämnat-av",
    "kopior",
    "orsak",
};

bool isKnownField(std::string_view name)
{
    return std::find(knownFields.begin(), knownFields.end(), name) != knownFields.end();
}

struct BlockMark {
    std::string_view text;
    LetterBlock::Kind kind;
    bool isLaw;
};
constexpr std::array<BlockMark, 4> blockMarks{{
    {"## ", LetterBlock::Kind::Heading, false},
    {"- ", LetterBlock::Kind::Item, false},
    {"| ", LetterBlock::Kind::Line, false},
    {"§ ", LetterBlock::Kind::Paragraph, true},
}};

bool isRemark(std::string_view line)
{
    return line == "#" || line.starts_with("# ");
}

}

/// Takes a template line by line.
class LetterTemplate::Reader {
public:
    explicit Reader(const std::string& path) : m_path(path) {}

    void take(std::string_view raw)
    {
        ++m_line;
        const std::string_view line = trimmed(raw);
        if (isRemark(line))
            return;
        if (line.empty()) {
            m_isOpen = false;
        } else if (!m_hasTitle) {
            add(m_made.m_title, line);
            m_hasTitle = true;
        } else if (begins(line)) {
            beginBlock(line);
        } else {
            m_made.m_blocks.back().pieces.back().words += ' ';
            add(m_made.m_blocks.back(), line);
        }
    }

    LetterTemplate finish()
    {
        if (m_made.m_blocks.empty())
            throw FormatError("letter-template-empty", {}, m_path);
        return std::move(m_made);
    }

private:
    [[nodiscard]] bool begins(std::string_view line) const
    {
        return !m_isOpen || line.starts_with(conditionOpening) ||
               std::any_of(blockMarks.begin(), blockMarks.end(),
                           [&](const BlockMark& mark) { return line.starts_with(mark.text); });
    }

    void beginBlock(std::string_view line)
    {
        Block& block = m_made.m_blocks.emplace_back();
        takeConditions(block, line);
        for (const BlockMark& mark : blockMarks) {
            if (!line.starts_with(mark.text))
                continue;
            block.kind = mark.kind;
            block.isLaw = mark.isLaw;
            line = trimmed(line.substr(mark.text.size()));
            break;
        }
        takeConditions(block, line);
        add(block, line);
        // Nothing continues a heading or a line of its own.
        m_isOpen =
            block.kind == LetterBlock::Kind::Paragraph || block.kind == LetterBlock::Kind::Item;
    }

    void takeConditions(Block& block, std::string_view& line)
    {
        while (line.starts_with(conditionOpening)) {
            line.remove_prefix(conditionOpening.size());
            block.conditions.push_back(takeName(line));
            line = trimmed(line);
        }
    }

    /// The name of a field, to behind its end.
    std::string takeName(std::string_view& rest)
    {
        const std::size_t end = rest.find(fieldClosing);
        if (end == std::string_view::npos ||
            rest.substr(0, end).find('{') != std::string_view::npos)
            throw FormatError("letter-field-unclosed", {}, m_path, m_line);
        std::string name = toNfc(trimmed(rest.substr(0, end)));
        if (!isKnownField(name))
            throw FormatError("letter-field-unknown", name, m_path, m_line);
        rest.remove_prefix(end + fieldClosing.size());
        return name;
    }

    void add(Block& block, std::string_view line)
    {
        if (block.pieces.empty())
            block.pieces.emplace_back();
        while (true) {
            const std::size_t at = line.find(fieldOpening);
            block.pieces.back().words += line.substr(0, at);
            if (at == std::string_view::npos)
                return;
            line.remove_prefix(at + fieldOpening.size());
            if (line.starts_with('?'))
                throw FormatError("letter-condition-misplaced", {}, m_path, m_line);
            block.pieces.back().field = takeName(line);
            block.pieces.emplace_back();
        }
    }

    const std::string& m_path;
    LetterTemplate m_made;
    std::uint64_t m_line = 0;
    bool m_hasTitle = false;
    bool m_isOpen = false; ///< the next plain line continues the last block
};

namespace {

/// Puts values in places, and remembers the names of those that are missing.
class FieldFiller {
public:
    explicit FieldFiller(const LetterFields& fields) : m_fields(fields) {}

    [[nodiscard]] const std::string* valueOf(const std::string& field) const
    {
        const auto found = m_fields.find(field);
        const bool hasValue = found != m_fields.end() && !trimmed(found->second.text()).empty();
        return hasValue ? &found->second.text() : nullptr;
    }

    std::string required(const std::string& field)
    {
        if (const std::string* value = valueOf(field))
            return *value;
        if (std::find(m_missing.begin(), m_missing.end(), field) == m_missing.end())
            m_missing.push_back(field);
        return {};
    }

    void refuseMissing() const
    {
        if (!m_missing.empty())
            throw GateError("letter-field-missing", join(m_missing, ", "));
    }

private:
    const LetterFields& m_fields;
    std::vector<std::string> m_missing;
};

std::string inOneLine(const std::string& value)
{
    return join(split(value, '\n'), "; ");
}

}

bool LetterTemplate::Block::isOneField() const
{
    return pieces.size() == 2 && trimmed(pieces[0].words).empty() &&
           trimmed(pieces[1].words).empty();
}

LetterTemplate LetterTemplate::parse(std::string_view text, const std::string& path)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (!isValidUtf8(text))
        throw FormatError("letter-template-encoding", {}, path);
    if (text.size() > largest)
        throw FormatError("letter-template-large", std::to_string(largest), path);
    Reader reader(path);
    for (const std::string& line : split(text, '\n'))
        reader.take(line);
    return reader.finish();
}

std::vector<std::string> LetterTemplate::kinds()
{
    return {letterKinds.begin(), letterKinds.end()};
}

std::string_view LetterTemplate::builtIn(std::string_view kind)
{
    if (std::find(letterKinds.begin(), letterKinds.end(), kind) == letterKinds.end())
        throw FormatError("letter-kind-unknown", std::string(kind));
    return embeddedProfile("profile/letters/" + std::string(kind) + ".txt");
}

std::string_view LetterTemplate::guide()
{
    return embeddedProfile("profile/letters/om-mallarna.txt");
}

std::span<const std::string_view> LetterTemplate::fieldNames()
{
    return knownFields;
}

Letter LetterTemplate::fill(const LetterFields& fields, bool isLawApproved) const
{
    FieldFiller filler(fields);
    const auto textOf = [&](const Block& block) {
        std::string text;
        for (const Piece& piece : block.pieces) {
            text += piece.words;
            if (!piece.field.empty())
                text += inOneLine(filler.required(piece.field));
        }
        return std::string(trimmed(text));
    };
    Letter letter;
    letter.title = DisclosableText::own(textOf(m_title));
    bool isBehindLaw = false;
    const auto endLaw = [&] {
        if (isBehindLaw && !isLawApproved)
            letter.blocks.push_back(
                {LetterBlock::Kind::Note, DisclosableText::own(std::string(lawNote))});
        isBehindLaw = false;
    };
    for (const Block& block : m_blocks) {
        if (std::any_of(block.conditions.begin(), block.conditions.end(),
                        [&](const std::string& name) { return !filler.valueOf(name); }))
            continue;
        if (!block.isLaw)
            endLaw();
        isBehindLaw = block.isLaw;
        const bool mayRepeat =
            block.kind == LetterBlock::Kind::Item || block.kind == LetterBlock::Kind::Line;
        if (mayRepeat && block.isOneField()) {
            for (const std::string& line : split(filler.required(block.pieces.front().field), '\n'))
                letter.blocks.push_back({block.kind, DisclosableText::own(line)});
        } else {
            letter.blocks.push_back({block.kind, DisclosableText::own(textOf(block))});
        }
    }
    endLaw();
    filler.refuseMissing();
    return letter;
}

std::vector<std::string> LetterTemplate::ownWords() const
{
    std::vector<std::string> words;
    const auto add = [&](const Block& block) {
        for (const Piece& piece : block.pieces)
            if (!trimmed(piece.words).empty())
                words.push_back(piece.words);
    };
    add(m_title);
    for (const Block& block : m_blocks)
        add(block);
    return words;
}

std::string letterDigest(const Letter& letter)
{
    Sha256 digest;
    const auto add = [&](std::string_view text) {
        digest.update(std::to_string(text.size()) + ":");
        digest.update(text);
    };
    for (std::string_view text :
         {std::string_view(letter.kind), std::string_view(letter.caseNumber)})
        add(text);
    add(letter.date.toIso());
    for (const DisclosableText* text : {&letter.title, &letter.authority, &letter.board})
        add(text->text());
    for (const LetterBlock& block : letter.blocks) {
        add(std::to_string(static_cast<int>(block.kind)));
        add(block.text.text());
    }
    return digest.finish();
}

}
