// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/HintPack.h"

#include "core/base/Text.h"
#include "core/domain/PackNode.h"

#include <algorithm>
#include <array>
#include <span>

namespace postinsyn {

std::string_view embeddedProfile(std::string_view path);
std::span<const std::string_view> embeddedProfileNames();

namespace {

constexpr std::array<std::string_view, 8> idKindNames{
    "personnummer",   "samordningsnummer",  "nrid", "reservnummer", "födelsedatum", "hsa-id",
    "lma-passnummer", "organisationsnummer"};

HintSeverity readSeverity(const PackNode& node)
{
    const auto severity = hintSeverityNamed(node.text());
    if (!severity)
        node.fault();
    return *severity;
}

IdKind readIdKind(const PackNode& node)
{
    const auto found = std::find(idKindNames.begin(), idKindNames.end(), node.text());
    if (found == idKindNames.end())
        node.fault();
    return static_cast<IdKind>(found - idKindNames.begin());
}

struct FieldChoice {
    bool subject = false;
    bool addresses = false;
};

FieldChoice readFields(const PackNode& node)
{
    FieldChoice choice;
    for (const PackNode& item : node.items()) {
        const std::string name = item.text();
        if (name != "subject" && name != "addresses")
            item.fault();
        (name == "subject" ? choice.subject : choice.addresses) = true;
    }
    if (!choice.subject && !choice.addresses)
        node.fault();
    return choice;
}

/// What the rules of a pack share unless a rule says otherwise.
struct PackDefaults {
    HintSeverity severity;
    HintSeverity withPerson;
    FieldChoice fields;
    std::vector<std::string> grounds;
    std::string note;
};

PackDefaults readDefaults(const PackNode& root)
{
    PackDefaults defaults;
    defaults.severity = readSeverity(root.at("severity"));
    const auto withPerson = root.find("withPerson");
    defaults.withPerson = withPerson ? readSeverity(*withPerson) : defaults.severity;
    defaults.fields = readFields(root.at("fields"));
    defaults.grounds = root.textsIf("grounds");
    defaults.note = root.textOr("note", {});
    return defaults;
}

std::vector<std::string> readWords(const PackNode& rule, std::string_view key)
{
    std::vector<std::string> words;
    const auto list = rule.find(key);
    if (!list)
        return words;
    for (const PackNode& node : list->items()) {
        std::string word = foldText(node.text());
        const std::string bare = HintPattern::parse(word).text;
        // A single letter is an initial far more often than a word (domain.md 8.4).
        if (utf16Length(bare) < 2 || bare.find_first_of("*=") != std::string::npos)
            node.fault();
        words.push_back(std::move(word));
    }
    return words;
}

/// A text is a subject, or an address if it looks like one; an object gives the fields by name.
std::vector<HintInput> readExamples(const PackNode& rule, std::string_view key)
{
    std::vector<HintInput> examples;
    for (const PackNode& node : rule.at(key).items()) {
        HintInput example;
        if (node.isText()) {
            const std::string text = node.text();
            const bool isAddress =
                text.find('@') != std::string::npos && text.find(' ') == std::string::npos;
            (isAddress ? example.sender : example.subject) = text;
        } else {
            node.allowOnly({"sender", "recipients", "subject"});
            example.sender = node.textOr("sender", {});
            example.recipients = node.textsIf("recipients");
            example.subject = node.textOr("subject", {});
        }
        examples.push_back(std::move(example));
    }
    if (examples.empty())
        rule.at(key).fault();
    return examples;
}

HintRule readRule(const PackNode& node, const PackDefaults& defaults)
{
    node.allowOnly({"id", "words", "except", "mailDomains", "firstNames", "ambiguousNames",
                    "number", "severity", "withPerson", "person", "fields", "alsoWithoutDots",
                    "note", "grounds", "hits", "misses"});
    HintRule rule;
    rule.id = node.at("id").text();
    rule.words = readWords(node, "words");
    rule.exceptions = readWords(node, "except");
    for (const std::string& domain : node.textsIf("mailDomains"))
        rule.mailDomains.push_back(foldAddress(domain));
    rule.firstNames = node.textsIf("firstNames");
    rule.ambiguousNames = node.textsIf("ambiguousNames");
    if (const auto number = node.find("number"))
        rule.idKind = readIdKind(*number);
    rule.severity = defaults.severity;
    rule.withPerson = defaults.withPerson;
    if (const auto severity = node.find("severity")) {
        rule.severity = readSeverity(*severity);
        rule.withPerson = rule.severity;
    }
    if (const auto withPerson = node.find("withPerson"))
        rule.withPerson = readSeverity(*withPerson);
    rule.isPerson = node.flagOr("person", false);
    const auto fields = node.find("fields");
    const FieldChoice choice = fields ? readFields(*fields) : defaults.fields;
    rule.inSubject = choice.subject;
    rule.inAddresses = choice.addresses;
    rule.alsoWithoutDots = node.flagOr("alsoWithoutDots", true);
    rule.note = node.textOr("note", defaults.note);
    rule.grounds = node.find("grounds") ? node.textsIf("grounds") : defaults.grounds;
    rule.hits = readExamples(node, "hits");
    rule.misses = readExamples(node, "misses");
    if (rule.note.empty())
        node.at("note").fault();
    if (rule.words.empty() && rule.mailDomains.empty() && rule.firstNames.empty() && !rule.idKind)
        node.at("words").fault();
    return rule;
}

}

HintPattern HintPattern::parse(std::string_view notation)
{
    const bool isOpenStart = notation.starts_with('*');
    const bool isOpenEnd = notation.ends_with('*');
    const bool isExact = notation.starts_with('=');
    if (isOpenStart || isExact)
        notation.remove_prefix(1);
    if (isOpenEnd && !notation.empty())
        notation.remove_suffix(1);
    const Reach reach = isOpenStart ? Reach::Anywhere
                        : isOpenEnd ? Reach::Beginning
                        : isExact   ? Reach::Whole
                                    : Reach::Inflected;
    return {std::string(notation), reach};
}

HintPack HintPack::fromJson(std::string_view json)
{
    const PackNode root = PackNode::parse(json, "hint-pack-invalid");
    root.allowOnly({"category", "name", "severity", "withPerson", "fields", "grounds", "note",
                    "onlyWith", "rules"});
    HintPack pack;
    pack.category = root.at("category").text();
    pack.name = root.at("name").text();
    pack.onlyWith = root.textsIf("onlyWith");
    const PackDefaults defaults = readDefaults(root);
    for (const PackNode& node : root.at("rules").items())
        pack.rules.push_back(readRule(node, defaults));
    return pack;
}

std::vector<HintPack> HintPack::builtIn()
{
    std::vector<std::string_view> paths;
    for (const std::string_view path : embeddedProfileNames())
        if (path.starts_with("profile/hints/"))
            paths.push_back(path);
    std::sort(paths.begin(), paths.end());
    std::vector<HintPack> packs;
    packs.reserve(paths.size());
    for (const std::string_view path : paths)
        packs.push_back(fromJson(embeddedProfile(path)));
    return packs;
}

}
