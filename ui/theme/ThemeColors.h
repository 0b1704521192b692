// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

namespace postinsyn {

ThemeColors lightColors();
ThemeColors darkColors();
ThemeColors highContrastColors();
/// The same as Qt's own widgets ask for it.
QPalette paletteOf(const ThemeColors& colors);

}
