// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/task/IssueList.h"
#include "export/IssueFiles.h"
#include "tests/export/PackageParts.h"
#include "tests/export/TestList.h"
#include "tests/support/Encodings.h"
#include "tests/support/Lists.h"
#include "tests/support/TempFolder.h"

#include <doctest/doctest.h>
#include <random>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// Secrets of many shapes; each occurs once, so that nothing else may say it.
std::string canary(std::mt19937& random, int number)
{
    const std::string tag =
        std::to_string(100'000 + number) + std::to_string(random() % 9000 + 1000);
    switch (random() % 16) {
    case 0:
        return "811218-9876 nr " + tag;
    case 1:
        return "Åsa Östberg-" + tag;
    case 2:
        return "=HYPERLINK(\"x" + tag + "\")";
    case 3:
        return "diagnos<" + tag + ">&\"'";
    case 4:
        return "_x0041_" + tag;
    case 5:
        return "  " + tag + "  blank";
    case 6:
        return "rad\r\nbrott" + tag;
    case 7:
        return std::string("styr\x01tecken") + tag;
    case 8:
        return "\xE2\x80\xAE" + tag + "vänd";
    case 9:
        return "o\xCC\x88ppen" + tag;
    case 10:
        return "😀" + tag + "👩‍⚕️";
    case 11:
        return "broken\xFF" + tag;
    case 12:
        return std::string(300, 'x') + tag;
    case 13:
        return "ÄRENDE " + tag;
    case 14:
        return "tab\t" + tag + "\t";
    default:
        return "ord" + tag;
    }
}

struct RandomList {
    OverviewList judged;
    DisclosableList list;
    std::vector<std::string> secrets;
};

void judge(RandomList& made, OverviewRow& row, const std::string& secret, std::mt19937& random)
{
    switch (random() % 4) {
    case 0:
        row.verdict = Verdict::Withheld;
        row.withheldGround = "OSL 25:1";
        made.list.rows.push_back(withheldRow(row.nr));
        made.secrets.push_back("Angående " + secret + " i dag"); // all of it
        return;
    case 1:
    case 2:
        mask(row, RowField::Subject, secret);
        made.secrets.push_back(secret);
        break;
    default:
        break;
    }
    DisclosableRow out = listRow(row.nr, "2026-05-0" + std::to_string(row.nr % 9 + 1) + " 12:00",
                                 "a@x.example", "b@x.example", "");
    out.subject = Masker::apply(row.subject, row.masks[RowField::Subject]);
    row.masks.erase(RowField::Subject);
    if (row.verdict == Verdict::Masked)
        mask(row, RowField::Subject, secret);
    made.list.rows.push_back(std::move(out));
}

RandomList randomList(std::mt19937& random)
{
    RandomList made;
    made.list = emptyList();
    for (int nr = 1; nr <= 60; ++nr) {
        const std::string secret = canary(random, nr);
        OverviewRow made_row =
            test::row(nr, "a@x.example", "b@x.example", "Angående " + secret + " i dag");
        judge(made, made_row, secret, random);
        made.judged.rows.push_back(std::move(made_row));
    }
    return made;
}

/// Everything that can be read out of the files, by means of libzip alone.
std::string everythingIn(const std::filesystem::path& workbook, const std::filesystem::path& csv)
{
    std::string all = readFile(workbook) + readFile(csv);
    for (const std::string& name : partNames(workbook))
        all += name + partOf(workbook, name);
    return all + asciiLower(all);
}

}

TEST_SUITE("MaskedList")
{
    TEST_CASE("No masked or withheld text is anywhere in the files, in any of many shapes")
    {
        const unsigned seed = std::random_device{}();
        MESSAGE("seed ", seed);
        std::mt19937 random(seed);
        for (int turn = 0; turn < 40; ++turn) {
            CAPTURE(seed);
            CAPTURE(turn);
            RandomList made = randomList(random);
            ForbiddenTexts forbidden;
            forbidden.addMaskedOf(made.judged);
            forbidden.seal();
            const TempFolder folder;
            issueFiles(made.list, forbidden,
                       {.workbook = folder / "l.xlsx", .csv = folder / "l.csv"}, folder / "tmp");
            const std::string all = everythingIn(folder / "l.xlsx", folder / "l.csv");
            for (const std::string& secret : made.secrets) {
                const std::string kept = repairUtf8(secret);
                const std::string digits = secret.substr(secret.find_first_of("123456789"), 10);
                CHECK(all.find(secret) == std::string::npos);
                CHECK(all.find(asciiLower(secret)) == std::string::npos);
                CHECK(all.find(asUtf16(kept)) == std::string::npos);
                if (digits.find_first_not_of("0123456789") == std::string::npos)
                    CHECK(all.find(digits) == std::string::npos);
            }
        }
    }

    TEST_CASE("One unmasked secret among many rows is always found")
    {
        const unsigned seed = std::random_device{}();
        MESSAGE("seed ", seed);
        std::mt19937 random(seed);
        for (int turn = 0; turn < 40; ++turn) {
            CAPTURE(seed);
            CAPTURE(turn);
            RandomList made = randomList(random);
            ForbiddenTexts forbidden;
            forbidden.addMaskedOf(made.judged);
            forbidden.seal();
            const std::string& secret = made.secrets[random() % made.secrets.size()];
            auto& row = made.list.rows[random() % made.list.rows.size()];
            row.subject = open("x " + secret);
            const TempFolder folder;
            CHECK_THROWS_AS(issueFiles(made.list, forbidden,
                                       {.workbook = folder / "l.xlsx", .csv = folder / "l.csv"},
                                       folder / "tmp"),
                            GateError);
            CHECK_FALSE(std::filesystem::exists(folder / "l.xlsx"));
        }
    }
}
