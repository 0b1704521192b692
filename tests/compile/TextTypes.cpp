// SPDX-License-Identifier: EUPL-1.2
// What the wall between original and disclosable text must refuse (security.md 3.5).
// TextTypes.cmake compiles it twice: as it is it must compile, with WRONG every numbered line must
// be an error.
#include "core/domain/OverviewList.h"

#include <ostream>
#include <string>

using namespace postinsyn;

void write(const DisclosableText& text);
void tell(const std::string& text);
std::ostream& out();

void use(const OverviewRow& row, DisclosableRow& shown, const OriginalText& original)
{
    // What is right, next to each wrong below.
    write(Masker::apply(original, {}));
    write(DisclosableText::own("Nr"));
    tell(original.shownTo(ReviewerView()));
    shown.subject = Masker::apply(row.subject, {});
    out() << shown.subject.text();
    const OriginalText copy = original;
    tell(copy.isEmpty() ? "" : "x");

#ifdef WRONG
#line 1001
    write(original);
#line 1002
    out() << original;
#line 1003
    const std::string text = original;
#line 1004
    tell(static_cast<std::string>(original));
#line 1005
    shown.subject = row.subject;
#line 1006
    write(DisclosableText(std::string("x")));
#line 1007
    write(static_cast<DisclosableText>(original));
#line 1008
    tell(original.m_text);
#line 1009
    tell(original.text());
#line 1010
    tell("Subject: " + original);
#line 1011
    tell(original.shownTo({}));
#line 1012
    shown.recipients = row.recipients;
#line 1013
    tell(std::to_string(original == original));
#endif
}
