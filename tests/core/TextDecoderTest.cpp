// SPDX-License-Identifier: EUPL-1.2
#include "core/import/TextDecoder.h"

#include "core/import/TextWindow.h"
#include "tests/support/Encodings.h"

#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

struct Decoded {
    std::string text;
    std::uint64_t lossy = 0;
};

Decoded decoded(const ByteSource& source, const TextFacts& facts, std::size_t block)
{
    TextWindow window(source, facts, block);
    while (window.grow()) {
    }
    return {std::string(window.text()), window.lossyBytes()};
}

Decoded decoded(const std::string& bytes)
{
    const ByteSource source = ByteSource::ofMemory("x.csv", bytes);
    return decoded(source, examineText(source), textBlockBytes);
}

std::string encodingOf(const std::string& bytes)
{
    return examineText(ByteSource::ofMemory("x.csv", bytes)).encoding;
}

std::string refusal(const std::string& bytes)
{
    try {
        return encodingOf(bytes);
    } catch (const FormatError& error) {
        return error.code();
    }
}

const std::string sample = "Received,Subject\r\n2026-03-05,Möte i Ånge 😀 – 5 €\r\n";
const std::string latin = "Received,Subject\r\n2026-03-05,Möte i Ånge\r\n";

}

TEST_SUITE("TextDecoder")
{
    TEST_CASE("The encoding is told by BOM, zero bytes and validity")
    {
        struct Case {
            const char* encoding;
            std::string bytes;
        };
        const std::vector<Case> cases = {
            {"ascii", "a,b\r\n1,2\r\n"},
            {"utf-8", sample},
            {"utf-8-bom", "\xEF\xBB\xBF" + sample},
            {"utf-16le-bom", "\xFF\xFE" + asUtf16(sample)},
            {"utf-16be-bom", "\xFE\xFF" + asUtf16(sample, true)},
            {"utf-16le", asUtf16(sample)},
            {"utf-16be", asUtf16(sample, true)},
            {"windows-1252", asWindows1252(latin)},
            {"mixed", latin + asWindows1252(latin)},
            {"mixed", asWindows1252(latin) + latin},
            {"mixed", "\xEF\xBB\xBF" + latin + asWindows1252(latin)},
            {"mixed", "Subject\r\nM?te i ?nge\r\nF?rslag\r\n" + latin},
            {"utf-8", "Subject\r\nVad nu?\r\n" + latin},
        };
        for (const Case& c : cases) {
            CAPTURE(c.bytes);
            CHECK(encodingOf(c.bytes) == c.encoding);
        }
    }

    TEST_CASE("CP850 is read as such where its letters leave no doubt, and told where they do")
    {
        struct Case {
            const char* encoding;
            std::string bytes;
            std::string text;
            std::uint64_t doubtful = 0;
        };
        const std::string inDos = "M\x94te om v\x86rd p\x86 \x99stra\n";
        const std::string inWindows = "M\xF6te p\xE5 v\xE5rd\n";
        const std::vector<Case> cases = {
            {"cp850", inDos, "Möte om vård på Östra\n"},
            {"cp850", "\x8Ersm\x94te, \x8Fnge, caf\x82\nv\x84g\n", "Ärsmöte, Ånge, café\nväg\n"},
            {"mixed", inDos + inWindows + "\x8Erla g\x86r\n",
             "Möte om vård på Östra\nMöte på vård\nÄrla går\n"},
            {"mixed", inDos + "Möte\n", "Möte om vård på Östra\nMöte\n"},
            {"windows-1252", "\x8Erla\n", "Žrla\n", 1},
            {"windows-1252", "M\x94te\n", "M”te\n", 1},
            // Real Windows-1252: quotes, daggers, trade marks and names.
            {"windows-1252", "\x94\xC4rende\x94 och \x94m\xF6te\x94\n", "”Ärende” och ”möte”\n"},
            {"windows-1252", "\x84Wort\x94 Excel\x99 A\x86 \xE5r\n", "„Wort” Excel™ A† år\n"},
            {"windows-1252",
             "\x8Ei\x9E"
             "ek, d\xE5\n",
             "Žižek, då\n"},
            {"windows-1252", "ord\x94ord\x94ord \xC5r\n", "ord”ord”ord År\n"},
            {"windows-1252",
             "\x93"
             "a\x94 \x96 b\x85 \x80\n",
             "“a” – b… €\n"},
        };
        for (const Case& c : cases) {
            CAPTURE(c.text);
            const TextFacts facts = examineText(ByteSource::ofMemory("x.csv", c.bytes));
            CHECK(facts.encoding == c.encoding);
            CHECK(facts.doubtfulLetters == c.doubtful);
            CHECK(decoded(c.bytes).text == c.text);
        }
    }

    TEST_CASE("Every encoding gives the same text")
    {
        for (const std::string& bytes :
             {sample, "\xEF\xBB\xBF" + sample, "\xFF\xFE" + asUtf16(sample),
              "\xFE\xFF" + asUtf16(sample, true), asUtf16(sample), asUtf16(sample, true)}) {
            CHECK(decoded(bytes).text == sample);
            CHECK(decoded(bytes).lossy == 0);
        }
        CHECK(decoded(asWindows1252(latin)).text == latin);
        CHECK(decoded("\x80 \x96 \x9F\xE5\n").text == "€ – Ÿå\n");
        CHECK(decoded(latin + asWindows1252(latin) + latin).text == latin + latin + latin);
    }

    TEST_CASE("A joined file's second BOM goes as well")
    {
        CHECK(decoded("\xEF\xBB\xBF\xEF\xBB\xBF" + sample).text == sample);
        CHECK(decoded("\xFF\xFE\xFF\xFE" + asUtf16(sample)).text == sample);
    }

    TEST_CASE("What cannot be decoded becomes U+FFFD and is counted")
    {
        const std::string mark = "\xEF\xBF\xBD";
        struct Case {
            std::string bytes;
            std::string text;
            std::uint64_t lossy;
        };
        const std::vector<Case> cases = {
            {"a\x81\x8D\x8F\x90\x9D\xE5\n", "a" + mark + mark + mark + mark + mark + "å\n", 5},
            // A line of sound UTF-8 with one cut character is no Windows-1252.
            {"åäö \xC3 x\n", "åäö " + mark + " x\n", 1},
            {"åäö \xC3", "åäö " + mark, 1},
            {asUtf16("aaaaaa") + std::string("\x3D\xD8", 2) + asUtf16("b"), "aaaaaa" + mark + "b",
             1},
            {asUtf16("aaaaaa") + std::string("\x00\xDE", 2), "aaaaaa" + mark, 1},
            {asUtf16("aaaaaa") + std::string("\x3D\xD8\x3D\xD8\x00\xDE", 6), "aaaaaa" + mark + "😀",
             1},
            {asUtf16("aaaaaa") + "b", "aaaaaa" + mark, 1},
            {asUtf16("aaaaaa") + std::string("\x3D\xD8", 2), "aaaaaa" + mark, 1},
            {asUtf16("aaaaaa") + std::string("\x3D\xD8", 2) + "x", "aaaaaa" + mark + mark, 2},
            {std::string("a,b\nc\0\0d\0e\n", 11), "a,b\nc" + mark + "d" + mark + "e\n", 3},
            {asUtf16("a,b,ccccccc") + std::string(4, '\0') + asUtf16("d"),
             "a,b,ccccccc" + mark + "d", 2},
        };
        for (const Case& c : cases) {
            CAPTURE(c.text);
            CHECK(decoded(c.bytes).text == c.text);
            CHECK(decoded(c.bytes).lossy == c.lossy);
        }
    }

    TEST_CASE("Blocks may end anywhere")
    {
        const std::string twice = sample + sample;
        const std::string mixed = latin + asWindows1252(latin) + "å\xC3å\n" + std::string(3, '\0');
        for (const std::string& bytes :
             {twice, asUtf16(twice), asUtf16(twice, true), asUtf16(twice) + "x", mixed}) {
            const ByteSource source = ByteSource::ofMemory("x", bytes);
            const TextFacts facts = examineText(source);
            const Decoded whole = decoded(source, facts, textBlockBytes);
            for (std::size_t block = 1; block <= bytes.size() + 1; ++block) {
                const Decoded pieces = decoded(source, facts, block);
                CHECK(pieces.text == whole.text);
                CHECK(pieces.lossy == whole.lossy);
            }
        }
    }

    TEST_CASE("Text cut off at any byte is valid UTF-8 and loses its last character at most")
    {
        for (const std::string& bytes :
             {sample, "\xFF\xFE" + asUtf16(sample), asUtf16(sample, true), asWindows1252(latin)}) {
            for (std::size_t cut = 4; cut < bytes.size(); ++cut) {
                const Decoded part = decoded(bytes.substr(0, cut));
                CHECK(isValidUtf8(part.text));
                CHECK(part.lossy <= 2);
            }
        }
    }

    TEST_CASE("Long text with a rare odd character is decoded alike by chunks and by units")
    {
        std::string text;
        for (int i = 0; i < 2000; ++i)
            text += std::string(static_cast<std::size_t>(i % 37), 'x') + (i % 3 ? "å" : "😀");
        CHECK(decoded(asUtf16(text)).text == text);
        CHECK(decoded(asUtf16(text, true)).text == text);
    }

    TEST_CASE("Binary and empty files are refused")
    {
        CHECK(refusal("") == "empty-file");
        CHECK(refusal("\xEF\xBB\xBF") == "empty-file");
        CHECK(refusal("\xFF\xFE") == "empty-file");
        CHECK(refusal("log" + std::string(100, '\0') + "log") == "binary-file");
        CHECK(refusal("\x01\x02\x03\x04\x05\x06\x07\x10\x11\x12 and more") == "binary-file");
        CHECK(refusal("\xFF\xFE" + std::string(200, '\0')) == "binary-file");
    }

    TEST_CASE("A stop between two blocks ends the examination")
    {
        struct Stopped {};
        int calls = 0;
        const auto check = [&] {
            if (++calls == 2)
                throw Stopped();
        };
        const ByteSource utf8 = ByteSource::ofMemory("x", std::string(3 * textBlockBytes, 'x'));
        CHECK_THROWS_AS((void)examineText(utf8, check), Stopped);
        // Two passes: the whole, then its lines.
        calls = 0;
        const ByteSource mixed = ByteSource::ofMemory("x", asWindows1252(latin));
        CHECK_THROWS_AS((void)examineText(mixed, check), Stopped);
    }
}
