// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/ForbiddenTexts.h"

#include "core/base/Text.h"
#include "core/domain/TextForms.h"
#include "tests/support/Lists.h"

#include <doctest/doctest.h>

#include <set>

using namespace postinsyn;
using test::mask;
using test::row;

namespace {

ForbiddenTexts forbiddenIn(const OverviewList& list)
{
    ForbiddenTexts texts;
    texts.addMaskedOf(list);
    texts.seal();
    return texts;
}

/// Kinds and forms of all findings, each once.
std::string told(const ForbiddenTexts& texts, std::string_view bytes)
{
    std::set<std::string> lines;
    for (const auto& finding : texts.search(bytes))
        lines.insert(finding.kind + "/" + finding.form + (finding.isShort ? "/short" : ""));
    std::string text;
    for (const std::string& line : lines)
        text += line + " ";
    return text;
}

OverviewList listOf(std::vector<OverviewRow> rows)
{
    OverviewList list;
    list.rows = std::move(rows);
    return list;
}

}

TEST_SUITE("ForbiddenTexts")
{
    // Bytes computed apart from the program, with Python's codecs, base64 and urllib.
    TEST_CASE("The forms of a text are those that other programs write")
    {
        std::string printed;
        for (const TextForm& form : textForms("Åsa & <B>"))
            printed += std::string(form.name) + " " + toHex(form.bytes) + "\n";
        CHECK(printed == "raw c38573612026203c423e\n"
                         "folded c3a573612026203c623e\n"
                         "nfd 41cc8a73612026203c423e\n"
                         "utf-16le c500730061002000260020003c0042003e00\n"
                         "utf-16be 00c500730061002000260020003c0042003e\n"
                         "base64 7734567a5953416d4944784350\n"
                         "base64 4f46633245674a694138516a\n"
                         "base64 4468584e68494359675045492b\n"
                         "escaped c38573612026616d703b20266c743b422667743b\n"
                         "escaped 26233139373b73612026203c423e\n"
                         "escaped 26237843353b73612026203c423e\n"
                         "escaped 5c753030633573612026203c423e\n"
                         "escaped 254333253835736125323025323625323025334342253345\n"
                         "escaped 256333253835736125323025323625323025336342253365\n");
    }

    TEST_CASE("A masked text is found in every form")
    {
        OverviewRow masked =
            row(1, "a@region.example", "b@region.example", "Remiss Åsa Östberg \"A&B\" i dag");
        mask(masked, RowField::Subject, "Åsa Östberg \"A&B\"");
        const auto texts = forbiddenIn(listOf({masked}));
        CHECK(texts.count() == 1);
        for (const TextForm& form : textForms("Åsa Östberg \"A&B\"")) {
            CAPTURE(std::string(form.name));
            const auto findings = texts.search("<c>" + form.bytes + "</c>");
            REQUIRE(findings.size() == 1);
            CHECK(findings[0].kind == "masked");
            CHECK(findings[0].form == form.name);
            CHECK(findings[0].offset == 3);
            CHECK_FALSE(findings[0].isShort);
        }
        CHECK(told(texts, "Remiss [sekretess] i dag a@region.example") == "");
    }

    TEST_CASE("Base64 gives the text away at each of its three places in the stream")
    {
        OverviewRow masked = row(1, "a@region.example", "b@region.example", "hemlig uppgift");
        mask(masked, RowField::Subject, "hemlig uppgift");
        const auto texts = forbiddenIn(listOf({masked}));
        // base64 of "xhemlig uppgift y", "xxhemlig uppgift y", "xxxhemlig uppgift y"
        for (const char* encoded : {"eGhlbWxpZyB1cHBnaWZ0IHk=", "eHhoZW1saWcgdXBwZ2lmdCB5",
                                    "eHh4aGVtbGlnIHVwcGdpZnQgeQ=="})
            CHECK(told(texts, encoded) == "masked/base64 ");
    }

    TEST_CASE("Short texts say so, shorter ones are left to the comparison of cells")
    {
        OverviewRow masked = row(1, "a@region.example", "b@region.example", "Åsa Ek 47");
        mask(masked, RowField::Subject, "Åsa");
        mask(masked, RowField::Subject, "47");
        const auto texts = forbiddenIn(listOf({masked}));
        CHECK(texts.count() == 1);
        CHECK(told(texts, "Hej Åsa!") == "masked/raw/short ");
        CHECK(told(texts, "47") == "");
    }

    TEST_CASE("Masked recipients are looked for one by one")
    {
        OverviewRow masked =
            row(1, "a@region.example", "b@region.example; c@press.example; d@press.example", "Hej");
        mask(masked, RowField::Recipients, "c@press.example; d@press.example");
        const auto texts = forbiddenIn(listOf({masked}));
        CHECK(texts.count() == 2);
        CHECK(told(texts, "d@press.example") == "masked/raw ");
        CHECK(told(texts, "b@region.example") == "");
    }

    TEST_CASE("Of a withheld row its addresses count unless another row shows them")
    {
        OverviewRow withheld = row(1, "anna@press.example", "bo@region.example; cia@region.example",
                                   "Tips om kliniken");
        withheld.verdict = Verdict::Withheld;
        OverviewRow open = row(2, "BO@region.example", "x@region.example", "Möte");
        OverviewRow masked = row(3, "cia@region.example", "x@region.example", "Möte");
        mask(masked, RowField::Sender, "cia@region.example");
        const auto texts = forbiddenIn(listOf({withheld, open, masked}));
        CHECK(told(texts, "Tips om kliniken") == "withheld/raw ");
        CHECK(told(texts, "anna@press.example") == "withheld/raw ");
        CHECK(told(texts, "bo@region.example") == "");
        CHECK(told(texts, "cia@region.example") == "masked/raw ");
    }

    TEST_CASE("What an approved text contains is excused, the rest is not")
    {
        OverviewRow masked = row(1, "a@region.example", "b@region.example", "och hemlig uppgift");
        mask(masked, RowField::Subject, "och");
        mask(masked, RowField::Subject, "hemlig uppgift");
        auto texts = forbiddenIn(listOf({masked}));
        CHECK(texts.excuse("Gruppen och nämnden") == 1);
        CHECK(texts.count() == 1);
        CHECK(told(texts, "Gruppen och nämnden") == "");
        CHECK(told(texts, "en hemlig uppgift") == "masked/raw ");
    }

    TEST_CASE("Names of the machine and the account are looked for by their kind")
    {
        ForbiddenTexts texts;
        texts.add("account", "registrator7");
        texts.add("path", "/home/registrator7/lista");
        texts.add("uid", "ab");
        texts.seal();
        CHECK(texts.count() == 2);
        CHECK(told(texts, "<dc:creator>REGISTRATOR7</dc:creator>") == "");
        CHECK(told(texts, "<dc:creator>registrator7</dc:creator>") == "account/raw ");
        CHECK(told(texts, std::string("r\0e\0g\0i\0s\0t\0r\0a\0t\0o\0r\0007\0", 24)) ==
              "account/utf-16le ");
    }

    TEST_CASE("A file full of findings is not read to its end")
    {
        ForbiddenTexts texts;
        texts.add("uid", "aaaa");
        texts.seal();
        CHECK(texts.search(std::string(100'000, 'a')).size() == 100);
    }

    TEST_CASE("Findings that are not meant don't stop the search before one that is")
    {
        ForbiddenTexts texts;
        texts.add("masked", "abc");
        texts.add("masked", "abcdef");
        texts.seal();
        std::string text;
        for (int i = 0; i < 200; ++i)
            text += "abc ";
        const auto isLong = [](const ForbiddenTexts::Finding& finding) { return !finding.isShort; };
        CHECK(texts.search(text, isLong).empty());
        const auto found = texts.search(text + "abcdef", isLong);
        CHECK(found.size() == 1);
        CHECK(found.at(0).offset == 800);
    }
}
