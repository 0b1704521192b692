// SPDX-License-Identifier: EUPL-1.2
#include "core/import/MailReader.h"
#include "core/base/Error.h"
#include "core/import/HtmlText.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace postinsyn;

TEST_SUITE_BEGIN("MailReader");

namespace {

const ReviewerView shown;

std::string headersAsText(const std::vector<MailHeader>& headers)
{
    std::string text;
    for (const MailHeader& header : headers)
        text += header.name + "=" + header.value.shownTo(shown) + "; ";
    return text;
}

/// A line a part: what it is, and what of it is read.
std::string asText(const Mail& mail)
{
    std::string text = "<" + mail.messageId + ">" + (mail.isEncrypted ? " encrypted" : "") +
                       (mail.isDamaged ? " damaged" : "") + "\n";
    for (const MailPart& part : mail.parts) {
        text += std::string(part.level, '>');
        switch (part.kind) {
        case MailPart::Kind::Text:
            text += std::string(part.isFromHtml ? "html" : "text") +
                    (part.isLossy ? " lossy" : "") + ": " + part.text.shownTo(shown);
            break;
        case MailPart::Kind::Alternative:
            text += "alternative: " + part.type;
            break;
        case MailPart::Kind::Attachment:
            text += "attachment: " + part.name.shownTo(shown) + ", " + part.type + ", " +
                    std::to_string(part.bytes);
            break;
        case MailPart::Kind::Message:
            text += "message: " + headersAsText(part.headers);
            break;
        }
        text += "\n";
    }
    return text;
}

std::string codeOf(std::string_view bytes, const MailLimits& limits = {})
{
    try {
        (void)readMail(bytes, limits);
    } catch (const FormatError& error) {
        return error.code() + " " + error.detail();
    }
    return {};
}

const std::string head = "From: asa.ostberg@region.example\r\n"
                         "To: info@firma.example\r\n"
                         "Message-ID: <1@region.example>\r\n"
                         "MIME-Version: 1.0\r\n";

}

TEST_CASE("headers are decoded and unfolded, the text is read in its character set")
{
    const Mail mail = readMail(head + "Subject: =?utf-8?Q?Upphandling_av?=\r\n"
                                      " =?iso-8859-1?Q?_r=F6ntgen?=\r\n"
                                      "Content-Type: text/plain; charset=iso-8859-1\r\n"
                                      "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                                      "Hej =C5sa!\r\nP=E5 m=E5ndag.\r\n");
    CHECK(headersAsText({mail.headers.begin() + 4, mail.headers.begin() + 5}) ==
          "Subject=Upphandling av röntgen; ");
    CHECK(asText(mail) == "<1@region.example>\ntext: Hej Åsa!\nPå måndag.\n\n");
}

TEST_CASE("of several forms the plain text is read; attachments are listed, not opened")
{
    const Mail mail =
        readMail(head + "Content-Type: multipart/mixed; boundary=y\r\n\r\n"
                        "--y\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
                        "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSe bilaga.\r\n"
                        "--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Se bilaga.</p>\r\n"
                        "--x--\r\n"
                        "--y\r\nContent-Type: application/pdf; name=\"=?utf-8?B?w6U=?=.pdf\"\r\n"
                        "Content-Disposition: attachment; filename*=utf-8''%C3%A5.pdf\r\n"
                        "Content-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n"
                        "--y--\r\n");
    CHECK(asText(mail) == "<1@region.example>\n"
                          "text: Se bilaga.\n"
                          "alternative: text/html\n"
                          "attachment: å.pdf, application/pdf, 4\n");
}

TEST_CASE("HTML without a plain form is read as lines, links with where they lead")
{
    const Mail mail = readMail(
        head + "Content-Type: text/html; charset=windows-1252\r\n\r\n"
               "<html><head><meta charset=utf-16><style>p{color:red}</style></head><body>"
               "<p>H\xE4lsningar fr\xE5n<br>oss &amp; er</p>"
               "<img src=\"file:///etc/passwd\" alt=\"logotyp\">"
               "<script>alert(1)</script>"
               "<a href=\"https://firma.example/x\">l\xE4s mer</a>"
               "<table><tr><td>Namn</td><td>\xC5sa</td></tr><tr><td>Rum</td><td>7</td></tr></table>"
               "<ul><li>ett</li><li>tv\xE5</li></ul><pre>a  b\n c</pre>"
               "<span style=\"display:none\">dolt</span></body></html>");
    CHECK(asText(mail) == "<1@region.example>\n"
                          "html: Hälsningar från\noss & er\n\n"
                          "logotyp läs mer <https://firma.example/x>\n"
                          "Namn Åsa\nRum 7\n- ett\n- två\n\na  b\n c\n\ndolt\n");
}

TEST_CASE("a message within the message is read with its own headers")
{
    const Mail mail = readMail(head + "Content-Type: multipart/mixed; boundary=y\r\n\r\n"
                                      "--y\r\nContent-Type: text/plain\r\n\r\nSe nedan\r\n"
                                      "--y\r\nContent-Type: message/rfc822\r\n\r\n"
                                      "From: b@firma.example\r\nSubject: Offert\r\n\r\n"
                                      "Pris 7 kr\r\n"
                                      "--y--\r\n");
    CHECK(asText(mail) == "<1@region.example>\n"
                          "text: Se nedan\n"
                          "message: From=b@firma.example; Subject=Offert; \n"
                          ">text: Pris 7 kr\n");
}

TEST_CASE("what the message says of itself is not trusted")
{
    struct Row {
        const char* what;
        std::string rest;
        std::string expected;
    };
    const std::vector<Row> rows{
        {"a character set that nobody knows",
         "Content-Type: text/plain; charset=x-none\r\n\r\n\xE5", "text: å\n"},
        {"Windows-1252 that claims UTF-8", "Content-Type: text/plain; charset=utf-8\r\n\r\n\xE5 x",
         "text: å x\n"},
        {"bytes that are nothing", "Content-Type: text/plain\r\n\r\na\x81z",
         "text lossy: a\uFFFDz\n"},
        {"a NUL in another character set",
         std::string("Content-Type: text/plain; charset=iso-8859-1\r\n\r\na\0b", 51),
         "text: a\uFFFDb\n"},
        {"no body at all", "", "text: \n"},
        {"an encrypted message", "Content-Type: application/pkcs7-mime; name=smime.p7m\r\n\r\nMII",
         "attachment: smime.p7m, application/pkcs7-mime, 3\n"},
        {"text that is a file", "Content-Type: text/plain; name=\"a.txt\"\r\n\r\nabc",
         "attachment: a.txt, text/plain, 3\n"},
        {"a link to a file elsewhere",
         "Content-Type: message/external-body; access-type=URL; URL=\"file:///etc/passwd\"\r\n\r\n"
         "Content-Type: text/plain\r\n\r\n",
         "attachment: , message/external-body, 28\n"},
    };
    for (const Row& row : rows) {
        const std::string text = asText(readMail(head + row.rest));
        CHECK_MESSAGE(text.substr(text.find('\n') + 1) == row.expected, row.what);
    }
    CHECK(readMail(head + rows[5].rest).isEncrypted);
}

TEST_CASE("a message that was cut off is read as far as it goes, and says so")
{
    const Mail mail = readMail(head + "Content-Type: multipart/mixed; boundary=y\r\n\r\n"
                                      "--y\r\nContent-Type: text/plain\r\n\r\nHej");
    CHECK(asText(mail) == "<1@region.example> damaged\ntext: Hej\n");
}

TEST_CASE("what is no message, or too much of one, is refused by code")
{
    CHECK(codeOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 msg") == "mail-outlook ");
    CHECK(codeOf("") == "mail-not-mail ");
    CHECK(codeOf("Datum;Från\n2026-10-01;a\n") == "mail-not-mail ");
    CHECK(codeOf("Anteckning: ring Åsa\n\nhej") == "mail-not-mail ");
    CHECK(codeOf(head, {.bytes = 10}) == "mail-limit bytes");
    CHECK(codeOf(head + "\r\n12345", {.textBytes = 4}) == "mail-limit text");

    std::string parts = head + "Content-Type: multipart/mixed; boundary=y\r\n\r\n";
    for (int i = 0; i < 20; ++i)
        parts += "--y\r\n\r\nx\r\n";
    CHECK(codeOf(parts, {.parts = 19}) == "mail-limit parts");

    std::string nested = head;
    for (int i = 0; i < 18; ++i)
        nested += "Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n";
    CHECK(codeOf(nested) == "mail-limit level");
}

TEST_CASE("thousands of multiparts within each other end by themselves")
{
    std::string bytes = head;
    for (int i = 0; i < 5000; ++i) {
        const std::string name = "b" + std::to_string(i);
        bytes += "Content-Type: multipart/mixed; boundary=" + name + "\r\n\r\n--" + name + "\r\n";
    }
    CHECK(readMail(bytes).isDamaged);
}

TEST_CASE("damaged HTML is read as far as it makes sense")
{
    CHECK(htmlText("") == "");
    CHECK(htmlText("bara text") == "bara text");
    CHECK(htmlText("<p>a<b>b</p>c") == "ab\n\nc");
    CHECK(htmlText("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;å</p>")
              .find("root:") == std::string::npos);
    std::string deep;
    for (int i = 0; i < 20000; ++i)
        deep += "<div>";
    CHECK(htmlText(deep + "botten").size() <= 6);
}

TEST_SUITE_END();
