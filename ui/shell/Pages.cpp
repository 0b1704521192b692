// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/events/EventsPage.h"
#include "ui/pages/issue/IssuePage.h"
#include "ui/pages/list/ListPage.h"
#include "ui/pages/logs/LogsPage.h"
#include "ui/pages/logs/SourcesStep.h"
#include "ui/pages/register/RegisterPage.h"
#include "ui/pages/requests/RequestFactsPage.h"
#include "ui/pages/requests/RequestsPage.h"
#include "ui/pages/search/SearchPage.h"
#include "ui/pages/today/TodayPage.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>

namespace postinsyn {

namespace {

template <class Made>
Page* make(const PageContext& context)
{
    return new Made(context);
}

}

std::vector<PageEntry> pageEntries()
{
    return {
        {QStringLiteral("today"), QStringLiteral("today"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&Today"); }, make<TodayPage>},
        {QStringLiteral("requests"), QStringLiteral("requests"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&Requests"); },
         make<RequestsPage>},
        {QStringLiteral("logs"), QStringLiteral("logs"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&Logs"); }, make<LogsPage>},
        {QStringLiteral("search"), QStringLiteral("search"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&Search"); },
         make<SearchPage>},
        {QStringLiteral("register"), QStringLiteral("register"), RegisterPage::menuTitle,
         make<RegisterPage>},
        {QStringLiteral("events"), QStringLiteral("events"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&Events"); },
         make<EventsPage>},
    };
}

std::vector<PageEntry> requestStepEntries()
{
    return {
        {QStringLiteral("request"), QStringLiteral("requests"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "Re&quest"); },
         make<RequestFactsPage>},
        {QStringLiteral("sources"), QStringLiteral("logs"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&Sources"); },
         make<SourcesStep>},
        {QStringLiteral("list"), QStringLiteral("list"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&List"); }, make<ListPage>},
        {QStringLiteral("issue"), QStringLiteral("send"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "Give o&ut"); },
         make<IssuePage>},
    };
}

}
