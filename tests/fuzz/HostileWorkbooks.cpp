// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/HostileWorkbooks.h"

#include "tests/support/ReturnedBook.h"

#include <random>
#include <utility>

namespace postinsyn::test {

namespace {

const std::string sheetPart = "xl/worksheets/sheet2.xml";
const std::string stringPart = "xl/sharedStrings.xml";
const std::string bookPart = "xl/workbook.xml";
const std::string relationPart = "xl/_rels/workbook.xml.rels";

std::string times(std::size_t n, const std::string& text)
{
    std::string out;
    out.reserve(n * text.size());
    for (std::size_t i = 0; i < n; ++i)
        out += text;
    return out;
}

ReturnedBook markedBook()
{
    ReturnedBook book;
    book.ask({3, 7, 9});
    return book;
}

class HostileSet {
public:
    using Change = std::function<void(ZipBuilder&)>;

    void add(std::string what, std::function<std::string()> bytes, bool mustFail = true)
    {
        all.push_back({std::move(what), std::move(bytes), mustFail});
    }

    /// The package of a sound list, changed.
    void zip(std::string what, const Change& change, bool mustFail = true)
    {
        add(
            std::move(what),
            [change] {
                ZipBuilder made = markedBook().builder().zip();
                change(made);
                return made.build();
            },
            mustFail);
    }

    /// One part changed.
    void part(const std::string& what, const std::string& name,
              const std::function<void(ZipPart&)>& change, bool mustFail = true)
    {
        zip(
            what + " in " + name, [=](ZipBuilder& made) { change(made[name]); }, mustFail);
    }

    /// Put behind the begin of an element of the part.
    void behind(const std::string& what, const std::string& name, const std::string& tag,
                const std::function<std::string()>& text, bool mustFail = true)
    {
        part(
            what, name,
            [=](ZipPart& made) {
                const std::size_t at = made.bytes.find('>', made.bytes.find("<" + tag));
                made.bytes.insert(at + 1, text());
            },
            mustFail);
    }

    void table(std::string what, const std::function<void(ReturnedBook&)>& change,
               bool mustFail = false)
    {
        add(
            std::move(what),
            [change] {
                ReturnedBook made = markedBook();
                change(made);
                return made.workbook();
            },
            mustFail);
    }

    std::vector<HostileWorkbook> all;
};

void addLyingContainers(HostileSet& set)
{
    using Descriptor = ZipPart::Descriptor;
    for (const std::string& name : {sheetPart, stringPart, bookPart}) {
        set.part("a wrong checksum", name, [](ZipPart& p) { p.crc = p.localCrc = 7; });
        set.part("a size that is too small", name, [](ZipPart& p) { p.size = p.localSize = 10; });
        set.part("a size of nearly 4 GB", name,
                 [](ZipPart& p) { p.size = p.localSize = 0xFFFFFFF0; });
        set.part("a packed size beyond the file", name,
                 [](ZipPart& p) { p.packedSize = p.localPackedSize = 0x7FFFFFFF; });
        set.part("sizes that differ from place to place", name,
                 [](ZipPart& p) { p.localSize = 1; });
        set.part("an entry at the place of another", name, [](ZipPart& p) { p.localAt = 0; });
        set.part("an entry beyond the file", name, [](ZipPart& p) { p.localAt = 0xFFFFFFFE; });
        set.part("another name at its place", name,
                 [](ZipPart& p) { p.localName = std::string(p.name.size(), 'x'); });
        set.part("a method nobody uses", name, [](ZipPart& p) { p.method = p.localMethod = 99; });
        set.part("methods that differ", name, [](ZipPart& p) { p.localMethod = 0; });
        set.part("the flag of a password", name, [](ZipPart& p) { p.flags = 1; });
        set.part("no deflated bytes", name,
                 [](ZipPart& p) { p.packed = std::string(100, '\xFF'); });
        set.part("half of the deflated bytes", name, [](ZipPart& p) {
            const std::string whole = rawDeflate(p.bytes);
            p.packed = whole.substr(0, whole.size() / 2);
        });
        set.part("bytes behind the deflated ones", name,
                 [](ZipPart& p) { p.packed = rawDeflate(p.bytes) + "hidden"; });
        set.part("a descriptor with another checksum", name, [](ZipPart& p) {
            p.descriptor = Descriptor::Signed;
            p.descriptorCrc = 7;
        });
    }
    for (const char* name : {"../../etc/passwd", "/etc/passwd", "..\\..\\x", "C:\\x", "c:x",
                             "xl/../../x", "a\nb", "XL/WORKBOOK.XML", "xl/workbook.xml"})
        set.zip(std::string("an entry of the name ") + name,
                [=](ZipBuilder& made) { made.add(name, "x"); });
    set.zip("a name with a null in it",
            [](ZipBuilder& made) { made.add(std::string("xl/a\0b", 6), "x"); });
    set.zip("a name of 60 000 letters",
            [](ZipBuilder& made) { made.add(std::string(60'000, 'n'), "x"); });
    set.zip("a program before it",
            [](ZipBuilder& made) { made.prefix = "MZ" + std::string(500, 'x'); });
    set.zip("a gap before the directory", [](ZipBuilder& made) { made.gap = "hidden"; });
    set.zip("bytes behind the end", [](ZipBuilder& made) { made.suffix = "hidden"; });
    set.zip("a directory that is longer", [](ZipBuilder& made) { made.directorySize = 0xFFFFFF; });
    set.zip("a directory elsewhere", [](ZipBuilder& made) { made.directoryAt = 0xFFFFFFF0; });
    set.zip("a count that is too high", [](ZipBuilder& made) { made.count = 0xFFFE; });
    set.zip("a second disk", [](ZipBuilder& made) { made.endDisk = 1; });
    set.zip("a 64-bit end that points beyond the file", [](ZipBuilder& made) {
        made.hasZip64End = true;
        made.end64At = 0xFFFFFFFFFFFFFFF0ULL;
    });
    set.zip("a 64-bit end that counts 2^60 entries", [](ZipBuilder& made) {
        made.hasZip64End = true;
        made.end64Count = 1ULL << 60;
    });
    set.zip("a 64-bit directory at the end of numbers", [](ZipBuilder& made) {
        made.hasZip64End = true;
        made.end64DirectoryAt = 0xFFFFFFFFFFFFFFFFULL;
    });
    set.part(
        "a 64-bit field that is cut off", sheetPart,
        [](ZipPart& p) { p.centralExtra = zipExtra(1, "abc"); }, false);
    set.part("a field that is longer than its space", sheetPart,
             [](ZipPart& p) { p.centralExtra = littleEndian(1, 2) + littleEndian(60'000, 2); });
    set.zip("600 entries", [](ZipBuilder& made) {
        for (int i = 0; i < 600; ++i)
            made.add("xl/x" + std::to_string(i) + ".xml", "x");
    });
}

void addBombs(HostileSet& set)
{
    constexpr std::size_t mega = 1U << 20;
    set.part("65 MB of nothing", sheetPart, [](ZipPart& p) { p.bytes.assign(65 * mega, ' '); });
    set.part("63 MB of nothing", sheetPart, [](ZipPart& p) { p.bytes.assign(63 * mega, ' '); });
    set.part("63 MB of nothing", stringPart, [](ZipPart& p) { p.bytes.assign(63 * mega, ' '); });
    set.part("63 MB that are declared as 1 000 bytes", sheetPart, [](ZipPart& p) {
        p.bytes.assign(63 * mega, ' ');
        p.size = p.localSize = 1000;
    });
    set.zip("300 parts of a megabyte", [](ZipBuilder& made) {
        for (int i = 0; i < 300; ++i)
            made.add("xl/media/x" + std::to_string(i) + ".bin", std::string(mega, '\0'));
    });
    set.behind("a million and one strings", stringPart, "sst",
               [] { return times(1'000'001, "<si/>"); });
    set.behind(
        "a long string that each cell of many shows", sheetPart, "sheetData",
        [] {
            return "<row>" +
                   times(200, "<c t=\"str\"><v>" + std::string(32'000, 'a') + "</v></c>") +
                   "</row>";
        },
        false);
    set.add("a million rows", [] {
        XlsxBuilder book = markedBook().builder();
        std::string rows;
        for (int nr = 1; nr <= 1'000'000; ++nr)
            rows += "<row><c><v>1</v></c></row>";
        std::string& xml = book.sheets[1].xml;
        xml.insert(xml.rfind("</sheetData>"), rows);
        return book.build();
    });
    set.add(
        "a table whose every cell is the longest string there can be",
        [] {
            ReturnedBook book = markedBook();
            const BookCell longest = BookCell::words(std::string(32'000, 'x'));
            for (std::size_t nr = 1; nr <= 12; ++nr)
                for (std::size_t column = 5; column < 9; ++column)
                    book.row(nr).cells[column] = longest;
            book.table.insert(book.table.end(), 900, book.row(12));
            return book.workbook();
        },
        false);
    set.add("21 MB that are no package", [] { return "PK\x03\x04" + std::string(21 * mega, 'x'); });
    set.add("a file of nothing but heads", [] { return times(100'000, "PK\x03\x04"); });
    set.zip("1 000 sheets", [](ZipBuilder& made) {
        std::string& xml = made[bookPart].bytes;
        xml.insert(xml.find("</sheets>"), times(1000, "<sheet name=\"x\" r:id=\"rId1\"/>"));
    });
}

void addXmlTricks(HostileSet& set)
{
    const std::string laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    const std::string outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    const std::string elsewhere = "<!DOCTYPE x SYSTEM \"http://attacker.example/x.dtd\">";
    for (const std::string& name : {sheetPart, stringPart, bookPart, relationPart,
                                    std::string("_rels/.rels"), std::string("xl/styles.xml")}) {
        const auto declared = [](const std::string& text) {
            return [=](ZipPart& p) { p.bytes.insert(p.bytes.find("?>") + 2, text); };
        };
        set.part("a billion laughs", name, declared(laughs));
        set.part("an entity outside", name, declared(outside));
        set.part("a document type elsewhere", name, declared(elsewhere));
        set.part("UTF-16 bytes", name, [](ZipPart& p) { p.bytes = "\xFF\xFE<\0?\0"; });
        set.part("another encoding declared", name, [](ZipPart& p) {
            const std::size_t at = p.bytes.find("UTF-8");
            p.bytes.replace(at, 5, "UTF-7");
        });
        set.part("the second half missing", name,
                 [](ZipPart& p) { p.bytes.resize(p.bytes.size() / 2); });
        set.part("elements that nest 100 000 deep", name,
                 [](ZipPart& p) { p.bytes += times(100'000, "<a>"); });
    }
    for (const auto& [name, tag] : {std::pair(sheetPart, std::string("sheetData")),
                                    std::pair(stringPart, std::string("sst"))}) {
        set.behind("a tag of 8 MB", name, tag,
                   [] { return "<" + std::string(8U << 20, 'a') + "/>"; });
        set.behind("a comment of 8 MB", name, tag,
                   [] { return "<!--" + std::string(8U << 20, '-') + "-->"; });
        set.behind("a reference without end", name, tag,
                   [] { return "&" + std::string(100'000, 'a'); });
        set.behind(
            "a text of 8 MB in one place", name, tag,
            [] { return "<si><t>" + std::string(8U << 20, 'a') + "</t></si>"; }, false);
        set.behind("5 000 attributes", name, tag, [] {
            std::string tagText = "<row";
            for (int i = 0; i < 5000; ++i)
                tagText += " a" + std::to_string(i) + "=\"\"";
            return tagText + "/>";
        });
    }
    set.part(
        "a sheet on another machine", relationPart,
        [](ZipPart& p) {
            const std::size_t at = p.bytes.find("Target=\"worksheets/sheet2.xml\"");
            p.bytes.insert(at, "TargetMode=\"External\" ");
        },
        false);
    set.part("a sheet that is the workbook", relationPart, [](ZipPart& p) {
        const std::string from = "worksheets/sheet2.xml";
        p.bytes.replace(p.bytes.find(from), from.size(), "workbook.xml");
    });
}

void addCellTricks(HostileSet& set)
{
    const auto row = [&](const std::string& what, const std::string& xml, bool mustFail = true) {
        set.part(
            what, sheetPart,
            [=](ZipPart& p) { p.bytes.insert(p.bytes.rfind("</sheetData>"), xml); }, mustFail);
    };
    row("a row 4294967297", "<row r=\"4294967297\"/>");
    row("rows backwards", "<row r=\"2\"/>");
    row("a cell in the last column", "<row><c r=\"XFD14\"><v>1</v></c></row>");
    row("a reference of forty letters", "<row><c r=\"" + std::string(40, 'A') + "1\"/></row>");
    row("a string of the table that is not there", "<row><c t=\"s\"><v>99999</v></c></row>");
    row("a string of number -1", "<row><c t=\"s\"><v>-1</v></c></row>");
    row("a number of 1 000 digits", "<row><c><v>" + std::string(1000, '9') + "</v></c></row>",
        false);
    row("a number that is none", "<row><c><v>NaN</v></c><c><v>1e999</v></c></row>", false);
    row("a style beyond the table", "<row><c s=\"4294967295\"><v>46000</v></c></row>", false);
    row("16 000 cells in a row", "<row>" + times(16'000, "<c><v>1</v></c>") + "</row>");
    row("a formula that calls a program",
        "<row><c t=\"str\"><f>cmd|' /c calc'!A1</f><v>X</v></c></row>", false);
    row("a row of 3 000 pieces of text",
        "<row><c t=\"inlineStr\"><is>" +
            times(3000, "<r><t>" + std::string(100, 'a') + "</t></r>") + "</is></c></row>");
}

void addListTricks(HostileSet& set)
{
    set.table("1 000 rows that all say they are row 1",
              [](ReturnedBook& book) { book.table.insert(book.table.end(), 900, book.row(7)); });
    for (const char* number :
         {"4294967297", "18446744073709551617", "-1", "1E308", "0x7", "7.0000001"})
        set.table(std::string("a row of number ") + number,
                  [=](ReturnedBook& book) { book.row(7).cells[0] = BookCell::number(number); });
    set.table(
        "a mark of control characters and overrides",
        [](ReturnedBook& book) {
            book.mark(8) = BookCell::words("\xE2\x80\xAE"
                                           "X\xE2\x80\xAC\xEF\xBF\xBE");
        },
        false);
    set.table("a case number of 30 000 characters",
              [](ReturnedBook& book) { book.about[1].cells[1].text = std::string(30'000, 'R'); });
    set.table("a version of twenty digits", [](ReturnedBook& book) {
        book.about[2].cells[1].text = "RK 2026-0123 v99999999999999999999";
    });
    set.table("a header of 250 columns", [](ReturnedBook& book) {
        for (int i = 0; i < 240; ++i)
            book.table[0].cells.push_back(BookCell::words("Begärs ut " + std::to_string(i)));
    });
    set.table("two headers",
              [](ReturnedBook& book) { book.table.insert(book.table.begin() + 6, book.table[0]); });
}

/// Bytes changed at random, half of them cut off too.
void addRandomDamage(HostileSet& set, std::uint32_t seed)
{
    constexpr int files = 60;
    const std::string sound = markedBook().workbook();
    std::mt19937 random(seed);
    for (int i = 0; i < files; ++i) {
        const auto number = random();
        set.add(
            "damage " + std::to_string(i),
            [sound, number, i] {
                std::mt19937 own(number);
                std::string bytes = sound;
                for (int k = 0; k <= i % 8; ++k)
                    bytes[own() % bytes.size()] = static_cast<char>(own() % 256);
                if (i % 2 == 0)
                    bytes.resize(own() % bytes.size());
                return bytes;
            },
            i % 2 == 0);
    }
}

}

std::vector<HostileWorkbook> hostileWorkbooks(std::uint32_t seed)
{
    HostileSet set;
    addLyingContainers(set);
    addBombs(set);
    addXmlTricks(set);
    addCellTricks(set);
    addListTricks(set);
    addRandomDamage(set, seed);
    return std::move(set.all);
}

}
