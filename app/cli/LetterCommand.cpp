// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/JsonOutput.h"
#include "app/cli/ListCommands.h"
#include "app/issue/CaseLetter.h"
#include "app/issue/NoScreen.h"
#include "core/base/FilePath.h"
#include "core/base/Text.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <optional>

namespace postinsyn {

namespace {

class LetterCommand : public Command {
public:
    void declare(CLI::App& parent) override;
    [[nodiscard]] bool isChosen() const override { return m_app->parsed(); }
    ExitCode run(const CommandContext& context) override;

private:
    [[nodiscard]] ExitCode write(const CommandContext& context) const;
    [[nodiscard]] static ExitCode kinds(const CommandContext& context);
    [[nodiscard]] ExitCode templates(const CommandContext& context) const;
    [[nodiscard]] LetterOrder order() const;

    CLI::App* m_app = nullptr;
    CLI::App* m_write = nullptr;
    CLI::App* m_kinds = nullptr;
    CLI::App* m_copy = nullptr;
    std::string m_case, m_kind, m_out, m_templates, m_folder;
    std::vector<std::string> m_told;
    bool m_mayOverwrite = false;
};

void LetterCommand::declare(CLI::App& parent)
{
    m_app =
        parent.add_subcommand("letter", "Letters of a case, in Swedish, checked by the leak gate");
    m_app->require_subcommand(1);
    m_write = m_app->add_subcommand("write", "Write a letter");
    m_write->add_option("case", m_case, "Case number")->required();
    m_write->add_option("kind", m_kind, "Which letter: see letter kinds")->required();
    m_write->add_option("--out", m_out, "The file: .pdf, .odt or .txt")->required();
    m_write->add_option("--set", m_told,
                        "What the archive does not know, field=value; given again it is one more "
                        "line");
    m_write->add_option("--templates", m_templates,
                        "Folder of your own templates; default: mallar beside the archive");
    m_write->add_flag("--overwrite", m_mayOverwrite, "Replace a file of this name");
    m_kinds = m_app->add_subcommand("kinds", "Which letters there are");
    m_copy = m_app->add_subcommand(
        "templates", "Write the templates of the letters, to be changed; none is overwritten");
    m_copy->add_option("--out", m_folder, "The folder")->required();
}

ExitCode LetterCommand::run(const CommandContext& context)
{
    if (m_write->parsed())
        return write(context);
    return m_kinds->parsed() ? kinds(context) : templates(context);
}

LetterOrder LetterCommand::order() const
{
    LetterOrder order{m_case, m_kind};
    if (!m_templates.empty())
        order.templates = nativePath(m_templates);
    for (const std::string& typed : m_told) {
        const std::size_t sign = typed.find('=');
        if (sign == std::string::npos || sign == 0)
            throw CLI::ValidationError("--set", "is not field=value: " + typed);
        std::string& value = order.told[typed.substr(0, sign)];
        value += (value.empty() ? "" : "\n") + typed.substr(sign + 1);
    }
    return order;
}

ExitCode LetterCommand::write(const CommandContext& context) const
{
    const LetterOrder wanted = order();
    const auto target = nativePath(m_out);
    if (!letterFormatOf(target))
        throw CLI::ValidationError("--out", "must end in .pdf, .odt or .txt, not: " + m_out);
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    std::optional<NoScreen> fonts;
    if (letterFormatOf(target) == "pdf")
        fonts.emplace();
    const WrittenLetter made =
        writeLetter(*archive, wanted, target, m_mayOverwrite, context.actor, *context.meter);
    if (context.isJson) {
        JsonOutput(std::cout)
            .object()
            .field("case", m_case)
            .field("kind", m_kind)
            .field("format", made.format)
            .field("path", utf8Path(made.path))
            .field("sha256", toHex(made.sha256))
            .field("size", made.size)
            .field("replacedCharacters", made.replacedCharacters)
            .endObject();
        std::cout << '\n';
    } else {
        std::cout << m_case << ", " << m_kind << ": " << utf8Path(made.path) << " (" << made.size
                  << " bytes), read back and found clean\n";
    }
    if (made.undrawable.empty())
        return ExitCode::Done;
    std::cerr << "postinsyn-cli: some characters are in no installed font; the PDF shows "
                 "\xEF\xBF\xBD for them\n";
    return ExitCode::Warnings;
}

ExitCode LetterCommand::kinds(const CommandContext& context)
{
    if (context.isJson) {
        JsonOutput(std::cout).object().field("kinds", LetterTemplate::kinds()).endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    for (const std::string& kind : LetterTemplate::kinds())
        std::cout << kind << '\n';
    return ExitCode::Done;
}

ExitCode LetterCommand::templates(const CommandContext& context) const
{
    const auto written = writeTemplates(nativePath(m_folder));
    if (context.isJson) {
        JsonOutput json(std::cout);
        json.object().key("files").array();
        for (const auto& file : written)
            json.value(utf8Path(file));
        json.endArray().endObject();
        std::cout << '\n';
        return ExitCode::Done;
    }
    for (const auto& file : written)
        std::cout << utf8Path(file) << '\n';
    std::cout << "lay those that you change in a folder mallar beside the archive\n";
    return ExitCode::Done;
}

}

std::unique_ptr<Command> makeLetterCommand()
{
    return std::make_unique<LetterCommand>();
}

}
