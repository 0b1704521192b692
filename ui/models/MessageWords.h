// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Message.h"

#include <QString>

namespace postinsyn {

// What is known of a message, as a registrator would say it in the present language.

QString directionWord(Direction direction);
QString statusWord(DeliveryStatus status);
QString kindWord(RecipientKind kind);
/// The text as logged, or in brackets why there is none.
QString subjectText(const LoggedMessage& message);
/// As logged; `<>` for the null sender.
QString senderText(const LoggedMessage& message);
/// All addresses, with `; ` between them.
QString recipientsText(const LoggedMessage& message);
/// Of the recipients with a delivery of their own: one word if they agree, else how many of each.
QString statusSummary(const LoggedMessage& message);
/// The whole row as one sentence, for a screen reader.
QString messageSentence(const LoggedMessage& message);

}
