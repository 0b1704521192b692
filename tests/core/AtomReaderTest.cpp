// SPDX-License-Identifier: EUPL-1.2
#include "core/import/AtomReader.h"

#include "tests/support/RecordPrinter.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

AtomReader reader(const std::string& bytes, std::size_t block = textBlockBytes)
{
    const ByteSource source = ByteSource::ofMemory("x.xml", bytes);
    const TextFacts facts = examineText(source);
    return {TextWindow(source, facts, block), facts.encoding, source.path(), {}};
}

std::string read(const std::string& bytes, std::size_t block = textBlockBytes)
{
    AtomReader atom = reader(bytes, block);
    return printed(atom);
}

std::string entry(const std::string& properties)
{
    return "<entry><id>x</id><content type=\"application/xml\"><m:properties>" + properties +
           "</m:properties></content></entry>";
}

const std::string feed =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n"
    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:d=\"x\" xmlns:m=\"y\">\r\n"
    "<title type=\"text\">MessageTrace</title>\r\n"
    "<!-- <entry> -->\r\n" +
    entry("<d:Subject>Möte &lt;1&gt; <![CDATA[</d>]]></d:Subject>\r\n<d:Size m:type=\"Edm.Int32\">5"
          "</d:Size><d:FromIP m:null=\"true\" /><d:ToIP></d:ToIP>") +
    "\r\n" + entry("<d:Subject>två</d:Subject><d:Index>1</d:Index>") +
    "\r\n<link rel=\"next\" href=\"https://reports.example/next\" />\r\n</feed>\r\n";

const std::string feedRead = "[]\n"
                             "[Subject, Size, FromIP, ToIP]\n"
                             "5 Möte <1> </d>|5|~|\n"
                             "[Subject, Size, FromIP, ToIP, Index]\n"
                             "7 två|~|~|~|1\n";

}

TEST_SUITE("AtomReader")
{
    TEST_CASE("The properties of each entry are a record")
    {
        CHECK(read(feed) == feedRead);
        AtomReader atom = reader(feed);
        counted(atom);
        CHECK(atom.facts().container == "atom");
        CHECK(atom.facts().hasMorePages);
    }

    TEST_CASE("A block border may fall anywhere")
    {
        for (std::size_t block = 1; block < feed.size() + 2; block += 3) {
            CAPTURE(block);
            CHECK(read(feed, block) == feedRead);
        }
    }

    TEST_CASE("Pages in a row and prefixed tags are read alike")
    {
        CHECK(read(feed + feed).ends_with("14 Möte <1> </d>|5|~||~\n16 två|~|~|~|1\n"));
        CHECK(
            read("<a:feed><a:entry ><x:properties><y:S>1</y:S></x:properties></a:entry\n></a:feed>")
                .ends_with("\n1 1\n"));
    }

    TEST_CASE("One bad entry costs one entry")
    {
        const std::string good = entry("<d:S>good</d:S>");
        struct Case {
            std::string bad;
            const char* code;
        };
        const std::vector<Case> cases = {
            {entry("<d:S>x<d:S>"), "xml-record"},
            {entry("<d:S>&unknown;</d:S>"), "xml-record"},
            {entry(""), "xml-record"},
            {entry("<d:S>1</d:S><d:s>2</d:s>"), "duplicate-key"},
            {"<entry><m:properties><d:S>1</d:S>", "xml-record"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.bad);
            CHECK(read("<feed>" + good + c.bad + good + "</feed>") ==
                  "[]\n[S]\n1 good\n1 ! " + std::string(c.code) + ": " + c.bad + "\n1 good\n");
        }
    }

    TEST_CASE("A feed cut off at any byte keeps the entries before")
    {
        const std::size_t first = feed.find("</entry>") + 8;
        const std::size_t second = feed.find("</entry>", first) + 8;
        for (std::size_t cut = 10; cut < feed.size(); ++cut) {
            CAPTURE(cut);
            AtomReader atom = reader(feed.substr(0, cut));
            const StepCounts counts = counted(atom);
            CHECK(counts.records == (cut >= first ? 1U : 0U) + (cut >= second ? 1U : 0U));
            CHECK(counts.faults <= 1);
        }
    }

    TEST_CASE("A DOCTYPE is refused")
    {
        AtomReader atom =
            reader("<?xml version=\"1.0\"?><!DOCTYPE feed [<!ENTITY a \"b\">]><feed>" +
                   entry("<d:S>&a;</d:S>") + "</feed>");
        Record record;
        RowFault fault;
        CHECK_THROWS_WITH_AS(atom.next(record, fault), doctest::Contains("xml-doctype"),
                             FormatError);
    }

    TEST_CASE("Bytes of any kind end without a crash, the same by any blocks")
    {
        std::uint32_t state = 99;
        const auto random = [&](std::uint32_t below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 16) % below;
        };
        const std::vector<std::string> pieces = {
            "<entry>", "</entry>", "<m:properties>",  "<d:S>", "</d:S>", "<", ">", "/", "x",
            "\r",      "\n",       "</m:properties>", "<!--",  "-->",    "&", "\""};
        for (int round = 0; round < 500; ++round) {
            std::string bytes = "<feed>" + entry("<d:S>1</d:S>");
            for (std::uint32_t n = random(40); n > 0; --n)
                bytes += pieces[random(static_cast<std::uint32_t>(pieces.size()))];
            CAPTURE(bytes);
            CHECK(read(bytes).starts_with("[]\n[S]\n1 1\n"));
            CHECK(read(bytes, 2) == read(bytes));
        }
    }
}
