// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Directory.h"

#include "core/base/Text.h"
#include "core/store/DirectoryStore.h"
#include "core/task/ImportMailboxes.h"
#include "tests/support/Encodings.h"
#include "tests/support/Packing.h"
#include "tests/support/TempFolder.h"
#include "tests/support/XlsxBuilder.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace postinsyn;

namespace {

/// A table from text: cells separated by `,`, the first line names the columns.
class TextTable : public RecordReader {
public:
    explicit TextTable(std::string_view text) : m_lines(split(text, '\n'))
    {
        m_columns = split(m_lines.at(0), ',');
    }
    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }
    [[nodiscard]] const FileFacts& facts() const override { return m_facts; }
    [[nodiscard]] std::uint64_t position() const override { return 0; }
    Step next(Record& record, RowFault& fault) override
    {
        if (++m_at >= m_lines.size())
            return Step::End;
        if (m_lines[m_at].empty())
            return Step::Ignored;
        if (m_lines[m_at] == "!") {
            fault = {m_at + 1, "field-count", "!"};
            return Step::Fault;
        }
        m_cells = split(m_lines[m_at], ',');
        m_views.assign(m_cells.begin(), m_cells.end());
        record = {m_at + 1, m_views, 0, m_lines[m_at]};
        return Step::Record;
    }

private:
    std::vector<std::string> m_lines;
    std::vector<std::string> m_columns;
    FileFacts m_facts;
    std::size_t m_at = 0;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
};

struct Fixture {
    test::TempFolder folder;
    std::unique_ptr<Archive> archive = Archive::create(folder / "a", "{}", "anna");

    std::string import(std::string_view text)
    {
        TextTable table(text);
        const MailboxImport result = importMailboxes(*archive, table, "anna");
        std::string told = std::to_string(result.read) + " read: " + std::to_string(result.added) +
                           " added, " + std::to_string(result.changed) + " changed, " +
                           std::to_string(result.unchanged) + " unchanged";
        for (const RowFault& fault : result.rejected)
            told += "; " + std::to_string(fault.line) + " " + fault.code;
        return told;
    }
    std::string printed()
    {
        std::string text;
        for (const Mailbox& m : archive->directory().all())
            text += m.address + "|" + m.name + "|" + m.unit + "|" + m.board + "|" +
                    std::string(mailboxKindName(m.kind)) + "|" + join(m.aliases, "+") + "|" +
                    (m.employmentEnd ? m.employmentEnd->toIso() : "-") + "\n";
        return text;
    }
};

}

TEST_SUITE("Directory")
{
    TEST_CASE("Kinds are understood in both languages and any case")
    {
        struct Case {
            const char* text;
            const char* kind;
        };
        for (const Case& c :
             {Case{"person", "person"}, Case{"FUNCTION", "function"},
              Case{"Funktionsbrevlåda", "function"}, Case{"grupp", "group"},
              Case{"Förtroendevald", "elected"}, Case{" facklig ", "union"},
              Case{"System", "system"}, Case{"systemkonto", "system"},
              Case{"UserMailbox", "person"}, Case{"SharedMailbox", "function"},
              Case{"RoomMailbox", "function"}, Case{"EquipmentMailbox", "function"},
              Case{"GroupMailbox", "group"}, Case{"MailUniversalDistributionGroup", "group"},
              Case{"DiscoveryMailbox", "system"}}) {
            CAPTURE(c.text);
            CHECK(mailboxKindName(mailboxKindNamed(c.text).value()) == c.kind);
        }
        CHECK_FALSE(mailboxKindNamed("robot").has_value());
        CHECK_FALSE(mailboxKindNamed("").has_value());
    }

    TEST_CASE_FIXTURE(Fixture, "A Swedish table in any order of columns becomes mailboxes")
    {
        CHECK(
            import(
                "Namn,Adress,Enhet,Nämnd,Typ,Alias,Sista anställningsdag,Övrigt\n"
                "Åsa Östberg,Asa.Ostberg@region.example,Kansliet,Regionstyrelsen,person,"
                "asa.o@region.example|AO@region.example asa.ostberg@region.example,2026-08-31,x\n"
                "\n"
                "Registrator,registrator@region.example,,Regionstyrelsen,Funktionsbrevlåda,,\n") ==
            "2 read: 2 added, 0 changed, 0 unchanged");
        CHECK(printed() == "Asa.Ostberg@region.example|Åsa Östberg|Kansliet|Regionstyrelsen|person|"
                           "AO@region.example+asa.o@region.example|2026-08-31\n"
                           "registrator@region.example|Registrator||Regionstyrelsen|function||-\n");
        CHECK(archive->directory().find("ASA.O@region.example")->name == "Åsa Östberg");
        CHECK_FALSE(archive->directory().find("nobody@region.example").has_value());
        CHECK(archive->directory().addresses().size() == 4);
    }

    TEST_CASE_FIXTURE(Fixture, "A bad row is told with its line and code, the others are taken")
    {
        CHECK(import("address,kind,employment_end,aliases\n"
                     "a@region.example,,,\n"
                     ",,,\n"
                     "no address,,,\n"
                     "b@region.example,robot,,\n"
                     "c@region.example,,2026-02-30,\n"
                     "!\n"
                     "A@REGION.example,union,,\n"
                     "d@region.example,,,a@region.example\n"
                     "e@region.example,,,nonsense\n"
                     "f@region.example\n") ==
              "10 read: 2 added, 0 changed, 0 unchanged; 3 address-missing; 4 address-invalid; "
              "5 kind-unknown; 6 date-invalid; 7 field-count; 8 address-repeated; 9 address-taken; "
              "10 alias-invalid");
        CHECK(printed() == "a@region.example||||person||-\nf@region.example||||person||-\n");
    }

    TEST_CASE_FIXTURE(Fixture, "A later table changes what it has columns for and nothing else")
    {
        import("address,name,unit,board,aliases\n"
               "a@region.example,Anna,Kansliet,Nämnd 1,aa@region.example\n");
        const std::string uid = archive->directory().all().at(0).uid;
        CHECK(import("address,employment_end\na@region.example,2026-01-31\n") ==
              "1 read: 0 added, 1 changed, 0 unchanged");
        CHECK(import("address,employment_end\na@region.example,2026-01-31\n") ==
              "1 read: 0 added, 0 changed, 1 unchanged");
        CHECK(printed() ==
              "a@region.example|Anna|Kansliet|Nämnd 1|person|aa@region.example|2026-01-31\n");
        CHECK(import("address,name,aliases,employment_end\nA@region.example,,,\n") ==
              "1 read: 0 added, 1 changed, 0 unchanged");
        CHECK(printed() == "A@region.example||Kansliet|Nämnd 1|person||2026-01-31\n");
        CHECK(archive->directory().all().at(0).uid == uid);
        CHECK(import("address\naa@region.example\n") == "1 read: 1 added, 0 changed, 0 unchanged");
    }

    TEST_CASE_FIXTURE(Fixture, "An empty cell takes no last day away; a person does")
    {
        import("address,slutar\na@region.example,\nb@region.example,2026-01-31\n");
        endMailbox(*archive, "a@region.example", LocalDate::of(2026, 12, 1), "anna");
        TextTable again("address,slutar\na@region.example,\nb@region.example,\n");
        const MailboxImport result = importMailboxes(*archive, again, "anna");
        CHECK(result.unchanged == 2);
        CHECK(result.keptEnds == 2);
        CHECK(printed() == "a@region.example||||person||2026-12-01\n"
                           "b@region.example||||person||2026-01-31\n");
        CHECK(archive->directory().leaving().size() == 2);
        CHECK(endMailbox(*archive, "a@region.example", {}, "anna").employmentEnd == std::nullopt);
        REQUIRE(archive->directory().leaving().size() == 1);
        CHECK(archive->directory().leaving()[0].address == "b@region.example");
        CHECK(printed().starts_with("a@region.example||||person||-\n"));
    }

    TEST_CASE_FIXTURE(Fixture, "An alias of one mailbox is not another mailbox")
    {
        import("address,aliases\na@region.example,aa@region.example\n");
        CHECK(import("address\naa@region.example\n") ==
              "1 read: 0 added, 0 changed, 0 unchanged; 2 address-taken");
    }

    TEST_CASE_FIXTURE(Fixture, "A table without an address column is refused")
    {
        for (const char* text : {"name,unit\nAnna,Kansliet\n", "name,unit\n"}) {
            TextTable table(text);
            CHECK_THROWS_AS(importMailboxes(*archive, table, "anna"), FormatError);
        }
        CHECK(archive->audit().head().seq == 1);
    }

    TEST_CASE_FIXTURE(Fixture, "The last day of employment is set by address or alias, and audited")
    {
        import("address,aliases\na@region.example,aa@region.example\n");
        const Mailbox ended =
            endMailbox(*archive, "AA@region.example", LocalDate::of(2026, 1, 31), "anna");
        CHECK(archive->directory().find("a@region.example")->employmentEnd ==
              LocalDate::of(2026, 1, 31));
        const auto entry = archive->audit().entries(archive->audit().head().seq).at(0).entry;
        CHECK(entry.event == "mailbox-ended");
        CHECK(entry.objectUid == ended.uid);
        CHECK(entry.detail == "last-day=2026-01-31");
        CHECK_THROWS_AS(
            endMailbox(*archive, "x@region.example", LocalDate::of(2026, 1, 31), "anna"),
            GateError);
    }

    TEST_CASE_FIXTURE(Fixture, "Columns are known by the names that people and systems give them")
    {
        struct Case {
            const char* header;
            const char* row;
        };
        const Case cases[] = {
            {"E-postadress,Visningsnamn,Förvaltning,Anställning upphör",
             "a@region.example,Anna,Kansliet,2026-08-31"},
            {"slutdatum,ENHET,namn,e-post", "2026-08-31,Kansliet,Anna,a@region.example"},
            {"Name,DisplayName,PrimarySmtpAddress,Mail,Department,End date",
             "anna1,Anna,a@region.example,x,Kansliet,2026-08-31"},
            {"Full name,Mail,Avdelning,Ended", "Anna,a@region.example,Kansliet,2026-08-31 00:00"},
            {"SMTP:,Namn.,Unit,Slutar", "a@region.example,Anna,Kansliet,2026-08-31"},
        };
        for (const Case& one : cases) {
            CAPTURE(one.header);
            Fixture fresh;
            CHECK(fresh.import(std::string(one.header) + "\n" + one.row + "\n") ==
                  "1 read: 1 added, 0 changed, 0 unchanged");
            CHECK(fresh.printed() == "a@region.example|Anna|Kansliet||person||2026-08-31\n");
        }
        CHECK(import("mail,slutar\na@region.example,2026-08-31 07:00\n") ==
              "1 read: 0 added, 0 changed, 0 unchanged; 2 date-invalid");
    }

    TEST_CASE_FIXTURE(Fixture, "Mailboxes as Exchange exports them are taken, nicknames left out")
    {
        import("address,aliases\nanna@region.example,a@region.example\n");
        CHECK(import("Database,Alias,RecipientType,RecipientTypeDetails,Name,DisplayName,"
                     "PrimarySmtpAddress\n"
                     "DB1,annaberg,UserMailbox,UserMailbox,annaberg,Anna Berg,anna@region.example\n"
                     "DB1,rum1,UserMailbox,RoomMailbox,rum1,Rum 1,rum1@region.example\n"
                     "DB1,bo bo@x.example,UserMailbox,SharedMailbox,bo,Bo,bo@region.example\n"
                     "DB1,x,MailContact,MailContact,x,X,x@kund.example\n") ==
              "4 read: 2 added, 1 changed, 0 unchanged; 5 kind-unknown");
        CHECK(printed() == "anna@region.example|Anna Berg|||person|a@region.example|-\n"
                           "bo@region.example|Bo|||function|bo@x.example|-\n"
                           "rum1@region.example|Rum 1|||function||-\n");
    }

    TEST_CASE_FIXTURE(Fixture, "Aliases are found however an export writes them side by side")
    {
        for (const std::string column :
             {"Aliases", "EmailAddresses", "E-mail Addresses", "proxyAddresses"})
            for (const std::string cell :
                 {"a2@k.example;a3@k.example", "a2@k.example, a3@k.example",
                  "a2@k.example|a3@k.example",
                  "SMTP:a@k.example,smtp:a2@k.example,smtp:A3@k.example",
                  "smtp:a2@k.example;X400:C=SE;A= ;P=Org;O=Ex change;S=Ek;;smtp:a3@k.example",
                  "{SMTP:a@k.example, smtp:a2@k.example, smtp:a3@k.example}",
                  "x500:/o=Org/ou=Admin Group (X)/cn=a@b smtp:a2@k.example SIP:a@k.example "
                  "smtp:a3@k.example"}) {
                CAPTURE(column);
                CAPTURE(cell);
                Fixture fresh;
                const auto path = fresh.folder.write(
                    "m.csv", "PrimarySmtpAddress," + column + "\na@k.example,\"" + cell + "\"\n");
                CHECK(importMailboxFile(*fresh.archive, path.string(), "anna").added == 1);
                CHECK(foldAddress(fresh.printed()) ==
                      "a@k.example||||person|a2@k.example+a3@k.example|-");
            }
    }

    TEST_CASE_FIXTURE(Fixture, "Aliases that an export did not write are told and stay as known")
    {
        import("address,aliases\na@k.example,a2@k.example\nb@k.example,b2@k.example\n");
        const auto path =
            folder.write("m.csv", "PrimarySmtpAddress,EmailAddresses\n"
                                  "a@k.example,Microsoft.Exchange.Data.ProxyAddressCollection\n"
                                  "b@k.example,\"{SMTP:b@k.example, smtp:b3@k.example...}\"\n"
                                  "c@k.example,SMTP:c@k.example\n");
        const MailboxImport result = importMailboxFile(*archive, path.string(), "anna");
        CHECK(result.cutAliases == 2);
        CHECK(result.rejected.empty());
        CHECK(printed() == "a@k.example||||person|a2@k.example|-\n"
                           "b@k.example||||person|b2@k.example+b3@k.example|-\n"
                           "c@k.example||||person||-\n");
    }

    TEST_CASE_FIXTURE(Fixture, "A file may have any delimiter, any encoding, and be gzipped")
    {
        const std::string rows = "Namn;E-post;Enhet\r\nÅsa;asa@region.example;Länssjukhuset\r\n";
        const auto with = [&](char delimiter) {
            std::string text = rows;
            std::replace(text.begin(), text.end(), ';', delimiter);
            return text;
        };
        test::XlsxBuilder book;
        book.sheet("Blad1", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>E-post</t></is></c>"
                            "<c r=\"B1\" t=\"inlineStr\"><is><t>Namn</t></is></c>"
                            "<c r=\"C1\" t=\"inlineStr\"><is><t>Enhet</t></is></c></row>"
                            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>asa@region.example"
                            "</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Åsa</t></is></c>"
                            "<c r=\"C2\" t=\"inlineStr\"><is><t>Länssjukhuset</t></is></c></row>");
        const std::string files[] = {rows,
                                     with(','),
                                     with('\t'),
                                     "\xEF\xBB\xBF" + rows,
                                     "\xFF\xFE" + test::asUtf16(rows),
                                     "\xFE\xFF" + test::asUtf16(with(','), true),
                                     test::asWindows1252(rows),
                                     test::gzipped(rows),
                                     book.build(),
                                     test::gzipped(book.build())};
        std::size_t nr = 0;
        for (const std::string& bytes : files) {
            CAPTURE(nr);
            Fixture fresh;
            const auto path = fresh.folder.write("m" + std::to_string(nr++), bytes);
            CHECK(importMailboxFile(*fresh.archive, path.string(), "anna").added == 1);
            CHECK(fresh.printed() == "asa@region.example|Åsa|Länssjukhuset||person||-\n");
        }
    }

    TEST_CASE_FIXTURE(Fixture, "A file beyond the limit is refused, packed or not")
    {
        const std::string large(maxDirectoryBytes + 1, 'a');
        struct Case {
            std::string bytes, code;
        };
        for (const auto& [bytes, code] :
             {Case{large, "file-too-large"}, Case{test::gzipped(large), "archive-limit"}}) {
            const auto path = folder.write("large", bytes);
            try {
                importMailboxFile(*archive, path.string(), "anna");
                FAIL_CHECK("it was read");
            } catch (const FileError& error) {
                CHECK(error.code() == code);
                CHECK(error.path() == path.string());
            }
        }
    }
}
