// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/AccentButton.h"

#include <QPushButton>
#include <QVariant>

namespace postinsyn {

namespace {

constexpr const char* accentProperty = "accent"; // Style draws by it

}

void setAccent(QPushButton& button, bool isNext)
{
    button.setProperty(accentProperty, isNext);
    button.update();
}

bool isNext(const QPushButton& button)
{
    return button.isEnabled() && button.property(accentProperty).toBool();
}

}
