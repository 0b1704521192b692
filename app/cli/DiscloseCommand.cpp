// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/DisclosureReport.h"
#include "app/cli/ListCommands.h"
#include "core/base/FileDigest.h"
#include "core/base/FilePath.h"
#include "core/base/Text.h"
#include "core/task/RegisterRequest.h"
#include "export/SafeFile.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <iostream>
#include <map>

namespace postinsyn {

namespace {

/// A file as it was told: `3=PATH` shows message 3.
struct ToldFile {
    std::optional<std::int64_t> nr;
    std::filesystem::path path;
};

ToldFile toldFileOf(const std::string& typed)
{
    const std::size_t equals = typed.find('=');
    std::int64_t nr = 0;
    const char* end = typed.data() + std::min(equals, typed.size());
    const auto read = std::from_chars(typed.data(), end, nr);
    const bool hasNumber = equals != std::string::npos && equals > 0 && read.ptr == end &&
                           read.ec == std::errc() && nr > 0;
    if (hasNumber)
        return {nr, nativePath(typed.substr(equals + 1))};
    return {std::nullopt, nativePath(typed)};
}

/// Letters, digits and `-`, so that a case number makes a name on every system.
std::string plainName(std::string_view text)
{
    std::string name;
    for (const char c : text) {
        const bool isPlain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (isPlain || (c & 0x80) != 0)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    return name;
}

/// The files under names of our own: those that people gave may say too much.
class FilesOut {
public:
    FilesOut(std::filesystem::path folder, std::string_view caseNumber)
        : m_folder(std::move(folder)), m_case(plainName(caseNumber))
    {}

    void add(const ToldFile& told, std::string_view bytes)
    {
        std::string stem = m_case + (told.nr ? "-nr-" + std::to_string(*told.nr) : "");
        if (const int count = ++m_counts[stem]; count > 1)
            stem += "-" + std::to_string(count);
        const std::string ending = plainName(told.path.extension().string().substr(
            std::min<std::size_t>(told.path.extension().string().size(), 1)));
        auto file = std::make_unique<SafeFile>(
            m_folder / nativePath(stem + (ending.empty() ? "" : "." + ending)), false);
        file->write(bytes);
        file->takeName();
        m_files.push_back(std::move(file));
    }
    void keep()
    {
        for (const auto& file : m_files)
            file->keep();
    }
    [[nodiscard]] const std::vector<std::unique_ptr<SafeFile>>& files() const { return m_files; }

private:
    std::filesystem::path m_folder;
    std::string m_case;
    std::map<std::string, int> m_counts;
    std::vector<std::unique_ptr<SafeFile>> m_files;
};

class DiscloseCommand : public CaseCommand {
public:
    void declare(CLI::App& parent) override;
    ExitCode run(const CommandContext& context) override;

private:
    [[nodiscard]] DeliveryTold told(Archive& archive, FilesOut* out) const;
    [[nodiscard]] ExitCode show(const CommandContext& context) const;
    [[nodiscard]] ExitCode showRegister(const CommandContext& context) const;
    [[nodiscard]] ExitCode deliver(const CommandContext& context) const;

    CLI::Option* m_wayGiven = nullptr;
    CLI::Option* m_listGiven = nullptr;
    std::string m_way, m_rows, m_waiver, m_out;
    std::vector<std::string> m_files;
    std::int64_t m_pages = 0;
    int m_version = 0;
    bool m_isPaper = false, m_isRegister = false, m_isPublic = false;
};

void DiscloseCommand::declare(CLI::App& parent)
{
    CLI::App& app = add(parent, "disclose",
                        "Give out what is decided and record it; the rest stays open. Without "
                        "--way it shows what is ready. Who gets it is not asked, and not kept");
    m_wayGiven = app.add_option("--way", m_way, "How it is given out")
                     ->check(CLI::IsMember({"email", "post", "collected", "on-site"}));
    app.add_option("--rows", m_rows, "These messages, 1-8,12; without, all that are ready")
        ->needs(m_wayGiven);
    m_listGiven = app.add_option("--list", m_version, "This version of the list, and no messages")
                      ->needs(m_wayGiven)
                      ->excludes("--rows");
    app.add_option("--file", m_files, "A file that goes out; NR=FILE if it shows one message")
        ->needs(m_wayGiven);
    app.add_option("--out", m_out, "A folder to put the files in, under names of our own")
        ->needs("--file");
    app.add_flag("--paper", m_isPaper, "It goes out on paper")->needs(m_wayGiven);
    app.add_option("--pages", m_pages, "How many pages: the fee goes by them")
        ->needs(m_wayGiven)
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{10'000'000}));
    app.add_option("--waive", m_waiver, "Charge nothing, for this reason")->needs(m_wayGiven);
    CLI::Option* whole =
        app.add_flag("--register", m_isRegister, "Show the register of what was given out")
            ->excludes(m_wayGiven);
    app.add_flag("--public", m_isPublic, "Of the register, what anybody may read")->needs(whole);
}

DeliveryTold DiscloseCommand::told(Archive& archive, FilesOut* out) const
{
    DeliveryTold told;
    told.caseNumber = m_case;
    told.way = *deliveryWayNamed(m_way);
    told.isPaper = m_isPaper;
    told.pages = m_pages;
    told.waiverReason = m_waiver;
    if (m_listGiven->count() > 0)
        told.listVersion = m_version;
    if (!m_rows.empty())
        told.rows = issuedRowsIn(archive, m_case, "--rows", m_rows);
    for (const std::string& typed : m_files) {
        const ToldFile file = toldFileOf(typed);
        const std::string bytes = readWholeFile(file.path);
        told.files.push_back({Sha256::of(bytes), static_cast<std::int64_t>(bytes.size()), file.nr});
        if (out)
            out->add(file, bytes);
    }
    return told;
}

ExitCode DiscloseCommand::show(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    const Request request = requestOf(*archive, m_case);
    const auto items = outgoingItems(*archive, request);
    if (context.isJson)
        writeOutgoingJson(std::cout, request.caseNumber, items);
    else
        printOutgoing(std::cout, request.caseNumber, items);
    return ExitCode::Done;
}

ExitCode DiscloseCommand::showRegister(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadOnly);
    DisclosureRegister shown = disclosureRegister(*archive, m_case);
    if (m_isPublic)
        shown = publicExtract(std::move(shown));
    if (context.isJson)
        writeRegisterJson(std::cout, shown);
    else
        printRegister(std::cout, shown);
    return ExitCode::Done;
}

ExitCode DiscloseCommand::deliver(const CommandContext& context) const
{
    const auto archive = context.openArchive(OpenMode::ReadWrite);
    const Request request = requestOf(*archive, m_case);
    FilesOut out(nativePath(m_out), request.caseNumber);
    const Delivery delivery =
        recordDelivery(*archive, told(*archive, m_out.empty() ? nullptr : &out), context.actor);
    out.keep();
    DisclosureRegister shown = disclosureRegister(*archive, m_case);
    std::erase_if(shown.entries,
                  [&](const RegisterEntry& entry) { return entry.delivery != delivery.number; });
    if (context.isJson) {
        writeRegisterJson(std::cout, shown);
        return ExitCode::Done;
    }
    printRegister(std::cout, shown);
    for (const auto& file : out.files())
        std::cout << "  wrote " << utf8Path(file->target()) << '\n';
    if (delivery.fee.isTariffToBeChecked && delivery.fee.fullFee > 0)
        std::cerr << "warning: the tariff in the profile is still to be checked\n";
    return ExitCode::Done;
}

ExitCode DiscloseCommand::run(const CommandContext& context)
{
    if (m_isRegister)
        return showRegister(context);
    return m_wayGiven->count() == 0 ? show(context) : deliver(context);
}

}

std::unique_ptr<Command> makeDiscloseCommand()
{
    return std::make_unique<DiscloseCommand>();
}

}
