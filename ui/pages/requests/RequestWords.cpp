// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestWords.h"

#include <QCoreApplication>

#include <array>

namespace postinsyn {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("postinsyn::RequestWords", text);
}

// Each in the order of its enumeration.
constexpr std::array states{
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Received"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Registered"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Being clarified"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Log ordered"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Log received"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "List under review"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "List given out"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "No hits"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Waiting for the selection"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Selection received"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "With the units"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Decision being prepared"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Being given out"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Time for appeal running"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Appealed"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Closed"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Purged"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Withdrawn"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Handed over"),
};
constexpr std::array origins{QT_TRANSLATE_NOOP("postinsyn::RequestWords", "External"),
                             QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Internal"),
                             QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Other authority")};
constexpr std::array scopes{QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Overview list"),
                            QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Named messages"),
                            QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The whole log as it is"),
                            QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Reading on the spot")};
constexpr std::array events{
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Registered"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Clarification asked for"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The answer came"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "What is asked for was changed"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The log was ordered"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "A log was read in"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The list was frozen"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Nothing was found"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The list was given out"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Waiting for the selection"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The selection was recorded"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The selection was taken back"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Reminded to select"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "No selection came in time"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "No list is needed"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Handed over to the units"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "An outcome was proposed"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Messages were given out"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Refused by an employee"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Decided in writing"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "An appeal came"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The court changed the decision"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The court rejected the appeal"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The time for appeal is over"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "The ruling is final"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Closed"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Handed over to another authority"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Purged here"),
    QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Withdrawn"),
};

NextStep step(const char* text, const char* id)
{
    return {translated(text), QLatin1String(id)};
}

}

QString stateText(RequestState state)
{
    return translated(states.at(static_cast<std::size_t>(state)));
}

Tone stateTone(RequestState state)
{
    switch (state) {
    case RequestState::Received:
    case RequestState::Registered:
    case RequestState::Clarifying:
    case RequestState::LogReceived:
    case RequestState::ListUnderReview:
    case RequestState::SelectionReceived:
    case RequestState::Deciding:
    case RequestState::Disclosing:
        return Tone::Accent;
    case RequestState::ListDisclosed:
    case RequestState::Closed:
    case RequestState::Purged:
        return Tone::Ok;
    case RequestState::NoHits:
    case RequestState::Appealed:
        return Tone::Warning;
    default:
        return Tone::Neutral; // someone else is to act, or nobody
    }
}

QString originText(RequestOrigin origin)
{
    return translated(origins.at(static_cast<std::size_t>(origin)));
}

QString scopeText(RequestScope scope)
{
    return translated(scopes.at(static_cast<std::size_t>(scope)));
}

QString eventText(RequestEvent event)
{
    return translated(events.at(static_cast<std::size_t>(event)));
}

NextStep nextStepOf(RequestState state, bool isJudged)
{
    switch (state) {
    case RequestState::Registered:
    case RequestState::Clarifying:
        return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Order the log"), "sources");
    case RequestState::LogOrdered:
        return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Read in the log"), "sources");
    case RequestState::LogReceived:
        return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Make the list"), "list");
    case RequestState::ListUnderReview:
        if (isJudged)
            return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Give out the list"), "issue");
        return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Review the list"), "list");
    case RequestState::NoHits:
        return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Check the logs"), "sources");
    case RequestState::ListDisclosed:
    case RequestState::AwaitingSelection:
        return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Receive the selection"),
                    "selection");
    case RequestState::SelectionReceived:
        return step(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "Try the messages for secrecy"),
                    "review");
    default:
        return {};
    }
}

int daysSince(Instant receipt, Instant now)
{
    const TimeZone zone = TimeZone::stockholm();
    return int((zone.dateOf(now).days - zone.dateOf(receipt).days).count());
}

QString agoText(int days)
{
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "today"));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("postinsyn::RequestWords", "yesterday"));
    return QCoreApplication::translate("postinsyn::RequestWords", "%n days ago", nullptr, days);
}

}
