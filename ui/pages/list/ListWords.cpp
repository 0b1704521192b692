// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/list/ListWords.h"

#include <QCoreApplication>

namespace postinsyn {

namespace {

class ListWords {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::ListWords)
};

}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return ListWords::tr("Give out");
    case Verdict::Masked:
        return ListWords::tr("Masked");
    case Verdict::Withheld:
        return ListWords::tr("Withheld");
    case Verdict::Query:
        return ListWords::tr("Question");
    case Verdict::Unreviewed:
        break;
    }
    return ListWords::tr("Undecided");
}

QString waitingText()
{
    return ListWords::tr("Waits to be saved");
}

QString verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return QStringLiteral("check");
    case Verdict::Masked:
        return QStringLiteral("mask");
    case Verdict::Withheld:
        return QStringLiteral("withhold");
    case Verdict::Query:
        return QStringLiteral("question");
    case Verdict::Unreviewed:
        break;
    }
    return QStringLiteral("circle");
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return Tone::Ok;
    case Verdict::Masked:
        return Tone::Accent;
    case Verdict::Withheld:
        return Tone::Error;
    case Verdict::Query:
        return Tone::Warning;
    case Verdict::Unreviewed:
        break;
    }
    return Tone::Neutral;
}

QString fieldLabel(RowField field)
{
    switch (field) {
    case RowField::Time:
        return ListWords::tr("Time");
    case RowField::Sender:
        return ListWords::tr("From");
    case RowField::Recipients:
        return ListWords::tr("To");
    case RowField::Subject:
        break;
    }
    return ListWords::tr("Subject");
}

QString answerText(HintAnswer answer)
{
    switch (answer) {
    case HintAnswer::NotSecret:
        return ListWords::tr("Not secret");
    case HintAnswer::Secret:
        return ListWords::tr("Secret");
    case HintAnswer::Unclear:
        break;
    }
    return ListWords::tr("Unclear");
}

QString damageTestText(DamageTest test)
{
    switch (test) {
    case DamageTest::Straight:
        return ListWords::tr("Public, unless damage can be assumed.");
    case DamageTest::StraightQualified:
        return ListWords::tr("Public, unless there is special reason to assume damage.");
    case DamageTest::Reversed:
        return ListWords::tr("Secret, unless it is clear that nobody is harmed.");
    case DamageTest::Absolute:
        break;
    }
    return ListWords::tr("Secret without a test of damage.");
}

QString stepText(const JudgingStep& step)
{
    const int rows = int(step.rowCount);
    switch (step.kind) {
    case JudgingKind::Clear:
        return ListWords::tr("give out %n row(s)", "what undo takes back", rows);
    case JudgingKind::Mask:
        return ListWords::tr("mask %n row(s)", "what undo takes back", rows);
    case JudgingKind::Unmask:
        return ListWords::tr("take a mask off row %1", "what undo takes back").arg(step.firstRow);
    case JudgingKind::Withhold:
        return ListWords::tr("withhold %n row(s)", "what undo takes back", rows);
    case JudgingKind::Query:
        return ListWords::tr("question about %n row(s)", "what undo takes back", rows);
    case JudgingKind::Note:
        return ListWords::tr("note on row %1", "what undo takes back").arg(step.firstRow);
    case JudgingKind::Answer:
        break;
    }
    return ListWords::tr("answer to a flag in row %1", "what undo takes back").arg(step.firstRow);
}

QString durationText(std::chrono::seconds length)
{
    const auto seconds = length.count();
    if (seconds < 60)
        return ListWords::tr("%1 s").arg(seconds);
    const auto minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return ListWords::tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? ListWords::tr("%1 h").arg(minutes / 60)
                             : ListWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString forecastText(const JudgingForecast& forecast)
{
    const QString median = durationText(forecast.median);
    const QString low = durationText(forecast.low);
    const QString high = durationText(forecast.high);
    // Near the end both round to the same.
    return low == high ? ListWords::tr("about %1 left").arg(median)
                       : ListWords::tr("about %1 left (%2 to %3)").arg(median, low, high);
}

}
