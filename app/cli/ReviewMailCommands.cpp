// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/JsonOutput.h"
#include "app/cli/ReviewCommands.h"
#include "app/cli/TextTable.h"
#include "core/base/Text.h"
#include "core/domain/MaskParts.h"
#include "core/task/AttachMail.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace postinsyn {

namespace {

std::string_view lineKindName(MailLine::Kind kind)
{
    switch (kind) {
    case MailLine::Kind::Header:
        return "header";
    case MailLine::Kind::Text:
        return "text";
    case MailLine::Kind::Attachment:
        return "attachment";
    case MailLine::Kind::Alternative:
        return "alternative";
    case MailLine::Kind::Message:
        return "message";
    }
    return "text";
}

AttachedMail attachedOrRefused(Archive& archive, const ItemRef& ref)
{
    auto attached = attachedMail(archive, ref);
    if (!attached)
        throw GateError("mail-missing", std::vector<std::int64_t>{ref.nr});
    return *std::move(attached);
}

/// Indented behind the first; no sender steers the terminal.
void printLines(std::ostream& out, std::string_view text)
{
    do {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out << shownSafely(text.substr(0, end)) << "\n" << (end < text.size() ? "     " : "");
        text.remove_prefix(std::min(end + 1, text.size()));
    } while (!text.empty());
}

void printMail(std::ostream& out, const AttachedMail& attached)
{
    if (attached.isOtherId)
        out << "Its Message-ID is not the one that the log tells of this row.\n";
    if (attached.mail.isEncrypted)
        out << "It is encrypted: what is in it cannot be read here.\n";
    if (attached.mail.isDamaged)
        out << "It is cut off or against the rules: something may be missing.\n";
    std::size_t number = 0;
    for (const MailLine& line : attached.copy.lines()) {
        out << ++number << "  " << std::string(line.level * 2, ' ')
            << (line.kind == MailLine::Kind::Header ? line.name
                                                    : std::string(lineKindName(line.kind)))
            << ": ";
        printLines(out, line.text.shownTo(ReviewerView()));
        if (line.isLossy)
            out << "     some of its characters could not be read\n";
        if (line.isFromHtml)
            out << "     from HTML, as plain text\n";
        for (const MaskSpan& mask : line.masks)
            out << "     masked from " << mask.start + 1 << ", " << mask.length
                << " long: " << mask.ground << "\n";
    }
}

void writeMailJson(std::ostream& out, const std::string& caseNumber, std::int64_t row,
                   const AttachedMail& attached)
{
    JsonOutput json(out);
    json.object()
        .field("case", caseNumber)
        .field("row", row)
        .field("sha256", toHex(attached.sha256))
        .field("messageId", attached.mail.messageId)
        .field("isOtherMessageId", attached.isOtherId)
        .field("isEncrypted", attached.mail.isEncrypted)
        .field("isDamaged", attached.mail.isDamaged)
        .key("lines")
        .array();
    for (const MailLine& line : attached.copy.lines()) {
        json.object()
            .field("kind", lineKindName(line.kind))
            .field("level", line.level)
            .field("name", line.name)
            .field("text", line.text.shownTo(ReviewerView()))
            .field("isFromHtml", line.isFromHtml)
            .field("isLossy", line.isLossy)
            .key("masks")
            .array();
        for (const MaskSpan& mask : line.masks)
            json.object()
                .field("start", mask.start)
                .field("length", mask.length)
                .field("ground", mask.ground)
                .endObject();
        json.endArray().endObject();
    }
    json.endArray().endObject();
    out << '\n';
}

class ReviewMessageCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = add(parent, "message", "The attached message, line by line");
        app.add_option("--row", m_row, "Which row of the list")->required();
        app.add_option("--board", m_board, "Whose, where several boards hold it");
    }
    ExitCode run(const CommandContext& context) override
    {
        const auto archive = context.openArchive(OpenMode::ReadOnly);
        const AttachedMail attached = attachedOrRefused(*archive, {m_case, m_row, m_board});
        if (context.isJson)
            writeMailJson(std::cout, m_case, m_row, attached);
        else
            printMail(std::cout, attached);
        return ExitCode::Done;
    }

private:
    std::int64_t m_row = 0;
    std::string m_board;
};

class ReviewAttachCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addItem(parent, "attach", "The message itself, as it was exported: .eml");
        app.add_option("--file", m_file, "The message")->required();
        app.add_flag("--this-message", m_isThisMessage,
                     "Its Message-ID is another than the log's; you have seen that it is this one");
    }

private:
    Told change(Archive& archive, const ReviewBasis&, const std::string& actor) override
    {
        attachMail(archive, item(), m_file, m_isThisMessage, actor);
        return {};
    }
    std::string m_file;
    bool m_isThisMessage = false;
};

class ReviewDetachCommand : public ItemCommand {
public:
    void declare(CLI::App& parent) override
    {
        addItem(parent, "detach", "The attached message leaves the archive, its masks with it");
    }

private:
    Told change(Archive& archive, const ReviewBasis&, const std::string& actor) override
    {
        removeMail(archive, item(), actor);
        return {};
    }
};

/// The line of the message that is meant.
class MailLineCommand : public ItemCommand {
protected:
    CLI::App& addLine(CLI::App& parent, const char* name, const char* help)
    {
        CLI::App& app = addItem(parent, name, help);
        app.add_option("--line", m_line, "Which line of the message, as `review message` numbers")
            ->required()
            ->check(CLI::PositiveNumber);
        return app;
    }
    std::size_t m_line = 0;
};

class ReviewMaskCommand : public MailLineCommand {
public:
    void declare(CLI::App& parent) override
    {
        CLI::App& app = addLine(parent, "mask", "Something in the attached message is secret");
        m_textGiven = app.add_option("--text", m_text,
                                     "What is masked, wherever it stands in the line; without, all "
                                     "of the line");
        app.add_option("--ground", m_ground, "The provision, \"OSL 25:1\"")->required();
    }

private:
    Told change(Archive& archive, const ReviewBasis& basis, const std::string& actor) override
    {
        std::vector<MaskSpan> masks;
        for (const auto& [start, length] : spans(archive))
            masks.push_back({start, length, m_ground});
        maskMail(archive, item(), m_line, masks, basis.grounds, actor);
        return {};
    }
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> spans(Archive& archive) const
    {
        const AttachedMail attached = attachedOrRefused(archive, item());
        if (m_line > attached.copy.lines().size())
            throw GateError("mail-line-unknown", std::to_string(m_line));
        const std::string& line = attached.copy.lines()[m_line - 1].text.shownTo(ReviewerView());
        if (m_textGiven->count() == 0)
            return {{0, static_cast<std::uint32_t>(codePointCount(line))}};
        auto found = occurrencesOf(m_text, line).spans;
        if (found.empty())
            throw GateError("mask-text-not-found", std::vector<std::int64_t>{m_row});
        return found;
    }
    CLI::Option* m_textGiven = nullptr;
    std::string m_text, m_ground;
};

class ReviewUnmaskCommand : public MailLineCommand {
public:
    void declare(CLI::App& parent) override
    {
        addLine(parent, "unmask", "The line of the attached message has no mask any more");
    }

private:
    Told change(Archive& archive, const ReviewBasis&, const std::string& actor) override
    {
        unmaskMail(archive, item(), m_line, actor);
        return {};
    }
};

}

std::unique_ptr<Command> makeReviewMessageCommand()
{
    return std::make_unique<ReviewMessageCommand>();
}
std::unique_ptr<Command> makeReviewAttachCommand()
{
    return std::make_unique<ReviewAttachCommand>();
}
std::unique_ptr<Command> makeReviewDetachCommand()
{
    return std::make_unique<ReviewDetachCommand>();
}
std::unique_ptr<Command> makeReviewMaskCommand()
{
    return std::make_unique<ReviewMaskCommand>();
}
std::unique_ptr<Command> makeReviewUnmaskCommand()
{
    return std::make_unique<ReviewUnmaskCommand>();
}

}
