// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/SecrecyGround.h"

#include "core/base/EnumNames.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/PackNode.h"

#include <algorithm>
#include <array>

namespace postinsyn {

std::string_view embeddedProfile(std::string_view path);

namespace {

constexpr std::array<std::string_view, 4> testNames{"straight", "straight-qualified", "reversed",
                                                    "absolute"};

DamageTest readTest(const PackNode& node)
{
    const auto test = damageTestNamed(node.text());
    if (!test)
        node.fault();
    return *test;
}

TextCheck readCheck(const PackNode& node)
{
    const std::string mark = node.text();
    if (mark == "A")
        return TextCheck::Read;
    if (mark == "A*")
        return TextCheck::AmendedSince;
    if (mark != "D")
        node.fault();
    return TextCheck::NotRead;
}

SecrecyGround readGround(const PackNode& node, LocalDate checkedOn)
{
    node.allowOnly({"id", "firstParagraphOnly", "name", "protects", "test", "cues", "untilYears",
                    "endsWhen", "notForRegion", "remark", "checked", "checkedOn"});
    SecrecyGround ground;
    ground.id = node.at("id").text();
    const auto ref = ProvisionRef::parse(ground.id);
    if (!ref || ref->id() != ground.id)
        node.at("id").fault();
    ground.ref = *ref;
    ground.name = node.at("name").text();
    ground.protects = node.at("protects").text();
    for (const PackNode& test : node.at("test").items())
        ground.tests.push_back(readTest(test));
    ground.cues = node.textsIf("cues");
    if (const auto years = node.find("untilYears"))
        ground.untilYears = static_cast<int>(years->number(1, 150));
    ground.endsWhen = node.textOr("endsWhen", {});
    ground.isFirstParagraphOnly = node.flagOr("firstParagraphOnly", false);
    ground.isNotForRegion = node.flagOr("notForRegion", false);
    ground.remark = node.textOr("remark", {});
    ground.check = readCheck(node.at("checked"));
    ground.checkedOn = node.dateIf("checkedOn").value_or(checkedOn);
    if (ground.tests.empty() && !ground.isNotForRegion && ground.check != TextCheck::NotRead)
        node.at("test").fault();
    return ground;
}

/// Chapter, then section with its letter, then paragraph: the order of the act.
bool comesBefore(const SecrecyGround& a, const SecrecyGround& b)
{
    const auto sectionNumber = [](const SecrecyGround& ground) {
        return ground.ref.section.empty() ? 0 : std::stoi(ground.ref.section);
    };
    if (a.ref.chapter != b.ref.chapter)
        return a.ref.chapter < b.ref.chapter;
    if (sectionNumber(a) != sectionNumber(b))
        return sectionNumber(a) < sectionNumber(b);
    if (a.ref.section != b.ref.section)
        return a.ref.section < b.ref.section;
    return a.ref.paragraph < b.ref.paragraph;
}

std::string searchable(const SecrecyGround& ground)
{
    return foldText(ground.id + " " + ground.name + " " + ground.protects + " " +
                    join(ground.cues, " ") + " " + ground.remark);
}

}

std::string_view damageTestName(DamageTest test)
{
    return testNames[static_cast<std::size_t>(test)];
}

std::optional<DamageTest> damageTestNamed(std::string_view name)
{
    return enumNamed<DamageTest>(testNames, name);
}

bool SecrecyGround::mayBeAbsolute() const
{
    return std::find(tests.begin(), tests.end(), DamageTest::Absolute) != tests.end();
}

GroundTable GroundTable::fromJson(std::string_view json)
{
    const PackNode root = PackNode::parse(json, "provisions-invalid");
    root.allowOnly({"law", "text", "checkedOn", "provisions"});
    if (root.at("law").text() != "OSL")
        root.at("law").fault();
    GroundTable table;
    table.m_textNote = root.at("text").text();
    table.m_checkedOn = root.at("checkedOn").date();
    for (const PackNode& node : root.at("provisions").items()) {
        SecrecyGround ground = readGround(node, table.m_checkedOn);
        if (!table.m_grounds.empty() && !comesBefore(table.m_grounds.back(), ground))
            node.at("id").fault();
        table.m_grounds.push_back(std::move(ground));
    }
    return table;
}

GroundTable GroundTable::builtIn()
{
    return fromJson(embeddedProfile("profile/provisions.json"));
}

std::optional<SecrecyGround> GroundTable::find(std::string_view typed) const
{
    const auto ref = ProvisionRef::parse(typed);
    if (!ref)
        return std::nullopt;
    std::optional<SecrecyGround> wider;
    for (const SecrecyGround& ground : m_grounds) {
        if (ground.ref == *ref)
            return ground;
        if (ground.ref.chapter != ref->chapter || ground.ref.paragraph != 0)
            continue;
        const bool isSameSection = ground.ref.section == ref->section;
        if (isSameSection && ground.isFirstParagraphOnly) {
            if (ref->paragraph == 1)
                return ground;
        } else if (isSameSection || ground.ref.section.empty()) {
            wider = ground;
        }
    }
    if (wider) {
        wider->ref = *ref;
        wider->id = ref->id();
    }
    return wider;
}

SecrecyGround GroundTable::require(std::string_view typed) const
{
    if (auto found = find(typed))
        return *std::move(found);
    throw Error("ground-unknown");
}

std::vector<SecrecyGround> GroundTable::search(std::string_view text) const
{
    const std::string folded = foldText(trimmed(text));
    const auto ref = ProvisionRef::parse(folded);
    std::vector<SecrecyGround> found;
    for (const SecrecyGround& ground : m_grounds) {
        bool isHit = false;
        if (ref) {
            isHit = ground.ref.chapter == ref->chapter &&
                    (ref->section.empty() || ground.ref.section == ref->section) &&
                    (ref->paragraph == 0 || ground.ref.paragraph == ref->paragraph);
        } else {
            const std::string haystack = searchable(ground);
            const auto words = split(folded, ' ');
            isHit = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
                return haystack.find(word) != std::string::npos;
            });
        }
        if (isHit)
            found.push_back(ground);
    }
    return found;
}

}
