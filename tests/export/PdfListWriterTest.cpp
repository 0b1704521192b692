// SPDX-License-Identifier: EUPL-1.2
#include "export/PdfListWriter.h"

#include "core/base/Error.h"
#include "export/LeakGate.h"
#include "export/ListPages.h"
#include "export/PaperText.h"
#include "tests/export/PdfParts.h"
#include "tests/export/TestList.h"
#include "tests/support/TempFolder.h"

#include <QGuiApplication>
#include <doctest/doctest.h>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

const std::string secret = "Hemlig diagnos: cystisk njursjukdom";

ForbiddenTexts forbidden()
{
    ForbiddenTexts texts;
    texts.add("masked", secret);
    texts.add("withheld", "doris.dahl@privat.example");
    texts.add("message-id", "a1b2c3d4@mail.region.example");
    texts.add("account", "REGION\\regist01");
    texts.add("path", "/home/regist01/arkiv");
    texts.seal();
    return texts;
}

std::string printed(const std::vector<LeakFinding>& findings)
{
    std::string text;
    for (const LeakFinding& finding : findings)
        text += finding.kind + (finding.nr != 0 ? "@" + std::to_string(finding.nr) : "") + " ";
    return text;
}

std::string pdfOf(const DisclosableList& list)
{
    const TempFolder folder;
    writeOverviewPdf(list, folder / "list.pdf");
    return readFile(folder / "list.pdf");
}

std::string foundIn(const DisclosableList& list)
{
    const ForbiddenTexts texts = forbidden();
    return printed(LeakGate(list, texts).examinePdf(pdfOf(list)));
}

DisclosableRow rowWith(std::int64_t nr, const std::string& subject)
{
    return listRow(nr, "2026-06-01 12:00:59", "a@x.example", "b@x.example", subject);
}

}

TEST_SUITE("PdfListWriter")
{
    TEST_CASE("A list as it is written passes the gate, whatever its texts hold")
    {
        DisclosableList list = sampleList();
        for (const std::string& subject :
             std::vector<std::string>{"office ffi fl -> 3x4 AV To",
                                      "a\tb\r\nc",
                                      " blank ",
                                      "<&>\"'\\()",
                                      "bad\xFF\x01",
                                      "\xE2\x80\xAEtxt",
                                      "[sekretess][sekretess]",
                                      "\xEF\xBF\xBD",
                                      "ÅÄÖ åäö éèü ßþðđ ŁłŒ",
                                      "e\xCC\x81",
                                      "Привет мир",
                                      "Καλημέρα",
                                      "שלום (abc) 12",
                                      "مرحبا بالعالم",
                                      "中文 日本",
                                      "नमस्ते",
                                      "😀 ok ☎️",
                                      "soft\xC2\xADhyphen nb\xC2\xA0sp",
                                      "\xE2\x80\x90\xE2\x80\x91-–—",
                                      "",
                                      std::string(300, 'x'),
                                      "µ Ω ™ № ½"}) {
            CAPTURE(subject);
            DisclosableList one = emptyList();
            one.rows.push_back(rowWith(1, subject));
            CHECK(foundIn(one) == "");
            list.rows.push_back(rowWith(static_cast<std::int64_t>(list.rows.size()) + 1, subject));
        }
        CHECK(foundIn(list) == "");
        CHECK(foundIn(emptyList()) == "");
    }

    TEST_CASE("A row that is higher than a page goes on over the next ones")
    {
        DisclosableList list = emptyList();
        std::string words;
        for (int i = 0; i < 3000; ++i)
            words += "ord" + std::to_string(i) + " ";
        list.rows = {rowWith(1, "före"), rowWith(2, words), rowWith(3, "efter")};
        CHECK(foundIn(list) == "");
        CHECK(ListPages(list).count() > 10);
    }

    TEST_CASE("A word too long for its line is broken behind its joints, anything else anywhere")
    {
        const QString address = QStringLiteral("anna.svensson@regionhalland.se");
        const auto lines = [&](const QString& text, const QString& room) {
            return PaperText::lineCount(text, PaperText::Face::Body,
                                        PaperText::widthOf(room, PaperText::Face::Body));
        };
        // Room for all but one letter, which would be two lines in any case.
        CHECK(lines(address, address.chopped(1)) == 2);
        // `anna.svensson@` leaves no room for `region`, and is a line of its own all the same.
        CHECK(lines(address, QStringLiteral("anna.svensson@regio")) == 2);
        CHECK(lines(address, QStringLiteral("anna.svens")) == 4);
        CHECK(lines(QString(30, u'x'), QString(10, u'x') + u'.') == 3);
        CHECK(lines(QStringLiteral("שלום@שלום.example"), QStringLiteral("שלום@")) >= 2);
        DisclosableList list = emptyList();
        list.rows = {
            listRow(1, "2026-06-01 12:00:59", address.toStdString(), "b@x.example", "Möte")};
        CHECK(foundIn(list) == "");
    }

    TEST_CASE("Characters that no font draws are named")
    {
        const TempFolder folder;
        DisclosableList list = emptyList();
        list.rows = {rowWith(1, "\xF4\x80\x80\x80 b \xF4\x80\x80\x81 \xF4\x80\x80\x80 å")};
        const WrittenList written = writeOverviewPdf(list, folder / "list.pdf");
        CHECK(written.undrawable == std::vector<char32_t>{0x100000, 0x100001});
        list.rows = {rowWith(1, "åäö")};
        CHECK(writeOverviewPdf(list, folder / "plain.pdf").undrawable.empty());
    }

    TEST_CASE("The same list gives the same bytes, with the time of freezing")
    {
        const std::string bytes = pdfOf(sampleList());
        CHECK(bytes == pdfOf(sampleList()));
        CHECK(bytes.find("(D:20260331") != std::string::npos);
    }

    TEST_CASE("A forbidden text is found although the list itself says it, broken over lines too")
    {
        for (const std::string& subject : std::vector<std::string>{
                 "Angående " + secret + " i dag", "HEMLIG DIAGNOS: CYSTISK NJURSJUKDOM",
                 "Angående något helt annat som är långt och " + secret}) {
            CAPTURE(subject);
            DisclosableList list = sampleList();
            list.rows[3].subject = open(subject);
            CHECK(foundIn(list) == "masked@4 ");
        }
        DisclosableList list = sampleList();
        list.rows[4].recipients[21] = open("doris.dahl@privat.example");
        CHECK(foundIn(list) == "withheld@5 ");
    }

    TEST_CASE("A PDF of another list is refused")
    {
        const ForbiddenTexts texts = forbidden();
        const DisclosableList list = sampleList();
        const auto judge = [&](const auto& change) {
            DisclosableList other = sampleList();
            change(other);
            return printed(LeakGate(list, texts).examinePdf(pdfOf(other)));
        };
        CHECK(judge([](DisclosableList& l) { l.rows[1].subject = open("Angående x i dag"); }) ==
              "cell@2 ");
        CHECK(judge([](DisclosableList& l) { l.rows[1].subject = open("Angående " + secret); }) ==
              "cell@2 masked@2 ");
        CHECK(judge([](DisclosableList& l) { l.rows[0].time->msOfDay += 1000; }) == "cell@1 ");
        CHECK(judge([](DisclosableList& l) {
                  l.rows.erase(l.rows.begin() + 3);
              }).starts_with("cell@4 "));
        CHECK(judge([](DisclosableList& l) { l.rows.push_back(rowWith(6, "mer")); }) ==
              "row-extra ");
        CHECK(judge([](DisclosableList& l) { l.rows[4].recipients.pop_back(); }) ==
              "cell@5 row-missing@5 ");
        CHECK(judge([](DisclosableList& l) { l.authority = DisclosableText::own("anna"); }) ==
              "pdf-property ");
        CHECK(judge([](DisclosableList& l) { l.snapshotAt.ms += 1000; }) == "pdf-property ");
        CHECK(judge([](DisclosableList& l) { l.caseNumber = "2026-0124"; }) ==
              "pdf-property pdf-page row-missing ");
    }

    TEST_CASE("Everything that can be planted in a PDF is found")
    {
        struct Case {
            std::string name;
            std::function<void(PdfParts&)> plant;
            std::string finding;
        };
        const std::vector<Case> cases{
            {"a comment between objects", [](PdfParts& p) { p.gap = "% " + secret + "\n"; },
             "pdf-syntax"},
            {"bytes behind the end", [](PdfParts& p) { p.tail = secret; }, "pdf-syntax"},
            {"an object that nothing uses", [](PdfParts& p) { p.add("<<\n/Type /Page\n>>\n"); },
             "pdf-unused"},
            {"an attachment",
             [](PdfParts& p) {
                 p.replace("/Type /Catalog", "/Type /Catalog\n/EmbeddedFiles null");
             },
             "pdf-name"},
            {"an action",
             [](PdfParts& p) { p.replace("/Type /Catalog", "/Type /Catalog /URI (x)"); },
             "pdf-name"},
            {"a note on a page", [](PdfParts& p) { p.replace("\n[ ]\n", "\n[ 1 0 R ]\n"); },
             "pdf-name"},
            {"a property", [](PdfParts& p) { p.replace("/Producer", "/Author (x) /Producer"); },
             "pdf-property"},
            {"another title", [](PdfParts& p) { p.replace("/Title (", "/Title (x"); },
             "pdf-property"},
            {"a comment in an object",
             [](PdfParts& p) { p.replace("/Type /Catalog", "/Type /Catalog\n%hemligt\n"); },
             "pdf-string"},
            {"text in clear in a page",
             [](PdfParts& p) { p.content = [](std::string& c) { c += "BT (hemligt) Tj ET\n"; }; },
             "pdf-drawing"},
            {"curves",
             [](PdfParts& p) { p.content = [](std::string& c) { c += "0 0 1 1 2 2 c\n"; }; },
             "pdf-drawing"},
            {"a picture", [](PdfParts& p) { p.content = [](std::string& c) { c += "/Im9 Do\n"; }; },
             "pdf-drawing"},
            {"glyphs more",
             [](PdfParts& p) {
                 p.content = [](std::string& c) {
                     const std::size_t from = c.find("BT\n");
                     c += c.substr(from, c.find("ET\n", from) + 3 - from);
                 };
             },
             "row-extra"},
            {"glyphs less",
             [](PdfParts& p) {
                 p.content = [](std::string& c) {
                     const std::size_t from = c.rfind("<");
                     c.replace(from, 6, "<0001>");
                 };
             },
             "cell"},
        };
        const ForbiddenTexts texts = forbidden();
        const DisclosableList list = sampleList();
        const LeakGate gate(list, texts);
        const std::string good = pdfOf(list);
        CHECK(printed(gate.examinePdf(PdfParts(good).build())) == "");
        for (const Case& c : cases) {
            CAPTURE(c.name);
            PdfParts parts(good);
            c.plant(parts);
            const std::string found = printed(gate.examinePdf(parts.build()));
            CHECK_MESSAGE(found.find(c.finding) != std::string::npos, found);
        }
    }

    TEST_CASE("A PDF cut at any byte is refused")
    {
        const ForbiddenTexts texts = forbidden();
        const DisclosableList list = sampleList();
        const std::string good = pdfOf(list);
        const LeakGate gate(list, texts);
        for (std::size_t at = 0; at < good.size(); at += at < good.size() - 1000 ? 97U : 1U) {
            if (gate.examinePdf(good.substr(0, at)).empty())
                FAIL("cut at ", at, " and not noticed");
        }
    }

    TEST_CASE("Three thousand rows are written, read back and can be stopped")
    {
        DisclosableList list = emptyList();
        for (int i = 1; i <= 3'000; ++i)
            list.rows.push_back(rowWith(i, "Ärende " + std::to_string(i * 7919 % 99'991)));
        CHECK(foundIn(list) == "");
        std::stop_source stop;
        stop.request_stop();
        const TempFolder folder;
        CHECK_THROWS_AS(
            writeOverviewPdf(list, folder / "l.pdf", ProgressMeter(stop.get_token(), {})),
            Cancelled);
    }
}
