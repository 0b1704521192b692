// SPDX-License-Identifier: EUPL-1.2
#include "core/task/AttachMail.h"
#include "core/task/ConfirmSelection.h"
#include "core/task/OpenReview.h"
#include "core/task/SearchItem.h"
#include "tests/support/IssuedCase.h"
#include "tests/support/ListCase.h"

#include <doctest/doctest.h>

#include <fstream>

using namespace postinsyn;
using namespace postinsyn::test;

namespace {

/// Row 1 is asked for and found.
struct MailCase : IssuedCase {
    MailCase()
    {
        issue();
        confirmSelection(*archive, readSelection(*archive, number, "nr 1"), {}, "anna");
        openReview(*archive, {number, {}, "Patientnämnden"}, "anna");
        itemFound(*archive, item, "", "anna");
    }

    std::string attach(const std::string& subject, bool isThisMessage = true)
    {
        const auto file = folder / "a.eml";
        std::ofstream(file) << "From: sender1@region.example\nTo: bo@press.example\nSubject: "
                            << subject << "\nMessage-ID: <m1>\n\nHej " << subject << "\n";
        return gate([&] { attachMail(*archive, item, file.string(), isThisMessage, "anna"); });
    }
    std::string mask(std::size_t line, const MaskSpan& span)
    {
        return gate([&] { maskMail(*archive, item, line, {span}, grounds, "anna"); });
    }
    [[nodiscard]] std::string audit() const
    {
        std::string events;
        for (const RecordedAuditEntry& recorded : archive->audit().entries())
            if (recorded.entry.event.find("mail") != std::string::npos)
                events += recorded.entry.event + "(" + recorded.entry.detail.value_or("") + ") ";
        return events;
    }

    const ItemRef item{number, 1};
};

}

TEST_SUITE("AttachMail")
{
    TEST_CASE("A message whose id the log does not tell needs somebody who has seen it")
    {
        MailCase one;
        CHECK(one.attach("Anna Alm", false) == "mail-other-message 1");
        CHECK_FALSE(attachedMail(*one.archive, one.item));
        CHECK(one.attach("Anna Alm") == "done");
        const auto attached = attachedMail(*one.archive, one.item);
        REQUIRE(attached);
        CHECK(attached->isOtherId);
        CHECK(attached->copy.lines().size() == 4);
        CHECK(one.audit() == "other-mail-attached(row=1) ");
    }

    TEST_CASE("Masks are kept with their message, and go when another is attached")
    {
        MailCase one;
        CHECK(one.mask(3, {0, 8, "25:1"}) == "mail-missing 1");
        REQUIRE(one.attach("Anna Alm") == "done");
        CHECK(one.mask(3, {0, 8, "25:1"}) == "done");
        CHECK(one.mask(4, {4, 8, "25:1"}) == "done");
        CHECK(one.mask(9, {0, 1, "25:1"}) == "mail-line-unknown (9)");
        CHECK(one.mask(3, {7, 2, "25:1"}) == "mask-outside");
        auto attached = attachedMail(*one.archive, one.item);
        CHECK(attached->copy.disclosed().at(2).text.text() == "[sekretess]");
        CHECK(attached->copy.disclosed().at(3).text.text() == "Hej [sekretess]\n");

        unmaskMail(*one.archive, one.item, 4, "anna");
        attached = attachedMail(*one.archive, one.item);
        CHECK(gate([&] { (void)attached->copy.disclosed(); }) == "mail-mask-open 4");

        REQUIRE(one.attach("Bo Ek") == "done");
        CHECK_FALSE(attachedMail(*one.archive, one.item)->copy.hasMasks());
        CHECK(one.audit().find("Anna") == std::string::npos);
    }

    TEST_CASE("The original leaves the archive with its masks")
    {
        MailCase one;
        REQUIRE(one.attach("Anna Alm") == "done");
        REQUIRE(one.mask(3, {0, 8, "25:1"}) == "done");
        removeMail(*one.archive, one.item, "anna");
        CHECK_FALSE(attachedMail(*one.archive, one.item));
        CHECK(gate([&] { removeMail(*one.archive, one.item, "anna"); }) == "mail-missing 1");
        REQUIRE(one.attach("Anna Alm") == "done");
        Transaction transaction(one.archive->database());
        removeMailOf(*one.archive, requestOf(*one.archive, one.number), "anna");
        transaction.commit();
        CHECK_FALSE(attachedMail(*one.archive, one.item));
    }

    TEST_CASE("What is masked and what is proposed have to fit, and the original stays here")
    {
        MailCase one;
        const auto item = [&] {
            return itemOf(*one.archive, requestOf(*one.archive, one.number), one.item);
        };
        const auto fits = [&](ItemOutcome outcome) {
            return gate([&] { guardMail(*one.archive, item(), outcome); });
        };
        CHECK(fits(ItemOutcome::DiscloseMasked) == "done"); // it is not here
        REQUIRE(one.attach("Anna Alm") == "done");
        CHECK(fits(ItemOutcome::DiscloseFull) == "done");
        CHECK(fits(ItemOutcome::DiscloseMasked) == "mail-masks-missing 1");
        REQUIRE(one.mask(3, {0, 8, "25:1"}) == "done");
        CHECK(fits(ItemOutcome::DiscloseMasked) == "mail-mask-open 4");
        REQUIRE(one.mask(4, {4, 8, "25:1"}) == "done");
        CHECK(fits(ItemOutcome::DiscloseMasked) == "done");
        CHECK(fits(ItemOutcome::DiscloseFull) == "mail-is-masked 1");
        CHECK(mailPersons(*one.archive, item()) == std::vector<std::string>{"anna", "anna"});

        const Request request = requestOf(*one.archive, one.number);
        DeliveredFile file;
        file.sha256 = attachedMail(*one.archive, one.item)->sha256;
        CHECK(gate([&] { guardOriginals(*one.archive, request, {file}); }) == "file-is-original 1");
        file.sha256[0] = char(file.sha256[0] ^ 1);
        CHECK(gate([&] { guardOriginals(*one.archive, request, {file}); }) == "done");
        ForbiddenTexts forbidden;
        forbidMailOf(*one.archive, request, forbidden);
        forbidden.seal();
        CHECK_FALSE(forbidden.search("brev om Anna Alm").empty());
    }

    TEST_CASE("What is no message changes nothing")
    {
        MailCase one;
        const auto file = one.folder / "a.eml";
        std::ofstream(file) << "bara text";
        CHECK_THROWS_AS(attachMail(*one.archive, one.item, file.string(), true, "anna"),
                        FormatError);
        CHECK(one.audit().empty());
    }
}
