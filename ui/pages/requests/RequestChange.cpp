// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/requests/RequestChange.h"

#include "core/task/ChangeRequest.h"
#include "core/task/RegisterRequest.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainText.h"

#include <QCoreApplication>

namespace postinsyn {

namespace {

struct RequestChange {
    Q_DECLARE_TR_FUNCTIONS(postinsyn::RequestChange)
};

void tellChanged(const PageContext& context, const ChangedRequest& changed)
{
    const QString caseNumber = fromUtf8(changed.request.caseNumber);
    QStringList follows;
    if (changed.isHoldAdded)
        follows << RequestChange::tr("It reaches further than what was held, so one more hold is "
                                     "set.");
    else
        follows << RequestChange::tr("The hold covers it already.");
    if (changed.isLogTooNarrow)
        follows << RequestChange::tr("The log was ordered for less: order what is missing.");
    if (changed.request.state == RequestState::ListUnderReview)
        follows << RequestChange::tr("The list is frozen as it was before: freeze it again.");
    QList<Message::Action> actions;
    if (changed.isLogTooNarrow)
        actions.append({RequestChange::tr("To the order"), [&shell = context.shell, caseNumber] {
                            shell.goTo(QStringLiteral("requests"),
                                       caseNumber + QStringLiteral("/sources"));
                        }});
    context.shell.tell({changed.isLogTooNarrow ? Tone::Warning : Tone::Ok,
                        RequestChange::tr("Case %1 asks for something else now").arg(caseNumber),
                        follows.join(QLatin1Char(' ')), actions, !changed.isLogTooNarrow});
}

}

void changeRequestFilter(const PageContext& context, QObject* owner, const QString& caseNumber,
                         const MessageFilter& filter, const QString& note,
                         const std::function<void()>& done,
                         const std::function<void(const Error&)>& failed,
                         const std::function<void()>& stopped)
{
    // What was asked for before stays readable in the history, as the list would say it.
    const auto before = [describe = context.services.describeFilter,
                         words = RequestChange::tr("Before: \"%1\"")](const MessageFilter& was) {
        return describe ? words.arg(fromUtf8(describe(was))).toStdString() : std::string();
    };
    context.session.submit(
        {RequestChange::tr("Changing what is asked for"), Subject::Requests | Subject::Holds,
         JobUnit::Items, Haste::Quick},
        owner,
        [caseNumber = caseNumber.toStdString(), filter, note = note.trimmed().toStdString(), before,
         actor = context.session.actor()](Archive& archive, ProgressMeter&) {
            const std::string was = before(requestOf(archive, caseNumber).filter);
            return changeRequest(archive, caseNumber, filter,
                                 note.empty() || was.empty() ? note + was : note + ". " + was,
                                 actor);
        },
        [context, done](const ChangedRequest& changed) {
            tellChanged(context, changed);
            if (done)
                done();
        },
        [context, failed](const Error& problem) {
            if (failed)
                return failed(problem);
            context.shell.tellError(RequestChange::tr("The request is as it was"), problem);
        },
        stopped);
}

}
