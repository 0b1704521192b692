// SPDX-License-Identifier: EUPL-1.2
#include "export/CellText.h"

#include "core/base/Text.h"

#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

struct Case {
    std::string given;
    std::string shown;
    std::uint64_t replaced;
};

constexpr const char* broken = "\xEF\xBF\xBD";

}

TEST_SUITE("CellText")
{
    TEST_CASE("What cannot be shown safely is replaced and counted, all else is kept")
    {
        const std::vector<Case> cases{
            {"Möte", "Möte", 0},
            {"", "", 0},
            {"=1+1 <b> & \"x\"", "=1+1 <b> & \"x\"", 0},
            {"a\r\nb\nc\rd\te\xC2\x85"
             "f\xE2\x80\xA8g",
             "a b c d e f g", 0},
            {std::string("a\0b\x01\x1F\x7F", 6),
             std::string("a") + broken + "b" + broken + broken + broken, 4},
            {"\xC2\x9B[31m", std::string(broken) + "[31m", 1},
            {"\xE2\x80\xAEtxt.exe\xE2\x81\xA9", std::string(broken) + "txt.exe" + broken, 2},
            {"\xEF\xBF\xBE\xEF\xBF\xBF", std::string(broken) + broken, 2},
            {"bad\xFF\xED\xA0\x80", std::string("bad") + broken + broken + broken + broken, 4},
            {std::string("was ") + broken, std::string("was ") + broken, 0},
            {"שלום مرحبا 👩‍⚕️", "שלום مرحبا 👩‍⚕️", 0},
        };
        for (const Case& c : cases) {
            CAPTURE(c.given);
            CellText text;
            CHECK(text.shown(c.given) == c.shown);
            CHECK(text.replaced() == c.replaced);
        }
    }

    TEST_CASE("What Excel would read as a coded character is escaped")
    {
        CellText text;
        CHECK(text.forWorkbook("_x0041_") == "_x005F_x0041_");
        CHECK(text.forWorkbook("a_x000d_b") == "a_x005F_x000d_b");
        CHECK(text.forWorkbook("_x005F_x0041_") == "_x005F_x005F_x005F_x0041_");
        CHECK(text.forWorkbook("_x0041_x0042_") == "_x005F_x0041_x005F_x0042_");
        for (const char* plain : {"_x41_", "_X0041_", "_x004G_", "x0041_", "_x0041", "a_b"})
            CHECK(text.forWorkbook(plain) == plain);
    }

    TEST_CASE("A text longer than a cell is cut with a note, never inside a character")
    {
        const std::size_t room = CellText::workbookLimit - utf16Length(CellText::cutNote);
        const std::string note(CellText::cutNote);
        CellText text;

        const std::string full(CellText::workbookLimit, 'a');
        CHECK(text.forWorkbook(full) == full);
        CHECK(text.cut() == 0);
        CHECK(text.forWorkbook(full + "a") == std::string(room, 'a') + note);
        CHECK(text.cut() == 1);

        // An emoji is two units: the one that would be halved is left out.
        const std::string astride = std::string(room - 1, 'a') + "😀" + std::string(200, 'b');
        CHECK(text.forWorkbook(astride) == std::string(room - 1, 'a') + note);
        std::string many;
        for (std::size_t i = 0; i < 16'383; ++i)
            many += "😀";
        CHECK(text.forWorkbook(many + "å") == many + "å");
        CHECK(utf16Length(text.forWorkbook(many + "åå")) <= CellText::workbookLimit);
        CHECK(text.cut() == 3);

        // Escapes count with the length that they have in the file.
        std::string escapes;
        for (int i = 0; i < 4000; ++i)
            escapes += "_x0041_ ";
        const std::string cut = text.forWorkbook(escapes);
        CHECK(utf16Length(cut) <= CellText::workbookLimit);
        CHECK(utf16Length(cut) > CellText::workbookLimit - 16);
        CHECK(cut.substr(cut.size() - note.size()) == note);
    }
}
