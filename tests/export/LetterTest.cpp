// SPDX-License-Identifier: EUPL-1.2
#include "app/issue/CaseLetter.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/import/ZipPackage.h"
#include "core/import/ZipPartStream.h"
#include "core/store/DirectoryStore.h"
#include "core/task/ConfirmSelection.h"
#include "export/SafeFile.h"
#include "export/gate/LetterGate.h"
#include "export/gate/PdfFile.h"
#include "export/letters/LetterFile.h"
#include "tests/export/PdfParts.h"
#include "tests/support/IssuedCase.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>
#include <map>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

using Told = std::map<std::string, std::string>;

const std::vector<std::string> lettersSecrets{"sender3@region.example", "Ärende 3",
                                              "sender4@region.example"};

/// What only a person can say, for every kind.
const Told allTold{
    {"brevlådor", "sender1@region.example\nsender2@region.example"},
    {"brevlåda", "sender1@region.example"},
    {"nämnd", "Regionstyrelsen"},
    {"beslut", "Uppgifterna i nr 3 lämnas inte ut."},
    {"skäl", "Det står inte klart att uppgifterna kan röjas utan men."},
    {"beslutsfattare", "Karin Ek"},
    {"titel", "regionjurist"},
    {"delegation", "RS 2026:4, punkt 12"},
    {"beslutsdatum", "2026-03-30"},
    {"delgivningsdag", "2026-03-31"},
    {"överklagande-inkom", "2026-04-02"},
    {"rättidsprövning", "Överklagandet har kommit in i rätt tid."},
    {"bilagor", "Överklagandet\nBeslutet\nDe omaskerade handlingarna, i förslutet omslag"},
    {"sidor", "12"},
    {"svar-senast", "2026-03-31"},
    {"bekräfta-senast", "2026-03-31"},
};

std::string pdfText(const std::string& bytes)
{
    std::string faults;
    const PdfFile::Sink sink = [&](const std::string& kind, std::int64_t) { faults += kind; };
    PdfFile file(bytes, sink);
    std::string text;
    for (std::size_t i = 0; i < file.pageCount(); ++i)
        for (const PdfRun& run : file.page(i).value_or(std::vector<PdfRun>()))
            text += run.text + "\n";
    CHECK(faults.empty());
    std::replace(text.begin(), text.end(), '\t', ' '); // the glyph of a space reads so
    return text;
}

std::string odtText(const std::string& bytes)
{
    const ZipPackage package(bytes, ZipLimits());
    std::string text;
    for (const auto& entry : package.entries())
        text += ZipPartStream::readAll(package, entry) + "\n";
    return text;
}

std::string textIn(const std::string& format, const std::string& bytes)
{
    if (format == "pdf")
        return pdfText(bytes);
    return format == "odt" ? odtText(bytes) : bytes;
}

/// A case whose list went out; rows 3, 4 and 7 were asked for.
struct LetterCase : IssuedCase {
    LetterCase()
    {
        issue();
        const auto proposal = readSelection(*archive, number, "3, 4 och 7", SelectionWay::Text);
        confirmSelection(*archive, proposal, {}, "anna");
    }

    WrittenLetter write(const std::string& kind, const std::string& name,
                        const Told& told = allTold)
    {
        return writeLetter(*archive, {number, kind, told}, folder / name, false, "anna", {});
    }

    std::string text(const std::string& kind, const Told& told = allTold)
    {
        return letterText(caseLetter(*archive, {number, kind, told}).letter);
    }

    std::string refusal(const std::string& kind, const Told& told)
    {
        try {
            write(kind, "refused.txt", told);
        } catch (const Error& error) {
            return error.code() + " " + error.detail();
        }
        return "written";
    }

    std::int64_t auditEntries() { return archive->audit().head().seq; }
};

std::string kindsOf(const std::vector<LeakFinding>& findings)
{
    std::string text;
    for (const LeakFinding& finding : findings)
        text += finding.part + ":" + finding.kind + " ";
    return text;
}

}

TEST_SUITE("Letter")
{
    TEST_CASE("Every letter is written in every form, and none of them holds what is masked")
    {
        LetterCase made;
        for (const std::string& kind : LetterTemplate::kinds()) {
            Told told = allTold;
            if (kind == "hold-lifted")
                told["spärr-hävd"] = "2026-04-30";
            for (const char* format : {"pdf", "odt", "txt"}) {
                CAPTURE(kind);
                CAPTURE(std::string(format));
                const std::string name = kind + "." + format;
                const std::int64_t before = made.auditEntries();
                const WrittenLetter written = made.write(kind, name, told);
                CHECK(made.auditEntries() == before + 1);
                const std::string bytes = readWholeFile(made.folder / name);
                CHECK(bytes.size() == written.size);
                const std::string text = textIn(format, bytes);
                CHECK(text.find(IssuedCase::number) != std::string::npos);
                CHECK(text.find("Region Exempel") != std::string::npos);
                CHECK(text.find("{{") == std::string::npos);
                for (const std::string& secret : lettersSecrets)
                    CHECK(text.find(secret) == std::string::npos);
                const std::string again = "again." + name;
                CHECK(made.write(kind, again, told).sha256 == written.sha256);
            }
        }
    }

    TEST_CASE("Facts come from the archive, in Swedish")
    {
        LetterCase made;
        const auto has = [](const std::string& text, const char* words) {
            CAPTURE(text);
            CHECK(text.find(words) != std::string::npos);
        };
        const std::string cover = made.text("cover-letter");
        has(cover, "RK 2026-0123 v1, med 12 rader");
        has(cover, "2 fält och 1 hel rad i listan har maskerats.");
        has(cover, "– 25 kap. 1 § OSL\n");
        has(cover, "(lagtext: ska godkännas av regionens jurist)");
        const std::string register_ = made.text("disclosure-register");
        has(register_,
            "Nr 3: hela raden är maskerad (25 kap. 1 § OSL)\n– Nr 4: avsändare (25 kap. 1 §"
            " OSL)\n– Nr 5: tid (25 kap. 1 § OSL)\n");
        has(register_, "lista version 1, 12 rader; fil med SHA-256 6868");
        const std::string decision = made.text("decision");
        has(decision, "Kammarrätten i Göteborg");
        has(decision, "Region Exempel\nRegionstyrelsen\n");
        const std::string order = made.text("message-order");
        has(order, "Ta fram (3 meddelanden)");
        has(order, "Nr 3: utan känt Message-ID\n");
        has(order, "Nr 4: utan känt Message-ID, 2026-03-29 00:04:00\n");
        has(made.text("court-handover"), "Sista dag för att överklaga var den 2026-04-21.");
        has(made.text("fee-note"), "\n54 kronor.\n");
    }

    TEST_CASE("A first reply says what was understood, and when mailboxes go")
    {
        TempFolder folder;
        const Instant now{1'774'825'200'000};
        const auto archive = Archive::create(folder / "a", Profile::builtIn("demo").toJson(),
                                             "anna", [&] { return now; });
        {
            Transaction transaction(archive->database());
            Mailbox mailbox;
            mailbox.address = "asa@region.example";
            mailbox.name = "Åsa";
            mailbox.employmentEnd = LocalDate::of(2026, 3, 20);
            archive->directory().put(mailbox);
            transaction.commit();
        }
        NewRequest told;
        told.caseNumber = "RE 1";
        told.receivedAt = now;
        told.filter.parties = {"asa@region.example", "bo@press.example"};
        told.filter.from = LocalDate::of(2026, 3, 1);
        told.filter.to = LocalDate::of(2026, 3, 20);
        registerRequest(*archive, told, "anna");
        const std::string reply = letterText(caseLetter(*archive, {"RE 1", "first-reply"}).letter);
        CHECK(
            reply.find("Meddelanden: från och med 2026-03-01 till och med 2026-03-20 (svensk tid); "
                       "avsändare eller mottagare: asa@region.example eller bo@press.example") !=
            std::string::npos);
        CHECK(reply.find("– asa@region.example raderas enligt rutin. Meddelanden kan tas fram till "
                         "och med 2026-04-19.") != std::string::npos);
        CHECK(reply.find("spärrat mot gallring sedan den 2026-03-30") != std::string::npos);
        const std::string hold = letterText(caseLetter(*archive, {"RE 1", "hold-request"}).letter);
        CHECK(hold.find("– asa@region.example\n\nDet gäller e-post under perioden från och med "
                        "2026-03-01 till och med 2026-03-20.") != std::string::npos);
        CHECK(hold.find("bo@press.example") == std::string::npos);
        // Its hold is active: there is no day on which it was lifted.
        CHECK(missingFields(*archive, {"RE 1", "hold-lifted"}) ==
              std::vector<std::string>{"spärr-hävd"});
    }

    TEST_CASE("What is missing is named, and what nobody knows is refused")
    {
        LetterCase made;
        CHECK(made.refusal("decision", {}) ==
              "letter-field-missing beslutsdatum, nämnd, beslut, skäl, beslutsfattare, delegation");
        CHECK(made.refusal("decision", {{"mottagare", "x"}}) == "letter-field-unknown mottagare");
        CHECK(made.refusal("thank-you", {}) == "letter-kind-unknown thank-you");
        CHECK_FALSE(std::filesystem::exists(made.folder / "refused.txt"));
    }

    TEST_CASE("A masked text that somebody types is found in every form, and no file is left")
    {
        LetterCase made;
        const std::int64_t before = made.auditEntries();
        for (const std::string& secret : lettersSecrets)
            for (const char* format : {"pdf", "odt", "txt"}) {
                CAPTURE(secret);
                CAPTURE(format);
                Told told = allTold;
                told["skäl"] = "Det gäller " + secret + ".";
                const std::string name = std::string("leak.") + format;
                CHECK_THROWS_WITH_AS(made.write("informal-refusal", name, told),
                                     doctest::Contains("leak-found"), GateError);
                CHECK_FALSE(std::filesystem::exists(made.folder / name));
            }
        CHECK(made.auditEntries() == before);
    }

    TEST_CASE("The gate refuses a file that says anything but the letter")
    {
        LetterCase made;
        CaseLetter wanted = caseLetter(*made.archive, {IssuedCase::number, "fee-note", allTold});
        Letter other = wanted.letter;
        other.blocks.back().text = DisclosableText::own("Något annat.");
        wanted.prepared.seal(wanted.ownWords);
        const LetterGate gate(wanted.letter, wanted.prepared.forbidden);
        const auto pdfOf = [&](const Letter& letter) {
            writeLetterPdf(letter, made.folder / "x.pdf");
            return readWholeFile(made.folder / "x.pdf");
        };
        CHECK(kindsOf(gate.examinePdf(pdfOf(wanted.letter))).empty());
        CHECK(kindsOf(gate.examineOdt(letterOdt(wanted.letter))).empty());
        CHECK(kindsOf(gate.examineText(letterText(wanted.letter))).empty());
        // Its control differs, which stands on every page.
        CHECK(kindsOf(gate.examinePdf(pdfOf(other))) == ":pdf-page :letter-text ");
        CHECK(kindsOf(gate.examineOdt(letterOdt(other))) == "content.xml:letter-text ");
        CHECK(kindsOf(gate.examineText(letterText(other))) == ":letter-text ");
        CHECK(kindsOf(gate.examineText(letterText(wanted.letter) + "x")) == ":letter-text ");
        CHECK(kindsOf(gate.examineOdt(letterOdt(wanted.letter) + "x")) == ":container ");
        PdfParts parts(pdfOf(wanted.letter));
        parts.tail = "% spare";
        CHECK(kindsOf(gate.examinePdf(parts.build())).find("pdf-syntax") != std::string::npos);
    }

    TEST_CASE("An authority's own template beside the archive takes the place of ours")
    {
        LetterCase made;
        const auto folder = made.folder / "mallar";
        CHECK(writeTemplates(folder).size() == LetterTemplate::kinds().size() + 1);
        CHECK(writeTemplates(folder).empty());
        const auto put = [&](const char* text) {
            std::ofstream(folder / "fee-note.txt", std::ios::binary) << text;
        };
        put("Vår avgift\n\nI ärende {{diarienummer}}: {{avgift}}.\n");
        CHECK(made.text("fee-note").find("Vår avgift\n\nI ärende RK 2026-0123: 54 kronor.\n") !=
              std::string::npos);
        put("Vår avgift\n\n{{avgft}}\n");
        CHECK(made.refusal("fee-note", allTold) == "letter-field-unknown avgft");
        // Its words are searched: a template cannot carry a secret of a case.
        put("Vår avgift\n\nTill sender4@region.example.\n");
        CHECK(made.refusal("fee-note", allTold).starts_with("leak-found"));
    }
}
