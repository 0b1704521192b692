// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/AuditEntry.h"

#include <QString>

namespace postinsyn {

/// An entry of the audit as a registrator would say it, in the present language: "The list was
/// frozen". An event that is not known here is shown by its own name.
QString eventText(const AuditEntry& entry);
/// Its object: "Mailbox". Empty if there is none.
QString objectText(const AuditEntry& entry);
/// The particulars, `key=value; ...`, with the keys in words.
QString particularsText(const AuditEntry& entry);

}
