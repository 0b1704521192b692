// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/MessageWords.h"

#include "ui/widgets/NumberText.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

#include <map>

namespace postinsyn {

namespace {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::MessageWords)
};

}

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return MessageWords::tr("Incoming");
    case Direction::Out:
        return MessageWords::tr("Outgoing");
    case Direction::Internal:
        return MessageWords::tr("Internal");
    case Direction::Unknown:
        break;
    }
    return MessageWords::tr("Not known", "direction");
}

QString statusWord(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Unknown:
        return MessageWords::tr("Not known", "status");
    case DeliveryStatus::None:
        return MessageWords::tr("None");
    case DeliveryStatus::Received:
        return MessageWords::tr("Received by the system");
    case DeliveryStatus::GettingStatus:
        return MessageWords::tr("Being asked for");
    case DeliveryStatus::Resolved:
        return MessageWords::tr("Redirected");
    case DeliveryStatus::Expanded:
        return MessageWords::tr("Expanded to the group's members");
    case DeliveryStatus::Pending:
        return MessageWords::tr("Waiting for delivery");
    case DeliveryStatus::Failed:
        return MessageWords::tr("Not delivered");
    case DeliveryStatus::FilteredAsSpam:
        return MessageWords::tr("Stopped as spam");
    case DeliveryStatus::Quarantined:
        return MessageWords::tr("In quarantine");
    case DeliveryStatus::Sent:
        return MessageWords::tr("Sent on");
    case DeliveryStatus::Delivered:
        return MessageWords::tr("Delivered");
    case DeliveryStatus::Recalled:
        return MessageWords::tr("Recalled");
    }
    return {};
}

QString kindWord(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::To:
        return MessageWords::tr("To");
    case RecipientKind::Cc:
        return MessageWords::tr("Copy");
    case RecipientKind::Bcc:
        return MessageWords::tr("Blind copy");
    case RecipientKind::Unknown:
        break;
    }
    return MessageWords::tr("Recipient");
}

QString subjectText(const LoggedMessage& message)
{
    if (!message.subject.empty())
        return fromUtf8(message.subject);
    if (message.subjectState == SubjectState::Undisclosed)
        return MessageWords::tr("(the log does not tell the subject)");
    return MessageWords::tr("(no subject)");
}

QString senderText(const LoggedMessage& message)
{
    return message.sender.empty() ? QStringLiteral("<>") : fromUtf8(message.sender);
}

QString recipientsText(const LoggedMessage& message)
{
    QStringList addresses;
    for (const LoggedRecipient& recipient : message.recipients)
        addresses << fromUtf8(recipient.address);
    return addresses.join(QStringLiteral("; "));
}

QString statusSummary(const LoggedMessage& message)
{
    std::map<DeliveryStatus, int> counts;
    for (const LoggedRecipient& recipient : message.recipients)
        if (recipient.isOwnRow)
            ++counts[recipient.status];
    if (counts.empty())
        return message.recipients.empty() ? QString()
                                          : statusWord(message.recipients.front().status);
    if (counts.size() == 1)
        return statusWord(counts.begin()->first);
    QStringList parts;
    for (const auto& [status, count] : counts)
        parts << MessageWords::tr("%1: %2").arg(statusWord(status), numberText(count));
    return parts.join(QStringLiteral(", "));
}

QString messageSentence(const LoggedMessage& message)
{
    return MessageWords::tr("%1, %2, from %3 to %4, subject %5. %6.")
        .arg(directionWord(message.direction), timeText(message.utc), senderText(message),
             recipientsText(message), subjectText(message), statusSummary(message));
}

}
