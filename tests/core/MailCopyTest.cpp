// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/MailCopy.h"
#include "core/base/Error.h"
#include "core/domain/ForbiddenTexts.h"
#include "core/import/MailReader.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace postinsyn;

TEST_SUITE_BEGIN("MailCopy");

namespace {

const std::string message =
    "Received: from srv.region.example\r\n"
    "Subject: Besked om Anna Svensson\r\n"
    "To: info@firma.example\r\n"
    "From: asa.ostberg@region.example\r\n"
    "Date: Thu, 1 Oct 2026 09:00:00 +0200\r\n"
    "Message-ID: <1@region.example>\r\n"
    "Content-Type: multipart/mixed; boundary=y\r\n\r\n"
    "--y\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    "Hej!\r\nAnna Svensson ringer på måndag.\r\n"
    "--y\r\nContent-Type: application/pdf; name=Svensson.pdf\r\n\r\n1234\r\n"
    "--y--\r\n";

std::string asText(const std::vector<DisclosableMailLine>& lines)
{
    std::string text;
    for (const DisclosableMailLine& line : lines)
        text += line.name + "|" + line.text.text() + "\n";
    return text;
}

std::vector<std::int64_t> linesInTheWay(const MailCopy& copy)
{
    try {
        (void)copy.disclosed();
    } catch (const GateError& error) {
        CHECK(error.code() == "mail-mask-open");
        return error.rows();
    }
    return {};
}

}

TEST_CASE("headers that people read, in one order, then texts and attachments")
{
    CHECK(asText(MailCopy(readMail(message)).disclosed()) ==
          "From|asa.ostberg@region.example\n"
          "To|info@firma.example\n"
          "Date|Thu, 1 Oct 2026 09:00:00 +0200\n"
          "Subject|Besked om Anna Svensson\n"
          "|Hej!\nAnna Svensson ringer på måndag.\n"
          "|Svensson.pdf, application/pdf, 4 byte\n");
}

TEST_CASE("what one line hides may not stand open in another")
{
    MailCopy copy(readMail(message));
    copy.mask(4, {10, 13, "OSL 25:1"});
    CHECK(linesInTheWay(copy) == std::vector<std::int64_t>{5});
    copy.mask(5, {5, 13, "OSL 25:1"});
    CHECK(linesInTheWay(copy).empty());
    CHECK(
        asText(copy.disclosed()).find("Subject|Besked om [sekretess]\n|Hej!\n[sekretess] ringer") !=
        std::string::npos);

    ForbiddenTexts forbidden;
    forbidden.addMaskedOf(copy.asList());
    forbidden.seal();
    CHECK(forbidden.search(asText(copy.disclosed())).empty());
    CHECK_FALSE(forbidden.search("brev till Anna Svensson").empty());
}

TEST_CASE("a line that was answered for may stand open")
{
    MailCopy copy(readMail(message));
    copy.mask(4, {10, 13, "OSL 25:1"});
    const std::vector<std::int64_t> answered{5};
    CHECK(copy.disclosed(answered).size() == 6);
}

TEST_CASE("a mask that is nowhere in the message is refused")
{
    MailCopy copy(readMail(message));
    CHECK_THROWS_AS(copy.mask(0, {0, 1, "OSL 25:1"}), GateError);
    CHECK_THROWS_AS(copy.mask(7, {0, 1, "OSL 25:1"}), GateError);
    CHECK_THROWS_AS(copy.mask(1, {20, 10, "OSL 25:1"}), GateError);
    CHECK_FALSE(copy.hasMasks());
}

TEST_CASE("the digest stays as long as the lines say the same")
{
    const std::string digest = MailCopy(readMail(message)).digest();
    CHECK(MailCopy(readMail(message)).digest() == digest);
    MailCopy masked(readMail(message));
    masked.mask(1, {0, 3, "OSL 25:1"});
    CHECK(masked.digest() == digest);
    std::string other = message;
    other.replace(other.find("ringer"), 6, "kommer");
    CHECK(MailCopy(readMail(other)).digest() != digest);
}

TEST_SUITE_END();
