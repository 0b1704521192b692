// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/selection/SelectionWords.h"

#include "core/domain/RowNumbers.h"
#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace postinsyn {

namespace {

struct SelectionWordsTr {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::SelectionWords)
};

struct AnswerCodeWords {
    std::string_view code;
    const char* text;
};

constexpr AnswerCodeWords answerCodeWords[] = {
    // of a text
    {"rows", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Asked for")},
    {"all", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "All rows are asked for")},
    {"none", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Nothing is asked for")},
    {"other-words", QT_TRANSLATE_NOOP("postinsyn::SelectionWords",
                                      "The sentence says more than what is understood")},
    {"negated",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Perhaps this is just what is not asked for")},
    {"range-backwards", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The span runs backwards")},
    {"range-outside",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The span goes beyond the list")},
    {"range-chained",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A span with more than two ends")},
    {"range-open", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A span without an end")},
    {"leading-zero", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A number that begins with 0")},
    {"decimal", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A number with decimals")},
    {"date-or-rows", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A date, or rows?")},
    {"thousands",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "One large number, or several rows?")},
    {"count", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "How many, or which row?")},
    {"list-mark",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The mark of a line in a list, or a row?")},
    {"bracket", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A number in brackets")},
    {"not-a-number", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "This is no number")},
    {"number-word", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A number in letters")},
    {"rest", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The rest of something")},
    {"all-limited", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "All, but of what?")},
    {"exception-unclear",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "It is not clear what is left out")},
    {"excluded-too",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Asked for, and left out as well")},
    {"after-greeting",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "It stands below the closing words")},
    {"question", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "This is a question")},
    {"number-outside", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The list has no such row")},
    {"date", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: a date")},
    {"time", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: a time of day")},
    {"phone", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: a telephone number")},
    {"address", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: an address")},
    {"web", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: a web address")},
    {"case", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: the case number")},
    {"identity", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: an identity number")},
    {"amount", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: an amount")},
    {"quoted", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: quoted mail")},
    {"mail-header",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Passed over: the head of a mail")},
    // of a file
    {"mark-unclear",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The mark is neither yes nor no")},
    {"mark-formula",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The mark is the result of a formula")},
    {"number-formula",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The number is the result of a formula")},
    {"row-hidden",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The row is marked, but hidden in the file")},
    {"row-doubled",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The row stands in the file more than once")},
    {"row-unreadable",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The line cannot be read as a row")},
    {"note-beside",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "Something is written beside the row")},
    {"mark-column-missing",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords",
                       "The column for the marks is gone: no mark could be read")},
    {"sheet-unread", QT_TRANSLATE_NOOP("postinsyn::SelectionWords",
                                       "A sheet that is none of ours has something in it")},
    {"number-missing",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "A mark or a note without a row number")},
    {"number-unclear", QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "This is no row number")},
    {"date-changed",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The date is not the one that was given out")},
    {"time-changed",
     QT_TRANSLATE_NOOP("postinsyn::SelectionWords", "The time is not the one that was given out")},
    {"sender-changed", QT_TRANSLATE_NOOP("postinsyn::SelectionWords",
                                         "The sender is not the one that was given out")},
    {"row-reworded", QT_TRANSLATE_NOOP("postinsyn::SelectionWords",
                                       "The version that is out now shows the row otherwise")},
};

/// Numbers that a label or a cell can bear.
constexpr std::size_t longestRows = 160;

}

QString lineText(const AnswerLine& line)
{
    if (line.isException && line.kind == AnswerLine::Kind::Understood)
        return SelectionWordsTr::tr("Left out");
    const auto* const found = std::ranges::find(answerCodeWords, line.code, &AnswerCodeWords::code);
    const QString text = found == std::end(answerCodeWords) ? fromUtf8(line.code)
                                                            : SelectionWordsTr::tr(found->text);
    if (line.kind == AnswerLine::Kind::Edited && !line.needsReply && !line.isAskedAnyway)
        return SelectionWordsTr::tr("%1; it is not marked").arg(text);
    return text;
}

QString writtenText(const AnswerLine& line)
{
    const QString written = fromUtf8(line.written).simplified();
    if (line.line == 0)
        return written;
    const QString place = SelectionWordsTr::tr("line %1").arg(numberText(std::int64_t(line.line)));
    return written.isEmpty() ? place : SelectionWordsTr::tr("%1 (%2)").arg(written, place);
}

QString replyText(const AnswerLine& line)
{
    if (line.isAskedAnyway)
        return SelectionWordsTr::tr("Asked for elsewhere");
    if (!line.needsReply)
        return {};
    switch (line.reply) {
    case Reply::Open:
        return SelectionWordsTr::tr("To be decided");
    case Reply::Asked:
        return SelectionWordsTr::tr("Asked for");
    case Reply::NotAsked:
        break;
    }
    return line.rows.empty() ? SelectionWordsTr::tr("Left aside")
                             : SelectionWordsTr::tr("Not asked for");
}

Tone lineTone(const AnswerLine& line)
{
    if (line.isOpen())
        return Tone::Warning;
    const bool isAsked = line.reply == Reply::Asked || line.isAskedAnyway ||
                         (line.kind == AnswerLine::Kind::Understood && !line.isException);
    return isAsked ? Tone::Ok : Tone::Neutral;
}

QString standingText(RowStanding standing)
{
    switch (standing) {
    case RowStanding::New:
        return SelectionWordsTr::tr("New");
    case RowStanding::Already:
        return SelectionWordsTr::tr("Asked for before");
    case RowStanding::Doubtful:
        return SelectionWordsTr::tr("In doubt");
    case RowStanding::Declined:
        return SelectionWordsTr::tr("Not asked for");
    case RowStanding::Unnamed:
        break;
    }
    return SelectionWordsTr::tr("Not named now; stays");
}

Tone standingTone(RowStanding standing)
{
    switch (standing) {
    case RowStanding::New:
        return Tone::Accent;
    case RowStanding::Already:
        return Tone::Ok;
    case RowStanding::Doubtful:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

QString standingIcon(RowStanding standing)
{
    switch (standing) {
    case RowStanding::New:
        return QStringLiteral("plus");
    case RowStanding::Already:
        return QStringLiteral("check");
    case RowStanding::Doubtful:
        return QStringLiteral("question");
    case RowStanding::Declined:
        return QStringLiteral("close");
    case RowStanding::Unnamed:
        break;
    }
    return QStringLiteral("clock");
}

QString wayText(SelectionWay way)
{
    switch (way) {
    case SelectionWay::Text:
        return SelectionWordsTr::tr("in writing");
    case SelectionWay::Phone:
        return SelectionWordsTr::tr("by telephone");
    case SelectionWay::Workbook:
        return SelectionWordsTr::tr("marked workbook");
    case SelectionWay::Csv:
        break;
    }
    return SelectionWordsTr::tr("marked CSV file");
}

QString rowsText(std::span<const std::int64_t> rows)
{
    std::string text = rowNumbersText(rows);
    const bool isCut = text.size() > longestRows;
    if (isCut)
        text.erase(text.rfind(',', longestRows) + 1);
    QString shown = fromUtf8(text);
    shown.replace(QLatin1Char('-'), QChar(0x2013)).replace(QLatin1Char(','), QLatin1String(", "));
    return isCut ? shown + QChar(0x2026) : shown;
}

}
