// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Delegation.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/domain/FourEyes.h"

namespace postinsyn {

void guardDelegation(const Delegation& delegation)
{
    const auto require = [](const std::string& text, const char* name) {
        if (trimmed(text).empty())
            throw GateError("delegation-incomplete", name);
    };
    require(delegation.board, "board");
    require(delegation.name, "name");
    require(delegation.title, "title");
    require(delegation.reference, "reference");
    if (delegation.validTo && *delegation.validTo < delegation.validFrom)
        throw GateError("delegation-incomplete", "valid-to");
}

void guardDelegate(const Delegation& delegation, std::string_view board, LocalDate day,
                   std::string_view account)
{
    if (delegation.board != board)
        throw GateError("delegation-other-board");
    if (!delegation.isValidOn(day))
        throw GateError("delegation-not-valid");
    if (!delegation.account.empty() &&
        comparableAccount(delegation.account) != comparableAccount(account))
        throw GateError("delegation-other-account");
}

}
