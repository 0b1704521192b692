// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace postinsyn {

/// A subject as messages of one exchange share it, since a log tells nothing of replies: without
/// `SV:`, `VB:`, `RE:`, `FW:`, `AW:`, `WG:`, `TR:`, `Automatiskt svar:`, `Accepterat:`, `[EXTERN]`
/// and the like in any number and order, folded, every run of white space one space. Empty where
/// the subject says nothing by itself (`Hej`, `Fråga`, a few letters): such mails are no thread.
std::u32string threadSubject(std::string_view subject);

}
