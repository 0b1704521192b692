// SPDX-License-Identifier: EUPL-1.2
#include "app/issue/CaseLetter.h"

#include "app/issue/PrivateTemp.h"
#include "core/base/Account.h"
#include "core/base/Error.h"
#include "core/base/FilePath.h"
#include "core/base/PrivateFile.h"
#include "core/base/Text.h"
#include "export/SafeFile.h"
#include "export/letters/LetterWords.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace fs = std::filesystem;

namespace postinsyn {

namespace {

constexpr std::string_view guideName = "om-mallarna.txt";

/// The authority's own template, if it has one.
std::optional<fs::path> ownTemplate(const Archive& archive, const LetterOrder& order)
{
    std::error_code ignored;
    if (order.templates && !fs::is_directory(*order.templates, ignored))
        throw FileError("file-not-found", {}, utf8Path(*order.templates));
    const fs::path folder =
        order.templates.value_or(archive.path().parent_path() / nativePath("mallar"));
    const fs::path file = folder / (order.kind + ".txt");
    return fs::is_regular_file(file, ignored) ? std::optional(file) : std::nullopt;
}

/// Not more of it than can be a template.
std::string readTemplate(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string text(LetterTemplate::largest + byteOrderMark.size() + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (in.bad() || !in.is_open())
        throw FileError("file-not-readable", {}, utf8Path(file));
    return text;
}

void addTold(LetterFields& fields, const std::map<std::string, std::string>& told)
{
    const auto known = LetterTemplate::fieldNames();
    for (const auto& [typed, value] : told) {
        const std::string name = toNfc(typed);
        if (std::find(known.begin(), known.end(), name) == known.end())
            throw FormatError("letter-field-unknown", name);
        std::string text = repairUtf8(value);
        std::erase(text, '\r');
        fields.insert_or_assign(name, DisclosableText::own(std::move(text)));
    }
}

struct Filling {
    CaseLetter made;
    LetterTemplate letterTemplate;
    LetterFields fields;
};

Filling fillingOf(Archive& archive, const LetterOrder& order, const std::stop_token& stop)
{
    Filling filling;
    filling.letterTemplate = letterTemplateOf(archive, order);
    filling.made.prepared = prepareLetter(archive, order.caseNumber, readerOf(order.kind), stop);
    const LetterFacts& facts = filling.made.prepared.facts;
    filling.fields = letterFields(facts);
    // What the authority's own template and a person say is searched like anything else.
    filling.made.ownWords = ownWordsOf(filling.fields);
    for (const std::string& words :
         LetterTemplate::parse(LetterTemplate::builtIn(order.kind)).ownWords())
        filling.made.ownWords.push_back(words);
    addTold(filling.fields, order.told);
    addWorkedOut(filling.fields, facts);
    return filling;
}

}

LetterTemplate letterTemplateOf(const Archive& archive, const LetterOrder& order)
{
    // An unknown kind is refused before it becomes the name of a file.
    const std::string_view builtIn = LetterTemplate::builtIn(order.kind);
    if (const auto file = ownTemplate(archive, order))
        return LetterTemplate::parse(readTemplate(*file), utf8Path(*file));
    return LetterTemplate::parse(builtIn, order.kind);
}

std::vector<std::string> missingFields(Archive& archive, const LetterOrder& order)
{
    const Filling filling = fillingOf(archive, order, {});
    try {
        static_cast<void>(filling.letterTemplate.fill(filling.fields, true));
    } catch (const GateError& error) {
        std::vector<std::string> names = split(error.detail(), ',');
        for (std::string& name : names)
            name = std::string(trimmed(name));
        return names;
    }
    return {};
}

CaseLetter caseLetter(Archive& archive, const LetterOrder& order, const std::stop_token& stop)
{
    Filling filling = fillingOf(archive, order, stop);
    const Profile& profile = filling.made.prepared.facts.profile;
    Letter letter =
        filling.letterTemplate.fill(filling.fields, profile.lawTextsApprovedOn.has_value());
    letter.kind = order.kind;
    letter.authority = DisclosableText::own(profile.name);
    letter.caseNumber = filling.made.prepared.facts.caseNumber;
    letter.date = filling.made.prepared.facts.today;
    if (const auto board = filling.fields.find("nämnd"); board != filling.fields.end())
        letter.board = board->second;
    filling.made.letter = std::move(letter);
    return std::move(filling.made);
}

WrittenLetter writeLetter(Archive& archive, const LetterOrder& order, const fs::path& target,
                          bool mayOverwrite, const std::string& actor, const ProgressMeter& meter)
{
    std::error_code ignored;
    if (fs::equivalent(target, archive.path(), ignored))
        throw FileError("target-not-writable", "archive", utf8Path(target));
    CaseLetter made = caseLetter(archive, order, meter.token());
    ForbiddenTexts& forbidden = made.prepared.forbidden;
    forbidden.add("account", actor);
    forbidden.add("machine", machineName());
    forbidden.add("path", utf8Path(archive.path()));
    made.prepared.seal(made.ownWords);
    meter.check();
    const PrivateTemp temp(archive);
    const auto record = [&](const WrittenLetter& written) {
        recordLetter(archive, order.caseNumber,
                     {order.kind, written.format, written.sha256, letterDigest(made.letter)},
                     actor);
    };
    return issueLetter(made.letter, forbidden, target, mayOverwrite, temp.path(), record);
}

std::vector<fs::path> writeTemplates(const fs::path& folder)
{
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    std::vector<fs::path> written;
    const auto write = [&](const std::string& name, std::string_view text) {
        const fs::path file = folder / name;
        if (fs::exists(file, ignored))
            return;
        SafeFile made(file, false);
        made.write(text);
        made.takeName();
        made.keep();
        written.push_back(file);
    };
    for (const std::string& kind : LetterTemplate::kinds())
        write(kind + ".txt", LetterTemplate::builtIn(kind));
    write(std::string(guideName), LetterTemplate::guide());
    return written;
}

}
