// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/LetterTemplate.h"
#include "core/base/Error.h"

#include <doctest/doctest.h>
#include <set>
#include <string>

using namespace postinsyn;

namespace {

LetterFields values()
{
    LetterFields fields;
    fields["diarienummer"] = DisclosableText::own("2026-0123");
    fields["inkom"] = DisclosableText::own("2026-11-02");
    fields["brevlådor"] = DisclosableText::own("a@region.example\nb@region.example");
    fields["skäl"] = DisclosableText::own("  ");
    return fields;
}

std::string printed(const Letter& letter)
{
    std::string text = letter.title.text() + "\n";
    for (const LetterBlock& block : letter.blocks) {
        constexpr const char* kinds[] = {"P", "L", "H", "I", "N"};
        text += std::string(kinds[static_cast<int>(block.kind)]) + " " + block.text.text() + "\n";
    }
    return text;
}

std::string filled(std::string_view text, bool isLawApproved = false)
{
    try {
        return printed(LetterTemplate::parse(text, "a.txt").fill(values(), isLawApproved));
    } catch (const Error& error) {
        return error.code() + " " + error.detail() + " " + error.path() + ":" +
               std::to_string(error.line());
    }
}

}

TEST_SUITE("LetterTemplate")
{
    TEST_CASE("A template is lines that a registrator can write")
    {
        struct Case {
            const char* text;
            const char* made;
        };
        const Case cases[] = {
            {"Brev\n\nEtt stycke\nsom går vidare.\n\nEtt till.\n",
             "Brev\nP Ett stycke som går vidare.\nP Ett till.\n"},
            {"\xEF\xBB\xBF# för oss\r\n\r\nBrev {{diarienummer}}\r\nText\r\n",
             "Brev 2026-0123\nP Text\n"},
            {"Brev\n## Rubrik\nText\n- en\n- två\n  och mer\n| rad\n| rad två\nslut",
             "Brev\nH Rubrik\nP Text\nI en\nI två och mer\nL rad\nL rad två\nP slut\n"},
            {"Brev\n{{ inkom }}, {{diarienummer}}.", "Brev\nP 2026-11-02, 2026-0123.\n"},
            {"Brev\n- {{brevlådor}}\n| {{brevlådor}}\nVid {{brevlådor}}",
             "Brev\nI a@region.example\nI b@region.example\nL a@region.example\n"
             "L b@region.example\nP Vid a@region.example; b@region.example\n"},
            // A name typed on a Mac may be decomposed.
            {"Brev\n- {{brevla\xCC\x8A"
             "dor}}",
             "Brev\nI a@region.example\nI b@region.example\n"},
            {"Brev\nA\n{{?gallring}}B {{gallring}}\n{{?inkom}}C {{inkom}}",
             "Brev\nP A\nP C 2026-11-02\n"},
            {"Brev\n{{?gallring}}## R\n- {{?skäl}}x\n{{?inkom}}{{?skäl}}y\n\nslut",
             "Brev\nP slut\n"},
            {"Brev\n§ Lag ett\n§ Lag två\n\nEfter\n§ Sist",
             "Brev\nP Lag ett\nP Lag två\nN (lagtext: ska godkännas av regionens jurist)\nP Efter\n"
             "P Sist\nN (lagtext: ska godkännas av regionens jurist)\n"},
            {"Brev\nEtt { i text, }} och #nummer", "Brev\nP Ett { i text, }} och #nummer\n"},
        };
        for (const Case& each : cases) {
            CAPTURE(each.text);
            CHECK(filled(each.text) == each.made);
        }
        CHECK(filled("Brev\n§ Lag", true) == "Brev\nP Lag\n");
    }

    TEST_CASE("What is wrong in a template is told with its line, and nothing is left empty")
    {
        struct Case {
            const char* text;
            const char* fault;
        };
        const Case cases[] = {
            {"", "letter-template-empty  a.txt:0"},
            {"Bara rubrik\n", "letter-template-empty  a.txt:0"},
            {"Brev\n\nText {{namn}}", "letter-field-unknown namn a.txt:3"},
            {"Brev {{namn}}\nText", "letter-field-unknown namn a.txt:1"},
            {"Brev\nText {{inkom\n}}", "letter-field-unclosed  a.txt:2"},
            {"Brev\nText {{inkom och {{datum}}", "letter-field-unclosed  a.txt:2"},
            {"Brev\nText {{", "letter-field-unclosed  a.txt:2"},
            {"Brev\nText {{}}", "letter-field-unknown  a.txt:2"},
            {"Brev\n{{?namn}}Text", "letter-field-unknown namn a.txt:2"},
            {"Brev\nText {{?inkom}}", "letter-condition-misplaced  a.txt:2"},
            {"Brev\nText \xFF", "letter-template-encoding  a.txt:0"},
            {"Brev {{titel}}\n{{skäl}} {{inkom}} {{beslut}}\n\n{{beslut}}",
             "letter-field-missing titel, skäl, beslut :0"},
            {"Brev\n{{?inkom}}{{gallring}}", "letter-field-missing gallring :0"},
            {"Brev\n- {{gallring}}", "letter-field-missing gallring :0"},
        };
        for (const Case& each : cases) {
            CAPTURE(each.text);
            CHECK(filled(each.text) == each.fault);
        }
        CHECK(filled("Brev\n" + std::string(LetterTemplate::largest, 'x'))
                  .starts_with("letter-template-large"));
        CHECK_THROWS_AS(LetterTemplate::builtIn("../decision"), FormatError);
    }

    TEST_CASE(
        "Every built-in template can be read, uses known fields, and the guide names them all")
    {
        const std::string guide(LetterTemplate::guide());
        const std::set<std::string_view> names(LetterTemplate::fieldNames().begin(),
                                               LetterTemplate::fieldNames().end());
        CHECK(names.size() == LetterTemplate::fieldNames().size());
        for (const std::string_view name : names) {
            CAPTURE(name);
            CHECK(guide.find("\n" + std::string(name) + " ") != std::string::npos);
        }
        for (const std::string& kind : LetterTemplate::kinds()) {
            CAPTURE(kind);
            const auto words =
                LetterTemplate::parse(LetterTemplate::builtIn(kind), kind).ownWords();
            CHECK(words.size() > 3);
        }
    }
}
