// SPDX-License-Identifier: EUPL-1.2
#include "tests/export/PlantedLeak.h"

namespace postinsyn::test {

namespace {

const std::string comments =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments><text>" + secret +
    "</text></comments>";

}

const std::vector<Leak>& containerLeaks()
{
    static const std::vector<Leak> leaks{
        {"a string table with a leftover",
         [](OpenPackage& p) { p.zip.add("xl/sharedStrings.xml", "<sst>" + secret + "</sst>"); },
         ":parts"},
        {"comments", [](OpenPackage& p) { p.zip.add("xl/comments1.xml", comments); }, ":parts"},
        {"custom XML", [](OpenPackage& p) { p.zip.add("customXml/item1.xml", comments); },
         ":parts"},
        {"custom properties", [](OpenPackage& p) { p.zip.add("docProps/custom.xml", comments); },
         ":parts"},
        {"a preview picture", [](OpenPackage& p) { p.zip.add("docProps/thumbnail.jpeg", secret); },
         ":parts"},
        {"a macro", [](OpenPackage& p) { p.zip.add("xl/vbaProject.bin", secret); }, ":parts"},
        {"a pivot cache",
         [](OpenPackage& p) { p.zip.add("xl/pivotCache/pivotCacheRecords1.xml", comments); },
         ":parts"},
        {"a linked workbook",
         [](OpenPackage& p) { p.zip.add("xl/externalLinks/externalLink1.xml", comments); },
         ":parts"},
        {"a drawing", [](OpenPackage& p) { p.zip.add("xl/drawings/drawing1.xml", comments); },
         ":parts"},
        {"printer settings",
         [](OpenPackage& p) { p.zip.add("xl/printerSettings/printerSettings1.bin", secret); },
         ":parts"},
        {"one more sheet", [](OpenPackage& p) { p.zip.add("xl/worksheets/sheet4.xml", comments); },
         ":parts"},
        {"a part less", [](OpenPackage& p) { p.zip.parts.pop_back(); }, ":parts"},
        {"a folder with a telling name",
         [](OpenPackage& p) { p.zip.add("xl/regist01/", "").parts.back().isDeflated = false; },
         ":parts"},
        {"a second part of the same name",
         [](OpenPackage& p) { p.zip.add(logPart, p.zip[logPart].bytes); }, ":container"},
        {"bytes before the first part", [](OpenPackage& p) { p.zip.prefix = secret; },
         ":container"},
        {"bytes between two parts", [](OpenPackage& p) { p.zip[logPart].gapAfter = secret; },
         ":container"},
        {"bytes before the directory", [](OpenPackage& p) { p.zip.gap = secret; }, ":container"},
        {"a comment of the archive", [](OpenPackage& p) { p.zip.comment = secret; }, ":container"},
        {"bytes behind the end", [](OpenPackage& p) { p.zip.suffix = secret; }, ":container"},
        {"a comment of a part", [](OpenPackage& p) { p.zip[logPart].comment = secret; },
         logPart + ":comment"},
        {"an extra field in the directory",
         [](OpenPackage& p) { p.zip[logPart].centralExtra = zipExtra(0x7570, secret); },
         logPart + ":central-extra"},
        {"an extra field in a local header",
         [](OpenPackage& p) { p.zip[logPart].localExtra = zipExtra(0x7570, secret); },
         logPart + ":local-extra"},
        {"a time of writing", [](OpenPackage& p) { p.zip[logPart].time = 0x5A3B6C12; },
         logPart + ":time-stamp"},
        {"rights of a file system",
         [](OpenPackage& p) { p.zip[logPart].externalAttributes = 0x81A40000; },
         logPart + ":attributes"},
        {"a part that is not deflated", [](OpenPackage& p) { p.zip[logPart].isDeflated = false; },
         logPart + ":stored"},
        {"bytes behind the deflated data",
         [](OpenPackage& p) { p.zip[logPart].packed = rawDeflate(p.zip[logPart].bytes) + secret; },
         ":masked"},
        {"another name in the local header",
         [](OpenPackage& p) { p.zip[logPart].localName = "xl/worksheets/hemlig.xml"; },
         ":container"},
    };
    return leaks;
}

}
