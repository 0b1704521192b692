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
#include "ui/pages/selection/SelectionPage.h"
#include "ui/pages/today/TodayPage.h"
#include "ui/shell/Page.h"

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
        {QStringLiteral("today"), QStringLiteral("today"), TodayPage::menuTitle, make<TodayPage>},
        {QStringLiteral("requests"), QStringLiteral("requests"), RequestsPage::menuTitle,
         make<RequestsPage>},
        {QStringLiteral("logs"), QStringLiteral("logs"), LogsPage::menuTitle, make<LogsPage>},
        {QStringLiteral("search"), QStringLiteral("search"), SearchPage::menuTitle,
         make<SearchPage>},
        {QStringLiteral("register"), QStringLiteral("register"), RegisterPage::menuTitle,
         make<RegisterPage>},
        {QStringLiteral("events"), QStringLiteral("events"), EventsPage::menuTitle,
         make<EventsPage>},
    };
}

std::vector<PageEntry> requestStepEntries()
{
    return {
        {QStringLiteral("request"), QStringLiteral("requests"), RequestFactsPage::menuTitle,
         make<RequestFactsPage>},
        {QStringLiteral("sources"), QStringLiteral("logs"), SourcesStep::menuTitle,
         make<SourcesStep>},
        {QStringLiteral("list"), QStringLiteral("list"), ListPage::menuTitle, make<ListPage>},
        {QStringLiteral("issue"), QStringLiteral("send"), IssuePage::menuTitle, make<IssuePage>},
        {QStringLiteral("selection"), QStringLiteral("check"), SelectionPage::menuTitle,
         make<SelectionPage>},
    };
}

}
