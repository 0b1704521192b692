// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SelectionRound.h"
#include "ui/pages/selection/ReadAnswer.h"
#include "ui/theme/Theme.h"

#include <QString>

#include <span>

namespace postinsyn {

// A selection in the words of a registrator, in the present language.

/// What a place of an answer was taken for: "It says more than is understood". Of a code of
/// SelectionPart or ReturnedRemark.
QString lineText(const AnswerLine& line);
/// What the requester wrote there; of a file with its line.
QString writtenText(const AnswerLine& line);
QString replyText(const AnswerLine& line);
Tone lineTone(const AnswerLine& line);

QString standingText(RowStanding standing);
Tone standingTone(RowStanding standing);
/// An icon of its own for each.
QString standingIcon(RowStanding standing);

QString wayText(SelectionWay way);
/// `3, 5–7, 12`; of very many numbers the first. Ascending.
QString rowsText(std::span<const std::int64_t> rows);

}
