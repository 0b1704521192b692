// SPDX-License-Identifier: EUPL-1.2
#include "app/issue/NoScreen.h"

#include <QGuiApplication>

namespace postinsyn {

namespace {

// Qt keeps references to both as long as the application lives.
int argumentCount = 1;
char programName[] = "postinsyn-cli";
char* arguments[] = {programName, nullptr};

}

NoScreen::NoScreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Remarks on the desktop and its fonts are of no use to whoever reads our answer.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    m_application = std::make_unique<QGuiApplication>(argumentCount, arguments);
}

NoScreen::~NoScreen()
{
    m_application.reset();
    qInstallMessageHandler(nullptr);
}

}
