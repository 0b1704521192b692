// SPDX-License-Identifier: EUPL-1.2
#include "core/import/ZipPartStream.h"

#include "core/base/Error.h"
#include "tests/support/ZipBuilder.h"

#include <doctest/doctest.h>

#include <functional>

#include <zip.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

using Descriptor = ZipPart::Descriptor;

/// The parts with their bytes, or the error.
std::string read(const std::string& bytes, const ZipLimits& limits = {})
{
    try {
        const ZipPackage package(bytes, limits);
        std::string out;
        for (const ZipPackage::Entry& entry : package.entries())
            out += entry.name + "=" + ZipPartStream::readAll(package, entry) + ";";
        return out;
    } catch (const FormatError& error) {
        return error.what();
    }
}

/// The same by libzip, as a second opinion.
std::string readByLibzip(const std::string& bytes)
{
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    REQUIRE(archive != nullptr);
    std::string out;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(file != nullptr);
        std::string part(4096, '\0');
        const zip_int64_t n = zip_fread(file, part.data(), part.size());
        zip_fclose(file);
        out += std::string(zip_get_name(archive, static_cast<zip_uint64_t>(i), 0)) + "=" +
               part.substr(0, static_cast<std::size_t>(n)) + ";";
    }
    zip_discard(archive);
    return out;
}

std::string kinds(const std::string& bytes)
{
    const ZipPackage package(bytes, {});
    std::string out;
    for (const ContainerFinding& finding : package.findings())
        out += finding.part + ":" + finding.kind + " ";
    return out;
}

ZipBuilder twoParts()
{
    ZipBuilder zip;
    zip.add("a.xml", "<a>one one one one one</a>").add("xl/b.xml", "<b/>");
    return zip;
}

const std::string content = "a.xml=<a>one one one one one</a>;xl/b.xml=<b/>;";

struct Case {
    std::string what;
    std::function<void(ZipBuilder&)> change;
    std::string expected = {};
};

void streamed(ZipBuilder& zip, Descriptor descriptor)
{
    for (ZipPart& part : zip.parts)
        part.descriptor = descriptor;
}

/// POI's streaming workbooks: all sizes and offsets by zip64 although they are small.
void alwaysZip64(ZipBuilder& zip)
{
    std::uint32_t at = 0;
    for (ZipPart& part : zip.parts) {
        const std::uint64_t packed = rawDeflate(part.bytes).size();
        part.descriptor = Descriptor::Signed64;
        part.localVersion = 45;
        part.localSize = part.localPackedSize = 0xFFFFFFFF;
        part.localExtra = zipExtra(1, littleEndian(0, 8) + littleEndian(0, 8));
        part.size = part.packedSize = part.localAt = 0xFFFFFFFF;
        part.disk = 0xFFFF;
        part.centralExtra =
            zipExtra(1, littleEndian(part.bytes.size(), 8) + littleEndian(packed, 8) +
                            littleEndian(at, 8) + littleEndian(0, 4));
        at += static_cast<std::uint32_t>(30 + part.name.size() + 20 + packed + 24);
    }
    zip.hasZip64End = true;
    zip.count = zip.diskCount = 0xFFFF;
    zip.directorySize = zip.directoryAt = 0xFFFFFFFF;
}

}

TEST_SUITE("ZipPackage")
{
    TEST_CASE("Containers as spreadsheet programs write them are opened, as libzip opens them")
    {
        const std::vector<Case> cases = {
            {"libxlsxwriter", [](ZipBuilder&) {}},
            {"openpyxl", [](ZipBuilder& zip) { zip.parts[0].externalAttributes = 0x01800000; }},
            {"openpyxl, write-only: zip64 extra with sizes in the local header",
             [](ZipBuilder& zip) {
                 ZipPart& part = zip.parts[0];
                 part.localExtra = zipExtra(1, littleEndian(part.bytes.size(), 8) +
                                                   littleEndian(rawDeflate(part.bytes).size(), 8));
                 part.localSize = part.localPackedSize = 0xFFFFFFFF;
                 part.version = part.localVersion = 45;
             }},
            {"Excel: growth hint in the local header only, level bits",
             [](ZipBuilder& zip) {
                 zip.parts[0].localExtra =
                     zipExtra(0xA220, "\x28\xA0\x02" + std::string(513, '\0'));
                 zip.parts[0].flags = zip.parts[1].flags = 6;
             }},
            {"LibreOffice and Google: streamed, signed descriptor, UTF-8 flag",
             [](ZipBuilder& zip) {
                 streamed(zip, Descriptor::Signed);
                 zip.parts[0].flags = zip.parts[1].flags = 0x0800;
             }},
            {"older Java: descriptor without signature",
             [](ZipBuilder& zip) { streamed(zip, Descriptor::Plain); }},
            {".NET Framework packaging: wide descriptor, version 45 in the local header",
             [](ZipBuilder& zip) {
                 streamed(zip, Descriptor::Signed64);
                 zip.parts[0].localVersion = 45;
             }},
            {"wide descriptor without signature",
             [](ZipBuilder& zip) { streamed(zip, Descriptor::Plain64); }},
            {"POI, streaming: zip64 everywhere", alwaysZip64},
            {"POI: zip64 end record beside a true short one",
             [](ZipBuilder& zip) { zip.hasZip64End = true; }},
            {"descriptor flag with the sizes known beforehand",
             [](ZipBuilder& zip) { zip.parts[0].flags = 8; }},
            {"WPS, Numbers: stored parts",
             [](ZipBuilder& zip) {
                 for (ZipPart& part : zip.parts)
                     part.isDeflated = false;
             }},
            {"stored and streamed",
             [](ZipBuilder& zip) {
                 zip.parts[1].isDeflated = false;
                 streamed(zip, Descriptor::Signed);
             }},
            {"zipped by hand: dates, comments, extended times",
             [](ZipBuilder& zip) {
                 zip.parts[0].time = 0x5C6A8C00;
                 zip.parts[0].comment = "note";
                 zip.parts[0].localExtra = zipExtra(0x5455, "\x03" + std::string(8, 'x'));
                 zip.parts[0].centralExtra = zipExtra(0x5455, "\x03" + std::string(4, 'x'));
             }},
        };
        for (const Case& test : cases) {
            CAPTURE(test.what);
            ZipBuilder zip = twoParts();
            test.change(zip);
            CHECK(read(zip.build()) == content);
            CHECK(readByLibzip(zip.build()) == content);
        }
    }

    TEST_CASE("A directory in another order than the entries is followed")
    {
        ZipBuilder zip = twoParts();
        const std::string first = zip.build();
        std::swap(zip.parts[0], zip.parts[1]);
        const auto size =
            static_cast<std::uint32_t>(30 + 5 + rawDeflate("<a>one one one one one</a>").size());
        zip.parts[0].localAt = size;
        zip.parts[1].localAt = 0;
        const std::string swapped = zip.build();
        const std::size_t directory = first.find("PK\x01\x02");
        CHECK(read(first.substr(0, directory) + swapped.substr(directory)) ==
              "xl/b.xml=<b/>;a.xml=<a>one one one one one</a>;");
    }

    TEST_CASE("Folders are listed as entries without bytes")
    {
        ZipBuilder zip = twoParts();
        zip.add("xl/", "");
        zip["xl/"].isDeflated = false;
        CHECK(read(zip.build()) == content + "xl/=;");
    }

    TEST_CASE("A container that does not agree with itself is refused, with what does not agree")
    {
        const std::vector<Case> cases = {
            {"bytes behind the end", [](ZipBuilder& zip) { zip.suffix = "x"; },
             "xlsx-damaged (end-record)"},
            {"archive comment", [](ZipBuilder& zip) { zip.comment = "x"; },
             "xlsx-damaged (end-record)"},
            {"bytes before the first entry", [](ZipBuilder& zip) { zip.prefix = "MZ"; },
             "xlsx-damaged (gap)"},
            {"a gap between entries", [](ZipBuilder& zip) { zip.parts[0].gapAfter = "hidden"; },
             "xlsx-damaged (gap)"},
            {"a gap before the directory", [](ZipBuilder& zip) { zip.gap = "hidden"; },
             "xlsx-damaged (gap)"},
            {"a gap that looks like a descriptor",
             [](ZipBuilder& zip) { zip.parts[0].gapAfter = std::string(16, 'x'); },
             "xlsx-damaged (gap)"},
            {"a descriptor with another CRC",
             [](ZipBuilder& zip) {
                 streamed(zip, Descriptor::Signed);
                 zip.parts[0].descriptorCrc = 1;
             },
             "xlsx-damaged (gap)"},
            {"two entries on the same bytes", [](ZipBuilder& zip) { zip.parts[1].localAt = 0; },
             "xlsx-damaged (local-header)"},
            {"the same entry twice",
             [](ZipBuilder& zip) {
                 zip.parts[1] = zip.parts[0];
                 zip.parts[1].name = "A.XML";
                 zip.parts[1].localName = "a.xml";
             },
             "xlsx-damaged (duplicate-name)"},
            {"an entry within another",
             [](ZipBuilder& zip) { zip.parts[0].packedSize = zip.parts[0].localPackedSize = 100; },
             "xlsx-damaged (overlap)"},
            {"the same name twice", [](ZipBuilder& zip) { zip.parts[1].name = "a.xml"; },
             "xlsx-damaged (duplicate-name)"},
            {"another name in the local header",
             [](ZipBuilder& zip) { zip.parts[0].localName = "b.xml"; },
             "xlsx-damaged (local-header)"},
            {"another size in the local header",
             [](ZipBuilder& zip) { zip.parts[0].localSize = 5; }, "xlsx-damaged (local-header)"},
            {"another CRC in the local header", [](ZipBuilder& zip) { zip.parts[0].localCrc = 5; },
             "xlsx-damaged (local-header)"},
            {"another method in the local header",
             [](ZipBuilder& zip) { zip.parts[0].localMethod = 0; }, "xlsx-damaged (local-header)"},
            {"a local header that is none", [](ZipBuilder& zip) { zip.parts[1].localAt = 3; },
             "xlsx-damaged (local-header)"},
            {"a local header beyond the file",
             [](ZipBuilder& zip) { zip.parts[1].localAt = 0x7FFFFFFF; },
             "xlsx-damaged (truncated)"},
            {"wrong CRC in all places",
             [](ZipBuilder& zip) { zip.parts[0].crc = zip.parts[0].localCrc = 7; },
             "xlsx-damaged (crc)"},
            {"more bytes than declared",
             [](ZipBuilder& zip) { zip.parts[0].size = zip.parts[0].localSize = 20; },
             "xlsx-damaged (size)"},
            {"fewer bytes than declared",
             [](ZipBuilder& zip) { zip.parts[0].size = zip.parts[0].localSize = 40; },
             "xlsx-damaged (size)"},
            {"bytes behind the end of the packed stream",
             [](ZipBuilder& zip) {
                 zip.parts[0].packed = rawDeflate(zip.parts[0].bytes) + "secret";
             },
             "xlsx-damaged (size)"},
            {"a packed stream without end",
             [](ZipBuilder& zip) {
                 zip.parts[0].packed = rawDeflate(zip.parts[0].bytes).substr(0, 8);
             },
             "xlsx-damaged (inflate)"},
            {"a packed stream that is none",
             [](ZipBuilder& zip) { zip.parts[0].packed = "\xFF\xFF\xFF\xFF"; },
             "xlsx-damaged (inflate)"},
            {"no packed bytes at all", [](ZipBuilder& zip) { zip.parts[0].packed = ""; },
             "xlsx-damaged (inflate)"},
            {"an absurd size, told in both places",
             [](ZipBuilder& zip) { zip.parts[0].size = zip.parts[0].localSize = 60U << 20; },
             "xlsx-damaged (size)"},
            {"a size beyond the limit", [](ZipBuilder& zip) { zip.parts[0].size = 0xFFFFFFFE; },
             "xlsx-limit (part)"},
            {"stored bytes with two sizes",
             [](ZipBuilder& zip) {
                 zip.parts[1].isDeflated = false;
                 zip.parts[1].size = zip.parts[1].localSize = 3;
             },
             "xlsx-damaged (size)"},
            {"encrypted", [](ZipBuilder& zip) { zip.parts[0].flags = 1; }, "xlsx-encrypted"},
            {"strongly encrypted", [](ZipBuilder& zip) { zip.parts[0].flags = 0x40; },
             "xlsx-encrypted"},
            {"masked headers", [](ZipBuilder& zip) { zip.parts[0].flags = 0x2000; },
             "xlsx-encrypted"},
            {"AES", [](ZipBuilder& zip) { zip.parts[0].method = 99; }, "xlsx-encrypted"},
            {"encrypted by the local header only",
             [](ZipBuilder& zip) { zip.parts[0].localFlags = 1; }, "xlsx-encrypted"},
            {"bzip2", [](ZipBuilder& zip) { zip.parts[0].method = 12; }, "xlsx-damaged (method)"},
            {"unknown flags", [](ZipBuilder& zip) { zip.parts[0].flags = 0x4000; },
             "xlsx-damaged (flags)"},
            {"more entries promised", [](ZipBuilder& zip) { zip.count = zip.diskCount = 3; },
             "xlsx-damaged (central-directory)"},
            {"fewer entries promised", [](ZipBuilder& zip) { zip.count = zip.diskCount = 1; },
             "xlsx-damaged (central-directory)"},
            {"another count for the disk", [](ZipBuilder& zip) { zip.diskCount = 1; },
             "xlsx-damaged (end-record)"},
            {"several disks", [](ZipBuilder& zip) { zip.endDisk = 1; },
             "xlsx-damaged (multi-disk)"},
            {"an entry on another disk", [](ZipBuilder& zip) { zip.parts[0].disk = 2; },
             "xlsx-damaged (multi-disk)"},
            {"too many entries", [](ZipBuilder& zip) { zip.count = zip.diskCount = 513; },
             "xlsx-limit (entries)"},
            {"a directory elsewhere", [](ZipBuilder& zip) { zip.directoryAt = 0; },
             "xlsx-damaged (central-directory)"},
            {"a directory beyond the file", [](ZipBuilder& zip) { zip.directoryAt = 0xFFFFFF00; },
             "xlsx-damaged (central-directory)"},
            {"a directory of another size", [](ZipBuilder& zip) { zip.directorySize = 5; },
             "xlsx-damaged (central-directory)"},
            {"an extra field longer than its place",
             [](ZipBuilder& zip) { zip.parts[0].centralExtra = littleEndian(0xFFFF0001, 4); },
             "xlsx-damaged (extra-field)"},
            {"an extra field of one byte", [](ZipBuilder& zip) { zip.parts[0].localExtra = "x"; },
             "xlsx-damaged (extra-field)"},
            {"marks for zip64 without values",
             [](ZipBuilder& zip) { zip.parts[0].size = 0xFFFFFFFF; }, "xlsx-damaged (zip64)"},
            {"a zip64 field that is too short",
             [](ZipBuilder& zip) {
                 zip.parts[0].size = 0xFFFFFFFF;
                 zip.parts[0].centralExtra = zipExtra(1, "1234");
             },
             "xlsx-damaged (zip64)"},
            {"two zip64 fields",
             [](ZipBuilder& zip) {
                 const std::string extra = zipExtra(1, littleEndian(26, 8));
                 zip.parts[0].size = 0xFFFFFFFF;
                 zip.parts[0].centralExtra = extra + extra;
             },
             "xlsx-damaged (zip64)"},
            {"193 GB by zip64",
             [](ZipBuilder& zip) {
                 zip.parts[0].size = 0xFFFFFFFF;
                 zip.parts[0].centralExtra = zipExtra(1, littleEndian(193ULL << 30, 8));
             },
             "xlsx-limit (part)"},
            {"a zip64 offset that overflows",
             [](ZipBuilder& zip) {
                 zip.parts[1].localAt = 0xFFFFFFFF;
                 zip.parts[1].centralExtra = zipExtra(1, std::string(8, '\xFF'));
             },
             "xlsx-damaged (truncated)"},
            {"packed bytes without number by zip64",
             [](ZipBuilder& zip) {
                 zip.parts[0].packedSize = 0xFFFFFFFF;
                 zip.parts[0].centralExtra = zipExtra(1, std::string(8, '\xFF'));
             },
             "xlsx-damaged (local-header)"},
            {"a zip64 end record elsewhere",
             [](ZipBuilder& zip) {
                 zip.hasZip64End = true;
                 zip.end64At = 0;
             },
             "xlsx-damaged (zip64)"},
            {"a zip64 end record that differs",
             [](ZipBuilder& zip) {
                 zip.hasZip64End = true;
                 zip.end64Count = 1;
             },
             "xlsx-damaged (zip64)"},
            {"a zip64 directory that overflows",
             [](ZipBuilder& zip) {
                 zip.hasZip64End = true;
                 zip.directoryAt = 0xFFFFFFFF;
                 zip.end64DirectoryAt = ~0ULL;
             },
             "xlsx-damaged (central-directory)"},
        };
        for (const Case& test : cases) {
            CAPTURE(test.what);
            ZipBuilder zip = twoParts();
            test.change(zip);
            CHECK(read(zip.build()) == test.expected);
        }
    }

    TEST_CASE("Names that could mean something to a file system are refused")
    {
        for (const char* name : {"../a.xml", "xl/../a.xml", "/xl/a.xml", "xl\\a.xml", "C:a.xml",
                                 "xl//a.xml", "", "\xC3\xA5.xml", "a\n.xml"}) {
            CAPTURE(name);
            ZipBuilder zip;
            zip.add(name, "<a/>");
            CHECK(read(zip.build()) == "xlsx-damaged (name)");
        }
    }

    TEST_CASE("A file cut at any byte, or with any byte changed, ends in a value or an error")
    {
        ZipBuilder zip = twoParts();
        zip.parts[0].descriptor = Descriptor::Signed;
        zip.parts[1].localExtra = zipExtra(0xA220, "1234");
        const std::string whole = zip.build();
        for (std::size_t n = 0; n < whole.size(); ++n) {
            CAPTURE(n);
            CHECK(read(whole.substr(0, n)).starts_with("xlsx-damaged"));
        }
        int refused = 0;
        for (std::size_t n = 0; n < whole.size(); ++n) {
            std::string changed = whole;
            changed[n] = static_cast<char>(changed[n] ^ 0xFF);
            const std::string result = read(changed);
            refused += result.starts_with("xlsx-") ? 1 : 0;
            CHECK((result.starts_with("xlsx-") || result == content));
        }
        CHECK(refused > static_cast<int>(whole.size() / 2));
    }

    TEST_CASE("A bomb is unpacked no further than it declared, and limits are sums")
    {
        const std::string zeros(1 << 20, '0');
        ZipBuilder zip;
        zip.add("a", zeros).add("b", zeros).add("c", zeros);
        CHECK(read(zip.build(), {20U << 20, 512, 1U << 20, 3U << 20}).size() ==
              3 * (zeros.size() + 3));
        CHECK(read(zip.build(), {20U << 20, 512, (1U << 20) - 1, 3U << 20}) == "xlsx-limit (part)");
        CHECK(read(zip.build(), {20U << 20, 512, 1U << 20, (3U << 20) - 1}) ==
              "xlsx-limit (total)");
        CHECK(read(zip.build(), {20U << 20, 2, 1U << 20, 3U << 20}) == "xlsx-limit (entries)");
        CHECK(read(zip.build(), {100, 512, 1U << 20, 3U << 20}) == "xlsx-limit (file)");
        zip["b"].size = zip["b"].localSize = 100;
        CHECK(read(zip.build()) == "xlsx-damaged (size)");
    }

    TEST_CASE("A password makes an OLE container of the workbook")
    {
        const std::string name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        CHECK(read("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + name) == "xlsx-encrypted");
        CHECK(read("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook") == "xlsx-damaged (ole)");
        CHECK(read("") == "xlsx-damaged (end-record)");
        CHECK(read("Received;SenderAddress;RecipientAddress") == "xlsx-damaged (end-record)");
    }

    TEST_CASE("Whatever can carry bytes beside the parts is found")
    {
        CHECK(kinds(twoParts().build()).empty());
        const std::vector<Case> cases = {
            {"local extra", [](ZipBuilder& zip) { zip.parts[0].localExtra = zipExtra(7, "leak"); },
             "a.xml:local-extra "},
            {"central extra",
             [](ZipBuilder& zip) { zip.parts[0].centralExtra = zipExtra(7, "leak"); },
             "a.xml:central-extra "},
            {"comment", [](ZipBuilder& zip) { zip.parts[1].comment = "leak"; },
             "xl/b.xml:comment "},
            {"time", [](ZipBuilder& zip) { zip.parts[1].time = 0x5C6A8C00; },
             "xl/b.xml:time-stamp xl/b.xml:time-stamp "},
            {"attributes", [](ZipBuilder& zip) { zip.parts[1].externalAttributes = 0x20; },
             "xl/b.xml:attributes "},
            {"descriptor", [](ZipBuilder& zip) { zip.parts[1].descriptor = Descriptor::Signed; },
             "xl/b.xml:descriptor "},
            {"folder",
             [](ZipBuilder& zip) {
                 zip.add("xl/leak/", "");
                 zip["xl/leak/"].isDeflated = false;
             },
             "xl/leak/:directory "},
            {"zip64", [](ZipBuilder& zip) { zip.hasZip64End = true; }, ":zip64 "},
        };
        for (const Case& test : cases) {
            CAPTURE(test.what);
            ZipBuilder zip = twoParts();
            test.change(zip);
            CHECK(kinds(zip.build()) == test.expected);
        }
    }
}
