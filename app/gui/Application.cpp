// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/Application.h"

namespace postinsyn {

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        if (onException)
            onException(std::current_exception());
        return true;
    }
}

}
