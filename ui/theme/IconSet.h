// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QString>

namespace postinsyn {

/// An icon of our own set (`ui/icons/<name>.svg`), drawn when it is painted: in the colour of the
/// text around it (or of the tone), sharp at any scaling, and right after the palette changed.
QIcon lineIcon(const QString& name);
QIcon lineIcon(const QString& name, Tone tone);
/// Of a status; one shape for each tone, so that the colour is not needed to tell them apart.
QIcon toneIcon(Tone tone);

}
