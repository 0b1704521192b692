// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/VanishingWords.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

namespace postinsyn {

namespace {

struct VanishingWords {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::VanishingWords)
};

}

QString vanishingText(const Vanishing& vanishing)
{
    return vanishing.kind == Vanishing::Kind::LogDay
               ? VanishingWords::tr("The log of %1").arg(dateText(vanishing.anchor))
               : VanishingWords::tr("The mailbox %1").arg(fromUtf8(vanishing.address));
}

QString availabilityText(const Vanishing& vanishing)
{
    switch (vanishing.availability) {
    case Availability::Available:
        return vanishing.kind == Vanishing::Kind::LogDay
                   ? VanishingWords::tr("Should exist: order by %1")
                         .arg(dateText(vanishing.orderBy))
                   : VanishingWords::tr("Should exist: secure it by %1")
                         .arg(dateText(vanishing.orderBy));
    case Availability::EdgeBefore:
        return VanishingWords::tr("The last days: secure it now");
    case Availability::EdgeAfter:
        return VanishingWords::tr("May be purged: ask IT");
    case Availability::ExpiredByPolicy:
        return VanishingWords::tr("Purged by routine: confirm it with IT");
    }
    return {};
}

Tone availabilityTone(Availability availability)
{
    switch (availability) {
    case Availability::Available:
        return Tone::Neutral;
    case Availability::EdgeBefore:
        return Tone::Warning;
    default:
        return Tone::Error;
    }
}

QString vanishingSentence(const Vanishing& vanishing)
{
    return VanishingWords::tr("%1: last day %2. %3")
        .arg(vanishingText(vanishing), dateText(vanishing.lastAvailable),
             availabilityText(vanishing));
}

}
