// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/JudgingStep.h"
#include "core/domain/OverviewList.h"
#include "core/domain/SecrecyGround.h"
#include "core/store/ListStore.h"
#include "ui/theme/Theme.h"

#include <QString>

namespace postinsyn {

// What judging is called, in the present language.

QString verdictText(Verdict verdict);
QString waitingText();                ///< in its place, while a decision is not saved yet
QString verdictIcon(Verdict verdict); ///< of IconSet
Tone verdictTone(Verdict verdict);
QString fieldLabel(RowField field);
QString answerText(HintAnswer answer);
QString damageTestText(DamageTest test);
/// What undo would take back: "mask 214 rows".
QString stepText(const JudgingStep& step);
/// `40 s`, `12 min`, `2 h 10 min`
QString durationText(std::chrono::seconds length);
/// `about 12 min left (9 min to 15 min)`
QString forecastText(const JudgingForecast& forecast);

}
