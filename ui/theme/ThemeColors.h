// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

namespace postinsyn {

ThemeColors lightColors();
ThemeColors darkColors();
/// White on black, or the other way round.
ThemeColors highContrastColors(bool isDark);
/// A desktop set up for high contrast paints all its parts black on white, or white on black;
/// usual ones have some grey. Qt says nothing else of it.
bool isHighContrast(const QPalette& desktop);
/// What follows the desktop. `isDark`: it says that it is dark, whatever its colours.
ThemeColors systemColors(const QPalette& desktop, bool isDark);
/// The same as Qt's own widgets ask for it.
QPalette paletteOf(const ThemeColors& colors);

}
