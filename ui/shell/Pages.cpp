// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/events/EventsPage.h"
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
        {QStringLiteral("events"), QStringLiteral("events"),
         [] { return QCoreApplication::translate("postinsyn::Pages", "&Events"); },
         make<EventsPage>},
    };
}

}
